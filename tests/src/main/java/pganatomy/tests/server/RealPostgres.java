package pganatomy.tests.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// PostgreSQL 18, from the binaries that the launcher unpacked into `target/postgres`.
///
/// It refuses to run as root; then it runs as uid 65534, who owns the folder.
public final class RealPostgres extends Server {

  private static final int NOBODY = 65534;

  private final Path home;
  private final boolean asNobody = "root".equals(System.getProperty("user.name"));

  RealPostgres(Path folder) {
    super(folder);
    this.home =
        Project.postgresHome()
            .orElseThrow(
                () -> new IllegalStateException("no target/postgres: ./course run unpacks it"));
  }

  @Override
  public Kind kind() {
    return Kind.POSTGRES;
  }

  @Override
  void takeFolder(Path folder) throws IOException {
    if (asNobody) {
      Files.setAttribute(folder, "unix:uid", NOBODY);
      Files.setAttribute(folder, "unix:gid", NOBODY);
    }
  }

  @Override
  Command.Result initialize() {
    String data = dataDirectory().toString();
    return run("initdb", "-D", data, "-U", user(), "-A", "trust", "-E", "UTF8", "--locale=C", "-N");
  }

  @Override
  public Command.Result control(String word, String... arguments) {
    List<String> words = new ArrayList<>(List.of(word, "-D", dataDirectory().toString()));
    words.addAll(List.of(arguments));
    return run("pg_ctl", words.toArray(String[]::new));
  }

  private Command.Result run(String program, String... arguments) {
    List<String> words = new ArrayList<>();
    if (asNobody) {
      words.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    words.add(home.resolve("bin").resolve(program).toString());
    words.addAll(List.of(arguments));
    return Command.of(words)
        .with(Map.of("LD_LIBRARY_PATH", home.resolve("lib").toString(), "LC_ALL", "C"))
        .in(folder())
        .run();
  }
}
