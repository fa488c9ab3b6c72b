package pganatomy.engine.utils.guc;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// What `shared_preload_libraries` names. A library of ours is no file: its code is always there,
/// and does something when it is named.
///
/// PostgreSQL: src/backend/utils/init/miscinit.c, process_shared_preload_libraries()
public final class PreloadLibraries {
  private static final String STATEMENTS = "pg_stat_statements";

  private static String knownText = "";
  private static boolean hasStatements;

  private PreloadLibraries() {}

  /// Whether `pg_stat_statements` is loaded.
  public static boolean hasStatements() {
    String text = Guc.SHARED_PRELOAD_LIBRARIES.value();
    if (!text.equals(knownText)) {
      knownText = text;
      hasStatements = false;
      for (String name : names(text)) {
        hasStatements |= name.equals(STATEMENTS);
      }
    }
    return hasStatements;
  }

  /// In the postmaster: a server that cannot have what it is to have does not start.
  public static void load() {
    for (String name : names(Guc.SHARED_PRELOAD_LIBRARIES.value())) {
      if (!name.equals(STATEMENTS)) {
        throw DatabaseException.fatal(
            SqlState.UNDEFINED_FILE,
            "could not access file \"" + name + "\": No such file or directory");
      }
    }
  }

  /// Without the folder and ending that a library's name may have.
  private static String[] names(String text) {
    String[] names = ListValue.split(text);
    if (names == null) {
      return new String[0];
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].startsWith("$libdir/")) {
        names[i] = names[i].substring("$libdir/".length());
      }
      if (names[i].endsWith(".so")) {
        names[i] = names[i].substring(0, names[i].length() - ".so".length());
      }
    }
    return names;
  }
}
