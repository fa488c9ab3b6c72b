package pganatomy.engine.storage.lmgr.predicate;

import pganatomy.engine.port.SharedMemory;

/// One has read what another, which it does not see, has written: whatever serial order there is,
/// the reader comes before the writer in it.
///
/// ```text
///    0 link among the reader's conflicts out (16)   16 link among the writer's conflicts in (16)
///   32 reader (8)                                   40 writer (8)
/// ```
///
/// The same record says that a writer may make a read-only transaction's snapshot unsafe: then the
/// first link is in the *writer's* ring of such, the second one in the read-only one's; 32 is the
/// writer and 40 the read-only transaction.
///
/// PostgreSQL: src/include/storage/predicate_internals.h, RWConflictData
final class RwConflictLayout {
  static final int BYTES = 48;
  static final int OUT_LINK = 0;
  static final int IN_LINK = 16;

  private static final int OUT = 32;
  private static final int IN = 40;

  private RwConflictLayout() {}

  static void put(long at, long out, long in) {
    SharedMemory.putLong(at + OUT, out);
    SharedMemory.putLong(at + IN, in);
  }

  /// From whom the edge goes out.
  static long out(long at) {
    return SharedMemory.getLong(at + OUT);
  }

  /// To whom it comes in.
  static long in(long at) {
    return SharedMemory.getLong(at + IN);
  }
}
