package pganatomy.engine.commands.explain;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.QuotedNames;

/// The titles of plan nodes.
///
/// PostgreSQL: src/backend/commands/explain.c, ExplainNode(), ExplainTargetRel()
final class NodeNames {
  private final RelationNames names;
  private final boolean isVerbose;

  NodeNames(RelationNames names, boolean isVerbose) {
    this.names = names;
    this.isVerbose = isVerbose;
  }

  String title(Plan plan) {
    return switch (plan) {
      case Plan.Result p -> "Result";
      case Plan.ProjectSet p -> "ProjectSet";
      case Plan.SeqScan p ->
          "Seq Scan on " + relation(p.relation().namespaceName(), p.relation().name(), plan);
      case Plan.IndexScan p ->
          (p.indexOnly() ? "Index Only Scan " : "Index Scan ")
              + (p.backward() ? "Backward " : "")
              + "using "
              + quote(p.index().name())
              + " on "
              + relation(p.relation().namespaceName(), p.relation().name(), plan);
      case Plan.BitmapHeapScan p ->
          "Bitmap Heap Scan on "
              + relation(p.relation().namespaceName(), p.relation().name(), plan);
      case Plan.BitmapIndexScan p -> "Bitmap Index Scan on " + quote(p.index().name());
      case Plan.BitmapCombination p -> p.or() ? "BitmapOr" : "BitmapAnd";
      case Plan.FunctionScan p -> "Function Scan on " + function(p);
      case Plan.ValuesScan p -> "Values Scan on " + quote(names.of(plan));
      case Plan.SubqueryScan p -> "Subquery Scan on " + quote(names.of(plan));
      case Plan.CteScan p -> "CTE Scan on " + relation(null, p.name(), plan);
      case Plan.WorkTableScan p -> "WorkTable Scan on " + relation(null, p.name(), plan);
      case Plan.Sort p -> "Sort";
      case Plan.IncrementalSort p -> "Incremental Sort";
      case Plan.Unique p -> "Unique";
      case Plan.Aggregate p -> aggregate(p);
      case Plan.WindowAggregate p -> "WindowAgg";
      case Plan.Limit p -> "Limit";
      case Plan.Append p -> "Append";
      case Plan.SetOperation p ->
          (p.hashed() ? "HashSetOp " : "SetOp ")
              + (p.operator() == Query.SetOperator.INTERSECT ? "Intersect" : "Except")
              + (p.all() ? " All" : "");
      case Plan.RecursiveUnion p -> "Recursive Union";
      case Plan.NestedLoop p ->
          p.joinType() == Query.JoinType.INNER
              ? "Nested Loop"
              : "Nested Loop " + join(p.joinType()) + " Join";
      case Plan.HashJoin p ->
          p.joinType() == Query.JoinType.INNER
              ? "Hash Join"
              : "Hash " + join(p.joinType()) + " Join";
      case Plan.MergeJoin p ->
          p.joinType() == Query.JoinType.INNER
              ? "Merge Join"
              : "Merge " + join(p.joinType()) + " Join";
      case Plan.Hash p -> "Hash";
      case Plan.Materialize p -> "Materialize";
      case Plan.LockRows p -> "LockRows";
      case Plan.ModifyTable p -> modify(p);
    };
  }

  /// A sub-query in FROM need not have a name; PostgreSQL gives it this one.
  private static String quote(String name) {
    return name == null ? "unnamed_subquery" : QuotedNames.quoteIdentifier(name);
  }

  private String modify(Plan.ModifyTable plan) {
    String command =
        switch (plan.command()) {
          case INSERT -> "Insert";
          case UPDATE -> "Update";
          case DELETE -> "Delete";
          default -> "Merge";
        };
    return command
        + " on "
        + relation(plan.relation().namespaceName(), plan.relation().name(), plan);
  }

  private String relation(String schema, String name, Plan plan) {
    String shown = quote(name);
    if (isVerbose && schema != null) {
      shown = quote(schema) + "." + shown;
    }
    String alias = names.of(plan);
    return alias == null || alias.equals(name) ? shown : shown + " " + quote(alias);
  }

  private String function(Plan.FunctionScan plan) {
    boolean isOne =
        plan.calls().size() == 1 && plan.calls().get(0) instanceof Expression.FunctionCall;
    if (!isOne) {
      return quote(names.of(plan));
    }
    FunctionDescriptor function = ((Expression.FunctionCall) plan.calls().get(0)).function();
    return relation("pg_catalog", function.name(), plan);
  }

  private static String aggregate(Plan.Aggregate plan) {
    return switch (plan.strategy()) {
      case PLAIN -> "Aggregate";
      case SORTED -> plan.aggregates().isEmpty() ? "Group" : "GroupAggregate";
      case HASHED -> "HashAggregate";
    };
  }

  static String join(Query.JoinType type) {
    return switch (type) {
      case INNER -> "Inner";
      case LEFT -> "Left";
      case FULL -> "Full";
      case RIGHT -> "Right";
      case SEMI -> "Semi";
      case ANTI -> "Anti";
    };
  }
}
