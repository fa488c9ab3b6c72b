package pganatomy.engine.postmaster;

import pganatomy.engine.libpq.HbaFile;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// `pg_hba.conf`, as the postmaster reads it: to refuse to start with a broken one, and to say so
/// when a reload finds one. Backends read it themselves.
///
/// PostgreSQL: src/backend/libpq/hba.c, load_hba(), as PostmasterMain() calls it
final class ClientAuthenticationFile {
  private ClientAuthenticationFile() {}

  static void load() {
    String path = Guc.HBA_FILE.value();
    if (HbaFile.load(path) == null) {
      throw DatabaseException.fatal(SqlState.CONFIG_FILE_ERROR, "could not load " + path);
    }
  }

  static void reload() {
    String path = Guc.HBA_FILE.value();
    if (HbaFile.load(path) == null) {
      Log.log(path + " was not reloaded");
    }
  }
}
