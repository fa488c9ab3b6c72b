package pganatomy.engine.port;

/// A connected stream socket as a backend uses it: bytes in, bytes out, and waiting that also ends
/// when something else wants the process's attention.
///
/// The descriptor is used without blocking it for anybody else: each call says itself whether it
/// waits (`MSG_DONTWAIT`).
public final class StreamSocket {
  private final int descriptor;
  private boolean open = true;

  private final int[] polled = new int[2];
  private final short[] events = new short[2];
  private final short[] ready = new short[2];

  public StreamSocket(int descriptor) {
    this.descriptor = descriptor;
  }

  public int descriptor() {
    return descriptor;
  }

  /// Receives what is there, up to `length` bytes: how many, 0 when the client has closed, or -1
  /// when nothing is there yet.
  public int receive(byte[] target, int offset, int length) {
    return Sockets.receive(descriptor, target, offset, length, false);
  }

  /// Sends what there is room for: how many bytes, or -1 when there is no room now.
  public int send(byte[] source, int offset, int length) {
    return Sockets.send(descriptor, source, offset, length, false);
  }

  /// Waits until bytes (or the end) can be received. Returns false when instead `wakeUp`, an event
  /// descriptor (or -1), was signalled or the time is over (negative timeout: never).
  public boolean awaitReadable(int wakeUp, int timeoutMillis) {
    return await(Posix.POLLIN, wakeUp, timeoutMillis);
  }

  /// As [#awaitReadable(int, int)], for room to send.
  public boolean awaitWritable(int wakeUp, int timeoutMillis) {
    return await(Posix.POLLOUT, wakeUp, timeoutMillis);
  }

  private boolean await(short event, int wakeUp, int timeoutMillis) {
    polled[0] = descriptor;
    polled[1] = wakeUp;
    events[0] = event;
    events[1] = Posix.POLLIN;
    Posix.poll(polled, events, ready, 2, timeoutMillis);
    if (ready[1] != 0) {
      Posix.drainEvent(wakeUp);
    }
    return ready[0] != 0;
  }

  public SocketAddress peer() {
    return Sockets.peer(descriptor);
  }

  /// Ends the connection; a second call does nothing.
  public void close() {
    if (open) {
      open = false;
      Posix.close(descriptor);
    }
  }
}
