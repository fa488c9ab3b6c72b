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
  private boolean hasErrors;

  private HbaFile() {}

  /// Reads the file; null if it has any mistake, all of which are then in the log.
  public static HbaFile load(String path) {
    HbaFile file = new HbaFile();
    HbaTokenizer tokenizer = new HbaTokenizer(file);
    String reason = tokenizer.read(path, 0);
    if (reason != null) {
      Log.report(
          LogLevel.LOG, SqlState.UNDEFINED_FILE, "could not open file \"" + path + "\": " + reason);
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
      Log.report(
          LogLevel.LOG,
          SqlState.CONFIG_FILE_ERROR,
          "configuration file \"" + path + "\" contains no entries");
      return null;
    }
    return file.hasErrors ? null : file;
  }

  @Override
  public void report(String message, String hint, String path, int line) {
    if (message.startsWith("could not open")) {
      hasErrors = true;
    }
    Log.report(
        ErrorData.of(LogLevel.LOG, SqlState.CONFIG_FILE_ERROR, message)
            .hint(hint)
            .context("line " + line + " of configuration file \"" + path + "\""));
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
