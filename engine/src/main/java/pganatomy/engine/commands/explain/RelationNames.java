package pganatomy.engine.commands.explain;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.query.Query;

/// The names by which EXPLAIN calls relations: an alias that is used twice gets a number.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, select_rtable_names_for_explain()
final class RelationNames {
  private final IdentityHashMap<Plan, String> names = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private Plan.ModifyTable target;

  /// The name of the table whose bitmaps are being visited.
  private String scanned;

  RelationNames(PlannedStatement statement) {
    visit(statement.plan());
    for (PlannedStatement.SubPlanEntry entry : statement.subPlans()) {
      visit(entry.plan());
    }
  }

  private void visit(Plan plan) {
    String alias = aliasOf(plan);
    if (plan instanceof Plan.ModifyTable modify) {
      target = modify;
    }
    boolean isTarget =
        target != null
            && target.command() != Query.Command.INSERT
            && target.relation().equals(tableOf(plan))
            && target.alias().equals(alias);
    if (plan instanceof Plan.BitmapHeapScan) {
      scanned = isTarget ? names.get(target) : unique(alias);
      names.put(plan, scanned);
    } else if (plan instanceof Plan.BitmapIndexScan) {
      names.put(plan, scanned);
    } else if (isTarget) {
      names.put(plan, names.get(target));
    } else if (alias != null) {
      names.put(plan, unique(alias));
    }
    for (Plan child : plan.children()) {
      visit(child);
    }
  }

  private static RelationDescriptor tableOf(Plan plan) {
    return switch (plan) {
      case Plan.SeqScan p -> p.relation();
      case Plan.IndexScan p -> p.relation();
      case Plan.BitmapHeapScan p -> p.relation();
      default -> null;
    };
  }

  private String unique(String alias) {
    String name = alias;
    for (int i = 1; !taken.add(name); i++) {
      name = alias + "_" + i;
    }
    return name;
  }

  private static String aliasOf(Plan plan) {
    return switch (plan) {
      case Plan.SeqScan p -> p.alias();
      case Plan.IndexScan p -> p.alias();
      case Plan.BitmapHeapScan p -> p.alias();
      case Plan.FunctionScan p -> p.alias();
      case Plan.ValuesScan p -> p.alias();
      case Plan.SubqueryScan p -> p.alias();
      case Plan.CteScan p -> p.alias();
      case Plan.WorkTableScan p -> p.alias();
      case Plan.ModifyTable p -> p.alias();
      default -> null;
    };
  }

  String of(Plan plan) {
    return names.get(plan);
  }
}
