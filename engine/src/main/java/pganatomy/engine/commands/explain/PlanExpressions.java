package pganatomy.engine.commands.explain;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionVisitor;

/// The expressions that a node holds itself.
final class PlanExpressions {
  private PlanExpressions() {}

  static List<Expression> of(Plan plan) {
    List<Expression> all = new ArrayList<>();
    for (Plan.Output output : plan.outputs()) {
      all.add(output.expression());
    }
    switch (plan) {
      case Plan.SeqScan p -> all.addAll(p.filter());
      case Plan.IndexScan p -> {
        all.addAll(p.quals());
        all.addAll(p.filter());
      }
      case Plan.BitmapHeapScan p -> {
        all.addAll(p.recheck());
        all.addAll(p.filter());
      }
      case Plan.BitmapIndexScan p -> all.addAll(p.quals());
      case Plan.FunctionScan p -> {
        all.addAll(p.filter());
        all.addAll(p.calls());
      }
      case Plan.ValuesScan p -> {
        all.addAll(p.filter());
        for (List<Expression> row : p.rows()) {
          all.addAll(row);
        }
      }
      case Plan.SubqueryScan p -> all.addAll(p.filter());
      case Plan.CteScan p -> all.addAll(p.filter());
      case Plan.WorkTableScan p -> all.addAll(p.filter());
      case Plan.Aggregate p -> {
        all.addAll(p.aggregates());
        all.addAll(p.filter());
      }
      case Plan.WindowAggregate p -> all.addAll(p.calls());
      case Plan.NestedLoop p -> addJoin(plan, all);
      case Plan.HashJoin p -> addJoin(plan, all);
      case Plan.MergeJoin p -> addJoin(plan, all);
      case Plan.Result p -> {
        if (p.oneTimeFilter() != null) {
          all.add(p.oneTimeFilter());
        }
      }
      default -> {
        // Nothing but outputs.
      }
    }
    return all;
  }

  private static void addJoin(Plan plan, List<Expression> all) {
    switch (plan) {
      case Plan.NestedLoop p -> {
        all.addAll(p.joinFilter());
        all.addAll(p.filter());
      }
      case Plan.HashJoin p -> {
        all.addAll(p.outerKeys());
        all.addAll(p.innerKeys());
        all.addAll(p.joinFilter());
        all.addAll(p.filter());
      }
      case Plan.MergeJoin p -> {
        for (Plan.MergeKey key : p.keys()) {
          all.add(key.outer());
          all.add(key.inner());
        }
        all.addAll(p.joinFilter());
        all.addAll(p.filter());
      }
      default -> throw new IllegalStateException("not a join");
    }
  }

  /// Indexes of the sub-plans that the node's expressions run, each once.
  static List<Integer> subPlans(Plan plan) {
    List<Integer> found = new ArrayList<>();
    for (Expression expression : of(plan)) {
      collect(
          expression,
          subPlan -> {
            if (!found.contains(subPlan.plan())) {
              found.add(subPlan.plan());
            }
          });
    }
    return found;
  }

  static void collect(
      Expression expression, java.util.function.Consumer<Expression.SubPlan> consumer) {
    new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        if (node instanceof Expression.SubPlan subPlan) {
          consumer.accept(subPlan);
        }
        return false;
      }
    }.find(expression);
  }
}
