package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.catalog.AccessList;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.PgAttribute;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.utils.adt.AclItem;

/// The objects on which a role has been given something: they keep it from being dropped.
///
/// PostgreSQL notes these in `pg_shdepend`; we look through the access lists of this database.
///
/// PostgreSQL: src/backend/catalog/pg_shdepend.c, checkSharedDependencies()
final class RolePrivilegeList {
  private final CommandContext context;
  private final int role;

  RolePrivilegeList(CommandContext context, int role) {
    this.context = context;
    this.role = role;
  }

  void addTo(List<String> lines) {
    for (CatalogRow row : context.table(CatalogOids.PG_DATABASE).all()) {
      if (names(row.value(18), 'd', row.integer(3))) {
        lines.add("privileges for database " + row.text(2));
      }
    }
    for (CatalogRow row : context.table(CatalogOids.PG_NAMESPACE).all()) {
      if (names(row.value(4), 'n', row.integer(3))) {
        lines.add("privileges for schema " + row.text(2));
      }
    }
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    for (CatalogRow row : context.table(CatalogOids.PG_ATTRIBUTE).all()) {
      if (names(row.value(PgAttribute.ACL), 'c', 0)) {
        RelationDescriptor relation = context.catalog().relation(row.integer(PgAttribute.RELATION));
        lines.add(
            "privileges for column " + row.text(PgAttribute.NAME) + " of " + describe(relation));
      }
    }
    for (CatalogRow row : classes.all()) {
      if (row.value(PgClass.ACL) != null
          && names(row.value(PgClass.ACL), 'r', row.integer(PgClass.OWNER))) {
        lines.add(
            "privileges for " + describe(context.catalog().relation(row.integer(PgClass.OID))));
      }
    }
  }

  private String describe(RelationDescriptor relation) {
    return CommandContext.kindWord(relation.kind()) + " " + context.visibleName(relation);
  }

  private boolean names(Object stored, char kind, int owner) {
    if (stored == null || owner == role) {
      return false;
    }
    for (AclItem item : AccessList.of(stored, kind, owner).items()) {
      if (item.grantee() == role || item.grantor() == role) {
        return true;
      }
    }
    return false;
  }
}
