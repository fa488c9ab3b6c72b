package pganatomy.engine.libpq;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The body of one message from the client, read from front to back. The bytes belong to the
/// [MessageReader] and are valid until it reads the next message.
///
/// PostgreSQL: src/backend/libpq/pqformat.c
public final class Message {
  private byte[] bytes;
  private int position;
  private int end;

  void set(byte[] newBytes, int start, int newEnd) {
    bytes = newBytes;
    position = start;
    end = newEnd;
  }

  public int remaining() {
    return end - position;
  }

  public int getByte() {
    need(1);
    return bytes[position++] & 0xff;
  }

  public int getShort() {
    need(2);
    int value = (bytes[position] & 0xff) << 8 | bytes[position + 1] & 0xff;
    position += 2;
    return value;
  }

  public int getInt() {
    need(4);
    int value =
        (bytes[position] & 0xff) << 24
            | (bytes[position + 1] & 0xff) << 16
            | (bytes[position + 2] & 0xff) << 8
            | bytes[position + 3] & 0xff;
    position += 4;
    return value;
  }

  /// The next bytes, copied.
  public byte[] getBytes(int count) {
    need(count);
    byte[] copy = new byte[count];
    System.arraycopy(bytes, position, copy, 0, count);
    position += count;
    return copy;
  }

  /// Text that ends with a zero byte.
  public String getString() {
    int zero = position;
    while (zero < end && bytes[zero] != 0) {
      zero++;
    }
    if (zero == end) {
      throw violation("invalid string in message");
    }
    String text = ClientText.decode(bytes, position, zero - position);
    position = zero + 1;
    return text;
  }

  /// Checks that nothing is left.
  public void end() {
    if (position != end) {
      throw violation("invalid message format");
    }
  }

  private void need(int count) {
    if (count < 0 || end - position < count) {
      throw violation(count == 1 ? "no data left in message" : "insufficient data left in message");
    }
  }

  private static DatabaseException violation(String message) {
    return DatabaseException.error(SqlState.PROTOCOL_VIOLATION, message);
  }
}
