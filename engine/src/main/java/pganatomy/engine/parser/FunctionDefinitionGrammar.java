package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ObjectStatement.CreateFunction;
import pganatomy.engine.parser.ast.ObjectStatement.Parameter;
import pganatomy.engine.parser.ast.ObjectStatement.ParameterMode;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.SessionStatement.VariableSet;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TypeName;

/// `CREATE FUNCTION` and `CREATE PROCEDURE`.
///
/// PostgreSQL: src/backend/parser/gram.y, CreateFunctionStmt
final class FunctionDefinitionGrammar extends Grammar {
  FunctionDefinitionGrammar(Parser parser) {
    super(parser);
  }

  Statement create(boolean replace, int location) {
    boolean procedure = at(PROCEDURE);
    advance();
    List<String> name = functionName();
    List<Parameter> parameters = new ArrayList<>(parameters());
    TypeName returns = null;
    if (!procedure && accept(RETURNS)) {
      if (at(TABLE)) {
        advance();
        tableColumns(parameters);
      } else {
        returns = functionType();
      }
    }
    var options = new ArrayList<Option>();
    var settings = new ArrayList<VariableSet>();
    while (option(options, settings)) {
      // Each call takes one option.
    }
    var body = new ArrayList<Statement>();
    ExpressionNode returnValue = null;
    if (accept(RETURN)) {
      returnValue = parser.expressions.expression();
    } else if (at(BEGIN)) {
      body.addAll(atomicBody());
    }
    return new CreateFunction(
        procedure,
        replace,
        name,
        parameters,
        returns,
        options,
        settings,
        body,
        returnValue,
        location);
  }

  /// `func_name`.
  List<String> functionName() {
    if (!isTypeOrFunction(token()) && !(isColumnId(token()) && ahead(1) == '.')) {
      if (isColumnId(token())) {
        advance();
      }
      throw syntaxError();
    }
    var name = new ArrayList<String>();
    name.add(take());
    while (accept('.')) {
      name.add(label());
    }
    return name;
  }

  /// `func_type`.
  private TypeName functionType() {
    return parser.types.type();
  }

  // ---- parameters ----

  /// `func_args_with_defaults`.
  List<Parameter> parameters() {
    expect('(');
    var parameters = new ArrayList<Parameter>();
    if (!at(')')) {
      do {
        parameters.add(parameter());
      } while (accept(','));
    }
    expect(')');
    return parameters;
  }

  private Parameter parameter() {
    int location = start();
    ParameterMode mode = mode();
    String name = null;
    if (hasName()) {
      name = take();
      if (mode == ParameterMode.DEFAULT) {
        mode = mode();
      }
    }
    TypeName type = functionType();
    ExpressionNode defaultValue =
        accept(DEFAULT) || accept('=') ? parser.expressions.expression() : null;
    return new Parameter(mode, name, type, defaultValue, location);
  }

  private ParameterMode mode() {
    switch (token()) {
      case IN -> {
        advance();
        return accept(OUT) ? ParameterMode.INOUT : ParameterMode.IN;
      }
      case OUT -> {
        advance();
        return ParameterMode.OUT;
      }
      case INOUT -> {
        advance();
        return ParameterMode.INOUT;
      }
      case VARIADIC -> {
        advance();
        return ParameterMode.VARIADIC;
      }
      default -> {
        return ParameterMode.DEFAULT;
      }
    }
  }

  /// A parameter's name is a word that is followed by something that can begin a type, and not by
  /// what may follow a type.
  private boolean hasName() {
    if (!isTypeOrFunction(token()) || at(DOUBLE) && ahead(1) == PRECISION) {
      return false;
    }
    return switch (ahead(1)) {
      case ',', ')', '(', '.', '[', '%', '=', DEFAULT, ARRAY, Token.END -> false;
      default -> true;
    };
  }

  private void tableColumns(List<Parameter> parameters) {
    expect('(');
    do {
      int location = start();
      if (!isTypeOrFunction(token())) {
        throw syntaxError();
      }
      String name = take();
      parameters.add(new Parameter(ParameterMode.TABLE, name, functionType(), null, location));
    } while (accept(','));
    expect(')');
  }

  // ---- options ----

  private boolean option(List<Option> options, List<VariableSet> settings) {
    int location = start();
    switch (token()) {
      case AS -> {
        advance();
        var sources = new ArrayList<String>();
        sources.add(string());
        if (accept(',')) {
          sources.add(string());
        }
        options.add(Option.list("as", sources, location));
      }
      case LANGUAGE -> {
        advance();
        options.add(Option.word("language", parser.objects().versionName(), location));
      }
      case WINDOW -> {
        advance();
        options.add(Option.word("window", "true", location));
      }
      case TRANSFORM -> {
        throw StatementGrammar.Unsupported.at(this, location);
      }
      default -> {
        return commonOption(options, settings, location);
      }
    }
    return true;
  }

  /// `common_func_opt_item`.
  private boolean commonOption(List<Option> options, List<VariableSet> settings, int location) {
    switch (token()) {
      case CALLED -> {
        strict("false", options, location);
        expect(ON);
        expect(NULL);
        expect(INPUT);
      }
      case RETURNS -> {
        strict("true", options, location);
        expect(NULL);
        expect(ON);
        expect(NULL);
        expect(INPUT);
      }
      case STRICT -> strict("true", options, location);
      case IMMUTABLE, STABLE, VOLATILE -> options.add(Option.word("volatility", take(), location));
      case EXTERNAL, SECURITY -> {
        accept(EXTERNAL);
        expect(SECURITY);
        boolean definer = accept(DEFINER);
        if (!definer) {
          expect(INVOKER);
        }
        options.add(Option.word("security", definer ? "true" : "false", location));
      }
      case LEAKPROOF -> options.add(Option.word(take(), "true", location));
      case NOT -> {
        advance();
        expect(LEAKPROOF);
        options.add(Option.word("leakproof", "false", location));
      }
      case COST, ROWS -> {
        String name = take();
        options.add(Option.number(name, number(), location));
      }
      case SUPPORT -> {
        advance();
        options.add(Option.list("support", anyName(), location));
      }
      case SET, RESET -> settings.add(parser.settings().functionSetting(location));
      case PARALLEL -> {
        advance();
        options.add(Option.word("parallel", columnId(), location));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void strict(String value, List<Option> options, int location) {
    advance();
    options.add(Option.word("strict", value, location));
  }

  // ---- bodies in SQL ----

  private List<Statement> atomicBody() {
    expect(BEGIN);
    expect(ATOMIC);
    var statements = new ArrayList<Statement>();
    while (!accept(END)) {
      if (!accept(';')) {
        statements.add(parser.statement());
        expect(';');
      }
    }
    return statements;
  }
}
