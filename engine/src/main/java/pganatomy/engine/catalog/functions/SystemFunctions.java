package pganatomy.engine.catalog.functions;

import java.util.List;
import java.util.function.Supplier;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.catalog.SystemRelations;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.FunctionProvider;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.RowValue;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;

/// The functions about the server itself: gives [Functions] the code of what is below it in no
/// layer.
///
/// A family is a class, and a letter of the function's row says which: nothing here is loaded
/// before somebody calls a function of it.
///
/// PostgreSQL: src/backend/utils/fmgr/fmgr.c
public final class SystemFunctions implements FunctionProvider {
  private static SessionCatalog catalog;
  private static int clientSocket = -1;

  /// Makes the system functions and views known in this process. The catalog is the session's; it
  /// may be null where there is no session (initdb): then functions that look something up fail.
  public static void install(SessionCatalog sessionCatalog) {
    catalog = sessionCatalog;
    Functions.registerSystemFunctions(new SystemFunctions());
    SystemRelations.registerViews(new SystemViews());
  }

  /// Writes out what the catalogs keep of expressions and views. Analysis lies above this layer: it
  /// registers itself.
  public interface DefinitionWriter {
    /// @param relation whose columns the expression may name; null for a default
    String expression(String text, RelationDescriptor relation, boolean isPretty);

    /// A view's query; null for what is no view.
    ///
    /// @param wrap how long a line may get before another column is put on it
    String view(RelationDescriptor view, boolean isPretty, int wrap);
  }

  private static DefinitionWriter writer;

  public static void registerWriter(DefinitionWriter newWriter) {
    writer = newWriter;
  }

  static String view(RelationDescriptor view, boolean isPretty, int wrap) {
    return writer.view(view, isPretty, wrap);
  }

  static String write(String expression, RelationDescriptor relation, boolean isPretty) {
    return writer == null ? expression : writer.expression(expression, relation, isPretty);
  }

  /// Lists the session's prepared statements, which the layers above keep.
  public interface PreparedStatementList {
    /// One row for each, of the columns of `pg_prepared_statements`.
    List<Object[]> rows();
  }

  private static PreparedStatementList preparedStatements;

  public static void registerPreparedStatements(PreparedStatementList list) {
    preparedStatements = list;
  }

  private static Supplier<List<Object[]>> keywords;

  /// The parser's list of keywords, as rows of `pg_get_keywords()`.
  public static void registerKeywords(Supplier<List<Object[]>> rows) {
    keywords = rows;
  }

  static List<Object[]> keywords() {
    return keywords == null ? List.of() : keywords.get();
  }

  /// The socket that this process talks to its client over.
  public static void setClientSocket(int descriptor) {
    clientSocket = descriptor;
  }

  static int clientSocket() {
    return clientSocket;
  }

  /// The session's catalogs.
  static SessionCatalog catalog() {
    if (catalog == null) {
      throw new IllegalStateException("no session: no catalogs");
    }
    return catalog;
  }

  @Override
  public ScalarFunction scalar(FunctionDescriptor function, Type[] argumentTypes, Type resultType) {
    String symbol = function.symbol();
    return switch (function.family()) {
      case 'B' -> new BackendFunctions(symbol);
      case 'C' -> new DefinitionFunctions(symbol);
      case 'D' -> new SizeFunctions(symbol);
      case 'H' -> new PageFunctions(function);
      case 'K' -> new SignalFunctions(symbol);
      case 'L' -> new FileFunctions(function);
      case 'G' -> new ToastFunctions(symbol, argumentTypes);
      case 'M' -> new BufferRows(function);
      case 'N' -> new SequenceFunctions(function);
      case 'O' -> new CommentFunctions(symbol);
      case 'P' -> new PrivilegeFunctions(symbol);
      case 'S' -> new StatisticsFunctions(function);
      case 'T' -> new TransactionFunctions(symbol);
      case 'U' -> new IndexCheckFunctions(function);
      case 'X' -> new StatementRows(function);
      case 'V' -> new VisibilityFunctions(symbol);
      case 'g' -> new ControlFunctions(function);
      case 'Z' -> new AccessListRows(symbol);
      case 'r' -> new RegFunctions(symbol);
      case 'w' -> new WalFunctions(function);
      default -> null;
    };
  }

  @Override
  public SetReturningFunction setReturning(FunctionDescriptor function, Type[] argumentTypes) {
    String symbol = function.symbol();
    return switch (function.family()) {
      case 'Q' -> new PageRows(function);
      case 'M' -> new BufferRows(function);
      case 'e' -> new EmptyRows(symbol);
      case 'J' -> new IoRows(symbol);
      case 'k' -> new ConfigurationRows(symbol);
      case 'o' -> new FileRows(symbol);
      case 'p' -> new PreparedRows(symbol, preparedStatements);
      case 'Z' -> new AccessListRows(symbol);
      case 'q' -> new LockRows(symbol);
      case 'u' -> new WalRows(symbol);
      case 'v' -> new ServerRows(symbol);
      case 'X' -> new StatementRows(function);
      case 'y' -> new ActivityRows(symbol);
      case 'z' -> new SettingRows(symbol);
      default -> null;
    };
  }

  /// A row of OUT columns as one value.
  static RowValue row(FunctionDescriptor function, Object... values) {
    Type[] types = new Type[values.length];
    for (int i = 0; i < values.length; i++) {
      types[i] = Types.byOid(function.outputTypes()[i]);
    }
    return new RowValue(TypeOids.RECORD, function.outputNames(), types, values);
  }
}
