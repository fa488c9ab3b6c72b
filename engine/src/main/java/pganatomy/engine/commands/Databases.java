package pganatomy.engine.commands;

import pganatomy.engine.access.transam.DatabaseLog;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.xlog.CheckpointRequests;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogRows;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.port.Processes;
import pganatomy.engine.port.Signals;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.storage.smgr.DatabaseFiles;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `CREATE`, `ALTER`, `DROP DATABASE`: a database is a folder of files and a row in `pg_database`.
///
/// PostgreSQL: src/backend/commands/dbcommands.c
final class Databases {
  private static final int NAME = 2;
  private static final int OWNER = 3;
  private static final int IS_TEMPLATE = 6;
  private static final int ALLOWS_CONNECTIONS = 7;
  private static final int FROZEN_XID = 10;
  private static final int MIN_MULTI = 11;
  private static final int CONNECTION_LIMIT = 9;
  private static final int WAIT_MILLIS = 5000;

  private final CommandContext context;
  private final CatalogTable databases;

  Databases(CommandContext context) {
    this.context = context;
    databases = context.table(CatalogOids.PG_DATABASE);
  }

  static DatabaseException missing(String name) {
    return DatabaseException.error(
        SqlState.INVALID_CATALOG_NAME, "database \"" + name + "\" does not exist");
  }

  private CatalogRow find(String name) {
    CatalogRow row = databases.findOne(NAME, name);
    if (row == null) {
      throw missing(name);
    }
    return row;
  }

  // ---------------------------------------------------------------- create

  void create(ObjectStatement.CreateDatabase statement) {
    context.queries().preventInTransactionBlock("CREATE DATABASE");
    checkMayCreate();
    String template = "template1";
    int owner = context.catalog().userOid();
    boolean isTemplate = false;
    boolean allowsConnections = true;
    int limit = -1;
    for (Option option : statement.options()) {
      switch (option.name()) {
        case "owner" -> owner = Roles.oid(context, option.text());
        case "template" -> template = option.text();
        case "is_template" -> isTemplate = RelationOptions.toBoolean(option.text());
        case "allow_connections" -> allowsConnections = RelationOptions.toBoolean(option.text());
        case "connection_limit" -> limit = Integer.parseInt(option.text());
        case "encoding" -> checkEncoding(option.text());
        case "locale",
            "lc_collate",
            "lc_ctype",
            "locale_provider",
            "strategy",
            "tablespace",
            "oid",
            "collation_version",
            "builtin_locale",
            "icu_locale",
            "icu_rules" -> {}
        default ->
            throw context.error(
                SqlState.SYNTAX_ERROR,
                "option \"" + option.name() + "\" not recognized",
                option.location());
      }
    }
    CatalogRow source = databases.findOne(NAME, template);
    if (source == null) {
      throw DatabaseException.error(
          SqlState.INVALID_CATALOG_NAME, "template database \"" + template + "\" does not exist");
    }
    if (databases.findOne(NAME, statement.name()) != null) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_DATABASE, "database \"" + statement.name() + "\" already exists");
    }
    int sourceOid = source.integer(1);
    LockManager.acquire(LockTag.object(0, CatalogOids.PG_DATABASE, sourceOid), LockMode.SHARE);
    int others = otherSessions(sourceOid);
    if (others > 0) {
      throw inUse("source database \"" + template + "\"", others);
    }
    int oid = TransactionArea.newOid();
    CatalogRow row =
        CatalogRows.database(
            databases, oid, statement.name(), owner, isTemplate, allowsConnections, limit);
    row.set(FROZEN_XID, source.integer(FROZEN_XID));
    row.set(MIN_MULTI, source.integer(MIN_MULTI));
    databases.insert(row);
    copyFiles(sourceOid, oid);
    context.catalog().transaction().forceDurableCommit();
    context.changed();
  }

  /// Files are copied, not their rows: what the pool has of the template must be in them before,
  /// and the copy must be on disk before the log may forget of it.
  private void copyFiles(int sourceOid, int oid) {
    requestCheckpoint();
    try {
      DatabaseLog.copy(sourceOid, oid, context.catalog().transaction().currentXid());
      requestCheckpoint();
    } catch (DatabaseException failed) {
      DatabaseFiles.remove(oid);
      throw failed;
    }
  }

  /// Without a server around (nobody serves requests) there is nobody to share the pool with.
  private static void requestCheckpoint() {
    if (!CheckpointRequests.isServed()) {
      BufferPool.shared().flushAll();
      return;
    }
    CheckpointRequests.request(
        CheckpointRequests.IMMEDIATE
            | CheckpointRequests.FORCE
            | CheckpointRequests.WAIT
            | CheckpointRequests.FLUSH_ALL);
  }

  private void checkMayCreate() {
    CatalogRow user = context.table(CatalogOids.PG_AUTHID).findOne(1, context.catalog().userOid());
    if (!context.catalog().isSuperuser() && !user.flag(6)) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE, "permission denied to create database");
    }
  }

  private static void checkEncoding(String name) {
    String plain = name.toUpperCase(java.util.Locale.ROOT).replace("-", "").replace("_", "");
    if (!plain.equals("UTF8") && !plain.equals("UNICODE") && !plain.equals("6")) {
      throw DatabaseException.error(
              SqlState.INVALID_PARAMETER_VALUE,
              "encoding \""
                  + name.toUpperCase(java.util.Locale.ROOT)
                  + "\" does not match locale \"C.UTF-8\"")
          .detail("The chosen LC_CTYPE setting requires encoding \"UTF8\".");
    }
  }

  // ---------------------------------------------------------------- other sessions

  private static int otherSessions(int databaseOid) {
    int count = 0;
    for (int process = 0; process < ProcArray.limits().total(); process++) {
      count += process != ProcArray.mine() && isIn(process, databaseOid) ? 1 : 0;
    }
    return count;
  }

  private static boolean isIn(int process, int databaseOid) {
    long slot = ProcArray.slot(process);
    return ProcLayout.pidAcquire(slot) != 0 && ProcLayout.database(slot) == databaseOid;
  }

  private static DatabaseException inUse(String what, int others) {
    return DatabaseException.error(
            SqlState.OBJECT_IN_USE, what + " is being accessed by other users")
        .detail(
            others == 1
                ? "There is 1 other session using the database."
                : "There are " + others + " other sessions using the database.");
  }

  private static void terminateOthers(int databaseOid) {
    for (int process = 0; process < ProcArray.limits().total(); process++) {
      if (process != ProcArray.mine() && isIn(process, databaseOid)) {
        Processes.kill(ProcLayout.pidAcquire(ProcArray.slot(process)), Signals.SIGTERM);
      }
    }
  }

  /// Gives sessions that are about to end a few seconds to be gone.
  private static int awaitOthers(int databaseOid) {
    long end = System.currentTimeMillis() + WAIT_MILLIS;
    int others = otherSessions(databaseOid);
    while (others > 0 && System.currentTimeMillis() < end) {
      pganatomy.engine.storage.ipc.Interrupts.check();
      pganatomy.engine.storage.ipc.Latch.reset();
      pganatomy.engine.storage.ipc.Latch.await(
          100, pganatomy.engine.storage.ipc.WaitEvent.PG_SLEEP);
      others = otherSessions(databaseOid);
    }
    return others;
  }

  // ---------------------------------------------------------------- drop

  void drop(ObjectStatement.DropDatabase statement) {
    context.queries().preventInTransactionBlock("DROP DATABASE");
    CatalogRow row = databases.findOne(NAME, statement.name());
    if (row == null) {
      if (!statement.missingOk()) {
        throw missing(statement.name());
      }
      CommandContext.notice(
          SqlState.SUCCESSFUL_COMPLETION,
          "database \"" + statement.name() + "\" does not exist, skipping");
      return;
    }
    int oid = row.integer(1);
    checkMayDrop(row);
    LockManager.acquire(LockTag.object(0, CatalogOids.PG_DATABASE, oid), LockMode.ACCESS_EXCLUSIVE);
    for (Option option : statement.options()) {
      if (option.name().equals("force")) {
        terminateOthers(oid);
      }
    }
    int others = awaitOthers(oid);
    if (others > 0) {
      throw inUse("database \"" + statement.name() + "\"", others);
    }
    context.table(CatalogOids.PG_DB_ROLE_SETTING).deleteWhere(1, oid);
    databases.delete(row);
    requestCheckpoint();
    context.catalog().transaction().forceDurableCommit();
    context.catalog().transaction().noteDatabaseDropped(oid);
    context.queries().commitAndStart();
    FaultPoint.reach("database: dropped, files still there");
    DatabaseLog.remove(oid);
  }

  private void checkMayDrop(CatalogRow row) {
    if (!context.isOwner(row.integer(OWNER))) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE, "must be owner of database " + row.text(NAME));
    }
    if (row.integer(1) == context.catalog().databaseOid()) {
      throw DatabaseException.error(
          SqlState.OBJECT_IN_USE, "cannot drop the currently open database");
    }
    if (row.flag(IS_TEMPLATE)) {
      throw DatabaseException.error(SqlState.WRONG_OBJECT_TYPE, "cannot drop a template database");
    }
  }

  // ---------------------------------------------------------------- alter

  void alter(ObjectStatement.AlterDatabase statement) {
    CatalogRow row = find(statement.name());
    checkOwner(row);
    for (Option option : statement.options()) {
      switch (option.name()) {
        case "is_template" -> row.set(IS_TEMPLATE, RelationOptions.toBoolean(option.text()));
        case "allow_connections" ->
            row.set(ALLOWS_CONNECTIONS, RelationOptions.toBoolean(option.text()));
        case "connection_limit" -> row.set(CONNECTION_LIMIT, Integer.parseInt(option.text()));
        default ->
            throw context.error(
                SqlState.SYNTAX_ERROR,
                "option \"" + option.name() + "\" not recognized",
                option.location());
      }
    }
    databases.update(row);
    context.changed();
  }

  private void checkOwner(CatalogRow row) {
    if (!context.isOwner(row.integer(OWNER))) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE, "must be owner of database " + row.text(NAME));
    }
  }

  void rename(String name, String newName) {
    CatalogRow row = find(name);
    checkOwner(row);
    if (row.integer(1) == context.catalog().databaseOid()) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "current database cannot be renamed");
    }
    if (databases.findOne(NAME, newName) != null) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_DATABASE, "database \"" + newName + "\" already exists");
    }
    int others = awaitOthers(row.integer(1));
    if (others > 0) {
      throw inUse("database \"" + name + "\"", others);
    }
    row.set(NAME, newName);
    databases.update(row);
    context.changed();
  }

  void setOwner(String name, int ownerOid) {
    CatalogRow row = find(name);
    checkOwner(row);
    if (row.integer(OWNER) != ownerOid) {
      Owners.checkNewOwner(context, ownerOid);
    }
    Owners.giveRow(row, OWNER, Owners.DATABASE_ACL, ownerOid);
    databases.update(row);
    context.changed();
  }
}
