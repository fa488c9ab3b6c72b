package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.OperatorDescriptor;

/// Joins two paths.
///
/// PostgreSQL: src/include/nodes/pathnodes.h, JoinPath
class JoinPath extends Path {
  final Query.JoinType type;
  final Path outer;
  final Path inner;
  final boolean isHash;
  final boolean isMaterialized;

  /// What a hash table or a merge looks rows up by; none of a nested loop.
  final List<Expression> keyClauses;

  final List<Expression> joinFilter;
  final List<Expression> filter;

  /// Of the rows that come out, as far as it is of use.
  List<OrderKey> order = List.of();

  /// No outer row has two partners.
  boolean isInnerUnique;

  JoinPath(
      Query.JoinType type,
      Path outer,
      Path inner,
      boolean isHash,
      boolean isMaterialized,
      List<Expression> keyClauses,
      List<Expression> joinFilter,
      List<Expression> filter) {
    super(outer.ranges | inner.ranges);
    this.type = type;
    this.outer = outer;
    this.inner = inner;
    this.isHash = isHash;
    this.isMaterialized = isMaterialized;
    this.keyClauses = keyClauses;
    this.joinFilter = joinFilter;
    this.filter = filter;
    this.disabled = outer.disabled + inner.disabled;
  }

  @Override
  long lateralRanges() {
    return (outer.lateralRanges() | inner.lateralRanges()) & ~ranges;
  }

  @Override
  final List<OrderKey> order() {
    return order;
  }

  @Override
  List<Expression> checkedJoinClauses() {
    return outer.checkedJoinClauses();
  }

  @Override
  void registerParameters(RelationPlanner planner) {
    outer.registerParameters(planner);
    inner.registerParameters(planner);
  }

  @Override
  Planned toPlan(RelationPlanner planner, List<Expression> wanted) {
    inner.registerParameters(planner);
    List<Expression> outerColumns = planner.columnsNeeded(outer.ranges, this, wanted);
    List<Expression> innerColumns = planner.columnsNeeded(inner.ranges, this, wanted);
    Planned outerPlan = outer.toLoosePlan(planner, outerColumns);
    Planned innerPlan =
        isHash || isMaterialized
            ? inner.toPlan(planner, innerColumns)
            : inner.toLoosePlan(planner, innerColumns);
    SlotMapper mapper = new SlotMapper(outerPlan.columns(), innerPlan.columns());
    Plan.Estimate estimate = estimate(planner, wanted, true);
    List<Plan.Output> outputs = mapper.outputs(wanted);
    if (!isHash) {
      Plan innerNode = innerPlan.plan();
      if (isMaterialized) {
        innerNode = materialize(innerNode, planner);
      }
      List<Plan.NestParameter> parameters =
          planner.nestParameters(inner, outer.ranges, new SlotMapper(outerPlan.columns()));
      return new Planned(
          new Plan.NestedLoop(
              estimate,
              outputs,
              type,
              outerPlan.plan(),
              innerNode,
              parameters,
              mapper.mapAll(planner.orderByCost(joinFilter)),
              mapper.mapAll(filter),
              isInnerUnique),
          wanted);
    }
    return new Planned(hashJoin(planner, outerPlan, innerPlan, estimate, outputs, mapper), wanted);
  }

  private Plan materialize(Plan node, RelationPlanner planner) {
    Plan.Estimate e = node.estimate();
    return new Plan.Materialize(
        new Plan.Estimate(
            e.startup(), e.total() + Costs.materialize(e.rows(), e.width()), e.rows(), e.width()),
        SlotMapper.sameOutputs(node),
        node,
        planner.query.readsOuterParameters());
  }

  private Plan hashJoin(
      RelationPlanner planner,
      Planned outerPlan,
      Planned innerPlan,
      Plan.Estimate estimate,
      List<Plan.Output> outputs,
      SlotMapper mapper) {
    List<OperatorDescriptor> operators = new ArrayList<>();
    List<Expression> outerKeys = new ArrayList<>();
    List<Expression> innerKeys = new ArrayList<>();
    for (Expression clause : keyClauses) {
      Expression.OperatorCall call = (Expression.OperatorCall) clause;
      Expression left = call.arguments().get(0);
      boolean leftIsOuter = (Clauses.ranges(left) & ~outer.ranges) == 0;
      operators.add(call.operator());
      outerKeys.add(call.arguments().get(leftIsOuter ? 0 : 1));
      innerKeys.add(call.arguments().get(leftIsOuter ? 1 : 0));
    }
    Plan.Estimate e = innerPlan.estimate();
    Plan.Hash hash =
        new Plan.Hash(
            new Plan.Estimate(e.total(), e.total(), e.rows(), e.width()),
            SlotMapper.sameOutputs(innerPlan.plan()),
            innerPlan.plan());
    return new Plan.HashJoin(
        estimate,
        outputs,
        type,
        outerPlan.plan(),
        hash,
        operators,
        new SlotMapper(outerPlan.columns()).mapAll(outerKeys),
        new SlotMapper(innerPlan.columns()).mapAll(innerKeys),
        mapper.mapAll(planner.orderByCost(joinFilter)),
        mapper.mapAll(filter),
        isInnerUnique);
  }
}
