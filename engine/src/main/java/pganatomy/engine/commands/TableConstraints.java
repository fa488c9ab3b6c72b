package pganatomy.engine.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.analyze.Analyzer;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionVisitor;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;

/// Rows of `pg_attrdef` and `pg_constraint`.
///
/// PostgreSQL: src/backend/catalog/heap.c, AddRelationNewConstraints(); pg_attrdef.c,
/// pg_constraint.c
final class TableConstraints {
  private TableConstraints() {}

  /// @param name null when one is to be chosen
  record Check(String name, String text) {}

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
    row.set(1, oid);
    row.set(2, relationOid);
    row.set(3, number);
    row.set(4, text);
    table.insert(row);
    SequenceDefaults.record(context, oid, text);
  }

  static void insertChecks(CommandContext context, int relationOid, List<Check> checks) {
    if (checks.isEmpty()) {
      return;
    }
    RelationDescriptor relation = context.catalog().relation(relationOid);
    CatalogTable table = context.table(CatalogOids.PG_CONSTRAINT);
    for (Check check : checks) {
      table.insert(row(context, table, relation, check));
    }
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, relationOid);
    row.set(PgClass.CHECK_COUNT, row.integer(PgClass.CHECK_COUNT) + checks.size());
    classes.update(row);
  }

  private static CatalogRow row(
      CommandContext context, CatalogTable table, RelationDescriptor relation, Check check) {
    Object[] columns = columnsRead(context, relation, check);
    CatalogRow row = table.newRow();
    row.set(1, TransactionArea.newOid());
    row.set(2, name(context, relation, check, columns));
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
    row.set(21, columns.length == 0 ? null : ArrayValue.of(TypeOids.INT2, columns));
    row.set(28, StoredExpressions.write(check.text, relation, context.catalog()));
    return row;
  }

  /// A check of one column is named after it.
  private static String name(
      CommandContext context, RelationDescriptor relation, Check check, Object[] columns) {
    if (check.name != null) {
      return check.name;
    }
    String column =
        columns.length == 1 ? relation.attributes().get((Integer) columns[0] - 1).name() : null;
    return IndexNames.chooseConstraint(
        context.catalog(), relation.oid(), relation.name(), column, "check");
  }

  private static Object[] columnsRead(
      CommandContext context, RelationDescriptor relation, Check check) {
    Expression condition =
        Analyzer.expression(check.text, context.catalog(), relation, Types.BOOL, -1);
    Set<Object> found = new LinkedHashSet<>();
    new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        if (node instanceof Expression.Column column && column.attribute() > 0) {
          found.add(column.attribute());
        }
        return false;
      }
    }.find(condition);
    return found.toArray();
  }
}
