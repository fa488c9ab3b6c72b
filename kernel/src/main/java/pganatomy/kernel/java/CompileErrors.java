package pganatomy.kernel.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.UnresolvedReferenceException;

/// What javac says about a cell, with the line and a caret under the place.
///
/// ```text
/// cell [3], line 2: incompatible types: String cannot be converted to int
///   int n = "three";
///           ^^^^^^^
/// ```
final class CompileErrors {

  private static final int MOST_SHOWN = 5;

  private CompileErrors() {}

  static CellFailure failure(JShell shell, Snippet snippet, JavaShell.Origin origin) {
    List<String> lines = new ArrayList<>();
    String first = null;
    int count = 0;
    for (Diag diag : shell.diagnostics(snippet).toList()) {
      if (diag.isError() && count++ < MOST_SHOWN) {
        String message = diag.getMessage(Locale.ENGLISH).strip();
        first = first == null ? message : first;
        describe(lines, diag, message, snippet.source(), origin);
      }
    }
    if (count > MOST_SHOWN) {
      lines.add("... and " + (count - MOST_SHOWN) + " more");
    }
    if (first == null) {
      first = "this is not Java";
      lines.add(Ansi.red("cell [" + origin.cell() + "], line " + origin.line() + ": " + first));
    }
    return new CellFailure("CompileError", first, lines, null);
  }

  /// JShell passes over text that ends within a comment.
  static void refuseOpenComment(String code, int cell) throws CellFailure {
    int at = code.lastIndexOf("/*");
    if (at < 0 || code.indexOf("*/", at + 2) >= 0) {
      return;
    }
    String before = code.substring(0, at);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    boolean isText = before.split("\"\"\"", -1).length % 2 == 0;
    if (isText || line.indexOf('"') >= 0 || line.indexOf('\'') >= 0 || line.contains("//")) {
      return;
    }
    int number = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String message = "unclosed comment";
    String where = "cell [" + cell + "], line " + number + ": ";
    List<String> lines = List.of(Ansi.red(where) + Ansi.bold(message));
    throw new CellFailure("CompileError", message, lines, null);
  }

  private static void describe(
      List<String> lines, Diag diag, String message, String source, JavaShell.Origin origin) {
    int length = source.length();
    int at = Math.clamp(diag.getPosition() < 0 ? 0 : diag.getPosition(), 0, length);
    int from = diag.getStartPosition() < 0 ? at : Math.clamp(diag.getStartPosition(), 0, length);
    int to = diag.getEndPosition() < 0 ? at : Math.clamp(diag.getEndPosition(), 0, length);
    int lineStart = source.lastIndexOf('\n', at - 1) + 1;
    int lineEnd = source.indexOf('\n', at) < 0 ? length : source.indexOf('\n', at);
    int line = origin.line() + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
    int caretFrom = Math.max(from, lineStart);
    int caretTo = Math.min(Math.max(to, caretFrom + 1), Math.max(lineEnd, caretFrom + 1));
    String[] sentences = message.split("\n", 2);
    lines.add(
        Ansi.red("cell [" + origin.cell() + "], line " + line + ": ") + Ansi.bold(sentences[0]));
    String text = source.substring(lineStart, lineEnd);
    lines.add("  " + text.replace('\t', ' '));
    lines.add("  " + " ".repeat(caretFrom - lineStart) + Ansi.red("^".repeat(caretTo - caretFrom)));
    String more = sentences.length > 1 ? withoutNameless(sentences[1]) : "";
    if (!more.isEmpty()) {
      lines.add(more);
    }
    if (sentences[0].equals("cannot find symbol") && !more.contains("location:")) {
      lines.add("  If a cell further up makes it, run that cell first.");
    } else if (source.startsWith("check(")) {
      lines.add("  The first line of an answer stays as it was: its name, types and parameters.");
    }
  }

  /// javac tells the location of a symbol: for a cell it is a class without a name.
  private static String withoutNameless(String sentences) {
    return sentences.replaceAll("(?m)\\n?^\\s*location: class\\s*$", "").stripTrailing();
  }

  /// A call of something that was declared but refers to what there is not.
  static CellFailure unresolved(
      JShell shell, UnresolvedReferenceException e, JavaShell.Origin origin) {
    DeclarationSnippet snippet = e.getSnippet();
    String message =
        nameOf(snippet) + " cannot be used yet: there is no " + missing(shell, snippet);
    List<String> lines = List.of(Ansi.red("cell [" + origin.cell() + "]: ") + Ansi.bold(message));
    return new CellFailure("UnresolvedReference", message, lines, null);
  }

  /// What a declaration refers to and does not find, as words.
  static String missing(JShell shell, Snippet snippet) {
    List<String> missing = new ArrayList<>();
    if (snippet instanceof DeclarationSnippet declaration) {
      shell.unresolvedDependencies(declaration).forEach(missing::add);
      if (missing.isEmpty()) {
        shell
            .diagnostics(snippet)
            .forEach(diag -> missing.add(diag.getMessage(Locale.ENGLISH).strip()));
      }
    }
    return String.join(" and ", missing);
  }

  static String nameOf(Snippet snippet) {
    return snippet instanceof PersistentSnippet persistent ? persistent.name() : "it";
  }
}
