package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ColumnDefinition;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.ast.TableReference;
import pganatomy.engine.parser.ast.TableReference.Alias;
import pganatomy.engine.parser.ast.TableReference.FunctionItem;
import pganatomy.engine.parser.ast.TableReference.Join;
import pganatomy.engine.parser.ast.TableReference.JoinKind;
import pganatomy.engine.parser.ast.TypeName;

/// The items of `FROM`: tables, functions, subqueries, joins.
///
/// PostgreSQL: src/backend/parser/gram.y, table_ref
final class FromGrammar extends Grammar {
  FromGrammar(Parser parser) {
    super(parser);
  }

  /// `from_list`.
  List<TableReference> list() {
    var list = new ArrayList<TableReference>();
    do {
      list.add(tableReference());
    } while (accept(','));
    return list;
  }

  /// `table_ref`.
  TableReference tableReference() {
    return joins(primary());
  }

  // ---- joins ----

  private TableReference joins(TableReference first) {
    TableReference left = first;
    while (atJoin()) {
      left = join(left);
    }
    return left;
  }

  private boolean atJoin() {
    return switch (token()) {
      case JOIN, INNER, LEFT, RIGHT, FULL, CROSS, NATURAL -> true;
      default -> false;
    };
  }

  private TableReference join(TableReference left) {
    int location = start();
    if (accept(CROSS)) {
      expect(JOIN);
      return new Join(
          JoinKind.INNER, false, left, primary(), List.of(), null, null, null, location);
    }
    boolean natural = accept(NATURAL);
    JoinKind kind = joinKind();
    expect(JOIN);
    if (natural) {
      return new Join(kind, true, left, primary(), List.of(), null, null, null, location);
    }
    TableReference right = primary();
    // In `a JOIN b JOIN c ON x ON y` the inner join is the right side of the outer one.
    while (!at(ON) && !at(USING) && atJoin()) {
      right = join(right);
    }
    if (accept(ON)) {
      ExpressionNode condition = parser.expressions.expression();
      return new Join(kind, false, left, right, List.of(), null, condition, null, location);
    }
    expect(USING);
    List<String> using = columnList();
    Alias alias = accept(AS) ? new Alias(columnId(), List.of()) : null;
    return new Join(kind, false, left, right, using, alias, null, null, location);
  }

  private JoinKind joinKind() {
    JoinKind kind;
    switch (token()) {
      case LEFT -> kind = JoinKind.LEFT;
      case RIGHT -> kind = JoinKind.RIGHT;
      case FULL -> kind = JoinKind.FULL;
      case INNER -> {
        advance();
        return JoinKind.INNER;
      }
      default -> {
        return JoinKind.INNER;
      }
    }
    advance();
    accept(OUTER);
    return kind;
  }

  // ---- one item ----

  private TableReference primary() {
    int location = start();
    boolean lateral = accept(LATERAL);
    if (at('(')) {
      return parenthesis(lateral, location);
    }
    if (at(ROWS, FROM)) {
      return rowsFrom(lateral, location);
    }
    if (at(ONLY)) {
      if (lateral) {
        throw syntaxError();
      }
      return sample(new TableReference.Table(relationExpression(), optionalAlias(), location));
    }
    if (beginsFunction()) {
      return function(lateral, location);
    }
    if (lateral) {
      columnOrFunctionName();
      throw syntaxError();
    }
    if (isTypeFunctionName(token())) {
      // It could have named a function.
      advance();
      throw syntaxError();
    }
    RelationName name = relationExpression();
    return sample(new TableReference.Table(name, optionalAlias(), location));
  }

  private void columnOrFunctionName() {
    if (!isColumnId(token())) {
      throw syntaxError();
    }
    anyName();
  }

  private boolean beginsFunction() {
    int kind = token();
    if (parser.functions.beginsSpecial()) {
      return true;
    }
    if (!isColumnId(kind) && !isTypeFunctionName(kind)) {
      return false;
    }
    int distance = 1;
    while (ahead(distance) == '.') {
      distance += 2;
    }
    return ahead(distance) == '(';
  }

  private TableReference function(boolean lateral, int location) {
    ExpressionNode call = call();
    boolean ordinality = ordinality();
    return functionAlias(
        lateral, ordinality, false, List.of(new FunctionItem(call, List.of())), location);
  }

  /// `func_expr_windowless`.
  ExpressionNode call() {
    int location = start();
    ExpressionNode special = parser.functions.special(location);
    if (special != null) {
      return special;
    }
    int kind = token();
    if (!isColumnId(kind) && !isTypeFunctionName(kind)) {
      throw syntaxError();
    }
    if (ahead(1) != '.' && !isTypeOrFunction(kind)) {
      advance();
      throw syntaxError();
    }
    var name = new ArrayList<String>();
    name.add(take());
    while (accept('.')) {
      name.add(label());
    }
    return parser.functions.windowlessCall(name, location);
  }

  private boolean ordinality() {
    return accept(WITH, ORDINALITY);
  }

  private TableReference rowsFrom(boolean lateral, int location) {
    parser.index += 2;
    expect('(');
    var items = new ArrayList<FunctionItem>();
    do {
      ExpressionNode call = call();
      List<ColumnDefinition> columns = List.of();
      if (accept(AS)) {
        expect('(');
        columns = columnDefinitions();
      }
      items.add(new FunctionItem(call, columns));
    } while (accept(','));
    expect(')');
    return functionAlias(lateral, ordinality(), true, items, location);
  }

  private TableReference functionAlias(
      boolean lateral,
      boolean ordinality,
      boolean rowsFrom,
      List<FunctionItem> items,
      int location) {
    boolean as = accept(AS);
    Alias alias = null;
    List<ColumnDefinition> columns = List.of();
    if (as && accept('(')) {
      columns = columnDefinitions();
    } else if (as || isColumnId(token())) {
      String name = columnId();
      List<String> names = List.of();
      if (at('(')) {
        boolean definitions = ahead(2) != ',' && ahead(2) != ')';
        if (definitions) {
          advance();
          columns = columnDefinitions();
        } else {
          names = columnList();
        }
      }
      alias = new Alias(name, names);
    }
    return new TableReference.Function(
        lateral, ordinality, rowsFrom, items, alias, columns, location);
  }

  /// `TableFuncElementList` and the closing parenthesis.
  private List<ColumnDefinition> columnDefinitions() {
    var columns = new ArrayList<ColumnDefinition>();
    do {
      int location = start();
      String name = columnId();
      TypeName type = parser.types.type();
      List<String> collation = accept(COLLATE) ? anyName() : List.of();
      columns.add(new ColumnDefinition(name, type, null, null, collation, List.of(), location));
    } while (accept(','));
    expect(')');
    return columns;
  }

  private TableReference sample(TableReference.Table table) {
    if (!accept(TABLESAMPLE)) {
      return table;
    }
    int location = start();
    if (!isTypeOrFunction(token()) && !(isColumnId(token()) && ahead(1) == '.')) {
      throw syntaxError();
    }
    var method = new ArrayList<String>();
    method.add(take());
    while (accept('.')) {
      method.add(label());
    }
    expect('(');
    List<ExpressionNode> arguments = parser.expressions.expressionList();
    expect(')');
    ExpressionNode repeatable = null;
    if (accept(REPEATABLE)) {
      expect('(');
      repeatable = parser.expressions.expression();
      expect(')');
    }
    return new TableReference.Sample(table, method, arguments, repeatable, location);
  }

  // ---- aliases ----

  /// `opt_alias_clause`.
  Alias optionalAlias() {
    if (!accept(AS) && !isColumnId(token())) {
      return null;
    }
    String name = columnId();
    return new Alias(name, optionalColumnList());
  }

  /// `relation_expr_opt_alias`: the target of UPDATE, DELETE and MERGE. `SET` is no alias there.
  TableReference.Table target() {
    int location = start();
    RelationName name = relationExpression();
    Alias alias = null;
    if (accept(AS) || isColumnId(token()) && !at(SET)) {
      alias = new Alias(columnId(), List.of());
    }
    return new TableReference.Table(name, alias, location);
  }

  // ---- parentheses: a subquery or a join ----

  private TableReference parenthesis(boolean lateral, int location) {
    Object inner = parenthesisContent(lateral);
    if (inner instanceof SelectStatement query) {
      return new TableReference.Subquery(lateral, query, optionalAlias(), location);
    }
    Join join = (Join) inner;
    Alias alias = optionalAlias();
    return alias == null ? join : withAlias(join, alias);
  }

  private static Join withAlias(Join join, Alias alias) {
    return new Join(
        join.kind(),
        join.natural(),
        join.left(),
        join.right(),
        join.using(),
        join.usingAlias(),
        join.condition(),
        alias,
        join.location());
  }

  /// Either a [SelectStatement] or a [Join]. Which one `((SELECT ...) ...)` is shows only after the
  /// inner parenthesis.
  private Object parenthesisContent(boolean onlyQuery) {
    expect('(');
    if (parser.queries.atQueryWord()) {
      SelectStatement query = parser.queries.query();
      expect(')');
      return query;
    }
    TableReference first;
    int location = start();
    if (at('(') && parser.queries.opensQuery()) {
      Object inner = parenthesisContent(false);
      if (inner instanceof SelectStatement query) {
        if (accept(')')) {
          return query;
        }
        if (parser.queries.atQueryContinuation()) {
          SelectStatement longer = parser.queries.continueQuery(query);
          expect(')');
          return longer;
        }
        first = new TableReference.Subquery(false, query, optionalAlias(), location);
      } else {
        Alias alias = optionalAlias();
        first = alias == null ? (Join) inner : withAlias((Join) inner, alias);
      }
    } else if (onlyQuery && !at('(')) {
      throw syntaxError();
    } else {
      first = primary();
    }
    TableReference reference = joins(first);
    if (!(reference instanceof Join)) {
      throw syntaxError();
    }
    expect(')');
    return reference;
  }
}
