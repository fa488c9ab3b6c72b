package pganatomy.engine.parser.analyze;

import java.util.List;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.TypeName;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.SqlState;

/// Semantic analysis: from a raw parse tree to a [Query], with the catalogs' help.
///
/// ```java
/// Query query = Analyzer.analyze(statement, text, catalog);
/// ```
///
/// PostgreSQL: src/backend/parser/analyze.c, parse_analyze_fixedparams() and its siblings
public final class Analyzer {
  private Analyzer() {}

  /// A query and the types of its parameters, given or found.
  public record Analyzed(Query query, List<Type> parameterTypes) {}

  /// A statement without parameters.
  ///
  /// @param source the query string that the statement was parsed from; positions in errors refer
  ///   to it
  public static Query analyze(DataStatement statement, String source, Catalog catalog) {
    return analyze(statement, source, catalog, List.of(), false).query;
  }

  /// A statement that may have parameters.
  ///
  /// @param parameterTypes declared types; null or `unknown` where the statement is to decide
  /// @param open whether there may be more parameters than declared, as in the extended protocol
  /// @throws pganatomy.engine.utils.error.DatabaseException 42P18 if a parameter's type stays open
  public static Analyzed analyze(
      DataStatement statement,
      String source,
      Catalog catalog,
      List<Type> parameterTypes,
      boolean open) {
    var parameters = new Parameters(parameterTypes, open);
    var context = new AnalysisContext(catalog, source, parameters);
    Query query = context.queries.statement(statement, null);
    if (open) {
      parameters.requireDecided();
    }
    return new Analyzed(query, parameters.types());
  }

  /// An expression that stands alone: a parameter of `EXECUTE`, a default, an option's value.
  ///
  /// @param target the type that it has to have, or null for its own
  public static Expression expression(
      ExpressionNode node, String source, Catalog catalog, Type target, int typeModifier) {
    return expression(node, source, catalog, null, target, typeModifier);
  }

  /// An expression over the columns of a table, which is range 0: a CHECK constraint, an index's
  /// key, a generated column.
  ///
  /// @param relation the table, or null for none
  public static Expression expression(
      ExpressionNode node,
      String source,
      Catalog catalog,
      RelationDescriptor relation,
      Type target,
      int typeModifier) {
    var context = new AnalysisContext(catalog, source, new Parameters(List.of(), false));
    Scope scope = new Scope(null);
    if (relation != null) {
      var entry = context.from.entry(relation, null, relation.name(), false, null, -1);
      scope.namespace.addAll(context.from.leaf(entry, relation.oid(), true, scope).names());
    }
    ExpressionKind kind = relation == null ? ExpressionKind.DEFAULT : ExpressionKind.CHECK;
    Expression result = context.expressions.transform(node, scope, kind);
    return converted(result, context, target, typeModifier);
  }

  /// The key (`target` null) or the predicate of an index over the columns of a table, range 0.
  public static Expression indexExpression(
      ExpressionNode node,
      String source,
      Catalog catalog,
      RelationDescriptor relation,
      Type target) {
    var context = new AnalysisContext(catalog, source, new Parameters(List.of(), false));
    Scope scope = new Scope(null);
    var entry = context.from.entry(relation, null, relation.name(), false, null, -1);
    scope.namespace.addAll(context.from.leaf(entry, relation.oid(), true, scope).names());
    ExpressionKind kind = target == null ? ExpressionKind.INDEX : ExpressionKind.INDEX_PREDICATE;
    if (target == null) {
      return context.expressions.transform(node, scope, kind);
    }
    return context.clauses.condition(node, scope, kind, "WHERE");
  }

  /// The name that an index's column gets from its expression, null for none.
  public static String columnName(ExpressionNode node) {
    return ColumnNames.orNull(node);
  }

  private static Expression converted(
      Expression result, AnalysisContext context, Type target, int typeModifier) {
    if (target == null) {
      return result;
    }
    Expression converted =
        context.coercion.toTarget(result, target, typeModifier, Coercion.Context.ASSIGNMENT, -1);
    if (converted == null) {
      throw context.error(
          SqlState.DATATYPE_MISMATCH,
          "expression of type "
              + AnalysisContext.name(result.type())
              + " cannot be converted to type "
              + AnalysisContext.name(target),
          result.location());
    }
    return converted;
  }

  /// The same for an expression that is kept as text.
  public static Expression expression(
      String text, Catalog catalog, RelationDescriptor relation, Type target, int typeModifier) {
    return expression(Parser.parseExpression(text), text, catalog, relation, target, typeModifier);
  }

  /// The type that a name stands for, with its modifier.
  public static TypeResolver.TypeWithModifier type(TypeName name, String source, Catalog catalog) {
    return new AnalysisContext(catalog, source, new Parameters(List.of(), false))
        .types.resolve(name);
  }
}
