package pganatomy.engine.optimizer;

/// What it costs a hashed aggregate that its groups do not all fit into memory: rows of the others
/// are written to partitions and read again.
///
/// PostgreSQL: src/backend/optimizer/path/costsize.c, cost_agg(); executor/nodeAgg.c,
/// hash_agg_set_limits()
final class HashAggregateCost {
  private static final int BUFFER_BYTES = Costs.PAGE_BYTES;
  private static final double SLACK = 1.5;
  private static final int LEAST_PARTITIONS = 4;
  private static final int MOST_PARTITIONS = 1024;

  /// How many partitions the executor is expected to make at once; 0 when all fits.
  final int partitions;

  final double startup;
  final double total;

  HashAggregateCost(double inputRows, int inputWidth, double groups, int aggregates) {
    double entry = 16 + Costs.align(16 + inputWidth) + 16.0 * aggregates;
    double memory = Costs.hashMemBytes();
    if (groups * entry <= memory) {
      partitions = 0;
      startup = 0;
      total = 0;
      return;
    }
    partitions = partitions(groups * entry, memory);
    double buffers = BUFFER_BYTES + (double) BUFFER_BYTES * partitions;
    double limit = memory > 4 * buffers ? memory - buffers : Math.floor(memory * 0.75);
    double mostGroups = limit > entry ? Math.floor(limit / entry) : 1;
    double batches = Math.max(1, Math.ceil(Math.max(groups * entry / limit, groups / mostGroups)));
    double depth = Math.ceil(Math.log(batches) / Math.log(Math.max(2, partitions)));
    double pages = Costs.relationBytes(inputRows, inputWidth) / Costs.PAGE_BYTES * depth * 2;
    double perRow = depth * inputRows * 2 * Costs.cpuTuple();
    startup = pages * Costs.randomPage() + perRow;
    total = startup + pages * Costs.seqPage();
  }

  /// PostgreSQL: hash_choose_num_partitions()
  private static int partitions(double needed, double memory) {
    double most = (memory * 0.25 - BUFFER_BYTES) / BUFFER_BYTES;
    double wanted = Math.min(1 + SLACK * needed / memory, most);
    int count = (int) Math.clamp(wanted, LEAST_PARTITIONS, MOST_PARTITIONS);
    return Integer.highestOneBit(2 * count - 1);
  }
}
