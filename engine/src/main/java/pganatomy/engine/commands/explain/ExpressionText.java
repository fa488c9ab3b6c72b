package pganatomy.engine.commands.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.CastDescriptor;
import pganatomy.engine.utils.adt.Casts;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.adt.TypeOids;

/// Writes expressions as SQL: of a plan, of a table's conditions and defaults, of a stored query.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, deparse_expression()
public final class ExpressionText {
  private final PlannedStatement statement;
  private final RelationNames names;

  /// Where each parameter's value comes from: an expression of a node further up.
  private final Map<Integer, Expression> parameterValues = new HashMap<>();

  private final Map<Integer, Scope> parameterScopes = new HashMap<>();
  private boolean isPrefixed;

  /// For expressions over one table, outside of a plan.
  private final RelationDescriptor relation;

  private final boolean isPretty;

  /// For expressions of a query that is no plan.
  private final QueryNames query;

  /// Null to write all on one line.
  private final Indent indent;

  /// For the catalogs: relations are named by their OIDs.
  private boolean isStored;

  private ExpressionText(RelationDescriptor relation, boolean isPretty, Indent indent) {
    this.statement = null;
    this.names = null;
    this.relation = relation;
    this.query = null;
    this.isPretty = isPretty;
    this.indent = indent;
  }

  /// For expressions of a query.
  public ExpressionText(QueryNames query, boolean isPretty, Indent indent) {
    this.statement = null;
    this.names = null;
    this.relation = null;
    this.query = query;
    this.isPretty = isPretty;
    this.indent = indent;
  }

  /// An analysed expression over the columns of a table as the catalogs keep it: relations that it
  /// names have their OIDs for names.
  public static String stored(Expression expression, RelationDescriptor relation) {
    ExpressionText text = new ExpressionText(relation, false, null);
    text.isStored = true;
    return text.of(expression, (Scope) null);
  }

  /// The same for people: over several lines where PostgreSQL has them.
  public static String shown(Expression expression, RelationDescriptor relation, boolean isPretty) {
    ExpressionText text = new ExpressionText(relation, isPretty, new Indent(0));
    return Indent.resolve(text.of(expression, (Scope) null));
  }

  /// An expression of a query.
  public String of(Expression expression) {
    return of(expression, (Scope) null);
  }

  /// An expression of a query, without conversions around it that nobody has written.
  public String plain(Expression expression) {
    return of(ImplicitCasts.without(expression), (Scope) null);
  }

  ExpressionText(PlannedStatement statement, RelationNames names) {
    this.statement = statement;
    this.names = names;
    this.relation = null;
    this.query = null;
    this.isPretty = false;
    this.indent = null;
    collectParameters(statement.plan());
    for (PlannedStatement.SubPlanEntry entry : statement.subPlans()) {
      collectParameters(entry.plan());
    }
  }

  private void collectParameters(Plan plan) {
    for (Expression expression : PlanExpressions.of(plan)) {
      PlanExpressions.collect(
          expression,
          subPlan -> {
            for (int i = 0; i < subPlan.parameterIndexes().length; i++) {
              parameterValues.put(subPlan.parameterIndexes()[i], subPlan.parameters().get(i));
              parameterScopes.put(subPlan.parameterIndexes()[i], new Scope(plan, false));
            }
          });
    }
    if (plan instanceof Plan.NestedLoop loop) {
      for (Plan.NestParameter parameter : loop.parameters()) {
        parameterValues.put(parameter.index(), parameter.value());
        parameterScopes.put(parameter.index(), new Scope(plan, false));
      }
    }
    for (Plan child : plan.children()) {
      collectParameters(child);
    }
  }

  String text(Expression expression, Scope scope, boolean prefixed) {
    isPrefixed = prefixed;
    return of(expression, scope);
  }

  /// Conditions joined by AND.
  String conditions(List<Expression> conditions, Scope scope, boolean prefixed) {
    isPrefixed = prefixed;
    if (conditions.size() == 1) {
      return of(conditions.get(0), scope);
    }
    return "(" + list(conditions, scope, " AND ") + ")";
  }

  private String list(List<Expression> expressions, Scope scope, String separator) {
    StringBuilder text = new StringBuilder();
    for (Expression expression : expressions) {
      text.append(text.isEmpty() ? "" : separator).append(of(expression, scope));
    }
    return text.toString();
  }

  private String of(Expression expression, Scope scope) {
    String merged = query == null ? null : query.merged(expression);
    return merged == null ? written(expression, scope) : merged;
  }

  private String written(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.Slot slot -> slot(slot, scope);
      case Expression.Column column -> column(column);
      case Expression.Constant constant ->
          isStored ? ConstantText.stored(constant) : ConstantText.of(constant);
      case Expression.ExecParameter parameter -> parameter(parameter);
      case Expression.Parameter parameter -> "$" + parameter.number();
      case Expression.OperatorCall call -> operator(call, scope);
      case Expression.FunctionCall call -> function(call, scope);
      case Expression.BooleanCall call -> booleanCall(call, scope);
      case Expression.NullTest test ->
          enclosed(
              inner(test.argument(), test, scope) + (test.negated() ? " IS NOT NULL" : " IS NULL"));
      case Expression.BooleanTest test ->
          enclosed(
              inner(ImplicitCasts.without(test.argument()), test, scope)
                  + " "
                  + test.kind().name().replace('_', ' '));
      case Expression.Relabel cast -> cast(cast.argument(), cast, scope);
      case Expression.CoerceViaText cast -> cast(cast.argument(), cast, scope);
      case Expression.ArrayCoerce cast -> cast(cast.argument(), cast, scope);
      case Expression.CoerceToDomain cast -> cast(cast.argument(), cast, scope);
      case Expression.ArrayComparison test ->
          enclosed(
              inner(test.left(), test, scope)
                  + " "
                  + test.operator().name()
                  + (test.any() ? " ANY (" : " ALL (")
                  + of(test.array(), scope)
                  + ")");
      case Expression.Aggregate aggregate -> aggregate(aggregate, scope);
      case Expression.WindowCall call -> windowCall(call, scope);
      case Expression.SubPlan subPlan -> subPlan(subPlan, scope);
      case Expression.SubLink link when query != null -> query.subLink(link);
      default -> construct(expression, scope);
    };
  }

  /// What has a syntax of its own, or stands for a value.
  private String construct(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.Case choice -> choice(choice, scope);
      case Expression.CaseTest test -> "CASE_TEST_EXPR";
      case Expression.Coalesce coalesce ->
          "COALESCE(" + list(coalesce.arguments(), scope, ", ") + ")";
      case Expression.MinMax call ->
          (call.greatest() ? "GREATEST(" : "LEAST(") + list(call.arguments(), scope, ", ") + ")";
      case Expression.NullIf test ->
          "NULLIF(" + of(test.left(), scope) + ", " + of(test.right(), scope) + ")";
      case Expression.DistinctTest test -> distinct(test, scope);
      case Expression.ArrayConstructor array -> array(array, scope);
      case Expression.RowConstructor row -> "ROW(" + list(row.fields(), scope, ", ") + ")";
      case Expression.RowComparison comparison ->
          "(ROW("
              + list(comparison.left(), scope, ", ")
              + ") "
              + comparison.kind()
              + " ROW("
              + list(comparison.right(), scope, ", ")
              + "))";
      case Expression.CurrentValue value ->
          value.typeModifier() < 0 ? value.name() : value.name() + "(" + value.typeModifier() + ")";
      case Expression.Subscript subscript -> subscript(subscript, scope);
      case Expression.FieldSelect select -> field(select, scope);
      case Expression.Grouping grouping when query != null -> grouping(grouping);
      default -> expression.getClass().getSimpleName();
    };
  }

  private String grouping(Expression.Grouping grouping) {
    StringBuilder text = new StringBuilder("GROUPING(");
    for (int reference : grouping.references()) {
      text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ");
      text.append(of(query.target(reference), (Scope) null));
    }
    return text.append(')').toString();
  }

  private String field(Expression.FieldSelect select, Scope scope) {
    String row = of(select.row(), scope);
    boolean isNested = select.row() instanceof Expression.FieldSelect;
    String name = query == null ? "f" + select.field() : query.field(select);
    return (isNested ? row : "(" + row + ")") + "." + name;
  }

  private String array(Expression.ArrayConstructor array, Scope scope) {
    String text = "ARRAY[" + list(array.elements(), scope, ", ") + "]";
    return query != null && array.elements().isEmpty()
        ? text + "::" + TypeNames.format(array.type().oid(), -1)
        : text;
  }

  private String column(Expression.Column column) {
    if (query != null) {
      return query.column(column);
    }
    return QuotedNames.quoteIdentifier(relation.attributes().get(column.attribute() - 1).name());
  }

  /// In parentheses, unless they are only put where they are needed.
  private String enclosed(String text) {
    return isPretty ? text : "(" + text + ")";
  }

  private String inner(Expression expression, Expression parent, Scope scope) {
    String text = of(expression, scope);
    return isPretty && !Parentheses.isSimple(expression, parent) ? "(" + text + ")" : text;
  }

  private String distinct(Expression.DistinctTest test, Scope scope) {
    String text =
        inner(test.left(), test, scope) + " IS DISTINCT FROM " + inner(test.right(), test, scope);
    if (!test.negated()) {
      return enclosed(text);
    }
    return isPretty ? "NOT " + text : "(NOT (" + text + "))";
  }

  private String subscript(Expression.Subscript subscript, Scope scope) {
    StringBuilder text = new StringBuilder();
    boolean isSimple =
        subscript.container() instanceof Expression.Slot
            || query != null && subscript.container() instanceof Expression.Column;
    String container = of(subscript.container(), scope);
    text.append(isSimple ? container : "(" + container + ")");
    for (int i = 0; i < subscript.upper().size(); i++) {
      text.append('[');
      if (subscript.slice()) {
        Expression lower = subscript.lower().get(i);
        text.append(lower == null ? "" : of(lower, scope)).append(':');
      }
      Expression upper = subscript.upper().get(i);
      text.append(upper == null ? "" : of(upper, scope)).append(']');
    }
    return text.toString();
  }

  private String operator(Expression.OperatorCall call, Scope scope) {
    String name = call.operator().name();
    if (call.arguments().size() == 1) {
      return enclosed(name + " " + inner(call.arguments().get(0), call, scope));
    }
    return enclosed(
        inner(call.arguments().get(0), call, scope)
            + " "
            + name
            + " "
            + inner(call.arguments().get(1), call, scope));
  }

  private String booleanCall(Expression.BooleanCall call, Scope scope) {
    return switch (call.operator()) {
      case NOT ->
          enclosed("NOT " + inner(ImplicitCasts.without(call.arguments().get(0)), call, scope));
      case AND -> enclosed(parts(call, scope, " AND "));
      case OR -> enclosed(parts(call, scope, " OR "));
    };
  }

  private String parts(Expression.BooleanCall call, Scope scope, String separator) {
    StringBuilder text = new StringBuilder();
    for (Expression argument : call.arguments()) {
      text.append(text.isEmpty() ? "" : separator)
          .append(inner(ImplicitCasts.without(argument), call, scope));
    }
    return text.toString();
  }

  private String function(Expression.FunctionCall call, Scope scope) {
    FunctionDescriptor function = call.function();
    if (!call.arguments().isEmpty() && isCast(call)) {
      return cast(call.arguments().get(0), call, scope);
    }
    if (function.name().equals("current_user") || function.name().equals("session_user")) {
      return function.name().toUpperCase(java.util.Locale.ROOT);
    }
    if (call.form() == Expression.Form.SQL_SYNTAX) {
      List<String> arguments = new ArrayList<>();
      for (Expression argument : call.arguments()) {
        arguments.add(of(ImplicitCasts.without(argument), scope));
      }
      String text = SqlSyntax.of(call, arguments);
      if (text != null) {
        return text;
      }
    }
    return QuotedNames.quoteIdentifier(function.name())
        + "("
        + arguments(function, call.arguments(), scope)
        + ")";
  }

  /// A list of arguments; arguments that were gathered in an array are marked as such.
  private String arguments(FunctionDescriptor function, List<Expression> arguments, Scope scope) {
    boolean isVariadic =
        query != null
            && function.variadicType() != 0
            && function.variadicType() != TypeOids.ANY
            && !arguments.isEmpty();
    if (!isVariadic) {
      return list(arguments, scope, ", ");
    }
    String first = list(arguments.subList(0, arguments.size() - 1), scope, ", ");
    return first + (first.isEmpty() ? "" : ", ") + "VARIADIC " + of(arguments.getLast(), scope);
  }

  static boolean isCast(Expression.FunctionCall call) {
    if (call.form() != null) {
      return call.form() == Expression.Form.CAST || call.form() == Expression.Form.IMPLICIT_CAST;
    }
    Type source = call.arguments().get(0).type();
    if (source.oid() == call.type().oid()) {
      return call.arguments().size() > 1 && call.function().name().equals(call.type().name());
    }
    CastDescriptor cast = Casts.find(source.oid(), call.type().oid());
    return cast != null && cast.functionOid() == call.function().oid();
  }

  private String cast(Expression argument, Expression cast, Scope scope) {
    Expression plain = ImplicitCasts.without(argument);
    String shown = isPretty ? inner(plain, cast, scope) : "(" + of(plain, scope) + ")";
    if (plain instanceof Expression.Constant constant
        && constant.type().oid() == cast.type().oid()
        && constant.typeModifier() == -1) {
      shown = ConstantText.bare(constant);
    }
    return shown + "::" + TypeNames.formatWithModifier(cast.type().oid(), cast.typeModifier());
  }

  private String choice(Expression.Case choice, Scope scope) {
    StringBuilder text = new StringBuilder(part("CASE", "CASE", 0, Indent.COLUMN));
    if (choice.argument() != null) {
      text.append(' ').append(of(choice.argument(), scope));
    }
    for (Expression.WhenClause when : choice.whens()) {
      Expression condition = when.condition();
      if (choice.argument() != null
          && condition instanceof Expression.OperatorCall call
          && ImplicitCasts.without(call.arguments().get(0)) instanceof Expression.CaseTest) {
        condition = call.arguments().get(1);
      }
      text.append(part(" WHEN ", "WHEN ", 0, 0))
          .append(of(ImplicitCasts.without(condition), scope));
      text.append(" THEN ").append(of(when.result(), scope));
    }
    String otherwise = "NULL::" + TypeNames.format(choice.type().oid(), -1);
    text.append(part(" ELSE ", "ELSE ", 0, 0));
    text.append(choice.otherwise() == null ? otherwise : of(choice.otherwise(), scope));
    return text.append(part(" END", "END", -Indent.COLUMN, 0)).toString();
  }

  /// A word on a line of its own, or between spaces where there are no lines.
  private String part(String inLine, String word, int before, int after) {
    return indent == null ? inLine : indent.line(word, before, after, 0);
  }

  private String aggregate(Expression.Aggregate aggregate, Scope scope) {
    Scope inner = scope == null ? null : new Scope(scope.node(), true);
    StringBuilder text =
        new StringBuilder(QuotedNames.quoteIdentifier(aggregate.function().name())).append('(');
    boolean isWithin = query != null && isOrderedSet(aggregate);
    if (isWithin) {
      text.append(list(aggregate.direct(), inner, ", ")).append(") WITHIN GROUP (");
    } else if (aggregate.star()) {
      text.append('*');
    } else {
      text.append(aggregate.distinct() ? "DISTINCT " : "");
      text.append(arguments(aggregate.function(), aggregate.arguments(), inner));
    }
    String separator = isWithin ? "ORDER BY " : " ORDER BY ";
    for (Expression.SortKey key : aggregate.orderBy()) {
      text.append(separator)
          .append(query == null ? of(key.expression(), inner) : query.orderKey(key.expression()));
      text.append(order(key.descending(), key.nullsFirst()));
      separator = ", ";
    }
    text.append(')');
    if (aggregate.filter() != null) {
      text.append(" FILTER (WHERE ")
          .append(of(ImplicitCasts.without(aggregate.filter()), inner))
          .append(')');
    }
    return text.toString();
  }

  /// Whether its arguments are what it is ordered by.
  private static boolean isOrderedSet(Expression.Aggregate aggregate) {
    return !aggregate.direct().isEmpty()
        || aggregate.function().name().equals("mode") && !aggregate.orderBy().isEmpty();
  }

  public static String order(boolean descending, boolean nullsFirst) {
    if (descending) {
      return nullsFirst ? " DESC" : " DESC NULLS LAST";
    }
    return nullsFirst ? " NULLS FIRST" : "";
  }

  private String windowCall(Expression.WindowCall call, Scope scope) {
    if (query != null) {
      return QuotedNames.quoteIdentifier(call.function().name())
          + "("
          + (call.star() ? "*" : arguments(call.function(), call.arguments(), null))
          + ")"
          + (call.filter() == null
              ? ""
              : " FILTER (WHERE " + of(ImplicitCasts.without(call.filter()), (Scope) null) + ")")
          + " OVER "
          + query.window(call);
    }
    Scope inner = new Scope(scope.node(), true);
    String name = scope.node() instanceof Plan.WindowAggregate window ? window.name() : "w";
    return call.function().name()
        + "("
        + (call.star() ? "*" : list(call.arguments(), inner, ", "))
        + ") OVER "
        + name;
  }

  private String parameter(Expression.ExecParameter parameter) {
    for (PlannedStatement.SubPlanEntry entry : statement.subPlans()) {
      if (entry.parameter() == parameter.index()) {
        return "(" + entry.name() + ").col1";
      }
    }
    Expression value = parameterValues.get(parameter.index());
    if (value == null) {
      return "$" + parameter.index();
    }
    boolean saved = isPrefixed;
    isPrefixed = true;
    String text = of(value, parameterScopes.get(parameter.index()));
    isPrefixed = saved;
    return text;
  }

  private String subPlan(Expression.SubPlan subPlan, Scope scope) {
    String name = statement.subPlans().get(subPlan.plan()).name();
    String shown = "(" + (subPlan.hashed() ? "hashed " : "") + name + ")";
    return switch (subPlan.kind()) {
      case EXISTS -> "EXISTS" + shown;
      case ARRAY -> "ARRAY" + shown;
      case SCALAR -> shown;
      case ANY, ALL -> {
        StringBuilder text =
            new StringBuilder(subPlan.kind() == Expression.SubLinkKind.ANY ? "(ANY " : "(ALL ");
        for (int i = 0; i < subPlan.left().size(); i++) {
          text.append(i == 0 ? "(" : " AND (");
          text.append(of(subPlan.left().get(i), scope));
          text.append(' ').append(subPlan.operators().get(i).name()).append(' ');
          text.append(shown).append(".col").append(i + 1).append(')');
        }
        yield text.append(')').toString();
      }
    };
  }

  // ---- columns ----

  /// A column of the child: followed down to where it comes from.
  private String slot(Expression.Slot slot, Scope scope) {
    Scope here = scope;
    Expression.Slot current = slot;
    boolean isSameNode = true;
    while (true) {
      String name = columnName(here, current);
      if (name != null) {
        return name;
      }
      Hop hop = hop(here, current);
      isSameNode &= hop.scope.node() == here.node();
      here = hop.scope;
      if (!(hop.expression instanceof Expression.Slot next)) {
        String text = of(hop.expression, here);
        return isSameNode ? text : "(" + text + ")";
      }
      current = next;
    }
  }

  private record Hop(Scope scope, Expression expression) {}

  private Hop hop(Scope scope, Expression.Slot slot) {
    Plan node = scope.node();
    if (!scope.isOverChild()) {
      if (node instanceof Plan.Aggregate aggregate) {
        int keys = aggregate.groupColumns().size();
        if (slot.column() >= keys) {
          return new Hop(scope, aggregate.aggregates().get(slot.column() - keys));
        }
        return output(aggregate.child(), aggregate.groupColumns().get(slot.column()).column());
      }
      if (node instanceof Plan.WindowAggregate window) {
        int width = window.child().outputs().size();
        return slot.column() >= width
            ? new Hop(scope, window.calls().get(slot.column() - width))
            : output(window.child(), slot.column());
      }
    }
    return output(node.children().get(slot.input()), slot.column());
  }

  private static Hop output(Plan child, int column) {
    return new Hop(new Scope(child, false), child.outputs().get(column).expression());
  }

  /// The name, if the slot is a stored column; else null.
  private String columnName(Scope scope, Expression.Slot slot) {
    Plan node = scope.node();
    List<String> columns =
        switch (node) {
          case Plan.SeqScan p -> p.columnNames();
          case Plan.IndexScan p -> p.columnNames();
          case Plan.BitmapHeapScan p -> p.columnNames();
          case Plan.BitmapIndexScan p -> p.columnNames();
          case Plan.FunctionScan p -> p.columnNames();
          case Plan.ValuesScan p -> p.columnNames();
          case Plan.SubqueryScan p -> p.columnNames();
          case Plan.CteScan p -> p.columnNames();
          case Plan.WorkTableScan p -> p.columnNames();
          case Plan.ModifyTable p -> columnsOf(p);
          default -> null;
        };
    if (columns == null) {
      return null;
    }
    String column =
        slot.column() < columns.size()
            ? QuotedNames.quoteIdentifier(columns.get(slot.column()))
            : "?column?";
    return isPrefixed ? QuotedNames.quoteIdentifier(names.of(node)) + "." + column : column;
  }

  private static List<String> columnsOf(Plan.ModifyTable plan) {
    List<String> columns = new ArrayList<>();
    plan.relation().attributes().forEach(attribute -> columns.add(attribute.name()));
    columns.add("ctid");
    return columns;
  }

  /// A column of a node's child, as a key of grouping.
  String key(Plan child, int column, boolean prefixed) {
    return text(child.outputs().get(column).expression(), new Scope(child, false), prefixed);
  }
}
