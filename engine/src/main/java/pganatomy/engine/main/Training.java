package pganatomy.engine.main;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pganatomy.engine.port.JavaCommand;
import pganatomy.engine.port.JavaCommand.ProcessSize;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.Processes;
import pganatomy.engine.port.Sockets;
import pganatomy.engine.postmaster.AotCache;
import pganatomy.engine.postmaster.AotCache.Size;

/// Makes the AOT caches: runs a real server whose postmaster and first backend record what they
/// load and run, is a client of that backend, and has the JVM turn the records into caches.
///
/// ```text
///   init --> start --> session with the recording backend --> stop --> java -XX:AOTMode=create
///                      (training.sql)                                   --> ...<key>.aot
///                                                                       --> ...<key>-small.aot
/// ```
///
/// Why two, see [AotCache].
///
/// PostgreSQL: none
final class Training {
  private static final int MOST_PORTS = 5;
  private static final int PATIENCE_MILLIS = 20_000;
  private static final int MOST_SESSIONS = 3;

  private final CtlOptions options;

  Training(CtlOptions options) {
    this.options = options;
  }

  /// Returns the exit code.
  int run() {
    String large = AotCache.file(Size.LARGE);
    if (large == null) {
      System.err.println("pg_ctl: a cache can only be made for a jar");
      return 1;
    }
    if (Files.exists(Path.of(large)) && Files.exists(Path.of(AotCache.file(Size.SMALL)))) {
      return 0;
    }
    try {
      Path folder = Files.createTempDirectory("pganatomy-train");
      try {
        return train(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private int train(Path folder) throws IOException {
    Path data = folder.resolve("data");
    String[] where = {"-s", "-D", data.toString()};
    if (Ctl.run(words("init", where, "-A", "trust")) != 0) {
      return 1;
    }
    System.setProperty(AotCache.RECORD_PROPERTY, folder.resolve("record").toString());
    int port = start(folder, where);
    if (port == 0) {
      return 1;
    }
    try {
      talk(port, Path.of(AotCache.record(Size.LARGE)));
    } finally {
      Ctl.run(words("stop", where, "-m", "fast"));
    }
    removeOldCaches();
    int code = assemble(Size.SMALL, folder);
    return code == 0 ? assemble(Size.LARGE, folder) : code;
  }

  /// On a free port; when somebody else takes it before the server does, on another.
  ///
  /// @return the port, 0 when the server does not start
  private static int start(Path folder, String[] where) throws IOException {
    Path log = folder.resolve("log");
    for (int triesLeft = MOST_PORTS; triesLeft > 0; triesLeft--) {
      Files.deleteIfExists(log);
      int port = freePort();
      int code =
          Ctl.run(
              words(
                  "start",
                  where,
                  "-l",
                  log.toString(),
                  "-p",
                  Integer.toString(port),
                  "-c",
                  "spare_backends=1",
                  "-c",
                  "fsync=off",
                  "-c",
                  "shared_preload_libraries=pg_stat_statements",
                  "-c",
                  "unix_socket_directories=" + folder));
      if (code == 0) {
        return port;
      }
      if (!Files.readString(log).contains("Address already in use")) {
        break;
      }
    }
    System.err.print(Files.readString(log));
    return 0;
  }

  private static String[] words(String command, String[] where, String... more) {
    List<String> words = new ArrayList<>(List.of("ctl", command));
    words.addAll(List.of(where));
    words.addAll(List.of(more));
    return words.toArray(new String[0]);
  }

  /// A port that nobody listens on at the moment.
  static int freePort() {
    int listener = Sockets.listen(new byte[] {127, 0, 0, 1}, 0, 1);
    int port = Sockets.local(listener).port();
    Posix.close(listener);
    return port;
  }

  /// Sessions until the recording backend has had one: it may not be ready for the first. When its
  /// client is gone it writes its record, which takes a while.
  private static void talk(int port, Path record) throws IOException {
    for (int session = 0; session < MOST_SESSIONS && !isWritten(record); session++) {
      try (TrainingClient client = TrainingClient.connect(port)) {
        for (String statement : statements()) {
          client.simpleQuery(statement);
        }
        for (String statement : statements()) {
          client.extendedQuery(statement);
        }
        new TrainingLoad(client).run();
      }
      long end = System.currentTimeMillis() + PATIENCE_MILLIS;
      while (!isWritten(record) && System.currentTimeMillis() < end) {
        pause();
      }
    }
  }

  /// The JVM makes the file when it starts, and fills it when it ends.
  private static boolean isWritten(Path record) throws IOException {
    return Files.exists(record) && Files.size(record) > 0;
  }

  /// The postmaster's file is complete when the postmaster is gone, and its lock file goes first.
  private static void awaitWritten(Path record) throws IOException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    long size = -1;
    while (System.currentTimeMillis() < end && (size <= 0 || Files.size(record) != size)) {
      size = Files.exists(record) ? Files.size(record) : -1;
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> statements() {
    try (InputStream in = Training.class.getResourceAsStream("training.sql")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split(";\n")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private int assemble(Size size, Path folder) throws IOException {
    Path record = Path.of(AotCache.record(size));
    awaitWritten(record);
    if (!isWritten(record)) {
      System.err.println("pg_ctl: the server did not leave the record " + record);
      return 1;
    }
    Path fresh = folder.resolve("cache");
    int flags =
        JavaCommand.flagsFile(
            size == Size.LARGE ? ProcessSize.BACKEND : ProcessSize.SMALL,
            null,
            List.of(
                "-XX:AOTMode=create", "-XX:AOTConfiguration=" + record, "-XX:AOTCache=" + fresh));
    Path log = folder.resolve("assembly");
    int output = Posix.open(log.toString(), Posix.O_WRONLY | Posix.O_CREAT, 0600);
    int child =
        Processes.spawn(
            JavaCommand.program(),
            JavaCommand.arguments("java", flags),
            JavaCommand.environment(),
            new int[] {flags},
            output,
            false);
    int code = Ctl.awaitExit(child);
    if (code != 0 || !Files.exists(fresh)) {
      System.err.print(Files.readString(log));
      return 1;
    }
    String target = AotCache.file(size);
    Path near = Path.of(target + ".new");
    Files.copy(fresh, near, StandardCopyOption.REPLACE_EXISTING);
    Files.move(near, Path.of(target), StandardCopyOption.ATOMIC_MOVE);
    if (!options.isSilent()) {
      System.out.println("cache written to " + target);
    }
    return 0;
  }

  /// Caches of other builds of this jar are of no use to anybody.
  private void removeOldCaches() throws IOException {
    Path folder = Path.of(AotCache.file(Size.LARGE)).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("pganatomy-engine-") && name.endsWith(".aot")) {
          Files.delete(file);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
