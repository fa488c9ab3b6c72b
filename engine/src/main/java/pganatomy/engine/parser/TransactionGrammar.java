package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.SessionStatement.Transaction;
import pganatomy.engine.parser.ast.SessionStatement.TransactionKind;
import pganatomy.engine.parser.ast.Statement;

/// Transactions, savepoints, and the two phases of a prepared commit.
///
/// PostgreSQL: src/backend/parser/gram.y, TransactionStmt
final class TransactionGrammar extends Grammar {
  TransactionGrammar(Parser parser) {
    super(parser);
  }

  Statement statement(int location) {
    int kind = token();
    advance();
    return switch (kind) {
      case BEGIN -> {
        work();
        yield begin(TransactionKind.BEGIN, location);
      }
      case START -> {
        expect(TRANSACTION);
        yield begin(TransactionKind.START, location);
      }
      case COMMIT -> commit(location);
      case END -> {
        work();
        yield ended(TransactionKind.COMMIT, location);
      }
      case ABORT -> {
        work();
        yield ended(TransactionKind.ROLLBACK, location);
      }
      case ROLLBACK -> rollback(location);
      case SAVEPOINT -> named(TransactionKind.SAVEPOINT, columnId(), location);
      case RELEASE -> {
        if (at(SAVEPOINT) && isColumnId(ahead(1))) {
          advance();
        }
        yield named(TransactionKind.RELEASE, columnId(), location);
      }
      default -> {
        expect(TRANSACTION);
        yield named(TransactionKind.PREPARE, string(), location);
      }
    };
  }

  private void work() {
    if (!accept(WORK)) {
      accept(TRANSACTION);
    }
  }

  private Statement begin(TransactionKind kind, int location) {
    return new Transaction(kind, modes(false), null, false, location);
  }

  private static Statement named(TransactionKind kind, String name, int location) {
    return new Transaction(kind, List.of(), name, false, location);
  }

  private Statement ended(TransactionKind kind, int location) {
    boolean chain = false;
    if (accept(AND)) {
      chain = !accept(NO);
      expect(CHAIN);
    }
    return new Transaction(kind, List.of(), null, chain, location);
  }

  private Statement commit(int location) {
    if (accept(PREPARED)) {
      return named(TransactionKind.COMMIT_PREPARED, string(), location);
    }
    work();
    return ended(TransactionKind.COMMIT, location);
  }

  private Statement rollback(int location) {
    if (accept(PREPARED)) {
      return named(TransactionKind.ROLLBACK_PREPARED, string(), location);
    }
    work();
    if (!accept(TO)) {
      return ended(TransactionKind.ROLLBACK, location);
    }
    if (at(SAVEPOINT) && isColumnId(ahead(1))) {
      advance();
    }
    return named(TransactionKind.ROLLBACK_TO, columnId(), location);
  }

  /// `transaction_mode_list`; commas between the modes are optional.
  List<Option> modes(boolean required) {
    var modes = new ArrayList<Option>();
    while (true) {
      Option mode = mode();
      if (mode == null) {
        if (required && modes.isEmpty()) {
          throw syntaxError();
        }
        return modes;
      }
      modes.add(mode);
      if (accept(',') && mode(false) == null) {
        throw syntaxError();
      }
    }
  }

  private Option mode() {
    return mode(true);
  }

  /// The mode at the current token or null; `take` false only looks.
  private Option mode(boolean take) {
    int before = parser.index;
    Option mode = readMode();
    if (!take) {
      parser.index = before;
    }
    return mode;
  }

  private Option readMode() {
    int location = start();
    switch (token()) {
      case ISOLATION -> {
        advance();
        expect(LEVEL);
        return Option.string("transaction_isolation", isolationLevel(), location);
      }
      case READ -> {
        advance();
        boolean only = accept(ONLY);
        if (!only) {
          expect(WRITE);
        }
        return Option.word("transaction_read_only", only ? "true" : "false", location);
      }
      case DEFERRABLE -> {
        advance();
        return Option.word("transaction_deferrable", "true", location);
      }
      case NOT -> {
        advance();
        expect(DEFERRABLE);
        return Option.word("transaction_deferrable", "false", location);
      }
      default -> {
        return null;
      }
    }
  }

  private String isolationLevel() {
    if (accept(SERIALIZABLE)) {
      return "serializable";
    }
    if (accept(REPEATABLE)) {
      expect(READ);
      return "repeatable read";
    }
    expect(READ);
    if (accept(COMMITTED)) {
      return "read committed";
    }
    expect(UNCOMMITTED);
    return "read uncommitted";
  }
}
