package pganatomy.engine.commands.explain;

import java.util.Map;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.FunctionDescriptor;

/// What a plan node is, and of which relation, as named properties.
///
/// PostgreSQL: src/backend/commands/explain.c, ExplainNode(), ExplainTargetRel()
final class NodeIdentity {
  private final RelationNames names;
  private final boolean isVerbose;

  NodeIdentity(RelationNames names, boolean isVerbose) {
    this.names = names;
    this.isVerbose = isVerbose;
  }

  /// @param relationship to the node above, null for none
  /// @param name of a sub-plan, else null
  void add(Plan plan, String relationship, String name, Map<String, Object> node) {
    node.put("Node Type", type(plan));
    strategy(plan, node);
    if (relationship != null) {
      node.put("Parent Relationship", relationship);
    }
    if (name != null) {
      node.put("Subplan Name", name);
    }
    node.put("Parallel Aware", false);
    node.put("Async Capable", false);
    target(plan, node);
  }

  private static String type(Plan plan) {
    return switch (plan) {
      case Plan.SeqScan p -> "Seq Scan";
      case Plan.IndexScan p -> p.indexOnly() ? "Index Only Scan" : "Index Scan";
      case Plan.BitmapHeapScan p -> "Bitmap Heap Scan";
      case Plan.BitmapIndexScan p -> "Bitmap Index Scan";
      case Plan.FunctionScan p -> "Function Scan";
      case Plan.ValuesScan p -> "Values Scan";
      case Plan.SubqueryScan p -> "Subquery Scan";
      case Plan.CteScan p -> "CTE Scan";
      case Plan.WorkTableScan p -> "WorkTable Scan";
      case Plan.Aggregate p -> isGroup(p) ? "Group" : "Aggregate";
      case Plan.SetOperation p -> "SetOp";
      case Plan.NestedLoop p -> "Nested Loop";
      case Plan.HashJoin p -> "Hash Join";
      case Plan.MergeJoin p -> "Merge Join";
      case Plan.ModifyTable p -> "ModifyTable";
      default -> new NodeNames(null, false).title(plan);
    };
  }

  private static boolean isGroup(Plan.Aggregate plan) {
    return plan.strategy() == Plan.AggregateStrategy.SORTED && plan.aggregates().isEmpty();
  }

  private static void strategy(Plan plan, Map<String, Object> node) {
    switch (plan) {
      case Plan.Aggregate p -> {
        if (!isGroup(p)) {
          node.put(
              "Strategy",
              switch (p.strategy()) {
                case PLAIN -> "Plain";
                case SORTED -> "Sorted";
                case HASHED -> "Hashed";
              });
          node.put("Partial Mode", "Simple");
        }
      }
      case Plan.SetOperation p -> node.put("Strategy", p.hashed() ? "Hashed" : "Sorted");
      case Plan.ModifyTable p -> node.put("Operation", operation(p));
      default -> {
        // No strategy.
      }
    }
  }

  private static String operation(Plan.ModifyTable plan) {
    return switch (plan.command()) {
      case INSERT -> "Insert";
      case UPDATE -> "Update";
      case DELETE -> "Delete";
      default -> "Merge";
    };
  }

  private void target(Plan plan, Map<String, Object> node) {
    switch (plan) {
      case Plan.SeqScan p -> table(p.relation().namespaceName(), p.relation().name(), p, node);
      case Plan.IndexScan p -> {
        node.put("Scan Direction", p.backward() ? "Backward" : "Forward");
        node.put("Index Name", p.index().name());
        table(p.relation().namespaceName(), p.relation().name(), p, node);
      }
      case Plan.BitmapHeapScan p ->
          table(p.relation().namespaceName(), p.relation().name(), p, node);
      case Plan.BitmapIndexScan p -> node.put("Index Name", p.index().name());
      case Plan.ModifyTable p -> table(p.relation().namespaceName(), p.relation().name(), p, node);
      case Plan.FunctionScan p -> function(p, node);
      case Plan.ValuesScan p -> alias(plan, node);
      case Plan.SubqueryScan p -> alias(plan, node);
      case Plan.CteScan p -> {
        node.put("CTE Name", p.name());
        alias(plan, node);
      }
      case Plan.WorkTableScan p -> {
        node.put("CTE Name", p.name());
        alias(plan, node);
      }
      case Plan.NestedLoop p -> node.put("Join Type", NodeNames.join(p.joinType()));
      case Plan.HashJoin p -> node.put("Join Type", NodeNames.join(p.joinType()));
      case Plan.MergeJoin p -> node.put("Join Type", NodeNames.join(p.joinType()));
      case Plan.SetOperation p ->
          node.put(
              "Command",
              (p.operator() == Query.SetOperator.INTERSECT ? "Intersect" : "Except")
                  + (p.all() ? " All" : ""));
      default -> {
        // Reads no relation.
      }
    }
  }

  private void table(String schema, String name, Plan plan, Map<String, Object> node) {
    node.put("Relation Name", name);
    if (isVerbose && schema != null) {
      node.put("Schema", schema);
    }
    alias(plan, node);
  }

  private void alias(Plan plan, Map<String, Object> node) {
    String alias = names.of(plan);
    node.put("Alias", alias == null ? "unnamed_subquery" : alias);
  }

  private void function(Plan.FunctionScan plan, Map<String, Object> node) {
    boolean isOne =
        plan.calls().size() == 1 && plan.calls().get(0) instanceof Expression.FunctionCall;
    if (isOne) {
      FunctionDescriptor function = ((Expression.FunctionCall) plan.calls().get(0)).function();
      node.put("Function Name", function.name());
      if (isVerbose) {
        node.put("Schema", "pg_catalog");
      }
    }
    alias(plan, node);
  }
}
