package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// `CASE`: every condition sees the rows that no earlier one took, every result the rows that its
/// condition took.
final class CaseEvaluator extends Evaluator {
  /// Null unless `CASE x WHEN ...`.
  private final Evaluator argument;

  private final CaseTestEvaluator test;
  private final Evaluator[] conditions;
  private final Evaluator[] results;

  /// Null for none: then the rows left over are null.
  private final Evaluator otherwise;

  private final RowSubset openSubset = new RowSubset();
  private final RowSubset takenSubset = new RowSubset();
  private int[] openRows = new int[8];
  private int[] takenRows = new int[8];
  private int[] takenPositions = new int[8];

  CaseEvaluator(
      VectorKind kind,
      Evaluator argument,
      CaseTestEvaluator test,
      Evaluator[] conditions,
      Evaluator[] results,
      Evaluator otherwise) {
    super(kind);
    this.argument = argument;
    this.test = test;
    this.conditions = conditions;
    this.results = results;
    this.otherwise = otherwise;
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    int openCount = batch.rowCount;
    reserve(openCount);
    for (int i = 0; i < openCount; i++) {
      openRows[i] = i;
    }
    ColumnVector result = freshResult(openCount);
    for (int c = 0; c < conditions.length && openCount > 0; c++) {
      Batch open = openSubset.select(batch, openRows, openCount);
      if (argument != null) {
        test.setColumn(argument.evaluate(open));
      }
      int takenCount = split((BooleanVector) conditions[c].evaluate(open), openCount);
      openCount -= takenCount;
      scatter(results[c], batch, takenRows, takenCount, result);
    }
    if (otherwise == null) {
      for (int i = 0; i < openCount; i++) {
        result.setNull(openRows[i]);
      }
    } else {
      scatter(otherwise, batch, openRows, openCount, result);
    }
    return result;
  }

  private void reserve(int rowCount) {
    if (openRows.length < rowCount) {
      openRows = new int[capacityFor(rowCount)];
      takenRows = new int[openRows.length];
      takenPositions = new int[openRows.length];
    }
  }

  private int split(BooleanVector condition, int openCount) {
    int taken = 0;
    int left = 0;
    for (int i = 0; i < openCount; i++) {
      if (!condition.isNull(i) && condition.values[i]) {
        takenPositions[taken] = i;
        takenRows[taken++] = openRows[i];
      } else {
        openRows[left++] = openRows[i];
      }
    }
    return taken;
  }

  private void scatter(Evaluator branch, Batch batch, int[] rows, int count, ColumnVector result) {
    if (count == 0) {
      return;
    }
    ColumnVector values = branch.evaluate(takenSubset.select(batch, rows, count));
    for (int i = 0; i < count; i++) {
      result.copyRow(rows[i], values, i);
    }
  }
}
