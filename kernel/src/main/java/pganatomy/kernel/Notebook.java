package pganatomy.kernel;

import java.util.List;
import java.util.UUID;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import pganatomy.lesson.Progress;
import pganatomy.lesson.Verdict;

/// What every cell can call without an import of its own.
public final class Notebook {

  private static volatile Object handedOver;

  private Notebook() {}

  /// The running kernel.
  public static JavaKernel kernel() {
    return (JavaKernel) BaseKernel.notebookKernel();
  }

  /// Shows a value under the cell, now.
  ///
  /// @return the display's identity, for [#updateDisplay]
  public static String display(Object value) {
    DisplayData data = kernel().rendered(value);
    if (!data.hasDisplayId()) {
      data.setDisplayId(UUID.randomUUID().toString());
    }
    kernel().display(data);
    return data.getDisplayId();
  }

  /// Shows a value in place of one that [#display] showed.
  public static void updateDisplay(String id, Object value) {
    DisplayData data = kernel().rendered(value);
    data.setDisplayId(id);
    kernel().updateDisplay(data);
  }

  /// Removes what the cell has shown so far.
  ///
  /// @param wait until there is something new to show
  public static void clearOutput(boolean wait) {
    kernel().clearOutput(wait);
  }

  /// Shows what came of an exercise's checks, and where the learner stands in the course.
  public static void check(Verdict verdict) {
    display(verdict);
    System.out.println(Progress.note(verdict));
  }

  /// A value's renderings: text, HTML, an image.
  public static DisplayData render(Object value) {
    return kernel().rendered(value);
  }

  /// Text that is shown as Markdown.
  public static DisplayData markdown(String text) {
    DisplayData data = new DisplayData(text);
    data.putMarkdown(text);
    return data;
  }

  /// Text that is shown as HTML.
  public static DisplayData html(String text) {
    DisplayData data = new DisplayData(text.replaceAll("<[^>]*>", ""));
    data.putHTML(text);
    return data;
  }

  /// Text that is shown as a drawing.
  public static DisplayData svg(String text) {
    DisplayData data = new DisplayData("(a drawing)");
    data.putSVG(text);
    return data;
  }

  /// Prints formatted text, without the `System.out.` before it.
  public static void printf(String format, Object... arguments) {
    System.out.printf(format, arguments);
  }

  /// Runs `%name line`; what the kernel makes of a line that starts with a percent sign.
  public static Object lineMagic(String name, String line) throws Exception {
    return kernel().runLineMagic(name, line);
  }

  /// A magic by its name and words, as IJava's and JJava's cells call it.
  @SuppressWarnings("unchecked")
  public static <T> T lineMagic(String name, List<String> words) throws Exception {
    return (T) kernel().magicValue(name, String.join(" ", words));
  }

  /// A cell magic by its name and words, as IJava's and JJava's cells call it.
  @SuppressWarnings("unchecked")
  public static <T> T cellMagic(String name, List<String> words, String body) throws Exception {
    return (T) kernel().runCellMagic(name, String.join(" ", words), body);
  }

  /// The value of `variable = %name line`.
  public static Object magicValue(String name, String line) throws Exception {
    return kernel().magicValue(name, line);
  }

  /// Runs code as a cell does.
  public static Object eval(String code) {
    return kernel().evalRaw(code);
  }

  static void handOver(Object value) {
    handedOver = value;
  }

  /// For the kernel's own use: the value that a magic stores in a variable.
  public static Object handedOver() {
    Object value = handedOver;
    handedOver = null;
    return value;
  }
}
