package pganatomy.lab;

/// HTML and SVG text.
public final class Html {

  private Html() {}

  /// The text with the characters replaced that mean something in HTML.
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
