package pganatomy.engine.catalog.functions;

import java.util.HashMap;
import java.util.Map;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.adt.TypeNames;

/// A function's arguments and result as `\df` shows them.
///
/// psql asks for each of three thousand functions, and `pg_proc` has no index yet: so the first
/// question reads all of it.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, print_function_arguments()
final class ProcedureText {
  private static final int PG_PROC = 1255;
  private static final int KIND = 10;
  private static final int RETURNS_SET = 14;
  private static final int RETURN_TYPE = 19;
  private static final int ARGUMENT_TYPES = 20;
  private static final int ALL_ARGUMENT_TYPES = 21;
  private static final int ARGUMENT_MODES = 22;
  private static final int ARGUMENT_NAMES = 23;

  private static Map<Integer, CatalogRow> rows;

  private ProcedureText() {}

  private static CatalogRow row(int oid) {
    if (rows == null) {
      rows = new HashMap<>();
      for (CatalogRow row : SystemFunctions.catalog().table(PG_PROC).all()) {
        rows.put(row.integer(1), row);
      }
    }
    return rows.get(oid);
  }

  /// With defaults and OUT columns, or only what tells the function from others of its name.
  static String arguments(int oid, boolean isComplete) {
    CatalogRow row = row(oid);
    if (row == null) {
      return null;
    }
    Object[] types = elements(row, types(row));
    Object[] modes = elements(row, ARGUMENT_MODES);
    Object[] names = elements(row, ARGUMENT_NAMES);
    String[] defaults = isComplete ? defaults(oid) : new String[0];
    int inputCount = elements(row, ARGUMENT_TYPES).length;
    int input = 0;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < types.length; i++) {
      char mode = modes.length == 0 ? 'i' : (char) (int) (Integer) modes[i];
      boolean isInput = mode == 'i' || mode == 'b' || mode == 'v';
      if (isInput) {
        input++;
      }
      if (mode == 't' || !isInput && !isComplete && row.letter(KIND) != 'p') {
        continue;
      }
      text.append(text.isEmpty() ? "" : ", ");
      text.append(mode == 'o' ? "OUT " : mode == 'b' ? "INOUT " : mode == 'v' ? "VARIADIC " : "");
      if (i < names.length && !((String) names[i]).isEmpty()) {
        text.append(QuotedNames.quoteIdentifier((String) names[i])).append(' ');
      }
      text.append(TypeNames.format((Integer) types[i], -1));
      int fromDefaults = input - 1 - (inputCount - defaults.length);
      if (isInput && fromDefaults >= 0 && fromDefaults < defaults.length) {
        text.append(" DEFAULT ").append(defaults[fromDefaults]);
      }
    }
    return text.toString();
  }

  private static int types(CatalogRow row) {
    return row.isNull(ALL_ARGUMENT_TYPES) ? ARGUMENT_TYPES : ALL_ARGUMENT_TYPES;
  }

  private static String[] defaults(int oid) {
    FunctionDescriptor function = Functions.byOid(oid);
    return function == null ? new String[0] : function.defaultExpressions();
  }

  /// NULL for a procedure.
  static String result(int oid) {
    CatalogRow row = row(oid);
    if (row == null || row.letter(KIND) == 'p') {
      return null;
    }
    String table = tableColumns(row);
    if (table != null) {
      return "TABLE(" + table + ")";
    }
    String type = TypeNames.format(row.integer(RETURN_TYPE), -1);
    return row.flag(RETURNS_SET) ? "SETOF " + type : type;
  }

  private static String tableColumns(CatalogRow row) {
    Object[] types = elements(row, types(row));
    Object[] modes = elements(row, ARGUMENT_MODES);
    Object[] names = elements(row, ARGUMENT_NAMES);
    StringBuilder text = null;
    for (int i = 0; i < modes.length; i++) {
      if ((Integer) modes[i] == 't') {
        text = text == null ? new StringBuilder() : text.append(", ");
        text.append(QuotedNames.quoteIdentifier((String) names[i]))
            .append(' ')
            .append(TypeNames.format((Integer) types[i], -1));
      }
    }
    return text == null ? null : text.toString();
  }

  private static Object[] elements(CatalogRow row, int attribute) {
    return row.isNull(attribute) ? new Object[0] : ((ArrayValue) row.value(attribute)).elements();
  }
}
