package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// Makes scan plans.
///
/// PostgreSQL: src/backend/optimizer/plan/createplan.c, create_scan_plan()
final class ScanPlans {
  private final RelationPlanner planner;
  private final ScanPath path;
  private final BaseRelation relation;

  ScanPlans(RelationPlanner planner, ScanPath path) {
    this.planner = planner;
    this.path = path;
    this.relation = path.relation;
  }

  Planned toPlan(List<Expression> wanted) {
    return switch (relation.entry) {
      case Query.RangeEntry.Table table -> seqScan(table, wanted);
      case Query.RangeEntry.Function function -> {
        SlotMapper mapper = new SlotMapper(allColumns());
        yield new Planned(
            new Plan.FunctionScan(
                estimate(wanted),
                mapper.outputs(wanted),
                function.calls(),
                function.ordinality(),
                function.alias(),
                function.columnNames(),
                function.columnTypes(),
                filter(mapper),
                relation.scan),
            wanted);
      }
      case Query.RangeEntry.Values values -> {
        SlotMapper mapper = new SlotMapper(allColumns());
        yield new Planned(
            new Plan.ValuesScan(
                estimate(wanted),
                mapper.outputs(wanted),
                values.rows(),
                values.alias() == null ? "*VALUES*" : values.alias(),
                values.columnNames(),
                values.columnTypes(),
                filter(mapper),
                relation.scan),
            wanted);
      }
      case Query.RangeEntry.CommonTableReference reference -> commonTable(reference, wanted);
      case Query.RangeEntry.SubQuery subQuery -> subQuery(subQuery, wanted);
      case Query.RangeEntry.Join join -> throw new IllegalStateException("a join is not scanned");
    };
  }

  /// A sub-query's plan as it is, when nothing is to be done with its rows.
  ///
  /// PostgreSQL: src/backend/optimizer/plan/setrefs.c, trivial_subqueryscan()
  Planned toLoosePlan(List<Expression> wanted) {
    boolean isPlain =
        relation.subQuery != null && relation.filter.isEmpty() && !planner.query.mayReplaceRows();
    List<Expression> columns = isPlain ? subQueryColumns() : List.of();
    List<Expression> named = new ArrayList<>(columns);
    for (int i = 0; isPlain && i < wanted.size(); i++) {
      isPlain =
          wanted.get(i) instanceof Expression.Column
              && new SlotMapper(columns).map(wanted.get(i)) instanceof Expression.Slot slot
              && (named.get(slot.column()) == columns.get(slot.column())
                  && named.set(slot.column(), wanted.get(i)) != null);
    }
    return isPlain
        ? new Planned(relation.subQuery.plan(), named, estimate(wanted))
        : toPlan(wanted);
  }

  private Plan.Estimate estimate(List<Expression> wanted) {
    return path.estimate(planner, wanted, true);
  }

  private List<Expression> filter(SlotMapper mapper) {
    return mapper.mapAll(planner.orderByCost(relation.filter));
  }

  /// All columns of the entry, as the scan's input slots count them.
  private List<Expression> allColumns() {
    List<Expression> columns = new ArrayList<>();
    Query.RangeEntry entry = relation.entry;
    for (int i = 0; i < entry.columnTypes().size(); i++) {
      columns.add(
          new Expression.Column(
              relation.range,
              i + 1,
              0,
              entry.columnTypes().get(i),
              entry.columnTypeModifiers().get(i),
              -1));
    }
    return columns;
  }

  private Planned seqScan(Query.RangeEntry.Table table, List<Expression> wanted) {
    List<Expression.Column> read = new ArrayList<>();
    for (Expression expression : wanted) {
      Clauses.collectColumns(expression, read);
    }
    for (Expression expression : relation.filter) {
      Clauses.collectColumns(expression, read);
    }
    int[] attributes = new int[read.size()];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < attributes.length; i++) {
      attributes[i] = read.get(i).attribute();
      names.add(columnName(table, attributes[i]));
    }
    SlotMapper mapper = new SlotMapper(List.copyOf(read));
    return new Planned(
        new Plan.SeqScan(
            estimate(wanted),
            mapper.outputs(wanted),
            table.relation(),
            table.alias(),
            attributes,
            names,
            filter(mapper),
            relation.scan),
        wanted);
  }

  static String columnName(Query.RangeEntry.Table table, int attribute) {
    return switch (attribute) {
      case -1 -> "ctid";
      case -2 -> "xmin";
      case -3 -> "cmin";
      case -4 -> "xmax";
      case -5 -> "cmax";
      case -6 -> "tableoid";
      default -> table.columnNames().get(attribute - 1);
    };
  }

  private Planned commonTable(
      Query.RangeEntry.CommonTableReference reference, List<Expression> wanted) {
    SlotMapper mapper = new SlotMapper(allColumns());
    QueryPlanner.CommonTablePlan table = planner.query.commonTable(reference);
    if (reference.selfReference()) {
      return new Planned(
          new Plan.WorkTableScan(
              estimate(wanted),
              mapper.outputs(wanted),
              table.workTable(),
              reference.name(),
              reference.alias(),
              reference.columnNames(),
              reference.columnTypes(),
              filter(mapper)),
          wanted);
    }
    return new Planned(
        new Plan.CteScan(
            estimate(wanted),
            mapper.outputs(wanted),
            table.subPlan(),
            reference.name(),
            reference.alias(),
            reference.columnNames(),
            reference.columnTypes(),
            filter(mapper),
            relation.scan),
        wanted);
  }

  private Planned subQuery(Query.RangeEntry.SubQuery entry, List<Expression> wanted) {
    PlannedQuery inner = relation.subQuery;
    SlotMapper mapper = new SlotMapper(subQueryColumns());
    List<Plan.Output> outputs = mapper.outputs(wanted);
    boolean isTrivial = relation.filter.isEmpty() && isSame(outputs, inner.plan());
    if (isTrivial && !planner.query.mayReplaceRows()) {
      return new Planned(inner.plan(), wanted);
    }
    return new Planned(
        new Plan.SubqueryScan(
            estimate(wanted),
            outputs,
            inner.plan(),
            entry.alias(),
            entry.columnNames(),
            filter(mapper),
            relation.scan),
        wanted);
  }

  private List<Expression> subQueryColumns() {
    List<Expression> columns = new ArrayList<>();
    int visible = 0;
    for (Plan.Output output : relation.subQuery.plan().outputs()) {
      Expression expression = output.expression();
      columns.add(
          new Expression.Column(
              relation.range,
              output.hidden() ? Integer.MAX_VALUE : ++visible,
              0,
              expression.type(),
              expression.typeModifier(),
              -1));
    }
    return columns;
  }

  private static boolean isSame(List<Plan.Output> outputs, Plan child) {
    if (outputs.size() != child.outputs().size()) {
      return false;
    }
    for (int i = 0; i < outputs.size(); i++) {
      boolean same =
          outputs.get(i).expression() instanceof Expression.Slot slot && slot.column() == i;
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
