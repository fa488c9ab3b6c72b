package pganatomy.kernel;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import pganatomy.kernel.protocol.Cell;
import pganatomy.kernel.protocol.Input;

/// `System.in` of cells: asks the notebook's user for one line after the other. What one cell
/// leaves unread, the next one does not get.
final class CellInput extends InputStream {

  private final Input input;
  private byte[] line = new byte[0];
  private int next;
  private Cell reader;

  CellInput(Input input) {
    this.input = input;
  }

  @Override
  public synchronized int read() {
    return fill() ? line[next++] & 0xFF : -1;
  }

  @Override
  public synchronized int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, line.length - next);
    System.arraycopy(line, next, into, offset, count);
    next += count;
    return count;
  }

  @Override
  public synchronized int available() {
    return line.length - next;
  }

  private boolean fill() {
    if (Cell.ofThread() != reader) {
      reader = Cell.ofThread();
      next = line.length;
    }
    if (next < line.length) {
      return true;
    }
    String answer = input.readLine("", false);
    if (answer == null) {
      return false;
    }
    line = (answer + "\n").getBytes(StandardCharsets.UTF_8);
    next = 0;
    return true;
  }
}
