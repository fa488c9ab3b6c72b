package pganatomy.engine.main;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.Sockets;

/// A client of few words: sends queries, waits for the server to be ready again, and looks at
/// nothing that comes back. Whether a statement works does not matter: errors are trained as well.
final class TrainingClient implements AutoCloseable {
  private static final int VERSION_3_0 = 3 << 16;

  private final int socket;
  private final byte[] input = new byte[1 << 16];

  private TrainingClient(int socket) {
    this.socket = socket;
  }

  static TrainingClient connect(int port) {
    TrainingClient client = new TrainingClient(Sockets.connect(new byte[] {127, 0, 0, 1}, port));
    byte[] names =
        "user\0postgres\0database\0postgres\0application_name\0training\0client_encoding\0UTF8\0\0"
            .getBytes(StandardCharsets.US_ASCII);
    ByteBuffer packet = ByteBuffer.allocate(8 + names.length);
    client.send(packet.putInt(8 + names.length).putInt(VERSION_3_0).put(names));
    client.awaitReady();
    return client;
  }

  void simpleQuery(String statement) {
    send(message('Q', statement + "\0"));
    awaitReady();
  }

  /// Parse, Bind (without parameters, results in text), Describe, Execute, Sync.
  void extendedQuery(String statement) {
    send(
        message('P', "\0" + statement + "\0\0\0"),
        message('B', "\0\0\0\0\0\0\0\0"),
        message('D', "P\0"),
        message('E', "\0\0\0\0\0"),
        message('S', ""));
    awaitReady();
  }

  /// Parse: a statement with a name, for [#execute].
  void prepare(String name, String statement) {
    send(message('P', name + "\0" + statement + "\0\0\0"), message('S', ""));
    awaitReady();
  }

  /// Bind with values as text, Describe, Execute, Sync, as drivers send them.
  void execute(String name, String... values) {
    StringBuilder bind = new StringBuilder("\0" + name + "\0\0\0\0");
    bind.append((char) values.length);
    for (String value : values) {
      bind.append("\0\0\0").append((char) value.length()).append(value);
    }
    send(
        message('B', bind.append("\0\0").toString()),
        message('D', "P\0"),
        message('E', "\0\0\0\0\0"),
        message('S', ""));
    awaitReady();
  }

  private static ByteBuffer message(char type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(5 + bytes.length)
        .put((byte) type)
        .putInt(4 + bytes.length)
        .put(bytes);
  }

  /// In one packet: several small ones would wait for one another's receipts.
  private void send(ByteBuffer... messages) {
    int length = 0;
    for (ByteBuffer message : messages) {
      length += message.capacity();
    }
    ByteBuffer packet = ByteBuffer.allocate(length);
    for (ByteBuffer message : messages) {
      packet.put(message.rewind());
    }
    send(packet);
  }

  private void send(ByteBuffer packet) {
    int sent = 0;
    while (sent < packet.capacity()) {
      sent += Sockets.send(socket, packet.array(), sent, packet.capacity() - sent, true);
    }
  }

  /// Reads messages until ReadyForQuery, or the server's end.
  private void awaitReady() {
    int type = 0;
    while (type != 'Z') {
      if (!receive(5)) {
        return;
      }
      type = input[0];
      int length = ByteBuffer.wrap(input, 1, 4).getInt() - 4;
      while (length > 0) {
        int part = Math.min(length, input.length);
        if (!receive(part)) {
          return;
        }
        length -= part;
      }
    }
  }

  private boolean receive(int length) {
    int got = 0;
    while (got < length) {
      int count = Sockets.receive(socket, input, got, length - got, true);
      if (count == 0) {
        return false;
      }
      got += count;
    }
    return true;
  }

  @Override
  public void close() {
    try {
      send(message('X', ""));
    } catch (PosixException gone) {
      // It has ended first.
    }
    Posix.close(socket);
  }
}
