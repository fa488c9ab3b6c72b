package pganatomy.engine.postmaster;

import pganatomy.engine.utils.guc.Guc;

/// What the server calls itself in its first line of log.
final class ServerVersion {
  /// The version whose behaviour we follow.
  static final String NUMBER = Guc.SERVER_VERSION.value();

  private ServerVersion() {}

  static String text() {
    return "PostgreSQL "
        + NUMBER
        + " (PG Anatomy) on "
        + (System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64")
        + "-pc-linux-gnu, compiled by javac "
        + System.getProperty("java.version")
        + ", 64-bit";
  }
}
