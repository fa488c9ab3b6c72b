package pganatomy.engine.main;

import java.nio.file.Files;
import java.nio.file.Path;
import pganatomy.engine.access.transam.xlog.CheckpointRecord;
import pganatomy.engine.access.transam.xlog.ControlFile;
import pganatomy.engine.access.transam.xlog.FirstSegment;
import pganatomy.engine.access.transam.xlog.Lsn;
import pganatomy.engine.port.Posix;

/// Begins the log of a stopped cluster anew, behind the old one, with other counters: to bring a
/// cluster close to where the transaction ids go round, or to repair what a DBA has lost.
///
/// ```text
///   --resetwal -D DIR [-x NEXT_XID] [-e EPOCH] [-u OLDEST_XID] [-m NEXT_MULTI,OLDEST_MULTI]
/// ```
///
/// Rows that are not frozen must not be further than 2^31 from the new xid: the caller's to know.
/// The segment of the commit log that the new xid falls into is made, empty; `pg_resetwal` leaves
/// that to its user.
///
/// PostgreSQL: src/bin/pg_resetwal/pg_resetwal.c
final class ResetWal {
  private static final int SEGMENT_XIDS = 32 * 8192 * 4;
  private static final int SEGMENT_BYTES = 32 * 8192;

  private final CheckpointRecord checkpoint;
  private final ControlFile control;

  private ResetWal() {
    control = ControlFile.read();
    checkpoint = control.checkpoint();
  }

  static int run(String[] arguments) throws java.io.IOException {
    Path data = null;
    for (int i = 1; i + 1 < arguments.length; i++) {
      data = arguments[i].equals("-D") ? Path.of(arguments[i + 1]) : data;
    }
    if (data == null || Files.exists(data.resolve("postmaster.pid"))) {
      System.err.println(
          data == null
              ? "pg_resetwal: error: no data directory specified"
              : "pg_resetwal: error: lock file \"postmaster.pid\" exists");
      return 1;
    }
    Posix.changeDirectory(data.toString());
    ResetWal work = new ResetWal();
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      work.take(arguments[i], arguments[i + 1]);
    }
    work.write(data);
    System.out.println("Write-ahead log reset");
    return 0;
  }

  private void take(String option, String value) {
    switch (option) {
      case "-x" ->
          checkpoint.nextFullXid =
              checkpoint.nextFullXid & ~0xffff_ffffL | Long.parseLong(value) & 0xffff_ffffL;
      case "-e" ->
          checkpoint.nextFullXid =
              Long.parseLong(value) << 32 | checkpoint.nextFullXid & 0xffff_ffffL;
      case "-u" -> checkpoint.oldestXid = Integer.parseUnsignedInt(value);
      case "-m" -> {
        String[] both = value.split(",", 2);
        checkpoint.nextMultixact = Integer.parseUnsignedInt(both[0]);
        checkpoint.oldestMultixact = Integer.parseUnsignedInt(both[1]);
      }
      default -> {}
    }
  }

  private void write(Path data) throws java.io.IOException {
    long segment = Lsn.segment(control.checkpointLsn());
    try (var files = Files.list(data.resolve("pg_wal"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (name.length() == 24) {
          segment = Math.max(segment, Lsn.segmentOf(name));
          Files.delete(file);
        }
      }
    }
    String digits =
        Integer.toHexString(Integer.divideUnsigned((int) checkpoint.nextFullXid, SEGMENT_XIDS));
    Path log =
        data.resolve("pg_xact")
            .resolve("0".repeat(4 - digits.length()) + digits.toUpperCase(java.util.Locale.ROOT));
    if (!Files.exists(log)) {
      Files.write(log, new byte[SEGMENT_BYTES]);
    }
    checkpoint.time = System.currentTimeMillis() / 1000;
    control.setCheckpoint(
        FirstSegment.create(control.systemIdentifier(), checkpoint, segment + 1), checkpoint);
    control.setState(ControlFile.SHUT_DOWN);
    control.write();
  }
}
