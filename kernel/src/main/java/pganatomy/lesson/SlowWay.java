package pganatomy.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.postgresql.Driver;
import pganatomy.lab.Server;

/// A way to a server that takes its time: what the client sends arrives late.
///
/// ```text
///   client ── port of its own ── waits ──▶ server
///          ◀──────────────────────────────
/// ```
final class SlowWay implements AutoCloseable {

  private static final int CHUNK_BYTES = 1 << 16;

  private final Server server;
  private final int millis;
  private final ServerSocket door;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  SlowWay(Server server, int millis) throws IOException {
    this.server = server;
    this.millis = millis;
    this.door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().name("slow way").start(this::letIn);
  }

  Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", "postgres");
    properties.setProperty("gssEncMode", "disable");
    properties.setProperty("sslmode", "disable");
    properties.setProperty("prepareThreshold", "0");
    String url = "jdbc:postgresql://127.0.0.1:" + door.getLocalPort() + "/postgres";
    return new Driver().connect(url, properties);
  }

  private void letIn() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket target = new Socket(InetAddress.getLoopbackAddress(), server.port());
        client.setTcpNoDelay(true);
        target.setTcpNoDelay(true);
        sockets.add(client);
        sockets.add(target);
        Thread.ofPlatform().daemon().start(() -> carry(client, target, millis));
        Thread.ofPlatform().daemon().start(() -> carry(target, client, 0));
      }
    } catch (IOException closed) {
      // That is how it ends.
    }
  }

  private static void carry(Socket from, Socket to, int millis) {
    byte[] chunk = new byte[CHUNK_BYTES];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        Thread.sleep(millis);
        out.write(chunk, 0, count);
      }
    } catch (IOException | InterruptedException ended) {
      // One side has gone; closing the streams tells the other.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
