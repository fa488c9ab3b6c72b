package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.access.heap.HeapVacuum;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.UtilityStatement;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.utils.error.SqlState;

/// `VACUUM` and `ANALYZE`: which tables, in which transactions.
///
/// PostgreSQL: src/backend/commands/vacuum.c
final class Vacuum {
  private final CommandContext context;
  private boolean isVerbose;
  private boolean doesAnalyze;
  private boolean doesFreeze;
  private boolean isFull;
  private boolean skipsLocked;
  private boolean truncates = true;

  Vacuum(CommandContext context) {
    this.context = context;
  }

  void run(UtilityStatement.Vacuum statement) {
    readOptions(statement);
    if (statement.vacuum()) {
      TableCreation.refuse(isFull, "VACUUM FULL");
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
          new Analyze(context, isVerbose).run(relation, target.columns);
        }
        if (ownTransactions && statement.vacuum()) {
          context.queries().commitAndStart();
        }
      }
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

  private boolean readVacuumOption(String name, boolean isOn) {
    switch (name) {
      case "analyze" -> doesAnalyze = isOn;
      case "freeze" -> doesFreeze = isOn;
      case "full" -> isFull = isOn;
      case "truncate" -> truncates = isOn;
      case "disable_page_skipping",
          "index_cleanup",
          "process_main",
          "process_toast",
          "parallel",
          "skip_database_stats",
          "only_database_stats" -> {}
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
    if (skipsLocked && !LockManager.tryAcquire(tag, LockMode.SHARE_UPDATE_EXCLUSIVE)) {
      CommandContext.warning(
          SqlState.LOCK_NOT_AVAILABLE,
          "skipping vacuum of \"" + named.name() + "\" --- lock not available");
      return;
    }
    RelationDescriptor relation = context.catalog().lock(named, LockMode.SHARE_UPDATE_EXCLUSIVE);
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
    CommandUsage usage = new CommandUsage();
    String name = Analyze.fullName(context, relation);
    if (isVerbose) {
      CommandContext.info("vacuuming \"" + name + "\"");
    }
    HeapVacuum.Result result =
        HeapVacuum.run(
            relation,
            context.transaction(),
            doesFreeze,
            () -> truncates && LockManager.tryAcquire(tag, LockMode.ACCESS_EXCLUSIVE));
    updateRelation(relation, result);
    if (isVerbose) {
      CommandContext.info(report(name, result) + usage.report());
    }
    if (relation.toastOid() != 0) {
      vacuum(context.catalog().relation(relation.toastOid()), isQuiet);
    }
  }

  private static String report(String name, HeapVacuum.Result result) {
    int before = result.pages + result.removedPages;
    int age = (int) TransactionArea.nextFullXid() - result.oldestXid;
    StringBuilder text = new StringBuilder();
    text.append("finished vacuuming \"").append(name).append("\": index scans: 0\n");
    text.append("pages: ").append(result.removedPages).append(" removed, ");
    text.append(result.pages).append(" remain, ").append(result.scannedPages);
    text.append(" scanned (").append(percent(result.scannedPages, before));
    text.append(" of total), 0 eagerly scanned\n");
    text.append("tuples: ").append(result.removedTuples).append(" removed, ");
    text.append(result.liveTuples + result.recentlyDeadTuples).append(" remain, ");
    text.append(result.recentlyDeadTuples).append(" are dead but not yet removable\n");
    text.append("removable cutoff: ").append(Integer.toUnsignedString(result.oldestXid));
    text.append(", which was ").append(age).append(" XIDs old when operation ended\n");
    text.append("frozen: ").append(result.frozenPages).append(" pages from table (");
    text.append(percent(result.frozenPages, before)).append(" of total) had ");
    text.append(result.frozenTuples).append(" tuples frozen\n");
    text.append("visibility map: ").append(result.allVisiblePages);
    text.append(" pages set all-visible, 0 pages set all-frozen (0 were all-visible)\n");
    text.append("index scan not needed: 0 pages from table (");
    text.append(before == 0 ? "100.00%" : "0.00%");
    text.append(" of total) had 0 dead item identifiers removed\n");
    return text.toString();
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "100.00%" : CommandUsage.fixed(100.0 * part / whole, 2) + "%";
  }

  private void updateRelation(RelationDescriptor relation, HeapVacuum.Result result) {
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, relation.oid());
    double rows = (float) result.liveTuples;
    boolean isSame =
        row.integer(PgClass.PAGES) == HeapScan.blockCount(relation)
            && row.real(PgClass.TUPLES) == (float) rows;
    if (!isSame) {
      row.set(PgClass.PAGES, HeapScan.blockCount(relation));
      row.set(PgClass.TUPLES, rows);
      classes.update(row);
      context.changed();
    }
  }
}
