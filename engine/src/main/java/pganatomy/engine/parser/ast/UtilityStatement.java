package pganatomy.engine.parser.ast;

import java.util.List;

/// The statements that maintain, explain, load and lock.
///
/// PostgreSQL: src/include/nodes/parsenodes.h
public sealed interface UtilityStatement extends Statement {

  /// A table of `VACUUM` or `ANALYZE` with the columns to analyze, empty for all.
  record VacuumTable(RelationName table, List<String> columns) {}

  /// `VACUUM` and `ANALYZE`; no tables means all of the database.
  record Vacuum(boolean vacuum, List<Option> options, List<VacuumTable> tables, int location)
      implements UtilityStatement {
    @Override
    public String commandTag() {
      return vacuum ? "VACUUM" : "ANALYZE";
    }
  }

  /// `EXPLAIN (options) statement`.
  record Explain(List<Option> options, Statement statement, int location)
      implements UtilityStatement {
    @Override
    public String commandTag() {
      return "EXPLAIN";
    }
  }

  /// `COPY`. Either a table with columns, or a query in parentheses.
  ///
  /// @param file null for STDIN and STDOUT; a command line after PROGRAM
  record Copy(
      RelationName table,
      List<String> columns,
      DataStatement query,
      boolean from,
      boolean program,
      String file,
      List<Option> options,
      ExpressionNode where,
      int location)
      implements UtilityStatement {
    @Override
    public String commandTag() {
      return "COPY";
    }
  }

  /// The lock modes of tables, weakest first.
  enum LockMode {
    ACCESS_SHARE,
    ROW_SHARE,
    ROW_EXCLUSIVE,
    SHARE_UPDATE_EXCLUSIVE,
    SHARE,
    SHARE_ROW_EXCLUSIVE,
    EXCLUSIVE,
    ACCESS_EXCLUSIVE
  }

  /// `LOCK TABLE`.
  record Lock(List<RelationName> tables, LockMode mode, boolean noWait, int location)
      implements UtilityStatement {
    @Override
    public String commandTag() {
      return "LOCK TABLE";
    }
  }

  /// `CHECKPOINT`.
  record Checkpoint(int location) implements UtilityStatement {
    @Override
    public String commandTag() {
      return "CHECKPOINT";
    }
  }

  /// `CLUSTER`; table null for all that were clustered before.
  record Cluster(RelationName table, String index, List<Option> options, int location)
      implements UtilityStatement {
    @Override
    public String commandTag() {
      return "CLUSTER";
    }
  }

  /// What `REINDEX` rebuilds.
  enum ReindexKind {
    INDEX,
    TABLE,
    SCHEMA,
    DATABASE,
    SYSTEM
  }

  /// `REINDEX`; `relation` for INDEX and TABLE, otherwise `name` (null for the current database).
  record Reindex(
      ReindexKind kind, RelationName relation, String name, List<Option> options, int location)
      implements UtilityStatement {
    @Override
    public String commandTag() {
      return "REINDEX";
    }
  }

  /// `DO [LANGUAGE l] 'code'`: options `as` and `language`.
  record Do(List<Option> options, int location) implements UtilityStatement {
    @Override
    public String commandTag() {
      return "DO";
    }
  }

  /// `CALL procedure(...)`.
  record Call(ExpressionNode.FunctionCall call, int location) implements UtilityStatement {
    @Override
    public String commandTag() {
      return "CALL";
    }
  }
}
