package pganatomy.engine.storage.ipc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.port.SocketAddress;
import pganatomy.engine.utils.guc.Guc;

/// What this process does, for `pg_stat_activity`; and what all others do.
///
/// Times are microseconds since 2000-01-01 UTC, as PostgreSQL's timestamps; 0 is "none".
///
/// PostgreSQL: src/backend/utils/activity/backend_status.c, pgstat_report_activity()
public final class BackendStatus implements SharedMemoryArea {
  /// `pg_stat_activity.state`.
  public enum State {
    UNDEFINED(null),
    STARTING("starting"),
    IDLE("idle"),
    RUNNING("active"),
    IDLE_IN_TRANSACTION("idle in transaction"),
    FASTPATH("fastpath function call"),
    IDLE_IN_ABORTED_TRANSACTION("idle in transaction (aborted)"),
    DISABLED("disabled");

    private static final State[] ALL = values();

    private final String text;

    State(String text) {
      this.text = text;
    }

    /// As the view shows it, or null.
    public String text() {
      return text;
    }
  }

  private static final long MICROS_1970_TO_2000 = 946_684_800_000_000L;
  private static final int HEADER_BYTES = 64;

  private static int entryCount;
  private static int queryBytes;
  private static long entries;

  /// This process's entry, or 0.
  private static long mine;

  private static long activityStart;

  /// Microseconds that this process has worked, and waited in a transaction for its client, since
  /// somebody set them to 0.
  public static long activeMicros;

  public static long idleInTransactionMicros;

  private static State lastState = State.UNDEFINED;
  private static long lastStateChange;
  private static String shownQuery;

  /// For a server with so many slots; 0 and 0 in a child, which reads them there.
  public BackendStatus(int newEntryCount, int newQueryBytes) {
    entryCount = newEntryCount;
    queryBytes = newQueryBytes;
  }

  @Override
  public String name() {
    return "Backend Status Array";
  }

  @Override
  public long size() {
    return HEADER_BYTES + entryCount * entryBytes();
  }

  @Override
  public void attach(long offset) {
    entries = offset + HEADER_BYTES;
    mine = 0;
    if (entryCount == 0) {
      entryCount = SharedMemory.getInt(offset);
      queryBytes = SharedMemory.getInt(offset + 4);
    }
  }

  @Override
  public void initialize() {
    SharedMemory.putInt(entries - HEADER_BYTES, entryCount);
    SharedMemory.putInt(entries - HEADER_BYTES + 4, queryBytes);
  }

  private static long entryBytes() {
    return (BackendStatusLayout.QUERY + queryBytes + 7) / 8 * 8L;
  }

  private static long entry(int procNumber) {
    return entries + procNumber * entryBytes();
  }

  // ---------------------------------------------------------------- this process

  /// Appears in the view, under the number of this process's slot. `client` is null for a process
  /// without one.
  public static void begin(BackendKind kind, int pid, long startMillis, SocketAddress client) {
    mine = entry(ProcArray.mine());
    shownQuery = null;
    BackendStatusLayout.beginChange(mine);
    SharedMemory.fill(mine + Integer.BYTES, entryBytes() - Integer.BYTES, (byte) 0);
    SharedMemory.putInt(mine + BackendStatusLayout.PID, pid);
    SharedMemory.putInt(mine + BackendStatusLayout.KIND, kind.ordinal());
    SharedMemory.putLong(mine + BackendStatusLayout.PROCESS_START, fromMillis(startMillis));
    SharedMemory.putInt(mine + BackendStatusLayout.CLIENT_ADDRESS_LENGTH, -1);
    if (client != null) {
      byte[] address = client.address();
      SharedMemory.putInt(mine + BackendStatusLayout.CLIENT_PORT, client.port());
      SharedMemory.putInt(mine + BackendStatusLayout.CLIENT_ADDRESS_LENGTH, address.length);
      SharedMemory.copyFromArray(
          address, 0, address.length, mine + BackendStatusLayout.CLIENT_ADDRESS);
      setState(State.STARTING);
    }
    BackendStatusLayout.endChange(mine);
  }

  /// Disappears from the view.
  public static void end() {
    if (mine != 0) {
      BackendStatusLayout.beginChange(mine);
      SharedMemory.putInt(mine + BackendStatusLayout.PID, 0);
      BackendStatusLayout.endChange(mine);
      mine = 0;
    }
  }

  /// The client is who it says, and works in that database (0: none, a walsender).
  public static void setIdentity(int database, int user) {
    if (mine != 0) {
      BackendStatusLayout.beginChange(mine);
      SharedMemory.putInt(mine + BackendStatusLayout.DATABASE, database);
      SharedMemory.putInt(mine + BackendStatusLayout.USER, user);
      BackendStatusLayout.endChange(mine);
    }
  }

  /// The state changes, and with `RUNNING` the query; `query` null leaves the text as it is. Times
  /// are taken now.
  public static void report(State state, String query) {
    if (mine == 0) {
      return;
    }
    if (!Guc.TRACK_ACTIVITIES.isOn()) {
      disable();
      return;
    }
    BackendStatusLayout.beginChange(mine);
    setState(state);
    if (state == State.RUNNING) {
      activityStart = SharedMemory.getLong(mine + BackendStatusLayout.STATE_CHANGE);
      SharedMemory.putLong(mine + BackendStatusLayout.ACTIVITY_START, activityStart);
      SharedMemory.putLong(mine + BackendStatusLayout.QUERY_ID, 0);
    }
    if (query != null && query != shownQuery) {
      shownQuery = query;
      putText(BackendStatusLayout.QUERY, query, queryBytes);
    }
    BackendStatusLayout.endChange(mine);
  }

  /// `track_activities` is off: what is shown is emptied once.
  private static void disable() {
    if (lastState == State.DISABLED) {
      return;
    }
    BackendStatusLayout.beginChange(mine);
    setState(State.DISABLED);
    SharedMemory.putLong(mine + BackendStatusLayout.STATE_CHANGE, 0);
    SharedMemory.putLong(mine + BackendStatusLayout.ACTIVITY_START, 0);
    SharedMemory.putLong(mine + BackendStatusLayout.TRANSACTION_START, 0);
    SharedMemory.putLong(mine + BackendStatusLayout.QUERY_ID, 0);
    putText(BackendStatusLayout.QUERY, "", queryBytes);
    shownQuery = null;
    BackendStatusLayout.endChange(mine);
  }

  /// When the running statement came, 0 before the first one.
  public static long activityStart() {
    return activityStart;
  }

  private static void setState(State state) {
    SharedMemory.putInt(mine + BackendStatusLayout.STATE, state.ordinal());
    long now = now();
    SharedMemory.putLong(mine + BackendStatusLayout.STATE_CHANGE, now);
    countTime(now);
    lastState = state;
    lastStateChange = now;
  }

  private static void countTime(long now) {
    switch (lastState) {
      case RUNNING, FASTPATH -> activeMicros += now - lastStateChange;
      case IDLE_IN_TRANSACTION, IDLE_IN_ABORTED_TRANSACTION ->
          idleInTransactionMicros += now - lastStateChange;
      default -> {}
    }
  }

  /// When the transaction began; 0 when there is none any more.
  public static void reportTransactionStart(long micros) {
    if (mine != 0 && Guc.TRACK_ACTIVITIES.isOn()) {
      BackendStatusLayout.beginChange(mine);
      SharedMemory.putLong(mine + BackendStatusLayout.TRANSACTION_START, micros);
      BackendStatusLayout.endChange(mine);
    }
  }

  public static void reportQueryId(long queryId) {
    if (mine != 0) {
      BackendStatusLayout.beginChange(mine);
      SharedMemory.putLong(mine + BackendStatusLayout.QUERY_ID, queryId);
      BackendStatusLayout.endChange(mine);
    }
  }

  public static void reportApplicationName(String name) {
    reportText(BackendStatusLayout.APPLICATION_NAME, name);
  }

  public static void reportClientHostName(String name) {
    reportText(BackendStatusLayout.CLIENT_HOST_NAME, name);
  }

  /// A background worker's own name, which the view shows instead of its kind.
  public static void reportWorkerName(String name) {
    reportText(BackendStatusLayout.WORKER_NAME, name);
  }

  /// This process's entry for [Progress], 0 when nothing is to be told.
  static long mine() {
    return mine;
  }

  private static void reportText(int field, String text) {
    if (mine != 0) {
      BackendStatusLayout.beginChange(mine);
      putText(field, text, BackendStatusLayout.NAME_BYTES);
      BackendStatusLayout.endChange(mine);
    }
  }

  /// Cuts at a character's boundary when there is no room.
  private static void putText(int field, String text, int room) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(bytes.length, room - 1);
    while (length < bytes.length && length > 0 && (bytes[length] & 0xc0) == 0x80) {
      length--;
    }
    SharedMemory.copyFromArray(bytes, 0, length, mine + field);
    SharedMemory.putByte(mine + field + length, (byte) 0);
  }

  /// Now, in microseconds since 2000.
  public static long now() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000 + now.getNano() / 1000 - MICROS_1970_TO_2000;
  }

  private static long fromMillis(long millis) {
    return millis * 1000 - MICROS_1970_TO_2000;
  }

  // ---------------------------------------------------------------- all processes

  /// All processes that the view shows, in the order of their slots.
  public static List<BackendStatusEntry> all() {
    List<BackendStatusEntry> found = new ArrayList<>();
    byte[] copy = new byte[(int) entryBytes()];
    for (int i = 0; i < entryCount; i++) {
      if (copyEntry(entry(i), copy)) {
        found.add(BackendStatusEntry.read(i, copy));
      }
    }
    return found;
  }

  /// The query that a crashed process ran, or null; what is there may be half written.
  public static String crashedQuery(int pid) {
    for (int i = 0; i < entryCount; i++) {
      if (SharedMemory.getInt(entry(i) + BackendStatusLayout.PID) == pid) {
        byte[] copy = new byte[(int) entryBytes()];
        SharedMemory.copyToArray(entry(i), copy, 0, copy.length);
        String query = BackendStatusEntry.read(i, copy).query();
        return query.isEmpty() ? null : query;
      }
    }
    return null;
  }

  private static boolean copyEntry(long entry, byte[] copy) {
    while (true) {
      int before = BackendStatusLayout.countAcquire(entry);
      if (SharedMemory.getInt(entry + BackendStatusLayout.PID) == 0) {
        return false;
      }
      SharedMemory.copyToArray(entry, copy, 0, copy.length);
      SharedMemory.acquireFence();
      if ((before & 1) == 0 && BackendStatusLayout.countAcquire(entry) == before) {
        return true;
      }
      Interrupts.check();
      Thread.onSpinWait();
    }
  }

  static State state(int ordinal) {
    return State.ALL[ordinal];
  }
}
