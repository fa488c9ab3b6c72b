package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.guc.Guc;

/// Reads a table through an index: in the index's order, perhaps only the rows that a join's other
/// side asks for, perhaps without looking at the table at all.
///
/// PostgreSQL: src/backend/optimizer/path/costsize.c, cost_index()
final class IndexPath extends ParameterizedPath {
  final IndexInfo info;
  final List<IndexClause> clauses;
  final List<Expression> filter;

  final boolean isBackward;
  final boolean isIndexOnly;
  final double indexTotal;
  final double indexSelectivity;

  private final List<OrderKey> order;

  /// What an index path is made of.
  ///
  /// @param joinClauses all clauses with the ranges `outerRanges` that the scan checks
  record Shape(
      IndexInfo info,
      List<IndexClause> clauses,
      List<Expression> joinClauses,
      long outerRanges,
      List<OrderKey> order,
      boolean isBackward,
      boolean isIndexOnly,
      double loops) {}

  IndexPath(BaseRelation relation, Shape shape, RelationPlanner planner) {
    super(relation, shape.joinClauses, shape.outerRanges);
    this.info = shape.info;
    this.clauses = shape.clauses;
    this.order = shape.order;
    this.isBackward = shape.isBackward;
    this.isIndexOnly = shape.isIndexOnly;
    filter = withoutIndexed(countRows(planner));
    IndexCosts costs = new IndexCosts(info, clauses, relation, planner, shape.loops);
    indexTotal = costs.total;
    indexSelectivity = costs.selectivity;
    cost(costs, planner, shape.loops);
    obey(Guc.ENABLE_INDEXSCAN);
  }

  /// The clauses that the index does not check exactly.
  private List<Expression> withoutIndexed(List<Expression> all) {
    List<Expression> left = new ArrayList<>();
    for (Expression clause : all) {
      boolean isChecked = false;
      for (IndexClause indexed : clauses) {
        isChecked |= indexed.clause().equals(clause) && !indexed.isLossy();
      }
      isChecked |= !info.predicate.isEmpty() && isOfPredicate(clause);
      if (!isChecked) {
        left.add(clause);
      }
    }
    return left;
  }

  /// What a partial index's condition says need not be checked again.
  private boolean isOfPredicate(Expression clause) {
    return IndexMatching.implies(info.predicate, clause);
  }

  private void cost(IndexCosts costs, RelationPlanner planner, double loops) {
    startup = costs.startup;
    double run = costs.total - costs.startup;
    double fetched = Costs.clampRows(indexSelectivity * relation.tuples);
    double least;
    double most;
    if (loops > 1) {
      most = heapPages(pages(planner, fetched * loops)) * Costs.randomPage() / loops;
      double clustered = Math.ceil(indexSelectivity * relation.pageCount);
      least = heapPages(pages(planner, clustered * loops)) * Costs.randomPage() / loops;
    } else {
      most = heapPages(pages(planner, fetched)) * Costs.randomPage();
      double clustered = heapPages(Math.ceil(indexSelectivity * relation.pageCount));
      least = clustered > 0 ? Costs.randomPage() + (clustered - 1) * Costs.seqPage() : 0;
    }
    double squared = costs.correlation * costs.correlation;
    run += most + squared * (least - most);
    ExpressionCost filterCost = planner.global.cost(filter);
    startup += filterCost.startup;
    run += (Costs.cpuTuple() + filterCost.perRow) * fetched;
    total = startup + run;
  }

  private double pages(RelationPlanner planner, double wanted) {
    return IndexCosts.pagesFetched(
        wanted, relation.pageCount, info.pageCount, planner.totalPages());
  }

  /// An index-only scan reads the pages only that not everybody sees whole.
  private double heapPages(double pages) {
    return isIndexOnly ? Math.ceil(pages * (1 - relation.allVisibleShare)) : pages;
  }

  @Override
  List<OrderKey> order() {
    return order;
  }

  @Override
  Planned toPlan(RelationPlanner planner, List<Expression> wanted) {
    return new IndexPlans(planner, relation).scan(this, wanted);
  }
}
