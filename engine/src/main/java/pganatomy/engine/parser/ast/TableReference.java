package pganatomy.engine.parser.ast;

import java.util.List;

/// An item of a `FROM` clause.
///
/// PostgreSQL: src/backend/parser/gram.y, table_ref
public sealed interface TableReference extends Node {
  /// `[AS] name [(column, ...)]`.
  record Alias(String name, List<String> columns) {}

  /// A table, view or common table expression by name; `alias` is null when there is none.
  record Table(RelationName name, Alias alias, int location) implements TableReference {}

  /// `[LATERAL] (SELECT ...) [alias]`.
  record Subquery(boolean lateral, SelectStatement query, Alias alias, int location)
      implements TableReference {}

  /// One function of a `FROM` item with the columns that `AS (a int, ...)` gives to its record.
  record FunctionItem(ExpressionNode call, List<ColumnDefinition> columns) {}

  /// `[LATERAL] f(...) [WITH ORDINALITY] [alias]` or `ROWS FROM (f(...), g(...))`.
  record Function(
      boolean lateral,
      boolean ordinality,
      boolean rowsFrom,
      List<FunctionItem> functions,
      Alias alias,
      List<ColumnDefinition> columns,
      int location)
      implements TableReference {}

  /// The kinds of join.
  enum JoinKind {
    INNER,
    LEFT,
    FULL,
    RIGHT
  }

  /// A join. `CROSS JOIN` is an inner one without condition.
  ///
  /// @param using the columns of `USING`, empty if there is none
  /// @param usingAlias the alias of `USING (...) AS x`, or null
  /// @param condition the condition of `ON`, or null
  /// @param alias of a join in parentheses, or null
  record Join(
      JoinKind kind,
      boolean natural,
      TableReference left,
      TableReference right,
      List<String> using,
      Alias usingAlias,
      ExpressionNode condition,
      Alias alias,
      int location)
      implements TableReference {}

  /// `table TABLESAMPLE method (arguments) [REPEATABLE (seed)]`.
  record Sample(
      TableReference table,
      List<String> method,
      List<ExpressionNode> arguments,
      ExpressionNode repeatable,
      int location)
      implements TableReference {}
}
