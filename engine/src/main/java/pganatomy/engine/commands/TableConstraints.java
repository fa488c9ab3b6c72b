package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.TypeOids;

/// Rows of `pg_attrdef` and `pg_constraint`.
///
/// PostgreSQL: src/backend/catalog/heap.c, AddRelationNewConstraints(); pg_attrdef.c,
/// pg_constraint.c
final class TableConstraints {
  private TableConstraints() {}

  /// @param column the column that a column constraint stands at, or null
  record Check(String name, String text, String column) {}

  static void insertDefaults(
      CommandContext context, int relationOid, List<AttributeDescriptor> attributes) {
    for (AttributeDescriptor attribute : attributes) {
      if (attribute.defaultExpression() != null) {
        insertDefault(context, relationOid, attribute.number(), attribute.defaultExpression());
      }
    }
  }

  static void insertDefault(CommandContext context, int relationOid, int number, String text) {
    CatalogTable table = context.table(CatalogOids.PG_ATTRDEF);
    CatalogRow row = table.newRow();
    int oid = TransactionArea.newOid();
    String bound = SequenceDefaults.bind(context, text);
    row.set(1, oid);
    row.set(2, relationOid);
    row.set(3, number);
    row.set(4, bound);
    table.insert(row);
    SequenceDefaults.record(context, oid, bound);
  }

  static void insertChecks(CommandContext context, int relationOid, List<Check> checks) {
    if (checks.isEmpty()) {
      return;
    }
    RelationDescriptor relation = context.catalog().relation(relationOid);
    CatalogTable table = context.table(CatalogOids.PG_CONSTRAINT);
    for (Check check : checks) {
      table.insert(row(table, relation, check));
    }
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, relationOid);
    row.set(PgClass.CHECK_COUNT, row.integer(PgClass.CHECK_COUNT) + checks.size());
    classes.update(row);
  }

  private static CatalogRow row(CatalogTable table, RelationDescriptor relation, Check check) {
    CatalogRow row = table.newRow();
    row.set(1, TransactionArea.newOid());
    row.set(2, check.name);
    row.set(3, relation.namespaceOid());
    row.set(4, (int) 'c');
    row.set(5, false);
    row.set(6, false);
    row.set(7, true);
    row.set(8, true);
    row.set(9, relation.oid());
    for (int zero = 10; zero <= 13; zero++) {
      row.set(zero, 0);
    }
    for (int blank = 14; blank <= 16; blank++) {
      row.set(blank, (int) ' ');
    }
    row.set(17, true);
    row.set(18, 0);
    row.set(19, false);
    row.set(20, false);
    AttributeDescriptor column = check.column == null ? null : relation.attribute(check.column);
    row.set(
        21, column == null ? null : ArrayValue.of(TypeOids.INT2, new Object[] {column.number()}));
    row.set(28, check.text);
    return row;
  }
}
