package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.RowSubset;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;

/// Keeps the rows for which all conditions are true. A condition sees only the rows that passed the
/// ones before it.
///
/// PostgreSQL: src/include/executor/executor.h, ExecQual()
final class Filter {
  private final Evaluator[] conditions;
  private final RowSubset[] subsets;
  private int[] kept = new int[8];

  /// After [#apply], with `tracksRows`: which row of the input each kept row was.
  int[] origins = new int[0];

  private boolean tracksRows;

  Filter(List<Expression> conditions, ExpressionCompiler compiler) {
    this.conditions = compiler.compileAll(conditions);
    this.subsets = new RowSubset[this.conditions.length];
    for (int i = 0; i < subsets.length; i++) {
      subsets[i] = new RowSubset();
    }
  }

  /// From now on [#origins] is kept.
  Filter trackingRows() {
    tracksRows = true;
    return this;
  }

  boolean isEmpty() {
    return conditions.length == 0;
  }

  /// The rows that pass, perhaps none.
  Batch apply(Batch input) {
    Batch rows = input;
    if (tracksRows) {
      startTracking(input.rowCount);
    }
    for (int i = 0; i < conditions.length && rows.rowCount > 0; i++) {
      BooleanVector passed = (BooleanVector) conditions[i].evaluate(rows);
      int count = select(passed, rows.rowCount);
      if (tracksRows) {
        for (int k = 0; k < count; k++) {
          origins[k] = origins[kept[k]];
        }
      }
      rows = subsets[i].select(rows, kept, count);
    }
    return rows;
  }

  private void startTracking(int rowCount) {
    if (origins.length < rowCount) {
      origins = new int[Math.max(rowCount, Batch.CAPACITY)];
    }
    for (int i = 0; i < rowCount; i++) {
      origins[i] = i;
    }
  }

  private int select(BooleanVector passed, int rowCount) {
    if (kept.length < rowCount) {
      kept = new int[Math.max(rowCount, Batch.CAPACITY)];
    }
    int count = 0;
    boolean[] values = passed.values;
    int[] rows = kept;
    if (passed.hasNulls) {
      boolean[] nulls = passed.nulls;
      for (int i = 0; i < rowCount; i++) {
        if (values[i] && !nulls[i]) {
          rows[count++] = i;
        }
      }
    } else {
      for (int i = 0; i < rowCount; i++) {
        if (values[i]) {
          rows[count++] = i;
        }
      }
    }
    return count;
  }
}
