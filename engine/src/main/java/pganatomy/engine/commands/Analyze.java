package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.ColumnStatistics;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.statistics.Statistics;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// `ANALYZE`: samples a table's rows and stores what they say of each column.
///
/// PostgreSQL: src/backend/commands/analyze.c
final class Analyze {
  /// Rows sampled for each unit of the statistics target.
  private static final int ROWS_PER_TARGET = 300;

  private final CommandContext context;
  private final boolean isVerbose;
  private final boolean isAfterVacuum;

  Analyze(CommandContext context, boolean isVerbose, boolean isAfterVacuum) {
    this.context = context;
    this.isVerbose = isVerbose;
    this.isAfterVacuum = isAfterVacuum;
  }

  /// @param columns names, empty for all
  void run(RelationDescriptor named, List<String> columns) {
    RelationDescriptor relation = context.catalog().lock(named, LockMode.SHARE_UPDATE_EXCLUSIVE);
    if (relation == null) {
      return;
    }
    if (relation.kind() != 'r') {
      CommandContext.warning(
          SqlState.WARNING,
          "skipping \""
              + relation.name()
              + "\" --- cannot analyze non-tables or special system tables");
      return;
    }
    CommandUsage usage = new CommandUsage();
    if (isVerbose) {
      CommandContext.info("analyzing \"" + relation.namespaceName() + "." + relation.name() + "\"");
    }
    Progress.start(Progress.Command.ANALYZE, relation.oid(), Guc.TRACK_ACTIVITIES.isOn());
    int[] attributes = attributes(relation, columns);
    int target = Guc.DEFAULT_STATISTICS_TARGET.intValue();
    Progress.set(Progress.ANALYZE_PHASE, Progress.ACQUIRE_SAMPLE);
    RowSample sample =
        RowSample.take(relation, attributes, target * ROWS_PER_TARGET, context.transaction());
    if (isVerbose) {
      CommandContext.info(describe(relation, sample));
    }
    Progress.set(Progress.ANALYZE_PHASE, Progress.COMPUTE_STATISTICS);
    storeStatistics(relation, attributes, sample, target);
    Progress.set(Progress.ANALYZE_PHASE, Progress.FINALIZE);
    updateRelation(relation, sample.totalPages, sample.totalRows);
    if (!isAfterVacuum) {
      updateIndexes(relation, sample.totalRows);
    }
    context.changed();
    Statistics.reportAnalyze(
        relation.databaseOid(),
        relation.oid(),
        (long) sample.totalRows,
        (long) sample.totalDeadRows,
        usage.elapsedMillis(),
        columns.isEmpty());
    Progress.end();
    if (isVerbose) {
      CommandContext.info(
          "finished analyzing table \"" + fullName(context, relation) + "\"\n" + usage.report());
    }
  }

  static String fullName(CommandContext context, RelationDescriptor relation) {
    return context.catalog().databaseName(context.catalog().databaseOid())
        + "."
        + relation.namespaceName()
        + "."
        + relation.name();
  }

  private static String describe(RelationDescriptor relation, RowSample sample) {
    return "\""
        + relation.name()
        + "\": scanned "
        + sample.scannedPages
        + " of "
        + sample.totalPages
        + " pages, containing "
        + (long) sample.liveRows
        + " live rows and "
        + (long) sample.deadRows
        + " dead rows; "
        + sample.rows.rowCount
        + " rows in sample, "
        + (long) sample.totalRows
        + " estimated total rows";
  }

  private static int[] attributes(RelationDescriptor relation, List<String> columns) {
    List<Integer> numbers = new ArrayList<>();
    for (String column : columns) {
      AttributeDescriptor attribute = relation.attribute(column);
      if (attribute == null) {
        throw DatabaseException.error(
            SqlState.UNDEFINED_COLUMN,
            "column \"" + column + "\" of relation \"" + relation.name() + "\" does not exist");
      }
      if (numbers.contains(attribute.number())) {
        throw DatabaseException.error(
            SqlState.DUPLICATE_COLUMN,
            "column \""
                + column
                + "\" of relation \""
                + relation.name()
                + "\" appears more than once");
      }
      numbers.add(attribute.number());
    }
    for (AttributeDescriptor attribute : relation.attributes()) {
      if (columns.isEmpty() && !attribute.dropped()) {
        numbers.add(attribute.number());
      }
    }
    int[] attributes = new int[numbers.size()];
    for (int i = 0; i < attributes.length; i++) {
      attributes[i] = numbers.get(i);
    }
    return attributes;
  }

  private void storeStatistics(
      RelationDescriptor relation, int[] attributes, RowSample sample, int target) {
    int[] ranks = sample.ranks();
    for (int i = 0; i < attributes.length; i++) {
      AttributeDescriptor attribute = relation.attributes().get(attributes[i] - 1);
      ColumnStatistics statistics =
          new ColumnAnalysis(
                  attribute.type(),
                  sample.rows.columns[i],
                  sample.rows.rowCount,
                  ranks,
                  sample.totalRows,
                  target)
              .run();
      if (statistics != null) {
        statistics.store(context.catalog(), relation.oid(), attribute.number(), attribute.type());
      }
    }
  }

  /// A VACUUM has counted the indexes' entries, and knows better. How many rows a partial index has
  /// is not estimated anew (PostgreSQL tries its predicate on the sample).
  private void updateIndexes(RelationDescriptor relation, double rows) {
    for (IndexDescriptor index : context.catalog().indexes(relation)) {
      double entries = index.predicate() == null ? (float) rows : index.relation().rowCount();
      IndexCatalog.setSize(context.catalog(), index.oid(), HeapScan.blockCount(index), entries, -1);
    }
  }

  private void updateRelation(RelationDescriptor relation, int pages, double rows) {
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, relation.oid());
    row.set(PgClass.PAGES, pages);
    row.set(PgClass.TUPLES, (double) (float) rows);
    classes.update(row);
  }
}
