package pganatomy.engine.parser.ast;

import java.util.List;

/// The statements that define relations: tables, indexes, views, sequences.
///
/// PostgreSQL: src/include/nodes/parsenodes.h
public sealed interface TableStatement extends Statement {

  /// How long a relation lives and whether it is logged.
  enum Persistence {
    PERMANENT,
    UNLOGGED,
    TEMPORARY
  }

  /// What happens to a temporary table at commit.
  enum OnCommit {
    NOTHING_SAID,
    PRESERVE_ROWS,
    DELETE_ROWS,
    DROP
  }

  /// A column, a constraint or a `LIKE` in the parentheses of `CREATE TABLE`.
  sealed interface TableElement extends Node permits ColumnDefinition, Constraint, LikeClause {}

  /// `LIKE table {INCLUDING|EXCLUDING} what ...`: each option is `+what` or `-what`.
  record LikeClause(RelationName table, List<String> options, int location)
      implements TableElement {}

  /// `PARTITION BY strategy (elements)`.
  record PartitionBy(String strategy, List<IndexElement> elements, int location) implements Node {}

  /// `FOR VALUES ...` or `DEFAULT`. MINVALUE and MAXVALUE are column references of that name.
  record PartitionBound(
      boolean isDefault,
      List<ExpressionNode> in,
      List<ExpressionNode> from,
      List<ExpressionNode> to,
      int modulus,
      int remainder,
      int location)
      implements Node {}

  /// `CREATE TABLE`.
  record CreateTable(
      RelationName table,
      Persistence persistence,
      boolean ifNotExists,
      List<TableElement> elements,
      List<RelationName> inherits,
      TypeName ofType,
      RelationName partitionOf,
      PartitionBound bound,
      PartitionBy partitionBy,
      String accessMethod,
      List<Option> options,
      OnCommit onCommit,
      String tablespace,
      int location)
      implements TableStatement {
    @Override
    public String commandTag() {
      return "CREATE TABLE";
    }
  }

  /// The table that `CREATE TABLE AS` and `SELECT INTO` make.
  record Into(
      RelationName table,
      Persistence persistence,
      List<String> columns,
      String accessMethod,
      List<Option> options,
      OnCommit onCommit,
      String tablespace,
      boolean withNoData) {}

  /// `CREATE TABLE ... AS query` and `CREATE MATERIALIZED VIEW`. The query is a data statement or
  /// an `EXECUTE`.
  record CreateTableAs(
      Into into, Statement query, boolean materializedView, boolean ifNotExists, int location)
      implements TableStatement {
    @Override
    public String commandTag() {
      return materializedView ? "CREATE MATERIALIZED VIEW" : "CREATE TABLE AS";
    }
  }

  /// `REFRESH MATERIALIZED VIEW`.
  record RefreshMaterializedView(
      RelationName view, boolean concurrently, boolean withNoData, int location)
      implements TableStatement {
    @Override
    public String commandTag() {
      return "REFRESH MATERIALIZED VIEW";
    }
  }

  /// A key of an index: a column by name, or an expression (then `column` is null).
  record IndexElement(
      String column,
      ExpressionNode expression,
      List<String> collation,
      List<String> operatorClass,
      List<Option> operatorClassOptions,
      SortBy.Direction direction,
      SortBy.Nulls nulls,
      int location)
      implements Node {}

  /// `CREATE INDEX`; name null when PostgreSQL is to choose one.
  record CreateIndex(
      String name,
      RelationName table,
      String accessMethod,
      List<IndexElement> elements,
      List<IndexElement> including,
      List<Option> options,
      String tablespace,
      ExpressionNode where,
      boolean unique,
      boolean nullsNotDistinct,
      boolean concurrently,
      boolean ifNotExists,
      int location)
      implements TableStatement {
    @Override
    public String commandTag() {
      return "CREATE INDEX";
    }
  }

  /// `WITH [LOCAL|CASCADED] CHECK OPTION`.
  enum CheckOption {
    NONE,
    LOCAL,
    CASCADED
  }

  /// `CREATE VIEW`.
  record CreateView(
      RelationName view,
      List<String> columns,
      SelectStatement query,
      boolean replace,
      Persistence persistence,
      List<Option> options,
      CheckOption checkOption,
      int location)
      implements TableStatement {
    @Override
    public String commandTag() {
      return "CREATE VIEW";
    }
  }

  /// `CREATE SEQUENCE`.
  record CreateSequence(
      RelationName sequence,
      Persistence persistence,
      boolean ifNotExists,
      List<Option> options,
      int location)
      implements TableStatement {
    @Override
    public String commandTag() {
      return "CREATE SEQUENCE";
    }
  }

  /// `ALTER SEQUENCE name options`.
  record AlterSequence(RelationName sequence, List<Option> options, boolean missingOk, int location)
      implements TableStatement {
    @Override
    public String commandTag() {
      return "ALTER SEQUENCE";
    }
  }

  /// What one part of an `ALTER TABLE` does.
  enum AlterAction {
    ADD_COLUMN,
    DROP_COLUMN,
    SET_DEFAULT,
    DROP_DEFAULT,
    SET_NOT_NULL,
    DROP_NOT_NULL,
    SET_EXPRESSION,
    DROP_EXPRESSION,
    SET_STATISTICS,
    SET_COLUMN_OPTIONS,
    RESET_COLUMN_OPTIONS,
    SET_STORAGE,
    SET_COMPRESSION,
    ADD_IDENTITY,
    SET_IDENTITY,
    DROP_IDENTITY,
    ALTER_TYPE,
    ADD_CONSTRAINT,
    ADD_INDEX,
    ALTER_CONSTRAINT,
    VALIDATE_CONSTRAINT,
    DROP_CONSTRAINT,
    SET_WITHOUT_OIDS,
    CLUSTER_ON,
    SET_WITHOUT_CLUSTER,
    SET_LOGGED,
    SET_UNLOGGED,
    ENABLE_TRIGGER,
    DISABLE_TRIGGER,
    ENABLE_RULE,
    DISABLE_RULE,
    INHERIT,
    NO_INHERIT,
    OF_TYPE,
    NOT_OF,
    OWNER_TO,
    SET_ACCESS_METHOD,
    SET_TABLESPACE,
    SET_OPTIONS,
    RESET_OPTIONS,
    REPLICA_IDENTITY,
    ROW_SECURITY,
    ATTACH_PARTITION,
    DETACH_PARTITION
  }

  /// One action of an `ALTER TABLE`. Which parts mean something depends on the action.
  ///
  /// @param name the column, constraint, trigger, index or method that it is about, or null
  /// @param value a word that says how: storage, replica identity, row security, trigger mode
  /// @param column of ADD_COLUMN, and the new type of ALTER_TYPE
  /// @param expression a default, a USING expression, a statistics target
  /// @param relation a parent or partition
  record AlterCommand(
      AlterAction action,
      String name,
      String value,
      ColumnDefinition column,
      Constraint constraint,
      ExpressionNode expression,
      List<Option> options,
      RelationName relation,
      PartitionBound bound,
      RoleName owner,
      boolean missingOk,
      boolean cascade,
      int location)
      implements Node {}

  /// `ALTER TABLE`, and the forms of `ALTER INDEX`, `VIEW`, `SEQUENCE` and `TYPE` that share it.
  record AlterTable(
      ObjectStatement.ObjectKind kind,
      RelationName table,
      List<AlterCommand> commands,
      boolean missingOk,
      int location)
      implements TableStatement {
    @Override
    public String commandTag() {
      return "ALTER " + kind.words();
    }
  }

  /// `TRUNCATE`.
  record Truncate(List<RelationName> tables, boolean restartIdentity, boolean cascade, int location)
      implements TableStatement {
    @Override
    public String commandTag() {
      return "TRUNCATE TABLE";
    }
  }
}
