package pganatomy.engine.storage.statistics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// `pg_stat/pg_stat_statements.stat`: the statements while the server does not run. It is removed
/// when it was read, so after a crash there is none.
///
/// PostgreSQL: contrib/pg_stat_statements/pg_stat_statements.c, pgss_shmem_startup(),
/// pgss_shmem_shutdown()
final class StatementsFile {
  private static final String NAME = "pg_stat/pg_stat_statements.stat";
  private static final long MAGIC = 0x5047414E53544D31L;

  private StatementsFile() {}

  static void write(List<StatementsArea.Entry> entries) {
    Path file = DataDirectory.javaPath(NAME);
    Path temporary = DataDirectory.javaPath(NAME + ".tmp");
    try {
      Files.write(temporary, bytes(entries));
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      complain("write", failed);
    }
  }

  private static byte[] bytes(List<StatementsArea.Entry> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(MAGIC);
      out.writeLong(StatementsArea.deallocations());
      out.writeLong(StatementsArea.resetTime());
      out.writeInt(entries.size());
      for (StatementsArea.Entry entry : entries) {
        out.writeInt(entry.userOid());
        out.writeInt(entry.databaseOid());
        out.writeLong(entry.queryId());
        out.writeBoolean(entry.isTopLevel());
        String text = entry.text() == null ? "" : entry.text();
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
        for (long figure : entry.figures()) {
          out.writeLong(figure);
        }
      }
    }
    return bytes.toByteArray();
  }

  /// In the postmaster, before anybody else is there.
  static void load() {
    Path file = DataDirectory.javaPath(NAME);
    if (!Files.exists(file)) {
      return;
    }
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      Files.delete(file);
      if (in.readLong() != MAGIC) {
        throw new IOException("invalid data");
      }
      StatementsArea.putHistory(in.readLong(), in.readLong());
      for (int count = in.readInt(); count > 0; count--) {
        loadEntry(in);
      }
    } catch (IOException failed) {
      complain("read", failed);
    }
  }

  private static void loadEntry(DataInputStream in) throws IOException {
    int user = in.readInt();
    int database = in.readInt();
    long queryId = in.readLong();
    boolean isTopLevel = in.readBoolean();
    byte[] text = in.readNBytes(in.readInt());
    long entry = StatementsArea.make(user, database, queryId, isTopLevel, text);
    for (int i = 0; i < StatementFigures.COUNT; i++) {
      StatementEntryLayout.putFigure(entry, i, in.readLong());
    }
  }

  private static void complain(String what, IOException failed) {
    Log.report(
        LogLevel.LOG,
        SqlState.IO_ERROR,
        "could not " + what + " file \"" + NAME + "\": " + failed.getMessage());
  }
}
