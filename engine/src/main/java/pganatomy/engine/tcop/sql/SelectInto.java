package pganatomy.engine.tcop.sql;

import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.ast.SelectStatement.Body;
import pganatomy.engine.parser.ast.SelectStatement.Select;
import pganatomy.engine.parser.ast.SelectStatement.SetOperation;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TableStatement.CreateTableAs;
import pganatomy.engine.parser.ast.TableStatement.Into;

/// `SELECT ... INTO t` is the older way to write `CREATE TABLE t AS SELECT ...`. In a set operation
/// INTO stands in the leftmost query.
///
/// PostgreSQL: src/backend/parser/analyze.c, transformOptionalSelectInto()
final class SelectInto {
  private SelectInto() {}

  /// The command, or null for any other statement.
  static Statement asCommand(DataStatement statement) {
    if (!(statement instanceof SelectStatement select)) {
      return null;
    }
    Into into = into(select.body());
    return into == null
        ? null
        : new CreateTableAs(
            into, withBody(select, without(select.body())), false, false, select.location());
  }

  private static Into into(Body body) {
    if (body instanceof Select select) {
      return select.into();
    }
    return body instanceof SetOperation operation ? into(operation.left().body()) : null;
  }

  private static Body without(Body body) {
    if (body instanceof SetOperation operation) {
      SelectStatement left = withBody(operation.left(), without(operation.left().body()));
      return new SetOperation(
          operation.operator(), operation.all(), left, operation.right(), operation.location());
    }
    Select select = (Select) body;
    return new Select(
        select.distinct(),
        select.distinctOn(),
        select.targets(),
        null,
        select.from(),
        select.where(),
        select.groupBy(),
        select.groupDistinct(),
        select.having(),
        select.windows(),
        select.location());
  }

  private static SelectStatement withBody(SelectStatement statement, Body body) {
    return new SelectStatement(
        statement.with(),
        body,
        statement.orderBy(),
        statement.limit(),
        statement.locking(),
        statement.location());
  }
}
