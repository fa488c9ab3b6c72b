package pganatomy.engine.parser;

import java.lang.reflect.RecordComponent;
import java.util.List;
import pganatomy.engine.parser.ast.Node;
import pganatomy.engine.parser.ast.RawStatement;

/// Prints a raw parse tree, one node a line, its parts indented below it.
///
/// ```text
/// SelectStatement
///   body: Select
///     targets:
///       Target
///         expression: Operation
///           operator: [+]
///           left: ColumnReference
///             names: [a]
///           right: Literal
///             kind: INTEGER
///             text: 1
/// ```
///
/// Parts that say nothing (null, false, an empty list, -1) are left out, and so are locations
/// unless asked for. The printer walks the records by reflection, which a server process never
/// does: it is for tests and for notebooks.
public final class AstPrinter {
  private final StringBuilder out = new StringBuilder();
  private final boolean locations;

  private AstPrinter(boolean locations) {
    this.locations = locations;
  }

  /// The trees of all statements of a query string.
  public static String print(String sql) {
    var text = new StringBuilder();
    for (RawStatement statement : Parser.parse(sql)) {
      text.append(print(statement.statement(), false));
    }
    return text.toString();
  }

  /// One tree, with or without the offsets at which its nodes stand.
  public static String print(Node node, boolean locations) {
    var printer = new AstPrinter(locations);
    printer.record((Record) node, "", 0);
    return printer.out.toString();
  }

  private void record(Record node, String label, int depth) {
    line(depth, label + node.getClass().getSimpleName());
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      part(component.getName(), valueOf(component, node), depth + 1);
    }
  }

  private static Object valueOf(RecordComponent component, Record node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void part(String name, Object value, int depth) {
    boolean isLocation = name.equals("location") || name.equals("end");
    if (isLocation ? !locations : saysNothing(value)) {
      return;
    }
    if (value instanceof Record node) {
      record(node, name + ": ", depth);
    } else if (value instanceof List<?> list && isStructured(list)) {
      line(depth, name + ":");
      list(list, depth + 1);
    } else {
      line(depth, name + ": " + value);
    }
  }

  private void list(List<?> list, int depth) {
    for (Object element : list) {
      if (element instanceof Record node) {
        record(node, "", depth);
      } else if (element instanceof List<?> inner) {
        line(depth, "-");
        list(inner, depth + 1);
      } else {
        line(depth, String.valueOf(element));
      }
    }
  }

  private static boolean isStructured(List<?> list) {
    return list.getFirst() instanceof Record || list.getFirst() instanceof List<?>;
  }

  private static boolean saysNothing(Object value) {
    return value == null
        || value.equals(Boolean.FALSE)
        || value.equals(-1)
        || value instanceof List<?> list && list.isEmpty();
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
