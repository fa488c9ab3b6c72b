package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;

/// Plans set-returning functions in the select list.
///
/// PostgreSQL: src/backend/optimizer/util/pathnode.c, create_set_projection_path()
final class ProjectSetPlanner {
  private final QueryPlanner query;
  private final RelationPlanner relations;
  private final List<Expression> finals;

  ProjectSetPlanner(QueryPlanner query, RelationPlanner relations, List<Expression> finals) {
    this.query = query;
    this.relations = relations;
    this.finals = finals;
  }

  Stage add(Stage stage) {
    Planned child = stage.planned();
    SlotMapper mapper = new SlotMapper(child.columns());
    List<Expression> nested = new ArrayList<>();
    boolean needsResult = false;
    for (Expression expression : finals) {
      boolean isTop =
          expression instanceof Expression.FunctionCall call && call.function().returnsSet();
      if (Clauses.hasSetReturning(expression) && !isTop) {
        needsResult = true;
        addSets(expression, nested);
      } else {
        nested.add(expression);
      }
    }
    Plan.Estimate e = child.estimate();
    ConstantFolder folder =
        new ConstantFolder(query.global.functions, query.global.parameters, true);
    double most = 1;
    for (Expression expression : nested) {
      most = Math.max(most, FunctionRowEstimate.of(expression, folder));
    }
    double rows = Costs.clampRows(e.rows() * most);
    ExpressionCost cost = query.global.cost(mapper.mapAll(nested));
    double total =
        e.total()
            + cost.startup
            + (Costs.cpuTuple() + cost.perRow) * e.rows()
            + (rows - e.rows()) * Costs.cpuTuple() / 2;
    Plan plan =
        new Plan.ProjectSet(
            new Plan.Estimate(e.startup() + cost.startup, total, rows, relations.width(nested)),
            mapper.outputs(nested),
            child.plan());
    Planned planned = new Planned(plan, nested);
    if (needsResult) {
      planned =
          new Planned(
              new Plan.Result(plan.estimate(), new SlotMapper(nested).outputs(finals), plan, null),
              finals);
    }
    return new Stage(planned, List.of(), stage.disabled());
  }

  private static void addSets(Expression expression, List<Expression> nested) {
    new ExpressionMapper() {
      @Override
      public Expression map(Expression node) {
        boolean isSet =
            node instanceof Expression.FunctionCall call && call.function().returnsSet();
        if (isSet || node instanceof Expression.Column) {
          if (!nested.contains(node)) {
            nested.add(node);
          }
          return node;
        }
        return mapChildren(node);
      }
    }.map(expression);
  }
}
