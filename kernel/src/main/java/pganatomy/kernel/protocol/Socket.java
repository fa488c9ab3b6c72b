package pganatomy.kernel.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/// A bound ZeroMQ socket that speaks messages.
///
/// Receiving belongs to one thread, which blocks in it: nothing here polls. Sending may be done by
/// any thread and is serialised by this object's monitor, except on a socket on which another
/// thread blocks in [#receive()]; there the receiving thread alone sends.
final class Socket {

  private static final int MILLIS_TO_FLUSH = 300;

  private final ZMQ.Socket socket;
  private final Codec codec;

  Socket(ZMQ.Context context, SocketType type, Codec codec, String address) {
    this.codec = codec;
    this.socket = context.socket(type);
    socket.setLinger(MILLIS_TO_FLUSH);
    bind(socket, address);
  }

  /// @throws IllegalStateException with a sentence that says why it cannot listen there
  static void bind(ZMQ.Socket socket, String address) {
    try {
      socket.bind(address);
    } catch (ZMQException e) {
      String reason = ZMQ.Error.findByCode(e.getErrorCode()).getMessage();
      throw new IllegalStateException("cannot listen on " + address + ": " + reason, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("cannot listen on " + address + ": " + e.getMessage(), e);
    }
  }

  /// The next well-formed message; waits for it.
  Message receive() {
    while (true) {
      Optional<Message> message = codec.decode(frames(0));
      if (message.isPresent()) {
        return message.get();
      }
    }
  }

  /// The next message if one has arrived already or arrives within the time.
  Optional<Message> receive(int timeoutMillis) {
    socket.setReceiveTimeOut(timeoutMillis);
    try {
      List<byte[]> frames = frames(timeoutMillis == 0 ? ZMQ.DONTWAIT : 0);
      return frames.isEmpty() ? Optional.empty() : codec.decode(frames);
    } finally {
      socket.setReceiveTimeOut(-1);
    }
  }

  private List<byte[]> frames(int flags) {
    List<byte[]> frames = new ArrayList<>(8);
    byte[] frame = socket.recv(flags);
    while (frame != null) {
      frames.add(frame);
      frame = socket.hasReceiveMore() ? socket.recv() : null;
    }
    return frames;
  }

  synchronized void send(Message message) {
    List<byte[]> frames = codec.encode(message);
    for (int i = 0; i < frames.size(); i++) {
      socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
  }

  synchronized void close() {
    socket.close();
  }
}
