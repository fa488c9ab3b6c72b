package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;

/// Makes plans of index and bitmap paths.
///
/// PostgreSQL: src/backend/optimizer/plan/createplan.c, create_indexscan_plan(),
/// create_bitmap_scan_plan()
final class IndexPlans {
  private final RelationPlanner planner;
  private final BaseRelation relation;
  private final Query.RangeEntry.Table table;

  IndexPlans(RelationPlanner planner, BaseRelation relation) {
    this.planner = planner;
    this.relation = relation;
    this.table = (Query.RangeEntry.Table) relation.entry;
  }

  // ---------------------------------------------------------------- index scans

  Planned scan(IndexPath path, List<Expression> wanted) {
    Columns columns = new Columns();
    columns.collect(wanted);
    columns.collect(path.filter);
    for (IndexClause clause : path.clauses) {
      columns.collect(clause.quals());
    }
    SlotMapper mapper = columns.mapper();
    return new Planned(
        new Plan.IndexScan(
            path.estimate(planner, wanted, true),
            mapper.outputs(wanted),
            table.relation(),
            table.alias(),
            path.info.index,
            columns.attributes(),
            columns.names(),
            conditions(path),
            quals(path, mapper),
            filter(path.filter, mapper),
            path.isBackward,
            path.isIndexOnly,
            relation.scan),
        wanted);
  }

  private List<Plan.IndexCondition> conditions(IndexPath path) {
    List<Plan.IndexCondition> conditions = new ArrayList<>();
    for (IndexClause clause : path.clauses) {
      for (IndexClause.Condition condition : clause.conditions()) {
        Expression value = condition.value();
        conditions.add(
            new Plan.IndexCondition(
                condition.column(),
                condition.strategy(),
                value == null ? null : withParameters(value)));
      }
    }
    return conditions;
  }

  private List<Expression> quals(IndexPath path, SlotMapper mapper) {
    List<Expression> quals = new ArrayList<>();
    for (IndexClause clause : path.clauses) {
      for (Expression qual : clause.quals()) {
        quals.add(mapper.map(withParameters(qual)));
      }
    }
    return quals;
  }

  private List<Expression> filter(List<Expression> filter, SlotMapper mapper) {
    List<Expression> mapped = new ArrayList<>();
    for (Expression clause : planner.orderByCost(filter)) {
      mapped.add(mapper.map(withParameters(clause)));
    }
    return mapped;
  }

  /// Columns of other ranges come as parameters.
  private Expression withParameters(Expression expression) {
    return new ExpressionMapper() {
      @Override
      public Expression map(Expression node) {
        return node instanceof Expression.Column column
                && column.levelsUp() == 0
                && column.range() != relation.range
            ? new Expression.ExecParameter(
                planner.parameterOf(column, relation.range), column.type(), column.typeModifier())
            : mapChildren(node);
      }
    }.map(expression);
  }

  // ---------------------------------------------------------------- bitmap scans

  Planned bitmap(BitmapPath path, List<Expression> wanted) {
    Columns columns = new Columns();
    List<Expression> recheck = BitmapPath.conditions(path.source);
    columns.collect(wanted);
    columns.collect(path.filter);
    columns.collect(recheck);
    SlotMapper mapper = columns.mapper();
    List<Expression> mappedRecheck = new ArrayList<>();
    for (Expression condition : recheck) {
      mappedRecheck.add(mapper.map(withParameters(condition)));
    }
    return new Planned(
        new Plan.BitmapHeapScan(
            path.estimate(planner, wanted, true),
            mapper.outputs(wanted),
            table.relation(),
            table.alias(),
            columns.attributes(),
            columns.names(),
            source(path.source),
            mappedRecheck,
            filter(path.filter, mapper),
            relation.scan),
        wanted);
  }

  private Plan source(BitmapPath.Source source) {
    return switch (source) {
      case BitmapPath.Leaf leaf -> leaf(leaf.path());
      case BitmapPath.And and -> combination(source, false, and.parts());
      case BitmapPath.Or or -> combination(source, true, or.parts());
    };
  }

  private Plan combination(BitmapPath.Source source, boolean isOr, List<BitmapPath.Source> parts) {
    List<Plan> inputs = new ArrayList<>();
    for (BitmapPath.Source part : parts) {
      inputs.add(source(part));
    }
    double rows = Costs.clampRows(source.selectivity() * relation.tuples);
    return new Plan.BitmapCombination(
        new Plan.Estimate(source.cost(), source.cost(), rows, 0), isOr, inputs);
  }

  private Plan leaf(IndexPath path) {
    Columns columns = new Columns();
    for (IndexClause clause : path.clauses) {
      columns.collect(clause.quals());
    }
    SlotMapper mapper = columns.mapper();
    double rows = Costs.clampRows(path.indexSelectivity * relation.tuples);
    return new Plan.BitmapIndexScan(
        new Plan.Estimate(0, path.indexTotal, rows, 0),
        table.relation(),
        table.alias(),
        path.info.index,
        columns.names(),
        conditions(path),
        quals(path, mapper));
  }

  // ---------------------------------------------------------------- columns

  /// The columns of the table that a scan reads, in the order in which they are first met.
  private final class Columns {
    private final List<Expression.Column> read = new ArrayList<>();

    void collect(List<Expression> expressions) {
      List<Expression.Column> all = new ArrayList<>();
      for (Expression expression : expressions) {
        Clauses.collectColumns(expression, all);
      }
      for (Expression.Column column : all) {
        if (column.range() == relation.range && !contains(column)) {
          read.add(column);
        }
      }
    }

    private boolean contains(Expression.Column column) {
      for (Expression.Column other : read) {
        if (other.attribute() == column.attribute()) {
          return true;
        }
      }
      return false;
    }

    SlotMapper mapper() {
      return new SlotMapper(List.copyOf(read));
    }

    int[] attributes() {
      int[] attributes = new int[read.size()];
      for (int i = 0; i < attributes.length; i++) {
        attributes[i] = read.get(i).attribute();
      }
      return attributes;
    }

    List<String> names() {
      List<String> names = new ArrayList<>();
      for (Expression.Column column : read) {
        names.add(ScanPlans.columnName(table, column.attribute()));
      }
      return names;
    }
  }
}
