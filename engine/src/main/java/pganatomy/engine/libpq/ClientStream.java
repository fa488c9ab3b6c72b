package pganatomy.engine.libpq;

/// The bytes between server and client: a plain socket, later perhaps an encrypted one.
public interface ClientStream {
  /// Waits until something is there and receives it: how many bytes, or 0 when the client is gone.
  int receive(byte[] target, int offset, int length);

  /// Sends everything, waiting for room. Throws [ConnectionLostException] when the client is gone.
  void send(byte[] source, int offset, int length);

  void close();
}
