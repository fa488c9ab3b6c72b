package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.ArrayConstructor;
import pganatomy.engine.parser.ast.ExpressionNode.Case;
import pganatomy.engine.parser.ast.ExpressionNode.ColumnReference;
import pganatomy.engine.parser.ast.ExpressionNode.FunctionCall;
import pganatomy.engine.parser.ast.ExpressionNode.Indirection;
import pganatomy.engine.parser.ast.ExpressionNode.Literal;
import pganatomy.engine.parser.ast.ExpressionNode.LiteralKind;
import pganatomy.engine.parser.ast.ExpressionNode.ParameterReference;
import pganatomy.engine.parser.ast.ExpressionNode.RowConstructor;
import pganatomy.engine.parser.ast.ExpressionNode.Selector;
import pganatomy.engine.parser.ast.ExpressionNode.Sublink;
import pganatomy.engine.parser.ast.ExpressionNode.SublinkKind;
import pganatomy.engine.parser.ast.ExpressionNode.TypeCast;
import pganatomy.engine.parser.ast.ExpressionNode.When;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.ast.TypeName;

/// The operands of expressions: constants, columns, parentheses, `CASE`, rows, arrays, subqueries.
///
/// PostgreSQL: src/backend/parser/gram.y, c_expr
final class PrimaryGrammar extends Grammar {
  PrimaryGrammar(Parser parser) {
    super(parser);
  }

  /// `c_expr`.
  ExpressionNode primary() {
    int location = start();
    switch (token()) {
      case Token.INTEGER -> {
        return new Literal(LiteralKind.INTEGER, take(), location);
      }
      case Token.NUMBER -> {
        return new Literal(LiteralKind.NUMERIC, take(), location);
      }
      case Token.STRING -> {
        return new Literal(LiteralKind.STRING, take(), location);
      }
      case Token.BIT_STRING, Token.HEX_STRING -> {
        return new Literal(LiteralKind.BIT_STRING, take(), location);
      }
      case TRUE, FALSE -> {
        return new Literal(LiteralKind.BOOLEAN, take(), location);
      }
      case NULL -> {
        advance();
        return new Literal(LiteralKind.NULL, null, location);
      }
      case Token.PARAMETER -> {
        int number = Integer.parseInt(take());
        return indirection(new ParameterReference(number, location));
      }
      case '(' -> {
        return parenthesizedPrimary(location);
      }
      case CASE -> {
        return caseExpression(location);
      }
      case ARRAY -> {
        return array(location);
      }
      default -> {
        return word(location);
      }
    }
  }

  private ExpressionNode word(int location) {
    int kind = token();
    int next = ahead(1);
    if (kind == ROW && next == '(') {
      return overlaps(row(location));
    }
    if (kind == EXISTS && next == '(') {
      advance();
      SelectStatement query = parser.queries.parenthesizedQuery();
      return new Sublink(SublinkKind.EXISTS, null, List.of(), query, location);
    }
    if (kind == GROUPING && next == '(') {
      parser.index += 2;
      List<ExpressionNode> arguments = parser.expressions.expressionList();
      expect(')');
      return new ExpressionNode.Grouping(arguments, location);
    }
    ExpressionNode special = parser.functions.special(location);
    if (special != null) {
      return special;
    }
    ExpressionNode constant = typedConstant(kind, location);
    if (constant != null) {
      return constant;
    }
    return name(kind, location);
  }

  // ---- 'literal' with a type before it ----

  /// A built-in type's keyword followed by a string. The keywords are column names, too, so what
  /// comes next decides.
  private ExpressionNode typedConstant(int kind, int location) {
    if (kind == INTERVAL) {
      return intervalConstant(location);
    }
    if (!beginsTypedConstant(kind, ahead(1))) {
      return null;
    }
    TypeName type = parser.types.constantType(location);
    if (type == null) {
      return null;
    }
    int place = start();
    return new TypeCast(new Literal(LiteralKind.STRING, string(), place), type, location);
  }

  private static boolean beginsTypedConstant(int kind, int next) {
    return switch (kind) {
      case INT, INTEGER, SMALLINT, BIGINT, REAL, BOOLEAN, JSON -> next == Token.STRING;
      case FLOAT, DEC, DECIMAL, NUMERIC -> next == Token.STRING || next == '(';
      case BIT, CHAR, CHARACTER, NCHAR, VARCHAR ->
          next == Token.STRING || next == '(' || next == VARYING;
      case NATIONAL -> next == CHAR || next == CHARACTER;
      case TIME, TIMESTAMP ->
          next == Token.STRING || next == '(' || next == WITH || next == WITHOUT;
      case DOUBLE -> next == PRECISION;
      default -> false;
    };
  }

  private ExpressionNode intervalConstant(int location) {
    if (ahead(1) == Token.STRING) {
      advance();
      int place = start();
      var literal = new Literal(LiteralKind.STRING, string(), place);
      return new TypeCast(literal, parser.types.intervalFields(location), location);
    }
    if (ahead(1) == '(') {
      advance();
      TypeName type = parser.types.intervalRest(location);
      int place = start();
      return new TypeCast(new Literal(LiteralKind.STRING, string(), place), type, location);
    }
    return null;
  }

  // ---- names: columns, functions, types of constants ----

  private ExpressionNode name(int kind, int location) {
    if (!isColumnId(kind) && !isTypeFunctionName(kind)) {
      throw syntaxError();
    }
    boolean mayBeColumn = isColumnId(kind);
    boolean mayBeFunction = isTypeOrFunction(kind);
    String first = take();
    if (at('.') && mayBeColumn) {
      return qualifiedName(first, location);
    }
    if (mayBeFunction && at('(')) {
      return parser.functions.callOrConstant(List.of(first), location);
    }
    if (mayBeFunction && at(Token.STRING)) {
      return constantOf(List.of(first), location);
    }
    if (!mayBeColumn) {
      throw syntaxError();
    }
    return indirection(new ColumnReference(List.of(first), false, location));
  }

  private ExpressionNode qualifiedName(String first, int location) {
    var names = new ArrayList<String>();
    names.add(first);
    while (accept('.')) {
      if (accept('*')) {
        refuseAfterStar();
        return new ColumnReference(names, true, location);
      }
      names.add(label());
    }
    if (at('(')) {
      return parser.functions.callOrConstant(names, location);
    }
    if (at(Token.STRING)) {
      return constantOf(names, location);
    }
    return indirection(new ColumnReference(names, false, location));
  }

  private void refuseAfterStar() {
    if (at('.') || at('[')) {
      int starIndex = parser.index;
      selectors();
      parser.index = Math.min(parser.index, parser.tokens.count - 1);
      throw starIndex < parser.index ? messageNear("improper use of \"*\"") : syntaxError();
    }
  }

  private ExpressionNode constantOf(List<String> names, int location) {
    int place = start();
    var literal = new Literal(LiteralKind.STRING, string(), place);
    return new TypeCast(literal, TypeName.of(names, location), location);
  }

  /// `opt_indirection`: `.field`, `.*`, `[i]`, `[i:j]`.
  ExpressionNode indirection(ExpressionNode base) {
    if (!at('.') && !at('[')) {
      return base;
    }
    List<Selector> selectors = selectors();
    return new Indirection(base, selectors, base.location());
  }

  /// The selectors from the current token on.
  List<Selector> selectors() {
    var selectors = new ArrayList<Selector>();
    boolean starSeen = false;
    while (at('.') || at('[')) {
      if (starSeen) {
        selectors.add(selector());
        continue;
      }
      Selector selector = selector();
      selectors.add(selector);
      starSeen = selector instanceof ExpressionNode.StarSelector;
      if (starSeen && (at('.') || at('['))) {
        selectors();
        throw messageNear("improper use of \"*\"");
      }
    }
    return selectors;
  }

  private Selector selector() {
    if (accept('.')) {
      int location = start();
      if (accept('*')) {
        return new ExpressionNode.StarSelector(location);
      }
      return new ExpressionNode.FieldSelector(label(), location);
    }
    int location = expect('[');
    ExpressionNode lower = at(':') ? null : parser.expressions.expression();
    if (accept(':')) {
      ExpressionNode upper = at(']') ? null : parser.expressions.expression();
      expect(']');
      return new ExpressionNode.SliceSelector(lower, upper, location);
    }
    expect(']');
    return new ExpressionNode.SubscriptSelector(lower, location);
  }

  // ---- parentheses ----

  /// What stood in parentheses: a query, or a list of expressions.
  record Parenthesis(SelectStatement query, List<ExpressionNode> list) {}

  private ExpressionNode parenthesizedPrimary(int location) {
    Parenthesis inner = parenthesis();
    if (inner.query != null) {
      return indirection(scalar(inner.query, location));
    }
    if (inner.list.size() > 1) {
      return overlaps(new RowConstructor(inner.list, false, location));
    }
    return indirection(inner.list.getFirst());
  }

  private static ExpressionNode scalar(SelectStatement query, int location) {
    return new Sublink(SublinkKind.SCALAR, null, List.of(), query, location);
  }

  /// Reads a parenthesis of either kind. `((SELECT 1) + 2)` shows only after the inner parenthesis
  /// whether the outer one holds a query or an expression, so it is decided on the way back.
  Parenthesis parenthesis() {
    return parenthesis(false);
  }

  /// @param single a list of several expressions is a syntax error
  Parenthesis parenthesis(boolean single) {
    expect('(');
    if (parser.queries.atQueryWord()) {
      SelectStatement query = parser.queries.query();
      expect(')');
      return new Parenthesis(query, null);
    }
    ExpressionNode first;
    if (at('(') && parser.queries.opensQuery()) {
      int location = start();
      Parenthesis inner = parenthesis();
      if (inner.query != null) {
        if (accept(')')) {
          return inner;
        }
        if (parser.queries.atQueryContinuation()) {
          SelectStatement query = parser.queries.continueQuery(inner.query);
          expect(')');
          return new Parenthesis(query, null);
        }
      }
      first = parser.expressions.continueWith(resume(inner, location));
    } else {
      first = parser.expressions.expression();
    }
    if (single && at(',')) {
      throw syntaxError();
    }
    return restOfList(first);
  }

  private ExpressionNode resume(Parenthesis inner, int location) {
    if (inner.query != null) {
      return indirection(scalar(inner.query, location));
    }
    if (inner.list.size() > 1) {
      return overlaps(new RowConstructor(inner.list, false, location));
    }
    return indirection(inner.list.getFirst());
  }

  private Parenthesis restOfList(ExpressionNode first) {
    if (accept(')')) {
      return new Parenthesis(null, List.of(first));
    }
    var list = new ArrayList<ExpressionNode>();
    list.add(first);
    while (accept(',')) {
      list.add(parser.expressions.expression());
    }
    expect(')');
    return new Parenthesis(null, list);
  }

  // ---- rows ----

  private ExpressionNode row(int location) {
    parser.index += 2;
    List<ExpressionNode> fields = at(')') ? List.of() : parser.expressions.expressionList();
    expect(')');
    return new RowConstructor(fields, true, location);
  }

  /// `row OVERLAPS row`, or just the row.
  private ExpressionNode overlaps(ExpressionNode left) {
    if (!at(OVERLAPS)) {
      return left;
    }
    int location = start();
    advance();
    int place = start();
    ExpressionNode right;
    if (at(ROW)) {
      advance();
      if (!at('(')) {
        throw syntaxError();
      }
      parser.index--;
      right = row(place);
    } else {
      if (!at('(')) {
        throw syntaxError();
      }
      right = new RowConstructor(parenthesis().list, false, place);
    }
    var arguments = new ArrayList<ExpressionNode>();
    addPair(arguments, left, "left");
    addPair(arguments, right, "right");
    return FunctionCall.sqlSyntax("overlaps", arguments, location);
  }

  private void addPair(List<ExpressionNode> arguments, ExpressionNode row, String side) {
    var constructor = (RowConstructor) row;
    if (constructor.fields().size() != 2) {
      throw errorAt(
          "wrong number of parameters on " + side + " side of OVERLAPS expression", row.location());
    }
    arguments.addAll(constructor.fields());
  }

  // ---- CASE and ARRAY ----

  private ExpressionNode caseExpression(int location) {
    advance();
    ExpressionNode argument = at(WHEN) ? null : parser.expressions.expression();
    var whens = new ArrayList<When>();
    do {
      int place = expect(WHEN);
      ExpressionNode condition = parser.expressions.expression();
      expect(THEN);
      whens.add(new When(condition, parser.expressions.expression(), place));
    } while (at(WHEN));
    ExpressionNode otherwise = accept(ELSE) ? parser.expressions.expression() : null;
    expect(END);
    return new Case(argument, whens, otherwise, location);
  }

  private ExpressionNode array(int location) {
    advance();
    if (at('(')) {
      SelectStatement query = parser.queries.parenthesizedQuery();
      return new Sublink(SublinkKind.ARRAY, null, List.of(), query, location);
    }
    return arrayElements(location);
  }

  /// `[a, b]` or `[[a], [b]]`.
  private ExpressionNode arrayElements(int location) {
    expect('[');
    var elements = new ArrayList<ExpressionNode>();
    if (at('[')) {
      do {
        int place = start();
        elements.add(arrayElements(place));
      } while (accept(','));
    } else if (!at(']')) {
      elements.addAll(parser.expressions.expressionList());
    }
    int end = expect(']');
    return new ArrayConstructor(elements, location, end);
  }
}
