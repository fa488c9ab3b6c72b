package pganatomy.engine.port;

import java.nio.charset.StandardCharsets;

/// Stream sockets: listening on TCP addresses and on a path, accepting, sending and receiving, and
/// handing an open descriptor to another process.
///
/// PostgreSQL: src/backend/libpq/pqcomm.c, ListenServerPort(), AcceptConnection()
public final class Sockets {
  private static final int AF_UNIX = 1;
  private static final int AF_INET = 2;
  private static final int AF_INET6 = 10;
  private static final int SOCK_STREAM = 1;
  private static final int SOCK_SEQPACKET = 5;
  private static final int SOCK_CLOEXEC = 02000000;
  private static final int SOL_SOCKET = 1;
  private static final int SO_REUSEADDR = 2;
  private static final int SO_KEEPALIVE = 9;
  private static final int IPPROTO_TCP = 6;
  private static final int TCP_NODELAY = 1;
  private static final int IPPROTO_IPV6 = 41;
  private static final int IPV6_V6ONLY = 26;
  private static final int MSG_DONTWAIT = 0x40;
  private static final int MSG_NOSIGNAL = 0x4000;
  private static final int MSG_CMSG_CLOEXEC = 0x40000000;
  private static final int SCM_RIGHTS = 1;
  private static final int INET_ADDRESS_BYTES = 16;
  private static final int INET6_ADDRESS_BYTES = 28;
  private static final int UNIX_ADDRESS_BYTES = 110;

  private Sockets() {}

  /// Listens on an IPv4 (4 bytes) or IPv6 (16 bytes) address; port 0 takes a free one.
  public static int listen(byte[] address, int port, int backlog) {
    boolean six = address.length == 16;
    int descriptor = create(six ? AF_INET6 : AF_INET, SOCK_STREAM);
    try {
      setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
      if (six) {
        setOption(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, 1);
      }
      NativeMemory.OfThread thread = NativeMemory.OfThread.current();
      int length = putInternetAddress(thread.scratch, address, port);
      bindAndListen(descriptor, thread.scratch, length, backlog, "");
      return descriptor;
    } catch (PosixException failed) {
      Posix.close(descriptor);
      throw failed;
    }
  }

  /// Listens on a path, which must not exist.
  public static int listen(String path, int backlog) {
    int descriptor = create(AF_UNIX, SOCK_STREAM);
    try {
      NativeMemory.OfThread thread = NativeMemory.OfThread.current();
      int length = putPathAddress(thread.scratch, path);
      bindAndListen(descriptor, thread.scratch, length, backlog, path);
      return descriptor;
    } catch (PosixException failed) {
      Posix.close(descriptor);
      throw failed;
    }
  }

  /// Connects to an IPv4 or IPv6 address.
  public static int connect(byte[] address, int port) {
    int descriptor = create(address.length == 16 ? AF_INET6 : AF_INET, SOCK_STREAM);
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int length = putInternetAddress(thread.scratch, address, port);
    return connect(descriptor, thread.scratch, length, "");
  }

  /// Connects to a path.
  public static int connect(String path) {
    int descriptor = create(AF_UNIX, SOCK_STREAM);
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int length = putPathAddress(thread.scratch, path);
    return connect(descriptor, thread.scratch, length, path);
  }

  /// Takes a connection that waits, or returns -1 when none does any more.
  public static int accept(int listener) {
    long result = Posix.retry(SystemCallNumber.ACCEPT4, listener, 0, 0, SOCK_CLOEXEC, 0, 0);
    if (result == -Errno.EAGAIN || result == -Errno.ECONNABORTED) {
      return -1;
    }
    return (int) Posix.check(result, "accept", "");
  }

  /// Receives up to `length` bytes and returns how many; 0 when the peer is done, -1 when `wait` is
  /// false and none are there.
  public static int receive(int descriptor, byte[] target, int offset, int length, boolean wait) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int wanted = Math.min(length, NativeMemory.scratchBytes());
    long got =
        Posix.retry(
            SystemCallNumber.RECVFROM,
            descriptor,
            thread.scratch,
            wanted,
            wait ? 0 : MSG_DONTWAIT,
            0,
            0);
    if (got == -Errno.EAGAIN) {
      return -1;
    }
    Posix.check(got, "recv", "");
    NativeMemory.copyToArray(thread.scratch, target, offset, (int) got);
    return (int) got;
  }

  /// Sends up to `length` bytes and returns how many; -1 when `wait` is false and there is no room.
  /// Never raises SIGPIPE.
  public static int send(int descriptor, byte[] source, int offset, int length, boolean wait) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int part = Math.min(length, NativeMemory.scratchBytes());
    NativeMemory.copyFromArray(source, offset, part, thread.scratch);
    int flags = wait ? MSG_NOSIGNAL : MSG_NOSIGNAL | MSG_DONTWAIT;
    long sent = Posix.retry(SystemCallNumber.SENDTO, descriptor, thread.scratch, part, flags, 0, 0);
    return sent == -Errno.EAGAIN ? -1 : (int) Posix.check(sent, "send", "");
  }

  /// Ends both directions.
  public static void shutdown(int descriptor) {
    int both = 2;
    Posix.systemCall(SystemCallNumber.SHUTDOWN, descriptor, both, 0, 0, 0, 0);
  }

  /// As PostgreSQL sets up a client's TCP connection: no delay, keepalive.
  public static void setClientOptions(int descriptor) {
    setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
  }

  /// Who is at the other end.
  public static SocketAddress peer(int descriptor) {
    return name(SystemCallNumber.GETPEERNAME, descriptor);
  }

  /// What this end is bound to.
  public static SocketAddress local(int descriptor) {
    return name(SystemCallNumber.GETSOCKNAME, descriptor);
  }

  /// The user id of the process at the other end of a connection on a path, as it was when it
  /// connected.
  public static int peerUserId(int descriptor) {
    int soPeerCredentials = 17;
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    NativeMemory.putInt(thread.scratch, 12);
    Posix.check(
        Posix.systemCall(
            SystemCallNumber.GETSOCKOPT,
            descriptor,
            SOL_SOCKET,
            soPeerCredentials,
            thread.scratch + 16,
            thread.scratch,
            0),
        "getsockopt",
        "");
    return NativeMemory.getInt(thread.scratch + 16 + 4);
  }

  /// Two ends that keep message boundaries, to talk to a child. Not inherited.
  public static int[] pair() {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    Posix.check(
        Posix.systemCall(
            SystemCallNumber.SOCKETPAIR,
            AF_UNIX,
            SOCK_SEQPACKET | SOCK_CLOEXEC,
            0,
            thread.scratch,
            0,
            0),
        "socketpair",
        "");
    return new int[] {
      NativeMemory.getInt(thread.scratch), NativeMemory.getInt(thread.scratch + Integer.BYTES)
    };
  }

  /// Sends one message of one `int`, with an open descriptor that the receiver gets a copy of (-1:
  /// none). Does not block; false when the receiver is gone or has no room.
  ///
  /// ```text
  /// struct msghdr   0 name  8 namelen  16 iov  24 iovlen  32 control  40 controllen  48 flags
  /// struct iovec    0 base  8 length
  /// struct cmsghdr  0 length  8 level  12 type  16 the descriptor
  /// ```
  public static boolean sendDescriptor(int socket, int word, int descriptor) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long header = putMessageHeader(thread.scratch);
    NativeMemory.putInt(header + 56 + 16 + 32, word);
    if (descriptor < 0) {
      NativeMemory.putLong(header + 40, 0);
    } else {
      long control = header + 56 + 16;
      NativeMemory.putLong(control, 20);
      NativeMemory.putInt(control + 8, SOL_SOCKET);
      NativeMemory.putInt(control + 12, SCM_RIGHTS);
      NativeMemory.putInt(control + 16, descriptor);
    }
    long result =
        Posix.retry(SystemCallNumber.SENDMSG, socket, header, MSG_NOSIGNAL | MSG_DONTWAIT, 0, 0, 0);
    return result >= 0;
  }

  /// Receives what [#sendDescriptor(int, int, int)] sent: the word in `word[0]`, the descriptor (or
  /// -1) returned. Without a message: `word[0]` is -1.
  public static int receiveDescriptor(int socket, int[] word) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long header = putMessageHeader(thread.scratch);
    long result =
        Posix.retry(
            SystemCallNumber.RECVMSG, socket, header, MSG_CMSG_CLOEXEC | MSG_DONTWAIT, 0, 0, 0);
    if (result < Integer.BYTES) {
      word[0] = -1;
      return -1;
    }
    word[0] = NativeMemory.getInt(header + 56 + 16 + 32);
    long control = header + 56 + 16;
    boolean carries = NativeMemory.getLong(header + 40) >= 20;
    return carries ? NativeMemory.getInt(control + 16) : -1;
  }

  /// A header for one vector of four bytes and room for one descriptor, and returns its address.
  private static long putMessageHeader(long scratch) {
    NativeMemory.fill(scratch, 128, (byte) 0);
    long vector = scratch + 56;
    NativeMemory.putLong(scratch + 16, vector);
    NativeMemory.putLong(scratch + 24, 1);
    NativeMemory.putLong(scratch + 32, vector + 16);
    NativeMemory.putLong(scratch + 40, 24);
    NativeMemory.putLong(vector, vector + 16 + 32);
    NativeMemory.putLong(vector + 8, Integer.BYTES);
    return scratch;
  }

  private static int create(int family, int type) {
    return (int)
        Posix.check(
            Posix.systemCall(SystemCallNumber.SOCKET, family, type | SOCK_CLOEXEC, 0, 0, 0, 0),
            "socket",
            "");
  }

  private static void bindAndListen(
      int descriptor, long address, int length, int backlog, String subject) {
    Posix.check(
        Posix.systemCall(SystemCallNumber.BIND, descriptor, address, length, 0, 0, 0),
        "bind",
        subject);
    Posix.check(
        Posix.systemCall(SystemCallNumber.LISTEN, descriptor, backlog, 0, 0, 0, 0),
        "listen",
        subject);
    Posix.setNonBlocking(descriptor);
  }

  private static int connect(int descriptor, long address, int length, String subject) {
    long result = Posix.systemCall(SystemCallNumber.CONNECT, descriptor, address, length, 0, 0, 0);
    if (result < 0) {
      Posix.close(descriptor);
    }
    Posix.check(result, "connect", subject);
    return descriptor;
  }

  private static void setOption(int descriptor, int level, int name, int value) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    NativeMemory.putInt(thread.scratch, value);
    Posix.check(
        Posix.systemCall(
            SystemCallNumber.SETSOCKOPT, descriptor, level, name, thread.scratch, Integer.BYTES, 0),
        "setsockopt",
        "");
  }

  private static int putInternetAddress(long target, byte[] address, int port) {
    boolean six = address.length == 16;
    NativeMemory.fill(target, INET6_ADDRESS_BYTES, (byte) 0);
    NativeMemory.putShort(target, (short) (six ? AF_INET6 : AF_INET));
    NativeMemory.putByte(target + 2, (byte) (port >> 8));
    NativeMemory.putByte(target + 3, (byte) port);
    NativeMemory.copyFromArray(address, 0, address.length, target + (six ? 8 : 4));
    return six ? INET6_ADDRESS_BYTES : INET_ADDRESS_BYTES;
  }

  private static int putPathAddress(long target, String path) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > UNIX_ADDRESS_BYTES - 3) {
      throw new PosixException("bind", path, Errno.EINVAL);
    }
    NativeMemory.fill(target, UNIX_ADDRESS_BYTES, (byte) 0);
    NativeMemory.putShort(target, (short) AF_UNIX);
    NativeMemory.copyFromArray(bytes, 0, bytes.length, target + 2);
    return 2 + bytes.length + 1;
  }

  private static SocketAddress name(int call, int descriptor) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long address = thread.scratch + 16;
    NativeMemory.putInt(thread.scratch, 128);
    Posix.check(
        Posix.systemCall(call, descriptor, address, thread.scratch, 0, 0, 0), "getpeername", "");
    int family = NativeMemory.getShort(address);
    if (family == AF_UNIX) {
      return new SocketAddress(new byte[0], -1);
    }
    byte[] host = new byte[family == AF_INET6 ? 16 : 4];
    NativeMemory.copyToArray(address + (family == AF_INET6 ? 8 : 4), host, 0, host.length);
    int high = NativeMemory.getByte(address + 2) & 0xff;
    int low = NativeMemory.getByte(address + 3) & 0xff;
    return new SocketAddress(host, high << 8 | low);
  }
}
