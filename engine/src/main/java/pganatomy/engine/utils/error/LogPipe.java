package pganatomy.engine.utils.error;

/// Cuts a message into chunks for the pipe to the logger. A write of at most PIPE_BUF bytes is
/// atomic, so chunks of several processes never mix within, only between each other; the header
/// says whose chunk it is, and the logger puts them together.
///
/// ```text
///  byte 0    1    2        4              8       9
///      +----+----+--------+--------------+-------+-----------------
///      | 0  | 0  | length | process id   | flags | length bytes
///      +----+----+--------+--------------+-------+-----------------
///                 uint16   int32          bit 0: the last chunk
///                 (native order)          bit 4: for stderr's file
/// ```
///
/// PostgreSQL: src/include/postmaster/syslogger.h, PipeProtoHeader; elog.c, write_pipe_chunks()
public final class LogPipe {
  /// Linux's PIPE_BUF.
  public static final int CHUNK_SIZE = 4096;

  public static final int HEADER_SIZE = 9;
  public static final int FLAG_LAST = 0x01;
  public static final int FLAG_STDERR = 0x10;

  private static final int PAYLOAD_SIZE = CHUNK_SIZE - HEADER_SIZE;

  private LogPipe() {}

  static void write(byte[] message) {
    int processId = LogContext.current().processId();
    byte[] chunk = new byte[Math.min(message.length, PAYLOAD_SIZE) + HEADER_SIZE];
    int offset = 0;
    do {
      int length = Math.min(message.length - offset, PAYLOAD_SIZE);
      boolean isLast = offset + length == message.length;
      putHeader(chunk, length, processId, (byte) (FLAG_STDERR | (isLast ? FLAG_LAST : 0)));
      System.arraycopy(message, offset, chunk, HEADER_SIZE, length);
      Log.writeToStderr(chunk, HEADER_SIZE + length);
      offset += length;
    } while (offset < message.length);
  }

  /// Both of the engine's platforms are little-endian.
  private static void putHeader(byte[] chunk, int length, int processId, byte flags) {
    chunk[0] = 0;
    chunk[1] = 0;
    chunk[2] = (byte) length;
    chunk[3] = (byte) (length >>> 8);
    for (int i = 0; i < 4; i++) {
      chunk[4 + i] = (byte) (processId >>> (8 * i));
    }
    chunk[8] = flags;
  }
}
