package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.Option;

/// Lists of options, in the forms that they take from statement to statement.
///
/// PostgreSQL: src/backend/parser/gram.y, reloptions, utility_option_list, copy_generic_opt_list
final class OptionGrammar extends Grammar {
  OptionGrammar(Parser parser) {
    super(parser);
  }

  /// `opt_reloptions`: `[WITH (...)]`.
  List<Option> optionalWith() {
    if (!at(WITH, '(')) {
      return List.of();
    }
    advance();
    return storage();
  }

  /// `reloptions`: `([namespace.]name [= value], ...)`.
  List<Option> storage() {
    expect('(');
    var options = new ArrayList<Option>();
    do {
      int location = start();
      String name = label();
      String namespace = null;
      if (accept('.')) {
        namespace = name;
        name = label();
      }
      Option option = accept('=') ? definitionValue(name, location) : Option.flag(name, location);
      options.add(withNamespace(option, namespace));
    } while (accept(','));
    expect(')');
    return options;
  }

  private static Option withNamespace(Option option, String namespace) {
    return namespace == null
        ? option
        : new Option(
            namespace,
            option.name(),
            option.kind(),
            option.text(),
            option.list(),
            option.location());
  }

  /// `definition`: `(name [= value], ...)`.
  List<Option> definition() {
    expect('(');
    var options = new ArrayList<Option>();
    do {
      int location = start();
      String name = label();
      options.add(accept('=') ? definitionValue(name, location) : Option.flag(name, location));
    } while (accept(','));
    expect(')');
    return options;
  }

  /// `def_arg`: a type, a keyword, an operator, a number, a string, or NONE.
  private Option definitionValue(String name, int location) {
    int kind = token();
    if (atNumber()) {
      return Option.number(name, number(), location);
    }
    if (kind == Token.STRING) {
      return Option.string(name, take(), location);
    }
    if (isReserved(kind) || kind == NONE) {
      return Option.word(name, take(), location);
    }
    if (kind == Token.OPERATOR || kind < 128 && kind > 0 && "+-*/%^<>=".indexOf(kind) >= 0) {
      return Option.word(name, parser.expressions.operatorSymbol(), location);
    }
    return Option.word(name, parser.types.type().toString(), location);
  }

  /// `utility_option_list`, from its opening parenthesis on.
  List<Option> utility() {
    expect('(');
    var options = new ArrayList<Option>();
    do {
      int location = start();
      String name;
      if (at(ANALYZE) || at(ANALYSE)) {
        advance();
        name = "analyze";
      } else {
        name = nonReservedWord();
      }
      options.add(utilityValue(name, location));
    } while (accept(','));
    expect(')');
    return options;
  }

  private Option utilityValue(String name, int location) {
    if (at(',') || at(')')) {
      return Option.flag(name, location);
    }
    if (atNumber()) {
      return Option.number(name, number(), location);
    }
    return booleanOrString(name, location);
  }

  /// `opt_boolean_or_string`.
  Option booleanOrString(String name, int location) {
    int kind = token();
    if (kind == Token.STRING) {
      return Option.string(name, take(), location);
    }
    if (kind == TRUE || kind == FALSE || kind == ON) {
      return Option.word(name, take(), location);
    }
    return Option.word(name, nonReservedWord(), location);
  }

  /// `copy_generic_opt_list`, from its opening parenthesis on.
  List<Option> copy() {
    expect('(');
    var options = new ArrayList<Option>();
    do {
      int location = start();
      options.add(copyValue(label(), location));
    } while (accept(','));
    expect(')');
    return options;
  }

  private Option copyValue(String name, int location) {
    if (accept('*')) {
      return new Option(null, name, Option.Kind.STAR, "*", List.of(), location);
    }
    if (accept(DEFAULT)) {
      return Option.word(name, "default", location);
    }
    if (!accept('(')) {
      return utilityValue(name, location);
    }
    var list = new ArrayList<String>();
    do {
      list.add(booleanOrString(name, location).text());
    } while (accept(','));
    expect(')');
    return Option.list(name, list, location);
  }
}
