package pganatomy.engine.parser.ast;

import java.util.List;

/// A window: `WINDOW name AS (...)`, `OVER (...)` or `OVER name`.
///
/// @param name the name that the `WINDOW` clause gives, or that `OVER name` refers to; null inline
/// @param reference the window that the definition in parentheses starts from, or null
/// @param frame the frame clause, or null for the default
///
///   PostgreSQL: src/include/nodes/parsenodes.h, WindowDef
public record WindowDefinition(
    String name,
    String reference,
    List<ExpressionNode> partitionBy,
    List<SortBy> orderBy,
    Frame frame,
    int location)
    implements Node {
  /// What a frame's edges count.
  public enum FrameMode {
    ROWS,
    RANGE,
    GROUPS
  }

  /// The kind of a frame's edge.
  public enum BoundKind {
    UNBOUNDED_PRECEDING,
    OFFSET_PRECEDING,
    CURRENT_ROW,
    OFFSET_FOLLOWING,
    UNBOUNDED_FOLLOWING
  }

  /// The rows that a frame leaves out.
  public enum Exclusion {
    NO_OTHERS,
    CURRENT_ROW,
    GROUP,
    TIES
  }

  /// An edge of a frame; `offset` is null unless the kind has one.
  public record Bound(BoundKind kind, ExpressionNode offset) {}

  /// `ROWS BETWEEN start AND end EXCLUDE ...`.
  public record Frame(FrameMode mode, Bound start, Bound end, Exclusion exclusion, int location)
      implements Node {}
}
