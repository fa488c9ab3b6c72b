package pganatomy.engine.storage.statistics;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// `pg_stat_tmp/pgss_query_texts.stat`: the statements' texts, each with a zero byte behind it.
/// Whoever calls has the lock of [StatementsArea].
///
/// PostgreSQL: contrib/pg_stat_statements/pg_stat_statements.c, qtext_store(), qtext_load_file()
final class StatementTexts {
  private static final String NAME = "pg_stat_tmp/pgss_query_texts.stat";

  private StatementTexts() {}

  /// An empty file.
  static void create() {
    Path file = DataDirectory.javaPath(NAME);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, new byte[0]);
    } catch (IOException failed) {
      complain("write", failed);
    }
  }

  static void remove() {
    try {
      Files.deleteIfExists(DataDirectory.javaPath(NAME));
    } catch (IOException failed) {
      complain("remove", failed);
    }
  }

  /// Returns whether the text is there now.
  static boolean write(long offset, byte[] text) {
    try (RandomAccessFile file =
        new RandomAccessFile(DataDirectory.javaPath(NAME).toString(), "rw")) {
      byte[] withEnd = java.util.Arrays.copyOf(text, text.length + 1);
      file.seek(offset);
      file.write(withEnd);
      return true;
    } catch (IOException failed) {
      complain("write", failed);
      return false;
    }
  }

  /// The whole file, null when it cannot be read.
  static byte[] read() {
    try {
      return Files.readAllBytes(DataDirectory.javaPath(NAME));
    } catch (IOException failed) {
      complain("read", failed);
      return null;
    }
  }

  private static void complain(String what, IOException failed) {
    Log.report(
        LogLevel.LOG,
        SqlState.IO_ERROR,
        "could not " + what + " file \"" + NAME + "\": " + failed.getMessage());
  }
}
