package pganatomy.engine.commands;

import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.access.heap.HeapVacuum;
import pganatomy.engine.access.heap.VacuumCutoffs;
import pganatomy.engine.access.heap.VacuumResult;
import pganatomy.engine.access.heap.VisibilityMap;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.storage.statistics.Statistics;
import pganatomy.engine.utils.guc.Guc;

/// VACUUM of one table, which the caller has locked: what it does, what it says, what it notes in
/// `pg_class`.
///
/// PostgreSQL: src/backend/access/heap/vacuumlazy.c, heap_vacuum_rel(); commands/vacuum.c,
/// vac_update_relstats()
final class TableVacuum {
  private static final double MOST_UNSEEN = 0.02;

  private final CommandContext context;
  private final RelationDescriptor relation;
  private final boolean isVerbose;
  private final String name;
  private final CatalogTable classes;
  private final CatalogRow row;
  private VacuumResult result;
  private double newRows;
  private int frozenXidBefore;
  private int minMultiBefore;
  private boolean isNewMinMulti;

  TableVacuum(CommandContext context, RelationDescriptor relation, boolean isVerbose) {
    this.context = context;
    this.relation = relation;
    this.isVerbose = isVerbose;
    name = Analyze.fullName(context, relation);
    classes = context.table(CatalogOids.PG_CLASS);
    row = classes.findOne(PgClass.OID, relation.oid());
  }

  /// @param truncationLock the table's lock; null when empty pages are not to be cut off
  void run(
      boolean freezes,
      boolean skipsNoPages,
      HeapVacuum.IndexCleanup cleanup,
      LockTag truncationLock) {
    CommandUsage usage = new CommandUsage();
    Progress.start(Progress.Command.VACUUM, relation.oid(), Guc.TRACK_ACTIVITIES.isOn());
    frozenXidBefore = row.integer(PgClass.FROZEN_XID);
    minMultiBefore = row.integer(PgClass.MIN_MULTI);
    VacuumCutoffs cutoffs = VacuumCutoffs.now(freezes, frozenXidBefore, minMultiBefore);
    if (isVerbose) {
      String how = cutoffs.isAggressive() ? "aggressively vacuuming" : "vacuuming";
      CommandContext.info(how + " \"" + name + "\"");
    }
    IndexesVacuum indexes = new IndexesVacuum(context.catalog(), relation);
    int pagesBefore = HeapScan.blockCount(relation);
    result =
        HeapVacuum.run(
            relation,
            context.transaction(),
            cutoffs,
            skipsNoPages,
            indexes,
            cleanup,
            () ->
                truncationLock != null
                    && LockManager.tryAcquire(truncationLock, LockMode.ACCESS_EXCLUSIVE));
    if (isVerbose && result.removedPages > 0) {
      CommandContext.info(
          "table \""
              + relation.name()
              + "\": truncated "
              + pagesBefore
              + " to "
              + result.pages
              + " pages");
    }
    newRows = estimateRows(pagesBefore);
    boolean isNewFrozenXid = updateRelation();
    indexes.updateCatalog(classes);
    context.changed();
    Statistics.reportVacuum(
        relation.databaseOid(),
        relation.oid(),
        (long) Math.max(0, newRows),
        result.recentlyDeadTuples,
        usage.elapsedMillis());
    Progress.end();
    if (isVerbose) {
      CommandContext.info(report(indexes, isNewFrozenXid) + usage.report());
    }
  }

  /// The pages that were skipped are taken to be as full as they were.
  ///
  /// PostgreSQL: src/backend/commands/vacuum.c, vac_estimate_reltuples()
  private double estimateRows(int totalPages) {
    int oldPages = row.integer(PgClass.PAGES);
    double oldRows = row.real(PgClass.TUPLES);
    if (result.scannedPages >= totalPages) {
      return result.liveTuples;
    }
    boolean isTooFew =
        oldPages == totalPages && result.scannedPages < totalPages * MOST_UNSEEN
            || result.scannedPages <= 1;
    if (isTooFew) {
      return oldRows;
    }
    if (oldRows < 0 || oldPages == 0) {
      return Math.floor((double) result.liveTuples / result.scannedPages * totalPages + 0.5);
    }
    double unseen = totalPages - result.scannedPages;
    return Math.floor(oldRows / oldPages * unseen + result.liveTuples + 0.5);
  }

  // ---------------------------------------------------------------- pg_class

  private boolean updateRelation() {
    int[] visible = VisibilityMap.count(relation, result.pages);
    boolean isNewFrozenXid =
        !result.hasSkippedUnfrozen
            && TransactionId.isNormal(frozenXidBefore)
            && TransactionId.precedes(frozenXidBefore, result.oldestLeft);
    isNewMinMulti =
        !result.hasSkippedUnfrozen
            && minMultiBefore != 0
            && result.oldestMultiLeft - minMultiBefore > 0;
    boolean isSame =
        row.integer(PgClass.PAGES) == result.pages
            && row.real(PgClass.TUPLES) == (float) newRows
            && row.integer(PgClass.ALL_VISIBLE) == visible[0]
            && row.integer(PgClass.ALL_FROZEN) == visible[1];
    if (!isSame || isNewFrozenXid || isNewMinMulti) {
      row.set(PgClass.PAGES, result.pages);
      row.set(PgClass.TUPLES, newRows);
      row.set(PgClass.ALL_VISIBLE, visible[0]);
      row.set(PgClass.ALL_FROZEN, visible[1]);
      if (isNewFrozenXid) {
        row.set(PgClass.FROZEN_XID, result.oldestLeft);
      }
      if (isNewMinMulti) {
        row.set(PgClass.MIN_MULTI, result.oldestMultiLeft);
      }
      classes.updateInPlace(row);
    }
    return isNewFrozenXid;
  }

  // ---------------------------------------------------------------- VERBOSE

  private String report(IndexesVacuum indexes, boolean isNewFrozenXid) {
    int before = result.pages + result.removedPages;
    int age = (int) TransactionArea.nextFullXid() - result.oldestXid;
    StringBuilder text = new StringBuilder();
    text.append("finished vacuuming \"").append(name).append("\": index scans: ");
    text.append(result.indexScans).append("\npages: ").append(result.removedPages);
    text.append(" removed, ").append(result.pages).append(" remain, ").append(result.scannedPages);
    text.append(" scanned (").append(percent(result.scannedPages, before));
    text.append(" of total), 0 eagerly scanned\n");
    text.append("tuples: ").append(result.removedTuples).append(" removed, ");
    text.append((long) Math.max(0, newRows) + result.recentlyDeadTuples).append(" remain, ");
    text.append(result.recentlyDeadTuples).append(" are dead but not yet removable\n");
    text.append("removable cutoff: ").append(Integer.toUnsignedString(result.oldestXid));
    text.append(", which was ").append(age).append(" XIDs old when operation ended\n");
    if (isNewFrozenXid) {
      text.append("new relfrozenxid: ").append(Integer.toUnsignedString(result.oldestLeft));
      text.append(", which is ").append(result.oldestLeft - frozenXidBefore);
      text.append(" XIDs ahead of previous value\n");
    }
    if (isNewMinMulti) {
      text.append("new relminmxid: ").append(Integer.toUnsignedString(result.oldestMultiLeft));
      text.append(", which is ").append(result.oldestMultiLeft - minMultiBefore);
      text.append(" MXIDs ahead of previous value\n");
    }
    text.append("frozen: ").append(result.frozenPages).append(" pages from table (");
    text.append(percent(result.frozenPages, before)).append(" of total) had ");
    text.append(result.frozenTuples).append(" tuples frozen\n");
    text.append("visibility map: ").append(result.newVisiblePages);
    text.append(" pages set all-visible, ");
    text.append(result.newVisibleFrozenPages + result.newFrozenPages);
    text.append(" pages set all-frozen (").append(result.newFrozenPages);
    text.append(" were all-visible)\n");
    appendIndexes(text, before);
    return text.append(indexes.report()).toString();
  }

  private void appendIndexes(StringBuilder text, int before) {
    boolean isBypassed = result.bypassedItems > 0;
    int pages = isBypassed || result.indexScans > 0 ? result.deadPages : 0;
    text.append(
        isBypassed
            ? "index scan bypassed: "
            : result.indexScans > 0 ? "index scan needed: " : "index scan not needed: ");
    text.append(pages).append(" pages from table (").append(percent(pages, before));
    text.append(" of total) ");
    if (isBypassed) {
      text.append("have ").append(result.bypassedItems).append(" dead item identifiers\n");
    } else {
      text.append("had ").append(result.freedItems).append(" dead item identifiers removed\n");
    }
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "100.00%" : CommandUsage.fixed(100.0 * part / whole, 2) + "%";
  }
}
