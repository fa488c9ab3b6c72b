package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;

/// Plans window functions: for each window a sort, if need be, and a node.
///
/// PostgreSQL: src/backend/optimizer/plan/planner.c, create_window_paths()
final class WindowPlanner {
  private final UpperPlanner upper;
  private final RelationPlanner relations;
  private final Query source;

  WindowPlanner(UpperPlanner upper, RelationPlanner relations, Query source) {
    this.upper = upper;
    this.relations = relations;
    this.source = source;
  }

  Stage addWindows(Stage start, List<Expression> wanted) {
    Stage stage = start;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < source.windows().size(); i++) {
      if (!calls(i).isEmpty()) {
        order.add(i);
      }
    }
    int number = 0;
    for (int i = 0; i < order.size(); i++) {
      number++;
      boolean isLast = i == order.size() - 1;
      stage = addWindow(stage, order.get(i), "w" + number, isLast ? wanted : null);
    }
    return stage;
  }

  private List<Expression> calls(int window) {
    Set<Expression> found = new LinkedHashSet<>();
    for (Expression expression : upper.finals()) {
      new ExpressionMapper() {
        @Override
        public Expression map(Expression node) {
          if (node instanceof Expression.WindowCall call && call.window() == window) {
            found.add(node);
          }
          return mapChildren(node);
        }
      }.map(expression);
    }
    return new ArrayList<>(found);
  }

  private Stage addWindow(Stage stage, int index, String name, List<Expression> wanted) {
    Query.Window window = source.windows().get(index);
    List<SortItem> items = new ArrayList<>();
    List<Expression> partition = new ArrayList<>();
    List<Expression> order = new ArrayList<>();
    for (Query.Group group : window.partitionBy()) {
      partition.add(upper.target(group.reference()));
      items.add(new SortItem(upper.target(group.reference()), group));
    }
    for (Query.Group group : window.orderBy()) {
      order.add(upper.target(group.reference()));
      items.add(new SortItem(upper.target(group.reference()), group));
    }
    Stage sorted = items.isEmpty() ? stage : SortPlanner.sort(stage, items, -1, relations);
    Planned child = sorted.planned();
    List<Expression> calls = calls(index);
    List<Expression> space = new ArrayList<>(child.columns());
    space.addAll(calls);
    List<Expression> outputs = wanted == null ? space : wanted;
    SlotMapper inputMapper = new SlotMapper(child.columns());
    List<Expression.WindowCall> mapped = new ArrayList<>();
    for (Expression call : calls) {
      mapped.add((Expression.WindowCall) inputMapper.mapChildren(call));
    }
    Query.Frame frame = frame(window.frame(), mapped);
    Plan plan =
        new Plan.WindowAggregate(
            estimate(child, partition, order, frame, mapped, outputs),
            new SlotMapper(space).outputs(outputs),
            child.plan(),
            name,
            keys(window.partitionBy(), partition, child.columns()),
            keys(window.orderBy(), order, child.columns()),
            frame,
            mapped);
    return new Stage(new Planned(plan, outputs), sorted.order(), sorted.disabled());
  }

  private static List<Plan.Key> keys(
      List<Query.Group> groups, List<Expression> expressions, List<Expression> columns) {
    List<Plan.Key> keys = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Query.Group group = groups.get(i);
      keys.add(
          new Plan.Key(
              columns.indexOf(expressions.get(i)),
              expressions.get(i).type(),
              group.equality(),
              group.descending(),
              group.nullsFirst()));
    }
    return keys;
  }

  /// Functions that only count rows do not care for peers: a frame by rows is cheaper.
  private static Query.Frame frame(Query.Frame frame, List<Expression.WindowCall> calls) {
    for (Expression.WindowCall call : calls) {
      switch (call.function().name()) {
        case "row_number", "rank", "dense_rank", "percent_rank", "cume_dist", "ntile" -> {
          // May use the frame by rows.
        }
        default -> {
          return frame;
        }
      }
    }
    return new Query.Frame(
        Query.FrameMode.ROWS,
        Query.BoundKind.UNBOUNDED_PRECEDING,
        null,
        Query.BoundKind.CURRENT_ROW,
        null,
        "NO OTHERS");
  }

  private Plan.Estimate estimate(
      Planned child,
      List<Expression> partition,
      List<Expression> order,
      Query.Frame frame,
      List<Expression.WindowCall> calls,
      List<Expression> outputs) {
    Plan.Estimate e = child.estimate();
    double perRow = Costs.cpuTuple() + Costs.cpuOperator() * (partition.size() + order.size());
    for (Expression.WindowCall call : calls) {
      perRow += call.function().cost() * Costs.cpuOperator();
      perRow += relations.global.cost(call.arguments()).perRow;
    }
    double startup = e.startup();
    double total = e.total() + perRow * e.rows();
    double partitionRows = e.rows() / relations.groups(partition, e.rows());
    double fetched = startupRows(frame, partitionRows, order, e.rows());
    if (fetched > 1 && e.rows() > 0) {
      startup += (total - startup) / e.rows() * (fetched - 1);
    }
    return new Plan.Estimate(startup, total, e.rows(), relations.width(outputs));
  }

  private double startupRows(
      Query.Frame frame, double partitionRows, List<Expression> order, double rows) {
    double returned = partitionRows;
    if (frame != null && frame.end() == Query.BoundKind.CURRENT_ROW) {
      if (frame.mode() == Query.FrameMode.ROWS) {
        returned = 1;
      } else if (!order.isEmpty()) {
        returned = partitionRows / relations.groups(order, partitionRows);
      }
    } else if (frame == null && !order.isEmpty()) {
      returned = partitionRows / relations.groups(order, partitionRows);
    }
    return Costs.clampRows(Math.min(partitionRows, returned + 1));
  }
}
