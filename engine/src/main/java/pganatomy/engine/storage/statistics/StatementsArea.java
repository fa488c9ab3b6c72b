package pganatomy.engine.storage.statistics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.SharedMemoryArea;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.utils.guc.PreloadLibraries;
import pganatomy.engine.utils.guc.StatementsSettings;

/// The statements that were run, with their figures: what `pg_stat_statements` shows.
///
/// ```text
///   0   lock (4)           8   end of the texts' file     16  entries thrown away
///   24  reset at           32  entries in use             40  places for entries
///   48  usage in the middle (a new entry begins with it)
///   128 entries: StatementEntryLayout, one after the other
///   ... buckets: number + 1 of an entry, 0 for none; twice as many as entries, a power of two
/// ```
///
/// 1. To find an entry and to add to its figures takes the lock shared, and the entry's mutex.
/// 2. To make one, to throw some away, to reset, to write or move texts takes the lock exclusively.
/// 3. Texts lie in a file, for they are large and seldom read: [StatementTexts].
/// 4. When all places are taken, the twentieth part that was used least goes. Usage fades by 1 %
///    with each such round.
///
/// PostgreSQL: contrib/pg_stat_statements/pg_stat_statements.c, pgss_store(), entry_alloc(),
/// entry_dealloc()
public final class StatementsArea implements SharedMemoryArea {
  /// Makes the text of a statement that is new.
  public interface TextSource {
    String text();
  }

  /// A row of the view; the text is null where it was not asked for or is lost.
  public record Entry(
      int userOid,
      int databaseOid,
      long queryId,
      boolean isTopLevel,
      String text,
      long[] figures) {}

  private static final int TEXT_END = 8;
  private static final int THROWN_AWAY = 16;
  private static final int RESET_TIME = 24;
  private static final int IN_USE = 32;
  private static final int CAPACITY = 40;
  private static final int MEDIAN_USAGE = 48;
  private static final int ENTRIES = 128;

  private static final double FADING = 0.99;
  private static final int THROWN_AWAY_PERCENT = 5;
  private static final int THROWN_AWAY_LEAST = 10;
  private static final int LARGE_TEXT_BYTES = 512;

  private static long area;

  @Override
  public String name() {
    return "pg_stat_statements";
  }

  @Override
  public long size() {
    if (!PreloadLibraries.hasStatements()) {
      return ENTRIES;
    }
    int capacity = StatementsSettings.MAX.intValue();
    return ENTRIES
        + (long) capacity * StatementEntryLayout.BYTES
        + (long) buckets(capacity) * Integer.BYTES;
  }

  @Override
  public void attach(long start) {
    area = start;
  }

  @Override
  public void initialize() {
    if (PreloadLibraries.hasStatements()) {
      SharedMemory.putLong(area + CAPACITY, StatementsSettings.MAX.intValue());
      SharedMemory.putLong(area + RESET_TIME, BackendStatus.now());
      putMedianUsage(1.0);
      StatementTexts.create();
      StatementsFile.load();
    }
  }

  /// Whether the library was loaded when the server started.
  public static boolean isAvailable() {
    return area != 0 && capacity() != 0;
  }

  private static int capacity() {
    return (int) SharedMemory.getLong(area + CAPACITY);
  }

  private static int buckets(int capacity) {
    return Integer.highestOneBit(Math.max(capacity, 16)) << 2;
  }

  private static long entry(int index) {
    return area + ENTRIES + (long) index * StatementEntryLayout.BYTES;
  }

  private static long bucket(int capacity, int index) {
    return entry(capacity) + (long) index * Integer.BYTES;
  }

  // ---------------------------------------------------------------- finding and making

  private static int firstBucket(int capacity, int user, int database, long id, boolean isTop) {
    long mixed = id ^ ((long) user << 32 | database & 0xffffffffL) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (isTop ? 1 : 0)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 33) & buckets(capacity) - 1;
  }

  /// Under the lock: the entry, or 0.
  private static long find(int user, int database, long id, boolean isTop) {
    int capacity = capacity();
    int index = firstBucket(capacity, user, database, id, isTop);
    while (true) {
      int number = SharedMemory.getInt(bucket(capacity, index));
      if (number == 0) {
        return 0;
      }
      long entry = entry(number - 1);
      if (StatementEntryLayout.queryId(entry) == id
          && StatementEntryLayout.user(entry) == user
          && StatementEntryLayout.database(entry) == database
          && StatementEntryLayout.isTopLevel(entry) == isTop) {
        return entry;
      }
      index = index + 1 & buckets(capacity) - 1;
    }
  }

  /// Under the exclusive lock: a new entry, for which there is a place.
  static long make(int user, int database, long id, boolean isTop, byte[] text) {
    int capacity = capacity();
    if (SharedMemory.getLong(area + IN_USE) >= capacity) {
      throwAway();
    }
    int place = 0;
    while (StatementEntryLayout.isInUse(entry(place))) {
      place++;
    }
    long entry = entry(place);
    StatementEntryLayout.use(entry, user, database, id, isTop);
    SharedMemory.putLong(area + IN_USE, SharedMemory.getLong(area + IN_USE) + 1);
    enter(place);
    long end = SharedMemory.getLong(area + TEXT_END);
    boolean isKept = StatementTexts.write(end, text);
    StatementEntryLayout.putText(entry, end, isKept ? text.length : -1);
    SharedMemory.putLong(area + TEXT_END, end + (isKept ? text.length + 1 : 0));
    long now = BackendStatus.now();
    StatementEntryLayout.putFigure(entry, StatementFigures.SINCE, now);
    StatementEntryLayout.putFigure(entry, StatementFigures.EXTREMES_SINCE, now);
    StatementEntryLayout.putReal(entry, StatementFigures.USAGE, medianUsage());
    return entry;
  }

  private static void enter(int place) {
    int capacity = capacity();
    long entry = entry(place);
    int index =
        firstBucket(
            capacity,
            StatementEntryLayout.user(entry),
            StatementEntryLayout.database(entry),
            StatementEntryLayout.queryId(entry),
            StatementEntryLayout.isTopLevel(entry));
    while (SharedMemory.getInt(bucket(capacity, index)) != 0) {
      index = index + 1 & buckets(capacity) - 1;
    }
    SharedMemory.putInt(bucket(capacity, index), place + 1);
  }

  /// Those that were used least make room for others.
  private static void throwAway() {
    List<Long> entries = inUse();
    for (long entry : entries) {
      double usage = StatementEntryLayout.real(entry, StatementFigures.USAGE);
      StatementEntryLayout.putReal(entry, StatementFigures.USAGE, usage * FADING);
    }
    entries.sort((a, b) -> Double.compare(usage(a), usage(b)));
    putMedianUsage(usage(entries.get(entries.size() / 2)));
    int count = Math.max(THROWN_AWAY_LEAST, entries.size() * THROWN_AWAY_PERCENT / 100);
    for (int i = 0; i < Math.min(count, entries.size()); i++) {
      StatementEntryLayout.free(entries.get(i));
    }
    SharedMemory.getAndAddLong(area + THROWN_AWAY, 1);
    enterAllAgain();
    collectTexts();
  }

  private static double usage(long entry) {
    return StatementEntryLayout.real(entry, StatementFigures.USAGE);
  }

  private static double medianUsage() {
    return Double.longBitsToDouble(SharedMemory.getLong(area + MEDIAN_USAGE));
  }

  private static void putMedianUsage(double usage) {
    SharedMemory.putLong(area + MEDIAN_USAGE, Double.doubleToRawLongBits(usage));
  }

  private static List<Long> inUse() {
    List<Long> entries = new ArrayList<>();
    for (int i = 0; i < capacity(); i++) {
      if (StatementEntryLayout.isInUse(entry(i))) {
        entries.add(entry(i));
      }
    }
    return entries;
  }

  private static void enterAllAgain() {
    int capacity = capacity();
    SharedMemory.fill(bucket(capacity, 0), (long) buckets(capacity) * Integer.BYTES, (byte) 0);
    int count = 0;
    for (int i = 0; i < capacity; i++) {
      if (StatementEntryLayout.isInUse(entry(i))) {
        enter(i);
        count++;
      }
    }
    SharedMemory.putLong(area + IN_USE, count);
  }

  /// Writes the texts anew when the file has become much larger than they are.
  private static void collectTexts() {
    long end = SharedMemory.getLong(area + TEXT_END);
    List<Long> entries = inUse();
    long needed = 0;
    for (long entry : entries) {
      needed += Math.max(0, StatementEntryLayout.textLength(entry)) + 1;
    }
    if (end <= (long) LARGE_TEXT_BYTES * capacity() || end <= 2 * needed) {
      return;
    }
    byte[] all = StatementTexts.read();
    StatementTexts.create();
    long at = 0;
    for (long entry : entries) {
      byte[] text = textBytes(entry, all);
      boolean isKept = text != null && StatementTexts.write(at, text);
      StatementEntryLayout.putText(entry, at, isKept ? text.length : -1);
      at += isKept ? text.length + 1 : 0;
    }
    SharedMemory.putLong(area + TEXT_END, at);
  }

  private static byte[] textBytes(long entry, byte[] all) {
    int length = StatementEntryLayout.textLength(entry);
    long offset = StatementEntryLayout.textOffset(entry);
    if (length < 0 || all == null || offset + length > all.length) {
      return null;
    }
    return Arrays.copyOfRange(all, (int) offset, (int) offset + length);
  }

  // ---------------------------------------------------------------- counting

  /// Adds one planning or run of a statement.
  ///
  /// @param kind [StatementFigures#PLANNING] or [StatementFigures#EXECUTION]
  /// @param usage [StatementFigures#RUN_FIGURES] figures
  public static void add(
      int user,
      int database,
      long queryId,
      boolean isTopLevel,
      int kind,
      long nanos,
      long rows,
      long[] usage,
      TextSource source) {
    LightweightLock.acquireShared(area);
    long entry = find(user, database, queryId, isTopLevel);
    if (entry == 0) {
      LightweightLock.releaseShared(area);
      byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
      LightweightLock.acquireExclusive(area);
      try {
        entry = find(user, database, queryId, isTopLevel);
        if (entry == 0) {
          entry = make(user, database, queryId, isTopLevel, text);
        }
        count(entry, kind, nanos / 1e6, rows, usage);
      } finally {
        LightweightLock.releaseExclusive(area);
      }
      return;
    }
    count(entry, kind, nanos / 1e6, rows, usage);
    LightweightLock.releaseShared(area);
  }

  private static void count(long entry, int kind, double millis, long rows, long[] usage) {
    StatementEntryLayout.acquireMutex(entry);
    countTime(entry, kind, millis);
    plus(entry, StatementFigures.ROWS, rows);
    for (int i = 0; i < usage.length; i++) {
      int figure = StatementFigures.BLOCKS + i;
      if (figure >= StatementFigures.TIMES && figure < StatementFigures.WAL) {
        plusReal(entry, figure, usage[i] / 1e6);
      } else {
        plus(entry, figure, usage[i]);
      }
    }
    plusReal(entry, StatementFigures.USAGE, 1.0);
    StatementEntryLayout.releaseMutex(entry);
  }

  /// The mean and the spread without keeping the single times (Welford's way).
  private static void countTime(long entry, int kind, double millis) {
    plus(entry, kind + StatementFigures.CALLS, 1);
    plusReal(entry, kind + StatementFigures.TOTAL, millis);
    long calls = StatementEntryLayout.figure(entry, kind + StatementFigures.CALLS);
    double minimum = StatementEntryLayout.real(entry, kind + StatementFigures.MINIMUM);
    double maximum = StatementEntryLayout.real(entry, kind + StatementFigures.MAXIMUM);
    double mean = StatementEntryLayout.real(entry, kind + StatementFigures.MEAN);
    double newMean = mean + (millis - mean) / calls;
    boolean isFirst = calls == 1 || minimum == 0 && maximum == 0;
    StatementEntryLayout.putReal(entry, kind + StatementFigures.MEAN, newMean);
    plusReal(entry, kind + StatementFigures.SQUARES, (millis - mean) * (millis - newMean));
    StatementEntryLayout.putReal(
        entry, kind + StatementFigures.MINIMUM, isFirst ? millis : Math.min(minimum, millis));
    StatementEntryLayout.putReal(
        entry, kind + StatementFigures.MAXIMUM, isFirst ? millis : Math.max(maximum, millis));
  }

  private static void plus(long entry, int figure, long more) {
    if (more != 0) {
      long sum = StatementEntryLayout.figure(entry, figure) + more;
      StatementEntryLayout.putFigure(entry, figure, sum);
    }
  }

  private static void plusReal(long entry, int figure, double more) {
    StatementEntryLayout.putReal(entry, figure, StatementEntryLayout.real(entry, figure) + more);
  }

  // ---------------------------------------------------------------- looking

  /// All entries that have run or have been planned.
  public static List<Entry> entries(boolean withTexts) {
    LightweightLock.acquireShared(area);
    try {
      byte[] all = withTexts ? StatementTexts.read() : null;
      List<Entry> entries = new ArrayList<>();
      for (long each : inUse()) {
        byte[] text = textBytes(each, all);
        entries.add(
            new Entry(
                StatementEntryLayout.user(each),
                StatementEntryLayout.database(each),
                StatementEntryLayout.queryId(each),
                StatementEntryLayout.isTopLevel(each),
                text == null ? null : new String(text, StandardCharsets.UTF_8),
                StatementEntryLayout.figures(each)));
      }
      return entries;
    } finally {
      LightweightLock.releaseShared(area);
    }
  }

  /// How often entries had to be thrown away.
  public static long deallocations() {
    return SharedMemory.getLongVolatile(area + THROWN_AWAY);
  }

  /// When all was forgotten last, in microseconds since 2000.
  public static long resetTime() {
    return SharedMemory.getLongVolatile(area + RESET_TIME);
  }

  static void putHistory(long deallocations, long resetTime) {
    SharedMemory.putLong(area + THROWN_AWAY, deallocations);
    SharedMemory.putLong(area + RESET_TIME, resetTime);
  }

  // ---------------------------------------------------------------- forgetting

  /// Forgets what is of that user, database and statement, 0 being any; or only the extremes of it.
  /// Returns the time of it.
  public static long reset(int user, int database, long queryId, boolean onlyExtremes) {
    long now = BackendStatus.now();
    LightweightLock.acquireExclusive(area);
    try {
      for (long entry : inUse()) {
        boolean isMeant =
            (user == 0 || StatementEntryLayout.user(entry) == user)
                && (database == 0 || StatementEntryLayout.database(entry) == database)
                && (queryId == 0 || StatementEntryLayout.queryId(entry) == queryId);
        if (isMeant && onlyExtremes) {
          resetExtremes(entry, now);
        } else if (isMeant) {
          StatementEntryLayout.free(entry);
        }
      }
      if (!onlyExtremes) {
        enterAllAgain();
        if (user == 0 && database == 0 && queryId == 0) {
          putHistory(0, now);
          SharedMemory.putLong(area + TEXT_END, 0);
          StatementTexts.create();
        }
      }
      return now;
    } finally {
      LightweightLock.releaseExclusive(area);
    }
  }

  private static void resetExtremes(long entry, long now) {
    StatementEntryLayout.acquireMutex(entry);
    for (int kind = StatementFigures.PLANNING; kind <= StatementFigures.EXECUTION; kind += 6) {
      StatementEntryLayout.putReal(entry, kind + StatementFigures.MINIMUM, 0);
      StatementEntryLayout.putReal(entry, kind + StatementFigures.MAXIMUM, 0);
    }
    StatementEntryLayout.putFigure(entry, StatementFigures.EXTREMES_SINCE, now);
    StatementEntryLayout.releaseMutex(entry);
  }

  /// Keeps all over a shutdown, if `pg_stat_statements.save` says so.
  public static void save() {
    if (isAvailable()) {
      if (StatementsSettings.SAVE.isOn()) {
        StatementsFile.write(entries(true));
      }
      StatementTexts.remove();
    }
  }
}
