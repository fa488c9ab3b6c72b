package pganatomy.kernel.java;

/// The look of failures. The red is told as red, green and blue: Jupyter's own can hardly be read
/// on one of its themes. It stands on white, pink, nearly black and dark red with a contrast of 3.4
/// to 1 at least, which is enough for bold print and as much as one colour can have on all of them;
/// so what is not bold has the theme's own colour.
public final class Ansi {

  private static final String RESET = "\u001b[0m";

  private Ansi() {}

  public static String red(String text) {
    return "\u001b[1;38;2;217;63;63m" + text + RESET;
  }

  public static String bold(String text) {
    return "\u001b[1m" + text + RESET;
  }
}
