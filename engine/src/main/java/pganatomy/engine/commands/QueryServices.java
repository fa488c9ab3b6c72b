package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.expression.ExpressionContext;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;

/// What DDL needs of analysis and execution; the layer that wires all of them together implements
/// it.
public interface QueryServices {
  /// A column of a query's result.
  record Column(String name, Type type, int typeModifier, int collationOid) {}

  /// What a query returns, and what it is when all names are resolved.
  record Description(List<Column> columns, Query query) {}

  /// Analyses a query that is to become a view or a table.
  Description describe(Statement query, String text);

  /// Runs a query and stores its rows in a new table; gives their number.
  long runInto(Statement query, String text, RelationDescriptor target);

  /// The value of an expression without columns (a column's default) as the type's value, or null;
  /// `isVolatile[0]` tells whether each row has to have its own.
  Object evaluate(String expression, Type type, int typeModifier, boolean[] isVolatile);

  /// Whether a default's value may differ from call to call.
  boolean isVolatile(String expression, Type type);

  /// Analyses a CHECK or DEFAULT expression over the relation's columns, for its errors only.
  void checkExpression(String expression, RelationDescriptor relation, Type resultType);

  /// For expressions that are computed outside of a query.
  ExpressionContext expressionContext();

  /// Ends the transaction and starts another, for VACUUM and the like.
  void commitAndStart();

  /// A query that is being run.
  interface Rows extends AutoCloseable {
    List<Column> columns();

    /// The next rows, or null; valid until the next call.
    Batch next();

    @Override
    void close();
  }

  /// Where new rows of a table go.
  interface Insertion extends AutoCloseable {
    /// Throws when a row does not meet the table's constraints.
    void check(Batch rows);

    void insert(Batch rows);

    /// After the last row: checks what could not be checked before.
    void finish();

    @Override
    void close();
  }

  Rows open(Statement query, String text);

  /// Rows for a table: one vector for each attribute.
  Insertion openInsertion(RelationDescriptor target);

  /// The client's end of COPY.
  CopyData copyData();

  /// Throws `25006 cannot execute ... in a read-only transaction` if it is one.
  void preventInReadOnly(String command);

  /// Throws `25001 ... cannot run inside a transaction block` if it would be.
  void preventInTransactionBlock(String command);

  /// Throws `25P01 ... can only be used in transaction blocks` outside of one.
  void requireTransactionBlock(String command);
}
