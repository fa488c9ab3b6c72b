package pganatomy.engine.commands.explain;

import java.util.Map;
import pganatomy.engine.commands.explain.PlanTree.Figure;
import pganatomy.engine.executor.Instrumentation;

/// Buffers and write-ahead log as named properties.
///
/// PostgreSQL: src/backend/commands/explain.c, show_buffer_usage(), show_wal_usage()
public final class StructuredUsage {
  private static final String[] BUFFERS = {
    "Shared Hit Blocks",
    "Shared Read Blocks",
    "Shared Dirtied Blocks",
    "Shared Written Blocks",
    "Local Hit Blocks",
    "Local Read Blocks",
    "Local Dirtied Blocks",
    "Local Written Blocks",
    "Temp Read Blocks",
    "Temp Written Blocks"
  };

  private StructuredUsage() {}

  /// @param measured null when the node did not run
  static void addBuffers(Map<String, Object> node, Instrumentation measured) {
    if (measured == null) {
      addBuffers(node, new long[BUFFERS.length]);
      return;
    }
    addBuffers(
        node,
        measured.sharedHits,
        measured.sharedReads,
        measured.sharedDirtied,
        measured.sharedWritten,
        measured.localHits,
        measured.localReads,
        measured.localDirtied,
        measured.localWritten,
        measured.tempRead,
        measured.tempWritten);
  }

  /// @param counts in the order in which they are told; missing ones are 0
  public static void addBuffers(Map<String, Object> node, long... counts) {
    for (int i = 0; i < BUFFERS.length; i++) {
      node.put(BUFFERS[i], Figure.of(i < counts.length ? counts[i] : 0));
    }
  }

  static void addLog(Map<String, Object> node, Instrumentation measured) {
    node.put("WAL Records", Figure.of(measured == null ? 0 : measured.logRecords));
    node.put("WAL FPI", Figure.of(measured == null ? 0 : measured.logImages));
    node.put("WAL Bytes", Figure.of(measured == null ? 0 : measured.logBytes));
    node.put("WAL Buffers Full", Figure.of(measured == null ? 0 : measured.logBuffersFull));
  }
}
