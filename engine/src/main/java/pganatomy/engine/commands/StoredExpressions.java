package pganatomy.engine.commands;

import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.commands.explain.ExpressionText;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.analyze.Analyzer;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.error.DatabaseException;

/// Writes an expression over a table's columns as the catalogs keep it, and as people like it.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, deparse_expression_pretty()
public final class StoredExpressions {
  private StoredExpressions() {}

  /// The text with all conversions written out; the text itself where that cannot be read back.
  public static String write(
      String text, RelationDescriptor relation, Catalog catalog, boolean isPretty) {
    try {
      Expression analysed = analyse(text, relation, catalog);
      String written = ExpressionText.of(analysed, relation, isPretty);
      return analyse(written, relation, catalog).type().equals(analysed.type()) ? written : text;
    } catch (DatabaseException _) {
      return text;
    }
  }

  private static Expression analyse(String text, RelationDescriptor relation, Catalog catalog) {
    return Analyzer.indexExpression(Parser.parseExpression(text), text, catalog, relation, null);
  }
}
