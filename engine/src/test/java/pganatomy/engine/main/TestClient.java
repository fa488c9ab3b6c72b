package pganatomy.engine.main;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.Sockets;

/// A client that keeps what the server says as text: message types, and errors' and notices' words.
final class TestClient implements AutoCloseable {
  private static final int VERSION_3_0 = 3 << 16;
  private static final int CANCEL_REQUEST = 1234 << 16 | 5678;

  private final int port;
  private final int socket;
  private final StringBuilder heard = new StringBuilder();
  int processId;
  private byte[] cancelKey = new byte[0];

  private TestClient(int port) {
    this.port = port;
    this.socket = Sockets.connect(new byte[] {127, 0, 0, 1}, port);
  }

  /// Connects and waits until the server is ready for queries, or has closed.
  static TestClient connect(int port) {
    TestClient client = new TestClient(port);
    byte[] names = "user\0postgres\0database\0postgres\0\0".getBytes(StandardCharsets.US_ASCII);
    client.send(
        ByteBuffer.allocate(8 + names.length)
            .putInt(8 + names.length)
            .putInt(VERSION_3_0)
            .put(names));
    client.listen();
    return client;
  }

  /// All that the server has said: `E` and `N` messages with their fields, others as their letter.
  String heard() {
    return heard.toString();
  }

  void cancel() {
    TestClient other = new TestClient(port);
    other.send(
        ByteBuffer.allocate(12 + cancelKey.length)
            .putInt(12 + cancelKey.length)
            .putInt(CANCEL_REQUEST)
            .putInt(processId)
            .put(cancelKey));
    other.listen();
    other.close();
  }

  void send(ByteBuffer packet) {
    Sockets.send(socket, packet.array(), 0, packet.capacity(), true);
  }

  /// Until `ReadyForQuery` or the end; returns what was heard.
  String listen() {
    int type = 0;
    while (type != 'Z') {
      byte[] head = receive(5);
      if (head == null) {
        heard.append("<end>");
        break;
      }
      type = head[0];
      byte[] body = receive(ByteBuffer.wrap(head, 1, 4).getInt() - 4);
      if (body == null) {
        heard.append("<end>");
        break;
      }
      take(type, body);
    }
    return heard();
  }

  private void take(int type, byte[] body) {
    heard.append((char) type);
    if (type == 'E' || type == 'N') {
      heard
          .append('[')
          .append(new String(body, StandardCharsets.UTF_8).replace('\0', '|'))
          .append(']');
    } else if (type == 'K') {
      ByteBuffer key = ByteBuffer.wrap(body);
      processId = key.getInt();
      cancelKey = new byte[key.remaining()];
      key.get(cancelKey);
    }
  }

  private byte[] receive(int length) {
    byte[] bytes = new byte[length];
    int got = 0;
    while (got < length) {
      int count;
      try {
        count = Sockets.receive(socket, bytes, got, length - got, true);
      } catch (PosixException reset) {
        count = 0;
      }
      if (count == 0) {
        return null;
      }
      got += count;
    }
    return bytes;
  }

  @Override
  public void close() {
    Posix.close(socket);
  }
}
