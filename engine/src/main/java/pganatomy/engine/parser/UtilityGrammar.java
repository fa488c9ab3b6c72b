package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.parser.ast.UtilityStatement;
import pganatomy.engine.parser.ast.UtilityStatement.LockMode;
import pganatomy.engine.parser.ast.UtilityStatement.ReindexKind;
import pganatomy.engine.parser.ast.UtilityStatement.VacuumTable;

/// Maintenance, `EXPLAIN`, `COPY`, `LOCK`, `DO`, `CALL`.
///
/// PostgreSQL: src/backend/parser/gram.y, VacuumStmt, ExplainStmt, CopyStmt, LockStmt
final class UtilityGrammar extends Grammar {
  UtilityGrammar(Parser parser) {
    super(parser);
  }

  Statement statement(int location) {
    int kind = token();
    advance();
    return switch (kind) {
      case TRUNCATE -> truncate(location);
      case VACUUM -> vacuum(location);
      case ANALYZE, ANALYSE -> analyze(location);
      case EXPLAIN -> explain(location);
      case COPY -> copy(location);
      case LOCK -> lock(location);
      case CHECKPOINT -> new UtilityStatement.Checkpoint(location);
      case CLUSTER -> cluster(location);
      case REINDEX -> reindex(location);
      case REFRESH -> refresh(location);
      case DO -> doBlock(location);
      default -> call(location);
    };
  }

  private Statement truncate(int location) {
    accept(TABLE);
    List<RelationName> tables = relationExpressions();
    boolean restart = false;
    if (at(CONTINUE) || at(RESTART)) {
      restart = at(RESTART);
      advance();
      expect(IDENTITY);
    }
    return new TableStatement.Truncate(tables, restart, cascade(), location);
  }

  // ---- VACUUM, ANALYZE ----

  private Statement vacuum(int location) {
    List<Option> options = new ArrayList<>();
    if (at('(')) {
      options = parser.options().utility();
    } else {
      flag(FULL, "full", options);
      flag(FREEZE, "freeze", options);
      flag(VERBOSE, "verbose", options);
      if (at(ANALYZE) || at(ANALYSE)) {
        options.add(Option.flag("analyze", start()));
        advance();
      }
    }
    return new UtilityStatement.Vacuum(true, options, vacuumTables(), location);
  }

  private Statement analyze(int location) {
    List<Option> options = new ArrayList<>();
    if (at('(')) {
      options = parser.options().utility();
    } else {
      flag(VERBOSE, "verbose", options);
    }
    return new UtilityStatement.Vacuum(false, options, vacuumTables(), location);
  }

  private void flag(int keyword, String name, List<Option> options) {
    int location = start();
    if (accept(keyword)) {
      options.add(Option.flag(name, location));
    }
  }

  private List<VacuumTable> vacuumTables() {
    if (at(';') || at(Token.END)) {
      return List.of();
    }
    var tables = new ArrayList<VacuumTable>();
    do {
      tables.add(new VacuumTable(relationExpression(), optionalColumnList()));
    } while (accept(','));
    return tables;
  }

  // ---- EXPLAIN ----

  private Statement explain(int location) {
    List<Option> options = new ArrayList<>();
    if (at('(') && !parser.queries.opensQuery()) {
      options = parser.options().utility();
    } else {
      if (at(ANALYZE) || at(ANALYSE)) {
        options.add(Option.flag("analyze", start()));
        advance();
      }
      flag(VERBOSE, "verbose", options);
    }
    return new UtilityStatement.Explain(options, explainable(), location);
  }

  private Statement explainable() {
    if (parser.data.atStatement()) {
      return parser.data.statement();
    }
    return switch (token()) {
      case DECLARE, EXECUTE, REFRESH -> parser.statement();
      case CREATE -> {
        switch (ahead(1)) {
          case TABLE, TEMP, TEMPORARY, LOCAL, GLOBAL, UNLOGGED, MATERIALIZED -> {}
          default -> {
            advance();
            throw syntaxError();
          }
        }
        parser.onlyCreateAs = true;
        Statement statement = parser.statement();
        parser.onlyCreateAs = false;
        yield statement;
      }
      default -> throw syntaxError();
    };
  }

  // ---- COPY ----

  private Statement copy(int location) {
    List<Option> options = new ArrayList<>();
    if (at('(')) {
      advance();
      if (!parser.data.atStatement()) {
        throw syntaxError();
      }
      DataStatement query = parser.data.statement();
      expect(')');
      expect(TO);
      return copyFile(null, List.of(), query, false, options, location);
    }
    if (at(BINARY)) {
      options.add(Option.word("format", "binary", start()));
      advance();
    }
    RelationName table = relationName();
    List<String> columns = optionalColumnList();
    boolean from = accept(FROM);
    if (!from) {
      expect(TO);
    }
    return copyFile(table, columns, null, from, options, location);
  }

  private Statement copyFile(
      RelationName table,
      List<String> columns,
      DataStatement query,
      boolean from,
      List<Option> options,
      int location) {
    boolean program = accept(PROGRAM);
    String file = null;
    if (at(Token.STRING)) {
      file = take();
    } else if (!accept(STDIN) && !accept(STDOUT)) {
      throw syntaxError();
    }
    if (program && file == null) {
      throw errorAt("STDIN/STDOUT not allowed with PROGRAM", -1);
    }
    if (query == null && at(USING) || at(DELIMITERS)) {
      accept(USING);
      int optionPlace = start();
      expect(DELIMITERS);
      options.add(Option.string("delimiter", string(), optionPlace));
    }
    accept(WITH);
    if (at('(')) {
      options.addAll(parser.options().copy());
    } else {
      oldCopyOptions(options);
    }
    int wherePlace = start();
    ExpressionNode where = accept(WHERE) ? parser.expressions.expression() : null;
    if (where != null && !from) {
      throw errorAt("WHERE clause not allowed with COPY TO", wherePlace);
    }
    return new UtilityStatement.Copy(
        table, columns, query, from, program, file, options, where, location);
  }

  private void oldCopyOptions(List<Option> options) {
    while (true) {
      int location = start();
      switch (token()) {
        case BINARY, CSV -> options.add(Option.word("format", take(), location));
        case FREEZE, HEADER -> options.add(Option.word(take(), "true", location));
        case DELIMITER, NULL, QUOTE, ESCAPE -> {
          String name = take();
          accept(AS);
          options.add(Option.string(name, string(), location));
        }
        case ENCODING -> {
          String name = take();
          options.add(Option.string(name, string(), location));
        }
        case FORCE -> options.add(force(location));
        default -> {
          return;
        }
      }
    }
  }

  private Option force(int location) {
    advance();
    String name;
    if (accept(QUOTE)) {
      name = "force_quote";
    } else if (accept(NOT)) {
      expect(NULL);
      name = "force_not_null";
    } else {
      expect(NULL);
      name = "force_null";
    }
    if (accept('*')) {
      return new Option(null, name, Option.Kind.STAR, "*", List.of(), location);
    }
    return Option.list(name, nameList(), location);
  }

  // ---- LOCK ----

  private Statement lock(int location) {
    accept(TABLE);
    List<RelationName> tables = relationExpressions();
    LockMode mode = LockMode.ACCESS_EXCLUSIVE;
    if (accept(IN)) {
      mode = lockMode();
      expect(MODE);
    }
    return new UtilityStatement.Lock(tables, mode, accept(NOWAIT), location);
  }

  private LockMode lockMode() {
    switch (token()) {
      case ACCESS -> {
        advance();
        boolean share = accept(SHARE);
        if (!share) {
          expect(EXCLUSIVE);
        }
        return share ? LockMode.ACCESS_SHARE : LockMode.ACCESS_EXCLUSIVE;
      }
      case ROW -> {
        advance();
        boolean share = accept(SHARE);
        if (!share) {
          expect(EXCLUSIVE);
        }
        return share ? LockMode.ROW_SHARE : LockMode.ROW_EXCLUSIVE;
      }
      case SHARE -> {
        return shareMode();
      }
      default -> {
        expect(EXCLUSIVE);
        return LockMode.EXCLUSIVE;
      }
    }
  }

  private LockMode shareMode() {
    advance();
    if (accept(UPDATE)) {
      expect(EXCLUSIVE);
      return LockMode.SHARE_UPDATE_EXCLUSIVE;
    }
    if (accept(ROW)) {
      expect(EXCLUSIVE);
      return LockMode.SHARE_ROW_EXCLUSIVE;
    }
    return LockMode.SHARE;
  }

  // ---- CLUSTER, REINDEX, REFRESH ----

  private Statement cluster(int location) {
    List<Option> options = new ArrayList<>();
    if (at('(')) {
      options = parser.options().utility();
    } else {
      flag(VERBOSE, "verbose", options);
    }
    if (at(';') || at(Token.END)) {
      return new UtilityStatement.Cluster(null, null, options, location);
    }
    int place = start();
    List<String> first = anyName();
    if (first.size() == 1 && accept(ON)) {
      RelationName table = relationName();
      return new UtilityStatement.Cluster(table, first.getFirst(), options, location);
    }
    RelationName table = relationName(first, false, place);
    String index = accept(USING) ? columnId() : null;
    return new UtilityStatement.Cluster(table, index, options, location);
  }

  private Statement reindex(int location) {
    List<Option> options =
        at('(') ? new ArrayList<>(parser.options().utility()) : new ArrayList<>();
    ReindexKind kind =
        switch (token()) {
          case INDEX -> ReindexKind.INDEX;
          case TABLE -> ReindexKind.TABLE;
          case SCHEMA -> ReindexKind.SCHEMA;
          case DATABASE -> ReindexKind.DATABASE;
          case SYSTEM -> ReindexKind.SYSTEM;
          default -> throw syntaxError();
        };
    advance();
    flag(CONCURRENTLY, "concurrently", options);
    if (kind == ReindexKind.INDEX || kind == ReindexKind.TABLE) {
      return new UtilityStatement.Reindex(kind, relationName(), null, options, location);
    }
    boolean optional = kind != ReindexKind.SCHEMA && (at(';') || at(Token.END));
    return new UtilityStatement.Reindex(
        kind, null, optional ? null : columnId(), options, location);
  }

  private Statement refresh(int location) {
    expect(MATERIALIZED);
    expect(VIEW);
    boolean concurrently = accept(CONCURRENTLY);
    RelationName view = relationName();
    return new TableStatement.RefreshMaterializedView(
        view, concurrently, parser.tables().withNoData(), location);
  }

  // ---- DO, CALL ----

  private Statement doBlock(int location) {
    var options = new ArrayList<Option>();
    do {
      int place = start();
      if (accept(LANGUAGE)) {
        options.add(Option.word("language", parser.objects().versionName(), place));
      } else {
        options.add(Option.string("as", string(), place));
      }
    } while (at(LANGUAGE) || at(Token.STRING));
    return new UtilityStatement.Do(options, location);
  }

  private Statement call(int location) {
    int place = start();
    List<String> name = parser.functionDefinitions().functionName();
    return new UtilityStatement.Call(parser.functions.windowlessCall(name, place), location);
  }
}
