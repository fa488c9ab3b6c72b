package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The current row and its frame.
///
/// PostgreSQL: src/backend/executor/nodeWindowAgg.c, update_frameheadpos(), update_frametailpos()
final class WindowFrame {
  private final ExecutionState state;
  private final Plan.WindowAggregate plan;
  private final Query.Frame frame;
  private final WindowPartition partition;
  private final KeyComparison orderKeys;
  private final Evaluator startOffset;
  private final Evaluator endOffset;
  private Object startValue;
  private Object endValue;
  private int current;
  private int start;
  private int end;

  /// The peers of a row that was looked at last: the first, and the row behind the last.
  private int peersStart;

  private int peersEnd;

  /// Bounds of RANGE never go back while the current row goes on.
  private int rangeStart;

  private int rangeEnd;

  WindowFrame(
      ExecutionState state,
      Plan.WindowAggregate plan,
      WindowPartition partition,
      ExpressionCompiler compiler) {
    this.state = state;
    this.plan = plan;
    this.frame = plan.frame();
    this.partition = partition;
    this.orderKeys = new KeyComparison(plan.orderColumns());
    this.startOffset =
        frame == null || frame.startOffset() == null ? null : compiler.compile(frame.startOffset());
    this.endOffset =
        frame == null || frame.endOffset() == null ? null : compiler.compile(frame.endOffset());
  }

  void startPartition() {
    peersStart = 0;
    peersEnd = 0;
    rangeStart = 0;
    rangeEnd = 0;
    startValue = offset(startOffset, "frame starting offset");
    endValue = offset(endOffset, "frame ending offset");
  }

  private static Object offset(Evaluator evaluator, String what) {
    if (evaluator == null) {
      return null;
    }
    Object value = evaluator.evaluate(PlanExecutors.oneRow()).get(0);
    if (value == null) {
      throw DatabaseException.error(SqlState.NULL_VALUE_NOT_ALLOWED, what + " must not be null");
    }
    if (value instanceof Number number && number.doubleValue() < 0) {
      throw DatabaseException.error(
          SqlState.INVALID_PRECEDING_OR_FOLLOWING_SIZE, what + " must not be negative");
    }
    return value;
  }

  void moveTo(int row) {
    current = row;
    if (frame == null) {
      start = 0;
      end = lastPeer(row) + 1;
      return;
    }
    start = clamp(bound(frame.start(), startValue, true));
    end = clamp(bound(frame.end(), endValue, false));
  }

  private int clamp(long row) {
    if (row <= 0) {
      return 0;
    }
    int known = (int) Math.min(row, Integer.MAX_VALUE);
    return partition.has(known - 1) ? known : partition.total();
  }

  /// For the start the first row, for the end the row behind the last.
  private long bound(Query.BoundKind kind, Object offset, boolean isStart) {
    return switch (kind) {
      case UNBOUNDED_PRECEDING -> 0;
      case UNBOUNDED_FOLLOWING -> partition.total();
      case CURRENT_ROW -> currentRow(isStart);
      case PRECEDING -> offsetBound(offset, -1, isStart);
      case FOLLOWING -> offsetBound(offset, 1, isStart);
    };
  }

  private long currentRow(boolean isStart) {
    if (frame.mode() == Query.FrameMode.ROWS) {
      return isStart ? current : current + 1;
    }
    return isStart ? firstPeer(current) : lastPeer(current) + 1L;
  }

  private long offsetBound(Object offset, int sign, boolean isStart) {
    return switch (frame.mode()) {
      case ROWS -> current + sign * ((Number) offset).longValue() + (isStart ? 0 : 1);
      case GROUPS -> groupBound(sign * ((Number) offset).longValue(), isStart);
      case RANGE -> rangeBound(offset, sign, isStart);
    };
  }

  private long groupBound(long groups, boolean isStart) {
    int row = current;
    for (long i = 0; i < Math.abs(groups); i++) {
      int next = groups < 0 ? firstPeer(row) - 1 : lastPeer(row) + 1;
      if (next < 0) {
        return isStart ? 0 : 0;
      }
      if (!partition.has(next)) {
        return partition.total();
      }
      row = next;
    }
    return isStart ? firstPeer(row) : lastPeer(row) + 1L;
  }

  /// RANGE with an offset, for numbers: rows whose key lies within the distance.
  private long rangeBound(Object offset, int sign, boolean isStart) {
    Plan.Key key = plan.orderColumns().get(0);
    Object value = partition.get(key.column(), current);
    if (value == null) {
      return isStart ? firstPeer(current) : lastPeer(current) + 1L;
    }
    double here = number(value);
    double distance = number(offset) * sign * (key.descending() ? -1 : 1);
    double limit = here + distance;
    int row = isStart ? rangeStart : rangeEnd;
    while (partition.has(row) && !isBehind(partition.get(key.column(), row), key, limit, isStart)) {
      row++;
    }
    if (isStart) {
      rangeStart = row;
    } else {
      rangeEnd = row;
    }
    return row;
  }

  /// Whether a row's key is at or behind the start, or behind the end.
  private static boolean isBehind(Object value, Plan.Key key, double limit, boolean isStart) {
    if (value == null) {
      return !key.nullsFirst();
    }
    double order = key.descending() ? limit - number(value) : number(value) - limit;
    return isStart ? order >= 0 : order > 0;
  }

  private static double number(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw DatabaseException.error(
        SqlState.FEATURE_NOT_SUPPORTED,
        "RANGE with offset PRECEDING/FOLLOWING is not supported for this type");
  }

  int firstPeer(int row) {
    findPeers(row);
    return peersStart;
  }

  int lastPeer(int row) {
    findPeers(row);
    return peersEnd - 1;
  }

  /// Rows are asked for one after the other, mostly: what is known of their peers is kept.
  private void findPeers(int row) {
    if (row >= peersStart && row < peersEnd) {
      return;
    }
    if (plan.orderColumns().isEmpty()) {
      peersStart = 0;
      peersEnd = partition.total();
      return;
    }
    int first = row;
    if (row != peersEnd || peersEnd == 0) {
      while (first > 0 && arePeers(first - 1, row)) {
        first--;
      }
    }
    int behind = row + 1;
    while (partition.has(behind) && arePeers(behind, row)) {
      behind++;
    }
    peersStart = first;
    peersEnd = behind;
  }

  boolean arePeers(int row, int other) {
    return partition.isEqual(orderKeys, row, other);
  }

  /// Whether EXCLUDE takes the row out of the frame.
  boolean isExcluded(int row) {
    if (frame == null) {
      return false;
    }
    return switch (frame.exclusion()) {
      case "CURRENT ROW" -> row == current;
      case "GROUP" -> arePeers(row, current);
      case "TIES" -> row != current && arePeers(row, current);
      default -> false;
    };
  }

  /// Whether rows before the current one are not asked for again: the frame begins with the
  /// partition, and so an aggregate only adds to what it has.
  boolean looksOnlyForward() {
    boolean startsFirst = frame == null || frame.start() == Query.BoundKind.UNBOUNDED_PRECEDING;
    boolean endsHere =
        frame == null
            || frame.end() == Query.BoundKind.CURRENT_ROW
            || frame.end() == Query.BoundKind.UNBOUNDED_FOLLOWING;
    return startsFirst && endsHere && !hasExclusion();
  }

  boolean hasExclusion() {
    return frame != null && frame.exclusion() != null && !frame.exclusion().equals("NO OTHERS");
  }

  int current() {
    return current;
  }

  int start() {
    return start;
  }

  int end() {
    return Math.max(start, end);
  }

  FunctionContext functions() {
    return state.functions();
  }
}
