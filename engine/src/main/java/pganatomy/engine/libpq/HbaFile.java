package pganatomy.engine.libpq;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.SocketAddress;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// The rules of `pg_hba.conf`, in the order of the file: the first that matches decides.
///
/// PostgreSQL: src/backend/libpq/hba.c, load_hba()
public final class HbaFile implements HbaTokenizer.Complaints {
  private final List<HbaRule> rules = new ArrayList<>();
  private final boolean isQuiet;
  private boolean hasErrors;

  private HbaFile(boolean isQuiet) {
    this.isQuiet = isQuiet;
  }

  /// Reads the file; null if it has any mistake, all of which are then in the log.
  public static HbaFile load(String path) {
    return load(new HbaFile(false), path);
  }

  /// As [#load], for a process whose postmaster has complained already.
  public static HbaFile loadQuietly(String path) {
    return load(new HbaFile(true), path);
  }

  private static HbaFile load(HbaFile file, String path) {
    HbaTokenizer tokenizer = new HbaTokenizer(file);
    String reason = tokenizer.read(path, 0);
    if (reason != null) {
      file.log(
          ErrorData.of(
              LogLevel.LOG,
              SqlState.UNDEFINED_FILE,
              "could not open file \"" + path + "\": " + reason));
      return null;
    }
    for (HbaTokenizer.Line line : tokenizer.lines()) {
      HbaRule rule = new HbaParser(line, file).parse();
      if (rule == null) {
        file.hasErrors = true;
      } else {
        file.rules.add(rule);
      }
    }
    if (!file.hasErrors && file.rules.isEmpty()) {
      file.log(
          ErrorData.of(
              LogLevel.LOG,
              SqlState.CONFIG_FILE_ERROR,
              "configuration file \"" + path + "\" contains no entries"));
      return null;
    }
    return file.hasErrors ? null : file;
  }

  @Override
  public void report(String message, String hint, String path, int line) {
    if (message.startsWith("could not open")) {
      hasErrors = true;
    }
    log(
        ErrorData.of(LogLevel.LOG, SqlState.CONFIG_FILE_ERROR, message)
            .hint(hint)
            .context("line " + line + " of configuration file \"" + path + "\""));
  }

  private void log(ErrorData data) {
    if (!isQuiet) {
      Log.report(data);
    }
  }

  /// The first rule for such a connection, or null: then it is refused.
  HbaRule find(
      SocketAddress client,
      String database,
      String role,
      boolean isReplication,
      RoleCatalog catalog) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).matches(client, database, role, isReplication, catalog)) {
        return rules.get(i);
      }
    }
    return null;
  }
}
