package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.WindowDefinition;
import pganatomy.engine.parser.ast.WindowDefinition.Bound;
import pganatomy.engine.parser.ast.WindowDefinition.BoundKind;
import pganatomy.engine.parser.ast.WindowDefinition.FrameMode;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.SqlState;

/// Windows: `WINDOW w AS (...)` and `OVER (...)`.
///
/// PostgreSQL: src/backend/parser/parse_clause.c, transformWindowDefinitions()
final class WindowAnalyzer {
  private final AnalysisContext context;

  WindowAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  /// The index of the window that an `OVER` names or defines.
  int register(WindowDefinition over, Scope scope) {
    if (over.name() == null) {
      scope.windows.add(over);
      return scope.windows.size() - 1;
    }
    int index = find(over.name(), scope.windows, scope.namedWindows);
    if (index < 0) {
      throw missing(over.name(), over.location());
    }
    return index;
  }

  private RuntimeException missing(String name, int location) {
    return context.error(
        SqlState.UNDEFINED_OBJECT, "window \"" + name + "\" does not exist", location);
  }

  private static int find(String name, List<WindowDefinition> windows, int count) {
    for (int i = 0; i < count; i++) {
      if (name.equals(windows.get(i).name())) {
        return i;
      }
    }
    return -1;
  }

  /// All windows of the query; sort keys that the select list does not have become hidden targets.
  List<Query.Window> transform(Scope scope, List<Query.Target> targets) {
    var windows = new ArrayList<Query.Window>();
    for (int i = 0; i < scope.windows.size(); i++) {
      WindowDefinition node = scope.windows.get(i);
      if (i < scope.namedWindows && find(node.name(), scope.windows, i) >= 0) {
        throw context.error(
            SqlState.WINDOWING_ERROR,
            "window \"" + node.name() + "\" is already defined",
            node.location());
      }
      windows.add(window(node, i, windows, scope, targets));
    }
    return windows;
  }

  private Query.Window window(
      WindowDefinition node,
      int index,
      List<Query.Window> earlier,
      Scope scope,
      List<Query.Target> targets) {
    List<Query.Group> orderBy =
        context.clauses.orderBy(node.orderBy(), scope, targets, ExpressionKind.WINDOW_ORDER, false);
    List<Query.Group> partitionBy = context.clauses.partitionBy(node.partitionBy(), scope, targets);
    if (node.reference() != null) {
      int from = find(node.reference(), scope.windows, Math.min(index, scope.namedWindows));
      if (from < 0) {
        throw missing(node.reference(), node.location());
      }
      Query.Window base = earlier.get(from);
      refuseOverride(node, base);
      partitionBy = base.partitionBy();
      orderBy = orderBy.isEmpty() ? base.orderBy() : orderBy;
    }
    return new Query.Window(
        node.name(), partitionBy, orderBy, frame(node, orderBy, scope, targets));
  }

  private void refuseOverride(WindowDefinition node, Query.Window base) {
    String name = "\"" + node.reference() + "\"";
    if (!node.partitionBy().isEmpty()) {
      throw context.error(
          SqlState.WINDOWING_ERROR,
          "cannot override PARTITION BY clause of window " + name,
          node.location());
    }
    if (!node.orderBy().isEmpty() && !base.orderBy().isEmpty()) {
      throw context.error(
          SqlState.WINDOWING_ERROR,
          "cannot override ORDER BY clause of window " + name,
          node.location());
    }
    boolean plainFrame = base.frame() == null;
    if (!plainFrame) {
      throw context.error(
          SqlState.WINDOWING_ERROR,
          "cannot copy window " + name + " because it has a frame clause",
          node.location());
    }
  }

  // ---- frames ----

  /// Whether a frame was written `ROWS BETWEEN x AND y`; the tree does not say.
  static boolean isBetween(WindowDefinition window, String source) {
    if (window.frame() == null) {
      return false;
    }
    int at = window.frame().location() + window.frame().mode().name().length();
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return source.regionMatches(true, at, "between", 0, "between".length());
  }

  /// Null for the default frame.
  private Query.Frame frame(
      WindowDefinition node, List<Query.Group> orderBy, Scope scope, List<Query.Target> targets) {
    WindowDefinition.Frame frame = node.frame();
    if (frame == null) {
      return null;
    }
    if (frame.mode() == FrameMode.GROUPS && orderBy.isEmpty()) {
      throw context.error(
          SqlState.WINDOWING_ERROR, "GROUPS mode requires an ORDER BY clause", node.location());
    }
    boolean offsets = hasOffset(frame.start()) || hasOffset(frame.end());
    if (frame.mode() == FrameMode.RANGE && offsets && orderBy.size() != 1) {
      throw context.error(
          SqlState.WINDOWING_ERROR,
          "RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column",
          node.location());
    }
    return new Query.Frame(
        Query.FrameMode.valueOf(frame.mode().name()),
        kind(frame.start()),
        offset(frame.start(), frame, orderBy, scope, targets),
        kind(frame.end()),
        offset(frame.end(), frame, orderBy, scope, targets),
        frame.exclusion().name().replace('_', ' '));
  }

  private static boolean hasOffset(Bound bound) {
    return bound.offset() != null;
  }

  private static Query.BoundKind kind(Bound bound) {
    return switch (bound.kind()) {
      case UNBOUNDED_PRECEDING -> Query.BoundKind.UNBOUNDED_PRECEDING;
      case OFFSET_PRECEDING -> Query.BoundKind.PRECEDING;
      case CURRENT_ROW -> Query.BoundKind.CURRENT_ROW;
      case OFFSET_FOLLOWING -> Query.BoundKind.FOLLOWING;
      case UNBOUNDED_FOLLOWING -> Query.BoundKind.UNBOUNDED_FOLLOWING;
    };
  }

  private Expression offset(
      Bound bound,
      WindowDefinition.Frame frame,
      List<Query.Group> orderBy,
      Scope scope,
      List<Query.Target> targets) {
    if (bound.offset() == null) {
      return null;
    }
    Expression value =
        context.expressions.transform(bound.offset(), scope, ExpressionKind.WINDOW_FRAME);
    String mode = frame.mode().name();
    context.clauses.refuseColumns(value, mode);
    if (frame.mode() != FrameMode.RANGE) {
      return context.coercion.toSpecific(value, Types.INT8, mode, "bigint");
    }
    Expression key = ClauseAnalyzer.target(targets, orderBy.getFirst().reference()).expression();
    if (value.type().oid() == TypeOids.UNKNOWN && "DT".indexOf(key.type().category()) >= 0) {
      value =
          context.coercion.coerce(
              value, Types.INTERVAL, -1, Coercion.Context.IMPLICIT, value.location());
    }
    String symbol = bound.kind() == BoundKind.OFFSET_PRECEDING ? "-" : "+";
    var sum =
        (Expression.OperatorCall)
            context.operators.make(List.of(symbol), key, value, bound.offset().location());
    return sum.arguments().get(1);
  }
}
