package pganatomy.lab;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's binaries where the user nobody can read them.
///
/// Root's notebooks run PostgreSQL as nobody; a checkout in root's home is closed to nobody. Then
/// the binaries are copied to a shared folder, once.
final class PostgresHome {

  private PostgresHome() {}

  static Path readableByNobody(Path home) throws IOException, InterruptedException {
    if (canRun(home)) {
      return home;
    }
    long stamp = Files.getLastModifiedTime(home.resolve("bin").resolve("postgres")).toMillis();
    Path copy = Path.of("/var/tmp", "pganatomy-postgres-" + Long.toHexString(stamp));
    if (!Files.exists(copy)) {
      Path fresh = Path.of(copy + "." + ProcessHandle.current().pid());
      new Command(List.of("cp", "-aL", home.toString(), fresh.toString())).run();
      new Command(List.of("chmod", "-R", "a+rX", fresh.toString())).run();
      new Command(List.of("mv", "-T", fresh.toString(), copy.toString())).run();
    }
    // Everybody may write to that folder's folder: whoever was first there is not to be trusted.
    if (!Integer.valueOf(0).equals(Files.getAttribute(copy, "unix:uid", NOFOLLOW_LINKS))) {
      throw new LabException(copy + " is somebody else's; remove it, and it is made anew");
    }
    return copy;
  }

  private static boolean canRun(Path home) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(Control.PostgresControl.asNobody());
    command.addAll(List.of("test", "-x", home.resolve("bin").resolve("postgres").toString()));
    return new Command(command).result().status() == 0;
  }
}
