package pganatomy.engine.libpq;

import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.StreamSocket;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// A client at the other end of a socket. Waits end also for [WaitInterrupts], so that a backend
/// that waits for its client can be told to end.
///
/// PostgreSQL: src/backend/libpq/be-secure.c, secure_read(), secure_write()
public final class SocketClientStream implements ClientStream {
  private final StreamSocket socket;
  private final WaitInterrupts interrupts;

  public SocketClientStream(StreamSocket socket, WaitInterrupts interrupts) {
    this.socket = socket;
    this.interrupts = interrupts;
  }

  @Override
  public int receive(byte[] target, int offset, int length) {
    while (true) {
      Latch.reset();
      interrupts.processReadInterrupt();
      try {
        int count = socket.receive(target, offset, length);
        if (count >= 0) {
          return count;
        }
        Latch.awaitReadable(socket, interrupts.timeoutMillis(), WaitEvent.CLIENT_READ);
      } catch (PosixException failure) {
        report("could not receive data from client: " + failure.text());
        return 0;
      }
    }
  }

  @Override
  public void send(byte[] source, int offset, int length) {
    int sent = 0;
    while (sent < length) {
      Latch.reset();
      interrupts.processWriteInterrupt();
      try {
        int count = socket.send(source, offset + sent, length - sent);
        if (count >= 0) {
          sent += count;
          continue;
        }
        Latch.awaitWritable(socket, interrupts.timeoutMillis(), WaitEvent.CLIENT_WRITE);
      } catch (PosixException failure) {
        Log.client(null);
        report("could not send data to client: " + failure.text());
        throw new ConnectionLostException("connection to client lost");
      }
    }
  }

  @Override
  public void close() {
    socket.close();
  }

  private static void report(String message) {
    Log.report(LogLevel.LOG_SERVER_ONLY, SqlState.CONNECTION_FAILURE, message);
  }
}
