package pganatomy.engine.tcop.sql;

import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.adt.DefaultContext;
import pganatomy.engine.utils.adt.FormatSettings;
import pganatomy.engine.utils.adt.ObjectNames;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogContext;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.Setting;
import pganatomy.engine.utils.guc.Settings;

/// What functions may know about the session that calls them.
///
/// PostgreSQL: src/backend/utils/init/miscinit.c and globals.c keep the same in global variables
final class SessionFunctions extends DefaultContext {
  private static final long MICROS_PER_MILLI = 1000;

  private final SqlSession session;
  private final SessionObjectNames names;
  private int databaseOid;
  private int sessionUserOid;
  private long transactionTimestamp;
  private long statementTimestamp;

  SessionFunctions(SqlSession session) {
    this.session = session;
    this.names = new SessionObjectNames(session);
  }

  void identify(int newDatabaseOid, int roleOid) {
    databaseOid = newDatabaseOid;
    sessionUserOid = roleOid;
  }

  void setSessionUser(int roleOid) {
    sessionUserOid = roleOid;
  }

  /// The first statement's time is the transaction's.
  void startTransaction() {
    transactionTimestamp = arrival();
    statementTimestamp = transactionTimestamp;
  }

  void startStatement() {
    statementTimestamp = arrival();
    readFormats();
  }

  /// When the client's message came, as the view of processes shows it.
  private static long arrival() {
    long arrival = BackendStatus.activityStart();
    return arrival == 0 ? currentMicros() : arrival;
  }

  private void readFormats() {
    FormatSettings formats = super.formats();
    formats.extraFloatDigits = Guc.EXTRA_FLOAT_DIGITS.intValue();
    formats.byteaEscape = Guc.BYTEA_OUTPUT.value().equals("escape");
    String zone = Guc.TIMEZONE.value();
    if (!zone.equals(formats.timeZoneName())) {
      formats.setTimeZone(zone);
    }
    DateStyleReader.read(Guc.DATESTYLE.value(), Guc.INTERVALSTYLE.value(), formats);
  }

  @Override
  public long transactionTimestamp() {
    return transactionTimestamp;
  }

  @Override
  public long statementTimestamp() {
    return statementTimestamp;
  }

  @Override
  public int databaseOid() {
    return databaseOid;
  }

  @Override
  public String databaseName() {
    return session.catalog().databaseName(databaseOid);
  }

  @Override
  public int currentUserOid() {
    return session.catalog().userOid();
  }

  @Override
  public String currentUserName() {
    return session.catalog().roleName(currentUserOid());
  }

  @Override
  public int sessionUserOid() {
    return sessionUserOid;
  }

  @Override
  public String sessionUserName() {
    return session.catalog().roleName(sessionUserOid);
  }

  @Override
  public int backendPid() {
    return LogContext.current().processId();
  }

  @Override
  public String setting(String name) {
    Setting found = Settings.find(name);
    return found == null ? null : Settings.show(name);
  }

  @Override
  public String changeSetting(String name, String value, boolean local) {
    Settings.setInSession(
        name,
        value,
        local ? Settings.Duration.LOCAL : Settings.Duration.SESSION,
        session.catalog().isSuperuser());
    return Settings.show(name);
  }

  @Override
  public String[] searchPath(boolean withImplicit) {
    SessionCatalog catalog = session.catalog();
    int[] oids = catalog.searchPath();
    String[] path = new String[oids.length];
    int count = 0;
    for (int oid : oids) {
      boolean isImplicit = oid == CatalogOids.NAMESPACE_CATALOG;
      if (withImplicit || !isImplicit || Guc.SEARCH_PATH.value().contains("pg_catalog")) {
        path[count++] = catalog.namespaceName(oid);
      }
    }
    return java.util.Arrays.copyOf(path, count);
  }

  @Override
  public ObjectNames names() {
    return names;
  }

  @Override
  public void checkInterrupts() {
    Interrupts.check();
  }

  @Override
  public void sleepMicros(long micros) {
    long end = System.nanoTime() + micros * 1000;
    while (true) {
      Interrupts.check();
      long left = (end - System.nanoTime()) / 1000;
      if (left <= 0) {
        return;
      }
      Latch.await((left + MICROS_PER_MILLI - 1) / MICROS_PER_MILLI, WaitEvent.PG_SLEEP);
      Latch.reset();
    }
  }

  @Override
  public void notice(boolean warning, String sqlState, String message, String detail, String hint) {
    ErrorData data = ErrorData.of(warning ? LogLevel.WARNING : LogLevel.NOTICE, sqlState, message);
    if (detail != null) {
      data = data.detail(detail);
    }
    if (hint != null) {
      data = data.hint(hint);
    }
    Log.report(data);
  }
}
