package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.DataStatement.With;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.ColumnReference;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.ast.SelectStatement.Body;
import pganatomy.engine.parser.ast.SelectStatement.Limit;
import pganatomy.engine.parser.ast.SelectStatement.LockStrength;
import pganatomy.engine.parser.ast.SelectStatement.LockWait;
import pganatomy.engine.parser.ast.SelectStatement.Locking;
import pganatomy.engine.parser.ast.SelectStatement.SetOperation;
import pganatomy.engine.parser.ast.SelectStatement.SetOperator;
import pganatomy.engine.parser.ast.SortBy;
import pganatomy.engine.parser.ast.TableReference;

/// Queries: set operations, parentheses, and the clauses around a query's body (`WITH`, `ORDER BY`,
/// `LIMIT`, `FOR UPDATE`). The body itself is [SelectGrammar]'s.
///
/// PostgreSQL: src/backend/parser/gram.y, SelectStmt
final class QueryGrammar extends Grammar {
  /// Where the clauses just read began, for messages about clauses that are given twice.
  private int countPlace;

  private int offsetPlace;
  private int tiesPlace;

  /// Whether the `FETCH` just read said `WITH TIES`.
  private boolean fetchedTies;

  QueryGrammar(Parser parser) {
    super(parser);
  }

  // ---- looking ahead ----

  /// Whether the current token begins a query that is not in parentheses.
  boolean atQueryWord() {
    return isQueryWord(0);
  }

  private boolean isQueryWord(int distance) {
    return switch (ahead(distance)) {
      case SELECT, WITH, TABLE -> true;
      case VALUES -> ahead(distance + 1) == '(';
      default -> false;
    };
  }

  /// Whether the parentheses that the current token opens begin with a query.
  boolean opensQuery() {
    int distance = 0;
    while (ahead(distance) == '(') {
      distance++;
    }
    return distance > 0 && isQueryWord(distance);
  }

  /// Whether a query that stood in parentheses goes on after them.
  boolean atQueryContinuation() {
    return switch (token()) {
      case UNION, INTERSECT, EXCEPT, ORDER, LIMIT, OFFSET, FETCH -> true;
      case FOR -> isLocking();
      default -> false;
    };
  }

  private boolean isLocking() {
    return switch (ahead(1)) {
      case UPDATE, NO, SHARE, KEY, READ -> true;
      default -> false;
    };
  }

  // ---- queries ----

  /// `select_with_parens`.
  SelectStatement parenthesizedQuery() {
    expect('(');
    SelectStatement query = query();
    expect(')');
    return query;
  }

  /// `SelectStmt`.
  SelectStatement query() {
    int location = start();
    With with = at(WITH) ? parser.data.with() : null;
    return query(with, location);
  }

  /// A query whose `WITH` has been read.
  SelectStatement query(With with, int location) {
    SelectStatement query = tail(setOperations(operand(), 0));
    if (with == null) {
      return query;
    }
    if (query.with() != null) {
      throw errorAt("multiple WITH clauses not allowed", with.location());
    }
    return new SelectStatement(
        with, query.body(), query.orderBy(), query.limit(), query.locking(), location);
  }

  /// Goes on after a query in parentheses.
  SelectStatement continueQuery(SelectStatement first) {
    return tail(setOperations(first, 0));
  }

  /// `UNION` and `EXCEPT` (level 1) bind less tightly than `INTERSECT` (level 2).
  private SelectStatement setOperations(SelectStatement first, int minimum) {
    SelectStatement left = first;
    while (true) {
      int level = setLevel();
      if (level == 0 || level < minimum) {
        return left;
      }
      int location = start();
      SetOperator operator = SetOperator.valueOf(take().toUpperCase(java.util.Locale.ROOT));
      boolean all = accept(ALL);
      if (!all) {
        accept(DISTINCT);
      }
      SelectStatement right = setOperations(operand(), level + 1);
      left = plain(new SetOperation(operator, all, left, right, location), left.location());
    }
  }

  private int setLevel() {
    return switch (token()) {
      case UNION, EXCEPT -> 1;
      case INTERSECT -> 2;
      default -> 0;
    };
  }

  private static SelectStatement plain(Body body, int location) {
    return new SelectStatement(null, body, List.of(), null, List.of(), location);
  }

  private SelectStatement operand() {
    int location = start();
    switch (token()) {
      case '(' -> {
        return parenthesizedQuery();
      }
      case SELECT -> {
        return plain(parser.selects.select(), location);
      }
      case VALUES -> {
        return plain(values(), location);
      }
      case TABLE -> {
        return plain(table(), location);
      }
      default -> throw syntaxError();
    }
  }

  private SelectStatement.Values values() {
    int location = expect(VALUES);
    var rows = new ArrayList<List<ExpressionNode>>();
    do {
      expect('(');
      rows.add(parser.expressions.expressionList());
      expect(')');
    } while (accept(','));
    return new SelectStatement.Values(rows, location);
  }

  /// `TABLE t` is `SELECT * FROM t`.
  private SelectStatement.Select table() {
    int location = expect(TABLE);
    int place = start();
    RelationName name = relationExpression();
    var star = new ColumnReference(List.of(), true, -1);
    return SelectGrammar.simple(
        List.of(new pganatomy.engine.parser.ast.DataStatement.Target(star, null, -1)),
        List.of(new TableReference.Table(name, null, place)),
        location);
  }

  // ---- what follows a body ----

  private SelectStatement tail(SelectStatement query) {
    List<SortBy> orderBy = optionalOrderBy();
    List<Locking> locking = locking();
    Limit limit = limit();
    if (limit != null && locking.isEmpty()) {
      locking = locking();
    }
    if (orderBy.isEmpty() && limit == null && locking.isEmpty()) {
      return query;
    }
    if (!orderBy.isEmpty() && !query.orderBy().isEmpty()) {
      throw errorAt(
          "multiple ORDER BY clauses not allowed", orderBy.getFirst().expression().location());
    }
    return new SelectStatement(
        query.with(),
        query.body(),
        orderBy.isEmpty() ? query.orderBy() : orderBy,
        merge(query.limit(), limit, orderBy.isEmpty() && query.orderBy().isEmpty()),
        locking.isEmpty() ? query.locking() : joined(query.locking(), locking),
        query.location());
  }

  private static List<Locking> joined(List<Locking> first, List<Locking> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private Limit merge(Limit inner, Limit outer, boolean unordered) {
    if (outer != null && outer.withTies() && unordered) {
      throw errorAt("WITH TIES cannot be specified without ORDER BY clause", tiesPlace);
    }
    if (inner == null || outer == null) {
      return outer == null ? inner : outer;
    }
    if (inner.offset() != null && outer.offset() != null) {
      throw errorAt("multiple OFFSET clauses not allowed", offsetPlace);
    }
    if (inner.count() != null && outer.count() != null) {
      throw errorAt("multiple LIMIT clauses not allowed", countPlace);
    }
    return new Limit(
        outer.count() == null ? inner.count() : outer.count(),
        outer.offset() == null ? inner.offset() : outer.offset(),
        inner.withTies() || outer.withTies());
  }

  /// `[ORDER BY ...]`.
  List<SortBy> optionalOrderBy() {
    if (!accept(ORDER)) {
      return List.of();
    }
    expect(BY);
    var list = new ArrayList<SortBy>();
    do {
      list.add(sortBy());
    } while (accept(','));
    return list;
  }

  private SortBy sortBy() {
    ExpressionNode expression = parser.expressions.expression();
    SortBy.Direction direction = SortBy.Direction.DEFAULT;
    List<String> operator = List.of();
    int location = -1;
    if (accept(ASC)) {
      direction = SortBy.Direction.ASCENDING;
    } else if (accept(DESC)) {
      direction = SortBy.Direction.DESCENDING;
    } else if (accept(USING)) {
      direction = SortBy.Direction.USING;
      location = start();
      operator = sortOperator();
    }
    return new SortBy(expression, direction, nulls(), operator, location);
  }

  private List<String> sortOperator() {
    if (!at(OPERATOR)) {
      return List.of(parser.expressions.operatorSymbol());
    }
    advance();
    expect('(');
    List<String> name = parser.expressions.qualifiedOperator();
    expect(')');
    return name;
  }

  /// `[NULLS FIRST | NULLS LAST]`.
  SortBy.Nulls nulls() {
    if (accept(NULLS, FIRST)) {
      return SortBy.Nulls.FIRST;
    }
    return accept(NULLS, LAST) ? SortBy.Nulls.LAST : SortBy.Nulls.DEFAULT;
  }

  // ---- LIMIT, OFFSET, FETCH ----

  private Limit limit() {
    countPlace = start();
    ExpressionNode count = null;
    ExpressionNode offset = null;
    boolean withTies = false;
    boolean found = false;
    if (at(OFFSET)) {
      offset = offset();
      found = true;
    }
    if (at(LIMIT)) {
      countPlace = start();
      count = limitCount();
      found = true;
    } else if (at(FETCH)) {
      countPlace = start();
      count = fetchCount();
      withTies = fetchedTies;
      found = true;
    }
    if (offset == null && at(OFFSET)) {
      offset = offset();
      found = true;
    }
    return found ? new Limit(count, offset, withTies) : null;
  }

  private ExpressionNode offset() {
    offsetPlace = expect(OFFSET);
    ExpressionNode offset = parser.expressions.expression();
    if (!accept(ROW)) {
      accept(ROWS);
    }
    return offset;
  }

  private ExpressionNode limitCount() {
    int location = expect(LIMIT);
    if (accept(ALL)) {
      return null;
    }
    ExpressionNode count = parser.expressions.expression();
    if (at(',')) {
      advance();
      parser.expressions.expression();
      throw errorAt("LIMIT #,# syntax is not supported", location)
          .hint("Use separate LIMIT and OFFSET clauses.");
    }
    return count;
  }

  private ExpressionNode fetchCount() {
    expect(FETCH);
    if (!accept(FIRST)) {
      expect(NEXT);
    }
    ExpressionNode count;
    int place = start();
    if (at(ROW) || at(ROWS)) {
      count = new ExpressionNode.Literal(ExpressionNode.LiteralKind.INTEGER, "1", -1);
    } else if (at('+') || at('-')) {
      String number = number();
      count =
          new ExpressionNode.Literal(
              number.indexOf('.') < 0 && number.length() < 11
                  ? ExpressionNode.LiteralKind.INTEGER
                  : ExpressionNode.LiteralKind.NUMERIC,
              number,
              place);
    } else {
      count = parser.primaries.primary();
    }
    if (!accept(ROW)) {
      expect(ROWS);
    }
    tiesPlace = start();
    fetchedTies = accept(WITH);
    if (fetchedTies) {
      expect(TIES);
    } else {
      expect(ONLY);
    }
    return count;
  }

  // ---- FOR UPDATE ----

  private List<Locking> locking() {
    if (!at(FOR)) {
      return List.of();
    }
    if (ahead(1) == READ) {
      parser.index += 2;
      expect(ONLY);
      return List.of();
    }
    var list = new ArrayList<Locking>();
    while (at(FOR)) {
      int location = start();
      advance();
      LockStrength strength = lockStrength();
      List<RelationName> tables = accept(OF) ? relationNames() : List.of();
      list.add(new Locking(strength, tables, lockWait(), location));
    }
    return list;
  }

  private LockStrength lockStrength() {
    switch (token()) {
      case UPDATE -> {
        advance();
        return LockStrength.UPDATE;
      }
      case SHARE -> {
        advance();
        return LockStrength.SHARE;
      }
      case KEY -> {
        advance();
        expect(SHARE);
        return LockStrength.KEY_SHARE;
      }
      default -> {
        expect(NO);
        expect(KEY);
        expect(UPDATE);
        return LockStrength.NO_KEY_UPDATE;
      }
    }
  }

  private LockWait lockWait() {
    if (accept(NOWAIT)) {
      return LockWait.NOWAIT;
    }
    if (accept(SKIP)) {
      expect(LOCKED);
      return LockWait.SKIP_LOCKED;
    }
    return LockWait.BLOCK;
  }
}
