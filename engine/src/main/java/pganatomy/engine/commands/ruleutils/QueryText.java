package pganatomy.engine.commands.ruleutils;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.commands.explain.ExpressionText;
import pganatomy.engine.commands.explain.ImplicitCasts;
import pganatomy.engine.commands.explain.Indent;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.Query.SetOperation;
import pganatomy.engine.utils.adt.QuotedNames;

/// Writes an analysed `SELECT` as SQL again, in PostgreSQL's layout.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, get_query_def(), get_select_query_def()
final class QueryText {
  private final Query query;
  private final Namespace names;
  private final Style style;
  private final StringBuilder out;
  private final Indent indent;
  private final QueryExpressions context;
  private final ExpressionText expressions;

  /// How queries are written.
  ///
  /// @param isPretty without parentheses that are not needed
  /// @param wrap how long a line may get before another column is put on it
  record Style(Catalog catalog, boolean isPretty, int wrap) {}

  /// How one query's columns are called.
  ///
  /// @param names for a view what its columns are called now, else null
  /// @param areVisible whether anybody sees what the columns are called
  /// @param isOperand whether it is an operand of a set operation, which may have had conversions
  ///   added to its columns
  record Result(List<String> names, boolean areVisible, boolean isOperand) {
    static final Result PLAIN = new Result(null, true, false);
    static final Result HIDDEN = new Result(null, false, false);

    /// What the column is to be called.
    ///
    /// @param index among those that are not hidden
    String nameOf(int index, Query.Target target) {
      return names == null || index >= names.size() ? target.name() : names.get(index);
    }
  }

  private final Result result;

  QueryText(
      Query query, Namespace parent, Result result, Style style, StringBuilder out, int level) {
    this.query = unwrapped(query);
    this.names = new Namespace(this.query, parent);
    this.result = result;
    this.style = style;
    this.out = out;
    indent = new Indent(level);
    context = new QueryExpressions(names, result, style, indent);
    expressions = new ExpressionText(context, style.isPretty, indent);
    context.use(expressions);
  }

  /// Without the query that the analyzer puts around an operand to convert a column.
  private static Query unwrapped(Query query) {
    boolean isWrapped =
        query.wording() == null
            && query.ranges().size() == 1
            && query.ranges().getFirst() instanceof RangeEntry.SubQuery inner
            && "*SELECT*".equals(inner.alias());
    return isWrapped ? ((RangeEntry.SubQuery) query.ranges().getFirst()).query() : query;
  }

  private void line(String word, int plus) {
    out.append(indent.line(word, -Indent.STANDARD, Indent.STANDARD, plus));
  }

  void write() {
    with();
    if (query.setOperation() != null) {
      setOperation(query.setOperation(), result);
    } else {
      body();
    }
    if (!query.orderBy().isEmpty()) {
      line(" ORDER BY ", 1);
      out.append(context.orderBy(query.orderBy(), query.setOperation() != null));
    }
    limit();
    for (Query.RowMark mark : query.rowMarks()) {
      line(" FOR " + mark.strength().name().replace('_', ' '), 0);
      out.append(" OF ").append(QuotedNames.quoteIdentifier(names.rangeName(mark.range())));
      out.append(
          switch (mark.waitPolicy()) {
            case BLOCK -> "";
            case SKIP_LOCKED -> " SKIP LOCKED";
            case NOWAIT -> " NOWAIT";
          });
    }
  }

  private void limit() {
    if (query.offset() != null) {
      line(" OFFSET ", 0);
      out.append(expressions.plain(query.offset()));
    }
    if (query.limit() != null && query.limitWithTies()) {
      line(" FETCH FIRST ", 0);
      out.append('(').append(expressions.plain(query.limit())).append(") ROWS WITH TIES");
    } else if (query.limit() != null) {
      line(" LIMIT ", 0);
      boolean isAll = query.limit() instanceof Expression.Constant c && c.value() == null;
      out.append(isAll ? "ALL" : expressions.plain(query.limit()));
    }
  }

  // ---- WITH ----

  private void with() {
    if (query.with().isEmpty()) {
      return;
    }
    indent.add(Indent.STANDARD);
    out.append(' ');
    String separator = query.withRecursive() ? "WITH RECURSIVE " : "WITH ";
    for (Query.CommonTable table : query.with()) {
      out.append(separator).append(QuotedNames.quoteIdentifier(table.name()));
      separator = ", ";
      List<String> given = givenNames(table);
      if (!given.isEmpty()) {
        out.append('(').append(FromText.list(given)).append(')');
      }
      out.append(" AS ");
      if (table.materialized() != null) {
        out.append(table.materialized() ? "MATERIALIZED " : "NOT MATERIALIZED ");
      }
      out.append('(').append(indent.line("", 0, 0, 0));
      new QueryText(table.query(), names, Result.PLAIN, style, out, indent.level()).write();
      out.append(indent.line("", 0, 0, 0)).append(')');
    }
    indent.add(-Indent.STANDARD);
    out.append(indent.line("", 0, 0, 0));
  }

  /// The names of its columns up to the last that was given.
  private static List<String> givenNames(Query.CommonTable table) {
    List<String> own = new ArrayList<>();
    for (Query.Target target : table.query().targets()) {
      if (!target.hidden()) {
        own.add(target.name());
      }
    }
    int count = table.columnNames().size();
    while (count > 0 && table.columnNames().get(count - 1).equals(own.get(count - 1))) {
      count--;
    }
    return table.columnNames().subList(0, count);
  }

  // ---- set operations ----

  private void setOperation(SetOperation operation, Result columns) {
    if (operation instanceof SetOperation.Leaf leaf) {
      Query operand = ((RangeEntry.SubQuery) query.ranges().get(leaf.range())).query();
      operand = unwrapped(operand);
      boolean isEnclosed =
          !operand.with().isEmpty()
              || !operand.orderBy().isEmpty()
              || !operand.rowMarks().isEmpty()
              || operand.limit() != null
              || operand.offset() != null;
      out.append(isEnclosed ? "(" : "");
      Result inner = new Result(columns.names, columns.areVisible, true);
      new QueryText(operand, names, inner, style, out, indent.level()).write();
      out.append(isEnclosed ? ")" : "");
      return;
    }
    SetOperation.Node node = (SetOperation.Node) operation;
    boolean isEnclosed =
        node.left() instanceof SetOperation.Node left
            && (left.operator() != node.operator() || left.all() != node.all());
    int deeper = isEnclosed ? Indent.STANDARD : 0;
    if (isEnclosed) {
      out.append('(').append(indent.line("", deeper, 0, 0));
    }
    setOperation(node.left(), columns);
    out.append(indent.line(isEnclosed ? ") " : "", -deeper, 0, 0));
    out.append(node.operator().name()).append(node.all() ? " ALL " : " ");
    isEnclosed = node.right() instanceof SetOperation.Node;
    deeper = isEnclosed ? Indent.STANDARD : 0;
    out.append(isEnclosed ? "(" : "").append(indent.line("", deeper, 0, 0));
    setOperation(node.right(), new Result(columns.names, false, true));
    indent.add(-deeper);
    if (isEnclosed) {
      out.append(indent.line(")", 0, 0, 0));
    }
  }

  // ---- SELECT ----

  private void body() {
    indent.add(Indent.STANDARD);
    out.append(' ');
    RangeEntry.Values values = plainValues();
    FromText from = new FromText(names, style, context, expressions, indent, out);
    if (values != null) {
      from.values(values);
      return;
    }
    out.append("SELECT");
    distinct();
    targets();
    from.clause(query.from());
    if (query.where() != null) {
      line(" WHERE ", 1);
      out.append(expressions.plain(query.where()));
    }
    groupBy();
    if (query.having() != null) {
      line(" HAVING ", 0);
      out.append(expressions.plain(query.having()));
    }
    String separator = null;
    for (int i = 0; i < query.windows().size(); i++) {
      String name = query.windows().get(i).name();
      if (name == null) {
        continue;
      }
      if (separator == null) {
        line(" WINDOW ", 1);
      } else {
        out.append(separator);
      }
      separator = ", ";
      out.append(QuotedNames.quoteIdentifier(name)).append(" AS ").append(context.window(i));
    }
  }

  private void distinct() {
    if (query.distinct()) {
      out.append(" DISTINCT");
    } else if (!query.distinctOn().isEmpty()) {
      out.append(" DISTINCT ON (").append(context.keys(query.distinctOn())).append(')');
    }
  }

  private void groupBy() {
    List<Query.GroupItem> items = query.wording() == null ? List.of() : query.wording().grouping();
    if (query.groupBy().isEmpty() && items.isEmpty()) {
      return;
    }
    line(" GROUP BY ", 1);
    if (items.isEmpty()) {
      out.append(context.keys(query.groupBy()));
      return;
    }
    String separator = "";
    for (Query.GroupItem item : items) {
      out.append(separator).append(context.groupItem(item, true));
      separator = ", ";
    }
  }

  /// The rows, if the query is nothing but `VALUES`.
  ///
  /// PostgreSQL: src/backend/utils/adt/ruleutils.c, get_simple_values_rte()
  private RangeEntry.Values plainValues() {
    if (query.ranges().size() != 1
        || !(query.ranges().getFirst() instanceof RangeEntry.Values values)
        || values.columnNames().size() != query.targets().size()) {
      return null;
    }
    for (int i = 0; i < query.targets().size(); i++) {
      Query.Target target = query.targets().get(i);
      String name = result.nameOf(i, target);
      if (target.hidden() || !values.columnNames().get(i).equals(name)) {
        return null;
      }
    }
    return values;
  }

  // ---- the select list ----

  private void targets() {
    String separator = " ";
    int number = 0;
    boolean wasLong = false;
    for (Query.Target target : query.targets()) {
      if (target.hidden()) {
        continue;
      }
      out.append(separator);
      separator = ", ";
      String shown = result.nameOf(number++, target);
      String text = column(target.expression(), shown);
      text = style.wrap < 0 ? Indent.resolve(text) : Indent.inner(text);
      if (style.wrap >= 0 && !Indent.isBreak(text)) {
        boolean isFull = Indent.lastLine(out) + text.length() > style.wrap;
        if (number > 1 && (isFull || wasLong)) {
          line("", Indent.COLUMN);
        }
      }
      wasLong = text.indexOf('\n') >= 0;
      out.append(text);
    }
  }

  /// @param shown the name that the column is to have
  private String column(Expression expression, String shown) {
    Expression value = result.isOperand ? ImplicitCasts.without(expression) : expression;
    String text = context.topLevel(value);
    String own = result.areVisible ? null : "?column?";
    if (value instanceof Expression.Column column) {
      own = context.nameOf(column);
    } else if (context.mergedName(value) != null) {
      own = context.mergedName(value);
    }
    return shown == null || shown.equals(own)
        ? text
        : text + " AS " + QuotedNames.quoteIdentifier(shown);
  }
}
