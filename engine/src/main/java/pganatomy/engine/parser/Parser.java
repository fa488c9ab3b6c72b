package pganatomy.engine.parser;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TypeName;

/// Turns a query string into raw parse trees.
///
/// ```java
/// List<RawStatement> statements = Parser.parse("BEGIN; SELECT 1");
/// ```
///
/// A parser is used once. It holds the tokens, the place among them, and the parts of the grammar;
/// the parts for definitions and utilities are made when the first such statement comes, so that a
/// process that only queries never loads them.
///
/// PostgreSQL: src/backend/parser/parser.c, raw_parser()
public final class Parser {
  final Tokens tokens;

  /// The current token.
  int index;

  /// See [ExpressionGrammar]: whether the operator just read has an open right side.
  boolean openRightSide;

  /// Whether a `CREATE TABLE` is part of an `EXPLAIN`, which knows only the form with `AS`.
  boolean onlyCreateAs;

  final ExpressionGrammar expressions;
  final PrimaryGrammar primaries;
  final FunctionGrammar functions;
  final TypeGrammar types;
  final WindowGrammar windows;
  final QueryGrammar queries;
  final SelectGrammar selects;
  final FromGrammar from;
  final DataGrammar data;

  private IndexGrammar indexes;
  private OptionGrammar options;
  private ConstraintGrammar constraints;
  private TableGrammar tables;
  private AlterTableGrammar alterTables;
  private FunctionDefinitionGrammar functionDefinitions;
  private ObjectGrammar objects;
  private AlterGrammar alters;
  private RoleGrammar roles;
  private GrantGrammar grants;
  private SettingGrammar settings;
  private TransactionGrammar transactions;
  private SessionGrammar sessions;
  private UtilityGrammar utilities;

  private Parser(String text) {
    tokens = Lexer.scan(text);
    expressions = new ExpressionGrammar(this);
    primaries = new PrimaryGrammar(this);
    functions = new FunctionGrammar(this);
    types = new TypeGrammar(this);
    windows = new WindowGrammar(this);
    queries = new QueryGrammar(this);
    selects = new SelectGrammar(this);
    from = new FromGrammar(this);
    data = new DataGrammar(this);
  }

  /// The statements of a query string; none for an empty one.
  ///
  /// @throws pganatomy.engine.utils.error.DatabaseException 42601 and a few others, with position
  public static List<RawStatement> parse(String text) {
    Parser parser = new Parser(text);
    return parser.statements();
  }

  /// A single expression, such as the default of a column as the catalog keeps it.
  public static ExpressionNode parseExpression(String text) {
    Parser parser = new Parser(text);
    ExpressionNode expression = parser.expressions.expression();
    parser.expressions.expect(Token.END);
    return expression;
  }

  /// The name of a type, as `'int4'::regtype` and `to_regtype` take it.
  public static TypeName parseTypeName(String text) {
    Parser parser = new Parser(text);
    TypeName type = parser.types.type();
    parser.types.expect(Token.END);
    return type;
  }

  private List<RawStatement> statements() {
    var statements = new ArrayList<RawStatement>();
    while (true) {
      while (expressions.accept(';')) {
        // An empty statement is none.
      }
      if (expressions.at(Token.END)) {
        return statements;
      }
      int start = tokens.starts[index];
      Statement statement = statement();
      if (!expressions.at(';') && !expressions.at(Token.END)) {
        throw expressions.syntaxError();
      }
      statements.add(new RawStatement(statement, start, textEnd() - start));
    }
  }

  /// A statement's text ends before its semicolon; without one it ends with the last token.
  private int textEnd() {
    return expressions.at(';') ? tokens.starts[index] : tokens.ends[index - 1];
  }

  /// `stmt`.
  Statement statement() {
    return data.atStatement() ? data.statement() : new StatementGrammar(this).statement();
  }

  // ---- parts that are made on demand ----

  IndexGrammar indexes() {
    return indexes == null ? indexes = new IndexGrammar(this) : indexes;
  }

  OptionGrammar options() {
    return options == null ? options = new OptionGrammar(this) : options;
  }

  ConstraintGrammar constraints() {
    return constraints == null ? constraints = new ConstraintGrammar(this) : constraints;
  }

  TableGrammar tables() {
    return tables == null ? tables = new TableGrammar(this) : tables;
  }

  AlterTableGrammar alterTables() {
    return alterTables == null ? alterTables = new AlterTableGrammar(this) : alterTables;
  }

  FunctionDefinitionGrammar functionDefinitions() {
    return functionDefinitions == null
        ? functionDefinitions = new FunctionDefinitionGrammar(this)
        : functionDefinitions;
  }

  ObjectGrammar objects() {
    return objects == null ? objects = new ObjectGrammar(this) : objects;
  }

  AlterGrammar alters() {
    return alters == null ? alters = new AlterGrammar(this) : alters;
  }

  RoleGrammar roles() {
    return roles == null ? roles = new RoleGrammar(this) : roles;
  }

  GrantGrammar grants() {
    return grants == null ? grants = new GrantGrammar(this) : grants;
  }

  SettingGrammar settings() {
    return settings == null ? settings = new SettingGrammar(this) : settings;
  }

  TransactionGrammar transactions() {
    return transactions == null ? transactions = new TransactionGrammar(this) : transactions;
  }

  SessionGrammar sessions() {
    return sessions == null ? sessions = new SessionGrammar(this) : sessions;
  }

  UtilityGrammar utilities() {
    return utilities == null ? utilities = new UtilityGrammar(this) : utilities;
  }
}
