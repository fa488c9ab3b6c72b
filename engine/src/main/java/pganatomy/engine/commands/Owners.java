package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pganatomy.engine.catalog.AccessList;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.DefaultPrivileges;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.PgAttribute;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.Privileges;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.RoleName;
import pganatomy.engine.parser.ast.RoleStatement;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Who owns what: `ALTER ... OWNER TO`, `REASSIGN OWNED`, `DROP OWNED`.
///
/// PostgreSQL finds what a role has by `pg_shdepend`; we look through the catalogs of this database
/// and the shared ones.
///
/// PostgreSQL: src/backend/catalog/pg_shdepend.c, shdepReassignOwned(), shdepDropOwned();
/// src/backend/commands/alter.c, AlterObjectOwner_internal()
final class Owners {
  static final int DATABASE_ACL = 18;
  static final int NAMESPACE_ACL = 4;
  private static final int OWNER = 3;
  private static final int TYPE_OWNER = 4;

  private final CommandContext context;

  Owners(CommandContext context) {
    this.context = context;
  }

  // ---------------------------------------------------------------- giving away

  /// Who gives something away must be able to act as the new owner.
  static void checkNewOwner(CommandContext context, int newOwner) {
    if (!context.catalog().privileges().canSet(context.catalog().userOid(), newOwner)) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE,
          "must be able to SET ROLE \"" + context.catalog().roleName(newOwner) + "\"");
    }
  }

  /// As [#checkNewOwner], and the new owner must be allowed to make a relation there.
  static void checkNewOwner(CommandContext context, RelationDescriptor relation, int newOwner) {
    if (relation.ownerOid() == newOwner || context.catalog().isSuperuser()) {
      return;
    }
    checkNewOwner(context, newOwner);
    Privileges privileges = context.catalog().privileges();
    if (privileges.ofSchema(newOwner, relation.namespaceOid(), AclItem.CREATE) == 0) {
      throw Privileges.denied("schema", relation.namespaceName());
    }
  }

  /// Gives a relation to a role, with its row type, its indexes and TOAST table, and the sequences
  /// of its columns. Who may is the caller's question.
  void giveRelation(int relationOid, int newOwner) {
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, relationOid);
    if (row == null || row.integer(PgClass.OWNER) == newOwner) {
      return;
    }
    giveColumns(relationOid, row.integer(PgClass.OWNER), newOwner);
    giveRow(row, PgClass.OWNER, PgClass.ACL, newOwner);
    classes.update(row);
    giveTypes(row.integer(PgClass.TYPE), newOwner);
    RelationDescriptor relation = context.catalog().relation(relationOid);
    for (int index : relation.indexOids()) {
      giveRelation(index, newOwner);
    }
    if (relation.toastOid() != 0) {
      giveRelation(relation.toastOid(), newOwner);
    }
    for (var owned : Dependencies.sequencesOf(context.catalog(), relationOid)) {
      giveRelation(owned.sequenceOid(), newOwner);
    }
  }

  /// The old owner stands in the columns' access lists as well.
  private void giveColumns(int relationOid, int oldOwner, int newOwner) {
    CatalogTable attributes = context.table(CatalogOids.PG_ATTRIBUTE);
    for (CatalogRow column : attributes.find(PgAttribute.RELATION, relationOid)) {
      if (!column.isNull(PgAttribute.ACL)) {
        AccessList list = AccessList.of(column.value(PgAttribute.ACL), 'c', oldOwner);
        column.set(PgAttribute.ACL, list.withOwner(newOwner).toStored());
        attributes.update(column);
      }
    }
  }

  private void giveTypes(int rowType, int newOwner) {
    if (rowType == 0) {
      return;
    }
    CatalogTable types = context.table(CatalogOids.PG_TYPE);
    for (int column : new int[] {1, 14}) {
      for (CatalogRow type : types.find(column, rowType)) {
        type.set(TYPE_OWNER, newOwner);
        types.update(type);
      }
    }
  }

  /// The new owner takes the old one's place in the access list, too.
  static void giveRow(CatalogRow row, int ownerColumn, int aclColumn, int newOwner) {
    if (!row.isNull(aclColumn)) {
      AccessList list = AccessList.of(row.value(aclColumn), 'r', row.integer(ownerColumn));
      row.set(aclColumn, list.withOwner(newOwner).toStored());
    }
    row.set(ownerColumn, newOwner);
  }

  // ---------------------------------------------------------------- REASSIGN OWNED

  void reassign(RoleStatement.ReassignOwned statement) {
    List<Integer> roles =
        roles(statement.roles(), "reassign objects", "may reassign objects owned by it.");
    int newOwner = Roles.oid(context, statement.newOwner());
    checkHas(newOwner, "reassign objects", "may reassign objects to it.");
    refuseBootstrap(roles, "cannot reassign ownership of objects owned by role ");
    for (int role : roles) {
      giveAll(CatalogOids.PG_DATABASE, DATABASE_ACL, role, newOwner);
      giveAll(CatalogOids.PG_NAMESPACE, NAMESPACE_ACL, role, newOwner);
      for (CatalogRow row : context.table(CatalogOids.PG_CLASS).find(PgClass.OWNER, role)) {
        giveRelation(row.integer(PgClass.OID), newOwner);
      }
    }
    context.changed();
  }

  private void giveAll(int catalogOid, int aclColumn, int role, int newOwner) {
    CatalogTable table = context.table(catalogOid);
    for (CatalogRow row : table.find(OWNER, role)) {
      giveRow(row, OWNER, aclColumn, newOwner);
      table.update(row);
    }
  }

  private List<Integer> roles(List<RoleName> names, String what, String may) {
    List<Integer> roles = new ArrayList<>();
    for (RoleName name : names) {
      int oid = Roles.oid(context, name);
      roles.add(oid);
    }
    for (int role : roles) {
      checkHas(role, what, may);
    }
    return roles;
  }

  private void checkHas(int role, String what, String may) {
    Privileges privileges = context.catalog().privileges();
    int user = context.catalog().userOid();
    if (!privileges.isSuperuser(user) && !privileges.rolesOf(user).contains(role)) {
      throw DatabaseException.error(SqlState.INSUFFICIENT_PRIVILEGE, "permission denied to " + what)
          .detail(
              "Only roles with privileges of role \""
                  + context.catalog().roleName(role)
                  + "\" "
                  + may);
    }
  }

  private void refuseBootstrap(List<Integer> roles, String message) {
    if (roles.contains(CatalogOids.BOOTSTRAP_ROLE)) {
      throw DatabaseException.error(
          SqlState.DEPENDENT_OBJECTS_STILL_EXIST,
          message
              + context.catalog().roleName(CatalogOids.BOOTSTRAP_ROLE)
              + " because they are required by the database system");
    }
  }

  // ---------------------------------------------------------------- DROP OWNED

  /// What the roles own in this database goes, and what they were granted, here and on databases.
  void drop(RoleStatement.DropOwned statement) {
    List<Integer> roles = roles(statement.roles(), "drop objects", "may drop objects owned by it.");
    refuseBootstrap(roles, "cannot drop objects owned by role ");
    for (int role : roles) {
      revokeAll(role);
      context.table(DefaultPrivileges.PG_DEFAULT_ACL).deleteWhere(DefaultPrivileges.ROLE, role);
    }
    context.changed();
    new Dropping(context).dropOwned(Set.copyOf(roles), statement.cascade());
  }

  private void revokeAll(int role) {
    revokeIn(CatalogOids.PG_DATABASE, OWNER, DATABASE_ACL, role);
    revokeIn(CatalogOids.PG_NAMESPACE, OWNER, NAMESPACE_ACL, role);
    revokeIn(CatalogOids.PG_CLASS, PgClass.OWNER, PgClass.ACL, role);
    revokeIn(CatalogOids.PG_ATTRIBUTE, 0, PgAttribute.ACL, role);
    revokeIn(DefaultPrivileges.PG_DEFAULT_ACL, DefaultPrivileges.ROLE, DefaultPrivileges.ACL, role);
  }

  private void revokeIn(int catalogOid, int ownerColumn, int aclColumn, int role) {
    CatalogTable table = context.table(catalogOid);
    for (CatalogRow row : table.all()) {
      int owner = ownerColumn == 0 ? 0 : row.integer(ownerColumn);
      if (row.isNull(aclColumn) || owner == role) {
        continue;
      }
      AccessList list = AccessList.of(row.value(aclColumn), 'r', owner);
      if (list.removeRole(role)) {
        boolean isColumn = catalogOid == CatalogOids.PG_ATTRIBUTE;
        row.set(aclColumn, isColumn && list.items().isEmpty() ? null : list.toStored());
        table.update(row);
      }
    }
  }
}
