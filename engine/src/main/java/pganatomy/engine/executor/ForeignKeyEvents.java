package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.ForeignKey;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.vector.Batch;

/// Notes what the change of a row means for foreign keys: of the row's own, that what it refers to
/// must be there; of those that refer to it, that it is gone.
///
/// PostgreSQL: src/backend/commands/trigger.c, AfterTriggerSaveEvent();
/// src/backend/utils/adt/ri_triggers.c, RI_FKey_pk_upd_check_required(),
/// RI_FKey_fk_upd_check_required()
final class ForeignKeyEvents {
  private final RelationDescriptor relation;
  private final List<Plan.ForeignKeyTarget> keys;
  private final AfterEvents events;
  private final ForeignKeyChecks checks;

  ForeignKeyEvents(
      RelationDescriptor relation,
      List<Plan.ForeignKeyTarget> keys,
      TransactionContext transaction) {
    this.relation = relation;
    this.keys = keys;
    events = AfterEvents.of(transaction);
    checks = new ForeignKeyChecks(transaction);
  }

  void inserted(Batch rows, int row, long ctid) {
    for (Plan.ForeignKeyTarget target : keys) {
      if (target.key().relationOid() == relation.oid()) {
        addCheck(target, rows, row, ctid);
      }
    }
  }

  private void addCheck(Plan.ForeignKeyTarget target, Batch rows, int row, long ctid) {
    Object[] values = values(rows, row, target.key().columns());
    int nulls = countNulls(values);
    if (nulls == values.length || nulls > 0 && target.key().match() != 'f') {
      return;
    }
    events.add(checks.check(target, values, ctid));
  }

  void updated(Batch old, Batch rows, long ctid) {
    for (Plan.ForeignKeyTarget target : keys) {
      ForeignKey key = target.key();
      if (key.relationOid() == relation.oid()) {
        Object[] before = values(old, 0, key.columns());
        if (!same(before, values(rows, 0, key.columns()), key.columns())) {
          addCheck(target, rows, 0, ctid);
        }
      }
      if (key.referencedOid() == relation.oid()) {
        Object[] before = values(old, 0, key.referencedColumns());
        Object[] after = values(rows, 0, key.referencedColumns());
        if (countNulls(before) == 0 && !same(before, after, key.referencedColumns())) {
          events.add(checks.change(target, before, after));
        }
      }
    }
  }

  void deleted(Batch old) {
    for (Plan.ForeignKeyTarget target : keys) {
      if (target.key().referencedOid() == relation.oid()) {
        Object[] before = values(old, 0, target.key().referencedColumns());
        if (countNulls(before) == 0) {
          events.add(checks.change(target, before, null));
        }
      }
    }
  }

  private static Object[] values(Batch rows, int row, int[] columns) {
    Object[] values = new Object[columns.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows.columns[columns[i] - 1].get(row);
    }
    return values;
  }

  private static int countNulls(Object[] values) {
    int count = 0;
    for (Object value : values) {
      count += value == null ? 1 : 0;
    }
    return count;
  }

  private boolean same(Object[] before, Object[] after, int[] columns) {
    for (int i = 0; i < columns.length; i++) {
      if (before[i] == null || after[i] == null) {
        if (before[i] != after[i]) {
          return false;
        }
        continue;
      }
      ValueComparator comparator =
          Comparators.forType(relation.attributes().get(columns[i] - 1).type());
      if (comparator.compareValues(before[i], after[i]) != 0) {
        return false;
      }
    }
    return true;
  }
}
