package pganatomy.engine.main;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import pganatomy.engine.port.JavaCommand;
import pganatomy.engine.port.JavaCommand.ProcessSize;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.Processes;
import pganatomy.engine.postmaster.AotCache;

/// Makes a new data directory: folders, configuration files, and, by a process of the engine that
/// runs alone (`--boot`), the system catalogs.
///
/// PostgreSQL: src/bin/initdb/initdb.c
final class Initdb {
  private static final int PRIVATE = 0700;
  private static final int PRIVATE_FILE = 0600;
  private static final String VERSION = "18";

  private static final String[] SUBDIRECTORIES = {
    "global",
    "pg_wal",
    "pg_wal/archive_status",
    "pg_wal/summaries",
    "pg_commit_ts",
    "pg_dynshmem",
    "pg_notify",
    "pg_serial",
    "pg_snapshots",
    "pg_subtrans",
    "pg_twophase",
    "pg_multixact",
    "pg_multixact/members",
    "pg_multixact/offsets",
    "base",
    "base/1",
    "base/4",
    "base/5",
    "pg_replslot",
    "pg_tblspc",
    "pg_stat",
    "pg_stat_tmp",
    "pg_xact",
    "pg_logical",
    "pg_logical/snapshots",
    "pg_logical/mappings"
  };

  private final PrintStream out;
  private final CtlOptions options;
  private final Path directory;

  Initdb(CtlOptions options) {
    this.options = options;
    this.directory = options.dataDirectory();
    this.out = options.isSilent() ? new PrintStream(OutputStream.nullOutputStream()) : System.out;
  }

  /// Returns the exit code.
  int run() {
    announce();
    Boolean existed = prepareDirectory();
    if (existed == null) {
      return 1;
    }
    step("creating subdirectories", this::makeSubdirectories);
    out.println("selecting dynamic shared memory implementation ... posix");
    out.println("selecting default \"max_connections\" ... 100");
    out.println("selecting default \"shared_buffers\" ... 128MB");
    out.println("selecting default time zone ... " + timeZone());
    step("creating configuration files", this::writeConfiguration);
    out.print("running bootstrap script ... ");
    out.flush();
    int code = boot();
    if (code != 0) {
      out.println();
      System.err.println("initdb: error: child process exited with exit code " + code);
      cleanUp(existed);
      return 1;
    }
    out.println("ok");
    finish();
    return 0;
  }

  private void announce() {
    String user = System.getProperty("user.name");
    out.println(
        "The files belonging to this database system will be owned by user \"" + user + "\".");
    out.println("This user must also own the server process.");
    out.println();
    out.println("The database cluster will be initialized with locale \"C.UTF-8\".");
    out.println("The default database encoding has accordingly been set to \"UTF8\".");
    out.println("The default text search configuration will be set to \"english\".");
    out.println();
    out.println("Data page checksums are enabled.");
    out.println();
  }

  private void finish() {
    out.println("syncing data to disk ... ok");
    if (!options.choosesAuthentication()) {
      out.println();
      System.err.println(
          "initdb: warning: enabling \"trust\" authentication for local connections");
      System.err.println(
          "initdb: hint: You can change this by editing pg_hba.conf or using the option -A, or"
              + " --auth-local and --auth-host, the next time you run initdb.");
    }
    out.println();
    out.println("Success. You can now start the database server using:");
    out.println();
    out.println("    " + options.program() + " -D " + directory + " -l logfile start");
    out.println();
  }

  /// Whether the directory was there, empty; null when it cannot be used.
  private Boolean prepareDirectory() {
    try {
      if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
        step("creating directory " + directory, () -> Files.createDirectories(directory));
        Posix.chmod(directory.toString(), PRIVATE);
        return false;
      }
      if (!isEmpty()) {
        System.err.println(
            "initdb: error: directory \"" + directory + "\" exists but is not empty");
        System.err.println(
            "initdb: hint: If you want to create a new database system, either remove or empty the"
                + " directory \""
                + directory
                + "\" or run initdb with an argument other than \""
                + directory
                + "\".");
        return null;
      }
      step(
          "fixing permissions on existing directory " + directory,
          () -> Posix.chmod(directory.toString(), PRIVATE));
      return true;
    } catch (IOException failed) {
      System.err.println(
          "initdb: error: could not access directory \"" + directory + "\": " + failed);
      return null;
    }
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private void step(String name, Work work) {
    out.print(name + " ... ");
    out.flush();
    try {
      work.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    out.println("ok");
  }

  private void makeSubdirectories() {
    for (String name : SUBDIRECTORIES) {
      Posix.mkdir(directory + "/" + name, PRIVATE);
    }
    for (String folder : new String[] {"", "base/1/", "base/4/", "base/5/"}) {
      write(folder + "PG_VERSION", VERSION + "\n");
    }
  }

  private void writeConfiguration() {
    write("postgresql.conf", sample("postgresql.conf").replace("@TIMEZONE@", timeZone()));
    write(
        "postgresql.auto.conf",
        """
        # Written by ALTER SYSTEM. It is read after postgresql.conf, and what is here wins.
        # Better not edited by hand.
        """);
    write(
        "pg_hba.conf",
        sample("pg_hba.conf")
            .replace("@LOCAL@", options.authentication())
            .replace("@HOST@", options.authentication()));
    write("pg_ident.conf", sample("pg_ident.conf"));
  }

  private static String timeZone() {
    String name = TimeZone.getDefault().getID();
    return name.equals("GMT") || name.equals("UTC") ? "Etc/UTC" : name;
  }

  private static String sample(String name) {
    try (InputStream in = Initdb.class.getResourceAsStream(name + ".sample")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void write(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int flags = Posix.O_WRONLY | Posix.O_CREAT | Posix.O_TRUNC;
    int file = Posix.open(directory + "/" + name, flags, PRIVATE_FILE);
    Posix.write(file, bytes, 0, bytes.length);
    Posix.close(file);
  }

  /// Runs the engine alone on the new directory, to fill it.
  private int boot() {
    List<String> arguments = new ArrayList<>(List.of("--boot", "-D", directory.toString()));
    arguments.addAll(List.of("-U", options.userName()));
    int flags =
        JavaCommand.flagsFile(
            ProcessSize.BACKEND, AotCache.fileToUse(ProcessSize.BACKEND), List.of());
    int child =
        Processes.spawn(
            JavaCommand.program(),
            JavaCommand.arguments("postgres: bootstrap", flags, arguments.toArray(new String[0])),
            JavaCommand.environment(),
            new int[] {flags},
            -1,
            false);
    return Ctl.awaitExit(child);
  }

  private void cleanUp(boolean existed) {
    System.err.println(
        existed
            ? "initdb: removing contents of data directory \"" + directory + "\""
            : "initdb: removing data directory \"" + directory + "\"");
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        if (!existed || !path.equals(directory)) {
          Files.delete(path);
        }
      }
    } catch (IOException failed) {
      System.err.println("initdb: error: failed to remove data directory");
    }
  }
}
