package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.heap.HeapVacuum;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.UtilityStatement;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// `VACUUM` and `ANALYZE`: which tables, in which transactions.
///
/// PostgreSQL: src/backend/commands/vacuum.c
final class Vacuum {
  private final CommandContext context;
  private boolean isVerbose;
  private boolean doesAnalyze;
  private boolean doesFreeze;
  private boolean isFull;
  private boolean isParallel;
  private boolean skipsLocked;
  private boolean truncates = Guc.VACUUM_TRUNCATE.isOn();
  private boolean skipsNoPages;
  private boolean updatesDatabase = true;
  private boolean doesMain = true;
  private boolean doesToast = true;
  private HeapVacuum.IndexCleanup cleanup = HeapVacuum.IndexCleanup.AUTO;

  Vacuum(CommandContext context) {
    this.context = context;
  }

  void run(UtilityStatement.Vacuum statement) {
    readOptions(statement);
    if (statement.vacuum()) {
      checkFull();
      context.queries().preventInTransactionBlock("VACUUM");
    }
    List<Target> targets = targets(statement);
    boolean ownTransactions =
        statement.vacuum() || statement.tables().isEmpty() || targets.size() > 1;
    for (Target target : targets) {
      if (statement.vacuum()) {
        vacuum(target.relation, statement.tables().isEmpty());
        context.queries().commitAndStart();
        context.catalog().acceptInvalidations();
      }
      if (doesAnalyze || !statement.vacuum()) {
        RelationDescriptor relation = context.catalog().relation(target.relation.oid());
        if (relation != null && context.isOwner(relation.ownerOid())) {
          new Analyze(context, isVerbose, statement.vacuum()).run(relation, target.columns);
        }
        if (ownTransactions && statement.vacuum()) {
          context.queries().commitAndStart();
        }
      }
    }
    if (statement.vacuum() && updatesDatabase) {
      new DatabaseHorizon(context).advance();
    }
  }

  /// PostgreSQL: src/backend/commands/vacuum.c, ExecVacuum()
  private void checkFull() {
    if (isFull && skipsNoPages) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "VACUUM option DISABLE_PAGE_SKIPPING cannot be used with FULL");
    }
    if (isFull && isParallel) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "VACUUM FULL cannot be performed in parallel");
    }
  }

  private record Target(RelationDescriptor relation, List<String> columns) {}

  private void readOptions(UtilityStatement.Vacuum statement) {
    for (Option option : statement.options()) {
      boolean isOn =
          option.kind() == Option.Kind.NONE
              || Boolean.TRUE.equals(RelationOptions.toBoolean(option.text()));
      switch (option.name()) {
        case "verbose" -> isVerbose = isOn;
        case "skip_locked" -> skipsLocked = isOn;
        case "buffer_usage_limit" -> {}
        case "parallel" -> isParallel = !"0".equals(option.text());
        case "index_cleanup" -> readIndexCleanup(option, isOn);
        default -> {
          if (!statement.vacuum() || !readVacuumOption(option.name(), isOn)) {
            throw context.error(
                SqlState.SYNTAX_ERROR,
                "unrecognized " + statement.commandTag() + " option \"" + option.name() + "\"",
                option.location());
          }
        }
      }
    }
  }

  private void readIndexCleanup(Option option, boolean isOn) {
    if ("auto".equalsIgnoreCase(option.text())) {
      cleanup = HeapVacuum.IndexCleanup.AUTO;
    } else {
      cleanup = isOn ? HeapVacuum.IndexCleanup.ON : HeapVacuum.IndexCleanup.OFF;
    }
  }

  private boolean readVacuumOption(String name, boolean isOn) {
    switch (name) {
      case "analyze" -> doesAnalyze = isOn;
      case "freeze" -> doesFreeze = isOn;
      case "full" -> isFull = isOn;
      case "truncate" -> truncates = isOn;
      case "disable_page_skipping" -> skipsNoPages = isOn;
      case "process_main" -> doesMain = isOn;
      case "process_toast" -> doesToast = isOn;
      case "only_database_stats" -> {}
      case "skip_database_stats" -> updatesDatabase = !isOn;
      default -> {
        return false;
      }
    }
    return true;
  }

  private List<Target> targets(UtilityStatement.Vacuum statement) {
    List<Target> targets = new ArrayList<>();
    for (UtilityStatement.VacuumTable table : statement.tables()) {
      targets.add(new Target(context.relation(table.table()), table.columns()));
    }
    if (statement.tables().isEmpty()) {
      for (CatalogRow row : context.table(CatalogOids.PG_CLASS).all()) {
        boolean isTable = row.letter(PgClass.KIND) == 'r';
        boolean isForeignTemporary =
            row.letter(PgClass.PERSISTENCE) == 't'
                && row.integer(PgClass.NAMESPACE) != context.catalog().temporaryNamespace();
        if (isTable && !isForeignTemporary && context.isOwner(row.integer(PgClass.OWNER))) {
          targets.add(new Target(context.catalog().relation(row.integer(PgClass.OID)), List.of()));
        }
      }
    }
    return targets;
  }

  // ---------------------------------------------------------------- one table

  private void vacuum(RelationDescriptor named, boolean isQuiet) {
    if (!context.isOwner(named.ownerOid())) {
      CommandContext.warning(
          SqlState.WARNING, "permission denied to vacuum \"" + named.name() + "\", skipping it");
      return;
    }
    LockTag tag = LockTag.relation(named.databaseOid(), named.oid());
    // The catalogs' files have fixed numbers: they are vacuumed as ever.
    boolean rewrites =
        isFull && named.kind() == 'r' && named.namespaceOid() != CatalogOids.NAMESPACE_CATALOG;
    LockMode mode = rewrites ? LockMode.ACCESS_EXCLUSIVE : LockMode.SHARE_UPDATE_EXCLUSIVE;
    if (skipsLocked && !LockManager.tryAcquire(tag, mode)) {
      CommandContext.warning(
          SqlState.LOCK_NOT_AVAILABLE,
          "skipping vacuum of \"" + named.name() + "\" --- lock not available");
      return;
    }
    RelationDescriptor relation = context.catalog().lock(named, mode);
    if (relation == null) {
      return;
    }
    if (relation.kind() != 'r' && relation.kind() != 't') {
      CommandContext.warning(
          SqlState.WARNING,
          "skipping \""
              + relation.name()
              + "\" --- cannot vacuum non-tables or special system tables");
      return;
    }
    if (rewrites) {
      new TableRewrite(context, isVerbose).run(relation, null);
      return;
    }
    if (doesMain || relation.kind() == 't') {
      TableVacuum work = new TableVacuum(context, relation, isVerbose);
      work.run(doesFreeze, skipsNoPages, cleanup, truncates ? tag : null);
    }
    if (doesToast && relation.toastOid() != 0) {
      vacuum(context.catalog().relation(relation.toastOid()), isQuiet);
    }
  }
}
