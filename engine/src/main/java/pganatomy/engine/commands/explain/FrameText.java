package pganatomy.engine.commands.explain;

import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// A window's frame, if it is not the usual one.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, get_window_frame_options()
final class FrameText {
  private FrameText() {}

  static String of(Query.Frame frame) {
    boolean isUsual =
        frame == null
            || frame.mode() == Query.FrameMode.RANGE
                && frame.start() == Query.BoundKind.UNBOUNDED_PRECEDING
                && frame.end() == Query.BoundKind.CURRENT_ROW
                && isPlain(frame);
    if (isUsual) {
      return "";
    }
    String start = bound(frame.start(), frame.startOffset());
    String mode = frame.mode().name();
    String text =
        frame.end() == Query.BoundKind.CURRENT_ROW && frame.start() != Query.BoundKind.CURRENT_ROW
            ? mode + " " + start
            : mode + " BETWEEN " + start + " AND " + bound(frame.end(), frame.endOffset());
    return isPlain(frame) ? text : text + " EXCLUDE " + frame.exclusion();
  }

  private static boolean isPlain(Query.Frame frame) {
    return frame.exclusion() == null || frame.exclusion().equals("NO OTHERS");
  }

  private static String bound(Query.BoundKind kind, Expression offset) {
    String value =
        offset instanceof Expression.Constant constant ? ConstantText.of(constant) + " " : "";
    return switch (kind) {
      case UNBOUNDED_PRECEDING -> "UNBOUNDED PRECEDING";
      case PRECEDING -> value + "PRECEDING";
      case CURRENT_ROW -> "CURRENT ROW";
      case FOLLOWING -> value + "FOLLOWING";
      case UNBOUNDED_FOLLOWING -> "UNBOUNDED FOLLOWING";
    };
  }
}
