package pganatomy.engine.port;

import java.nio.charset.StandardCharsets;

/// The error numbers that somebody here looks at, and the C library's text for any of them.
public final class Errno {
  public static final int EPERM = 1;
  public static final int ENOENT = 2;
  public static final int ESRCH = 3;
  public static final int EINTR = 4;
  public static final int EIO = 5;
  public static final int EBADF = 9;
  public static final int ECHILD = 10;
  public static final int EAGAIN = 11;
  public static final int ENOMEM = 12;
  public static final int EACCES = 13;
  public static final int EEXIST = 17;
  public static final int ENOTDIR = 20;
  public static final int EISDIR = 21;
  public static final int EINVAL = 22;
  public static final int EMFILE = 24;
  public static final int ENOSPC = 28;
  public static final int EPIPE = 32;
  public static final int ENOTEMPTY = 39;
  public static final int EOPNOTSUPP = 95;
  public static final int EADDRINUSE = 98;
  public static final int EADDRNOTAVAIL = 99;
  public static final int ECONNABORTED = 103;
  public static final int ECONNRESET = 104;
  public static final int ENOTCONN = 107;
  public static final int ETIMEDOUT = 110;
  public static final int ECONNREFUSED = 111;

  private Errno() {}

  /// The C library's words, as PostgreSQL's `%m` shows them: `No such file or directory`.
  public static String text(int errno) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int bytes = 256;
    // The GNU one returns the text's address and may leave the buffer alone; this one fills it.
    long failed =
        NativeCall.invoke(
            NativeCall.find("__xpg_strerror_r"),
            thread.errnoAddress,
            errno,
            thread.scratch,
            bytes,
            0,
            0,
            0,
            0);
    return (int) failed == 0 ? string(thread.scratch, bytes) : "Unknown error " + errno;
  }

  private static String string(long address, int limit) {
    byte[] text = new byte[limit];
    int length = 0;
    while (length < limit && NativeMemory.getByte(address + length) != 0) {
      text[length] = NativeMemory.getByte(address + length);
      length++;
    }
    return new String(text, 0, length, StandardCharsets.UTF_8);
  }
}
