package pganatomy.engine.catalog.functions;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.port.SocketAddress;
import pganatomy.engine.port.Sockets;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.BackendStatusEntry;
import pganatomy.engine.storage.ipc.SharedMemoryLayout;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.Inet;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Where this session comes from and since when the server runs.
///
/// PostgreSQL: src/backend/utils/adt/network.c, timestamp.c, misc.c
final class BackendFunctions implements ScalarFunction {
  private final String symbol;

  BackendFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    return switch (symbol) {
      case "pg_postmaster_start_time" -> SharedMemoryLayout.postmasterStartTime();
      case "pg_conf_load_time" -> SharedMemoryLayout.configurationLoadTime();
      case "pg_is_in_recovery" -> false;
      case "inet_client_addr" -> address(client(context));
      case "inet_client_port" -> port(client(context));
      case "inet_server_addr" -> address(server());
      case "inet_server_port" -> port(server());
      case "pg_my_temp_schema" -> SystemFunctions.catalog().temporaryNamespace();
      case "pg_is_other_temp_schema" -> isOtherTemporary((Integer) arguments[0]);
      case "pg_jit_available" -> false;
      case "pg_trigger_depth" -> 0;
      case "pg_notification_queue_usage" -> 0.0;
      case "pg_current_logfile" -> currentLogFile(null, context);
      case "pg_current_logfile_1arg" -> currentLogFile((String) arguments[0], context);
      default -> throw new IllegalStateException(symbol);
    };
  }

  /// The logger writes a line for each format: `stderr log/postgresql-...`.
  private static String currentLogFile(String format, FunctionContext context) {
    RolePrivileges.requireForFunction(
        context.currentUserOid(), RolePrivileges.MONITOR, "pg_current_logfile");
    if (format != null
        && !format.equals("stderr")
        && !format.equals("csvlog")
        && !format.equals("jsonlog")) {
      throw DatabaseException.error(
              SqlState.INVALID_PARAMETER_VALUE, "log format \"" + format + "\" is not supported")
          .hint("The supported log formats are \"stderr\", \"csvlog\", and \"jsonlog\".");
    }
    byte[] content = DataDirectory.read("current_logfiles");
    String text = content == null ? "" : new String(content, StandardCharsets.UTF_8);
    for (String line : text.split("\n")) {
      int space = line.indexOf(' ');
      if (space > 0 && (format == null || format.equals(line.substring(0, space)))) {
        return line.substring(space + 1);
      }
    }
    return null;
  }

  private static SocketAddress client(FunctionContext context) {
    for (BackendStatusEntry entry : BackendStatus.all()) {
      if (entry.pid() == context.backendPid()) {
        return entry.client();
      }
    }
    return null;
  }

  private static SocketAddress server() {
    int descriptor = SystemFunctions.clientSocket();
    return descriptor < 0 ? null : Sockets.local(descriptor);
  }

  private static Inet address(SocketAddress end) {
    return end == null || end.isUnix()
        ? null
        : new Inet(end.address(), end.address().length * 8, false);
  }

  private static Integer port(SocketAddress end) {
    return end == null || end.isUnix() ? null : end.port();
  }

  private static boolean isOtherTemporary(int namespace) {
    SessionCatalog catalog = SystemFunctions.catalog();
    String name = catalog.namespaceName(namespace);
    if (name == null || SessionCatalog.temporaryOwner(name) < 0) {
      return false;
    }
    String own = catalog.namespaceName(catalog.temporaryNamespace());
    return own == null || SessionCatalog.temporaryOwner(own) != SessionCatalog.temporaryOwner(name);
  }
}
