package pganatomy.engine.storage.ipc;

/// What a process sleeps for, as `pg_stat_activity` shows it: one `int`, the type in the high byte.
///
/// ```text
///   31     24 23                    0
///   +--------+-----------------------+
///   | type   | event                 |     written by its process alone, read by anybody
///   +--------+-----------------------+
/// ```
///
/// Other packages add events with [#event(int, int)] and name them with [#registerNames(Names)].
///
/// PostgreSQL: src/backend/utils/activity/wait_event.c, wait_event_names.txt
public final class WaitEvent {
  public static final int LWLOCK = 1;
  public static final int LOCK = 3;
  public static final int BUFFER_PIN = 4;
  public static final int ACTIVITY = 5;
  public static final int CLIENT = 6;
  public static final int EXTENSION = 7;
  public static final int IPC = 8;
  public static final int TIMEOUT = 9;
  public static final int IO = 10;

  public static final int NONE = 0;
  public static final int ARCHIVER_MAIN = ACTIVITY << 24;
  public static final int AUTOVACUUM_MAIN = ACTIVITY << 24 | 1;
  public static final int BGWRITER_HIBERNATE = ACTIVITY << 24 | 2;
  public static final int BGWRITER_MAIN = ACTIVITY << 24 | 3;
  public static final int CHECKPOINTER_MAIN = ACTIVITY << 24 | 4;
  public static final int IO_WORKER_MAIN = ACTIVITY << 24 | 5;
  public static final int LOGICAL_LAUNCHER_MAIN = ACTIVITY << 24 | 6;
  public static final int SYSLOGGER_MAIN = ACTIVITY << 24 | 7;
  public static final int WAL_WRITER_MAIN = ACTIVITY << 24 | 8;
  public static final int CLIENT_READ = CLIENT << 24;
  public static final int CLIENT_WRITE = CLIENT << 24 | 1;
  public static final int BACKEND_TERMINATION = IPC << 24;
  public static final int CHECKPOINT_START = IPC << 24 | 1;
  public static final int CHECKPOINT_DONE = IPC << 24 | 2;
  public static final int CHECKPOINT_DELAY_START = IPC << 24 | 3;
  public static final int SAFE_SNAPSHOT = IPC << 24 | 4;
  public static final int PG_SLEEP = TIMEOUT << 24;
  public static final int VACUUM_DELAY = TIMEOUT << 24 | 2;
  public static final int WAL_INSERT = LWLOCK << 24 | 1;
  public static final int WAL_WRITE_LOCK = LWLOCK << 24 | 2;
  public static final int WAL_READ = IO << 24 | 1;
  public static final int WAL_WRITE = IO << 24 | 2;
  public static final int WAL_SYNC = IO << 24 | 3;
  public static final int WAL_INIT_WRITE = IO << 24 | 4;
  public static final int WAL_INIT_SYNC = IO << 24 | 5;
  public static final int CHECKPOINT_WRITE_DELAY = TIMEOUT << 24 | 1;

  /// Names the events of another package: null for those it does not know.
  public interface Names {
    String name(int event);
  }

  private static Names others;

  private WaitEvent() {}

  public static int event(int type, int number) {
    return type << 24 | number;
  }

  public static void registerNames(Names names) {
    others = names;
  }

  /// This process sleeps for `event` from now on.
  public static void start(int event) {
    long slot = ProcArray.mySlot();
    if (slot != 0) {
      ProcLayout.putWaitEvent(slot, event);
    }
  }

  /// This process sleeps no more.
  public static void end() {
    start(NONE);
  }

  /// `pg_stat_activity.wait_event_type`, or null.
  public static String typeName(int event) {
    return switch (event >>> 24) {
      case LWLOCK -> "LWLock";
      case LOCK -> "Lock";
      case BUFFER_PIN -> "BufferPin";
      case ACTIVITY -> "Activity";
      case CLIENT -> "Client";
      case EXTENSION -> "Extension";
      case IPC -> "IPC";
      case TIMEOUT -> "Timeout";
      case IO -> "IO";
      default -> null;
    };
  }

  /// `pg_stat_activity.wait_event`, or null.
  public static String name(int event) {
    return switch (event) {
      case NONE -> null;
      case ARCHIVER_MAIN -> "ArchiverMain";
      case AUTOVACUUM_MAIN -> "AutovacuumMain";
      case BGWRITER_HIBERNATE -> "BgwriterHibernate";
      case BGWRITER_MAIN -> "BgwriterMain";
      case CHECKPOINTER_MAIN -> "CheckpointerMain";
      case IO_WORKER_MAIN -> "IoWorkerMain";
      case LOGICAL_LAUNCHER_MAIN -> "LogicalLauncherMain";
      case SYSLOGGER_MAIN -> "SysloggerMain";
      case WAL_WRITER_MAIN -> "WalWriterMain";
      case CLIENT_READ -> "ClientRead";
      case CLIENT_WRITE -> "ClientWrite";
      case BACKEND_TERMINATION -> "BackendTermination";
      case CHECKPOINT_START -> "CheckpointStart";
      case CHECKPOINT_DONE -> "CheckpointDone";
      case CHECKPOINT_DELAY_START -> "CheckpointDelayStart";
      case SAFE_SNAPSHOT -> "SafeSnapshot";
      case PG_SLEEP -> "PgSleep";
      case WAL_INSERT -> "WALInsert";
      case WAL_WRITE_LOCK -> "WALWrite";
      case WAL_READ -> "WalRead";
      case WAL_WRITE -> "WalWrite";
      case WAL_SYNC -> "WalSync";
      case WAL_INIT_WRITE -> "WalInitWrite";
      case WAL_INIT_SYNC -> "WalInitSync";
      case CHECKPOINT_WRITE_DELAY -> "CheckpointWriteDelay";
      case VACUUM_DELAY -> "VacuumDelay";
      default -> others == null ? "???" : others.name(event);
    };
  }
}
