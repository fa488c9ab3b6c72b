package pganatomy.engine.utils.adt;

import java.util.HashMap;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The built-in functions, and the way from a row of `pg_proc` to the Java code.
///
/// A row names a *family*, a class that holds related functions, and a *symbol*, PostgreSQL's name
/// of the C function; the family's method is one `switch` over its symbols. So a function costs
/// nothing before it is used, and the reader finds the code by PostgreSQL's own name.
///
/// PostgreSQL: src/backend/utils/fmgr/fmgr.c, src/include/catalog/pg_proc.dat
public final class Functions {
  private static final FunctionDescriptor[] NONE = {};

  /// No release of PostgreSQL uses the OIDs from here on.
  private static final int FIRST_EXTENSION_OID = 8700;

  private static final HashMap<String, FunctionDescriptor[]> BY_NAME = new HashMap<>();
  private static final HashMap<Integer, FunctionDescriptor> READ = new HashMap<>();
  private static CatalogRows rows;
  private static FunctionProvider system;

  private Functions() {}

  /// Registers the code of the functions that need services of higher layers: of all families that
  /// are not named here.
  public static void registerSystemFunctions(FunctionProvider provider) {
    system = provider;
  }

  private static CatalogRows rows() {
    if (rows == null) {
      rows = new CatalogRows(FunctionRows.parts(), FunctionRows.INDEX);
    }
    return rows;
  }

  /// All functions of that name, aggregates and window functions included; an empty array when
  /// there is none.
  public static FunctionDescriptor[] candidates(String name) {
    FunctionDescriptor[] found = BY_NAME.get(name);
    if (found == null) {
      found = load(name);
      if (found.length > 0) {
        BY_NAME.put(name, found);
      }
    }
    return found;
  }

  private static FunctionDescriptor[] load(String name) {
    FunctionDescriptor[] found = load(rows(), name);
    return found.length > 0 ? found : load(extensionRows(), name);
  }

  private static FunctionDescriptor[] load(CatalogRows source, String name) {
    int first = source.find(name);
    if (first < 0) {
      return NONE;
    }
    int count = 0;
    for (int line = first; source.matches(line, name); line = source.next(line)) {
      count++;
    }
    FunctionDescriptor[] found = new FunctionDescriptor[count];
    int line = first;
    for (int i = 0; i < count; i++) {
      found[i] = read(source, line);
      line = source.next(line);
    }
    return found;
  }

  /// Functions that in PostgreSQL belong to extensions. Here they are there from the beginning.
  private static CatalogRows extensionRows() {
    return new CatalogRows(ExtensionFunctionRows.parts(), ExtensionFunctionRows.INDEX);
  }

  /// The function, null when there is none.
  public static FunctionDescriptor byOid(int oid) {
    FunctionDescriptor known = READ.get(oid);
    if (known != null) {
      return known;
    }
    CatalogRows source =
        oid >= FIRST_EXTENSION_OID && oid < FIRST_EXTENSION_OID + 300 ? extensionRows() : rows();
    int line = source.findByOid(oid);
    if (line < 0) {
      return null;
    }
    FunctionDescriptor found = read(source, line);
    READ.put(oid, found);
    return found;
  }

  /// The OIDs of all functions, for the rows of `pg_proc`.
  public static int[] oids() {
    return rows().oids();
  }

  private static FunctionDescriptor read(CatalogRows source, int line) {
    CatalogRows.Fields f = source.fields(line);
    String name = f.text();
    int oid = f.number();
    int[] argumentTypes = f.numbers();
    int returnType = f.number();
    boolean returnsSet = f.flag();
    boolean strict = f.flag();
    char kind = f.letter();
    char volatility = f.letter();
    char family = f.letter();
    String symbol = f.text();
    int variadicType = f.number();
    float cost = Float.parseFloat(f.text());
    float estimatedRows = Float.parseFloat(f.text());
    String[] argumentNames = f.words(' ');
    int[] outputTypes = f.numbers();
    String[] outputNames = f.words(' ');
    String[] defaults = f.words(';');
    return new FunctionDescriptor(
        oid,
        name,
        11,
        argumentTypes,
        argumentNames,
        returnType,
        returnsSet,
        strict,
        kind,
        volatility,
        variadicType,
        defaults.length,
        outputNames,
        outputTypes,
        symbol,
        family,
        defaults,
        cost,
        estimatedRows);
  }

  public static ScalarFunction scalar(FunctionDescriptor function) {
    Type[] types = new Type[function.argumentTypes().length];
    for (int i = 0; i < types.length; i++) {
      types[i] = Types.byOid(function.argumentTypes()[i]);
    }
    return scalar(function, types, Types.byOid(function.returnType()));
  }

  /// The code of a function for one call.
  ///
  /// @param argumentTypes the actual types of the call's arguments, where the declared ones are
  ///   polymorphic or `"any"`; those of a VARIADIC list one by one
  /// @param resultType the call's actual type
  public static ScalarFunction scalar(
      FunctionDescriptor function, Type[] argumentTypes, Type resultType) {
    String symbol = function.symbol();
    ScalarFunction found =
        switch (function.family()) {
          case 'i' -> new IntegerFunctions(symbol);
          case 'b' -> new BooleanFunctions(symbol);
          case 't' -> new TextFunctions(symbol, argumentTypes);
          case 'l' -> new LikeFunctions(symbol);
          case 'x' -> new RegularExpressionFunctions(symbol);
          case 'F' -> new FormatFunctions(symbol, argumentTypes);
          case 'a' -> new ArrayFunctions(symbol, argumentTypes, resultType);
          case 'j' -> new JsonFunctions(symbol, argumentTypes);
          case 'h' -> new HashFunctions(symbol);
          case 's' -> new SessionFunctions(symbol);
          case 'm' -> new MiscFunctions(symbol);
          case 'I' -> new InputOutputFunctions(function, argumentTypes);
          case 'n' -> new NumericFunctions(symbol);
          case 'd' -> new DateTimeFunctions(symbol);
          case 'f' -> new FloatFunctions(symbol);
          case 'c' -> new ComparisonFunctions(function);
          default -> system == null ? null : system.scalar(function, argumentTypes, resultType);
        };
    if (found == null) {
      throw notHere(function);
    }
    return found;
  }

  /// The code over columns, null when the function has none.
  public static VectorFunction vectorized(FunctionDescriptor function) {
    return VectorFunctions.find(function);
  }

  public static AggregateFunction aggregate(FunctionDescriptor function) {
    return switch (function.family()) {
      case 'A' -> new AggregateFunctions(function.symbol());
      default -> throw notHere(function);
    };
  }

  public static SetReturningFunction setReturning(FunctionDescriptor function) {
    Type[] types = new Type[function.argumentTypes().length];
    for (int i = 0; i < types.length; i++) {
      types[i] = Types.byOid(function.argumentTypes()[i]);
    }
    return setReturning(function, types);
  }

  public static SetReturningFunction setReturning(
      FunctionDescriptor function, Type[] argumentTypes) {
    String symbol = function.symbol();
    SetReturningFunction found =
        switch (function.family()) {
          case 'G' -> new SeriesFunctions(symbol);
          case 'R' -> new RowFunctions(symbol);
          default -> system == null ? null : system.setReturning(function, argumentTypes);
        };
    if (found == null) {
      throw notHere(function);
    }
    return found;
  }

  public static WindowFunction window(FunctionDescriptor function) {
    return switch (function.family()) {
      case 'W' -> new WindowFunctions(function.symbol());
      default -> throw notHere(function);
    };
  }

  private static DatabaseException notHere(FunctionDescriptor function) {
    return DatabaseException.error(
        SqlState.INTERNAL_ERROR,
        "internal function \"" + function.symbol() + "\" is not in internal lookup table");
  }
}
