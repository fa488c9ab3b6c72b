package pganatomy.engine.parser.ast;

import java.util.List;

/// The statements that go through analysis and planning: they read and write rows.
///
/// PostgreSQL: src/include/nodes/parsenodes.h
public sealed interface DataStatement extends Statement
    permits SelectStatement,
        DataStatement.Insert,
        DataStatement.Update,
        DataStatement.Delete,
        DataStatement.Merge {

  /// `WITH [RECURSIVE] ...`.
  record With(boolean recursive, List<CommonTable> tables, int location) implements Node {}

  /// Whether a common table expression must, must not, or may be computed on its own.
  enum Materialize {
    DEFAULT,
    ALWAYS,
    NEVER
  }

  /// One `name [(columns)] AS [NOT] MATERIALIZED (statement)`.
  record CommonTable(
      String name,
      List<String> columns,
      Materialize materialize,
      DataStatement query,
      Search search,
      Cycle cycle,
      int location)
      implements Node {}

  /// `SEARCH BREADTH|DEPTH FIRST BY columns SET column`.
  record Search(boolean breadthFirst, List<String> columns, String sequenceColumn, int location)
      implements Node {}

  /// `CYCLE columns SET mark [TO value DEFAULT value] USING path`.
  record Cycle(
      List<String> columns,
      String markColumn,
      ExpressionNode markValue,
      ExpressionNode markDefault,
      String pathColumn,
      int location)
      implements Node {}

  /// An item of a select list or of `RETURNING`: `expression [AS name]`; name null when not given.
  record Target(ExpressionNode expression, String name, int location) implements Node {}

  /// `RETURNING [WITH (OLD AS o, NEW AS n)] ...`.
  record Returning(String oldName, String newName, List<Target> targets) {}

  /// The column on the left of an assignment: `a`, `a.field`, `a[1]`.
  record AssignmentTarget(String column, List<ExpressionNode.Selector> selectors, int location)
      implements Node {}

  /// `column = value`, or `(a, b) = value` with several targets and a row or subquery as value.
  record Assignment(
      List<AssignmentTarget> targets, ExpressionNode value, boolean multiple, int location)
      implements Node {}

  /// `OVERRIDING {SYSTEM|USER} VALUE`.
  enum Overriding {
    NONE,
    SYSTEM,
    USER
  }

  /// What `ON CONFLICT` does; assignments are empty for `DO NOTHING`.
  ///
  /// @param columns the index's columns or expressions that make the arbiter, possibly none
  /// @param columnsWhere the condition of a partial index, or null
  /// @param constraint the name after `ON CONSTRAINT`, or null
  record OnConflict(
      boolean update,
      List<TableStatement.IndexElement> columns,
      ExpressionNode columnsWhere,
      String constraint,
      List<Assignment> assignments,
      ExpressionNode where,
      int location)
      implements Node {}

  /// `INSERT`; `query` is null for `DEFAULT VALUES`.
  record Insert(
      With with,
      RelationName table,
      String alias,
      List<AssignmentTarget> columns,
      Overriding overriding,
      SelectStatement query,
      OnConflict onConflict,
      Returning returning,
      int location)
      implements DataStatement {
    @Override
    public String commandTag() {
      return "INSERT";
    }
  }

  /// `UPDATE`.
  record Update(
      With with,
      TableReference.Table table,
      List<Assignment> assignments,
      List<TableReference> from,
      ExpressionNode where,
      Returning returning,
      int location)
      implements DataStatement {
    @Override
    public String commandTag() {
      return "UPDATE";
    }
  }

  /// `DELETE`.
  record Delete(
      With with,
      TableReference.Table table,
      List<TableReference> using,
      ExpressionNode where,
      Returning returning,
      int location)
      implements DataStatement {
    @Override
    public String commandTag() {
      return "DELETE";
    }
  }

  /// When an arm of `MERGE` applies.
  enum MergeMatch {
    MATCHED,
    NOT_MATCHED_BY_SOURCE,
    NOT_MATCHED_BY_TARGET
  }

  /// What an arm of `MERGE` does.
  enum MergeAction {
    INSERT,
    UPDATE,
    DELETE,
    NOTHING
  }

  /// One arm of a `MERGE`; `values` is empty for `INSERT DEFAULT VALUES`.
  record MergeWhen(
      MergeMatch match,
      ExpressionNode condition,
      MergeAction action,
      List<AssignmentTarget> columns,
      Overriding overriding,
      List<ExpressionNode> values,
      List<Assignment> assignments,
      int location)
      implements Node {}

  /// `MERGE`.
  record Merge(
      With with,
      TableReference.Table table,
      TableReference source,
      ExpressionNode condition,
      List<MergeWhen> whens,
      Returning returning,
      int location)
      implements DataStatement {
    @Override
    public String commandTag() {
      return "MERGE";
    }
  }
}
