package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.catalog.AccessList;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.DefaultPrivileges;
import pganatomy.engine.catalog.Privileges;
import pganatomy.engine.parser.ast.RoleName;
import pganatomy.engine.parser.ast.RoleStatement;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `ALTER DEFAULT PRIVILEGES`: what objects that are made later will grant.
///
/// PostgreSQL: src/backend/catalog/aclchk.c, ExecAlterDefaultPrivilegesStmt(), SetDefaultACL()
final class DefaultGrants {
  private final CommandContext context;
  private final RoleStatement.Grant action;
  private final List<Integer> grantees = new ArrayList<>();
  private char kind;
  private int rights;

  DefaultGrants(CommandContext context, RoleStatement.Grant action) {
    this.context = context;
    this.action = action;
  }

  void alter(RoleStatement.AlterDefaultPrivileges statement) {
    for (RoleName grantee : action.grantees()) {
      grantees.add(grantee.kind() == RoleName.Kind.PUBLIC ? 0 : Roles.oid(context, grantee));
    }
    readRights();
    if (statement.roles().isEmpty()) {
      forRole(context.catalog().userOid(), statement.schemas());
    }
    for (RoleName role : statement.roles()) {
      int oid = Roles.oid(context, role);
      Privileges privileges = context.catalog().privileges();
      int user = context.catalog().userOid();
      if (!privileges.isSuperuser(user) && !privileges.rolesOf(user).contains(oid)) {
        throw DatabaseException.error(
            SqlState.INSUFFICIENT_PRIVILEGE, "permission denied to change default privileges");
      }
      forRole(oid, statement.schemas());
    }
    context.changed();
  }

  private void readRights() {
    String word =
        switch (action.kind()) {
          case TABLE -> "relation";
          case SEQUENCE -> "sequence";
          case FUNCTION, PROCEDURE, ROUTINE -> "function";
          case TYPE -> "type";
          default -> "schema";
        };
    kind =
        switch (word) {
          case "relation" -> 'r';
          case "sequence" -> 'S';
          case "function" -> 'f';
          case "type" -> 'T';
          default -> 'n';
        };
    int all = AccessList.allRights(kind);
    rights = action.privileges().isEmpty() ? all : 0;
    for (RoleStatement.Privilege privilege : action.privileges()) {
      if (!privilege.columns().isEmpty()) {
        throw DatabaseException.error(
            SqlState.INVALID_GRANT_OPERATION, "default privileges cannot be set for columns");
      }
      rights |= Grants.right(privilege, all, word);
    }
  }

  private void forRole(int role, List<String> schemas) {
    if (schemas.isEmpty()) {
      change(role, 0);
    }
    for (String schema : schemas) {
      int namespace = context.catalog().namespaceOid(schema);
      if (namespace == 0) {
        throw DatabaseException.error(
            SqlState.INVALID_SCHEMA_NAME, "schema \"" + schema + "\" does not exist");
      }
      if (kind == 'n') {
        throw DatabaseException.error(
            SqlState.INVALID_GRANT_OPERATION,
            "cannot use IN SCHEMA clause when using GRANT/REVOKE ON SCHEMAS");
      }
      change(role, namespace);
    }
  }

  /// What holds everywhere starts from what the kind gives by itself, what holds in one schema from
  /// nothing; a row that says no more than that is not kept.
  private void change(int role, int namespace) {
    CatalogTable table = context.table(DefaultPrivileges.PG_DEFAULT_ACL);
    CatalogRow row = DefaultPrivileges.find(context.catalog(), kind, role, namespace);
    AccessList without = namespace == 0 ? AccessList.of(null, kind, role) : AccessList.empty(role);
    AccessList list =
        row != null
            ? AccessList.of(row.value(DefaultPrivileges.ACL), kind, role)
            : namespace == 0 ? AccessList.of(null, kind, role) : AccessList.empty(role);
    for (int grantee : grantees) {
      changeFor(list, grantee, role);
    }
    list.sort();
    without.sort();
    if (row != null) {
      table.delete(row);
    }
    if (!list.isSame(without)) {
      table.insert(row(table, row, role, namespace, list));
    }
  }

  private CatalogRow row(
      CatalogTable table, CatalogRow old, int role, int namespace, AccessList list) {
    CatalogRow row = table.newRow();
    row.set(1, old == null ? TransactionArea.newOid() : old.integer(1));
    row.set(DefaultPrivileges.ROLE, role);
    row.set(DefaultPrivileges.NAMESPACE, namespace);
    row.set(DefaultPrivileges.KIND, (int) kind);
    row.set(DefaultPrivileges.ACL, list.toStored());
    return row;
  }

  private void changeFor(AccessList list, int grantee, int role) {
    if (!action.grant()) {
      list.revoke(grantee, role, rights, action.grantOption(), action.cascade());
      return;
    }
    if (action.grantOption() && grantee == 0) {
      throw DatabaseException.error(
          SqlState.INVALID_GRANT_OPERATION, "grant options can only be granted to roles");
    }
    list.grant(grantee, role, rights, action.grantOption());
  }

  /// How messages call such a row: `default privileges on new relations belonging to role alice`.
  ///
  /// PostgreSQL: src/backend/catalog/objectaddress.c, getObjectDescription()
  static String describe(CommandContext context, CatalogRow row) {
    String objects =
        switch (row.letter(DefaultPrivileges.KIND)) {
          case 'S' -> "sequences";
          case 'f' -> "functions";
          case 'T' -> "types";
          case 'n' -> "schemas";
          default -> "relations";
        };
    int namespace = row.integer(DefaultPrivileges.NAMESPACE);
    return "default privileges on new "
        + objects
        + " belonging to role "
        + context.catalog().roleName(row.integer(DefaultPrivileges.ROLE))
        + (namespace == 0 ? "" : " in schema " + context.catalog().namespaceName(namespace));
  }

  /// Removes the rows of a schema that goes.
  static void removeOfSchema(CommandContext context, int namespaceOid) {
    context
        .table(DefaultPrivileges.PG_DEFAULT_ACL)
        .deleteWhere(DefaultPrivileges.NAMESPACE, namespaceOid);
  }
}
