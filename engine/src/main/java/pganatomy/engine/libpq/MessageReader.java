package pganatomy.engine.libpq;

import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// Cuts the client's bytes into messages:
///
/// ```text
///  type    length (itself included)    body
///  1 byte  4 bytes                     length - 4 bytes
/// ```
///
/// The first message of a connection has no type.
///
/// PostgreSQL: src/backend/libpq/pqcomm.c, pq_getmessage()
public final class MessageReader {
  /// For messages that are short in any honest use.
  public static final int SMALL_LIMIT = 10_000;

  /// For those that carry data.
  public static final int LARGE_LIMIT = 0x3fffffff;

  private static final int BUFFER_SIZE = 8192;

  private final ClientStream stream;
  private byte[] buffer = new byte[BUFFER_SIZE];
  private int position;
  private int end;
  private final Message message = new Message();

  public MessageReader(ClientStream stream) {
    this.stream = stream;
  }

  /// Whether bytes have come that are not yet read.
  public boolean hasBufferedInput() {
    return position < end;
  }

  /// The next byte, or -1 when the client is gone.
  public int readByte() {
    if (position == end && !fill(1)) {
      return -1;
    }
    return buffer[position++] & 0xff;
  }

  /// Reads length and body. A length that cannot be, or an end in the middle, ends the connection,
  /// because nobody knows where the next message would begin.
  public Message readMessage(int maximalLength) {
    if (!fill(4)) {
      throw lost("unexpected EOF within message length word");
    }
    int length = takeInt();
    if (length < 4 || length > maximalLength) {
      throw lost("invalid message length");
    }
    return readBody(length - 4, "incomplete message from client");
  }

  /// Reads a body of known length.
  Message readBody(int length, String complaint) {
    if (!fill(length)) {
      throw lost(complaint);
    }
    message.set(buffer, position, position + length);
    position += length;
    return message;
  }

  /// Makes sure that as many bytes lie in the buffer; false when the client is gone before.
  boolean fill(int count) {
    if (end - position >= count) {
      return true;
    }
    do {
      if (end == buffer.length || position > 0 || buffer.length > BUFFER_SIZE) {
        makeRoom(count);
      }
      int received = stream.receive(buffer, end, buffer.length - end);
      if (received == 0) {
        return false;
      }
      end += received;
    } while (end - position < count);
    return true;
  }

  int takeInt() {
    int value =
        (buffer[position] & 0xff) << 24
            | (buffer[position + 1] & 0xff) << 16
            | (buffer[position + 2] & 0xff) << 8
            | buffer[position + 3] & 0xff;
    position += 4;
    return value;
  }

  /// Moves what is left to the front. For a large message the buffer grows as its bytes come, not
  /// as its length claims, and shrinks again with the next small one.
  private void makeRoom(int count) {
    int left = end - position;
    byte[] target = buffer;
    if (count > buffer.length && left > buffer.length / 2) {
      target = new byte[Math.min(count, buffer.length * 2)];
    } else if (buffer.length > BUFFER_SIZE && count <= BUFFER_SIZE && left <= BUFFER_SIZE) {
      target = new byte[BUFFER_SIZE];
    }
    System.arraycopy(buffer, position, target, 0, left);
    buffer = target;
    position = 0;
    end = left;
  }

  private static ConnectionLostException lost(String complaint) {
    Log.report(LogLevel.LOG_SERVER_ONLY, SqlState.PROTOCOL_VIOLATION, complaint);
    return new ConnectionLostException(complaint);
  }
}
