package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;

/// Groups the inner side's rows, so that a semi-join becomes a plain join.
///
/// PostgreSQL: src/backend/optimizer/util/pathnode.c, create_unique_path()
final class UniquePath extends Path {
  private final Path input;
  private final List<Expression> keys;

  UniquePath(Path input, List<Expression> keys, RelationPlanner planner) {
    super(input.ranges);
    this.input = input;
    this.keys = keys;
    this.disabled = input.disabled;
    rows = planner.groups(keys, input.rows);
    startup = input.total + Costs.cpuOperator() * keys.size() * input.rows;
    total = startup + Costs.cpuTuple() * rows;
  }

  @Override
  void registerParameters(RelationPlanner planner) {
    input.registerParameters(planner);
  }

  @Override
  Planned toPlan(RelationPlanner planner, List<Expression> wanted) {
    List<Expression> columns = new ArrayList<>(keys);
    Planned child = input.toPlan(planner, columns);
    List<Plan.Key> groupColumns = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Type type = columns.get(i).type();
      groupColumns.add(new Plan.Key(i, type, Operators.forType(type, "="), false, false));
    }
    SlotMapper mapper = new SlotMapper(columns);
    return new Planned(
        new Plan.Aggregate(
            new Plan.Estimate(startup, total, rows, planner.width(wanted)),
            mapper.outputs(wanted),
            child.plan(),
            groupColumns,
            0),
        wanted);
  }
}
