package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.SortBy;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.parser.ast.TableStatement.IndexElement;

/// `CREATE INDEX`, and the keys of indexes, which other statements have, too.
///
/// PostgreSQL: src/backend/parser/gram.y, IndexStmt, index_elem
final class IndexGrammar extends Grammar {
  IndexGrammar(Parser parser) {
    super(parser);
  }

  /// `CREATE [UNIQUE] INDEX ...`, from `UNIQUE` or `INDEX` on.
  TableStatement.CreateIndex create(int location) {
    boolean unique = accept(UNIQUE);
    expect(INDEX);
    boolean concurrently = accept(CONCURRENTLY);
    boolean ifNotExists = ifNotExists();
    String name = ifNotExists || !at(ON) ? columnId() : null;
    expect(ON);
    RelationName table = relationExpression();
    String method = accept(USING) ? columnId() : "btree";
    expect('(');
    List<IndexElement> elements = elements();
    expect(')');
    List<IndexElement> including = List.of();
    if (accept(INCLUDE)) {
      expect('(');
      including = elements();
      expect(')');
    }
    boolean nullsNotDistinct = nullsNotDistinct();
    List<Option> options = List.of();
    if (accept(WITH)) {
      options = parser.options().storage();
    }
    String tablespace = accept(TABLESPACE) ? columnId() : null;
    ExpressionNode where = accept(WHERE) ? parser.expressions.expression() : null;
    return new TableStatement.CreateIndex(
        name,
        table,
        method,
        elements,
        including,
        options,
        tablespace,
        where,
        unique,
        nullsNotDistinct,
        concurrently,
        ifNotExists,
        location);
  }

  /// `[NULLS [NOT] DISTINCT]`.
  boolean nullsNotDistinct() {
    if (at(NULLS, DISTINCT)) {
      parser.index += 2;
      return false;
    }
    if (at(NULLS, NOT)) {
      parser.index += 2;
      expect(DISTINCT);
      return true;
    }
    return false;
  }

  /// `index_params`.
  List<IndexElement> elements() {
    var elements = new ArrayList<IndexElement>();
    do {
      elements.add(element());
    } while (accept(','));
    return elements;
  }

  /// `index_elem`.
  IndexElement element() {
    int location = start();
    String column = null;
    ExpressionNode expression = null;
    if (accept('(')) {
      expression = parser.expressions.expression();
      expect(')');
    } else if (beginsCall()) {
      expression = parser.from.call();
    } else {
      column = columnId();
    }
    return elementRest(column, expression, location);
  }

  private boolean beginsCall() {
    int distance = 1;
    while (ahead(distance) == '.') {
      distance += 2;
    }
    return ahead(distance) == '(' && (isColumnId(token()) || isTypeFunctionName(token()))
        || parser.functions.beginsSpecial();
  }

  private IndexElement elementRest(String column, ExpressionNode expression, int location) {
    List<String> collation = accept(COLLATE) ? anyName() : List.of();
    List<String> operatorClass = List.of();
    List<Option> operatorClassOptions = List.of();
    if (isColumnId(token()) && !at(NULLS)) {
      operatorClass = anyName();
      if (at('(')) {
        operatorClassOptions = parser.options().storage();
      }
    }
    SortBy.Direction direction = SortBy.Direction.DEFAULT;
    if (accept(ASC)) {
      direction = SortBy.Direction.ASCENDING;
    } else if (accept(DESC)) {
      direction = SortBy.Direction.DESCENDING;
    }
    return new IndexElement(
        column,
        expression,
        collation,
        operatorClass,
        operatorClassOptions,
        direction,
        parser.queries.nulls(),
        location);
  }
}
