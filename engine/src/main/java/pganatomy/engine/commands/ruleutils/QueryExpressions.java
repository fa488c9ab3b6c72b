package pganatomy.engine.commands.ruleutils;

import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.commands.explain.ExpressionText;
import pganatomy.engine.commands.explain.FrameText;
import pganatomy.engine.commands.explain.Indent;
import pganatomy.engine.commands.explain.QueryNames;
import pganatomy.engine.parser.analyze.ExpressionTrees;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.adt.TypeNames;

/// Names of columns and the other parts of a query that its expressions refer to, and the clauses
/// that refer to its targets.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, get_variable(), get_sublink_expr(),
/// get_rule_sortgroupclause(), get_rule_windowspec()
final class QueryExpressions implements QueryNames {
  private static final String[] SYSTEM_COLUMNS = {
    "ctid", "xmin", "cmin", "xmax", "cmax", "tableoid"
  };

  private final Namespace names;
  private final QueryText.Style style;
  private final Indent indent;

  /// Columns need the names of their ranges: there are several, or queries around.
  private final boolean isPrefixed;

  private final QueryText.Result result;
  private ExpressionText expressions;

  QueryExpressions(Namespace names, QueryText.Result result, QueryText.Style style, Indent indent) {
    this.names = names;
    this.result = result;
    this.style = style;
    this.indent = indent;
    isPrefixed = names.parent != null || names.query.ranges().size() != 1;
  }

  void use(ExpressionText newExpressions) {
    expressions = newExpressions;
  }

  // ---- columns ----

  /// A column's place, as it can be named from here.
  private record Place(Namespace names, int range, int attribute) {}

  private Place place(Expression.Column column) {
    Namespace level = names.up(column.levelsUp());
    int join = column.attribute() <= 0 ? -1 : level.hidingJoin(column.range());
    if (join < 0) {
      return new Place(level, column.range(), column.attribute());
    }
    return new Place(level, join, level.columnOf(join, shifted(column, -column.levelsUp())));
  }

  private static Expression shifted(Expression node, int levels) {
    if (node instanceof Expression.Column c) {
      return new Expression.Column(
          c.range(), c.attribute(), c.levelsUp() + levels, c.type(), c.typeModifier(), -1);
    }
    return levels == 0 ? node : ExpressionTrees.map(node, child -> shifted(child, levels));
  }

  /// The column's own name, null for a whole row.
  String nameOf(Expression.Column column) {
    Place place = place(column);
    if (place.attribute < 0) {
      return SYSTEM_COLUMNS[-1 - place.attribute];
    }
    return place.attribute == 0 ? null : place.names.columnName(place.range, place.attribute);
  }

  @Override
  public String column(Expression.Column column) {
    return column(column, false);
  }

  private String column(Expression.Column column, boolean isForced) {
    Place place = place(column);
    String range = place.names.rangeName(place.range);
    String name = nameOf(column);
    String text = name == null ? "*" : QuotedNames.quoteIdentifier(name);
    return range != null && (isPrefixed || isForced || name == null)
        ? QuotedNames.quoteIdentifier(range) + "." + text
        : text;
  }

  /// An expression of the select list or of VALUES: a whole row says its type there, or it would be
  /// spread out when read again.
  String topLevel(Expression expression) {
    if (!(expression instanceof Expression.Column column) || column.attribute() != 0) {
      return expressions.of(expression);
    }
    RangeEntry range = names.up(column.levelsUp()).query.ranges().get(column.range());
    int type =
        range instanceof RangeEntry.Table table ? table.relation().typeOid() : column.type().oid();
    return column(column) + "::" + TypeNames.format(type, -1);
  }

  // ---- columns that joins have merged ----

  @Override
  public String merged(Expression expression) {
    Place place = mergedPlace(expression);
    if (place == null) {
      return null;
    }
    String range = place.names.rangeName(place.range);
    String name = QuotedNames.quoteIdentifier(place.names.columnName(place.range, place.attribute));
    return range == null ? name : QuotedNames.quoteIdentifier(range) + "." + name;
  }

  String mergedName(Expression expression) {
    Place place = mergedPlace(expression);
    return place == null ? null : place.names.columnName(place.range, place.attribute);
  }

  private Place mergedPlace(Expression expression) {
    if (expression instanceof Expression.Column || expression instanceof Expression.Constant) {
      return null;
    }
    int levels = 0;
    for (Namespace at = names; at != null; at = at.parent, levels++) {
      for (int i = 0; i < at.query.ranges().size(); i++) {
        if (!(at.query.ranges().get(i) instanceof RangeEntry.Join join)) {
          continue;
        }
        for (int column = 0; column < at.wording(i).using().size(); column++) {
          Expression merged = join.columns().get(column);
          if (!(merged instanceof Expression.Column)
              && ExpressionTrees.same(shifted(merged, levels), expression)) {
            int hiding = at.hidingJoin(i);
            int outer = at.rangeName(i) != null ? i : hiding;
            return outer < 0
                ? new Place(at, i, column + 1)
                : new Place(at, outer, at.columnOf(outer, merged));
          }
        }
      }
    }
    return null;
  }

  // ---- sub-queries ----

  @Override
  public String subLink(Expression.SubLink link) {
    StringBuilder text = new StringBuilder();
    text.append(link.kind() == Expression.SubLinkKind.ARRAY ? "ARRAY(" : "(");
    if (link.left().size() == 1) {
      text.append(expressions.of(link.left().getFirst()));
    } else if (!link.left().isEmpty()) {
      String separator = "(";
      for (Expression left : link.left()) {
        text.append(separator).append(expressions.of(left));
        separator = ", ";
      }
      text.append(')');
    }
    String operator = link.operators().isEmpty() ? "" : link.operators().getFirst().name();
    text.append(
        switch (link.kind()) {
          case EXISTS -> "EXISTS (";
          case ANY -> operator.equals("=") ? " IN (" : " " + operator + " ANY (";
          case ALL -> " " + operator + " ALL (";
          case SCALAR, ARRAY -> "";
        });
    StringBuilder inner = new StringBuilder();
    new QueryText(link.query(), names, QueryText.Result.HIDDEN, style, inner, indent.level())
        .write();
    boolean isEnclosed =
        link.kind() != Expression.SubLinkKind.SCALAR && link.kind() != Expression.SubLinkKind.ARRAY;
    return text.append(inner).append(isEnclosed ? "))" : ")").toString();
  }

  @Override
  public String field(Expression.FieldSelect select) {
    List<AttributeDescriptor> columns = style.catalog().rowColumns(select.row().type().oid());
    if (columns != null) {
      return QuotedNames.quoteIdentifier(columns.get(select.field() - 1).name());
    }
    if (select.row() instanceof Expression.Column column && column.attribute() == 0) {
      Namespace level = names.up(column.levelsUp());
      return QuotedNames.quoteIdentifier(level.columnName(column.range(), select.field()));
    }
    return "f" + select.field();
  }

  // ---- clauses that refer to targets ----

  @Override
  public Expression target(int reference) {
    return named(reference).expression();
  }

  private Query.Target named(int reference) {
    for (Query.Target target : names.query.targets()) {
      if (target.reference() == reference) {
        return target;
      }
    }
    throw new IllegalStateException("no target has reference " + reference);
  }

  /// A key of GROUP BY, ORDER BY, DISTINCT ON or a window.
  private String key(int reference, boolean isOrder) {
    return key(target(reference), isOrder);
  }

  @Override
  public String orderKey(Expression key) {
    return key(key, true);
  }

  private String key(Expression expression, boolean isOrder) {
    if (expression instanceof Expression.Column column) {
      return column(column, isOrder && isAmbiguous(column));
    }
    String text = expressions.of(expression);
    boolean isCall =
        expression instanceof Expression.FunctionCall
            || expression instanceof Expression.Aggregate
            || expression instanceof Expression.WindowCall;
    boolean isMerged = merged(expression) != null;
    return !isMerged && (isCall || style.isPretty() && !(expression instanceof Expression.Constant))
        ? "(" + text + ")"
        : text;
  }

  /// Whether ORDER BY would take the bare name for another column of the result.
  private boolean isAmbiguous(Expression.Column column) {
    String name = nameOf(column);
    int index = 0;
    for (Query.Target target : names.query.targets()) {
      if (!target.hidden()
          && result.nameOf(index++, target).equals(name)
          && !ExpressionTrees.same(target.expression(), column)) {
        return true;
      }
    }
    return false;
  }

  String keys(List<Query.Group> keys) {
    StringBuilder text = new StringBuilder();
    for (Query.Group key : keys) {
      text.append(text.isEmpty() ? "" : ", ").append(key(key.reference(), false));
    }
    return text.toString();
  }

  /// @param byNumber columns of a set operation have no other name
  String orderBy(List<Query.Group> keys, boolean byNumber) {
    StringBuilder text = new StringBuilder();
    for (Query.Group key : keys) {
      text.append(text.isEmpty() ? "" : ", ");
      text.append(byNumber ? number(key.reference()) : key(key.reference(), true));
      text.append(ExpressionText.order(key.descending(), key.nullsFirst()));
    }
    return text.toString();
  }

  private String number(int reference) {
    return String.valueOf(names.query.targets().indexOf(named(reference)) + 1);
  }

  String groupItem(Query.GroupItem item, boolean isBare) {
    StringBuilder text = new StringBuilder();
    switch (item.kind()) {
      case "EMPTY" -> text.append("()");
      case "SIMPLE" -> {
        for (int reference : item.references()) {
          text.append(text.isEmpty() ? "" : ", ").append(key(reference, false));
        }
        if (!isBare || item.references().size() != 1) {
          text.insert(0, '(').append(')');
        }
      }
      default -> {
        boolean isSets = item.kind().equals("SETS");
        String separator = (isSets ? "GROUPING SETS " : item.kind()) + "(";
        for (Query.GroupItem inner : item.items()) {
          text.append(separator).append(groupItem(inner, !isSets));
          separator = ", ";
        }
        text.append(')');
      }
    }
    return text.toString();
  }

  // ---- windows ----

  @Override
  public String window(Expression.WindowCall call) {
    String name = names.query.windows().get(call.window()).name();
    return name == null ? window(call.window()) : QuotedNames.quoteIdentifier(name);
  }

  /// A window's definition in parentheses.
  String window(int index) {
    Query.Window window = names.query.windows().get(index);
    Query.WindowWording wording = names.query.wording().windows().get(index);
    StringBuilder text = new StringBuilder("(");
    Query.Window base = null;
    if (wording.base() != null) {
      text.append(QuotedNames.quoteIdentifier(wording.base())).append(' ');
      base = baseOf(wording.base());
    }
    if (!window.partitionBy().isEmpty() && base == null) {
      text.append("PARTITION BY ").append(keys(window.partitionBy())).append(' ');
    }
    if (!window.orderBy().isEmpty() && (base == null || base.orderBy().isEmpty())) {
      text.append("ORDER BY ").append(orderBy(window.orderBy(), false)).append(' ');
    }
    text.append(FrameText.of(window.frame(), wording.between(), expressions::plain));
    return text.toString().stripTrailing() + ")";
  }

  private Query.Window baseOf(String name) {
    for (Query.Window window : names.query.windows()) {
      if (name.equals(window.name())) {
        return window;
      }
    }
    return null;
  }
}
