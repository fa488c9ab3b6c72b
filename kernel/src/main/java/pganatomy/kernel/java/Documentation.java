package pganatomy.kernel.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;

/// Signatures and Javadoc as plain text.
public final class Documentation {

  private static final int MOST_SHOWN = 8;

  private static final Pattern OF_TYPE = Pattern.compile("\\b((?:\\w+\\.)*[A-Z]\\w*)\\.(\\w+)$");

  private Documentation() {}

  /// What is known of the name at the cursor; empty if nothing is.
  public static String of(JavaShell shell, String code, int cursor) {
    int end = cursor;
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    List<SourceCodeAnalysis.Documentation> found = shell.documentation(code, end);
    if (found.isEmpty()) {
      // JShell tells of a method inside the parentheses of its call only.
      found = shell.documentation(code.substring(0, end) + "(", end + 1);
    }
    Matcher ofType = OF_TYPE.matcher(code.substring(0, end));
    if (found.isEmpty() && ofType.find()) {
      // A method of objects, named by its class: String.isBlank.
      String call = "((" + ofType.group(1) + ") null)." + ofType.group(2) + "(";
      found = shell.documentation(call, call.length());
    }
    List<String> texts = new ArrayList<>();
    for (SourceCodeAnalysis.Documentation one :
        found.subList(0, Math.min(MOST_SHOWN, found.size()))) {
      texts.add((one.signature() + "\n" + plain(one.javadoc())).strip());
    }
    if (found.size() > MOST_SHOWN) {
      texts.add("... and " + (found.size() - MOST_SHOWN) + " more");
    }
    return String.join("\n\n", texts);
  }

  /// Javadoc without its tags.
  static String plain(String javadoc) {
    if (javadoc == null) {
      return "";
    }
    return javadoc
        .replaceAll("\\{@(?:code|literal|link|linkplain|systemProperty|value)\\s+([^}]*)\\}", "$1")
        .replaceAll("(?i)<li>\\s*", "- ")
        .replaceAll("(?i)</?(p|br|ul|ol|pre|blockquote|h[1-6]|dl|dt|dd)[^>]*>", "\n")
        .replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("(?m)^\\s*@(\\w+)", "  $1:")
        .replaceAll("\n\\s*\n\\s*\n+", "\n\n")
        .strip();
  }
}
