package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.vector.ColumnVector;

/// Evaluates the left side of one line of a `.cases` file through the registry, without a parser.
final class FunctionCase {
  private final String name;
  private final Type[] types;
  private final int[] modifiers;
  private final String[] arguments;

  private FunctionCase(String left) {
    String[] fields = left.split("\t", -1);
    int open = fields[0].indexOf('(');
    name = fields[0].substring(0, open);
    List<String> words = splitTypes(fields[0].substring(open + 1, fields[0].length() - 1));
    if (words.get(0).isEmpty()) {
      words.remove(0);
    }
    types = new Type[words.size()];
    modifiers = new int[words.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = RegObjectCodec.findType(words.get(i));
      modifiers[i] = modifier(words.get(i), types[i]);
    }
    arguments = new String[fields.length - 1];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = fields[i + 1].equals("\\N") ? null : unescape(fields[i + 1]);
    }
  }

  static String run(String left) {
    try {
      String result = new FunctionCase(left).evaluate();
      return result == null ? "\\N" : escape(result);
    } catch (DatabaseException error) {
      return "!" + error.sqlState() + " " + escape(error.getMessage());
    } catch (RuntimeException bug) {
      java.io.StringWriter trace = new java.io.StringWriter();
      bug.printStackTrace(new java.io.PrintWriter(trace));
      return "BUG " + trace.toString().lines().limit(4).toList();
    }
  }

  /// The functions of `libm` and of Java may differ in the last digit.
  static boolean agree(String left, String expected, String actual) {
    if (expected.equals(actual)) {
      return true;
    }
    if (!left.contains("(float8") || left.startsWith("in(") || expected.startsWith("!")) {
      return false;
    }
    try {
      double x = Double.parseDouble(expected);
      double y = Double.parseDouble(actual);
      return Math.abs(x - y) <= 4 * Math.ulp(x);
    } catch (NumberFormatException other) {
      return false;
    }
  }

  private String evaluate() {
    if (name.startsWith("agg ")) {
      return aggregate();
    }
    Object[] values = new Object[arguments.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments[i] == null ? null : types[i].codec().parse(arguments[i], modifiers[i]);
    }
    switch (name) {
      case "in":
        return types[0].codec().format(values[0]);
      case "send":
        byte[] binary = types[0].codec().toBinary(values[0]);
        Object back = types[0].codec().fromBinary(binary, 0, binary.length, modifiers[0]);
        same(values[0], back);
        return BytesCodec.hex(binary);
      case "stored":
        return stored(values[0]);
      default:
        return call(values);
    }
  }

  private void same(Object value, Object back) {
    String text = types[0].codec().format(value);
    if (!text.equals(types[0].codec().format(back))) {
      throw new IllegalStateException("reads back as " + types[0].codec().format(back));
    }
  }

  /// The stored form as it stands in a tuple, with the header that a short varlena has.
  private String stored(Object value) {
    TypeCodec codec = types[0].codec();
    int length = codec.storedLength(value);
    byte[] bytes = new byte[length + 3];
    codec.store(value, bytes, 3);
    same(value, codec.load(bytes, 3, length));
    String hex = BytesCodec.hex(java.util.Arrays.copyOfRange(bytes, 3, 3 + length));
    if (types[0].storage() == 'p' && types[0].length() == -1) {
      byte[] header = new byte[4];
      Bytes.putInt(header, 0, length + 4 << 2);
      hex = BytesCodec.hex(header) + hex;
    } else if (types[0].length() == -1) {
      hex = Integer.toHexString((length + 1 << 1 | 1) | 0x100).substring(1) + hex;
    }
    return hex;
  }

  private String call(Object[] values) {
    FunctionDescriptor function = name.startsWith("op ") ? operator() : function();
    for (int i = 0; function.strict() && i < values.length; i++) {
      if (values[i] == null) {
        return null;
      }
    }
    Type resultType = resultType(function);
    Object result =
        Functions.scalar(function, types, resultType).call(values, CurrentContext.get());
    checkKernel(function, values, result);
    return result == null ? null : resultType.codec().format(result);
  }

  /// The kernel over columns has to give what the function gives.
  private void checkKernel(FunctionDescriptor function, Object[] values, Object result) {
    VectorFunction kernel = Functions.vectorized(function);
    if (kernel == null) {
      return;
    }
    ColumnVector[] columns = new ColumnVector[values.length];
    for (int i = 0; i < values.length; i++) {
      columns[i] = ColumnVector.create(types[i].vectorKind(), 2);
      columns[i].set(0, null);
      columns[i].set(1, values[i]);
    }
    ColumnVector out = ColumnVector.create(Types.byOid(function.returnType()).vectorKind(), 2);
    kernel.call(columns, 2, out, CurrentContext.get());
    if (!result.equals(out.get(1)) || out.get(0) != null) {
      throw new IllegalStateException("kernel gives " + out.get(0) + ", " + out.get(1));
    }
  }

  private Type resultType(FunctionDescriptor function) {
    Type declared = Types.byOid(function.returnType());
    return switch (declared.name()) {
      case "anyarray", "anycompatiblearray" -> firstArray();
      case "anyelement", "anycompatible" -> types[0];
      default -> declared;
    };
  }

  private Type firstArray() {
    for (Type type : types) {
      if (Types.isArray(type)) {
        return name.equals("array_fill") ? Types.arrayOf(types[0]) : type;
      }
    }
    return Types.arrayOf(types[0]);
  }

  private FunctionDescriptor operator() {
    for (int round = 0; round < 3; round++) {
      for (OperatorDescriptor candidate : Operators.candidates(name.substring(3))) {
        int[] declared =
            candidate.leftType() == 0
                ? new int[] {candidate.rightType()}
                : new int[] {candidate.leftType(), candidate.rightType()};
        if (fits(declared, 0, 0, round)) {
          return Functions.byOid(candidate.functionOid());
        }
      }
    }
    throw new IllegalStateException("no operator");
  }

  private FunctionDescriptor function() {
    for (int round = 0; round < 3; round++) {
      for (FunctionDescriptor candidate : Functions.candidates(name)) {
        if (fits(
            candidate.argumentTypes(), candidate.variadicType(), candidate.defaultCount(), round)) {
          return candidate;
        }
      }
    }
    throw new IllegalStateException("no function");
  }

  private boolean fits(int[] declared, int variadic, int defaults, int round) {
    int missing = declared.length - types.length;
    if (variadic != 0 ? missing > 0 : missing < 0 || missing > defaults) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      int wanted = variadic != 0 && i >= declared.length - 1 ? variadic : declared[i];
      boolean exact = wanted == types[i].oid();
      boolean polymorphic =
          switch (Types.byOid(wanted).name()) {
            case "any" -> true;
            case "anyelement", "anycompatible" -> round == 2 || !Types.isArray(types[i]);
            case "anyarray", "anycompatiblearray" -> Types.isArray(types[i]);
            case "inet" -> types[i].oid() == TypeOids.CIDR;
            default -> false;
          };
      if (!exact && !(round >= 1 && polymorphic)) {
        return false;
      }
    }
    return true;
  }

  private String aggregate() {
    FunctionDescriptor function = null;
    for (FunctionDescriptor candidate : Functions.candidates(name.substring(4))) {
      int wanted = candidate.argumentTypes().length == 0 ? 0 : candidate.argumentTypes()[0];
      boolean any =
          wanted == TypeOids.ANY
              || wanted == TypeOids.ANYELEMENT
              || wanted == (Types.isArray(types[0]) ? TypeOids.ANYARRAY : TypeOids.ANYNONARRAY);
      if (wanted == types[0].oid() || any && function == null) {
        function = candidate;
      }
    }
    Type result = Types.byOid(function.returnType());
    if (result.oid() == TypeOids.ANYARRAY) {
      result = Types.isArray(types[0]) ? types[0] : Types.arrayOf(types[0]);
    } else if (result.oid() == TypeOids.ANYELEMENT) {
      result = types[0];
    }
    Aggregator aggregator =
        Functions.aggregate(function).create(types, result, CurrentContext.get());
    ColumnVector column = ColumnVector.create(types[0].vectorKind(), arguments.length + 1);
    for (int i = 0; i < arguments.length; i++) {
      column.set(i, arguments[i] == null ? null : types[0].codec().parse(arguments[i], -1));
    }
    // Once as the only group, once as the third of three.
    aggregator.ensureGroups(1);
    aggregator.add(null, new ColumnVector[] {column}, arguments.length);
    aggregator.ensureGroups(3);
    int[] groups = new int[arguments.length];
    java.util.Arrays.fill(groups, 2);
    aggregator.add(groups, new ColumnVector[] {column}, arguments.length);
    ColumnVector out = ColumnVector.create(result.vectorKind(), 2);
    aggregator.finish(0, out, 0);
    aggregator.finish(2, out, 1);
    String first = out.get(0) == null ? null : result.codec().format(out.get(0));
    String second = out.get(1) == null ? null : result.codec().format(out.get(1));
    if (!java.util.Objects.equals(first, second)) {
      throw new IllegalStateException("groups differ: " + first + " and " + second);
    }
    return first;
  }

  private static List<String> splitTypes(String text) {
    List<String> words = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        words.add(text.substring(start, i));
        start = i + 1;
      }
    }
    words.add(text.substring(start));
    return words;
  }

  private static int modifier(String word, Type type) {
    int open = word.indexOf('(');
    if (open < 0) {
      return -1;
    }
    String[] numbers = word.substring(open + 1, word.indexOf(')')).split(",");
    int[] values = new int[numbers.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Integer.parseInt(numbers[i]);
    }
    return TypeModifiers.encode(type, values);
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        c = text.charAt(++i);
        c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
      }
      out.append(c);
    }
    return out.toString();
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }
}
