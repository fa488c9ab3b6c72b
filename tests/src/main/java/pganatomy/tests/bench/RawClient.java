package pganatomy.tests.bench;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// As little of a client as can ask a question: protocol 3.0, no password, simple queries.
final class RawClient implements AutoCloseable {

  private static final int PROTOCOL_3_0 = 3 << 16;

  private final Socket socket = new Socket();
  private final DataOutputStream out;
  private final DataInputStream in;

  /// Connects and waits until the server is ready for a query.
  RawClient(int port, String user, String database) throws IOException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    socket.connect(new InetSocketAddress("127.0.0.1", port), 60_000);
    out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1024));
    in = new DataInputStream(new java.io.BufferedInputStream(socket.getInputStream(), 8192));
    byte[] parameters =
        ("user\0" + user + "\0database\0" + database + "\0\0").getBytes(StandardCharsets.UTF_8);
    out.writeInt(8 + parameters.length);
    out.writeInt(PROTOCOL_3_0);
    out.write(parameters);
    out.flush();
    untilReady();
  }

  /// Runs a query and reads its whole answer; returns the last row's first column as text.
  String query(String sql) throws IOException {
    byte[] text = sql.getBytes(StandardCharsets.UTF_8);
    out.writeByte('Q');
    out.writeInt(4 + text.length + 1);
    out.write(text);
    out.writeByte(0);
    out.flush();
    return untilReady();
  }

  private String untilReady() throws IOException {
    String value = null;
    while (true) {
      byte type = in.readByte();
      byte[] body = new byte[in.readInt() - 4];
      in.readFully(body);
      switch (type) {
        case 'D' -> value = firstColumn(body);
        case 'E' ->
            throw new IOException(new String(body, StandardCharsets.UTF_8).replace('\0', ' '));
        case 'Z' -> {
          return value;
        }
        default -> {
          // Parameters, the cancel key, row descriptions, completions: read and passed over.
        }
      }
    }
  }

  /// A row: count of columns (2 bytes), then length (4 bytes, -1 for NULL) and bytes of each.
  private static String firstColumn(byte[] row) {
    int length = (row[2] & 255) << 24 | (row[3] & 255) << 16 | (row[4] & 255) << 8 | row[5] & 255;
    return length < 0 ? null : new String(row, 6, length, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    out.writeByte('X');
    out.writeInt(4);
    out.flush();
    socket.close();
  }
}
