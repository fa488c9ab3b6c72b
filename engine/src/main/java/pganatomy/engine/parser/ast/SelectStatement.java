package pganatomy.engine.parser.ast;

import java.util.List;

/// A query: `[WITH ...] body [ORDER BY ...] [LIMIT ...] [FOR ...]`.
///
/// The body is a plain `SELECT`, a `VALUES` list or a set operation; the operands of a set
/// operation are whole queries again, because parentheses may give them clauses of their own.
///
/// ```text
///   SELECT a FROM t UNION (SELECT b FROM u LIMIT 1) ORDER BY 1
///
///   SelectStatement  orderBy 1
///   └─ SetOperation  UNION
///      ├─ SelectStatement └─ Select a FROM t
///      └─ SelectStatement └─ Select b FROM u   limit 1
/// ```
///
/// PostgreSQL: src/include/nodes/parsenodes.h, SelectStmt
public record SelectStatement(
    DataStatement.With with,
    Body body,
    List<SortBy> orderBy,
    Limit limit,
    List<Locking> locking,
    int location)
    implements DataStatement {

  /// The part of a query that makes rows.
  public sealed interface Body extends Node {}

  /// `SELECT ... FROM ... WHERE ... GROUP BY ... HAVING ... WINDOW ...`.
  ///
  /// @param distinct `DISTINCT`, with or without `ON`
  /// @param distinctOn the expressions of `DISTINCT ON`, empty for a plain one
  /// @param into the table of `SELECT ... INTO`, or null
  /// @param groupDistinct `GROUP BY DISTINCT`
  public record Select(
      boolean distinct,
      List<ExpressionNode> distinctOn,
      List<DataStatement.Target> targets,
      TableStatement.Into into,
      List<TableReference> from,
      ExpressionNode where,
      List<GroupItem> groupBy,
      boolean groupDistinct,
      ExpressionNode having,
      List<WindowDefinition> windows,
      int location)
      implements Body {}

  /// `VALUES (...), (...)`.
  public record Values(List<List<ExpressionNode>> rows, int location) implements Body {}

  /// The set operations.
  public enum SetOperator {
    UNION,
    INTERSECT,
    EXCEPT
  }

  /// `left UNION [ALL] right`.
  public record SetOperation(
      SetOperator operator, boolean all, SelectStatement left, SelectStatement right, int location)
      implements Body {}

  /// The kinds of item in a `GROUP BY`.
  public enum GroupKind {
    SIMPLE,
    EMPTY,
    ROLLUP,
    CUBE,
    SETS
  }

  /// An item of `GROUP BY`: one expression (SIMPLE), `()`, or a nested grouping set. The elements
  /// of ROLLUP and CUBE are SIMPLE items, a list in parentheses being a row constructor.
  public record GroupItem(
      GroupKind kind, ExpressionNode expression, List<GroupItem> items, int location)
      implements Node {}

  /// `LIMIT count OFFSET offset`; parts not given, and `LIMIT ALL`, are null.
  public record Limit(ExpressionNode count, ExpressionNode offset, boolean withTies) {}

  /// The strengths of a row lock, weakest first.
  public enum LockStrength {
    KEY_SHARE,
    SHARE,
    NO_KEY_UPDATE,
    UPDATE
  }

  /// What to do when a row is locked by somebody else.
  public enum LockWait {
    BLOCK,
    SKIP_LOCKED,
    NOWAIT
  }

  /// `FOR UPDATE [OF t] [NOWAIT | SKIP LOCKED]`.
  public record Locking(
      LockStrength strength, List<RelationName> tables, LockWait waitPolicy, int location)
      implements Node {}

  @Override
  public String commandTag() {
    if (locking.isEmpty()) {
      return body instanceof Select select && select.into != null ? "SELECT INTO" : "SELECT";
    }
    return switch (locking.getFirst().strength) {
      case KEY_SHARE -> "SELECT FOR KEY SHARE";
      case SHARE -> "SELECT FOR SHARE";
      case NO_KEY_UPDATE -> "SELECT FOR NO KEY UPDATE";
      case UPDATE -> "SELECT FOR UPDATE";
    };
  }
}
