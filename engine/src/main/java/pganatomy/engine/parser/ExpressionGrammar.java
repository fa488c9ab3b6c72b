package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.Between;
import pganatomy.engine.parser.ast.ExpressionNode.BooleanKind;
import pganatomy.engine.parser.ast.ExpressionNode.BooleanOperation;
import pganatomy.engine.parser.ast.ExpressionNode.BooleanTest;
import pganatomy.engine.parser.ast.ExpressionNode.Collate;
import pganatomy.engine.parser.ast.ExpressionNode.DistinctTest;
import pganatomy.engine.parser.ast.ExpressionNode.FormatTest;
import pganatomy.engine.parser.ast.ExpressionNode.FunctionCall;
import pganatomy.engine.parser.ast.ExpressionNode.InList;
import pganatomy.engine.parser.ast.ExpressionNode.Literal;
import pganatomy.engine.parser.ast.ExpressionNode.LiteralKind;
import pganatomy.engine.parser.ast.ExpressionNode.NullTest;
import pganatomy.engine.parser.ast.ExpressionNode.Operation;
import pganatomy.engine.parser.ast.ExpressionNode.PatternKind;
import pganatomy.engine.parser.ast.ExpressionNode.PatternMatch;
import pganatomy.engine.parser.ast.ExpressionNode.Sublink;
import pganatomy.engine.parser.ast.ExpressionNode.SublinkKind;
import pganatomy.engine.parser.ast.ExpressionNode.TruthValue;
import pganatomy.engine.parser.ast.ExpressionNode.TypeCast;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.utils.error.SqlState;

/// Operators and their precedence.
///
/// The method is precedence climbing. `expression(minimum)` reads an operand, and then, as long as
/// the next operator binds at least as tightly as `minimum`, the operator and its right side:
///
/// ```text
///   a + b * c = d AND e          climbs to
///
///   AND                          expression(LOWEST)
///   ├─ =                         │  expression(AND + 1)
///   │  ├─ +                      │  │  expression(COMPARE + 1)
///   │  │  ├─ a                   │  │  │
///   │  │  └─ * (b, c)            │  │  │  expression(ADD + 1)
///   │  └─ d
///   └─ e
/// ```
///
/// Some operators do not associate: `a < b < c` is an error at the second `<`. That holds only
/// where the left operator's own right side is open; `a IS NULL IS NULL` is fine.
///
/// PostgreSQL: src/backend/parser/gram.y, a_expr, b_expr
final class ExpressionGrammar extends Grammar {
  private static final int LOWEST = 0;
  private static final int OR_LEVEL = 1;
  private static final int AND_LEVEL = 2;
  private static final int NOT_LEVEL = 3;
  private static final int IS_LEVEL = 4;
  private static final int COMPARE = 5;
  private static final int MATCH_LEVEL = 6;
  private static final int OTHER_OPERATOR = 7;
  private static final int ADD_LEVEL = 8;
  private static final int MULTIPLY = 9;
  private static final int POWER = 10;
  private static final int AT_LEVEL = 11;
  private static final int COLLATE_LEVEL = 12;
  private static final int SIGN = 13;
  private static final int CAST_LEVEL = 14;
  private static final int NO_OPERATOR = -1;

  ExpressionGrammar(Parser parser) {
    super(parser);
  }

  /// `a_expr`.
  ExpressionNode expression() {
    return expression(LOWEST, false);
  }

  /// `b_expr`: without AND, OR, NOT, IN, LIKE and their like, for places where those words mean
  /// something else.
  ExpressionNode restrictedExpression() {
    return expression(LOWEST, true);
  }

  /// `expr_list`.
  List<ExpressionNode> expressionList() {
    var list = new ArrayList<ExpressionNode>();
    do {
      list.add(expression());
    } while (accept(','));
    return list;
  }

  /// An expression that a label may follow. An operator's word that nothing can follow as an
  /// operand is a label then: `SELECT a IN FROM t`.
  ExpressionNode targetExpression() {
    ExpressionNode left = operand(false);
    while (!(isBareLabel(token()) && SelectGrammar.isAfterTarget(ahead(1)))
        && level(false) != NO_OPERATOR) {
      left = step(left, false);
    }
    return left;
  }

  private ExpressionNode expression(int minimum, boolean restricted) {
    return climb(operand(restricted), minimum, restricted);
  }

  /// Goes on with an expression whose first operand has been read already.
  ExpressionNode continueWith(ExpressionNode left) {
    return climb(left, LOWEST, false);
  }

  // ---- operands: prefix operators and primaries ----

  private ExpressionNode operand(boolean restricted) {
    int location = start();
    switch (token()) {
      case '+' -> {
        advance();
        ExpressionNode right = expression(SIGN + 1, restricted);
        return new Operation(List.of("+"), null, right, location);
      }
      case '-' -> {
        advance();
        return negate(expression(SIGN + 1, restricted), location);
      }
      case Token.OPERATOR, OPERATOR -> {
        List<String> operator = operator();
        ExpressionNode right = expression(OTHER_OPERATOR + 1, restricted);
        return new Operation(operator, null, right, location);
      }
      case NOT -> {
        if (restricted) {
          throw syntaxError();
        }
        advance();
        ExpressionNode right = expression(NOT_LEVEL + 1, false);
        return new BooleanOperation(BooleanKind.NOT, List.of(right), location);
      }
      case DEFAULT -> {
        if (restricted) {
          throw syntaxError();
        }
        advance();
        return new ExpressionNode.Default(location);
      }
      case UNIQUE -> {
        throw errorAt(
            SqlState.FEATURE_NOT_SUPPORTED, "UNIQUE predicate is not yet implemented", location);
      }
      default -> {
        return parser.primaries.primary();
      }
    }
  }

  /// A sign before a constant becomes part of the constant, so that `-2147483648` is an integer.
  private static ExpressionNode negate(ExpressionNode operand, int location) {
    if (operand instanceof Literal literal
        && (literal.kind() == LiteralKind.INTEGER || literal.kind() == LiteralKind.NUMERIC)) {
      String text = literal.text();
      String negated = text.startsWith("-") ? text.substring(1) : "-" + text;
      LiteralKind kind =
          negated.equals("-2147483648") ? LiteralKind.INTEGER : negatedKind(literal, negated);
      return new Literal(kind, negated, location);
    }
    return new Operation(List.of("-"), null, operand, location);
  }

  private static LiteralKind negatedKind(Literal literal, String negated) {
    return negated.equals("2147483648") ? LiteralKind.NUMERIC : literal.kind();
  }

  // ---- infix and postfix operators ----

  private ExpressionNode climb(ExpressionNode first, int minimum, boolean restricted) {
    ExpressionNode left = first;
    while (level(restricted) >= Math.max(minimum, LOWEST)) {
      left = step(left, restricted);
    }
    return left;
  }

  /// Applies one operator to `left`.
  private ExpressionNode step(ExpressionNode left, boolean restricted) {
    int level = level(restricted);
    ExpressionNode result = apply(left, level, restricted);
    boolean open = parser.openRightSide;
    parser.openRightSide = false;
    if (open && level(restricted) == level) {
      throw syntaxError();
    }
    return result;
  }

  /// How tightly the current token binds as an operator.
  private int level(boolean restricted) {
    int level = operatorLevel();
    if (!restricted || level >= OTHER_OPERATOR && level <= POWER || level == CAST_LEVEL) {
      return level;
    }
    if (level == COMPARE) {
      return level;
    }
    boolean distinct =
        at(IS)
            && (isDistinctOrDocument(ahead(1))
                || ahead(1) == NOT && isDistinctOrDocument(ahead(2)));
    return distinct ? level : NO_OPERATOR;
  }

  private static boolean isDistinctOrDocument(int token) {
    return token == DISTINCT || token == DOCUMENT;
  }

  private int operatorLevel() {
    return switch (token()) {
      case OR -> OR_LEVEL;
      case AND -> AND_LEVEL;
      case IS, ISNULL, NOTNULL -> IS_LEVEL;
      case '<', '>', '=', Token.LESS_EQUALS, Token.GREATER_EQUALS, Token.NOT_EQUALS -> COMPARE;
      case BETWEEN, IN, LIKE, ILIKE -> MATCH_LEVEL;
      case SIMILAR -> ahead(1) == TO ? MATCH_LEVEL : NO_OPERATOR;
      case NOT -> isMatchWord(ahead(1)) ? MATCH_LEVEL : NO_OPERATOR;
      case Token.OPERATOR, OPERATOR -> OTHER_OPERATOR;
      case '+', '-' -> ADD_LEVEL;
      case '*', '/', '%' -> MULTIPLY;
      case '^' -> POWER;
      case AT -> AT_LEVEL;
      case COLLATE -> COLLATE_LEVEL;
      case Token.TYPECAST -> CAST_LEVEL;
      default -> NO_OPERATOR;
    };
  }

  private static boolean isMatchWord(int token) {
    return token == BETWEEN || token == IN || token == LIKE || token == ILIKE || token == SIMILAR;
  }

  /// Reads the operator and what belongs to its right side. Sets `parser.openRightSide` if the
  /// operator does not associate and its right side ended with an expression.
  private ExpressionNode apply(ExpressionNode left, int level, boolean restricted) {
    int location = start();
    return switch (level) {
      case OR_LEVEL -> connective(left, OR, BooleanKind.OR, OR_LEVEL, location);
      case AND_LEVEL -> connective(left, AND, BooleanKind.AND, AND_LEVEL, location);
      case IS_LEVEL -> is(left, restricted, location);
      case MATCH_LEVEL -> match(left, location);
      case AT_LEVEL -> atTimeZone(left, location);
      case COLLATE_LEVEL -> {
        advance();
        yield new Collate(left, anyName(), location);
      }
      case CAST_LEVEL -> {
        advance();
        yield new TypeCast(left, parser.types.type(), location);
      }
      default -> binary(left, level, restricted, location);
    };
  }

  private ExpressionNode connective(
      ExpressionNode left, int word, BooleanKind kind, int level, int location) {
    var arguments = new ArrayList<ExpressionNode>();
    if (left instanceof BooleanOperation operation && operation.kind() == kind) {
      arguments.addAll(operation.arguments());
    } else {
      arguments.add(left);
    }
    while (accept(word)) {
      arguments.add(expression(level + 1, false));
    }
    return new BooleanOperation(kind, arguments, location);
  }

  private ExpressionNode binary(ExpressionNode left, int level, boolean restricted, int location) {
    List<String> operator = operator();
    if (!restricted && isQuantifier(token())) {
      return quantified(left, operator, location);
    }
    ExpressionNode right = expression(level + 1, restricted);
    parser.openRightSide = level == COMPARE;
    return new Operation(operator, left, right, location);
  }

  private static boolean isQuantifier(int token) {
    return token == ANY || token == SOME || token == ALL;
  }

  /// `= ANY (...)`, where the parentheses hold a subquery or an array.
  private ExpressionNode quantified(ExpressionNode left, List<String> operator, int location) {
    boolean all = token() == ALL;
    advance();
    if (!at('(')) {
      throw syntaxError();
    }
    PrimaryGrammar.Parenthesis inner = parser.primaries.parenthesis(true);
    if (inner.query() != null) {
      SublinkKind kind = all ? SublinkKind.ALL : SublinkKind.ANY;
      return new Sublink(kind, left, operator, inner.query(), location);
    }
    return new ExpressionNode.ArrayComparison(
        operator, all, left, inner.list().getFirst(), location);
  }

  /// `qual_Op` or a mathematical operator.
  private List<String> operator() {
    if (at(OPERATOR)) {
      advance();
      expect('(');
      List<String> name = qualifiedOperator();
      expect(')');
      return name;
    }
    return List.of(operatorSymbol());
  }

  /// `any_operator`: `[schema.]+`.
  List<String> qualifiedOperator() {
    var name = new ArrayList<String>();
    while (isColumnId(token())) {
      name.add(take());
      expect('.');
    }
    name.add(operatorSymbol());
    return name;
  }

  /// `all_Op`.
  String operatorSymbol() {
    int kind = token();
    switch (kind) {
      case '+', '-', '*', '/', '%', '^', '<', '>', '=' -> {
        advance();
        return String.valueOf((char) kind);
      }
      case Token.OPERATOR, Token.LESS_EQUALS, Token.GREATER_EQUALS, Token.NOT_EQUALS -> {
        return take();
      }
      default -> throw syntaxError();
    }
  }

  // ---- IS ----

  private ExpressionNode is(ExpressionNode left, boolean restricted, int location) {
    if (accept(ISNULL)) {
      return new NullTest(left, false, location);
    }
    if (accept(NOTNULL)) {
      return new NullTest(left, true, location);
    }
    expect(IS);
    boolean negated = accept(NOT);
    switch (token()) {
      case NULL -> {
        advance();
        return new NullTest(left, negated, location);
      }
      case TRUE, FALSE, UNKNOWN -> {
        TruthValue value = TruthValue.valueOf(take().toUpperCase(java.util.Locale.ROOT));
        return new BooleanTest(left, value, negated, location);
      }
      case DISTINCT -> {
        advance();
        expect(FROM);
        ExpressionNode right = expression(IS_LEVEL + 1, restricted);
        parser.openRightSide = true;
        return new DistinctTest(left, right, negated, location);
      }
      case DOCUMENT -> {
        advance();
        return new FormatTest(left, "DOCUMENT", false, negated, location);
      }
      case JSON -> {
        return isJson(left, negated, location);
      }
      case NFC, NFD, NFKC, NFKD, NORMALIZED -> {
        return isNormalized(left, negated, location);
      }
      default -> throw syntaxError();
    }
  }

  private ExpressionNode isJson(ExpressionNode left, boolean negated, int location) {
    advance();
    String format = "JSON";
    if (at(VALUE) || at(SCALAR) || at(ARRAY) || at(OBJECT)) {
      format = "JSON " + take().toUpperCase(java.util.Locale.ROOT);
    }
    boolean unique = false;
    if (at(WITH, UNIQUE) || at(WITHOUT, UNIQUE)) {
      unique = at(WITH);
      parser.index += 2;
      accept(KEYS);
    }
    return new FormatTest(left, format, unique, negated, location);
  }

  private ExpressionNode isNormalized(ExpressionNode left, boolean negated, int location) {
    var arguments = new ArrayList<ExpressionNode>();
    arguments.add(left);
    if (!at(NORMALIZED)) {
      int place = start();
      String form = take().toUpperCase(java.util.Locale.ROOT);
      arguments.add(new Literal(LiteralKind.STRING, form, place));
    }
    expect(NORMALIZED);
    ExpressionNode call = FunctionCall.sqlSyntax("is_normalized", arguments, location);
    return negated ? new BooleanOperation(BooleanKind.NOT, List.of(call), location) : call;
  }

  // ---- BETWEEN, IN, LIKE ----

  private ExpressionNode match(ExpressionNode left, int location) {
    boolean negated = accept(NOT);
    switch (token()) {
      case BETWEEN -> {
        return between(left, negated, location);
      }
      case IN -> {
        return in(left, negated, location);
      }
      case LIKE -> {
        return pattern(left, PatternKind.LIKE, negated, location);
      }
      case ILIKE -> {
        return pattern(left, PatternKind.ILIKE, negated, location);
      }
      default -> {
        return pattern(left, PatternKind.SIMILAR, negated, location);
      }
    }
  }

  private ExpressionNode between(ExpressionNode left, boolean negated, int location) {
    advance();
    boolean symmetric = accept(SYMMETRIC);
    if (!symmetric) {
      accept(ASYMMETRIC);
    }
    ExpressionNode low = restrictedExpression();
    expect(AND);
    ExpressionNode high = expression(MATCH_LEVEL + 1, false);
    parser.openRightSide = true;
    return new Between(left, low, high, symmetric, negated, location);
  }

  private ExpressionNode in(ExpressionNode left, boolean negated, int location) {
    advance();
    if (!at('(')) {
      throw syntaxError();
    }
    PrimaryGrammar.Parenthesis inner = parser.primaries.parenthesis();
    SelectStatement query = inner.query();
    if (query == null) {
      return new InList(left, inner.list(), negated, location);
    }
    ExpressionNode link = new Sublink(SublinkKind.ANY, left, List.of(), query, location);
    return negated ? new BooleanOperation(BooleanKind.NOT, List.of(link), location) : link;
  }

  private ExpressionNode pattern(
      ExpressionNode left, PatternKind kind, boolean negated, int location) {
    advance();
    if (kind == PatternKind.SIMILAR) {
      expect(TO);
    } else if (isQuantifier(token())) {
      String name = kind == PatternKind.LIKE ? "~~" : "~~*";
      return quantified(left, List.of(negated ? "!" + name : name), location);
    }
    ExpressionNode pattern = expression(MATCH_LEVEL + 1, false);
    ExpressionNode escape = accept(ESCAPE) ? expression(MATCH_LEVEL + 1, false) : null;
    parser.openRightSide = true;
    return new PatternMatch(kind, left, pattern, escape, negated, location);
  }

  // ---- AT ----

  private ExpressionNode atTimeZone(ExpressionNode left, int location) {
    advance();
    if (accept(LOCAL)) {
      return FunctionCall.sqlSyntax("timezone", List.of(left), location);
    }
    expect(TIME);
    expect(ZONE);
    ExpressionNode zone = expression(AT_LEVEL + 1, false);
    return FunctionCall.sqlSyntax("timezone", List.of(zone, left), location);
  }
}
