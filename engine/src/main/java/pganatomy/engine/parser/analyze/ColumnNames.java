package pganatomy.engine.parser.analyze;

import java.util.List;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.SelectStatement;

/// The name of a column that is not given one: `sum` for `sum(x)`, `?column?` for `1 + 1`.
///
/// A name can be strong (a column, a function) or weak (a type, `case`): `a::int` is `a`, `1::int`
/// is `int4`.
///
/// PostgreSQL: src/backend/parser/parse_target.c, FigureColname()
final class ColumnNames {
  private static final int NONE = 0;
  private static final int WEAK = 1;
  private static final int STRONG = 2;

  private String name;

  private ColumnNames() {}

  static String of(ExpressionNode node) {
    var names = new ColumnNames();
    names.figure(node);
    return names.name == null ? "?column?" : names.name;
  }

  /// The name of an index's column or a function in FROM; null if there is none.
  static String orNull(ExpressionNode node) {
    var names = new ColumnNames();
    names.figure(node);
    return names.name;
  }

  private int strong(String found) {
    name = found;
    return STRONG;
  }

  private int figure(ExpressionNode node) {
    if (node instanceof ExpressionNode.ColumnReference c) {
      return c.names().isEmpty() ? NONE : strong(c.names().getLast());
    }
    if (node instanceof ExpressionNode.Indirection i) {
      return indirection(i);
    }
    if (node instanceof ExpressionNode.FunctionCall f) {
      return strong(f.name().getLast());
    }
    if (node instanceof ExpressionNode.NullIf) {
      return strong("nullif");
    }
    if (node instanceof ExpressionNode.TypeCast c) {
      return typeCast(c);
    }
    if (node instanceof ExpressionNode.Collate c) {
      return figure(c.argument());
    }
    if (node instanceof ExpressionNode.Grouping) {
      return strong("grouping");
    }
    if (node instanceof ExpressionNode.Sublink s) {
      return sublink(s);
    }
    if (node instanceof ExpressionNode.Case c) {
      return caseName(c);
    }
    if (node instanceof ExpressionNode.ArrayConstructor) {
      return strong("array");
    }
    if (node instanceof ExpressionNode.RowConstructor) {
      return strong("row");
    }
    if (node instanceof ExpressionNode.Coalesce) {
      return strong("coalesce");
    }
    if (node instanceof ExpressionNode.MinMax m) {
      return strong(m.greatest() ? "greatest" : "least");
    }
    if (node instanceof ExpressionNode.ValueFunction v) {
      return strong(valueName(v));
    }
    if (node instanceof ExpressionNode.NamedArgument n) {
      return figure(n.value());
    }
    return NONE;
  }

  private static String valueName(ExpressionNode.ValueFunction node) {
    return switch (node.kind()) {
      case CURRENT_DATE -> "current_date";
      case CURRENT_TIME -> "current_time";
      case CURRENT_TIMESTAMP -> "current_timestamp";
      case LOCALTIME -> "localtime";
      case LOCALTIMESTAMP -> "localtimestamp";
      case CURRENT_ROLE -> "current_role";
      case CURRENT_USER -> "current_user";
      case USER -> "user";
      case SESSION_USER -> "session_user";
      case CURRENT_CATALOG -> "current_catalog";
      case CURRENT_SCHEMA -> "current_schema";
    };
  }

  private int indirection(ExpressionNode.Indirection node) {
    List<ExpressionNode.Selector> selectors = node.selectors();
    for (int i = selectors.size() - 1; i >= 0; i--) {
      if (selectors.get(i) instanceof ExpressionNode.FieldSelector field) {
        return strong(field.name());
      }
    }
    return figure(node.base());
  }

  private int typeCast(ExpressionNode.TypeCast node) {
    int strength = figure(node.argument());
    if (strength <= WEAK) {
      name = node.type().names().getLast();
      return WEAK;
    }
    return strength;
  }

  private int caseName(ExpressionNode.Case node) {
    int strength = node.otherwise() == null ? NONE : figure(node.otherwise());
    if (strength <= WEAK) {
      name = "case";
      return WEAK;
    }
    return strength;
  }

  private int sublink(ExpressionNode.Sublink node) {
    return switch (node.kind()) {
      case EXISTS -> strong("exists");
      case ARRAY -> strong("array");
      case SCALAR -> scalar(node.query());
      default -> NONE;
    };
  }

  private int scalar(SelectStatement query) {
    SelectStatement at = query;
    while (at.body() instanceof SelectStatement.SetOperation operation) {
      at = operation.left();
    }
    if (at.body() instanceof SelectStatement.Select select && !select.targets().isEmpty()) {
      DataStatement.Target first = select.targets().getFirst();
      if (first.name() != null) {
        return strong(first.name());
      }
      return figure(first.expression());
    }
    if (at.body() instanceof SelectStatement.Values) {
      return strong("column1");
    }
    return NONE;
  }
}
