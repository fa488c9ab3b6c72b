package pganatomy.engine.commands;

import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.PgConstraint;
import pganatomy.engine.catalog.PgIndex;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.commands.explain.ExpressionText;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.analyze.Analyzer;

/// Conditions and indexes' expressions are stored as text: when a column that they name gets
/// another name, they are read with the old one and written with the new one.
///
/// PostgreSQL: none; what it stores has columns' numbers.
final class RenamedColumn {
  private final CommandContext context;
  private final RelationDescriptor before;
  private final RelationDescriptor after;

  /// @param before the table with the old name
  /// @param after the table with the new one
  RenamedColumn(CommandContext context, RelationDescriptor before, RelationDescriptor after) {
    this.context = context;
    this.before = before;
    this.after = after;
  }

  void rewrite() {
    CatalogTable constraints = context.table(CatalogOids.PG_CONSTRAINT);
    for (CatalogRow row : constraints.find(PgConstraint.RELATION, before.oid())) {
      rewrite(constraints, row, PgConstraint.CONDITION);
    }
    CatalogTable indexes = context.table(CatalogOids.PG_INDEX);
    for (CatalogRow row : indexes.find(PgIndex.RELATION, before.oid())) {
      rewrite(indexes, row, PgIndex.EXPRESSIONS, PgIndex.PREDICATE);
    }
  }

  private void rewrite(CatalogTable table, CatalogRow row, int... columns) {
    boolean isChanged = false;
    for (int column : columns) {
      String text = (String) row.value(column);
      String written = text == null ? null : IndexCatalog.mapStored(text, this::write);
      if (text != null && !text.equals(written)) {
        row.set(column, written);
        isChanged = true;
      }
    }
    if (isChanged) {
      table.update(row);
    }
  }

  private String write(String text) {
    var expression =
        Analyzer.indexExpression(
            Parser.parseExpression(text), text, context.catalog(), before, null);
    return ExpressionText.stored(expression, after);
  }
}
