package pganatomy.engine.utils.error;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Sends this process's log to a file while it is open.
public final class LogCapture implements AutoCloseable {
  private final Path file;
  private final FileOutputStream previous;

  public LogCapture(Path folder) throws IOException {
    file = Files.createTempFile(folder, "log", null);
    previous = Log.redirect(new FileOutputStream(file.toFile()));
    LogSettings.linePrefix = "";
  }

  /// The lines so far, with `#` for every duration.
  public List<String> lines() throws IOException {
    return Files.readString(file)
        .replaceAll("\\d+\\.\\d\\d\\d ms", "# ms")
        .replaceAll("port=\\d+", "port=#")
        .replaceAll("time: \\d:\\d\\d:\\d\\d\\.\\d\\d\\d", "time: #")
        .lines()
        .toList();
  }

  @Override
  public void close() throws IOException {
    LogSettings.linePrefix = "%m [%p] ";
    Log.redirect(previous).close();
  }
}
