package pganatomy.engine.optimizer;

import pganatomy.engine.utils.guc.Guc;

/// The arithmetic of the cost model. Unit: reading one page in sequence.
///
/// PostgreSQL: src/backend/optimizer/path/costsize.c
final class Costs {
  static final int PAGE_BYTES = 8192;

  private static final int TUPLE_HEADER_BYTES = 24;
  private static final double LOG_2 = Math.log(2);

  private Costs() {}

  static double seqPage() {
    return Guc.SEQ_PAGE_COST.doubleValue();
  }

  static double randomPage() {
    return Guc.RANDOM_PAGE_COST.doubleValue();
  }

  static double cpuTuple() {
    return Guc.CPU_TUPLE_COST.doubleValue();
  }

  static double cpuOperator() {
    return Guc.CPU_OPERATOR_COST.doubleValue();
  }

  static double workMemBytes() {
    return Guc.WORK_MEM.intValue() * 1024.0;
  }

  static double hashMemBytes() {
    return workMemBytes() * Guc.HASH_MEM_MULTIPLIER.doubleValue();
  }

  /// At least one row, and a whole number of them.
  static double clampRows(double rows) {
    if (Double.isNaN(rows) || rows > 1e100) {
      return 1e100;
    }
    return rows <= 1 ? 1 : Math.rint(rows);
  }

  static int align(int bytes) {
    return (bytes + 7) & -8;
  }

  static double relationBytes(double rows, int width) {
    return rows * (align(width) + TUPLE_HEADER_BYTES);
  }

  static double pages(double rows, int width) {
    return Math.ceil(relationBytes(rows, width) / PAGE_BYTES);
  }

  /// cost_tuplesort(): startup and run.
  ///
  /// @param limitRows how many rows are wanted, below 0 for all
  static double[] sort(double inputRows, int width, double limitRows) {
    double rows = Math.max(2, inputRows);
    double comparison = 2 * cpuOperator();
    double inputBytes = relationBytes(rows, width);
    double outputRows = limitRows > 0 && limitRows < rows ? limitRows : rows;
    double outputBytes =
        limitRows > 0 && limitRows < rows ? relationBytes(outputRows, width) : inputBytes;
    double memory = workMemBytes();
    double startup;
    if (outputBytes > memory) {
      double pageCount = Math.ceil(inputBytes / PAGE_BYTES);
      double runs = inputBytes / memory;
      double order = mergeOrder(memory);
      startup = comparison * rows * (Math.log(rows) / LOG_2);
      double passes = runs > order ? Math.ceil(Math.log(runs) / Math.log(order)) : 1;
      startup += 2 * pageCount * passes * (seqPage() * 0.75 + randomPage() * 0.25);
    } else if (rows > 2 * outputRows || inputBytes > memory) {
      startup = comparison * rows * (Math.log(2 * outputRows) / LOG_2);
    } else {
      startup = comparison * rows * (Math.log(rows) / LOG_2);
    }
    return new double[] {startup, cpuOperator() * rows};
  }

  private static double mergeOrder(double memory) {
    return Math.clamp((long) (memory / (2 * PAGE_BYTES + 32 * PAGE_BYTES)), 6, 500);
  }

  /// cost_material(): what reading once adds to the input's total.
  static double materialize(double rows, int width) {
    double cost = 2 * cpuOperator() * rows;
    if (relationBytes(rows, width) > workMemBytes()) {
      cost += seqPage() * pages(rows, width);
    }
    return cost;
  }

  /// Reading a materialized result again.
  static double rescanMaterialized(double rows, int width) {
    double cost = cpuOperator() * rows;
    if (relationBytes(rows, width) > workMemBytes()) {
      cost += seqPage() * pages(rows, width);
    }
    return cost;
  }
}
