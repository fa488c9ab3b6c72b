package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.Literal;
import pganatomy.engine.parser.ast.ExpressionNode.LiteralKind;
import pganatomy.engine.parser.ast.ExpressionNode.TypeCast;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.SessionStatement;
import pganatomy.engine.parser.ast.SessionStatement.SetKind;
import pganatomy.engine.parser.ast.SessionStatement.VariableSet;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TypeName;
import pganatomy.engine.utils.error.SqlState;

/// `SET`, `SHOW`, `RESET`, and the settings within other statements.
///
/// PostgreSQL: src/backend/parser/gram.y, VariableSetStmt
final class SettingGrammar extends Grammar {
  SettingGrammar(Parser parser) {
    super(parser);
  }

  Statement statement(int location) {
    switch (token()) {
      case SHOW -> {
        advance();
        return new SessionStatement.VariableShow(shownName(), location);
      }
      case RESET -> {
        return reset(location);
      }
      default -> {
        advance();
        return set(location);
      }
    }
  }

  // ---- SET ----

  private Statement set(int location) {
    if (accept(CONSTRAINTS)) {
      return constraints(location);
    }
    boolean local = false;
    if (at(LOCAL) && beginsSetting(1)) {
      advance();
      local = true;
    } else if (at(SESSION)
        && ahead(1) != CHARACTERISTICS
        && ahead(1) != AUTHORIZATION
        && beginsSetting(1)) {
      advance();
    }
    return rest(local, location);
  }

  /// `SET local TO 1` sets a variable named local.
  private boolean beginsSetting(int distance) {
    int next = ahead(distance);
    return next != TO && next != '=' && next != '.';
  }

  /// `set_rest`.
  private VariableSet rest(boolean local, int location) {
    if (at(TRANSACTION) && ahead(1) != SNAPSHOT && beginsSetting(1)) {
      advance();
      return multi("TRANSACTION", parser.transactions().modes(true), local, location);
    }
    if (at(SESSION, CHARACTERISTICS)) {
      parser.index += 2;
      expect(AS);
      expect(TRANSACTION);
      return multi("SESSION CHARACTERISTICS", parser.transactions().modes(true), local, location);
    }
    return restMore(local, location);
  }

  private static VariableSet multi(String name, List<Option> options, boolean local, int location) {
    return new VariableSet(SetKind.MULTI, name, List.of(), options, local, location);
  }

  /// `set_rest_more`.
  private VariableSet restMore(boolean local, int location) {
    int next = ahead(1);
    boolean generic = next == TO || next == '=' || next == '.' || next == FROM;
    if (!generic) {
      VariableSet special = special(local, location);
      if (special != null) {
        return special;
      }
    }
    String name = variableName();
    if (accept(FROM)) {
      expect(CURRENT);
      return new VariableSet(SetKind.CURRENT, name, List.of(), List.of(), local, location);
    }
    if (!accept('=')) {
      expect(TO);
    }
    if (accept(DEFAULT)) {
      return defaulted(name, local, location);
    }
    var values = new ArrayList<ExpressionNode>();
    do {
      values.add(value());
    } while (accept(','));
    return valued(name, values, local, location);
  }

  private static VariableSet valued(
      String name, List<ExpressionNode> values, boolean local, int location) {
    return new VariableSet(SetKind.VALUE, name, values, List.of(), local, location);
  }

  private static VariableSet defaulted(String name, boolean local, int location) {
    return new VariableSet(SetKind.DEFAULT, name, List.of(), List.of(), local, location);
  }

  private VariableSet special(boolean local, int location) {
    switch (token()) {
      case TIME -> {
        advance();
        expect(ZONE);
        ExpressionNode zone = zone();
        return zone == null
            ? defaulted("timezone", local, location)
            : valued("timezone", List.of(zone), local, location);
      }
      case CATALOG -> {
        advance();
        int place = start();
        string();
        throw errorAt(SqlState.FEATURE_NOT_SUPPORTED, "current database cannot be changed", place);
      }
      case SCHEMA -> {
        advance();
        return valued("search_path", List.of(stringLiteral()), local, location);
      }
      case NAMES -> {
        advance();
        if (at(Token.STRING)) {
          return valued("client_encoding", List.of(stringLiteral()), local, location);
        }
        accept(DEFAULT);
        return defaulted("client_encoding", local, location);
      }
      case ROLE -> {
        advance();
        return valued("role", List.of(wordOrString()), local, location);
      }
      case SESSION -> {
        advance();
        expect(AUTHORIZATION);
        return sessionAuthorization(local, location);
      }
      case XML -> {
        return xmlOption(local, location);
      }
      case TRANSACTION -> {
        advance();
        expect(SNAPSHOT);
        return new VariableSet(
            SetKind.MULTI,
            "TRANSACTION SNAPSHOT",
            List.of(stringLiteral()),
            List.of(),
            local,
            location);
      }
      default -> {
        return null;
      }
    }
  }

  private VariableSet xmlOption(boolean local, int location) {
    advance();
    expect(OPTION);
    if (!at(DOCUMENT) && !at(CONTENT)) {
      throw syntaxError();
    }
    return valued("xmloption", List.of(wordOrString()), local, location);
  }

  private VariableSet sessionAuthorization(boolean local, int location) {
    if (accept(DEFAULT)) {
      return defaulted("session_authorization", local, location);
    }
    return valued("session_authorization", List.of(wordOrString()), local, location);
  }

  /// `var_name`.
  private String variableName() {
    String name = columnId();
    while (accept('.')) {
      name = name + "." + columnId();
    }
    return name;
  }

  /// `var_value`.
  private ExpressionNode value() {
    int location = start();
    if (atNumber()) {
      boolean integer = ahead(at('+') || at('-') ? 1 : 0) == Token.INTEGER;
      LiteralKind kind = integer ? LiteralKind.INTEGER : LiteralKind.NUMERIC;
      return new Literal(kind, number(), location);
    }
    Option option = parser.options().booleanOrString("", location);
    return new Literal(LiteralKind.STRING, option.text(), location);
  }

  private Literal stringLiteral() {
    int location = start();
    return new Literal(LiteralKind.STRING, string(), location);
  }

  private Literal wordOrString() {
    int location = start();
    return new Literal(LiteralKind.STRING, parser.objects().versionName(), location);
  }

  /// `zone_value`; null for DEFAULT and LOCAL.
  private ExpressionNode zone() {
    int location = start();
    switch (token()) {
      case Token.STRING, Token.IDENTIFIER -> {
        return new Literal(LiteralKind.STRING, take(), location);
      }
      case INTERVAL -> {
        advance();
        return intervalZone(location);
      }
      case DEFAULT, LOCAL -> {
        advance();
        return null;
      }
      default -> {
        boolean integer = ahead(at('+') || at('-') ? 1 : 0) == Token.INTEGER;
        LiteralKind kind = integer ? LiteralKind.INTEGER : LiteralKind.NUMERIC;
        return new Literal(kind, number(), location);
      }
    }
  }

  private ExpressionNode intervalZone(int location) {
    if (at('(')) {
      TypeName type = parser.types.intervalRest(location);
      return new TypeCast(stringLiteral(), type, location);
    }
    Literal literal = stringLiteral();
    int place = start();
    TypeName type = parser.types.intervalFields(location);
    int minutes = TypeGrammar.HOUR_BIT | TypeGrammar.MINUTE_BIT;
    if (type.intervalFields() != -1 && (type.intervalFields() & ~minutes) != 0) {
      throw errorAt("time zone interval must be HOUR or HOUR TO MINUTE", place);
    }
    return new TypeCast(literal, type, location);
  }

  // ---- SET CONSTRAINTS ----

  private Statement constraints(int location) {
    List<RelationName> names = accept(ALL) ? List.of() : relationNames();
    boolean deferred = accept(DEFERRED);
    if (!deferred) {
      expect(IMMEDIATE);
    }
    return new SessionStatement.SetConstraints(names, deferred, location);
  }

  // ---- SHOW, RESET ----

  private String shownName() {
    if (accept(ALL)) {
      return "all";
    }
    String special = specialName();
    return special != null ? special : variableName();
  }

  private String specialName() {
    if (at(TIME, ZONE)) {
      parser.index += 2;
      return "timezone";
    }
    if (at(TRANSACTION, ISOLATION)) {
      parser.index += 2;
      expect(LEVEL);
      return "transaction_isolation";
    }
    if (at(SESSION, AUTHORIZATION)) {
      parser.index += 2;
      return "session_authorization";
    }
    return null;
  }

  /// `VariableResetStmt`.
  VariableSet reset(int location) {
    expect(RESET);
    if (accept(ALL)) {
      return new VariableSet(SetKind.RESET_ALL, null, List.of(), List.of(), false, location);
    }
    return new VariableSet(SetKind.RESET, shownName(), List.of(), List.of(), false, location);
  }

  // ---- within other statements ----

  /// `SetResetClause`, `FunctionSetResetClause`: `SET name ...` or `RESET name`.
  VariableSet functionSetting(int location) {
    if (at(RESET)) {
      return reset(location);
    }
    expect(SET);
    return rest(false, location);
  }

  /// What follows `ALTER SYSTEM`.
  VariableSet systemSetting() {
    int location = start();
    if (at(RESET)) {
      advance();
      if (accept(ALL)) {
        return new VariableSet(SetKind.RESET_ALL, null, List.of(), List.of(), false, location);
      }
      return new VariableSet(SetKind.RESET, variableName(), List.of(), List.of(), false, location);
    }
    expect(SET);
    String name = variableName();
    if (!accept('=')) {
      expect(TO);
    }
    if (accept(DEFAULT)) {
      return defaulted(name, false, location);
    }
    var values = new ArrayList<ExpressionNode>();
    do {
      values.add(value());
    } while (accept(','));
    return valued(name, values, false, location);
  }
}
