package pganatomy.engine.parser.ast;

import java.util.List;

/// One item of an `ORDER BY`.
///
/// @param expression what to sort by; a bare integer is an output column's position
/// @param direction `ASC`, `DESC`, `USING op`, or not said
/// @param nulls where nulls go, or not said
/// @param operator the operator's possibly qualified name after `USING`, otherwise empty
/// @param location of the operator, for messages
///
///   PostgreSQL: src/include/nodes/parsenodes.h, SortBy
public record SortBy(
    ExpressionNode expression,
    Direction direction,
    Nulls nulls,
    List<String> operator,
    int location)
    implements Node {
  /// Direction as written.
  public enum Direction {
    DEFAULT,
    ASCENDING,
    DESCENDING,
    USING
  }

  /// Place of nulls as written.
  public enum Nulls {
    DEFAULT,
    FIRST,
    LAST
  }
}
