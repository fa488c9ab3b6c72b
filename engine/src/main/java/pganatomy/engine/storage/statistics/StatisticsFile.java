package pganatomy.engine.storage.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// `pg_stat/pgstat.stat`: the counters while the server does not run.
///
/// PostgreSQL: src/backend/utils/activity/pgstat.c, pgstat_write_statsfile(),
/// pgstat_restore_stats()
final class StatisticsFile {
  private static final String NAME = "pg_stat/pgstat.stat";

  private StatisticsFile() {}

  /// What the file has, null when there is none. The file is removed: it is only true once.
  static byte[] takeAway() {
    try {
      Path file = DataDirectory.javaPath(NAME);
      if (!Files.exists(file)) {
        return null;
      }
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (IOException failed) {
      return null;
    }
  }

  static void write(byte[] bytes) {
    Path file = DataDirectory.javaPath(NAME);
    Path temporary = DataDirectory.javaPath(NAME + ".tmp");
    try {
      Files.write(temporary, bytes);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      Log.report(
          LogLevel.LOG,
          SqlState.IO_ERROR,
          "could not write temporary statistics file \"" + NAME + ".tmp\": " + failed.getMessage());
    }
  }
}
