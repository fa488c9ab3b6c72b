package pganatomy.kernel.java;

/// Colours of failures. Only those that Jupyter's dark and light themes both show well.
public final class Ansi {

  private static final String RESET = "\u001b[0m";

  private Ansi() {}

  public static String red(String text) {
    return "\u001b[1;31m" + text + RESET;
  }

  public static String bold(String text) {
    return "\u001b[1m" + text + RESET;
  }

  /// For what matters less.
  public static String cyan(String text) {
    return "\u001b[36m" + text + RESET;
  }
}
