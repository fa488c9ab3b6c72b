package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.parser.ast.ObjectStatement.ObjectKind;
import pganatomy.engine.parser.ast.ObjectStatement.ObjectName;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RoleName;
import pganatomy.engine.parser.ast.RoleStatement;
import pganatomy.engine.parser.ast.RoleStatement.RoleWord;
import pganatomy.engine.parser.ast.Statement;

/// `CREATE`, `ALTER` and `DROP` of roles, users and groups.
///
/// PostgreSQL: src/backend/parser/gram.y, CreateRoleStmt
final class RoleGrammar extends Grammar {
  RoleGrammar(Parser parser) {
    super(parser);
  }

  Statement create(RoleWord word, int location) {
    advance();
    String name = roleId();
    accept(WITH);
    return new RoleStatement.CreateRole(word, name, options(true), location);
  }

  /// `OptRoleList`; creating knows a few more options than altering.
  private List<Option> options(boolean creating) {
    var options = new ArrayList<Option>();
    while (true) {
      Option option = creating ? createOption() : null;
      if (option == null) {
        option = option(creating);
      }
      if (option == null) {
        return options;
      }
      options.add(option);
    }
  }

  private Option createOption() {
    int location = start();
    switch (token()) {
      case SYSID -> {
        advance();
        return Option.number("sysid", Integer.toString(integer()), location);
      }
      case ADMIN -> {
        advance();
        return Option.list("adminmembers", names(), location);
      }
      case ROLE -> {
        advance();
        return Option.list("rolemembers", names(), location);
      }
      case IN -> {
        advance();
        if (!accept(ROLE)) {
          expect(GROUP);
        }
        return Option.list("addroleto", names(), location);
      }
      default -> {
        return null;
      }
    }
  }

  /// `AlterOptRoleElem`.
  private Option option(boolean creating) {
    int location = start();
    switch (token()) {
      case PASSWORD -> {
        advance();
        return accept(NULL)
            ? Option.flag("password", location)
            : Option.string("password", string(), location);
      }
      case ENCRYPTED -> {
        advance();
        expect(PASSWORD);
        return Option.string("password", string(), location);
      }
      case UNENCRYPTED -> {
        advance();
        expect(PASSWORD);
        string();
        throw errorAt(
                pganatomy.engine.utils.error.SqlState.FEATURE_NOT_SUPPORTED,
                "UNENCRYPTED PASSWORD is no longer supported",
                location)
            .hint("Remove UNENCRYPTED to store the password in encrypted form instead.");
      }
      case INHERIT -> {
        advance();
        return Option.word("inherit", "true", location);
      }
      case CONNECTION -> {
        advance();
        expect(LIMIT);
        return Option.number("connectionlimit", Integer.toString(signedInteger()), location);
      }
      case VALID -> {
        advance();
        expect(UNTIL);
        return Option.string("validuntil", string(), location);
      }
      case USER -> {
        advance();
        return Option.list("rolemembers", names(), location);
      }
      case Token.IDENTIFIER -> {
        return flag(location);
      }
      default -> {
        return null;
      }
    }
  }

  /// `SUPERUSER`, `NOLOGIN` and the like are not keywords.
  private Option flag(int location) {
    String word = text();
    boolean no = word.startsWith("no");
    String name =
        switch (no ? word.substring(2) : word) {
          case "superuser" -> "superuser";
          case "createrole" -> "createrole";
          case "replication" -> "isreplication";
          case "createdb" -> "createdb";
          case "login" -> "canlogin";
          case "bypassrls" -> "bypassrls";
          case "inherit" -> no ? "inherit" : null;
          default -> null;
        };
    if (name == null) {
      throw errorAt("unrecognized role option \"" + word + "\"", location);
    }
    advance();
    return Option.word(name, no ? "false" : "true", location);
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    for (RoleName role : roleNames()) {
      names.add(role.kind() == RoleName.Kind.NAME ? role.name() : role.kind().name());
    }
    return names;
  }

  // ---- ALTER ----

  Statement alter(int location) {
    boolean group = at(GROUP);
    advance();
    int place = start();
    if (at(ALL) && !group) {
      advance();
      return alterSetting(new RoleName(RoleName.Kind.ALL, null, place), location);
    }
    RoleName role = roleName();
    if (accept(RENAME)) {
      expect(TO);
      var object = new ObjectName(List.of(role.name()), null, null, place);
      return new ObjectStatement.Rename(
          ObjectKind.ROLE, object, null, null, roleId(), false, false, location);
    }
    if (group) {
      return alterGroup(role, location);
    }
    if (at(SET) || at(RESET) || at(IN, DATABASE)) {
      return alterSetting(role, location);
    }
    accept(WITH);
    return new RoleStatement.AlterRole(role, options(false), location);
  }

  private Statement alterGroup(RoleName role, int location) {
    int place = start();
    boolean add = accept(ADD);
    if (!add) {
      expect(DROP);
    }
    expect(USER);
    Option option = Option.list(add ? "adduser" : "dropuser", names(), place);
    return new RoleStatement.AlterRole(role, List.of(option), location);
  }

  private Statement alterSetting(RoleName role, int location) {
    String database = null;
    if (accept(IN)) {
      expect(DATABASE);
      database = columnId();
    }
    return new RoleStatement.AlterRoleSet(
        role, database, parser.settings().functionSetting(start()), location);
  }

  // ---- DROP ----

  Statement drop(int location) {
    advance();
    boolean missingOk = ifExists();
    return new RoleStatement.DropRole(roleNames(), missingOk, location);
  }
}
