package pganatomy.engine.commands.explain;

import java.util.function.Function;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// A window's frame, if it is not the usual one.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, get_window_frame_options()
public final class FrameText {
  private FrameText() {}

  static String of(Query.Frame frame) {
    boolean isBetween =
        frame != null
            && (frame.end() != Query.BoundKind.CURRENT_ROW
                || frame.start() == Query.BoundKind.CURRENT_ROW);
    return of(
        frame,
        isBetween,
        offset -> offset instanceof Expression.Constant value ? ConstantText.of(value) : "");
  }

  /// @param isBetween with both ends, else with its begin alone
  /// @param writer writes offsets
  public static String of(
      Query.Frame frame, boolean isBetween, Function<Expression, String> writer) {
    boolean isUsual =
        frame == null
            || frame.mode() == Query.FrameMode.RANGE
                && frame.start() == Query.BoundKind.UNBOUNDED_PRECEDING
                && frame.end() == Query.BoundKind.CURRENT_ROW
                && isPlain(frame);
    if (isUsual) {
      return "";
    }
    String start = bound(frame.start(), frame.startOffset(), writer);
    String mode = frame.mode().name();
    String text =
        isBetween
            ? mode + " BETWEEN " + start + " AND " + bound(frame.end(), frame.endOffset(), writer)
            : mode + " " + start;
    return isPlain(frame) ? text : text + " EXCLUDE " + frame.exclusion();
  }

  private static boolean isPlain(Query.Frame frame) {
    return frame.exclusion() == null || frame.exclusion().equals("NO OTHERS");
  }

  private static String bound(
      Query.BoundKind kind, Expression offset, Function<Expression, String> writer) {
    String value = offset == null ? "" : writer.apply(offset) + " ";
    return switch (kind) {
      case UNBOUNDED_PRECEDING -> "UNBOUNDED PRECEDING";
      case PRECEDING -> value + "PRECEDING";
      case CURRENT_ROW -> "CURRENT ROW";
      case FOLLOWING -> value + "FOLLOWING";
      case UNBOUNDED_FOLLOWING -> "UNBOUNDED FOLLOWING";
    };
  }
}
