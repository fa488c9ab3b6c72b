package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.RoleName;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// What every part of the grammar needs: the tokens, the place within them, and the small rules for
/// names, lists and numbers.
///
/// The parts ([ExpressionGrammar], [QueryGrammar], ...) belong to one [Parser] and share its place.
/// The methods' words are a contract: `at` looks, `accept` steps over a token if it is there,
/// `expect` steps over it or raises PostgreSQL's syntax error at it.
///
/// A hand-written parser reports the same token as PostgreSQL's generated one as long as it never
/// steps over a token that no statement could have there; so no method here consumes on suspicion.
abstract class Grammar {
  final Parser parser;

  Grammar(Parser parser) {
    this.parser = parser;
  }

  // ---- looking ----

  /// The kind of the current token.
  final int token() {
    int kind = parser.tokens.kinds[parser.index];
    if (kind == Token.ERROR) {
      throw parser.tokens.error;
    }
    return kind;
  }

  /// The kind of the token `distance` further on; past the end it is [Token#END].
  final int ahead(int distance) {
    int index = parser.index + distance;
    return index < parser.tokens.count ? parser.tokens.kinds[index] : Token.END;
  }

  final boolean at(int kind) {
    return token() == kind;
  }

  final boolean at(int first, int second) {
    return token() == first && ahead(1) == second;
  }

  /// What the current token says.
  final String text() {
    return parser.tokens.texts[parser.index];
  }

  /// Where the current token begins.
  final int start() {
    return parser.tokens.starts[parser.index];
  }

  /// Where the token before the current one begins.
  final int previousStart() {
    return parser.tokens.starts[parser.index - 1];
  }

  // ---- stepping ----

  final void advance() {
    parser.index++;
  }

  /// Steps over the current token and gives its text.
  final String take() {
    String text = text();
    parser.index++;
    return text;
  }

  final boolean accept(int kind) {
    if (token() == kind) {
      parser.index++;
      return true;
    }
    return false;
  }

  final boolean accept(int first, int second) {
    if (token() == first && ahead(1) == second) {
      parser.index += 2;
      return true;
    }
    return false;
  }

  /// Steps over the token and gives its offset.
  final int expect(int kind) {
    if (token() != kind) {
      throw syntaxError();
    }
    return parser.tokens.starts[parser.index++];
  }

  final void expect(int first, int second) {
    expect(first);
    expect(second);
  }

  // ---- errors ----

  /// `syntax error at or near` the current token.
  final DatabaseException syntaxError() {
    return messageNear("syntax error");
  }

  /// Another message `at or near` the current token.
  final DatabaseException messageNear(String message) {
    token();
    return SyntaxError.near(
        message, parser.tokens.source, start(), parser.tokens.ends[parser.index]);
  }

  /// A message whose place is told by its position only.
  final DatabaseException errorAt(String sqlState, String message, int offset) {
    return SyntaxError.at(sqlState, message, parser.tokens.source, offset);
  }

  final DatabaseException errorAt(String message, int offset) {
    return errorAt(SqlState.SYNTAX_ERROR, message, offset);
  }

  // ---- names ----

  /// Whether a token can be the name of a column or table (`ColId`).
  static boolean isColumnId(int token) {
    return token == Token.IDENTIFIER || isUnreserved(token) || isColumnName(token);
  }

  /// Whether a token can be the name of a type or function (`type_function_name`).
  static boolean isTypeOrFunction(int token) {
    return token == Token.IDENTIFIER || isUnreserved(token) || isTypeFunctionName(token);
  }

  /// `ColId`.
  final String columnId() {
    if (!isColumnId(token())) {
      throw syntaxError();
    }
    return take();
  }

  /// `ColLabel`: any word at all.
  final String label() {
    int kind = token();
    if (kind != Token.IDENTIFIER && !isKeyword(kind)) {
      throw syntaxError();
    }
    return take();
  }

  /// `NonReservedWord`.
  final String nonReservedWord() {
    int kind = token();
    if (kind != Token.IDENTIFIER && (!isKeyword(kind) || isReserved(kind))) {
      throw syntaxError();
    }
    return take();
  }

  /// `name [. name ...]`, as `any_name`.
  final List<String> anyName() {
    String first = columnId();
    if (!at('.')) {
      return List.of(first);
    }
    var names = new ArrayList<String>();
    names.add(first);
    while (accept('.')) {
      names.add(label());
    }
    return names;
  }

  /// A list of names in parentheses.
  final List<String> columnList() {
    expect('(');
    List<String> names = nameList();
    expect(')');
    return names;
  }

  /// A list of names in parentheses, or nothing.
  final List<String> optionalColumnList() {
    return at('(') ? columnList() : List.of();
  }

  /// `name, name`.
  final List<String> nameList() {
    var names = new ArrayList<String>();
    do {
      names.add(columnId());
    } while (accept(','));
    return names;
  }

  /// `qualified_name`.
  final RelationName relationName() {
    return relationName(false);
  }

  private RelationName relationName(boolean only) {
    int location = start();
    return relationName(anyName(), only, location);
  }

  final RelationName relationName(List<String> names, boolean only, int location) {
    return switch (names.size()) {
      case 1 -> new RelationName(null, null, names.get(0), only, location);
      case 2 -> new RelationName(null, names.get(0), names.get(1), only, location);
      case 3 -> new RelationName(names.get(0), names.get(1), names.get(2), only, location);
      default ->
          throw errorAt(
              "improper qualified name (too many dotted names): " + String.join(".", names),
              location);
    };
  }

  /// `qualified_name, qualified_name`.
  final List<RelationName> relationNames() {
    var names = new ArrayList<RelationName>();
    do {
      names.add(relationName());
    } while (accept(','));
    return names;
  }

  /// `relation_expr`: a table with its descendants (`t`, `t *`) or without (`ONLY t`, `ONLY (t)`).
  final RelationName relationExpression() {
    if (accept(ONLY)) {
      boolean parenthesis = accept('(');
      RelationName name = relationName(true);
      if (parenthesis) {
        expect(')');
      }
      return name;
    }
    RelationName name = relationName();
    accept('*');
    return name;
  }

  /// `relation_expr, relation_expr`.
  final List<RelationName> relationExpressions() {
    var names = new ArrayList<RelationName>();
    do {
      names.add(relationExpression());
    } while (accept(','));
    return names;
  }

  /// `RoleSpec`.
  final RoleName roleName() {
    int location = start();
    int kind = token();
    if (kind == CURRENT_ROLE) {
      advance();
      return new RoleName(RoleName.Kind.CURRENT_ROLE, null, location);
    }
    if (kind == CURRENT_USER) {
      advance();
      return new RoleName(RoleName.Kind.CURRENT_USER, null, location);
    }
    if (kind == SESSION_USER) {
      advance();
      return new RoleName(RoleName.Kind.SESSION_USER, null, location);
    }
    boolean quoted = parser.tokens.source.startsWith("\"", location);
    String name = nonReservedWord();
    if (name.equals("public") && !quoted) {
      return new RoleName(RoleName.Kind.PUBLIC, null, location);
    }
    if (name.equals("none") && !quoted) {
      throw errorAt(SqlState.RESERVED_NAME, "role name \"none\" is reserved", location);
    }
    return new RoleName(RoleName.Kind.NAME, name, location);
  }

  /// `RoleSpec, RoleSpec`.
  final List<RoleName> roleNames() {
    var roles = new ArrayList<RoleName>();
    do {
      roles.add(roleName());
    } while (accept(','));
    return roles;
  }

  /// `RoleId`: a role that has to be named.
  final String roleId() {
    RoleName role = roleName();
    return switch (role.kind()) {
      case NAME -> role.name();
      case PUBLIC ->
          throw errorAt(
              SqlState.RESERVED_NAME, "role name \"public\" is reserved", role.location());
      default ->
          throw errorAt(
              SqlState.RESERVED_NAME,
              role.kind() + " cannot be used as a role name here",
              role.location());
    };
  }

  // ---- constants ----

  /// `Sconst`.
  final String string() {
    if (token() != Token.STRING) {
      throw syntaxError();
    }
    return take();
  }

  /// `Iconst`.
  final int integer() {
    if (token() != Token.INTEGER) {
      throw syntaxError();
    }
    return Integer.parseInt(take());
  }

  /// `SignedIconst`.
  final int signedInteger() {
    if (accept('-')) {
      return -integer();
    }
    accept('+');
    return integer();
  }

  final boolean atNumber() {
    return switch (token()) {
      case Token.INTEGER, Token.NUMBER, '+', '-' -> true;
      default -> false;
    };
  }

  /// `NumericOnly`, as text with its sign.
  final String number() {
    boolean negative = accept('-');
    if (!negative) {
      accept('+');
    }
    if (token() != Token.INTEGER && token() != Token.NUMBER) {
      throw syntaxError();
    }
    return negative ? "-" + take() : take();
  }

  // ---- endings that many statements share ----

  /// `[CASCADE | RESTRICT]`.
  final boolean cascade() {
    if (accept(CASCADE)) {
      return true;
    }
    accept(RESTRICT);
    return false;
  }

  /// `[IF EXISTS]`.
  final boolean ifExists() {
    if (at(IF, EXISTS)) {
      parser.index += 2;
      return true;
    }
    return false;
  }

  /// `[IF NOT EXISTS]`.
  final boolean ifNotExists() {
    if (at(IF) && ahead(1) == NOT) {
      parser.index += 2;
      expect(EXISTS);
      return true;
    }
    return false;
  }
}
