package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import pganatomy.engine.parser.ast.RoleStatement.RoleWord;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TableStatement.Persistence;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Chooses the grammar by a statement's first words.
///
/// PostgreSQL: src/backend/parser/gram.y, stmt
final class StatementGrammar extends Grammar {
  StatementGrammar(Parser parser) {
    super(parser);
  }

  /// Any statement that is not a query nor changes rows.
  Statement statement() {
    int location = start();
    return switch (token()) {
      case CREATE -> create(location);
      case ALTER -> parser.alters().alter(location);
      case DROP -> parser.alters().drop(location);
      case COMMENT -> parser.alters().comment(location);
      case GRANT, REVOKE -> parser.grants().grantOrRevoke(location);
      case REASSIGN -> parser.grants().reassignOwned(location);
      case SET, SHOW, RESET -> parser.settings().statement(location);
      case BEGIN, START, COMMIT, END, ABORT, ROLLBACK, SAVEPOINT, RELEASE ->
          parser.transactions().statement(location);
      case PREPARE ->
          ahead(1) == TRANSACTION
              ? parser.transactions().statement(location)
              : parser.sessions().prepare();
      default -> sessionOrUtility(location);
    };
  }

  private Statement sessionOrUtility(int location) {
    return switch (token()) {
      case EXECUTE -> parser.sessions().execute();
      case DEALLOCATE, DECLARE, FETCH, MOVE, CLOSE, LISTEN, NOTIFY, UNLISTEN, DISCARD, LOAD ->
          parser.sessions().statement(location);
      case TRUNCATE,
          VACUUM,
          ANALYZE,
          ANALYSE,
          EXPLAIN,
          COPY,
          LOCK,
          CHECKPOINT,
          CLUSTER,
          REINDEX,
          REFRESH,
          DO,
          CALL ->
          parser.utilities().statement(location);
      case IMPORT, SECURITY -> throw unsupported(location);
      default -> throw syntaxError();
    };
  }

  private Statement create(int location) {
    advance();
    boolean replace = false;
    if (at(OR)) {
      advance();
      expect(REPLACE);
      replace = true;
    }
    switch (token()) {
      case FUNCTION, PROCEDURE -> {
        return parser.functionDefinitions().create(replace, location);
      }
      case TEMP, TEMPORARY, LOCAL, GLOBAL, UNLOGGED -> {
        return createRelation(replace, location);
      }
      case VIEW -> {
        return parser.tables().createView(replace, Persistence.PERMANENT, location);
      }
      case RECURSIVE -> {
        if (ahead(1) != VIEW) {
          advance();
          throw syntaxError();
        }
        return parser.tables().createView(replace, Persistence.PERMANENT, location);
      }
      default -> {
        if (replace) {
          throw isUnsupportedReplace() ? unsupported(location) : syntaxError();
        }
        return createOther(location);
      }
    }
  }

  private boolean isUnsupportedReplace() {
    return switch (token()) {
      case RULE, AGGREGATE, TRANSFORM, TRIGGER, LANGUAGE, TRUSTED, PROCEDURAL -> true;
      default -> false;
    };
  }

  private Statement createRelation(boolean replace, int location) {
    Persistence persistence = Persistence.TEMPORARY;
    if (accept(UNLOGGED)) {
      persistence = Persistence.UNLOGGED;
    } else {
      if (accept(LOCAL) || accept(GLOBAL)) {
        if (!at(TEMP) && !at(TEMPORARY)) {
          throw syntaxError();
        }
      }
      advance();
    }
    if (at(VIEW) || at(RECURSIVE, VIEW)) {
      return parser.tables().createView(replace, persistence, location);
    }
    if (replace) {
      throw syntaxError();
    }
    if (at(SEQUENCE)) {
      return parser.tables().createSequence(persistence, location);
    }
    if (at(MATERIALIZED) && persistence == Persistence.UNLOGGED) {
      return parser.tables().createMaterializedView(persistence, location);
    }
    return parser.tables().create(persistence, location);
  }

  private Statement createOther(int location) {
    return switch (token()) {
      case TABLE -> parser.tables().create(Persistence.PERMANENT, location);
      case MATERIALIZED -> parser.tables().createMaterializedView(Persistence.PERMANENT, location);
      case SEQUENCE -> parser.tables().createSequence(Persistence.PERMANENT, location);
      case UNIQUE, INDEX -> parser.indexes().create(location);
      case SCHEMA -> parser.objects().createSchema(location);
      case DATABASE -> parser.objects().createDatabase(location);
      case TABLESPACE -> parser.objects().createTablespace(location);
      case TYPE -> parser.objects().createType(location);
      case DOMAIN -> parser.objects().createDomain(location);
      case EXTENSION -> parser.objects().createExtension(location);
      case ROLE -> parser.roles().create(RoleWord.ROLE, location);
      case USER -> {
        if (ahead(1) == MAPPING) {
          throw unsupported(location);
        }
        yield parser.roles().create(RoleWord.USER, location);
      }
      case GROUP -> parser.roles().create(RoleWord.GROUP, location);
      case ACCESS,
          AGGREGATE,
          CAST,
          COLLATION,
          CONSTRAINT,
          CONVERSION,
          DEFAULT,
          EVENT,
          FOREIGN,
          LANGUAGE,
          OPERATOR,
          POLICY,
          PROCEDURAL,
          PUBLICATION,
          RULE,
          SERVER,
          STATISTICS,
          SUBSCRIPTION,
          TEXT,
          TRANSFORM,
          TRIGGER,
          TRUSTED ->
          throw unsupported(location);
      default -> throw syntaxError();
    };
  }

  /// Refuses a statement that PostgreSQL knows and the engine does not.
  private DatabaseException unsupported(int location) {
    return Unsupported.at(this, location);
  }

  /// The refusal names the statement by its first words.
  static final class Unsupported {
    private Unsupported() {}

    static DatabaseException at(Grammar grammar, int location) {
      var words = new StringBuilder();
      Tokens tokens = grammar.parser.tokens;
      int index = 0;
      while (tokens.starts[index] < location) {
        index++;
      }
      for (; index <= grammar.parser.index; index++) {
        words.append(words.isEmpty() ? "" : " ");
        words.append(tokens.source, tokens.starts[index], tokens.ends[index]);
      }
      String name = words.toString().toUpperCase(java.util.Locale.ROOT);
      return grammar.errorAt(SqlState.FEATURE_NOT_SUPPORTED, name + " is not supported", location);
    }
  }
}
