package pganatomy.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How a kind of server is made, started and stopped.
abstract sealed class Control {

  private static final int START_SECONDS = 60;

  static Control of(Kind kind) throws IOException, InterruptedException {
    return switch (kind) {
      case ENGINE -> new EngineControl();
      case POSTGRES -> new PostgresControl();
    };
  }

  /// Makes the folder belong to the user that the server runs as.
  abstract void own(Path folder) throws IOException;

  abstract void init(Path data) throws IOException, InterruptedException;

  abstract void start(Path data, int port, Path log) throws IOException, InterruptedException;

  abstract void stop(Path data, String mode) throws IOException, InterruptedException;

  final Command command(List<String> words) {
    return new Command(words).timeoutSeconds(patienceSeconds() + START_SECONDS / 2);
  }

  /// How long a start may take until `pg_ctl` gives up: longer where the machine is overloaded,
  /// which is not its fault.
  static long patienceSeconds() {
    return Load.millis(START_SECONDS) / 1000;
  }

  /// Our engine: `pganatomy.engine.main.Main ctl`, in pg_ctl's words.
  static final class EngineControl extends Control {

    private final List<String> ctl;

    EngineControl() {
      String jar = Kind.setting("PGANATOMY_ENGINE_JAR", "");
      if (jar.isEmpty() || !Files.exists(Path.of(jar))) {
        throw new LabException(
            "there is no engine"
                + (jar.isEmpty() ? "" : " at " + jar)
                + "; PGANATOMY_ENGINE_JAR names its jar, ./course lab builds it");
      }
      String javaHome = Kind.setting("JAVA_HOME", System.getProperty("java.home"));
      ctl =
          List.of(
              Path.of(javaHome, "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-XX:-UsePerfData",
              "--enable-native-access=ALL-UNNAMED",
              "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
              "-cp",
              jar,
              "pganatomy.engine.main.Main",
              "ctl");
    }

    private void ctl(String... words) throws IOException, InterruptedException {
      List<String> command = new ArrayList<>(ctl);
      command.addAll(List.of(words));
      command(command).named("ctl " + words[0]).run();
    }

    @Override
    void own(Path folder) {
      // It runs as whoever runs the notebook.
    }

    @Override
    void init(Path data) throws IOException, InterruptedException {
      ctl("init", "-D", data.toString());
    }

    @Override
    void start(Path data, int port, Path log) throws IOException, InterruptedException {
      String seconds = "" + patienceSeconds();
      ctl(
          "start",
          "-w",
          "-t",
          seconds,
          "-D",
          data.toString(),
          "-p",
          "" + port,
          "-l",
          log.toString());
    }

    @Override
    void stop(Path data, String mode) throws IOException, InterruptedException {
      ctl("stop", "-w", "-t", "" + patienceSeconds(), "-D", data.toString(), "-m", mode);
    }
  }

  /// PostgreSQL 18. It refuses root; then it runs as nobody.
  static final class PostgresControl extends Control {

    private static final int NOBODY = 65534;

    private final boolean asNobody = ProcFiles.isRoot();
    private final Path home;
    private final Map<String, String> environment;

    PostgresControl() throws IOException, InterruptedException {
      String named = Kind.setting("PGANATOMY_POSTGRES_HOME", "");
      if (named.isEmpty() || !Files.exists(Path.of(named, "bin", "postgres"))) {
        throw new LabException(
            "there is no PostgreSQL"
                + (named.isEmpty() ? "" : " in " + named)
                + "; PGANATOMY_POSTGRES_HOME names the folder that has bin/postgres");
      }
      home = asNobody ? PostgresHome.readableByNobody(Path.of(named)) : Path.of(named);
      environment =
          Map.of(
              "LD_LIBRARY_PATH", home.resolve("lib").toString(),
              "LC_ALL", "C.UTF-8",
              "TZ", Kind.setting("TZ", "UTC"));
    }

    private void program(String name, String... words) throws IOException, InterruptedException {
      List<String> command = new ArrayList<>();
      if (asNobody) {
        command.addAll(asNobody());
      }
      command.add(home.resolve("bin").resolve(name).toString());
      command.addAll(List.of(words));
      command(command).named(name).environment(environment).run();
    }

    static List<String> asNobody() {
      return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    @Override
    void own(Path folder) throws IOException {
      if (asNobody) {
        Files.setAttribute(folder, "unix:uid", NOBODY);
        Files.setAttribute(folder, "unix:gid", NOBODY);
      }
    }

    @Override
    void init(Path data) throws IOException, InterruptedException {
      program(
          "initdb",
          "-D",
          data.toString(),
          "-U",
          "postgres",
          "--auth=trust",
          "--encoding=UTF8",
          "--locale=C.UTF-8",
          "--no-sync",
          "--no-instructions");
    }

    @Override
    void start(Path data, int port, Path log) throws IOException, InterruptedException {
      String seconds = "" + patienceSeconds();
      program("pg_ctl", "start", "-w", "-t", seconds, "-D", data.toString(), "-l", log.toString());
    }

    @Override
    void stop(Path data, String mode) throws IOException, InterruptedException {
      String seconds = "" + patienceSeconds();
      program("pg_ctl", "stop", "-w", "-t", seconds, "-D", data.toString(), "-m", mode);
    }
  }
}
