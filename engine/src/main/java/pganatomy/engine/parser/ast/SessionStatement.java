package pganatomy.engine.parser.ast;

import java.util.List;

/// The statements that work on the session: settings, transactions, prepared statements, cursors,
/// notifications.
///
/// PostgreSQL: src/include/nodes/parsenodes.h
public sealed interface SessionStatement extends Statement {

  /// The forms of `SET` and `RESET`.
  enum SetKind {
    VALUE,
    DEFAULT,
    CURRENT,
    MULTI,
    RESET,
    RESET_ALL
  }

  /// `SET name TO value`, `RESET name`. MULTI stands for `SET TRANSACTION ...` and its kin: the
  /// name is then `TRANSACTION`, `SESSION CHARACTERISTICS` or `TRANSACTION SNAPSHOT`.
  ///
  /// @param values literals (words are string literals), with a sign where written
  /// @param local `SET LOCAL`
  record VariableSet(
      SetKind kind,
      String name,
      List<ExpressionNode> values,
      List<Option> transactionOptions,
      boolean local,
      int location)
      implements SessionStatement {
    @Override
    public String commandTag() {
      return kind == SetKind.RESET || kind == SetKind.RESET_ALL ? "RESET" : "SET";
    }
  }

  /// `SHOW name`; the name is `all` for `SHOW ALL`.
  record VariableShow(String name, int location) implements SessionStatement {
    @Override
    public String commandTag() {
      return "SHOW";
    }
  }

  /// `ALTER SYSTEM SET ...` or `RESET ...`.
  record AlterSystem(VariableSet variable, int location) implements SessionStatement {
    @Override
    public String commandTag() {
      return "ALTER SYSTEM";
    }
  }

  /// `SET CONSTRAINTS {ALL|names} {DEFERRED|IMMEDIATE}`; names empty for ALL.
  record SetConstraints(List<RelationName> names, boolean deferred, int location)
      implements SessionStatement {
    @Override
    public String commandTag() {
      return "SET CONSTRAINTS";
    }
  }

  /// What a transaction statement does.
  enum TransactionKind {
    BEGIN("BEGIN"),
    START("START TRANSACTION"),
    COMMIT("COMMIT"),
    ROLLBACK("ROLLBACK"),
    SAVEPOINT("SAVEPOINT"),
    RELEASE("RELEASE"),
    ROLLBACK_TO("ROLLBACK"),
    PREPARE("PREPARE TRANSACTION"),
    COMMIT_PREPARED("COMMIT PREPARED"),
    ROLLBACK_PREPARED("ROLLBACK PREPARED");

    private final String tag;

    TransactionKind(String tag) {
      this.tag = tag;
    }

    /// The command tag.
    public String tag() {
      return tag;
    }
  }

  /// `BEGIN`, `COMMIT`, `SAVEPOINT s`, `PREPARE TRANSACTION 'g'`.
  ///
  /// @param options `transaction_isolation`, `transaction_read_only`, `transaction_deferrable`
  /// @param name a savepoint's name or a prepared transaction's identifier, or null
  /// @param chain `AND CHAIN`
  record Transaction(
      TransactionKind kind, List<Option> options, String name, boolean chain, int location)
      implements SessionStatement {
    @Override
    public String commandTag() {
      return kind.tag();
    }
  }

  /// `PREPARE name (types) AS statement`.
  record Prepare(String name, List<TypeName> types, Statement statement, int location)
      implements SessionStatement {
    @Override
    public String commandTag() {
      return "PREPARE";
    }
  }

  /// `EXECUTE name (values)`.
  record Execute(String name, List<ExpressionNode> values, int location)
      implements SessionStatement {
    @Override
    public String commandTag() {
      return "EXECUTE";
    }
  }

  /// `DEALLOCATE name`; name null for ALL.
  record Deallocate(String name, int location) implements SessionStatement {
    @Override
    public String commandTag() {
      return name == null ? "DEALLOCATE ALL" : "DEALLOCATE";
    }
  }

  /// `DECLARE name CURSOR FOR query`. `scroll` and `sensitive` are null when not said.
  record DeclareCursor(
      String name,
      boolean binary,
      Boolean scroll,
      Boolean sensitive,
      boolean hold,
      SelectStatement query,
      int location)
      implements SessionStatement {
    @Override
    public String commandTag() {
      return "DECLARE CURSOR";
    }
  }

  /// Where a `FETCH` goes.
  enum FetchDirection {
    FORWARD,
    BACKWARD,
    ABSOLUTE,
    RELATIVE
  }

  /// `FETCH` and `MOVE`. `ALL` is a count of [Long#MAX_VALUE]; `FIRST` is ABSOLUTE 1, `LAST` is
  /// ABSOLUTE -1, `PRIOR` is BACKWARD 1.
  record Fetch(String cursor, FetchDirection direction, long count, boolean move, int location)
      implements SessionStatement {
    @Override
    public String commandTag() {
      return move ? "MOVE" : "FETCH";
    }
  }

  /// `CLOSE name`; name null for ALL.
  record Close(String name, int location) implements SessionStatement {
    @Override
    public String commandTag() {
      return name == null ? "CLOSE CURSOR ALL" : "CLOSE CURSOR";
    }
  }

  /// `LISTEN channel`.
  record Listen(String channel, int location) implements SessionStatement {
    @Override
    public String commandTag() {
      return "LISTEN";
    }
  }

  /// `NOTIFY channel, 'payload'`; payload null when not given.
  record Notify(String channel, String payload, int location) implements SessionStatement {
    @Override
    public String commandTag() {
      return "NOTIFY";
    }
  }

  /// `UNLISTEN channel`; channel null for `*`.
  record Unlisten(String channel, int location) implements SessionStatement {
    @Override
    public String commandTag() {
      return "UNLISTEN";
    }
  }

  /// What `DISCARD` throws away.
  enum DiscardTarget {
    ALL,
    PLANS,
    SEQUENCES,
    TEMP
  }

  /// `DISCARD`.
  record Discard(DiscardTarget target, int location) implements SessionStatement {
    @Override
    public String commandTag() {
      return "DISCARD " + target.name();
    }
  }

  /// `LOAD 'file'`.
  record Load(String file, int location) implements SessionStatement {
    @Override
    public String commandTag() {
      return "LOAD";
    }
  }
}
