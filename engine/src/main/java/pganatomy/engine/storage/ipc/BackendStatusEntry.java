package pganatomy.engine.storage.ipc;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.port.SocketAddress;

/// A copy of one process's line of `pg_stat_activity`. Times are microseconds since 2000, 0 for
/// none; `client` is null for a process without one; what lives in the process's slot (`waitEvent`,
/// `xid`, `xmin`, `leader`) is read a moment later than the rest. `progress` is null when no
/// command runs that tells of its own.
public record BackendStatusEntry(
    int procNumber,
    int pid,
    BackendKind kind,
    BackendStatus.State state,
    long processStart,
    long transactionStart,
    long activityStart,
    long stateChange,
    int database,
    int user,
    long queryId,
    SocketAddress client,
    String applicationName,
    String clientHostName,
    String workerName,
    String query,
    int waitEvent,
    int xid,
    int xmin,
    int leader,
    Progress.Report progress) {

  static BackendStatusEntry read(int procNumber, byte[] entry) {
    long slot = ProcArray.slot(procNumber);
    return new BackendStatusEntry(
        procNumber,
        intAt(entry, BackendStatusLayout.PID),
        BackendKind.of(intAt(entry, BackendStatusLayout.KIND)),
        BackendStatus.state(intAt(entry, BackendStatusLayout.STATE)),
        longAt(entry, BackendStatusLayout.PROCESS_START),
        longAt(entry, BackendStatusLayout.TRANSACTION_START),
        longAt(entry, BackendStatusLayout.ACTIVITY_START),
        longAt(entry, BackendStatusLayout.STATE_CHANGE),
        intAt(entry, BackendStatusLayout.DATABASE),
        intAt(entry, BackendStatusLayout.USER),
        longAt(entry, BackendStatusLayout.QUERY_ID),
        client(entry),
        text(entry, BackendStatusLayout.APPLICATION_NAME),
        text(entry, BackendStatusLayout.CLIENT_HOST_NAME),
        text(entry, BackendStatusLayout.WORKER_NAME),
        text(entry, BackendStatusLayout.QUERY),
        ProcLayout.waitEvent(slot),
        ProcLayout.xidAcquire(slot),
        ProcLayout.xminAcquire(slot),
        ProcLayout.leader(slot),
        progress(entry));
  }

  private static Progress.Report progress(byte[] entry) {
    int command = intAt(entry, BackendStatusLayout.PROGRESS_COMMAND);
    if (command == 0) {
      return null;
    }
    long[] figures = new long[BackendStatusLayout.PROGRESS_COUNT];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = longAt(entry, BackendStatusLayout.PROGRESS_FIGURES + i * Long.BYTES);
    }
    return new Progress.Report(
        Progress.Command.of(command), intAt(entry, BackendStatusLayout.PROGRESS_RELATION), figures);
  }

  /// `pg_stat_activity.backend_type`: a background worker shows its own name.
  public String backendType() {
    return workerName.isEmpty() ? kind.description() : workerName;
  }

  private static SocketAddress client(byte[] entry) {
    int length = intAt(entry, BackendStatusLayout.CLIENT_ADDRESS_LENGTH);
    if (length < 0) {
      return null;
    }
    byte[] address = new byte[length];
    System.arraycopy(entry, BackendStatusLayout.CLIENT_ADDRESS, address, 0, length);
    return new SocketAddress(address, intAt(entry, BackendStatusLayout.CLIENT_PORT));
  }

  private static String text(byte[] entry, int field) {
    int end = field;
    while (end < entry.length && entry[end] != 0) {
      end++;
    }
    return new String(entry, field, end - field, StandardCharsets.UTF_8);
  }

  private static int intAt(byte[] bytes, int at) {
    return bytes[at] & 0xff
        | (bytes[at + 1] & 0xff) << 8
        | (bytes[at + 2] & 0xff) << 16
        | bytes[at + 3] << 24;
  }

  private static long longAt(byte[] bytes, int at) {
    return intAt(bytes, at) & 0xffffffffL | (long) intAt(bytes, at + 4) << 32;
  }
}
