package pganatomy.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The kernel's ahead-of-time cache: classes that are loaded, linked and profiled already.
///
/// The JVM does not compare the cache with the jars that it was made from: with an old cache a
/// changed jar runs its old classes without a word. So the file's name carries a hash of every jar
/// and of the Java release, and a kernel specification names that very file. Where the file is
/// missing the kernel starts without it, half a second slower.
final class AotCache {

  private static final long TRAINING_SECONDS = 120;

  private AotCache() {}

  /// Where the cache for these jars and this Java belongs; null if there can be none, because the
  /// class path holds a folder of classes, which the JVM cannot archive.
  static Path file(Path folder, String classPath, String javaHome) throws IOException {
    List<Path> entries = Install.entries(classPath);
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        return null;
      }
    }
    return folder.resolve("kernel-" + key(entries, Path.of(javaHome)) + ".aot");
  }

  private static String key(List<Path> jars, Path javaHome) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (Path jar : jars) {
        digest.update(jar.toString().getBytes());
        try (InputStream in = Files.newInputStream(jar)) {
          for (int n; (n = in.read(buffer)) > 0; ) {
            digest.update(buffer, 0, n);
          }
        }
      }
      digest.update(CommandLine.prefix(javaHome.toString()).toString().getBytes());
      Path release = javaHome.resolve("release");
      digest.update(Files.exists(release) ? Files.readAllBytes(release) : new byte[0]);
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /// Makes the cache unless it is there, and removes those of other keys beside it.
  ///
  /// @param environment more variables for the training run
  static void train(Path cache, String classPath, String javaHome, Map<String, String> environment)
      throws IOException {
    if (cache == null || Files.exists(cache)) {
      return;
    }
    Path fresh = cache.resolveSibling(cache.getFileName() + "." + ProcessHandle.current().pid());
    List<String> command = new ArrayList<>(CommandLine.prefix(javaHome));
    command.add("-XX:AOTCacheOutput=" + fresh);
    command.addAll(List.of("-cp", classPath, "pganatomy.kernel.Training"));
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      Process process =
          builder
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      if (!process.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      if (Files.exists(fresh)) {
        removeOld(cache);
        Files.move(fresh, cache);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Files.deleteIfExists(fresh);
      Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + ".config"));
    }
  }

  private static void removeOld(Path cache) throws IOException {
    try (var files = Files.newDirectoryStream(cache.getParent(), "kernel-*.aot")) {
      for (Path old : files) {
        Files.delete(old);
      }
    }
  }
}
