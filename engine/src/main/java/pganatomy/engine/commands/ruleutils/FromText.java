package pganatomy.engine.commands.ruleutils;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.commands.explain.ExpressionText;
import pganatomy.engine.commands.explain.ImplicitCasts;
import pganatomy.engine.commands.explain.Indent;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.FromItem;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.adt.TypeOids;

/// Writes `FROM`.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, get_from_clause_item()
final class FromText {
  private final Namespace names;
  private final QueryText.Style style;
  private final QueryExpressions context;
  private final ExpressionText expressions;
  private final Indent indent;
  private StringBuilder out;

  FromText(
      Namespace names,
      QueryText.Style style,
      QueryExpressions context,
      ExpressionText expressions,
      Indent indent,
      StringBuilder out) {
    this.names = names;
    this.style = style;
    this.context = context;
    this.expressions = expressions;
    this.indent = indent;
    this.out = out;
  }

  static String list(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      if (name != null) {
        text.append(text.isEmpty() ? "" : ", ").append(QuotedNames.quoteIdentifier(name));
      }
    }
    return text.toString();
  }

  private String line(String word, int plus) {
    return indent.line(word, -Indent.STANDARD, Indent.STANDARD, plus);
  }

  void clause(FromItem from) {
    if (from == null) {
      return;
    }
    List<FromItem> items = from instanceof FromItem.List list ? list.items() : List.of(from);
    out.append(line(" FROM ", 2));
    item(items.getFirst());
    for (FromItem item : items.subList(1, items.size())) {
      out.append(", ");
      StringBuilder whole = out;
      out = new StringBuilder();
      item(item);
      String text = out.toString();
      text = style.wrap() < 0 ? Indent.resolve(text) : Indent.inner(text);
      out = whole;
      if (style.wrap() >= 0
          && !Indent.isBreak(text)
          && Indent.lastLine(out) + text.length() > style.wrap()) {
        out.append(line("", Indent.COLUMN));
      }
      out.append(text);
    }
  }

  private void item(FromItem item) {
    switch (item) {
      case FromItem.Range range -> range(range.range());
      case FromItem.Join join -> join(join);
      case FromItem.List list -> throw new IllegalStateException("a list in a list");
    }
  }

  // ---- joins ----

  private void join(FromItem.Join join) {
    names.open(join.range());
    ColumnAliases columns = names.columns(join.range());
    boolean isEnclosed = !style.isPretty() || columns.hasAlias();
    boolean isRightEnclosed =
        style.isPretty()
            && join.right() instanceof FromItem.Join right
            && !names.columns(right.range()).hasAlias();
    List<String> using = columns.usingNames;
    boolean hasCondition = join.condition() != null;
    out.append(isEnclosed ? "(" : "");
    item(join.left());
    String word =
        switch (join.type()) {
          case INNER -> hasCondition ? " JOIN " : " CROSS JOIN ";
          case LEFT -> " LEFT JOIN ";
          case FULL -> " FULL JOIN ";
          case RIGHT -> " RIGHT JOIN ";
          default -> throw new IllegalStateException("planned already");
        };
    out.append(line(word, Indent.JOIN));
    out.append(isRightEnclosed ? "(" : "");
    item(join.right());
    out.append(isRightEnclosed ? ")" : "");
    if (!using.isEmpty()) {
      out.append(" USING (").append(list(using)).append(')');
      if (columns.wording.usingAlias() != null) {
        out.append(" AS ").append(QuotedNames.quoteIdentifier(columns.wording.usingAlias()));
      }
    } else if (hasCondition) {
      String condition = expressions.plain(join.condition());
      out.append(" ON ").append(style.isPretty() ? condition : "(" + condition + ")");
    } else if (join.type() != Query.JoinType.INNER) {
      out.append(" ON TRUE");
    }
    out.append(isEnclosed ? ")" : "");
    if (columns.hasAlias()) {
      out.append(' ').append(QuotedNames.quoteIdentifier(names.rangeName(join.range())));
      columnList(columns);
    }
    names.close(join.range());
  }

  private void columnList(ColumnAliases columns) {
    if (columns.isListed) {
      out.append('(').append(list(columns.names)).append(')');
    }
  }

  // ---- ranges ----

  private void range(int index) {
    RangeEntry range = names.query.ranges().get(index);
    ColumnAliases columns = names.columns(index);
    boolean isNamed = columns.hasAlias() || columns.isListed;
    List<Expression> records = List.of();
    switch (range) {
      case RangeEntry.Table table -> {
        String name = relationName(table.relation());
        out.append(table.inherit() ? "" : "ONLY ").append(name);
        isNamed |= !names.rangeName(index).equals(table.relation().name());
      }
      case RangeEntry.SubQuery inner -> {
        out.append(inner.lateral() ? "LATERAL (" : "(");
        QueryText.Result plain = QueryText.Result.PLAIN;
        new QueryText(inner.query(), names, plain, style, out, indent.level()).write();
        out.append(')');
        isNamed = true;
      }
      case RangeEntry.Values rows -> {
        out.append(rows.lateral() ? "LATERAL (" : "(");
        values(rows);
        out.append(')');
        isNamed = true;
      }
      case RangeEntry.Function function -> {
        out.append(function.lateral() ? "LATERAL " : "");
        function(function);
        isNamed = true;
        records = function.calls().size() == 1 ? function.calls() : List.of();
      }
      case RangeEntry.CommonTableReference table -> {
        out.append(QuotedNames.quoteIdentifier(table.name()));
        isNamed |= !names.rangeName(index).equals(table.name());
      }
      case RangeEntry.Join join -> throw new IllegalStateException("a join is no range");
    }
    if (isNamed) {
      out.append(' ').append(QuotedNames.quoteIdentifier(names.rangeName(index)));
    }
    if (!records.isEmpty() && isRecord(records.getFirst())) {
      definitions(range, 0, range.columnNames().size());
    } else {
      columnList(columns);
    }
    if (range instanceof RangeEntry.Table table && table.sample() != null) {
      sample(table.sample());
    }
  }

  /// With the schema where the bare name would find something else.
  private String relationName(RelationDescriptor relation) {
    String name = QuotedNames.quoteIdentifier(relation.name());
    RelationDescriptor found = style.catalog().relation(null, relation.name());
    boolean isVisible = found != null && found.oid() == relation.oid();
    return isVisible && !names.hasCommonTable(relation.name())
        ? name
        : QuotedNames.quoteIdentifier(relation.namespaceName()) + "." + name;
  }

  private void sample(Query.TableSample sample) {
    out.append(" TABLESAMPLE ").append(sample.method()).append(" (");
    for (int i = 0; i < sample.arguments().size(); i++) {
      out.append(i == 0 ? "" : ", ").append(expressions.plain(sample.arguments().get(i)));
    }
    out.append(')');
    if (sample.repeatable() != null) {
      out.append(" REPEATABLE (").append(expressions.plain(sample.repeatable())).append(')');
    }
  }

  /// Rows of constants and the like.
  void values(RangeEntry.Values values) {
    String separator = "VALUES ";
    for (List<Expression> row : values.rows()) {
      out.append(separator).append('(');
      separator = ", ";
      for (int i = 0; i < row.size(); i++) {
        Expression value = ImplicitCasts.without(row.get(i));
        out.append(i == 0 ? "" : ",").append(context.topLevel(value));
      }
      out.append(')');
    }
  }

  // ---- functions ----

  private static boolean isRecord(Expression call) {
    return call.type().oid() == TypeOids.RECORD
        && call instanceof Expression.FunctionCall function
        && function.function().outputTypes().length == 0;
  }

  private void function(RangeEntry.Function range) {
    List<Expression> calls = range.calls();
    boolean isPlain = calls.size() == 1 && !(isRecord(calls.getFirst()) && range.ordinality());
    if (isPlain) {
      out.append(call(calls.getFirst()));
    } else if (areUnnest(calls)) {
      List<String> arguments = new ArrayList<>();
      for (Expression call : calls) {
        arguments.add(expressions.of(((Expression.FunctionCall) call).arguments().getFirst()));
      }
      out.append("UNNEST(").append(String.join(", ", arguments)).append(')');
    } else {
      rowsFrom(range);
    }
    out.append(range.ordinality() ? " WITH ORDINALITY" : "");
  }

  private static boolean areUnnest(List<Expression> calls) {
    boolean are = true;
    for (Expression call : calls) {
      are &=
          call instanceof Expression.FunctionCall function
              && function.function().name().equals("unnest")
              && function.arguments().size() == 1;
    }
    return are;
  }

  private void rowsFrom(RangeEntry.Function range) {
    int column = 0;
    out.append("ROWS FROM(");
    for (int i = 0; i < range.calls().size(); i++) {
      Expression call = range.calls().get(i);
      out.append(i == 0 ? "" : ", ").append(call(call));
      int width =
          isRecord(call)
              ? range.columnNames().size() - column - (range.calls().size() - i - 1)
              : width(call);
      if (isRecord(call)) {
        out.append(" AS ");
        definitions(range, column, column + width);
      }
      column += width;
    }
    out.append(')');
  }

  private static int width(Expression call) {
    return call instanceof Expression.FunctionCall function
            && function.function().outputTypes().length > 0
        ? function.function().outputTypes().length
        : 1;
  }

  private String call(Expression call) {
    boolean isCall =
        call instanceof Expression.FunctionCall function
                && function.form() != Expression.Form.CAST
                && function.form() != Expression.Form.IMPLICIT_CAST
            || call instanceof Expression.Coalesce
            || call instanceof Expression.MinMax
            || call instanceof Expression.NullIf
            || call instanceof Expression.CurrentValue;
    return isCall
        ? expressions.of(call)
        : "CAST("
            + expressions.plain(call)
            + " AS "
            + TypeNames.formatWithModifier(call.type().oid(), call.typeModifier())
            + ")";
  }

  /// Names and types of the columns of a function that returns any record.
  private void definitions(RangeEntry range, int from, int to) {
    out.append('(');
    for (int i = from; i < to; i++) {
      String type =
          TypeNames.formatWithModifier(
              range.columnTypes().get(i).oid(), range.columnTypeModifiers().get(i));
      out.append(i == from ? "" : ", ");
      out.append(QuotedNames.quoteIdentifier(range.columnNames().get(i))).append(' ').append(type);
    }
    out.append(')');
  }
}
