package pganatomy.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pganatomy.lab.Command;
import pganatomy.tests.server.Servers;

/// A small file system of its own: full whenever a test wants it to be.
final class SmallDisk implements AutoCloseable {
  private static final int MEGABYTES = 40;

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /// Mounts one, or has the test skipped: that takes rights which a container may not give.
  static SmallDisk mount(Path folder) throws IOException {
    Files.createDirectories(folder);
    Command.Result result =
        Servers.run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "small", "" + folder);
    assumeTrue(result.status() == 0, "no file system can be mounted here: " + result.output());
    return new SmallDisk(folder);
  }

  /// Moves a folder of a server that does not run here, and leaves a link in its place.
  void takeOver(Path moved) {
    Path here = folder.resolve(moved.getFileName());
    check(Servers.run("cp", "-a", moved.toString(), here.toString()));
    check(Servers.run("rm", "-r", moved.toString()));
    check(Servers.run("ln", "-s", here.toString(), moved.toString()));
  }

  /// Gives a folder back that was taken over.
  void giveBack(Path moved) {
    check(Servers.run("rm", moved.toString()));
    check(Servers.run("cp", "-a", folder.resolve(moved.getFileName()).toString(), "" + moved));
  }

  private static void check(Command.Result result) {
    if (result.status() != 0) {
      throw new IllegalStateException(result.output());
    }
  }

  void fill() {
    byte[] zeros = new byte[4096];
    try (OutputStream out = Files.newOutputStream(folder.resolve("filler"))) {
      while (true) {
        out.write(zeros);
      }
    } catch (IOException full) {
      // As wanted.
    }
  }

  void free() {
    try {
      Files.delete(folder.resolve("filler"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    Servers.run("umount", "-l", folder.toString());
  }
}
