package pganatomy.engine.tcop.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import pganatomy.engine.access.transam.IsolationLevel;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.catalog.functions.SystemFunctions;
import pganatomy.engine.commands.CommandContext;
import pganatomy.engine.commands.StoredDefinitions;
import pganatomy.engine.commands.StoredSettings;
import pganatomy.engine.commands.TemporarySchema;
import pganatomy.engine.executor.InternalStatements;
import pganatomy.engine.libpq.DatabaseCatalog;
import pganatomy.engine.libpq.RoleCatalog;
import pganatomy.engine.parser.KeywordList;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.SessionStatement;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.UtilityStatement;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.statistics.Statistics;
import pganatomy.engine.tcop.Execution;
import pganatomy.engine.tcop.PreparedQuery;
import pganatomy.engine.tcop.PreparedStatements;
import pganatomy.engine.tcop.SqlEngine;
import pganatomy.engine.tcop.StatementContext;
import pganatomy.engine.tcop.StatementTracking;
import pganatomy.engine.tcop.TransactionManager;
import pganatomy.engine.utils.adt.CurrentContext;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.SettingContext;
import pganatomy.engine.utils.guc.Settings;
import pganatomy.engine.utils.vector.Batch;

/// A session's SQL: joins parser, analysis, planner, executor and commands to the main loop, and
/// transactions to storage.
///
/// There is one for each process. Before a client is let in it serves only to look up roles and
/// databases; [#open] then binds it to one database.
///
/// PostgreSQL: src/backend/tcop/postgres.c, pquery.c; src/backend/access/transam/xact.c
public final class SqlSession implements SqlEngine, TransactionManager {
  private static final String[] WARM_UP = {
    "SELECT 1", "SELECT oid, relname FROM pg_class WHERE relname = 'pg_class' ORDER BY relname"
  };

  private final TransactionContext transaction = new TransactionContext();
  private final SessionFunctions functions = new SessionFunctions(this);
  private final List<String> savepoints = new ArrayList<>();
  private final PreparedStatements preparedStatements = new PreparedStatements();
  private SessionCatalog catalog;
  private int savepointNumber;
  private int authenticatedUserOid;
  private String knownRole = "none";
  private String knownAuthorization;

  public RoleCatalog roles() {
    return new LoginCatalogs.Roles(transaction);
  }

  public DatabaseCatalog databases() {
    return new LoginCatalogs.Databases(transaction);
  }

  /// The client is who it says: from here on the session works in one database, as one role.
  public void open(int databaseOid, int roleOid) {
    catalog = new SessionCatalog(transaction, databaseOid);
    catalog.setUser(roleOid);
    functions.identify(databaseOid, roleOid);
    authenticatedUserOid = roleOid;
    transaction.addListener(new StatisticsListener(databaseOid));
    CurrentContext.set(functions);
    SystemFunctions.install(catalog);
    SystemFunctions.registerWriter(new StoredDefinitions(catalog));
    SystemFunctions.registerKeywords(KeywordList::rows);
    TransactionArea.setDatabaseNames(catalog::databaseName);
    SystemFunctions.registerPreparedStatements(
        () -> PreparedStatementRows.of(preparedStatements.named()));
    InternalStatements.register(new InternalRunner(this));
  }

  /// What ALTER ROLE and ALTER DATABASE have set for sessions like this one.
  public void applyStoredSettings() {
    start();
    List<StoredSettings.Initial> stored = StoredSettings.forSession(catalog, catalog.userOid());
    commit();
    for (StoredSettings.Initial setting : stored) {
      Settings.set(setting.name(), setting.value(), SettingContext.SUPERUSER, setting.source());
    }
  }

  /// The session ends: its temporary tables go.
  public void end() {
    if (catalog != null && catalog.temporaryNamespace() != 0) {
      abort();
      start();
      TemporarySchema.dropAll(catalog);
      commit();
    }
  }

  /// For a process that waits for its first client: runs what every session runs, so that classes
  /// are linked and the code has run once.
  public void warmUp() {
    Statistics.setOff(true);
    open(CatalogOids.POSTGRES, CatalogOids.BOOTSTRAP_ROLE);
    start();
    roles().find("postgres");
    databases().find("postgres");
    StatementTracking.setOff(true);
    for (String text : WARM_UP) {
      PreparedQuery query = prepare(parse(text).getFirst(), text, new int[0]);
      Execution execution = open(query, new Object[0], null);
      Batch batch = execution.next();
      while (batch != null) {
        batch = execution.next();
      }
      execution.close();
    }
    StatementTracking.setOff(false);
    commit();
    Statistics.setOff(false);
  }

  public TransactionContext transaction() {
    return transaction;
  }

  public SessionCatalog catalog() {
    return catalog;
  }

  SessionFunctions functions() {
    return functions;
  }

  // ---------------------------------------------------------------- statements

  @Override
  public PreparedStatements preparedStatements() {
    return preparedStatements;
  }

  @Override
  public List<RawStatement> parse(String text) {
    return Parser.parse(text);
  }

  @Override
  public PreparedQuery prepare(RawStatement raw, String text, int[] parameterTypes) {
    beginStatement();
    return prepare(raw.statement(), raw, text, parameterTypes);
  }

  PreparedQuery prepare(Statement statement, RawStatement raw, String text, int[] parameterTypes) {
    return switch (statement) {
      case DataStatement data -> {
        Statement into = SelectInto.asCommand(data);
        yield into == null
            ? new DataQuery(this, raw, data, text, types(parameterTypes))
            : new UtilityQuery(raw, into, text);
      }
      case SessionStatement.VariableShow show -> new ShowQuery(this, raw, show);
      case UtilityStatement.Explain explain ->
          new ExplainQuery(this, raw, explain, text, parameterTypes);
      case SessionStatement.Execute execute -> new ExecuteQuery(this, raw, execute, text);
      default -> new UtilityQuery(raw, statement, text);
    };
  }

  private Type[] types(int[] oids) {
    if (oids == null) {
      return null;
    }
    Type[] types = new Type[oids.length];
    for (int i = 0; i < oids.length; i++) {
      types[i] = oids[i] == 0 ? null : type(oids[i]);
    }
    return types;
  }

  private Type type(int oid) {
    Type known = Types.byOid(oid);
    Type type = known == null ? catalog.type(oid) : known;
    if (type == null) {
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR, "cache lookup failed for type " + (oid & 0xffffffffL));
    }
    return type;
  }

  @Override
  public Execution open(PreparedQuery query, Object[] parameters, StatementContext context) {
    beginStatement();
    functions.startStatement();
    return StatementTracking.isIdentifying()
        ? TrackedOpening.open(this, query, parameters, context)
        : openPlainly(query, parameters, context);
  }

  Execution openPlainly(PreparedQuery query, Object[] parameters, StatementContext context) {
    return switch (query) {
      case DataQuery data -> data.open(parameters);
      case ShowQuery show -> show.open();
      case ExplainQuery explain -> explain.open(parameters);
      case ExecuteQuery execute -> execute.open();
      case UtilityQuery utility -> new UtilityExecution(this, utility, context);
      default -> throw new IllegalArgumentException(query.toString());
    };
  }

  /// Before anything of a statement is looked at: what others committed is seen, and what SET said
  /// about the transaction holds.
  private void beginStatement() {
    catalog.acceptInvalidations();
    applyRole();
    LockManager.setTimeouts(Guc.DEADLOCK_TIMEOUT.intValue(), Guc.LOCK_TIMEOUT.intValue());
    transaction.setCharacteristics(
        transaction.hasSnapshot()
            ? transaction.isolation()
            : IsolationLevel.of(Guc.TRANSACTION_ISOLATION.value()),
        Guc.TRANSACTION_READ_ONLY.isOn());
  }

  /// Who the client has proved to be.
  int authenticatedUserOid() {
    return authenticatedUserOid;
  }

  /// Who the session is: the authenticated user, or what SET SESSION AUTHORIZATION said.
  int sessionUserOid() {
    String name = Guc.SESSION_AUTHORIZATION.value();
    int oid = name == null ? 0 : catalog.roleOid(name);
    return oid == 0 ? authenticatedUserOid : oid;
  }

  /// SET ROLE and SET SESSION AUTHORIZATION are settings, which also a rollback changes: so they
  /// are looked at before each statement.
  private void applyRole() {
    String role = Guc.ROLE.value();
    String authorization = Guc.SESSION_AUTHORIZATION.value();
    if (Objects.equals(role, knownRole) && Objects.equals(authorization, knownAuthorization)) {
      return;
    }
    knownRole = role;
    knownAuthorization = authorization;
    int sessionUser = sessionUserOid();
    int oid = role == null || role.equals("none") ? 0 : catalog.roleOid(role);
    functions.setSessionUser(sessionUser);
    catalog.setUser(oid == 0 ? sessionUser : oid);
  }

  CommandContext commandContext(String text, StatementContext context) {
    return new CommandContext(catalog, transaction, text, new SessionQueries(this, context));
  }

  static List<Type> listOf(Type[] types) {
    return Arrays.asList(types);
  }

  // ---------------------------------------------------------------- transactions

  @Override
  public void start() {
    savepoints.clear();
    functions.startTransaction();
    BackendStatus.reportTransactionStart(functions.transactionTimestamp());
    transaction.start(
        IsolationLevel.of(Guc.DEFAULT_TRANSACTION_ISOLATION.value()),
        Guc.DEFAULT_TRANSACTION_READ_ONLY.isOn());
  }

  @Override
  public void commit() {
    transaction.commit();
    BackendStatus.reportTransactionStart(0);
  }

  @Override
  public void abort() {
    if (transaction.isActive()) {
      transaction.abort();
    }
    BackendStatus.reportTransactionStart(0);
  }

  /// The main loop keeps the savepoints' names; storage gets a number for each.
  @Override
  public void startSubtransaction() {
    String name = Integer.toString(savepointNumber++);
    savepoints.add(name);
    transaction.defineSavepoint(name);
  }

  @Override
  public void commitSubtransaction() {
    transaction.releaseSavepoint(savepoints.removeLast());
  }

  @Override
  public void abortSubtransaction() {
    String name = savepoints.removeLast();
    transaction.rollbackToSavepoint(name);
    transaction.releaseSavepoint(name);
  }

  @Override
  public void incrementCommandCounter() {
    transaction.incrementCommandCounter();
  }
}
