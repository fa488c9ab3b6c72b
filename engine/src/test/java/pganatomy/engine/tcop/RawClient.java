package pganatomy.engine.tcop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A client that sends bytes and shows what comes back, a message a word.
final class RawClient implements AutoCloseable {
  static final String LOGIN =
      "\\x00\\x00\\x006\\x00\\x03\\x00\\x00user\\x00postgres\\x00database\\x00postgres\\x00"
          + "TimeZone\\x00GMT\\x00\\x00";

  private static final int DEADLINE_MILLIS = 60_000;

  private final Socket socket;
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private boolean isAtEnd;

  RawClient(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(20);
  }

  static RawClient loggedIn(int port) throws IOException {
    RawClient client = new RawClient(port);
    client.send(LOGIN);
    client.await("Z(I)");
    return client;
  }

  void send(String escaped) throws IOException {
    received.reset();
    socket.getOutputStream().write(unescape(escaped));
  }

  static String query(String text) {
    return message('Q', text + "\\x00");
  }

  static String message(char type, String escapedBody) {
    int length = unescape(escapedBody).length + 4;
    return type
        + String.format(
            "\\x%02x\\x%02x\\x%02x\\x%02x",
            length >>> 24, length >>> 16 & 255, length >>> 8 & 255, length & 255)
        + escapedBody;
  }

  int localPort() {
    return socket.getLocalPort();
  }

  /// Reads until the reply is as expected, or ends with it when that is asked; gives what came.
  String await(String expected) throws IOException {
    long deadline = System.currentTimeMillis() + DEADLINE_MILLIS;
    String shown = show();
    while (!shown.endsWith(expected) && !isAtEnd && System.currentTimeMillis() < deadline) {
      read();
      shown = show();
    }
    return shown;
  }

  private void read() throws IOException {
    byte[] bytes = new byte[8192];
    try {
      int count = socket.getInputStream().read(bytes);
      if (count < 0) {
        isAtEnd = true;
      } else {
        received.write(bytes, 0, count);
      }
    } catch (SocketTimeoutException _) {
      return;
    } catch (IOException _) {
      isAtEnd = true;
    }
  }

  private String show() {
    StringBuilder out = new StringBuilder();
    ByteBuffer in = ByteBuffer.wrap(received.toByteArray());
    while (in.hasRemaining()) {
      out.append(out.isEmpty() ? "" : " ");
      if (in.remaining() < 5 || in.remaining() <= in.getInt(in.position() + 1)) {
        byte[] rest = new byte[in.remaining()];
        in.get(rest);
        out.append(escape(rest));
        break;
      }
      char type = (char) in.get();
      byte[] body = new byte[in.getInt() - 4];
      in.get(body);
      out.append(show(type, body));
    }
    return out + (isAtEnd ? " EOF" : "");
  }

  private static String show(char type, byte[] body) {
    if (type == 'K') {
      return "K" + body.length;
    }
    if (type != 'E' && type != 'N') {
      return type + "(" + escape(body) + ")";
    }
    StringBuilder out = new StringBuilder();
    for (String field : new String(body, StandardCharsets.UTF_8).split("\0")) {
      if (!field.isEmpty() && "SCMDHP".indexOf(field.charAt(0)) >= 0) {
        out.append(out.isEmpty() ? "" : "|").append(field);
      }
    }
    return type + "[" + out + "]";
  }

  static String escape(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) {
      if (b >= 32 && b < 127 && b != '\\') {
        out.append((char) b);
      } else {
        out.append(String.format("\\x%02x", b));
      }
    }
    return out.toString();
  }

  static byte[] unescape(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\x", i)) {
        out.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        out.write(text.charAt(i));
      }
    }
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
