package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.FunctionCall;
import pganatomy.engine.parser.ast.ExpressionNode.Literal;
import pganatomy.engine.parser.ast.ExpressionNode.LiteralKind;
import pganatomy.engine.parser.ast.ExpressionNode.NamedArgument;
import pganatomy.engine.parser.ast.ExpressionNode.TypeCast;
import pganatomy.engine.parser.ast.ExpressionNode.ValueFunction;
import pganatomy.engine.parser.ast.ExpressionNode.ValueFunctionKind;
import pganatomy.engine.parser.ast.SortBy;
import pganatomy.engine.parser.ast.TypeName;
import pganatomy.engine.parser.ast.WindowDefinition;
import pganatomy.engine.utils.error.SqlState;

/// Function calls, and the functions whose arguments SQL separates by words.
///
/// PostgreSQL: src/backend/parser/gram.y, func_expr
final class FunctionGrammar extends Grammar {
  FunctionGrammar(Parser parser) {
    super(parser);
  }

  // ---- ordinary calls ----

  /// What follows a name and stands at `(`: a call, or the modifiers of a type before a literal.
  ExpressionNode callOrConstant(List<String> name, int location) {
    FunctionCall call = application(name, location);
    if (at(Token.STRING) && isPlain(call)) {
      return constant(call, location);
    }
    return clauses(call);
  }

  /// A call without `FILTER`, `OVER` and the like, as `FROM` has it.
  FunctionCall windowlessCall(List<String> name, int location) {
    return application(name, location);
  }

  private static boolean isPlain(FunctionCall call) {
    return !call.star() && !call.distinct() && !call.variadic();
  }

  private ExpressionNode constant(FunctionCall call, int location) {
    for (ExpressionNode argument : call.arguments()) {
      if (argument instanceof NamedArgument named) {
        throw errorAt("type modifier cannot have parameter name", named.location());
      }
    }
    if (!call.orderBy().isEmpty()) {
      throw errorAt("type modifier cannot have ORDER BY", location);
    }
    int place = start();
    var literal = new Literal(LiteralKind.STRING, string(), place);
    var type = new TypeName(call.name(), call.arguments(), -1, List.of(), false, false, location);
    return new TypeCast(literal, type, location);
  }

  /// `func_application`.
  private FunctionCall application(List<String> name, int location) {
    expect('(');
    if (accept(')')) {
      return FunctionCall.plain(name, List.of(), location);
    }
    if (accept('*')) {
      expect(')');
      return call(name, List.of(), true, false, false, List.of(), location);
    }
    boolean distinct = accept(DISTINCT);
    boolean mayBeVariadic = !distinct && !accept(ALL);
    var arguments = new ArrayList<ExpressionNode>();
    boolean variadic = false;
    do {
      if (mayBeVariadic && accept(VARIADIC)) {
        variadic = true;
      }
      arguments.add(argument());
    } while (!variadic && accept(','));
    List<SortBy> orderBy = parser.queries.optionalOrderBy();
    expect(')');
    return call(name, arguments, false, distinct, variadic, orderBy, location);
  }

  private static FunctionCall call(
      List<String> name,
      List<ExpressionNode> arguments,
      boolean star,
      boolean distinct,
      boolean variadic,
      List<SortBy> orderBy,
      int location) {
    return new FunctionCall(
        name,
        arguments,
        star,
        distinct,
        variadic,
        orderBy,
        false,
        null,
        null,
        ExpressionNode.CallSyntax.CALL,
        location);
  }

  /// `func_arg_expr`.
  private ExpressionNode argument() {
    int next = ahead(1);
    if ((next == Token.EQUALS_GREATER || next == Token.COLON_EQUALS) && isTypeOrFunction(token())) {
      int location = start();
      String name = take();
      advance();
      return new NamedArgument(name, parser.expressions.expression(), location);
    }
    return parser.expressions.expression();
  }

  /// `WITHIN GROUP`, `FILTER` and `OVER`.
  private FunctionCall clauses(FunctionCall call) {
    List<SortBy> orderBy = call.orderBy();
    boolean withinGroup = false;
    if (at(WITHIN)) {
      int location = start();
      advance();
      expect(GROUP);
      expect('(');
      if (!at(ORDER)) {
        throw syntaxError();
      }
      orderBy = parser.queries.optionalOrderBy();
      expect(')');
      refuseWithinGroup(call, location);
      withinGroup = true;
    }
    ExpressionNode filter = null;
    if (accept(FILTER)) {
      expect('(');
      expect(WHERE);
      filter = parser.expressions.expression();
      expect(')');
    }
    WindowDefinition over = accept(OVER) ? parser.windows.over() : null;
    if (!withinGroup && filter == null && over == null) {
      return call;
    }
    return new FunctionCall(
        call.name(),
        call.arguments(),
        call.star(),
        call.distinct(),
        call.variadic(),
        orderBy,
        withinGroup,
        filter,
        over,
        call.syntax(),
        call.location());
  }

  private void refuseWithinGroup(FunctionCall call, int location) {
    if (!call.orderBy().isEmpty()) {
      throw errorAt("cannot use multiple ORDER BY clauses with WITHIN GROUP", location);
    }
    if (call.distinct()) {
      throw errorAt("cannot use DISTINCT with WITHIN GROUP", location);
    }
    if (call.variadic()) {
      throw errorAt("cannot use VARIADIC with WITHIN GROUP", location);
    }
  }

  // ---- functions with a syntax of their own ----

  /// `func_expr_common_subexpr`, or null if the current token begins none.
  ExpressionNode special(int location) {
    int kind = token();
    ValueFunctionKind value = valueFunction(kind);
    if (kind == CURRENT_SCHEMA && ahead(1) != '(') {
      value = ValueFunctionKind.CURRENT_SCHEMA;
    }
    if (value != null) {
      advance();
      return new ValueFunction(value, precision(value), location);
    }
    if (kind == COLLATION && ahead(1) == FOR) {
      parser.index += 2;
      expect('(');
      ExpressionNode argument = parser.expressions.expression();
      expect(')');
      return FunctionCall.sqlSyntax("pg_collation_for", List.of(argument), location);
    }
    if (kind == SYSTEM_USER) {
      advance();
      return FunctionCall.sqlSyntax("system_user", List.of(), location);
    }
    boolean reserved = kind == CAST;
    if (!reserved && (ahead(1) != '(' || !isColumnName(kind))) {
      return null;
    }
    return withParentheses(kind, location);
  }

  /// Whether the current token begins one of those functions.
  boolean beginsSpecial() {
    int kind = token();
    return valueFunction(kind) != null
        || kind == CURRENT_SCHEMA
        || kind == CAST
        || kind == SYSTEM_USER
        || kind == COLLATION && ahead(1) == FOR;
  }

  private static ValueFunctionKind valueFunction(int token) {
    return switch (token) {
      case CURRENT_DATE -> ValueFunctionKind.CURRENT_DATE;
      case CURRENT_TIME -> ValueFunctionKind.CURRENT_TIME;
      case CURRENT_TIMESTAMP -> ValueFunctionKind.CURRENT_TIMESTAMP;
      case LOCALTIME -> ValueFunctionKind.LOCALTIME;
      case LOCALTIMESTAMP -> ValueFunctionKind.LOCALTIMESTAMP;
      case CURRENT_ROLE -> ValueFunctionKind.CURRENT_ROLE;
      case CURRENT_USER -> ValueFunctionKind.CURRENT_USER;
      case USER -> ValueFunctionKind.USER;
      case SESSION_USER -> ValueFunctionKind.SESSION_USER;
      case CURRENT_CATALOG -> ValueFunctionKind.CURRENT_CATALOG;
      default -> null;
    };
  }

  private int precision(ValueFunctionKind kind) {
    boolean takesPrecision =
        switch (kind) {
          case CURRENT_TIME, CURRENT_TIMESTAMP, LOCALTIME, LOCALTIMESTAMP -> true;
          default -> false;
        };
    if (!takesPrecision || !accept('(')) {
      return -1;
    }
    int precision = integer();
    expect(')');
    return precision;
  }

  private ExpressionNode withParentheses(int kind, int location) {
    switch (kind) {
      case CAST, TREAT -> {
        return cast(kind, location);
      }
      case EXTRACT -> {
        return extract(location);
      }
      case OVERLAY -> {
        return overlay(location);
      }
      case POSITION -> {
        return position(location);
      }
      case SUBSTRING -> {
        return substring(location);
      }
      case TRIM -> {
        return trim(location);
      }
      case NORMALIZE -> {
        return normalize(location);
      }
      case COALESCE, GREATEST, LEAST -> {
        parser.index += 2;
        List<ExpressionNode> list = parser.expressions.expressionList();
        expect(')');
        return kind == COALESCE
            ? new ExpressionNode.Coalesce(list, location)
            : new ExpressionNode.MinMax(kind == GREATEST, list, location);
      }
      case NULLIF -> {
        parser.index += 2;
        ExpressionNode left = parser.expressions.expression();
        expect(',');
        ExpressionNode right = parser.expressions.expression();
        expect(')');
        return new ExpressionNode.NullIf(left, right, location);
      }
      case MERGE_ACTION -> {
        parser.index += 2;
        expect(')');
        return FunctionCall.sqlSyntax("merge_action", List.of(), location);
      }
      default -> {
        return unsupported(kind, location);
      }
    }
  }

  /// SQL's XML and JSON expressions have a grammar that the engine does not know.
  private ExpressionNode unsupported(int kind, int location) {
    String word = text();
    if (word.startsWith("xml") || word.startsWith("json_") || kind == JSON) {
      throw errorAt(SqlState.FEATURE_NOT_SUPPORTED, word + " is not supported", location);
    }
    return null;
  }

  private ExpressionNode cast(int kind, int location) {
    advance();
    expect('(');
    ExpressionNode argument = parser.expressions.expression();
    expect(AS);
    TypeName type = parser.types.type();
    expect(')');
    if (kind == CAST) {
      return new TypeCast(argument, type, location);
    }
    return FunctionCall.plain(
        List.of("pg_catalog", type.names().getLast()), List.of(argument), location);
  }

  private ExpressionNode extract(int location) {
    parser.index += 2;
    int place = start();
    switch (token()) {
      case Token.IDENTIFIER, Token.STRING, YEAR, MONTH, DAY, HOUR, MINUTE, SECOND -> {}
      default -> throw syntaxError();
    }
    var field = new Literal(LiteralKind.STRING, take(), place);
    expect(FROM);
    ExpressionNode source = parser.expressions.expression();
    expect(')');
    return FunctionCall.sqlSyntax("extract", List.of(field, source), location);
  }

  private ExpressionNode overlay(int location) {
    parser.index += 2;
    if (accept(')')) {
      return FunctionCall.plain(List.of("overlay"), List.of(), location);
    }
    var arguments = new ArrayList<ExpressionNode>();
    arguments.add(argument());
    if (accept(PLACING)) {
      arguments.add(parser.expressions.expression());
      expect(FROM);
      arguments.add(parser.expressions.expression());
      if (accept(FOR)) {
        arguments.add(parser.expressions.expression());
      }
      expect(')');
      return FunctionCall.sqlSyntax("overlay", arguments, location);
    }
    return plainRest("overlay", arguments, location);
  }

  private FunctionCall plainRest(String name, List<ExpressionNode> arguments, int location) {
    while (accept(',')) {
      arguments.add(argument());
    }
    expect(')');
    return FunctionCall.plain(List.of(name), arguments, location);
  }

  private ExpressionNode position(int location) {
    parser.index += 2;
    ExpressionNode part = parser.expressions.restrictedExpression();
    expect(IN);
    ExpressionNode whole = parser.expressions.restrictedExpression();
    expect(')');
    return FunctionCall.sqlSyntax("position", List.of(whole, part), location);
  }

  private ExpressionNode substring(int location) {
    parser.index += 2;
    if (accept(')')) {
      return FunctionCall.plain(List.of("substring"), List.of(), location);
    }
    var arguments = new ArrayList<ExpressionNode>();
    arguments.add(argument());
    switch (token()) {
      case FROM -> {
        advance();
        arguments.add(parser.expressions.expression());
        if (accept(FOR)) {
          arguments.add(parser.expressions.expression());
        }
      }
      case FOR -> {
        advance();
        ExpressionNode length = parser.expressions.expression();
        if (accept(FROM)) {
          arguments.add(parser.expressions.expression());
          arguments.add(length);
        } else {
          // Not everything that can be a length is an integer; PostgreSQL casts it, too.
          arguments.add(new Literal(LiteralKind.INTEGER, "1", -1));
          arguments.add(new TypeCast(length, TypeName.system("int4", -1), -1));
        }
      }
      case SIMILAR -> {
        advance();
        arguments.add(parser.expressions.expression());
        expect(ESCAPE);
        arguments.add(parser.expressions.expression());
      }
      default -> {
        return plainRest("substring", arguments, location);
      }
    }
    expect(')');
    return FunctionCall.sqlSyntax("substring", arguments, location);
  }

  private ExpressionNode trim(int location) {
    parser.index += 2;
    String name =
        switch (token()) {
          case LEADING -> "ltrim";
          case TRAILING -> "rtrim";
          default -> "btrim";
        };
    if (at(LEADING) || at(TRAILING) || at(BOTH)) {
      advance();
    }
    List<ExpressionNode> characters = List.of();
    if (!at(FROM)) {
      characters = parser.expressions.expressionList();
    }
    if (!at(FROM) || characters.size() > 1) {
      expect(')');
      return FunctionCall.sqlSyntax(name, characters, location);
    }
    advance();
    var arguments = new ArrayList<>(parser.expressions.expressionList());
    arguments.addAll(characters);
    expect(')');
    return FunctionCall.sqlSyntax(name, arguments, location);
  }

  private ExpressionNode normalize(int location) {
    parser.index += 2;
    var arguments = new ArrayList<ExpressionNode>();
    arguments.add(parser.expressions.expression());
    if (accept(',')) {
      int place = start();
      switch (token()) {
        case NFC, NFD, NFKC, NFKD -> {
          String form = take().toUpperCase(java.util.Locale.ROOT);
          arguments.add(new Literal(LiteralKind.STRING, form, place));
        }
        default -> throw syntaxError();
      }
    }
    expect(')');
    return FunctionCall.sqlSyntax("normalize", arguments, location);
  }
}
