package pganatomy.engine.tcop;

import pganatomy.engine.libpq.Authentication;
import pganatomy.engine.libpq.ClientStream;
import pganatomy.engine.libpq.ClientText;
import pganatomy.engine.libpq.DatabaseCatalog;
import pganatomy.engine.libpq.MessageReader;
import pganatomy.engine.libpq.MessageWriter;
import pganatomy.engine.libpq.Protocol;
import pganatomy.engine.libpq.RandomBytes;
import pganatomy.engine.libpq.RoleCatalog;
import pganatomy.engine.libpq.StartupPacket;
import pganatomy.engine.tcop.BackendInterrupts.Phase;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogContext;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.LogConnections;
import pganatomy.engine.utils.guc.SettingContext;
import pganatomy.engine.utils.guc.SettingSource;
import pganatomy.engine.utils.guc.Settings;

/// From an accepted socket to a session: startup packet, authentication, role and database, the
/// settings that the client asks for. Any error here is fatal.
///
/// PostgreSQL: src/backend/tcop/backend_startup.c, BackendInitialize();
/// src/backend/utils/init/postinit.c, InitPostgres()
final class BackendStartup {
  private final ConnectionInfo connection;
  private final MessageReader in;
  private final MessageWriter out;
  private final ClientStream stream;
  private final BackendServices services;
  private final SessionTimeouts timeouts;
  private final BackendInterrupts interrupts;

  private StartupPacket packet;
  private RoleCatalog.Role role;
  private byte[] cancelKey;
  private boolean isSession;

  BackendStartup(
      ConnectionInfo connection,
      MessageReader in,
      MessageWriter out,
      ClientStream stream,
      BackendServices services,
      SessionTimeouts timeouts,
      BackendInterrupts interrupts) {
    this.connection = connection;
    this.in = in;
    this.out = out;
    this.stream = stream;
    this.services = services;
    this.timeouts = timeouts;
    this.interrupts = interrupts;
  }

  RoleCatalog.Role role() {
    return role;
  }

  /// `alice mydb 127.0.0.1(54321)`.
  String title() {
    int port = connection.client().port();
    return packet.user()
        + " "
        + packet.database()
        + " "
        + connection.client().host()
        + (connection.client().isUnix() ? "" : "(" + port + ")");
  }

  private String portText() {
    return connection.client().isUnix() ? "" : Integer.toString(connection.client().port());
  }

  /// Returns whether there is a session: not for a cancel request, nor for a client that leaves.
  boolean run() {
    identify();
    Log.client(out);
    Log.clientAuthenticating(true);
    timeouts.start(SessionTimeouts.AUTHENTICATION, Guc.AUTHENTICATION_TIMEOUT.intValue() * 1000L);
    packet = StartupPacket.read(in, out, stream);
    if (packet == null) {
      return false;
    }
    if (packet.isCancelRequest()) {
      services.cancel(packet.cancelProcessId(), packet.cancelKey());
      return false;
    }
    LogContext context = LogContext.current();
    context.userName = packet.user();
    context.databaseName = packet.database();
    rememberApplicationName();
    services.title("postgres: " + title() + " authentication");
    if (connection.refusal() != null) {
      throw DatabaseException.fatal(connection.refusalSqlState(), connection.refusal())
          .detail(connection.refusalDetail());
    }
    services.join();
    interrupts.phase(Phase.AUTHENTICATION);
    new Authentication(
            connection.client(), connection.peerUserId(), packet, in, out, services.roles())
        .run(connection.rules());
    timeouts.stop(SessionTimeouts.AUTHENTICATION);
    logAuthorized();
    beginSession();
    interrupts.phase(Phase.IDLE);
    Log.clientAuthenticating(false);
    return true;
  }

  private void identify() {
    LogContext context = LogContext.current();
    context.isSession = true;
    context.backendType = "client backend";
    context.startMillis = System.currentTimeMillis();
    context.remoteHost = connection.client().host();
    context.remotePort = portText();
    if (LogConnections.isLogged(LogConnections.RECEIPT)) {
      Log.log(
          "connection received: host="
              + context.remoteHost
              + (context.remotePort.isEmpty() ? "" : " port=" + context.remotePort));
    }
  }

  /// The log shows it from now on; the setting itself comes later, with the others.
  private void rememberApplicationName() {
    int index = packet.settingNames().indexOf("application_name");
    LogContext.current().applicationName = index < 0 ? null : packet.settingValues().get(index);
  }

  private void logAuthorized() {
    if (LogConnections.isLogged(LogConnections.AUTHORIZATION)) {
      String application = LogContext.current().applicationName;
      Log.log(
          (packet.isReplication() ? "replication connection" : "connection")
              + " authorized: user="
              + packet.user()
              + (packet.isReplication() ? "" : " database=" + packet.database())
              + (application == null ? "" : " application_name=" + application));
    }
  }

  private void beginSession() {
    role = services.roles().find(packet.user());
    if (role == null) {
      throw DatabaseException.fatal(
          SqlState.INVALID_AUTHORIZATION_SPECIFICATION,
          "role \"" + packet.user() + "\" does not exist");
    }
    if (!role.canLogin()) {
      throw DatabaseException.fatal(
          SqlState.INVALID_AUTHORIZATION_SPECIFICATION,
          "role \"" + role.name() + "\" is not permitted to log in");
    }
    if (packet.isReplication()) {
      throw DatabaseException.fatal(
          SqlState.FEATURE_NOT_SUPPORTED, "replication connections are not supported yet");
    }
    DatabaseCatalog.Database database = database();
    boolean isOldProtocol = packet.version() < Protocol.VERSION_3_2;
    cancelKey =
        RandomBytes.make(
            isOldProtocol ? Protocol.OLD_CANCEL_KEY_LENGTH : Protocol.CANCEL_KEY_LENGTH);
    services.begin(role, database, cancelKey);
    isSession = true;
    ClientText.followSetting();
    Settings.override(Guc.SERVER_ENCODING, "UTF8");
    Settings.dynamicDefault(Guc.CLIENT_ENCODING, "UTF8");
    Settings.override(Guc.SESSION_AUTHORIZATION, role.name());
    Settings.override(Guc.IS_SUPERUSER, role.isSuperuser());
    applySettings();
  }

  private DatabaseCatalog.Database database() {
    DatabaseCatalog.Database database = services.databases().find(packet.database());
    if (database == null) {
      throw DatabaseException.fatal(
          SqlState.INVALID_CATALOG_NAME, "database \"" + packet.database() + "\" does not exist");
    }
    if (!database.allowsConnections()) {
      throw DatabaseException.fatal(
          SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
          "database \"" + database.name() + "\" is not currently accepting connections");
    }
    if (!services.databases().mayConnect(database, role)) {
      throw DatabaseException.fatal(
              SqlState.INSUFFICIENT_PRIVILEGE,
              "permission denied for database \"" + database.name() + "\"")
          .detail("User does not have CONNECT privilege.");
    }
    return database;
  }

  /// First the switches in `options`, then the settings by name.
  private void applySettings() {
    SettingContext context =
        role.isSuperuser() ? SettingContext.SUPERUSER_BACKEND : SettingContext.BACKEND;
    if (packet.options() != null) {
      StartupOptions.apply(packet.options(), context);
    }
    for (int i = 0; i < packet.settingNames().size(); i++) {
      Settings.set(
          packet.settingNames().get(i),
          packet.settingValues().get(i),
          context,
          SettingSource.CLIENT);
    }
  }

  /// What a client learns of its new session.
  void sendSessionState(Settings.Reporter reporter) {
    Settings.beginReporting(reporter);
    out.begin('K').putInt(connection.processId()).putBytes(cancelKey).end();
    if (LogConnections.isLogged(LogConnections.SETUP_DURATIONS)) {
      Log.log(
          "connection ready: setup total="
              + QueryLog.millis(System.nanoTime() - connection.startNanos())
              + " ms");
    }
  }

  /// How long the session was, for `log_disconnections`.
  ///
  /// PostgreSQL: src/backend/tcop/postgres.c, log_disconnections()
  void logDisconnection() {
    if (!isSession || !Guc.LOG_DISCONNECTIONS.isOn()) {
      return;
    }
    long millis = System.currentTimeMillis() - LogContext.current().startMillis;
    long seconds = millis / 1000;
    Log.log(
        "disconnection: session time: "
            + seconds / 3600
            + ":"
            + two(seconds / 60 % 60)
            + ":"
            + two(seconds % 60)
            + "."
            + Long.toString(1000 + millis % 1000).substring(1)
            + " user="
            + packet.user()
            + " database="
            + packet.database()
            + " host="
            + connection.client().host()
            + (portText().isEmpty() ? "" : " port=" + portText()));
  }

  private static String two(long number) {
    return Long.toString(100 + number).substring(1);
  }
}
