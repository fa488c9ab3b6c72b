package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.sort.RowPartitions;
import pganatomy.engine.utils.vector.Batch;

/// The rows of groups that had no room in a hash table: divided by bits of their hash, so that each
/// part has whole groups. A part that is too large itself is divided again, by the next bits.
///
/// ```text
///   hash   │ used by parts above │ number of the part │ for parts of this part │
/// ```
///
/// PostgreSQL: src/backend/executor/nodeAgg.c, hashagg_spill_init(),
/// hashagg_finish_initial_spills()
final class AggregateSpill {
  private static final int LEAST_PARTS = 4;
  private static final int MOST_PARTS = 1024;

  /// More parts than seem to be needed: they will not all be of the same size.
  private static final double SLACK = 1.5;

  private final ExecutionState state;
  private final Type[] types;
  private final List<Waiting> waiting = new ArrayList<>();
  private RowPartitions file;
  private RowPartitions.Part[] parts;
  private int[] numbers = new int[0];
  private int usedBits;
  private int bits;

  private record Waiting(RowPartitions.Part part, int usedBits) {}

  AggregateSpill(ExecutionState state, Type[] types) {
    this.state = state;
    this.types = types;
  }

  /// Whether rows are being put by.
  boolean isActive() {
    return parts != null;
  }

  /// Whether there are bits of the hash left to divide by.
  boolean canBegin() {
    return usedBits + Integer.numberOfTrailingZeros(LEAST_PARTS) <= Integer.SIZE;
  }

  /// From here on rows are put by.
  ///
  /// @param wantedBytes what all groups would take
  void begin(double wantedBytes) {
    if (file == null) {
      file = new RowPartitions(types, state.memory(), Spill.files());
    }
    int most = Integer.SIZE - usedBits;
    bits = Math.min(most, Integer.numberOfTrailingZeros(partCount(wantedBytes)));
    parts = new RowPartitions.Part[1 << bits];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = file.begin();
    }
  }

  /// PostgreSQL: hash_choose_num_partitions()
  static int partCount(double wantedBytes) {
    double memory = ExecutionState.hashMemBytes();
    double limit = memory * 0.25 / RowPartitions.BUFFER_BYTES;
    double wanted = Math.min(1 + SLACK * wantedBytes / memory, limit);
    int count = (int) Math.clamp(wanted, LEAST_PARTS, MOST_PARTS);
    return Integer.highestOneBit(2 * count - 1);
  }

  /// Memory that a table of groups may take when the groups may not all fit.
  ///
  /// PostgreSQL: hash_agg_set_limits()
  static long tableBytes(double wantedBytes) {
    long memory = ExecutionState.hashMemBytes();
    if (wantedBytes < memory) {
      return memory;
    }
    long buffers = (long) partCount(wantedBytes) * RowPartitions.BUFFER_BYTES;
    return memory > 4 * buffers ? memory - buffers : memory * 3 / 4;
  }

  /// What the buffers take.
  long memoryBytes() {
    return parts == null ? 0 : (long) parts.length * RowPartitions.BUFFER_BYTES;
  }

  /// Puts rows by.
  ///
  /// @param hashes of the rows `rows[i]` of which the batch consists
  void add(Batch batch, int[] rows, int[] hashes) {
    if (numbers.length < batch.rowCount) {
      numbers = new int[batch.rowCount];
    }
    for (int i = 0; i < batch.rowCount; i++) {
      int hash = KeyTable.mix(hashes[rows[i]] ^ 0x5bd1e995);
      numbers[i] = bits == 0 ? 0 : hash << usedBits >>> Integer.SIZE - bits;
    }
    file.add(batch, parts, numbers);
  }

  /// Nothing more is put by for now.
  void end() {
    if (parts != null) {
      for (RowPartitions.Part part : parts) {
        part.end();
        if (part.rowCount() > 0) {
          waiting.add(new Waiting(part, usedBits + bits));
        }
      }
      parts = null;
    }
  }

  /// The next part to be aggregated; null when there is none.
  RowPartitions.Part next() {
    if (waiting.isEmpty()) {
      return null;
    }
    Waiting next = waiting.removeLast();
    usedBits = next.usedBits();
    return next.part();
  }

  long diskKilobytes() {
    return file == null ? 0 : file.spaceKilobytes();
  }

  void close() {
    parts = null;
    waiting.clear();
    usedBits = 0;
    if (file != null) {
      file.close();
      file = null;
    }
  }
}
