package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.SortBy;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Function calls: which function, its arguments converted, and whether it is a plain function, an
/// aggregate, a window function, or a cast in disguise (`int4('5')`).
///
/// PostgreSQL: src/backend/parser/parse_func.c, ParseFuncOrColumn()
final class CallAnalyzer {
  private final AnalysisContext context;

  CallAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  Expression transform(ExpressionNode.FunctionCall node, Scope scope) {
    Expression filter =
        node.filter() == null
            ? null
            : context.coercion.toBoolean(
                context.expressions.transform(node.filter(), scope, ExpressionKind.FILTER),
                "FILTER");
    List<Expression> arguments = arguments(node, scope);
    List<String> names = argumentNames(node);
    List<Expression> all = new ArrayList<>(arguments);
    if (node.withinGroup()) {
      for (SortBy sort : node.orderBy()) {
        all.add(context.expressions.transform(sort.expression(), scope));
      }
    }
    checkSchema(node);
    String name = node.name().getLast();
    var result = context.functions.resolve(name, typesOf(all), names, !node.variadic());
    if (result.candidate() == null || !isExact(result.candidate(), all)) {
      Expression cast = castInDisguise(node, all, names);
      if (cast != null) {
        return cast;
      }
    }
    if (result.candidate() == null) {
      throw notFound(node, all, names, result.ambiguous());
    }
    return build(node, result.candidate(), all, arguments.size(), filter, scope);
  }

  private static boolean isExact(FunctionResolver.Candidate candidate, List<Expression> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (candidate.types()[i] != arguments.get(i).type().oid()) {
        return false;
      }
    }
    return true;
  }

  // ---- arguments ----

  private List<Expression> arguments(ExpressionNode.FunctionCall node, Scope scope) {
    var arguments = new ArrayList<Expression>();
    for (ExpressionNode argument : node.arguments()) {
      if (argument instanceof ExpressionNode.ColumnReference reference && reference.star()) {
        arguments.add(wholeRow(reference, scope));
      } else {
        Expression given = context.expressions.transform(argument, scope);
        // JDBC marks the place of a function's result by a parameter of type void.
        if (!(given instanceof Expression.Parameter && given.type().oid() == TypeOids.VOID)) {
          arguments.add(given);
        }
      }
    }
    return arguments;
  }

  /// `t.*` as one value.
  Expression wholeRow(ExpressionNode.ColumnReference reference, Scope scope) {
    List<String> names = reference.names();
    String schema = names.size() > 1 ? names.get(names.size() - 2) : null;
    var found = context.columns.table(schema, names.getLast(), scope, reference.location());
    if (found == null) {
      throw context.columns.missingTable(names.getLast(), scope, reference.location());
    }
    return context.columns.wholeRow(found, scope, reference.location());
  }

  private List<String> argumentNames(ExpressionNode.FunctionCall node) {
    var names = new ArrayList<String>();
    for (ExpressionNode argument : node.arguments()) {
      if (argument instanceof ExpressionNode.NamedArgument named) {
        if (names.contains(named.name())) {
          throw context.error(
              SqlState.SYNTAX_ERROR,
              "argument name \"" + named.name() + "\" used more than once",
              named.location());
        }
        names.add(named.name());
      } else if (!names.isEmpty()) {
        throw context.error(
            SqlState.SYNTAX_ERROR,
            "positional argument cannot follow named argument",
            argument.location());
      }
    }
    return names;
  }

  private static List<Type> typesOf(List<Expression> expressions) {
    var types = new ArrayList<Type>();
    for (Expression expression : expressions) {
      types.add(expression.type());
    }
    return types;
  }

  private void checkSchema(ExpressionNode.FunctionCall node) {
    List<String> name = node.name();
    if (name.size() == 1 || name.get(name.size() - 2).equals("pg_catalog")) {
      return;
    }
    String schema = name.get(name.size() - 2);
    if (context.catalog.namespaceOid(schema) == 0) {
      throw context.error(
          SqlState.INVALID_SCHEMA_NAME,
          "schema \"" + schema + "\" does not exist",
          node.location());
    }
  }

  // ---- int4('5') ----

  private Expression castInDisguise(
      ExpressionNode.FunctionCall node, List<Expression> arguments, List<String> names) {
    if (arguments.size() != 1 || !names.isEmpty() || node.name().size() > 2 || hasClauses(node)) {
      return null;
    }
    String schema = node.name().size() == 2 ? node.name().getFirst() : null;
    Type target = context.catalog.type(schema, node.name().getLast());
    if (target == null || target.kind() == 'c') {
      return null;
    }
    Expression argument = arguments.getFirst();
    boolean allowed = argument.type().oid() == TypeOids.UNKNOWN;
    if (!allowed) {
      var path = context.coercion.path(argument.type(), target, Coercion.Context.EXPLICIT).method();
      allowed =
          path == Coercion.Method.RELABEL
              || path == Coercion.Method.VIA_TEXT
                  && !(context.isRow(argument.type()) && target.category() == 'S');
    }
    return allowed
        ? context.coercion.coerce(argument, target, -1, Coercion.Context.EXPLICIT, node.location())
        : null;
  }

  private static boolean hasClauses(ExpressionNode.FunctionCall node) {
    return node.star()
        || node.distinct()
        || node.variadic()
        || node.withinGroup()
        || node.filter() != null
        || node.over() != null
        || !node.orderBy().isEmpty();
  }

  private DatabaseException notFound(
      ExpressionNode.FunctionCall node,
      List<Expression> arguments,
      List<String> names,
      boolean ambiguous) {
    String signature = signature(node, arguments, names);
    if (ambiguous) {
      return context
          .error(
              SqlState.AMBIGUOUS_FUNCTION,
              "function " + signature + " is not unique",
              node.location())
          .hint(
              "Could not choose a best candidate function. You might need to add explicit type"
                  + " casts.");
    }
    return context
        .error(
            SqlState.UNDEFINED_FUNCTION,
            "function " + signature + " does not exist",
            node.location())
        .hint(
            "No function matches the given name and argument types. You might need to add explicit"
                + " type casts.");
  }

  private static String signature(
      ExpressionNode.FunctionCall node, List<Expression> arguments, List<String> names) {
    var text = new StringBuilder(String.join(".", node.name())).append('(');
    int positional = arguments.size() - names.size();
    for (int i = 0; i < arguments.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      if (i >= positional && !names.isEmpty()) {
        text.append(names.get(i - positional)).append(" => ");
      }
      text.append(AnalysisContext.name(arguments.get(i).type()));
    }
    return text.append(')').toString();
  }

  // ---- the node ----

  private Expression build(
      ExpressionNode.FunctionCall node,
      FunctionResolver.Candidate candidate,
      List<Expression> given,
      int directCount,
      Expression filter,
      Scope scope) {
    FunctionDescriptor function = candidate.function();
    checkClauses(node, function);
    List<Expression> arguments = inOrder(candidate, given, scope);
    int[] declared = declaredTypes(candidate, arguments.size());
    Type type =
        context.polymorphism.enforce(
            typesOf(arguments), declared, function.returnType(), node.location());
    for (int i = 0; i < arguments.size(); i++) {
      arguments.set(i, convert(arguments.get(i), declared[i]));
    }
    if (candidate.variadicCount() > 0) {
      gather(arguments, declared, candidate.variadicCount());
    }
    return switch (function.kind()) {
      case 'a' ->
          node.over() != null
              ? windowCall(node, function, arguments, filter, type, scope)
              : aggregate(node, function, arguments, directCount, filter, type, scope);
      case 'w' -> windowCall(node, function, arguments, filter, type, scope);
      case 'p' ->
          throw context
              .error(
                  SqlState.WRONG_OBJECT_TYPE,
                  signature(node, given, argumentNames(node)) + " is a procedure",
                  node.location())
              .hint("To call a procedure, use CALL.");
      default -> functionCall(node, function, arguments, type, scope);
    };
  }

  private Expression convert(Expression argument, int declared) {
    return context.coercion.coerce(
        argument, context.type(declared), -1, Coercion.Context.IMPLICIT, argument.location());
  }

  /// The arguments in the order of the declaration, with defaults for those left out.
  private List<Expression> inOrder(
      FunctionResolver.Candidate candidate, List<Expression> given, Scope scope) {
    FunctionDescriptor function = candidate.function();
    int declaredCount = function.argumentTypes().length;
    if (given.size() >= declaredCount && candidate.positions() == null) {
      return new ArrayList<>(given);
    }
    Expression[] placed = new Expression[declaredCount];
    for (int i = 0; i < given.size(); i++) {
      int position = candidate.positions() == null ? i : candidate.positions()[i];
      placed[position] = given.get(i);
    }
    for (int i = 0; i < declaredCount; i++) {
      if (placed[i] == null) {
        placed[i] = defaultValue(function, i, scope);
      }
    }
    return new ArrayList<>(List.of(placed));
  }

  private Expression defaultValue(FunctionDescriptor function, int position, Scope scope) {
    int first = function.argumentTypes().length - function.defaultCount();
    String text = function.defaultExpressions()[position - first];
    Expression value = context.expressions.transform(Parser.parseExpression(text), scope);
    return context.coercion.coerce(
        value, context.type(function.argumentTypes()[position]), -1, Coercion.Context.IMPLICIT, -1);
  }

  private static int[] declaredTypes(FunctionResolver.Candidate candidate, int count) {
    int[] declared = candidate.function().argumentTypes();
    return candidate.types().length == count && candidate.positions() == null
        ? candidate.types().clone()
        : declared.clone();
  }

  /// The last arguments become one array: the VARIADIC one.
  private void gather(List<Expression> arguments, int[] declared, int count) {
    int first = arguments.size() - count;
    List<Expression> elements = List.copyOf(arguments.subList(first, arguments.size()));
    Type array = context.arrayType(context.type(declared[first]));
    arguments.subList(first, arguments.size()).clear();
    arguments.add(new Expression.ArrayConstructor(elements, false, array, -1));
  }

  private Expression functionCall(
      ExpressionNode.FunctionCall node,
      FunctionDescriptor function,
      List<Expression> arguments,
      Type type,
      Scope scope) {
    if (function.returnsSet()) {
      checkSetReturning(scope, node.location());
    }
    Expression.Form form =
        node.syntax() == ExpressionNode.CallSyntax.SQL
            ? Expression.Form.SQL_SYNTAX
            : Expression.Form.CALL;
    return new Expression.FunctionCall(function, arguments, type, -1, form, node.location());
  }

  private void checkSetReturning(Scope scope, int location) {
    switch (scope.kind) {
      case TARGET,
          ORDER_BY,
          GROUP_BY,
          DISTINCT_ON,
          FROM_FUNCTION,
          FROM_SUBSELECT,
          INSERT_TARGET,
          NONE -> {}
      default ->
          throw context.error(
              SqlState.FEATURE_NOT_SUPPORTED,
              "set-returning functions are not allowed in " + scope.kind.words,
              location);
    }
  }

  /// Refuses `DISTINCT`, `ORDER BY` and so on for what is no aggregate.
  private void checkClauses(ExpressionNode.FunctionCall node, FunctionDescriptor function) {
    String name = String.join(".", node.name());
    int at = node.location();
    if (function.kind() == 'a') {
      if (node.arguments().isEmpty() && !node.star() && !node.withinGroup()) {
        throw wrongObject(name + "(*) must be used to call a parameterless aggregate function", at);
      }
      return;
    }
    if (function.kind() == 'w' && node.over() == null) {
      throw wrongObject("window function " + name + " requires an OVER clause", at);
    }
    String suffix = " specified, but " + name + " is not an aggregate function";
    if (node.star()) {
      throw wrongObject(name + "(*)" + suffix, at);
    }
    if (node.distinct()) {
      throw wrongObject("DISTINCT" + suffix, at);
    }
    if (node.withinGroup()) {
      throw wrongObject("WITHIN GROUP" + suffix, at);
    }
    if (!node.orderBy().isEmpty()) {
      throw wrongObject("ORDER BY" + suffix, at);
    }
    if (node.filter() != null) {
      throw wrongObject("FILTER" + suffix, at);
    }
    if (node.over() != null && function.kind() != 'w') {
      throw wrongObject(
          "OVER specified, but " + name + " is not a window function nor an aggregate function",
          at);
    }
  }

  private DatabaseException wrongObject(String message, int location) {
    return context.error(SqlState.WRONG_OBJECT_TYPE, message, location);
  }

  // ---- aggregates ----

  private Expression aggregate(
      ExpressionNode.FunctionCall node,
      FunctionDescriptor function,
      List<Expression> arguments,
      int directCount,
      Expression filter,
      Type type,
      Scope scope) {
    List<Expression> direct = List.of();
    List<Expression> aggregated = arguments;
    var orderBy = new ArrayList<Expression.SortKey>();
    if (node.withinGroup()) {
      direct = List.copyOf(arguments.subList(0, directCount));
      aggregated = List.copyOf(arguments.subList(directCount, arguments.size()));
      for (int i = 0; i < node.orderBy().size(); i++) {
        orderBy.add(context.clauses.sortKey(node.orderBy().get(i), aggregated.get(i)));
      }
    } else {
      for (SortBy sort : node.orderBy()) {
        Expression key = context.expressions.transform(sort.expression(), scope);
        orderBy.add(context.clauses.sortKey(sort, known(sameArgument(key, aggregated))));
      }
    }
    if (node.distinct()) {
      checkDistinct(node, aggregated, orderBy);
    }
    int levelsUp = AggregateRules.level(arguments, orderBy, filter);
    AggregateRules.check(context, scope, levelsUp, arguments, filter, node.location());
    return new Expression.Aggregate(
        function,
        direct,
        aggregated,
        node.star(),
        node.distinct(),
        orderBy,
        filter,
        levelsUp,
        type,
        node.location());
  }

  /// `string_agg(x, ',' ORDER BY x)` sorts by the argument as it was converted.
  private static Expression sameArgument(Expression key, List<Expression> arguments) {
    for (Expression argument : arguments) {
      if (argument instanceof Expression.Relabel relabel
          && ExpressionTrees.same(relabel.argument(), key)) {
        return argument;
      }
    }
    return key;
  }

  private Expression known(Expression key) {
    return key.type().oid() == TypeOids.UNKNOWN
        ? context.coercion.coerce(key, Types.TEXT, -1, Coercion.Context.IMPLICIT, key.location())
        : key;
  }

  private void checkDistinct(
      ExpressionNode.FunctionCall node,
      List<Expression> arguments,
      List<Expression.SortKey> orderBy) {
    for (Expression argument : arguments) {
      context.operators.ordering(argument.type(), "=", argument.location());
    }
    for (Expression.SortKey key : orderBy) {
      boolean found = false;
      for (Expression argument : arguments) {
        found |= ExpressionTrees.same(argument, key.expression());
      }
      if (!found) {
        throw context.error(
            SqlState.INVALID_COLUMN_REFERENCE,
            "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list",
            Locations.of(key.expression()));
      }
    }
  }

  // ---- window functions ----

  private Expression windowCall(
      ExpressionNode.FunctionCall node,
      FunctionDescriptor function,
      List<Expression> arguments,
      Expression filter,
      Type type,
      Scope scope) {
    if (node.distinct()) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "DISTINCT is not implemented for window functions",
          node.location());
    }
    if (!node.orderBy().isEmpty()) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "aggregate ORDER BY is not implemented for window functions",
          node.location());
    }
    AggregateRules.checkWindow(context, scope, arguments, node.location());
    scope.hasWindows = true;
    int window = new WindowAnalyzer(context).register(node.over(), scope);
    return new Expression.WindowCall(
        function, arguments, node.star(), filter, window, type, node.location());
  }

  // ---- helpers for other parts ----

  /// A call of a built-in function that stands behind SQL's syntax.
  Expression system(String name, List<Expression> arguments, int location) {
    var result = context.functions.resolve(name, typesOf(arguments), List.of(), true);
    if (result.candidate() == null) {
      throw context.error(
          SqlState.UNDEFINED_FUNCTION, "function " + name + " does not exist", location);
    }
    FunctionDescriptor function = result.candidate().function();
    var converted = new ArrayList<Expression>();
    for (int i = 0; i < arguments.size(); i++) {
      converted.add(convert(arguments.get(i), function.argumentTypes()[i]));
    }
    Type type = context.type(function.returnType());
    return new Expression.FunctionCall(
        function, converted, type, -1, Expression.Form.CALL, location);
  }

  /// `GROUPING(...)`: which grouping expressions it names is known only after `GROUP BY`, so the
  /// arguments wait in the scope, and the node holds their number there.
  Expression grouping(ExpressionNode.Grouping node, Scope scope) {
    if (node.arguments().size() > 31) {
      throw context.error(
          SqlState.TOO_MANY_ARGUMENTS,
          "GROUPING must have fewer than 32 arguments",
          node.location());
    }
    if (!scope.kind.aggregates) {
      throw context.error(
          SqlState.GROUPING_ERROR,
          "grouping operations are not allowed in " + scope.kind.words,
          node.location());
    }
    scope.groupings.add(context.expressions.transformAll(node.arguments(), scope));
    return new Expression.Grouping(List.of(-scope.groupings.size()), Types.INT4, node.location());
  }
}
