package pganatomy.engine.commands;

import java.util.Arrays;
import pganatomy.engine.access.heap.HeapRewrite;
import pganatomy.engine.access.nbtree.BtreeScan;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.RelationStorage;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// A table, which the caller has locked for itself, gets a new file without holes: VACUUM FULL, and
/// CLUSTER, which also sorts it. Its indexes get new ones, and so does its TOAST table.
///
/// ```text
///   t        16400 ──▶ 16420      rows copied; new file node in pg_class
///   t_pkey   16403 ──▶ 16421      built from the copy
///   pg_toast_16400, its index     likewise; the rows' pointers into it stay as they are
/// ```
///
/// Old files go at the commit, new ones at a rollback: a crash leaves the one or the other.
///
/// PostgreSQL: src/backend/commands/cluster.c, cluster_rel(). It makes a new table, fills it, and
/// swaps the files; we give the table its new file at once, and read the old one past the catalog.
final class TableRewrite {
  private final CommandContext context;
  private final boolean isVerbose;
  private final CommandUsage usage = new CommandUsage();

  TableRewrite(CommandContext context, boolean isVerbose) {
    this.context = context;
    this.isVerbose = isVerbose;
  }

  /// @param order the index to sort by, null for the order there is
  void run(RelationDescriptor table, IndexDescriptor order) {
    String name = Analyze.fullName(context, table);
    String shown = name.substring(name.indexOf('.') + 1);
    Progress.start(Progress.Command.CLUSTER, table.oid(), Guc.TRACK_ACTIVITIES.isOn());
    Progress.set(
        Progress.CLUSTER_COMMAND,
        order == null ? Progress.COMMAND_VACUUM_FULL : Progress.COMMAND_CLUSTER);
    if (isVerbose) {
      CommandContext.info(
          order == null
              ? "vacuuming \"" + shown + "\""
              : "clustering \"" + shown + "\" using index scan on \"" + order.name() + "\"");
    }
    HeapRewrite done = copy(table, order);
    if (isVerbose) {
      report(shown, done);
    }
    if (table.toastOid() != 0) {
      RelationDescriptor toast = context.catalog().relation(table.toastOid());
      copy(context.catalog().lock(toast, LockMode.ACCESS_EXCLUSIVE), null);
    }
    Progress.set(Progress.CLUSTER_PHASE, Progress.FINAL_CLEANUP);
    Progress.end();
  }

  /// Without a word, and without what belongs to the table but its indexes.
  ///
  /// @param old the table as it was
  void copy(RelationDescriptor old) {
    copy(old, null);
  }

  private HeapRewrite copy(RelationDescriptor table, IndexDescriptor order) {
    long[] roots = new long[0];
    int count = 0;
    if (order != null) {
      try (BtreeScan scan =
          BtreeScan.open(order, context.transaction().latestSnapshot(), true, null, null)) {
        scan.rescan(new pganatomy.engine.access.nbtree.ScanKey[0]);
        while (scan.next()) {
          roots = Arrays.copyOf(roots, Math.max(roots.length, (count + scan.count) * 2));
          System.arraycopy(scan.ctids, 0, roots, count, scan.count);
          count += scan.count;
        }
      }
    }
    // As the catalog has it by now: it may be logged while the old file is not, or not any more.
    RelationStorage.replaceFile(context.catalog(), context.catalog().relation(table.oid()));
    context.changed();
    RelationDescriptor fresh = context.catalog().relation(table.oid());
    HeapRewrite rewrite = new HeapRewrite(table, fresh, context.transaction());
    Progress.set(
        Progress.CLUSTER_PHASE,
        order == null ? Progress.SEQ_SCAN : Progress.INDEX_SCAN,
        Progress.CLUSTER_INDEX,
        order == null ? 0 : order.oid());
    if (order == null) {
      rewrite.run();
    } else {
      rewrite.run(roots, count);
    }
    note(fresh, rewrite);
    Progress.set(Progress.CLUSTER_PHASE, Progress.SWAP_FILES);
    int built = 0;
    Progress.set(Progress.CLUSTER_PHASE, Progress.REBUILD_INDEX);
    for (IndexDescriptor index : context.catalog().indexes(fresh)) {
      RelationStorage.replaceFile(context.catalog(), index.relation());
      context.changed();
      new IndexCreation(context).build(IndexCatalog.index(context.catalog(), index.oid()));
      Progress.set(Progress.CLUSTER_INDEXES, ++built);
    }
    context.changed();
    return rewrite;
  }

  private void note(RelationDescriptor table, HeapRewrite done) {
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, table.oid());
    row.set(PgClass.PAGES, done.newPages);
    row.set(PgClass.TUPLES, (double) (done.keptTuples - done.recentlyDeadTuples));
    row.set(PgClass.FROZEN_XID, done.oldestXid);
    row.set(PgClass.MIN_MULTI, done.oldestMulti);
    classes.update(row);
    context.changed();
  }

  private void report(String name, HeapRewrite done) {
    String message =
        "\""
            + name
            + "\": found "
            + done.removedTuples
            + " removable, "
            + done.keptTuples
            + " nonremovable row versions in "
            + done.oldPages
            + " pages";
    Log.report(
        ErrorData.of(LogLevel.INFO, SqlState.SUCCESSFUL_COMPLETION, message)
            .detail(
                done.recentlyDeadTuples
                    + " dead row versions cannot be removed yet.\n"
                    + usage.time()
                    + "."));
  }
}
