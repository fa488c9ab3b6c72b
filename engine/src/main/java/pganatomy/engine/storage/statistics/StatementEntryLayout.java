package pganatomy.engine.storage.statistics;

import pganatomy.engine.port.SharedMemory;

/// One statement in shared memory.
///
/// ```text
///   0        4        8        12       16               24       28        32             40
///   ┌────────┬────────┬────────┬────────┬────────────────┬────────┬─────────┬──────────────┬────────
///   │ mutex  │ in use │ user   │ data-  │ query id       │ top    │ text's  │ text's       │ figures
///   │        │        │        │ base   │                │ level  │ length  │ place        │ 36 longs
///   └────────┴────────┴────────┴────────┴────────────────┴────────┴─────────┴──────────────┴────────
/// ```
///
/// The key and the text's place change only under the area's exclusive lock; the figures under the
/// mutex, by holders of the shared lock.
///
/// PostgreSQL: contrib/pg_stat_statements/pg_stat_statements.c, struct pgssEntry
final class StatementEntryLayout {
  static final int FIGURES = 40;
  static final int BYTES = FIGURES + StatementFigures.COUNT * Long.BYTES;

  private static final int IN_USE = 4;
  private static final int USER = 8;
  private static final int DATABASE = 12;
  private static final int QUERY_ID = 16;
  private static final int TOP_LEVEL = 24;
  private static final int TEXT_LENGTH = 28;
  private static final int TEXT_OFFSET = 32;
  private static final int SPINS = 100;

  private StatementEntryLayout() {}

  static boolean isInUse(long entry) {
    return SharedMemory.getInt(entry + IN_USE) != 0;
  }

  static void free(long entry) {
    SharedMemory.putInt(entry + IN_USE, 0);
  }

  static void use(long entry, int user, int database, long queryId, boolean isTopLevel) {
    SharedMemory.fill(entry, BYTES, (byte) 0);
    SharedMemory.putInt(entry + USER, user);
    SharedMemory.putInt(entry + DATABASE, database);
    SharedMemory.putLong(entry + QUERY_ID, queryId);
    SharedMemory.putInt(entry + TOP_LEVEL, isTopLevel ? 1 : 0);
    SharedMemory.putInt(entry + IN_USE, 1);
  }

  static int user(long entry) {
    return SharedMemory.getInt(entry + USER);
  }

  static int database(long entry) {
    return SharedMemory.getInt(entry + DATABASE);
  }

  static long queryId(long entry) {
    return SharedMemory.getLong(entry + QUERY_ID);
  }

  static boolean isTopLevel(long entry) {
    return SharedMemory.getInt(entry + TOP_LEVEL) != 0;
  }

  static int textLength(long entry) {
    return SharedMemory.getInt(entry + TEXT_LENGTH);
  }

  static long textOffset(long entry) {
    return SharedMemory.getLong(entry + TEXT_OFFSET);
  }

  static void putText(long entry, long offset, int length) {
    SharedMemory.putLong(entry + TEXT_OFFSET, offset);
    SharedMemory.putInt(entry + TEXT_LENGTH, length);
  }

  static long figure(long entry, int figure) {
    return SharedMemory.getLong(entry + FIGURES + (long) figure * Long.BYTES);
  }

  static void putFigure(long entry, int figure, long value) {
    SharedMemory.putLong(entry + FIGURES + (long) figure * Long.BYTES, value);
  }

  static double real(long entry, int figure) {
    return Double.longBitsToDouble(figure(entry, figure));
  }

  static void putReal(long entry, int figure, double value) {
    putFigure(entry, figure, Double.doubleToRawLongBits(value));
  }

  static long[] figures(long entry) {
    acquireMutex(entry);
    long[] copy = new long[StatementFigures.COUNT];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = figure(entry, i);
    }
    releaseMutex(entry);
    return copy;
  }

  /// Held for a few additions; whoever dies with it takes the whole segment along.
  static void acquireMutex(long entry) {
    for (int spins = 0; !SharedMemory.compareAndSetInt(entry, 0, 1); spins++) {
      if (spins < SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
    }
  }

  static void releaseMutex(long entry) {
    SharedMemory.putIntRelease(entry, 0);
  }
}
