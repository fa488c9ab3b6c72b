package pganatomy.kernel.protocol;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Everything that goes to the notebook's page: streams, displays, results, status.
///
/// A browser that gets more than a thousand messages a second drops some. So text is gathered and
/// sent every [#FLUSH_MILLIS], or before anything else of the same cell, or when much has come up;
/// a thread does that, which sleeps as long as there is nothing to send. A cell that prints or
/// shows without end is cut after [#CELL_LIMIT_BYTES] or [#CELL_LIMIT_DISPLAYS], with a note. Of a
/// display that is updated more often than it can be drawn, only the newest state is sent.
public final class Outputs {

  private static final int FLUSH_MILLIS = 40;
  private static final int CHUNK_BYTES = 64 * 1024;
  static final long CELL_LIMIT_BYTES = 1L << 20;
  static final int CELL_LIMIT_DISPLAYS = 1000;

  private final Socket iopub;
  private final Codec codec;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition somethingToSend = lock.newCondition();
  private final Map<Cell, Pending> pending = new LinkedHashMap<>();
  private final Map<Cell, Long> sentBytes = new WeakHashMap<>();
  private final Map<Cell, Integer> displayCounts = new WeakHashMap<>();
  private final Map<JsonElement, Update> updates = new LinkedHashMap<>();
  private volatile Cell latest;

  /// The newest state of a display that has not been sent.
  private record Update(Cell cell, JsonObject content) {}

  /// Text of one cell that has not been sent.
  private static final class Pending {
    private String stream = "stdout";
    private byte[] bytes = new byte[256];
    private int size;

    void add(byte[] from, int offset, int length) {
      if (size + length > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
      }
      System.arraycopy(from, offset, bytes, size, length);
      size += length;
    }

    /// Removes and returns the text up to the last whole character.
    String take(boolean everything) {
      int whole = everything ? size : Utf8.wholeCharacters(bytes, size);
      String text = new String(bytes, 0, whole, StandardCharsets.UTF_8);
      System.arraycopy(bytes, whole, bytes, 0, size - whole);
      size -= whole;
      return text;
    }
  }

  Outputs(Socket iopub, Codec codec) {
    this.iopub = iopub;
    this.codec = codec;
    Thread flusher = new Thread(this::flushNowAndThen, "kernel output");
    flusher.setDaemon(true);
    flusher.start();
  }

  /// The cell that outputs of threads without one belong to.
  void becomeLatest(Cell cell) {
    latest = cell;
  }

  private Cell cell() {
    Cell cell = Cell.ofThread();
    return cell == null ? latest : cell;
  }

  /// Text that the calling thread printed to `stdout` or `stderr`.
  public void print(String stream, byte[] bytes, int offset, int length) {
    Cell cell = cell();
    if (cell == null || cell.silent() || length == 0) {
      return;
    }
    lock.lock();
    try {
      long total = sentBytes.merge(cell, (long) length, Long::sum);
      long before = total - length;
      if (before >= CELL_LIMIT_BYTES) {
        return;
      }
      int shown = (int) Math.min(length, CELL_LIMIT_BYTES - before);
      Pending waiting = pending.computeIfAbsent(cell, _ -> new Pending());
      if (!waiting.stream.equals(stream)) {
        send(cell, waiting, true);
        waiting.stream = stream;
      }
      waiting.add(bytes, offset, shown);
      if (total >= CELL_LIMIT_BYTES) {
        byte[] note =
            "\n[more than 1 MB of output: the rest of this cell's is not shown]\n"
                .getBytes(StandardCharsets.UTF_8);
        waiting.add(note, 0, note.length);
      }
      if (waiting.size >= CHUNK_BYTES) {
        send(cell, waiting, false);
      }
      somethingToSend.signal();
    } finally {
      lock.unlock();
    }
  }

  private void flushNowAndThen() {
    while (true) {
      lock.lock();
      try {
        while (pending.isEmpty() && updates.isEmpty()) {
          somethingToSend.awaitUninterruptibly();
        }
      } finally {
        lock.unlock();
      }
      try {
        Thread.sleep(FLUSH_MILLIS);
        flushAll();
      } catch (OutOfMemoryError e) {
        // The cell's doing; what could not be sent is sent when there is memory again.
      } catch (InterruptedException | RuntimeException e) {
        return; // The sockets are closed: the kernel ends.
      }
    }
  }

  private void flushAll() {
    lock.lock();
    try {
      pending.forEach((cell, waiting) -> send(cell, waiting, false));
      pending.values().removeIf(waiting -> waiting.size == 0);
      sendUpdates();
    } finally {
      lock.unlock();
    }
  }

  /// Sends what the cell has printed so far.
  void flush(Cell cell) {
    lock.lock();
    try {
      Pending waiting = pending.remove(cell);
      if (waiting != null) {
        send(cell, waiting, true);
      }
      sendUpdates();
    } finally {
      lock.unlock();
    }
  }

  private void send(Cell cell, Pending waiting, boolean everything) {
    String text = waiting.take(everything);
    if (!text.isEmpty()) {
      publish("stream", cell.header(), Json.of("name", waiting.stream, "text", text));
    }
  }

  /// Shows something under the calling thread's cell.
  ///
  /// @param type `display_data`, `update_display_data` or `clear_output`
  public void show(String type, JsonObject content) {
    Cell cell = cell();
    if (cell == null || cell.silent()) {
      return;
    }
    if (type.equals("update_display_data")) {
      showSoon(cell, content);
    } else if (mayShow(cell, type)) {
      flush(cell);
      publish(type, cell.header(), content);
    }
  }

  private void showSoon(Cell cell, JsonObject content) {
    lock.lock();
    try {
      updates.put(content.get("transient"), new Update(cell, content));
      somethingToSend.signal();
    } finally {
      lock.unlock();
    }
  }

  private void sendUpdates() {
    updates.forEach(
        (_, update) -> publish("update_display_data", update.cell.header(), update.content));
    updates.clear();
  }

  /// Counts a cell's displays; the first that is too many becomes a note.
  private boolean mayShow(Cell cell, String type) {
    int count;
    lock.lock();
    try {
      count = type.equals("display_data") ? displayCounts.merge(cell, 1, Integer::sum) : 0;
    } finally {
      lock.unlock();
    }
    if (count == CELL_LIMIT_DISPLAYS + 1) {
      flush(cell);
      String note =
          "[more than "
              + CELL_LIMIT_DISPLAYS
              + " displays: the rest of this cell's are not shown]\n";
      publish("stream", cell.header(), Json.of("name", "stdout", "text", note));
    }
    return count <= CELL_LIMIT_DISPLAYS;
  }

  /// Sends a message of any other kind, `comm_msg` for example, on behalf of the current cell.
  public void send(String type, JsonObject content, JsonObject metadata, List<byte[]> buffers) {
    Cell cell = cell();
    JsonObject parent = cell == null ? new JsonObject() : cell.header();
    Message plain = codec.compose(List.of(topic(type)), type, parent, content);
    iopub.send(
        new Message(
            plain.identities(), plain.header(), plain.parent(), metadata, content, buffers));
  }

  void publish(String type, JsonObject parent, JsonObject content) {
    iopub.send(codec.compose(List.of(topic(type)), type, parent, content));
  }

  private static byte[] topic(String type) {
    return ("kernel." + type).getBytes(StandardCharsets.US_ASCII);
  }
}
