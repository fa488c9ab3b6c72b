package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.Literal;
import pganatomy.engine.parser.ast.ExpressionNode.LiteralKind;
import pganatomy.engine.parser.ast.TypeName;
import pganatomy.engine.utils.error.SqlState;

/// Names of types.
///
/// PostgreSQL: src/backend/parser/gram.y, Typename
final class TypeGrammar extends Grammar {
  /// The bits of the fields of an interval, as they stand in its type modifier.
  static final int YEAR_BIT = 1 << 2;

  static final int MONTH_BIT = 1 << 1;
  static final int DAY_BIT = 1 << 3;
  static final int HOUR_BIT = 1 << 10;
  static final int MINUTE_BIT = 1 << 11;
  static final int SECOND_BIT = 1 << 12;

  /// All fields.
  static final int FULL_RANGE = 0x7FFF;

  TypeGrammar(Parser parser) {
    super(parser);
  }

  /// `Typename`.
  TypeName type() {
    boolean setOf = accept(SETOF);
    TypeName type = simpleType();
    var bounds = new ArrayList<Integer>();
    if (accept(ARRAY)) {
      int bound = -1;
      if (accept('[')) {
        bound = integer();
        expect(']');
      }
      bounds.add(bound);
    } else {
      while (accept('[')) {
        bounds.add(at(']') ? -1 : integer());
        expect(']');
      }
    }
    if (!bounds.isEmpty()) {
      type = type.withArrayBounds(List.copyOf(bounds));
    }
    return setOf ? type.asSet() : type;
  }

  /// `SimpleTypename`.
  TypeName simpleType() {
    int location = start();
    if (at(INTERVAL)) {
      advance();
      return intervalRest(location);
    }
    TypeName builtIn = constantType(location);
    return builtIn != null ? builtIn : genericType(location);
  }

  private TypeName genericType(int location) {
    if (!isTypeOrFunction(token())) {
      throw syntaxError();
    }
    var names = new ArrayList<String>();
    names.add(take());
    while (accept('.')) {
      names.add(label());
    }
    if (at('%', TYPE)) {
      parser.index += 2;
      return new TypeName(names, List.of(), -1, List.of(), false, true, location);
    }
    return new TypeName(names, modifiers(), -1, List.of(), false, false, location);
  }

  private List<ExpressionNode> modifiers() {
    if (!accept('(')) {
      return List.of();
    }
    List<ExpressionNode> list = parser.expressions.expressionList();
    expect(')');
    return list;
  }

  /// The types that the grammar knows by keywords, other than `INTERVAL`, or null.
  TypeName constantType(int location) {
    int kind = token();
    switch (kind) {
      case INT, INTEGER -> {
        return keywordType("int4", location);
      }
      case SMALLINT -> {
        return keywordType("int2", location);
      }
      case BIGINT -> {
        return keywordType("int8", location);
      }
      case REAL -> {
        return keywordType("float4", location);
      }
      case BOOLEAN -> {
        return keywordType("bool", location);
      }
      case JSON -> {
        return keywordType("json", location);
      }
      case DEC, DECIMAL, NUMERIC -> {
        advance();
        return withModifiers("numeric", modifiers(), location);
      }
      case FLOAT -> {
        advance();
        return floatType(location);
      }
      case DOUBLE -> {
        if (ahead(1) != PRECISION) {
          return null;
        }
        parser.index += 2;
        return TypeName.system("float8", location);
      }
      case BIT -> {
        advance();
        return bitType(location);
      }
      case CHAR, CHARACTER, NCHAR, VARCHAR, NATIONAL -> {
        advance();
        return characterType(kind, location);
      }
      case TIME, TIMESTAMP -> {
        advance();
        return timeType(kind == TIME ? "time" : "timestamp", location);
      }
      default -> {
        return null;
      }
    }
  }

  private TypeName keywordType(String name, int location) {
    advance();
    return TypeName.system(name, location);
  }

  private static TypeName withModifiers(String name, List<ExpressionNode> modifiers, int location) {
    return new TypeName(
        List.of("pg_catalog", name), modifiers, -1, List.of(), false, false, location);
  }

  private TypeName floatType(int location) {
    if (!at('(')) {
      return TypeName.system("float8", location);
    }
    advance();
    int place = start();
    int bits = integer();
    expect(')');
    if (bits < 1) {
      throw errorAt(
          SqlState.INVALID_PARAMETER_VALUE,
          "precision for type float must be at least 1 bit",
          place);
    }
    if (bits > 53) {
      throw errorAt(
          SqlState.INVALID_PARAMETER_VALUE,
          "precision for type float must be less than 54 bits",
          place);
    }
    return TypeName.system(bits <= 24 ? "float4" : "float8", location);
  }

  private TypeName bitType(int location) {
    boolean varying = accept(VARYING);
    if (at('(')) {
      return withModifiers(varying ? "varbit" : "bit", modifiers(), location);
    }
    return varying ? TypeName.system("varbit", location) : withModifiers("bit", one(), location);
  }

  private TypeName characterType(int kind, int location) {
    boolean varying = kind == VARCHAR;
    if (kind == NATIONAL) {
      if (!accept(CHARACTER)) {
        expect(CHAR);
      }
    }
    if (!varying) {
      varying = accept(VARYING);
    }
    String name = varying ? "varchar" : "bpchar";
    if (accept('(')) {
      int place = start();
      int length = integer();
      expect(')');
      return withModifiers(name, List.of(integerLiteral(length, place)), location);
    }
    return varying ? TypeName.system(name, location) : withModifiers(name, one(), location);
  }

  private TypeName timeType(String name, int location) {
    List<ExpressionNode> precision = List.of();
    if (accept('(')) {
      int place = start();
      precision = List.of(integerLiteral(integer(), place));
      expect(')');
    }
    boolean zone = false;
    if (at(WITH, TIME) || at(WITHOUT, TIME)) {
      zone = at(WITH);
      parser.index += 2;
      expect(ZONE);
    }
    return withModifiers(zone ? name + "tz" : name, precision, location);
  }

  /// What may follow `INTERVAL`: fields, or a precision.
  TypeName intervalRest(int location) {
    if (accept('(')) {
      int place = start();
      List<ExpressionNode> precision = List.of(integerLiteral(integer(), place));
      expect(')');
      return intervalType(FULL_RANGE, precision, location);
    }
    return intervalFields(location);
  }

  /// `YEAR TO MONTH` and the like, or nothing.
  TypeName intervalFields(int location) {
    int first = fieldBit(token());
    if (first == 0) {
      return intervalType(-1, List.of(), location);
    }
    advance();
    int fields = first;
    int last = first;
    if (first != SECOND_BIT && first != MONTH_BIT && at(TO)) {
      advance();
      last = fieldBit(token());
      if (!isRange(first, last)) {
        throw syntaxError();
      }
      advance();
      fields = range(first, last);
    }
    List<ExpressionNode> precision = List.of();
    if (last == SECOND_BIT && accept('(')) {
      int place = start();
      precision = List.of(integerLiteral(integer(), place));
      expect(')');
    }
    return intervalType(fields, precision, location);
  }

  private static boolean isRange(int first, int last) {
    return switch (first) {
      case YEAR_BIT -> last == MONTH_BIT;
      case DAY_BIT -> last == HOUR_BIT || last == MINUTE_BIT || last == SECOND_BIT;
      case HOUR_BIT -> last == MINUTE_BIT || last == SECOND_BIT;
      case MINUTE_BIT -> last == SECOND_BIT;
      default -> false;
    };
  }

  private static int range(int first, int last) {
    if (first == YEAR_BIT) {
      return YEAR_BIT | MONTH_BIT;
    }
    int fields = first | last;
    if (first == DAY_BIT && last != HOUR_BIT) {
      fields |= HOUR_BIT;
    }
    return last == SECOND_BIT && first != MINUTE_BIT ? fields | MINUTE_BIT : fields;
  }

  private static int fieldBit(int token) {
    return switch (token) {
      case YEAR -> YEAR_BIT;
      case MONTH -> MONTH_BIT;
      case DAY -> DAY_BIT;
      case HOUR -> HOUR_BIT;
      case MINUTE -> MINUTE_BIT;
      case SECOND -> SECOND_BIT;
      default -> 0;
    };
  }

  private static TypeName intervalType(int fields, List<ExpressionNode> precision, int location) {
    return new TypeName(
        List.of("pg_catalog", "interval"), precision, fields, List.of(), false, false, location);
  }

  private static List<ExpressionNode> one() {
    return List.of(integerLiteral(1, -1));
  }

  private static Literal integerLiteral(int value, int location) {
    return new Literal(LiteralKind.INTEGER, Integer.toString(value), location);
  }
}
