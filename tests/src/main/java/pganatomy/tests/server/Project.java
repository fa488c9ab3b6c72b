package pganatomy.tests.server;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where this checkout lies.
public final class Project {

  private static final Path HOME = findHome();

  private Project() {}

  /// The checkout: the folder that holds the launcher.
  public static Path home() {
    return HOME;
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
