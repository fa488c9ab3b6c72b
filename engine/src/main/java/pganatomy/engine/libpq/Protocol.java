package pganatomy.engine.libpq;

/// Numbers of the frontend/backend protocol.
///
/// PostgreSQL: src/include/libpq/pqcomm.h
public final class Protocol {
  /// Major version 3, minor versions 0 and 2 (1 was never used).
  public static final int VERSION_3_0 = 3 << 16;

  public static final int VERSION_3_2 = 3 << 16 | 2;

  static final int CANCEL_REQUEST = 1234 << 16 | 5678;
  static final int SSL_REQUEST = 1234 << 16 | 5679;
  static final int GSS_REQUEST = 1234 << 16 | 5680;
  static final int MAXIMAL_STARTUP_LENGTH = 10_000;

  /// A cancel key's bytes: 4 before version 3.2.
  public static final int CANCEL_KEY_LENGTH = 32;

  public static final int OLD_CANCEL_KEY_LENGTH = 4;

  private Protocol() {}

  static int major(int version) {
    return version >>> 16;
  }

  static int minor(int version) {
    return version & 0xffff;
  }
}
