package pganatomy.engine.utils.error;

import java.io.PrintWriter;
import java.io.StringWriter;

/// Turns a stack trace into text; apart, so that its classes load only when a bug shows.
final class StackTraces {
  private StackTraces() {}

  static String text(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString().stripTrailing();
  }
}
