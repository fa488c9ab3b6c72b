package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ObjectStatement.ObjectKind;
import pganatomy.engine.parser.ast.ObjectStatement.ObjectName;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RoleName;
import pganatomy.engine.parser.ast.RoleStatement;
import pganatomy.engine.parser.ast.RoleStatement.GrantScope;
import pganatomy.engine.parser.ast.RoleStatement.Privilege;
import pganatomy.engine.parser.ast.Statement;

/// `GRANT`, `REVOKE`, and what else there is about privileges and owners.
///
/// PostgreSQL: src/backend/parser/gram.y, GrantStmt, GrantRoleStmt
final class GrantGrammar extends Grammar {
  GrantGrammar(Parser parser) {
    super(parser);
  }

  Statement grantOrRevoke(int location) {
    boolean grant = at(GRANT);
    advance();
    boolean optionOnly = false;
    List<Option> roleOption = List.of();
    if (!grant && accept(GRANT)) {
      expect(OPTION);
      expect(FOR);
      optionOnly = true;
    } else if (!grant && isColumnId(token()) && at(ahead(0), OPTION)) {
      roleOption = List.of(Option.word(text(), "false", start()));
      parser.index += 2;
      expect(FOR);
    }
    List<Privilege> privileges = privileges();
    if (!at(ON) && !privileges.isEmpty() && !optionOnly) {
      return roles(grant, privileges, roleOption, location);
    }
    expect(ON);
    return objects(grant, optionOnly, privileges, location);
  }

  /// `privileges`; empty for ALL.
  private List<Privilege> privileges() {
    if (accept(ALL)) {
      accept(PRIVILEGES);
      if (!at('(')) {
        return List.of();
      }
      return List.of(new Privilege(null, columnList(), previousStart()));
    }
    var privileges = new ArrayList<Privilege>();
    do {
      int location = start();
      String name;
      if (at(ALTER, SYSTEM)) {
        parser.index += 2;
        name = "alter system";
      } else if (at(SELECT) || at(REFERENCES) || at(CREATE)) {
        name = take();
      } else {
        name = columnId();
      }
      privileges.add(new Privilege(name, optionalColumnList(), location));
    } while (accept(','));
    return privileges;
  }

  // ---- roles ----

  private Statement roles(
      boolean grant, List<Privilege> roles, List<Option> revoked, int location) {
    expect(grant ? TO : FROM);
    List<RoleName> grantees = roleNames();
    List<Option> options = revoked;
    if (grant && accept(WITH)) {
      options = roleOptions();
    }
    RoleName grantor = grantedBy();
    boolean cascade = !grant && cascade();
    return new RoleStatement.GrantRole(grant, roles, grantees, options, grantor, cascade, location);
  }

  private List<Option> roleOptions() {
    var options = new ArrayList<Option>();
    do {
      int location = start();
      String name = label();
      String value = at(TRUE) || at(FALSE) ? take() : null;
      if (value == null) {
        expect(OPTION);
        value = "true";
      }
      options.add(Option.word(name, value, location));
    } while (accept(','));
    return options;
  }

  private RoleName grantedBy() {
    if (!accept(GRANTED)) {
      return null;
    }
    expect(BY);
    return roleName();
  }

  // ---- objects ----

  private RoleStatement.Grant objects(
      boolean grant, boolean optionOnly, List<Privilege> privileges, int location) {
    GrantScope scope = GrantScope.OBJECTS;
    ObjectKind kind;
    List<ObjectName> objects;
    if (accept(ALL)) {
      scope = GrantScope.ALL_IN_SCHEMA;
      kind = pluralKind();
      expect(IN);
      expect(SCHEMA);
      objects = objectNames(ObjectKind.SCHEMA);
    } else {
      kind = objectKind();
      objects = objectNames(kind);
    }
    return finish(grant, optionOnly, scope, kind, objects, privileges, location);
  }

  private RoleStatement.Grant finish(
      boolean grant,
      boolean optionOnly,
      GrantScope scope,
      ObjectKind kind,
      List<ObjectName> objects,
      List<Privilege> privileges,
      int location) {
    expect(grant ? TO : FROM);
    List<RoleName> grantees = grantees();
    boolean option = optionOnly;
    if (grant && at(WITH)) {
      advance();
      expect(GRANT);
      expect(OPTION);
      option = true;
    }
    RoleName grantor = scope == GrantScope.DEFAULTS ? null : grantedBy();
    boolean cascade = !grant && cascade();
    return new RoleStatement.Grant(
        grant, scope, kind, objects, privileges, grantees, option, grantor, cascade, location);
  }

  private List<RoleName> grantees() {
    var grantees = new ArrayList<RoleName>();
    do {
      accept(GROUP);
      grantees.add(roleName());
    } while (accept(','));
    return grantees;
  }

  private ObjectKind objectKind() {
    switch (token()) {
      case TABLE,
          SEQUENCE,
          FUNCTION,
          PROCEDURE,
          ROUTINE,
          DATABASE,
          DOMAIN,
          LANGUAGE,
          SCHEMA,
          TABLESPACE,
          TYPE,
          PARAMETER -> {
        if (isUnreserved(token()) && (ahead(1) == TO || ahead(1) == FROM || ahead(1) == ',')) {
          return ObjectKind.TABLE;
        }
        return ObjectKind.valueOf(take().toUpperCase(java.util.Locale.ROOT));
      }
      case LARGE -> {
        if (ahead(1) == OBJECT) {
          throw StatementGrammar.Unsupported.at(this, start());
        }
        return ObjectKind.TABLE;
      }
      case FOREIGN -> throw StatementGrammar.Unsupported.at(this, start());
      default -> {
        return ObjectKind.TABLE;
      }
    }
  }

  private ObjectKind pluralKind() {
    ObjectKind kind =
        switch (token()) {
          case TABLES -> ObjectKind.TABLE;
          case SEQUENCES -> ObjectKind.SEQUENCE;
          case FUNCTIONS -> ObjectKind.FUNCTION;
          case PROCEDURES -> ObjectKind.PROCEDURE;
          case ROUTINES -> ObjectKind.ROUTINE;
          default -> throw syntaxError();
        };
    advance();
    return kind;
  }

  private List<ObjectName> objectNames(ObjectKind kind) {
    var objects = new ArrayList<ObjectName>();
    do {
      objects.add(parser.alters().objectName(kind));
    } while (accept(','));
    return objects;
  }

  // ---- ALTER DEFAULT PRIVILEGES ----

  Statement alterDefault(int location) {
    advance();
    expect(PRIVILEGES);
    List<RoleName> roles = List.of();
    List<String> schemas = List.of();
    while (at(FOR) || at(IN)) {
      if (accept(IN)) {
        expect(SCHEMA);
        schemas = nameList();
      } else {
        advance();
        if (!accept(USER)) {
          expect(ROLE);
        }
        roles = roleNames();
      }
    }
    int place = start();
    boolean grant = accept(GRANT);
    boolean optionOnly = false;
    if (!grant) {
      expect(REVOKE);
      if (at(GRANT)) {
        advance();
        expect(OPTION);
        expect(FOR);
        optionOnly = true;
      }
    }
    List<Privilege> privileges = privileges();
    expect(ON);
    ObjectKind kind = defaultKind();
    var action = finish(grant, optionOnly, GrantScope.DEFAULTS, kind, List.of(), privileges, place);
    return new RoleStatement.AlterDefaultPrivileges(roles, schemas, action, location);
  }

  private ObjectKind defaultKind() {
    if (accept(TYPES)) {
      return ObjectKind.TYPE;
    }
    if (accept(SCHEMAS)) {
      return ObjectKind.SCHEMA;
    }
    return pluralKind();
  }

  // ---- owners ----

  Statement reassignOwned(int location) {
    advance();
    expect(OWNED);
    expect(BY);
    List<RoleName> roles = roleNames();
    expect(TO);
    return new RoleStatement.ReassignOwned(roles, roleName(), location);
  }

  Statement dropOwned(int location) {
    advance();
    expect(BY);
    List<RoleName> roles = roleNames();
    return new RoleStatement.DropOwned(roles, cascade(), location);
  }
}
