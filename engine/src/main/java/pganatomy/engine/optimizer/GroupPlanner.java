package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.guc.Guc;

/// Plans GROUP BY and aggregates: by hashing and by sorting.
///
/// PostgreSQL: src/backend/optimizer/plan/planner.c, create_grouping_paths(); costsize.c,
/// cost_agg()
final class GroupPlanner {
  private final UpperPlanner upper;
  private final RelationPlanner relations;
  private final List<Expression> groups = new ArrayList<>();
  private final List<SortItem> groupItems = new ArrayList<>();
  private final List<Expression> aggregates = new ArrayList<>();
  private final List<Expression> input = new ArrayList<>();
  private final PresortedAggregates presorted;

  /// The grouping columns, and what aggregates want sorted within groups.
  private final List<SortItem> sortItems;

  GroupPlanner(UpperPlanner upper, RelationPlanner relations) {
    this.upper = upper;
    this.relations = relations;
    for (Query.Group group : upper.groupBy()) {
      Expression expression = upper.target(group.reference());
      groups.add(expression);
      groupItems.add(new SortItem(expression, group));
    }
    Set<Expression> found = new LinkedHashSet<>();
    for (Expression expression : upper.inputExpressions()) {
      collectAggregates(expression, found);
    }
    aggregates.addAll(found);
    collectInput();
    presorted = new PresortedAggregates(aggregates, groupItems);
    sortItems = new ArrayList<>(groupItems);
    for (SortItem item : presorted.items) {
      sortItems.add(item);
      if (!input.contains(item.expression())) {
        input.add(item.expression());
      }
    }
  }

  /// The order in which rows are of most use.
  List<SortItem> sortItems() {
    return sortItems;
  }

  private void collectAggregates(Expression expression, Set<Expression> found) {
    new ExpressionMapper() {
      @Override
      public Expression map(Expression node) {
        if (node instanceof Expression.Aggregate) {
          found.add(node);
          return node;
        }
        return mapChildren(node);
      }
    }.map(expression);
  }

  /// Grouping expressions whole, and the columns that the rest needs.
  private void collectInput() {
    Set<Expression> needed = new LinkedHashSet<>(groups);
    for (Expression expression : upper.inputExpressions()) {
      new ExpressionMapper() {
        @Override
        public Expression map(Expression node) {
          if (groups.contains(node) && !(node instanceof Expression.Constant)) {
            return node;
          }
          if (node instanceof Expression.Column) {
            needed.add(node);
            return node;
          }
          return mapChildren(node);
        }
      }.map(expression);
    }
    input.addAll(needed);
  }

  /// @param isCheapest whether to hash, too, which needs no order
  void addStages(Path path, List<Stage> stages, boolean isCheapest) {
    double rows = path.rows;
    if (groups.isEmpty()) {
      addPlain(path, stages, isCheapest);
      return;
    }
    Planned child = path.toPlan(relations, input);
    double groupCount = relations.groups(groups, rows);
    Stage input = new Stage(child, upper.order(path), path.disabled);
    Stage sorted = SortPlanner.sort(input, sortItems, -1, relations);
    Stage grouped =
        new Stage(
            aggregate(sorted.planned(), Plan.AggregateStrategy.SORTED, groupCount, groups),
            groupItems,
            sorted.disabled());
    boolean canHash = canHash();
    if (isCheapest || isLightlySorted(sorted, input)) {
      stages.add(grouped);
    }
    if (canHash && isCheapest) {
      stages.add(
          new Stage(
              aggregate(
                  path.toLoosePlan(relations, this.input),
                  Plan.AggregateStrategy.HASHED,
                  groupCount,
                  groups),
              List.of(),
              path.disabled));
    }
  }

  private void addPlain(Path path, List<Stage> stages, boolean isCheapest) {
    Stage start;
    if (sortItems.isEmpty()) {
      start = new Stage(path.toLoosePlan(relations, input), List.of(), path.disabled);
    } else {
      Stage unsorted = new Stage(path.toPlan(relations, input), upper.order(path), path.disabled);
      start = SortPlanner.sort(unsorted, sortItems, -1, relations);
      if (!isCheapest && !isLightlySorted(start, unsorted)) {
        return;
      }
    }
    stages.add(
        new Stage(
            aggregate(start.planned(), Plan.AggregateStrategy.PLAIN, 1, List.of()),
            List.of(),
            start.disabled()));
  }

  /// Whether it took no sort, or an incremental one only.
  private static boolean isLightlySorted(Stage sorted, Stage input) {
    return sorted == input || sorted.planned().plan() instanceof Plan.IncrementalSort;
  }

  private boolean canHash() {
    if (!Guc.ENABLE_HASHAGG.isOn()) {
      return false;
    }
    for (Query.Group group : upper.groupBy()) {
      if (!group.hashable()) {
        return false;
      }
    }
    for (Expression expression : aggregates) {
      Expression.Aggregate aggregate = (Expression.Aggregate) expression;
      if (aggregate.distinct() || !aggregate.orderBy().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Planned aggregate(
      Planned child, Plan.AggregateStrategy strategy, double groupCount, List<Expression> keys) {
    List<Expression> space = new ArrayList<>(groups);
    space.addAll(aggregates);
    SlotMapper mapper = new SlotMapper(space);
    SlotMapper inputMapper = new SlotMapper(child.columns());
    List<Expression.Aggregate> calls = new ArrayList<>();
    for (Expression aggregate : aggregates) {
      calls.add((Expression.Aggregate) inputMapper.mapChildren(aggregate));
    }
    List<Expression> having = new ArrayList<>();
    Clauses.splitAnd(upper.having(), having);
    List<Expression> wanted = upper.afterGrouping();
    List<Plan.Output> outputs = mapper.outputs(wanted);
    Plan.Estimate estimate =
        estimate(child, strategy, groupCount, calls, having, mapper.mapAll(having), wanted);
    return new Planned(
        new Plan.Aggregate(
            estimate,
            outputs,
            child.plan(),
            strategy,
            UpperPlanner.keys(keys, child.columns()),
            calls,
            suited(),
            mapper.mapAll(having),
            strategy == Plan.AggregateStrategy.HASHED
                ? spill(child.estimate(), groupCount).partitions
                : 0),
        wanted);
  }

  private boolean[] suited() {
    boolean[] suited = new boolean[aggregates.size()];
    for (int i = 0; i < suited.length; i++) {
      suited[i] = presorted.suits(aggregates.get(i));
    }
    return suited;
  }

  private Plan.Estimate estimate(
      Planned child,
      Plan.AggregateStrategy strategy,
      double groupCount,
      List<Expression.Aggregate> calls,
      List<Expression> having,
      List<Expression> mappedHaving,
      List<Expression> wanted) {
    Plan.Estimate e = child.estimate();
    double rows = e.rows();
    double transition = 0;
    double finish = 0;
    for (Expression.Aggregate call : calls) {
      transition += Costs.cpuOperator() + relations.global.cost(call.arguments()).perRow;
      if (call.filter() != null) {
        transition += relations.global.cost(List.of(call.filter())).perRow;
      }
      finish += hasFinalFunction(call) ? Costs.cpuOperator() : 0;
    }
    double startup;
    double total;
    double compare = Costs.cpuOperator() * groups.size();
    switch (strategy) {
      case PLAIN -> {
        startup = e.total() + transition * rows + finish;
        total = startup + Costs.cpuTuple();
      }
      case SORTED -> {
        startup = e.startup();
        total =
            e.total()
                + (transition + compare) * rows
                + (calls.isEmpty() ? 0 : finish + Costs.cpuTuple()) * groupCount;
      }
      default -> {
        startup = e.total() + (transition + compare) * rows;
        total = startup + (finish + Costs.cpuTuple()) * groupCount;
        HashAggregateCost spill = spill(e, groupCount);
        startup += spill.startup;
        total += spill.total;
      }
    }
    double output = groupCount;
    if (!having.isEmpty()) {
      ExpressionCost cost = relations.global.cost(mappedHaving);
      startup += cost.startup;
      total += cost.startup + cost.perRow * groupCount;
      output = Costs.clampRows(groupCount * havingShare(having));
    }
    ExpressionCost targetCost = relations.global.cost(withoutAggregates(wanted));
    startup += targetCost.startup;
    total += targetCost.startup + targetCost.perRow * output;
    return new Plan.Estimate(startup, total, output, relations.width(wanted));
  }

  /// An aggregate's arguments are paid for already.
  private static List<Expression> withoutAggregates(List<Expression> expressions) {
    return new ExpressionMapper() {
      @Override
      public Expression map(Expression node) {
        return node instanceof Expression.Aggregate
            ? new Expression.Constant(node.type(), -1, null, -1)
            : mapChildren(node);
      }
    }.mapAll(expressions);
  }

  /// Conditions over aggregates have no statistics.
  private double havingShare(List<Expression> having) {
    return relations.selectivity.all(having);
  }

  private static boolean hasFinalFunction(Expression.Aggregate call) {
    return switch (call.function().name()) {
      case "count", "min", "max", "bool_and", "bool_or", "every", "bit_and", "bit_or" -> false;
      case "sum" -> {
        int type = call.function().argumentTypes()[0];
        yield type == TypeOids.INT8 || type == TypeOids.NUMERIC;
      }
      default -> true;
    };
  }

  private HashAggregateCost spill(Plan.Estimate input, double groupCount) {
    return new HashAggregateCost(input.rows(), input.width(), groupCount, aggregates.size());
  }
}
