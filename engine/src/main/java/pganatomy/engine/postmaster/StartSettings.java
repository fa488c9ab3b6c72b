package pganatomy.engine.postmaster;

import java.io.File;
import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.Processes;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.guc.Configuration;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.SettingContext;
import pganatomy.engine.utils.guc.SettingSource;
import pganatomy.engine.utils.guc.Settings;

/// The postmaster's command line and configuration files: finds the data directory, applies
/// `postgresql.conf`, and what was given on the command line over it.
///
/// PostgreSQL: src/backend/postmaster/postmaster.c, PostmasterMain(); src/backend/utils/misc/guc.c,
/// SelectConfigFiles()
final class StartSettings {
  private static final int EXIT_NO_CONFIGURATION = 2;
  private static String commandLine = "";

  private StartSettings() {}

  /// Applies all, and returns the data directory's absolute path.
  static String apply(String[] arguments) {
    rememberCommandLine(arguments);
    String directory = System.getenv("PGDATA");
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      String value = i + 1 < arguments.length ? arguments[i + 1] : "";
      i++;
      switch (argument) {
        case "-D" -> directory = value;
        case "-c" -> setFromArgument(value);
        case "-p" -> set("port", value);
        case "-h" -> set("listen_addresses", value);
        case "-k" -> set("unix_socket_directories", value);
        case "-B" -> set("shared_buffers", value);
        case "-N" -> set("max_connections", value);
        case "-F" -> {
          i--;
          set("fsync", "off");
        }
        case "-i" -> {
          i--;
          set("listen_addresses", "*");
        }
        default -> {
          i--;
          if (argument.startsWith("--")) {
            setFromArgument(argument.substring(2));
          } else {
            complain("postgres: invalid option -- '" + argument + "'");
            complain("Try \"postgres --help\" for more information.");
            Processes.exitImmediately(1);
          }
        }
      }
    }
    String absolute = findDirectory(directory);
    Configuration.load();
    return absolute;
  }

  private static void setFromArgument(String assignment) {
    int equals = assignment.indexOf('=');
    if (equals < 0) {
      throw DatabaseException.fatal(
          pganatomy.engine.utils.error.SqlState.SYNTAX_ERROR,
          "-c " + assignment + " requires a value");
    }
    set(assignment.substring(0, equals).replace('-', '_'), assignment.substring(equals + 1));
  }

  private static void set(String name, String value) {
    try {
      Settings.set(name, value, SettingContext.POSTMASTER, SettingSource.COMMAND_LINE);
    } catch (DatabaseException refused) {
      throw new DatabaseException(refused.data().level(LogLevel.FATAL));
    }
  }

  private static String findDirectory(String directory) {
    if (directory == null || directory.isEmpty()) {
      complain("postgres does not know where to find the server configuration file.");
      complain(
          "You must specify the --config-file or -D invocation option"
              + " or set the PGDATA environment variable.");
      Processes.exitImmediately(EXIT_NO_CONFIGURATION);
      return "";
    }
    String absolute = new File(directory).getAbsoluteFile().toPath().normalize().toString();
    try {
      Posix.stat(absolute);
    } catch (PosixException failed) {
      complain("postgres: could not access directory \"" + absolute + "\": " + failed.text());
      if (failed.errno() == Errno.ENOENT) {
        complain("Run initdb or pg_basebackup to initialize a PostgreSQL data directory.");
      }
      Processes.exitImmediately(EXIT_NO_CONFIGURATION);
    }
    Settings.override(Guc.DATA_DIRECTORY, absolute);
    // Every page is written with its checksum; a cluster without is not made.
    Settings.override(Guc.DATA_CHECKSUMS, true);
    useFile(Guc.CONFIG_FILE.value(), absolute + "/postgresql.conf", Guc.CONFIG_FILE);
    checkReadable(Guc.CONFIG_FILE.value());
    useFile(Guc.HBA_FILE.value(), absolute + "/pg_hba.conf", Guc.HBA_FILE);
    useFile(Guc.IDENT_FILE.value(), absolute + "/pg_ident.conf", Guc.IDENT_FILE);
    return absolute;
  }

  private static void useFile(
      String given, String byDefault, pganatomy.engine.utils.guc.Setting setting) {
    if (given == null || given.isEmpty()) {
      Settings.override(setting, byDefault);
    }
  }

  private static void checkReadable(String path) {
    try {
      Posix.close(Posix.open(path, Posix.O_RDONLY, 0));
    } catch (PosixException failed) {
      complain(
          "postgres: could not access the server configuration file \""
              + path
              + "\": "
              + failed.text());
      Processes.exitImmediately(EXIT_NO_CONFIGURATION);
    }
  }

  private static void complain(String line) {
    byte[] text = (line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Posix.write(2, text, 0, text.length);
  }

  private static void rememberCommandLine(String[] arguments) {
    StringBuilder text = new StringBuilder("postgres");
    for (String argument : arguments) {
      text.append(" \"").append(argument).append('"');
    }
    commandLine = text.toString();
  }

  /// As `postmaster.opts` keeps it, for a restart with the same options.
  static String commandLine() {
    return commandLine;
  }
}
