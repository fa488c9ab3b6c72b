package pganatomy.engine.parser;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.DataStatement.CommonTable;
import pganatomy.engine.parser.ast.DataStatement.Materialize;
import pganatomy.engine.parser.ast.DataStatement.Target;
import pganatomy.engine.parser.ast.DataStatement.With;
import pganatomy.engine.parser.ast.ExpressionNode.ColumnReference;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.ast.TableReference;

/// `CREATE RECURSIVE VIEW v (a) AS query` is short for `CREATE VIEW v AS WITH RECURSIVE v (a) AS
/// (query) SELECT a FROM v`.
///
/// PostgreSQL: src/backend/parser/gram.y, makeRecursiveViewSelect()
final class RecursiveView {
  private RecursiveView() {}

  static SelectStatement wrap(String name, List<String> columns, SelectStatement query) {
    var table = new CommonTable(name, columns, Materialize.DEFAULT, query, null, null, -1);
    var targets = new ArrayList<Target>();
    for (String column : columns) {
      targets.add(new Target(new ColumnReference(List.of(column), false, -1), null, -1));
    }
    List<TableReference> from =
        List.of(new TableReference.Table(RelationName.of(name, -1), null, -1));
    return new SelectStatement(
        new With(true, List.of(table), -1),
        SelectGrammar.simple(targets, from, -1),
        List.of(),
        null,
        List.of(),
        -1);
  }
}
