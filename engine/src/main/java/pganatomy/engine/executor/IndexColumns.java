package pganatomy.engine.executor;

import java.util.Arrays;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.RowSubset;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;

/// Computes an index's columns from rows of its table, for those rows that the index has.
///
/// PostgreSQL: src/backend/catalog/index.c, FormIndexDatum()
final class IndexColumns {
  /// After [#of]: which of the rows the entries are of, and where those point.
  int[] rows = new int[0];

  long[] ctids = new long[0];

  private final Evaluator[] columns;
  private final Evaluator predicate;
  private final RowSubset subset = new RowSubset();
  private final Batch result;

  IndexColumns(Plan.IndexTarget target, ExpressionCompiler compiler) {
    columns = compiler.compileAll(target.columns());
    predicate = target.predicate() == null ? null : compiler.compile(target.predicate());
    result = new Batch(new ColumnVector[columns.length]);
  }

  /// The index's columns of `count` rows from the first on; `rowCtids` says where each row is. The
  /// batch is valid until the next call; [#rows] and [#ctids] tell which rows it is about.
  Batch of(Batch input, long[] rowCtids) {
    select(input, rowCtids);
    Batch source = input;
    if (predicate != null) {
      source = subset.select(input, rows, result.rowCount);
    }
    for (int i = 0; i < columns.length && result.rowCount > 0; i++) {
      result.columns[i] = columns[i].evaluate(source);
    }
    return result;
  }

  private void select(Batch input, long[] rowCtids) {
    int count = input.rowCount;
    if (rows.length < count) {
      rows = new int[count];
      ctids = new long[count];
    }
    if (predicate == null) {
      for (int i = 0; i < count; i++) {
        rows[i] = i;
      }
      System.arraycopy(rowCtids, 0, ctids, 0, count);
      result.rowCount = count;
      return;
    }
    BooleanVector passed = (BooleanVector) predicate.evaluate(input);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (!passed.isNull(i) && passed.values[i]) {
        rows[kept] = i;
        ctids[kept++] = rowCtids[i];
      }
    }
    result.rowCount = kept;
  }

  /// One entry's values.
  static Object[] values(Batch entries, int entry) {
    Object[] values = new Object[entries.columns.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = entries.columns[i].get(entry);
    }
    return values;
  }

  /// The columns of the table, 1-based and ascending, that an index's columns and predicate read.
  static int[] attributesRead(Plan.IndexTarget target) {
    boolean[] read = new boolean[target.index().heap().attributes().size()];
    for (Expression column : target.columns()) {
      mark(column, read);
    }
    if (target.predicate() != null) {
      mark(target.predicate(), read);
    }
    int count = 0;
    int[] attributes = new int[read.length];
    for (int i = 0; i < read.length; i++) {
      if (read[i]) {
        attributes[count++] = i + 1;
      }
    }
    return Arrays.copyOf(attributes, count);
  }

  private static void mark(Expression expression, boolean[] read) {
    new pganatomy.engine.parser.query.ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        if (node instanceof Expression.Slot slot) {
          read[slot.column()] = true;
        }
        return false;
      }
    }.find(expression);
  }
}
