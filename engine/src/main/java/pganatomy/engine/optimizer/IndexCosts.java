package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.ColumnStatistics;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.guc.Guc;

/// What scanning a B-tree costs.
///
/// PostgreSQL: src/backend/utils/adt/selfuncs.c, btcostestimate(), genericcostestimate();
/// src/backend/optimizer/path/costsize.c, index_pages_fetched()
final class IndexCosts {
  private static final double PAGE_CPU_MULTIPLIER = 50;

  double startup;
  double total;
  double selectivity;
  double correlation;

  private final IndexInfo info;
  private final BaseRelation relation;
  private final RelationPlanner planner;
  private final double loops;

  /// Descents from the root: one for each value of an array or of a skipped column.
  private double descents = 1;

  private double entries;

  IndexCosts(
      IndexInfo info,
      List<IndexClause> clauses,
      BaseRelation relation,
      RelationPlanner planner,
      double loops) {
    this.info = info;
    this.relation = relation;
    this.planner = planner;
    this.loops = loops;
    correlation = correlation();
    countEntries(clauses);
    costPages(quals(clauses));
    costDescents();
  }

  private static List<Expression> quals(List<IndexClause> clauses) {
    List<Expression> quals = new ArrayList<>();
    for (IndexClause clause : clauses) {
      quals.addAll(clause.quals());
    }
    return quals;
  }

  /// With the conditions of a partial index, as far as they are not among the clauses.
  private double share(List<Expression> quals) {
    List<Expression> all = new ArrayList<>();
    for (Expression part : info.predicate) {
      if (!IndexMatching.implies(quals, part)) {
        all.add(part);
      }
    }
    all.addAll(quals);
    return planner.selectivity.all(IndexMatching.withOthersGiven(all, relation.range));
  }

  // ---------------------------------------------------------------- how much of the index is read

  private void countEntries(List<IndexClause> clauses) {
    List<Expression> bounds = new ArrayList<>();
    int column = 0;
    boolean isEqual = false;
    boolean isExact = true;
    List<Expression> inequalities = new ArrayList<>();
    for (IndexClause clause : clauses) {
      if (clause.column() != column) {
        if (isEqual) {
          column++;
          inequalities.clear();
        }
        double before = descents;
        boolean canSkip = true;
        while (column < clause.column() && canSkip) {
          canSkip = skip(column, inequalities, before);
          inequalities.clear();
          isExact = false;
          if (canSkip) {
            column++;
          }
        }
        if (column != clause.column()) {
          break;
        }
        isEqual = false;
      }
      if (clause.isArray()) {
        double length = ExpressionCost.arrayLength(clause.conditions().get(0).value());
        descents *= Math.max(1, length);
        isExact = false;
      }
      isExact &= !clause.isNullTest();
      isEqual |= clause.isEquality();
      bounds.addAll(clause.quals());
      inequalities.addAll(clause.quals());
    }
    if (info.isUnique() && column == info.keyCount() - 1 && isEqual && isExact) {
      entries = 1;
      return;
    }
    entries = share(bounds) * relation.tuples;
    descents = Math.max(1, Math.min(descents, Math.ceil(info.pageCount * 0.3333333)));
    entries = Math.rint(entries / descents);
  }

  /// A column without an equality in front of one that has clauses: the scan jumps from each of its
  /// values to the next. False when there would be too many.
  private boolean skip(int column, List<Expression> inequalities, double before) {
    Expression expression = info.columns.get(column);
    ColumnStatistics statistics =
        expression instanceof Expression.Column plain
            ? relation.statistics(plain.attribute())
            : null;
    if (statistics == null || statistics.distinctValues() == 0) {
      descents = before;
      return false;
    }
    double distinct = planner.selectivity.distinct(expression);
    if (!inequalities.isEmpty()) {
      distinct = Math.max(1, Math.rint(distinct * share(inequalities)));
    } else {
      distinct += 1;
    }
    descents *= distinct;
    if (info.pageCount < descents) {
      descents = before;
      return false;
    }
    return true;
  }

  private void costPages(List<Expression> quals) {
    selectivity = share(quals);
    double tuples = entries;
    if (tuples <= 0) {
      tuples = Math.rint(selectivity * relation.tuples / descents);
    }
    tuples = Math.max(1, Math.min(tuples, info.tuples));
    double pages =
        info.pageCount > 1 && info.tuples > 1
            ? Math.ceil(tuples * info.pageCount / info.tuples)
            : 1;
    if (loops > 1 || descents > 1) {
      double fetched =
          pagesFetched(
              pages * descents * loops, info.pageCount, info.pageCount, planner.totalPages());
      total = fetched * Costs.randomPage() / loops;
    } else {
      total = pages * Costs.randomPage();
    }
    double arguments = 0;
    for (Expression qual : quals) {
      arguments += argumentCost(qual);
    }
    double perEntry = Guc.CPU_INDEX_TUPLE_COST.doubleValue() + Costs.cpuOperator() * quals.size();
    startup = arguments;
    total += arguments + tuples * descents * perEntry;
  }

  /// What the other side of a condition costs, once.
  private double argumentCost(Expression qual) {
    Expression value =
        switch (qual) {
          case Expression.OperatorCall call -> call.arguments().get(1);
          case Expression.ArrayComparison test -> test.array();
          default -> null;
        };
    if (value == null) {
      return 0;
    }
    ExpressionCost cost = planner.global.cost(List.of(value));
    return cost.startup + cost.perRow;
  }

  private void costDescents() {
    if (info.tuples > 1) {
      double comparisons = Math.ceil(Math.log(info.tuples) / Math.log(2)) * Costs.cpuOperator();
      startup += comparisons;
      total += descents * comparisons;
    }
    double pages = (info.height + 1) * PAGE_CPU_MULTIPLIER * Costs.cpuOperator();
    startup += pages;
    total += descents * pages;
  }

  /// How well the table's order follows the index's.
  private double correlation() {
    ColumnStatistics statistics =
        info.columns.get(0) instanceof Expression.Column column
            ? relation.statistics(column.attribute())
            : null;
    if (statistics == null || Double.isNaN(statistics.correlation())) {
      return 0;
    }
    double found = statistics.correlation();
    if (info.index.isDescending(0)) {
      found = -found;
    }
    return info.keyCount() > 1 ? found * 0.75 : found;
  }

  /// Of `wanted` pages of a table of `pageCount`, picked at random, how many have to be read, when
  /// some stay in the cache.
  static double pagesFetched(
      double wanted, double pageCount, double indexPages, double totalPages) {
    double all = Math.max(1, pageCount);
    double others = Math.max(1, totalPages + indexPages);
    double cached = Guc.EFFECTIVE_CACHE_SIZE.intValue() * all / others;
    cached = cached <= 1 ? 1 : Math.ceil(cached);
    double fetched;
    if (all <= cached) {
      fetched = 2 * all * wanted / (2 * all + wanted);
      return fetched >= all ? all : Math.ceil(fetched);
    }
    double limit = 2 * all * cached / (2 * all - cached);
    fetched =
        wanted <= limit
            ? 2 * all * wanted / (2 * all + wanted)
            : cached + (wanted - limit) * (all - cached) / all;
    return Math.ceil(fetched);
  }
}
