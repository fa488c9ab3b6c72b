package pganatomy.engine.commands;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.libpq.ScramVerifier;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RoleName;
import pganatomy.engine.parser.ast.RoleStatement;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `CREATE`, `ALTER`, `DROP ROLE`, `GRANT role`.
///
/// PostgreSQL: src/backend/commands/user.c
final class Roles {
  private static final int NAME = 2;
  private static final int SUPERUSER = 3;
  private static final int INHERIT = 4;
  private static final int CREATE_ROLE = 5;
  private static final int CREATE_DATABASE = 6;
  private static final int CAN_LOGIN = 7;
  private static final int REPLICATION = 8;
  private static final int BYPASS_ROW_SECURITY = 9;
  private static final int CONNECTION_LIMIT = 10;
  private static final int PASSWORD = 11;
  private static final int VALID_UNTIL = 12;

  private final CommandContext context;
  private final CatalogTable roles;

  Roles(CommandContext context) {
    this.context = context;
    roles = context.table(CatalogOids.PG_AUTHID);
  }

  /// The OID of a role that a statement names; 42704 when there is none.
  static int oid(CommandContext context, RoleName name) {
    return switch (name.kind()) {
      case CURRENT_ROLE, CURRENT_USER, SESSION_USER -> context.catalog().userOid();
      case NAME, PUBLIC, ALL -> oid(context, name.name());
    };
  }

  static int oid(CommandContext context, String name) {
    int oid = context.catalog().roleOid(name);
    if (oid == 0) {
      throw missing(name);
    }
    return oid;
  }

  private static DatabaseException missing(String name) {
    return DatabaseException.error(
        SqlState.UNDEFINED_OBJECT, "role \"" + name + "\" does not exist");
  }

  private CatalogRow row(RoleName name) {
    return roles.findOne(1, oid(context, name));
  }

  private void checkMayCreateRoles(String action) {
    if (!context.catalog().isSuperuser()) {
      CatalogRow user = roles.findOne(1, context.catalog().userOid());
      if (!user.flag(CREATE_ROLE)) {
        throw DatabaseException.error(
                SqlState.INSUFFICIENT_PRIVILEGE, "permission denied to " + action + " role")
            .detail("Only roles with the CREATEROLE attribute may " + action + " roles.");
      }
    }
  }

  // ---------------------------------------------------------------- create and alter

  void create(RoleStatement.CreateRole statement) {
    checkMayCreateRoles("create");
    checkName(statement.name());
    if (roles.findOne(NAME, statement.name()) != null) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_OBJECT, "role \"" + statement.name() + "\" already exists");
    }
    CatalogRow row = roles.newRow();
    int oid = TransactionArea.newOid();
    row.set(1, oid);
    row.set(NAME, statement.name());
    row.set(SUPERUSER, false);
    row.set(INHERIT, true);
    row.set(CREATE_ROLE, false);
    row.set(CREATE_DATABASE, false);
    row.set(CAN_LOGIN, statement.word() == RoleStatement.RoleWord.USER);
    row.set(REPLICATION, false);
    row.set(BYPASS_ROW_SECURITY, false);
    row.set(CONNECTION_LIMIT, -1);
    apply(row, statement.options());
    roles.insert(row);
    addMemberships(oid, statement.options());
    context.changed();
  }

  private static void checkName(String name) {
    if (name.startsWith("pg_")) {
      throw DatabaseException.error(
              SqlState.RESERVED_NAME, "role name \"" + name + "\" is reserved")
          .detail("Role names starting with \"pg_\" are reserved.");
    }
    if (name.equals("public") || name.equals("none")) {
      throw DatabaseException.error(
          SqlState.RESERVED_NAME, "role name \"" + name + "\" is reserved");
    }
  }

  void alter(RoleStatement.AlterRole statement) {
    CatalogRow row = row(statement.role());
    boolean isOwnPassword =
        row.integer(1) == context.catalog().userOid()
            && statement.options().size() == 1
            && statement.options().getFirst().name().equals("password");
    if (!isOwnPassword) {
      checkMayCreateRoles("alter");
    }
    apply(row, statement.options());
    roles.update(row);
    for (Option option : statement.options()) {
      if (option.name().equals("adduser")) {
        for (String member : option.list()) {
          addMember(row.integer(1), oid(context, member), false);
        }
      } else if (option.name().equals("dropuser")) {
        for (String member : option.list()) {
          removeMember(row.integer(1), oid(context, member));
        }
      }
    }
    context.changed();
  }

  private void apply(CatalogRow row, List<Option> options) {
    Set<String> seen = new HashSet<>();
    for (Option option : options) {
      if (!seen.add(option.name())) {
        throw context.error(
            SqlState.SYNTAX_ERROR, "conflicting or redundant options", option.location());
      }
      boolean isOn = "true".equals(option.text());
      switch (option.name()) {
        case "superuser" -> row.set(SUPERUSER, isOn);
        case "inherit" -> row.set(INHERIT, isOn);
        case "createrole" -> row.set(CREATE_ROLE, isOn);
        case "createdb" -> row.set(CREATE_DATABASE, isOn);
        case "canlogin" -> row.set(CAN_LOGIN, isOn);
        case "isreplication" -> row.set(REPLICATION, isOn);
        case "bypassrls" -> row.set(BYPASS_ROW_SECURITY, isOn);
        case "connectionlimit" -> row.set(CONNECTION_LIMIT, limit(option));
        case "password" -> row.set(PASSWORD, verifier(option.text()));
        case "validuntil" ->
            row.set(VALID_UNTIL, Types.TIMESTAMPTZ.codec().parse(option.text(), -1));
        default -> {}
      }
    }
  }

  private static int limit(Option option) {
    int limit = Integer.parseInt(option.text());
    if (limit < -1) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE, "invalid connection limit: " + limit);
    }
    return limit;
  }

  /// What is stored of a password: the verifier that SCRAM needs, from which it cannot be read.
  private static String verifier(String password) {
    if (password == null) {
      return null;
    }
    if (password.isEmpty()) {
      CommandContext.notice(
          SqlState.SUCCESSFUL_COMPLETION,
          "empty string is not a valid password, clearing password");
      return null;
    }
    if (password.startsWith("SCRAM-SHA-256$") && ScramVerifier.parse(password) != null) {
      return password;
    }
    return ScramVerifier.make(password, 4096).text();
  }

  void rename(String name, String newName) {
    CatalogRow row = roles.findOne(NAME, name);
    if (row == null) {
      throw missing(name);
    }
    checkMayCreateRoles("rename");
    checkName(newName);
    if (roles.findOne(NAME, newName) != null) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_OBJECT, "role \"" + newName + "\" already exists");
    }
    row.set(NAME, newName);
    roles.update(row);
    context.changed();
  }

  // ---------------------------------------------------------------- drop

  void drop(RoleStatement.DropRole statement) {
    checkMayCreateRoles("drop");
    for (RoleName name : statement.roles()) {
      CatalogRow row = roles.findOne(NAME, name.name());
      if (row == null) {
        if (!statement.missingOk()) {
          throw missing(name.name());
        }
        CommandContext.notice(
            SqlState.SUCCESSFUL_COMPLETION,
            "role \"" + name.name() + "\" does not exist, skipping");
        continue;
      }
      int oid = row.integer(1);
      if (oid == context.catalog().userOid()) {
        throw DatabaseException.error(SqlState.OBJECT_IN_USE, "current user cannot be dropped");
      }
      checkOwnsNothing(oid, name.name());
      context.table(CatalogOids.PG_AUTH_MEMBERS).deleteWhere(2, oid);
      context.table(CatalogOids.PG_AUTH_MEMBERS).deleteWhere(3, oid);
      context.table(CatalogOids.PG_DB_ROLE_SETTING).deleteWhere(2, oid);
      roles.delete(row);
    }
    context.changed();
  }

  /// Only the current database is looked through.
  private void checkOwnsNothing(int roleOid, String name) {
    List<String> owned = new RolePrivilegeList(context, roleOid).lines();
    if (!owned.isEmpty()) {
      throw DatabaseException.error(
              SqlState.DEPENDENT_OBJECTS_STILL_EXIST,
              "role \"" + name + "\" cannot be dropped because some objects depend on it")
          .detail(String.join("\n", owned));
    }
  }

  // ---------------------------------------------------------------- membership

  private void addMemberships(int roleOid, List<Option> options) {
    for (Option option : options) {
      for (String other : option.list()) {
        switch (option.name()) {
          case "addroleto" -> addMember(oid(context, other), roleOid, false);
          case "rolemembers" -> addMember(roleOid, oid(context, other), false);
          case "adminmembers" -> addMember(roleOid, oid(context, other), true);
          default -> {}
        }
      }
    }
  }

  void grant(RoleStatement.GrantRole statement) {
    for (RoleStatement.Privilege role : statement.roles()) {
      int group = oid(context, role.name());
      for (RoleName grantee : statement.grantees()) {
        if (statement.grant()) {
          addMember(group, oid(context, grantee), hasAdmin(statement.options()));
        } else {
          removeMember(group, oid(context, grantee));
        }
      }
    }
    context.changed();
  }

  private static boolean hasAdmin(List<Option> options) {
    for (Option option : options) {
      if (option.name().equals("admin")) {
        return option.kind() == Option.Kind.NONE
            || Boolean.TRUE.equals(RelationOptions.toBoolean(option.text()));
      }
    }
    return false;
  }

  private void addMember(int group, int member, boolean isAdmin) {
    String groupName = context.catalog().roleName(group);
    String memberName = context.catalog().roleName(member);
    if (new pganatomy.engine.catalog.StoredRoles(context.transaction()).isMember(group, member)) {
      throw DatabaseException.error(
          SqlState.INVALID_GRANT_OPERATION,
          "role \"" + groupName + "\" is a member of role \"" + memberName + "\"");
    }
    CatalogTable members = context.table(CatalogOids.PG_AUTH_MEMBERS);
    for (CatalogRow row : members.find(3, member)) {
      if (row.integer(2) == group) {
        CommandContext.notice(
            SqlState.SUCCESSFUL_COMPLETION,
            "role \""
                + memberName
                + "\" has already been granted membership in role \""
                + groupName
                + "\" by role \""
                + context.catalog().roleName(row.integer(4))
                + "\"");
        return;
      }
    }
    CatalogRow row = members.newRow();
    row.set(1, TransactionArea.newOid());
    row.set(2, group);
    row.set(3, member);
    row.set(4, context.catalog().userOid());
    row.set(5, isAdmin);
    row.set(6, true);
    row.set(7, true);
    members.insert(row);
  }

  private void removeMember(int group, int member) {
    CatalogTable members = context.table(CatalogOids.PG_AUTH_MEMBERS);
    for (CatalogRow row : members.find(3, member)) {
      if (row.integer(2) == group) {
        members.delete(row);
      }
    }
  }
}
