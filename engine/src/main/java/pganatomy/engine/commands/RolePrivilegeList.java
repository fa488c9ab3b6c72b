package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AccessList;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.DefaultPrivileges;
import pganatomy.engine.catalog.PgAttribute;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.utils.adt.AclItem;

/// What a role owns, and where it has been given something: all that keeps it from being dropped.
///
/// PostgreSQL notes these in `pg_shdepend`; we look through this database and the shared catalogs.
///
/// PostgreSQL: src/backend/catalog/pg_shdepend.c, checkSharedDependencies()
final class RolePrivilegeList {
  /// One object: the list is in the order of their OIDs.
  private record Line(int oid, int column, String text) {}

  private final CommandContext context;
  private final int role;
  private final List<Line> lines = new ArrayList<>();

  RolePrivilegeList(CommandContext context, int role) {
    this.context = context;
    this.role = role;
  }

  List<String> lines() {
    for (CatalogRow row : context.table(DefaultPrivileges.PG_DEFAULT_ACL).all()) {
      Object list = row.value(DefaultPrivileges.ACL);
      int owner = row.integer(DefaultPrivileges.ROLE);
      add(row.integer(1), owner, list, DefaultGrants.describe(context, row));
    }
    for (CatalogRow row : context.table(CatalogOids.PG_DATABASE).all()) {
      Object list = row.value(Owners.DATABASE_ACL);
      add(row.integer(1), row.integer(3), list, "database " + row.text(2));
    }
    for (CatalogRow row : context.table(CatalogOids.PG_NAMESPACE).all()) {
      Object list = row.value(Owners.NAMESPACE_ACL);
      add(row.integer(1), row.integer(3), list, "schema " + row.text(2));
    }
    addRelations();
    addColumns();
    lines.sort(
        (a, b) -> a.oid != b.oid ? Integer.compareUnsigned(a.oid, b.oid) : a.column - b.column);
    List<String> texts = new ArrayList<>();
    for (Line line : lines) {
      texts.add(line.text);
    }
    return texts;
  }

  private void add(int oid, int owner, Object accessList, String what) {
    if (owner == role) {
      lines.add(new Line(oid, 0, "owner of " + what));
    } else if (names(accessList)) {
      lines.add(new Line(oid, 0, "privileges for " + what));
    }
  }

  private void addRelations() {
    for (CatalogRow row : context.table(CatalogOids.PG_CLASS).all()) {
      char kind = row.letter(PgClass.KIND);
      boolean matters = row.integer(PgClass.OWNER) == role || names(row.value(PgClass.ACL));
      if (matters && kind != 'i' && kind != 't') {
        int oid = row.integer(PgClass.OID);
        String what = describe(context.catalog().relation(oid));
        add(oid, row.integer(PgClass.OWNER), row.value(PgClass.ACL), what);
      }
    }
  }

  private void addColumns() {
    for (CatalogRow row : context.table(CatalogOids.PG_ATTRIBUTE).all()) {
      if (names(row.value(PgAttribute.ACL))) {
        RelationDescriptor relation = context.catalog().relation(row.integer(PgAttribute.RELATION));
        if (relation.ownerOid() != role) {
          lines.add(
              new Line(
                  relation.oid(),
                  row.integer(PgAttribute.NUMBER),
                  "privileges for column "
                      + row.text(PgAttribute.NAME)
                      + " of "
                      + describe(relation)));
        }
      }
    }
  }

  private String describe(RelationDescriptor relation) {
    return CommandContext.kindWord(relation.kind()) + " " + context.visibleName(relation);
  }

  private boolean names(Object stored) {
    if (stored == null) {
      return false;
    }
    for (AclItem item : AccessList.of(stored, 'r', 0).items()) {
      if (item.grantee() == role || item.grantor() == role) {
        return true;
      }
    }
    return false;
  }
}
