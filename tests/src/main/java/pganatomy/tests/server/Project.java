package pganatomy.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where things lie in this checkout.
public final class Project {

  private static final Path HOME = findHome();

  private Project() {}

  /// The checkout: the folder that holds the launcher.
  public static Path home() {
    return HOME;
  }

  /// The folder of PostgreSQL 18's `bin`, `lib` and `share`; empty before the launcher unpacked it.
  public static Optional<Path> postgresHome() {
    String told = System.getenv("PGANATOMY_POSTGRES_HOME");
    Path folder = told != null ? Path.of(told) : HOME.resolve("target/postgres");
    if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
      return Optional.empty();
    }
    try {
      // Not the link in the checkout: another user has to get there as well.
      return Optional.of(folder.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The engine's jar; empty before it is built.
  public static Optional<Path> engineJar() {
    Path target = HOME.resolve("engine/target");
    if (!Files.isDirectory(target)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(target, "pganatomy-engine*.jar")) {
      for (Path jar : jars) {
        return Optional.of(jar);
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path findHome() {
    String told = System.getProperty("pganatomy.home");
    Path folder = Path.of(told == null ? "" : told).toAbsolutePath();
    while (!Files.exists(folder.resolve("course"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("not inside the checkout: -Dpganatomy.home=<folder> tells");
      }
    }
    return folder;
  }
}
