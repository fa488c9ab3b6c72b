package pganatomy.engine.commands;

import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.commands.explain.ExpressionText;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.analyze.Analyzer;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.error.DatabaseException;

/// Writes an expression over a table's columns as the catalogs keep it, and as people like it.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, deparse_expression_pretty()
final class StoredExpressions {
  private StoredExpressions() {}

  /// The text with all conversions written out; the text itself where that cannot be read back.
  ///
  /// @param relation whose columns the expression may name; null for a column's default
  static String write(String text, RelationDescriptor relation, Catalog catalog) {
    return write(text, relation, catalog, false, false);
  }

  /// For people.
  ///
  /// @param isPretty without parentheses that are not needed
  static String show(String text, RelationDescriptor relation, Catalog catalog, boolean isPretty) {
    return write(text, relation, catalog, isPretty, true);
  }

  private static String write(
      String text,
      RelationDescriptor relation,
      Catalog catalog,
      boolean isPretty,
      boolean isShown) {
    try {
      Expression analysed = analyse(text, relation, catalog);
      String written =
          isShown
              ? ExpressionText.shown(analysed, relation, isPretty)
              : ExpressionText.stored(analysed, relation);
      return analyse(written, relation, catalog).type().equals(analysed.type()) ? written : text;
    } catch (DatabaseException _) {
      return text;
    }
  }

  /// What is stored of a column's default: a literal says its type, and the conversion to the
  /// column's type is left out, because it is made again; null for NULL, which is no default.
  static String writeDefault(String text, Type column, Catalog catalog) {
    try {
      if (Analyzer.expression(text, catalog, null, null, -1).type().oid() != TypeOids.UNKNOWN) {
        return write(text, null, catalog);
      }
      Expression literal = Analyzer.expression(text, catalog, null, column, -1);
      boolean isNull = literal instanceof Expression.Constant constant && constant.value() == null;
      return isNull ? null : ExpressionText.stored(literal, null);
    } catch (DatabaseException _) {
      return text;
    }
  }

  private static Expression analyse(String text, RelationDescriptor relation, Catalog catalog) {
    return relation == null
        ? Analyzer.expression(text, catalog, null, null, -1)
        : Analyzer.indexExpression(Parser.parseExpression(text), text, catalog, relation, null);
  }
}
