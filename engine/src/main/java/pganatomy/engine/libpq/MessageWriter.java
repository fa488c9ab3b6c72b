package pganatomy.engine.libpq;

import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;

/// Collects messages for the client in one buffer, and sends it when it is full or when the client
/// is to answer. Whoever writes rows in bulk reserves room and writes into [#buffer] directly.
///
/// PostgreSQL: src/backend/libpq/pqcomm.c, pqformat.c
public final class MessageWriter implements Log.ClientSink {
  private static final int BUFFER_SIZE = 8192;

  private final ClientStream stream;
  private byte[] buffer = new byte[BUFFER_SIZE];
  private int position;
  private int messageStart;
  private boolean isInMessage;

  public MessageWriter(ClientStream stream) {
    this.stream = stream;
  }

  /// Begins a message; [#end] completes it.
  public MessageWriter begin(char type) {
    reserve(5);
    messageStart = position;
    isInMessage = true;
    buffer[position] = (byte) type;
    position += 5;
    return this;
  }

  /// Completes the message with its length, and sends what has piled up.
  public void end() {
    int length = position - messageStart - 1;
    writeInt(messageStart + 1, length);
    isInMessage = false;
    if (position >= BUFFER_SIZE) {
      flush();
    }
  }

  /// A message without a body.
  public void empty(char type) {
    begin(type).end();
  }

  public MessageWriter putByte(int value) {
    reserve(1);
    buffer[position++] = (byte) value;
    return this;
  }

  public MessageWriter putShort(int value) {
    reserve(2);
    buffer[position] = (byte) (value >>> 8);
    buffer[position + 1] = (byte) value;
    position += 2;
    return this;
  }

  public MessageWriter putInt(int value) {
    reserve(4);
    writeInt(position, value);
    position += 4;
    return this;
  }

  public MessageWriter putBytes(byte[] bytes) {
    return putBytes(bytes, 0, bytes.length);
  }

  public MessageWriter putBytes(byte[] bytes, int offset, int length) {
    reserve(length);
    System.arraycopy(bytes, offset, buffer, position, length);
    position += length;
    return this;
  }

  /// Text with a zero byte at its end.
  public MessageWriter putString(String text) {
    return putBytes(ClientText.encode(text)).putByte(0);
  }

  /// The buffer with room for so many bytes from [#position] on. Any other call may replace it.
  public byte[] buffer(int room) {
    reserve(room);
    return buffer;
  }

  public int position() {
    return position;
  }

  /// Says how far the caller has written into [#buffer].
  public void position(int newPosition) {
    position = newPosition;
  }

  /// Sends everything now.
  public void flush() {
    int length = position;
    position = 0;
    if (length > 0) {
      stream.send(buffer, 0, length);
      if (buffer.length > 16 * BUFFER_SIZE) {
        buffer = new byte[BUFFER_SIZE];
      }
    }
  }

  /// Drops a half-written message: an error came in the middle of it.
  public void abandonMessage() {
    if (isInMessage) {
      position = messageStart;
      isInMessage = false;
    }
  }

  private void reserve(int count) {
    if (buffer.length - position < count) {
      byte[] larger = new byte[Math.max(buffer.length * 2, position + count)];
      System.arraycopy(buffer, 0, larger, 0, position);
      buffer = larger;
    }
  }

  private void writeInt(int at, int value) {
    buffer[at] = (byte) (value >>> 24);
    buffer[at + 1] = (byte) (value >>> 16);
    buffer[at + 2] = (byte) (value >>> 8);
    buffer[at + 3] = (byte) value;
  }

  /// An ErrorResponse or NoticeResponse. It goes out at once, so that the client knows what
  /// happened even if this process does not live to say more.
  ///
  /// PostgreSQL: src/backend/utils/error/elog.c, send_message_to_frontend()
  @Override
  public void send(ErrorData data) {
    abandonMessage();
    boolean isError = data.level().compareTo(LogLevel.ERROR) >= 0;
    begin(isError ? 'E' : 'N');
    field('S', data.level().label());
    field('V', data.level().label());
    field('C', data.sqlState());
    field('M', data.message());
    field('D', data.detail());
    field('H', data.hint());
    position('P', data.position());
    position('p', data.internalPosition());
    field('q', data.internalQuery());
    field('W', data.context());
    field('s', data.schemaName());
    field('t', data.tableName());
    field('c', data.columnName());
    field('d', data.dataTypeName());
    field('n', data.constraintName());
    putByte(0);
    end();
    flush();
  }

  private void field(char code, String text) {
    if (text != null) {
      putByte(code).putString(text);
    }
  }

  private void position(char code, int characterPosition) {
    if (characterPosition > 0) {
      field(code, Integer.toString(characterPosition));
    }
  }
}
