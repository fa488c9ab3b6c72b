package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.utils.adt.Type;

/// What DDL needs of analysis and execution; the layer that wires all of them together implements
/// it.
public interface QueryServices {
  /// A column of a query's result.
  record Column(String name, Type type, int typeModifier, int collationOid) {}

  /// What a query returns and which relations it reads.
  record Description(List<Column> columns, List<Integer> relationOids) {}

  /// Analyses a query that is to become a view or a table.
  Description describe(Statement query, String text);

  /// Runs a query and stores its rows in a new table; gives their number.
  long runInto(Statement query, String text, RelationDescriptor target);

  /// The value of an expression without columns (a column's default) as the type's value, or null;
  /// `isVolatile[0]` tells whether each row has to have its own.
  Object evaluate(String expression, Type type, int typeModifier, boolean[] isVolatile);

  /// Analyses a CHECK or DEFAULT expression over the relation's columns, for its errors only.
  void checkExpression(String expression, RelationDescriptor relation, Type resultType);

  /// Ends the transaction and starts another, for VACUUM and the like.
  void commitAndStart();

  /// Throws `25001 ... cannot run inside a transaction block` if it would be.
  void preventInTransactionBlock(String command);
}
