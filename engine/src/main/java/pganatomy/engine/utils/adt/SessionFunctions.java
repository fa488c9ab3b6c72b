package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Functions about the session: who, where, which settings; and `pg_sleep`.
///
/// PostgreSQL: src/backend/utils/adt/misc.c, name.c; src/backend/utils/misc/guc_funcs.c
final class SessionFunctions implements ScalarFunction {
  private final String symbol;

  SessionFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "current_user":
        return context.currentUserName();
      case "session_user":
        return context.sessionUserName();
      case "current_database":
        return context.databaseName();
      case "current_schema":
        String[] path = context.searchPath(false);
        return path.length == 0 ? null : path[0];
      case "current_schemas":
        Object[] schemas = context.searchPath((Boolean) a[0]).clone();
        return ArrayValue.of(
            TypeOids.NAME, java.util.Arrays.copyOf(schemas, schemas.length, Object[].class));
      case "pg_backend_pid":
        return context.backendPid();
      case "show_config_by_name", "show_config_by_name_missing_ok":
        return setting((String) a[0], a.length > 1 && (Boolean) a[1], context);
      case "set_config_by_name":
        return change(a, context);
      case "pgsql_version":
        return version(context);
      case "pg_sleep":
        sleep((Double) a[0], context);
        return "";
      case "pg_sleep_for_sql":
        sleep(seconds((Interval) a[0]), context);
        return "";
      case "pg_sleep_until_sql":
        sleep(((Long) a[0] - DefaultContext.currentMicros()) / 1e6, context);
        return "";
      case "PG_encoding_to_char":
        return (Integer) a[0] == 6 ? "UTF8" : (Integer) a[0] == 0 ? "SQL_ASCII" : "";
      case "PG_char_to_encoding":
        String name = ((String) a[0]).toUpperCase(java.util.Locale.ROOT).replace("-", "");
        return name.equals("UTF8") || name.equals("UNICODE")
            ? 6
            : name.equals("SQL_ASCII") ? 0 : -1;
      case "getdatabaseencoding":
        return "UTF8";
      case "pg_client_encoding":
        return "UTF8";
      default:
        return SessionSizes.call(symbol, a);
    }
  }

  private static Object setting(String name, boolean missingOk, FunctionContext context) {
    String value = context.setting(name);
    if (value == null && !missingOk) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT, "unrecognized configuration parameter \"" + name + "\"");
    }
    return value;
  }

  private static Object change(Object[] a, FunctionContext context) {
    if (a[0] == null) {
      throw DatabaseException.error(SqlState.NULL_VALUE_NOT_ALLOWED, "SET requires parameter name");
    }
    boolean local = a[2] != null && (Boolean) a[2];
    return context.changeSetting((String) a[0], (String) a[1], local);
  }

  private static String version(FunctionContext context) {
    String number = context.setting("server_version");
    return "PostgreSQL "
        + (number == null ? "18" : number)
        + " on "
        + (System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch"))
        + "-pc-linux-gnu, compiled by javac "
        + Runtime.version().feature()
        + ", 64-bit";
  }

  private static double seconds(Interval interval) {
    return interval.span().doubleValue() / 1e6;
  }

  private static void sleep(double seconds, FunctionContext context) {
    if (seconds > 0) {
      context.sleepMicros((long) Math.min(seconds * 1e6, Long.MAX_VALUE / 4));
    }
  }
}
