package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The types whose value is the OID of a catalog object and whose text is its name: `regclass`,
/// `regtype`, `regproc`, `regprocedure`, `regoper`, `regoperator`, `regrole`, `regnamespace`,
/// `regcollation`.
///
/// PostgreSQL: src/backend/utils/adt/regproc.c
final class RegObjectCodec implements TypeCodec {
  private final int oid;
  private final OidCodec number = new OidCodec(TypeOids.OID);

  RegObjectCodec(int oid) {
    this.oid = oid;
  }

  private static ObjectNames names() {
    return CurrentContext.get().names();
  }

  @Override
  public Object parse(String text, int typeModifier) {
    if (text.equals("-")) {
      return 0;
    }
    if (!text.isEmpty() && isDigits(text)) {
      return number.parse(text, -1);
    }
    return find(text);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private Object find(String text) {
    switch (oid) {
      case TypeOids.REGTYPE:
        return findType(text).oid();
      case TypeOids.REGCLASS:
        return findRelation(text);
      case TypeOids.REGROLE:
        return found(names().roleOid(single(text)), "role", single(text));
      case TypeOids.REGNAMESPACE:
        int schema = names().namespaceOid(single(text));
        if (schema == 0) {
          throw DatabaseException.error(
              SqlState.INVALID_SCHEMA_NAME, "schema \"" + single(text) + "\" does not exist");
        }
        return schema;
      case TypeOids.REGPROC, TypeOids.REGPROCEDURE:
        return findFunction(text);
      case TypeOids.REGOPER:
        return findOperator(text);
      default:
        throw Errors.invalidSyntax(Types.byOid(oid).name(), text);
    }
  }

  private static Object found(int oid, String what, String name) {
    if (oid == 0) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT, what + " \"" + name + "\" does not exist");
    }
    return oid;
  }

  private static String single(String text) {
    return parts(text).get(0);
  }

  /// The parts of a qualified name, folded to lower case unless quoted.
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (true) {
      while (at < text.length() && IntegerCodec.isBlank(text.charAt(at))) {
        at++;
      }
      StringBuilder part = new StringBuilder();
      if (at < text.length() && text.charAt(at) == '"') {
        at++;
        while (at < text.length()
            && (text.charAt(at) != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"')) {
          at += text.charAt(at) == '"' ? 1 : 0;
          part.append(text.charAt(at++));
        }
        at++;
      } else {
        while (at < text.length() && text.charAt(at) != '.') {
          char c = text.charAt(at++);
          part.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
      }
      String found = part.toString().strip();
      if (found.isEmpty()) {
        throw DatabaseException.error(SqlState.INVALID_NAME, "invalid name syntax");
      }
      parts.add(found);
      while (at < text.length() && IntegerCodec.isBlank(text.charAt(at))) {
        at++;
      }
      if (at >= text.length() || text.charAt(at) != '.') {
        return parts;
      }
      at++;
    }
  }

  private static Object findRelation(String text) {
    List<String> parts = parts(text);
    String name = parts.get(parts.size() - 1);
    String schema = parts.size() > 1 ? parts.get(parts.size() - 2) : null;
    int found = names().relationOid(schema, name);
    if (found == 0) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_TABLE,
          "relation \"" + (schema == null ? "" : schema + ".") + name + "\" does not exist");
    }
    return found;
  }

  /// The type that SQL text names, array brackets included; an error when there is none.
  static Type findType(String text) {
    Type type = findTypeOrNull(text);
    if (type == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT, "type \"" + text.strip() + "\" does not exist");
    }
    return type;
  }

  static Type findTypeOrNull(String text) {
    String word = text.strip();
    if (word.endsWith("[]")) {
      Type element = findTypeOrNull(word.substring(0, word.length() - 2));
      return element == null ? null : Types.arrayOf(element);
    }
    int parenthesis = word.indexOf('(');
    if (parenthesis > 0) {
      int close = word.indexOf(')', parenthesis);
      word = (word.substring(0, parenthesis) + word.substring(close + 1)).strip();
    }
    Type type = TypeNames.find(word.equals("\"char\"") ? word : IntervalText.lower(word));
    if (type != null && !word.startsWith("\"")) {
      return type;
    }
    List<String> parts = parts(word);
    String name = parts.get(parts.size() - 1);
    if (parts.size() > 1 && parts.get(0).equals("pg_catalog")) {
      return Types.byName(name);
    }
    Type builtIn = parts.size() == 1 ? Types.byName(name) : null;
    return builtIn != null
        ? builtIn
        : names().userType(parts.size() > 1 ? parts.get(0) : null, name);
  }

  private Object findFunction(String text) {
    int parenthesis = text.indexOf('(');
    List<String> parts = parts(parenthesis < 0 ? text : text.substring(0, parenthesis));
    String name = parts.get(parts.size() - 1);
    FunctionDescriptor[] candidates = Functions.candidates(name);
    if (oid == TypeOids.REGPROCEDURE && parenthesis > 0) {
      return findOverload(text, parenthesis, candidates);
    }
    if (candidates.length > 1) {
      throw DatabaseException.error(
          SqlState.AMBIGUOUS_FUNCTION, "more than one function named \"" + text + "\"");
    }
    if (candidates.length == 0) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_FUNCTION, "function \"" + text + "\" does not exist");
    }
    return candidates[0].oid();
  }

  private static Object findOverload(
      String text, int parenthesis, FunctionDescriptor[] candidates) {
    String list = text.substring(parenthesis + 1, text.lastIndexOf(')')).strip();
    String[] words = list.isEmpty() ? new String[0] : list.split(",");
    for (FunctionDescriptor candidate : candidates) {
      boolean same = candidate.argumentTypes().length == words.length;
      for (int i = 0; same && i < words.length; i++) {
        same = findType(words[i]).oid() == candidate.argumentTypes()[i];
      }
      if (same) {
        return candidate.oid();
      }
    }
    throw DatabaseException.error(
        SqlState.UNDEFINED_FUNCTION, "function \"" + text + "\" does not exist");
  }

  private static Object findOperator(String text) {
    OperatorDescriptor[] candidates = Operators.candidates(text.strip());
    if (candidates.length == 0) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_FUNCTION, "operator does not exist: " + text);
    }
    if (candidates.length > 1) {
      throw DatabaseException.error(
          SqlState.AMBIGUOUS_FUNCTION, "more than one operator named " + text);
    }
    return candidates[0].oid();
  }

  @Override
  public String format(Object value) {
    int id = (Integer) value;
    if (id == 0) {
      return "-";
    }
    String name = name(id);
    return name == null ? Integer.toUnsignedString(id) : name;
  }

  private String name(int id) {
    switch (oid) {
      case TypeOids.REGTYPE:
        return Types.find(id) == null ? null : TypeNames.format(id, -1);
      case TypeOids.REGCLASS:
        return relationName(id);
      case TypeOids.REGROLE:
        return quoted(names().roleName(id));
      case TypeOids.REGNAMESPACE:
        return quoted(names().namespaceName(id));
      case TypeOids.REGPROC:
        FunctionDescriptor function = Functions.byOid(id);
        return function == null
            ? null
            : (Functions.candidates(function.name()).length > 1 ? "pg_catalog." : "")
                + quoted(function.name());
      case TypeOids.REGPROCEDURE:
        return procedureName(Functions.byOid(id));
      case TypeOids.REGOPER, TypeOids.REGOPERATOR:
        return operatorName(Operators.byOid(id));
      case TypeOids.REGCOLLATION:
        return id == 100 ? "\"default\"" : id == 950 ? "\"C\"" : id == 951 ? "\"POSIX\"" : null;
      default:
        return null;
    }
  }

  private static String quoted(String name) {
    return name == null ? null : QuotedNames.quoteIdentifier(name);
  }

  private static String relationName(int id) {
    String name = names().relationName(id);
    if (name == null || names().relationIsVisible(id)) {
      return quoted(name);
    }
    return quoted(names().namespaceName(names().relationNamespace(id))) + "." + quoted(name);
  }

  private static String procedureName(FunctionDescriptor function) {
    if (function == null) {
      return null;
    }
    StringBuilder out = new StringBuilder(quoted(function.name())).append('(');
    for (int i = 0; i < function.argumentTypes().length; i++) {
      out.append(i == 0 ? "" : ",").append(TypeNames.format(function.argumentTypes()[i], -1));
    }
    return out.append(')').toString();
  }

  private String operatorName(OperatorDescriptor operator) {
    if (operator == null) {
      return null;
    }
    if (oid == TypeOids.REGOPER) {
      boolean unique = Operators.candidates(operator.name()).length == 1;
      return (unique ? "" : "pg_catalog.") + operator.name();
    }
    String left = operator.leftType() == 0 ? "NONE" : TypeNames.format(operator.leftType(), -1);
    return operator.name() + "(" + left + "," + TypeNames.format(operator.rightType(), -1) + ")";
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    return number.fromBinary(bytes, offset, length, typeModifier);
  }

  @Override
  public byte[] toBinary(Object value) {
    return number.toBinary(value);
  }

  @Override
  public int storedLength(Object value) {
    return 4;
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    number.store(value, target, offset);
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    return number.load(source, offset, length);
  }
}
