package pganatomy.engine.commands.explain;

import java.util.List;
import java.util.Map;
import pganatomy.engine.utils.adt.JsonValue;

/// Writes a tree of properties as JSON, YAML or XML, with PostgreSQL's line breaks.
///
/// PostgreSQL: src/backend/commands/explain_format.c
public final class StructuredText {
  private final StringBuilder out = new StringBuilder();

  /// The whole text of a statement's plan.
  public static String write(Map<String, Object> query, ExplainOptions.Format format) {
    StructuredText text = new StructuredText();
    switch (format) {
      case JSON -> {
        text.out.append("[\n  ");
        text.json(query, 1);
        text.out.append("\n]");
      }
      case YAML -> {
        text.out.append("- ");
        text.yaml(query, 1);
      }
      case XML -> {
        text.out.append("<explain xmlns=\"http://www.postgresql.org/2009/explain\">\n");
        text.xml("Query", query, 1);
        text.out.append("</explain>");
      }
      case TEXT -> throw new IllegalArgumentException("text has no structure");
    }
    return text.out.toString();
  }

  /// What is told of a statement that has no plan.
  public static String ofUtility(ExplainOptions.Format format) {
    return switch (format) {
      case JSON -> "[\n  \"Utility Statement\"\n]";
      case YAML -> "- \"Utility Statement\"";
      default ->
          "<explain xmlns=\"http://www.postgresql.org/2009/explain\">\n"
              + "  <Utility-Statement />\n</explain>";
    };
  }

  private void indent(int depth) {
    out.repeat("  ", depth);
  }

  // ---- JSON ----

  private void json(Map<?, ?> group, int depth) {
    out.append('{');
    String separator = "\n";
    for (Map.Entry<?, ?> entry : group.entrySet()) {
      out.append(separator);
      separator = ",\n";
      indent(depth + 1);
      JsonValue.quote(out, (String) entry.getKey());
      out.append(": ");
      jsonValue(entry.getValue(), depth + 1);
    }
    out.append('\n');
    indent(depth);
    out.append('}');
  }

  private void jsonValue(Object value, int depth) {
    switch (value) {
      case String string -> JsonValue.quote(out, string);
      case PlanTree.Figure figure -> out.append(figure.text());
      case Map<?, ?> map -> json(map, depth);
      case List<?> list -> jsonList(list, depth);
      default -> out.append(value);
    }
  }

  private void jsonList(List<?> list, int depth) {
    boolean isOfWords = !list.isEmpty() && list.getFirst() instanceof String;
    out.append('[');
    String separator = isOfWords ? "" : "\n";
    for (Object element : list) {
      out.append(separator);
      separator = isOfWords ? ", " : ",\n";
      if (!isOfWords) {
        indent(depth + 1);
      }
      jsonValue(element, depth + 1);
    }
    if (!isOfWords) {
      out.append('\n');
      indent(depth);
    }
    out.append(']');
  }

  // ---- YAML ----

  /// The first property stands on the line that has begun.
  private void yaml(Map<?, ?> group, int depth) {
    boolean isFirst = true;
    for (Map.Entry<?, ?> entry : group.entrySet()) {
      if (!isFirst) {
        out.append('\n');
        indent(depth);
      }
      isFirst = false;
      out.append((String) entry.getKey()).append(": ");
      yamlValue(entry.getValue(), depth);
    }
  }

  private void yamlValue(Object value, int depth) {
    switch (value) {
      case String string -> JsonValue.quote(out, string);
      case PlanTree.Figure figure -> out.append(figure.text());
      case Map<?, ?> map -> {
        out.append('\n');
        indent(depth + 1);
        yaml(map, depth + 1);
      }
      case List<?> list -> {
        for (Object element : list) {
          out.append('\n');
          indent(depth + 1);
          out.append("- ");
          if (element instanceof Map<?, ?> map) {
            yaml(map, depth + 2);
          } else {
            yamlValue(element, depth + 1);
          }
        }
      }
      default -> out.append(value);
    }
  }

  // ---- XML ----

  private void xml(String name, Object value, int depth) {
    String tag = tag(name);
    indent(depth);
    out.append('<').append(tag).append('>');
    switch (value) {
      case Map<?, ?> map -> {
        out.append('\n');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          xml((String) entry.getKey(), entry.getValue(), depth + 1);
        }
        indent(depth);
      }
      case List<?> list -> {
        out.append('\n');
        for (Object element : list) {
          xml(element instanceof Map<?, ?> ? "Plan" : "Item", element, depth + 1);
        }
        indent(depth);
      }
      case PlanTree.Figure figure -> out.append(figure.text());
      default -> escaped(value.toString());
    }
    out.append("</").append(tag).append(">\n");
  }

  private static String tag(String name) {
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isPlain =
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
      tag.append(isPlain || c == '.' ? c : '-');
    }
    return tag.toString();
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#x0d;");
        default -> out.append(c);
      }
    }
  }
}
