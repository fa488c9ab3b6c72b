package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.ColumnVector;

/// The current row and its frame.
///
/// PostgreSQL: src/backend/executor/nodeWindowAgg.c, update_frameheadpos(), update_frametailpos()
final class WindowFrame {
  private final ExecutionState state;
  private final Plan.WindowAggregate plan;
  private final Query.Frame frame;
  private final RowBuffer partition;
  private final KeyComparison orderKeys;
  private final Evaluator startOffset;
  private final Evaluator endOffset;
  private Object startValue;
  private Object endValue;
  private int current;
  private int start;
  private int end;

  WindowFrame(
      ExecutionState state,
      Plan.WindowAggregate plan,
      RowBuffer partition,
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
    return Math.clamp(row, 0, partition.rowCount);
  }

  /// For the start the first row, for the end the row behind the last.
  private long bound(Query.BoundKind kind, Object offset, boolean isStart) {
    return switch (kind) {
      case UNBOUNDED_PRECEDING -> 0;
      case UNBOUNDED_FOLLOWING -> partition.rowCount;
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
      if (next >= partition.rowCount) {
        return partition.rowCount;
      }
      row = next;
    }
    return isStart ? firstPeer(row) : lastPeer(row) + 1L;
  }

  /// RANGE with an offset, for numbers: rows whose key lies within the distance.
  private long rangeBound(Object offset, int sign, boolean isStart) {
    Plan.Key key = plan.orderColumns().get(0);
    ColumnVector column = partition.columns[key.column()];
    if (column.isNull(current)) {
      return isStart ? firstPeer(current) : lastPeer(current) + 1L;
    }
    double here = number(column.get(current));
    double distance = number(offset) * sign * (key.descending() ? -1 : 1);
    double limit = here + distance;
    int row = 0;
    while (row < partition.rowCount) {
      if (column.isNull(row)) {
        if (!key.nullsFirst()) {
          break;
        }
      } else {
        double value = number(column.get(row));
        double order = key.descending() ? limit - value : value - limit;
        if (isStart ? order >= 0 : order > 0) {
          break;
        }
      }
      row++;
    }
    return row;
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
    int first = row;
    while (first > 0 && arePeers(first - 1, row)) {
      first--;
    }
    return first;
  }

  int lastPeer(int row) {
    if (plan.orderColumns().isEmpty()) {
      return partition.rowCount - 1;
    }
    int last = row;
    while (last + 1 < partition.rowCount && arePeers(last + 1, row)) {
      last++;
    }
    return last;
  }

  boolean arePeers(int row, int other) {
    return orderKeys.isEqual(partition.columns, row, partition.columns, other);
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
