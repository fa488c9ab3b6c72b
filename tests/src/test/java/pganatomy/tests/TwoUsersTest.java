package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pganatomy.lab.Command;
import pganatomy.lab.Kind;
import pganatomy.tests.server.Learner;
import pganatomy.tests.server.Project;
import pganatomy.tests.server.Servers;

/// Two learners on one machine, and a course that belongs to neither: as two users of the system
/// where the test may (as root), else as one user with two homes.
@Tag("server")
class TwoUsersTest {

  @TempDir Path folder;

  /// A user of the system and a home.
  private record User(int uid, Path home) {
    private static final int NONE = -1;

    /// The words in front of a command that make it this user's.
    List<String> words() {
      return uid == NONE
          ? List.of()
          : List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups");
    }

    Map<String, String> environment() {
      return Map.of("HOME", home.toString(), "TMPDIR", home.toString());
    }

    Command.Result run(String... command) {
      List<String> all = new ArrayList<>(words());
      all.addAll(List.of(command));
      return Servers.run(
          new Command(all)
              .environment(environment())
              .in(home)
              .timeoutSeconds(Servers.PATIENCE.toSeconds()));
    }
  }

  /// Accounts that every Linux has; PostgreSQL refuses users without a name.
  private List<User> twoUsers() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    boolean isRoot = Servers.run("id", "-u").output().strip().equals("0");
    List<User> users = new ArrayList<>();
    for (String account : List.of("daemon", "games")) {
      Path home = Files.createDirectory(folder.resolve(account));
      String number = isRoot ? Servers.run("id", "-u", account).output().strip() : "";
      int uid =
          number.matches("\\d+") && canRead(Integer.parseInt(number))
              ? Integer.parseInt(number)
              : User.NONE;
      if (uid != User.NONE) {
        Files.setAttribute(home, "unix:uid", uid);
        Files.setAttribute(home, "unix:gid", uid);
      }
      users.add(new User(uid, home));
    }
    return users;
  }

  /// A checkout in root's home is closed to others.
  private boolean canRead(int uid) {
    String[] command = {
      "setpriv", "--reuid=" + uid, "--clear-groups", "--regid=" + uid, "test", "-r"
    };
    return Stream.of(Project.home().resolve("course"), folder)
        .allMatch(file ->
            Servers.run(
                        Stream.concat(Stream.of(command), Stream.of("" + file))
                            .toArray(String[]::new))
                    .status()
                == 0);
  }

  /// This test's class path where others can read it: Maven's jars are in somebody's home.
  private String readableClassPath() throws IOException {
    Path library = folder.resolve("lib");
    List<String> entries = new ArrayList<>();
    boolean isFirst = !Files.exists(library);
    Files.createDirectories(library);
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isRegularFile(path)) {
        Path copy = library.resolve(path.getFileName());
        if (isFirst) {
          Files.copy(path, copy);
        }
        entries.add(copy.toString());
      } else {
        entries.add(entry);
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  /// A [Learner] that runs.
  private static final class Running implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final Writer input;

    Running(User user, Kind kind, String classPath) throws IOException {
      List<String> command = new ArrayList<>(user.words());
      command.addAll(
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-XX:-UsePerfData",
              "-DPGANATOMY_ENGINE_JAR=" + System.getProperty("PGANATOMY_ENGINE_JAR"),
              "-DPGANATOMY_POSTGRES_HOME=" + System.getProperty("PGANATOMY_POSTGRES_HOME"),
              "-cp",
              classPath,
              Learner.class.getName(),
              kind.name()));
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectError(user.home().resolve("learner.err").toFile());
      builder.environment().putAll(Map.of("HOME", user.home().toString()));
      builder.directory(user.home().toFile());
      process = builder.start();
      output = process.inputReader();
      input = process.outputWriter();
    }

    String ask(String line) throws IOException {
      input.write(line + "\n");
      input.flush();
      return output.readLine();
    }

    /// Port and folder, when the server has started.
    String[] started() throws IOException {
      String line = output.readLine();
      assertThat(line).startsWith("started ");
      return line.split(" ");
    }

    @Override
    public void close() throws Exception {
      input.close();
      if (!process.waitFor(Servers.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }

  /// Catches: a port, a socket, a lock file or a segment of shared memory that two servers share; a
  /// folder that is open to others; an end that takes the neighbour along.
  @ParameterizedTest
  @EnumSource(Kind.class)
  void twoLearnersDoNotGetInEachOthersWay(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    List<User> users = twoUsers();
    Path firstFolder;
    Path secondFolder;
    String classPath = readableClassPath();
    try (Running first = new Running(users.get(0), kind, classPath);
        Running second = new Running(users.get(1), kind, classPath)) {
      String[] one = first.started();
      String[] two = second.started();
      firstFolder = Path.of(one[2]);
      secondFolder = Path.of(two[2]);
      assertThat(one[1]).as("ports").isNotEqualTo(two[1]);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(firstFolder)))
          .isEqualTo("rwx------");

      assertThat(first.ask("sql CREATE TABLE mine AS SELECT 1 AS n")).doesNotStartWith("error");
      assertThat(second.ask("sql SELECT count(*) FROM pg_class WHERE relname = 'mine'"))
          .as("the other's table")
          .isEqualTo("0");
      assertThat(first.ask("processes").split(" "))
          .doesNotContainAnyElementsOf(List.of(second.ask("processes").split(" ")));

      assertThat(first.ask("kill")).isEqualTo("gone true");
      assertThat(second.ask("sql SELECT 40 + 2")).as("beside a crash").isEqualTo("42");
      assertThat(first.ask("restart")).isEqualTo("running true");
      assertThat(first.ask("sql SELECT n FROM mine")).isEqualTo("1");

      first.close();
      assertThat(firstFolder).doesNotExist();
      assertThat(
              second.ask(
                  "sql SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'checkpointer'"))
          .as("after the other has left")
          .isEqualTo("1");
    }
    assertThat(secondFolder).doesNotExist();
  }

  /// Catches: a launcher that writes into a checkout that is not the user's, or fails with the
  /// system's words where it should say whom to ask.
  @Test
  void aCourseThatIsNotBuiltNamesWhoBuildsIt() throws Exception {
    Path course = sharedCopy("unbuilt");
    for (User user : twoUsers()) {
      Command.Result result = user.run(course.resolve("course").toString(), "server", "status");
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.output()).contains("belongs to", "./course setup");
      try (Stream<Path> files = Files.list(course)) {
        assertThat(files).hasSize(3);
      }
    }
  }

  @Test
  void lessonsOfASharedCourseAreLaidOutForEachAndKeptAsTheyAre() throws Exception {
    String course = sharedCopy("lessons").resolve("course").toString();
    for (User user : twoUsers()) {
      Path own = user.home().resolve("pg-anatomy");
      assertThat(user.run(course, "notebooks", own.toString()))
          .hasFieldOrPropertyWithValue("status", 0);
      Path lesson = own.resolve("notebooks/lesson.ipynb");
      assertThat(lesson).hasContent("as handed out");
      assertThat(own.resolve("datasets/numbers.csv")).isRegularFile();
      Files.writeString(lesson, "as the learner left it");
      assertThat(user.run(course, "notebooks", own.toString()).status()).isZero();
      assertThat(lesson).hasContent("as the learner left it");
    }
  }

  @Test
  void withoutAHomeTheMessageSaysWhatToDo() throws Exception {
    String course = sharedCopy("homeless").resolve("course").toString();
    Command.Result result =
        twoUsers().getFirst().run("env", "HOME=/proc", course, "server", "status");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.output()).contains("set HOME to a folder of yours");
  }

  /// Each user's `./course server` on one built checkout: its data are in the user's home.
  @Test
  void twoUsersRunServersFromOneCheckout() throws Exception {
    Path stamp = Project.home().resolve("target/stamp/jdk");
    assumeTrue(Files.exists(stamp), "./course setup has not run");
    List<User> users = twoUsers();
    assumeTrue(
        users.getFirst().uid() != User.NONE, "not root, or the checkout is closed to others");
    String course = Project.home().resolve("course").toString();
    try {
      for (User user : users) {
        Command.Result result = user.run(course, "server", "init");
        assumeTrue(
            !result.output().contains("older than its sources"), "sources have changed since");
        assertThat(result.output()).contains("Success");
        assertThat(start(user, course).output()).contains("server started");
      }
      assertThat(users.get(0).run(course, "server", "stop").status()).isZero();
      assertThat(users.get(0).run(course, "server", "status").output())
          .contains("no server running");
      assertThat(users.get(1).run(course, "server", "status").output())
          .contains("server is running");
    } finally {
      users.forEach(user -> user.run(course, "server", "stop", "-m", "immediate"));
    }
    for (User user : users) {
      assertThat(user.home().resolve(".local/state/pganatomy/server/PG_VERSION")).isRegularFile();
    }
  }

  /// On a free port; when somebody else has taken it meanwhile, on another.
  private static Command.Result start(User user, String course) throws IOException {
    for (int triesLeft = 4; ; triesLeft--) {
      Path log = user.home().resolve("server" + triesLeft + ".log");
      String port;
      try (var socket = new java.net.ServerSocket(0)) {
        port = "" + socket.getLocalPort();
      }
      String sockets = "unix_socket_directories=" + user.home();
      Command.Result result =
          user.run(course, "server", "start", "-l", "" + log, "-p", port, "-c", sockets);
      boolean isTaken =
          Files.exists(log) && Files.readString(log).contains("Address already in use");
      if (triesLeft == 0 || !isTaken) {
        return result;
      }
    }
  }

  /// The launcher and a lesson, in a folder that nobody but its owner (when that is root) may write
  /// to.
  private Path sharedCopy(String name) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name));
    Files.copy(Project.home().resolve("course"), copy.resolve("course"));
    for (String file : List.of("notebooks/lesson.ipynb", "datasets/numbers.csv")) {
      Files.createDirectories(copy.resolve(file).getParent());
      Files.writeString(copy.resolve(file), "as handed out");
    }
    Files.setPosixFilePermissions(
        copy.resolve("course"), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r-xr-xr-x"));
    return copy;
  }
}
