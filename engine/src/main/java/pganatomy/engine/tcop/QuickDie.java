package pganatomy.engine.tcop;

import java.nio.charset.StandardCharsets;

/// What a backend tells its client when the postmaster has it drop everything (SIGQUIT). The
/// process may be anywhere, so the message is made in advance, and the signal thread just writes it
/// to the socket and exits with status 2.
///
/// PostgreSQL: src/backend/tcop/postgres.c, quickdie()
public final class QuickDie {
  /// Why.
  public enum Reason {
    UNKNOWN,
    CRASH_OF_ANOTHER,
    IMMEDIATE_SHUTDOWN
  }

  public static final int EXIT_STATUS = 2;

  private static final String ROLLBACK_DETAIL =
      "The postmaster has commanded this server process to roll back the current transaction and"
          + " exit, because another server process exited abnormally and possibly corrupted shared"
          + " memory.";
  private static final String ROLLBACK_HINT =
      "In a moment you should be able to reconnect to the database and repeat your command.";

  private QuickDie() {}

  /// The bytes for the client: a NoticeResponse of severity WARNING.
  public static byte[] message(Reason reason) {
    return switch (reason) {
      case UNKNOWN ->
          notice("57P01", "terminating connection because of unexpected SIGQUIT signal", null);
      case IMMEDIATE_SHUTDOWN ->
          notice("57P01", "terminating connection due to immediate shutdown command", null);
      case CRASH_OF_ANOTHER ->
          notice(
              "57P02",
              "terminating connection because of crash of another server process",
              "D" + ROLLBACK_DETAIL + "\0H" + ROLLBACK_HINT + "\0");
    };
  }

  private static byte[] notice(String sqlState, String message, String more) {
    String fields =
        "SWARNING\0VWARNING\0C"
            + sqlState
            + "\0M"
            + message
            + "\0"
            + (more == null ? "" : more)
            + "\0";
    byte[] body = fields.getBytes(StandardCharsets.US_ASCII);
    int length = body.length + 4;
    byte[] bytes = new byte[length + 1];
    bytes[0] = 'N';
    bytes[1] = (byte) (length >>> 24);
    bytes[2] = (byte) (length >>> 16);
    bytes[3] = (byte) (length >>> 8);
    bytes[4] = (byte) length;
    System.arraycopy(body, 0, bytes, 5, body.length);
    return bytes;
  }
}
