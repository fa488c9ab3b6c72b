package pganatomy.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A real PostgreSQL 18 for tests: the one that `PGANATOMY_POSTGRES_HOME` names, or the one on the
/// test class path, unpacked once.
public final class TestPostgres {

  private TestPostgres() {}

  /// Makes the lab use PostgreSQL.
  public static synchronized Path use() throws IOException, InterruptedException {
    String named = System.getenv("PGANATOMY_POSTGRES_HOME");
    Path home = named != null ? Path.of(named) : unpacked();
    System.setProperty("LAB_SERVER", "postgres");
    System.setProperty("PGANATOMY_POSTGRES_HOME", home.toString());
    return home;
  }

  private static Path unpacked() throws IOException, InterruptedException {
    Path home = Path.of("target", "postgres-18").toAbsolutePath();
    if (!Files.exists(home)) {
      boolean arm = System.getProperty("os.arch").equals("aarch64");
      Path archive = Files.createTempFile("pganatomy-", ".txz");
      String name = arm ? "/postgres-linux-arm_64.txz" : "/postgres-linux-x86_64.txz";
      try (InputStream in = TestPostgres.class.getResourceAsStream(name)) {
        Files.write(archive, in.readAllBytes());
      }
      Path fresh = Files.createDirectories(Path.of(home + "." + ProcessHandle.current().pid()));
      new Command(List.of("tar", "-xJf", archive.toString(), "-C", fresh.toString())).run();
      Files.delete(archive);
      Files.move(fresh, home);
    }
    return home;
  }
}
