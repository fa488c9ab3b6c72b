package pganatomy.kernel.java;

/// Colours of failures, told as red, green and blue: Jupyter's own red and cyan can hardly be read
/// on one of its themes. These two have a contrast of more than 4 to 1 on white and on nearly
/// black.
public final class Ansi {

  private static final String RESET = "\u001b[0m";

  private Ansi() {}

  public static String red(String text) {
    return "\u001b[1;38;2;217;63;63m" + text + RESET;
  }

  public static String bold(String text) {
    return "\u001b[1m" + text + RESET;
  }

  /// For what matters less.
  public static String faint(String text) {
    return "\u001b[38;2;108;122;137m" + text + RESET;
  }
}
