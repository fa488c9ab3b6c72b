package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;

/// The rows behind `pg_wait_events`: what processes of this server can wait for. PostgreSQL waits
/// for more, and its descriptions are longer.
///
/// PostgreSQL: src/backend/utils/activity/wait_event_funcs.c, pg_get_wait_events()
final class WaitEventRows {
  private static final String ROWS =
      """
      Activity|ArchiverMain|The archiver waits for a segment to archive.
      Activity|AutovacuumMain|The autovacuum launcher waits for its next round.
      Activity|BgwriterHibernate|The background writer has had nothing to do for a while.
      Activity|BgwriterMain|The background writer rests between two rounds.
      Activity|CheckpointerMain|The checkpointer waits for the next checkpoint.
      Activity|IoWorkerMain|An io worker waits for work.
      Activity|LogicalLauncherMain|The logical replication launcher waits for its next round.
      Activity|SysloggerMain|The logger waits for lines.
      Activity|WalWriterMain|The walwriter rests between two rounds.
      Client|ClientRead|The client's next message is awaited.
      Client|ClientWrite|The client does not take what it is sent.
      IO|WalInitSync|A new segment of the log is forced to disk.
      IO|WalInitWrite|A new segment of the log is filled.
      IO|WalRead|The log is read.
      IO|WalSync|The log is forced to disk.
      IO|WalWrite|The log is written.
      IPC|BackendTermination|Another process is to end.
      IPC|CheckpointDelayStart|Somebody must finish before a checkpoint can begin.
      IPC|CheckpointDone|A checkpoint is to be complete.
      IPC|CheckpointStart|A checkpoint is to begin.
      IPC|SafeSnapshot|A deferrable transaction waits for a snapshot that cannot fail.
      Lock|advisory|A lock that an application has given its own meaning.
      Lock|extend|The lock for adding blocks to a relation.
      Lock|frozenid|The lock for moving a database's horizon.
      Lock|object|A lock on what is neither relation nor row.
      Lock|page|A lock on a block of a relation.
      Lock|relation|A lock on a table, an index or a sequence.
      Lock|spectoken|Somebody's attempt to insert is to be decided.
      Lock|transactionid|A transaction is to end.
      Lock|tuple|The first place in the queue for a row.
      Lock|userlock|A lock of an application, of the old kind.
      Lock|virtualxid|A transaction that has no number is to end.
      LWLock|WALInsert|The place in the log buffers where records are put.
      LWLock|WALWrite|The right to write the log.
      Timeout|CheckpointWriteDelay|A checkpoint spreads its writes.
      Timeout|PgSleep|Somebody has asked to sleep.
      Timeout|VacuumDelay|VACUUM or ANALYZE rests after its share of work.
      """;

  private WaitEventRows() {}

  static List<Object[]> all() {
    List<Object[]> rows = new ArrayList<>();
    for (String line : ROWS.split("\n")) {
      rows.add(line.split("\\|"));
    }
    return rows;
  }
}
