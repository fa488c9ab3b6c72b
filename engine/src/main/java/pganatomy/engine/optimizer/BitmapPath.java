package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.guc.Guc;

/// Collects from one or several indexes where the wanted rows are, then reads the table's pages in
/// their order.
///
/// PostgreSQL: src/backend/optimizer/path/costsize.c, cost_bitmap_heap_scan()
final class BitmapPath extends ParameterizedPath {
  /// How the places are found.
  sealed interface Source {
    double cost();

    double selectivity();

    /// The clauses that it checks.
    List<Expression> clauses();

    /// The same and what the plan's EXPLAIN calls the recheck condition.
    Expression condition();
  }

  /// One index.
  record Leaf(IndexPath path) implements Source {
    @Override
    public double cost() {
      return path.indexTotal + 0.1 * Costs.cpuOperator() * path.rows;
    }

    @Override
    public double selectivity() {
      return path.indexSelectivity;
    }

    @Override
    public List<Expression> clauses() {
      List<Expression> clauses = new ArrayList<>();
      for (IndexClause clause : path.clauses) {
        if (!clauses.contains(clause.clause())) {
          clauses.add(clause.clause());
        }
      }
      return clauses;
    }

    @Override
    public Expression condition() {
      return Clauses.joinAnd(conditions(this));
    }
  }

  record And(List<Source> parts) implements Source {
    @Override
    public double cost() {
      double cost = 0;
      for (Source part : parts) {
        cost += part.cost() + (cost > 0 ? 100 * Costs.cpuOperator() : 0);
      }
      return cost;
    }

    @Override
    public double selectivity() {
      double share = 1;
      for (Source part : parts) {
        share *= part.selectivity();
      }
      return share;
    }

    @Override
    public List<Expression> clauses() {
      List<Expression> clauses = new ArrayList<>();
      for (Source part : parts) {
        clauses.addAll(part.clauses());
      }
      return clauses;
    }

    @Override
    public Expression condition() {
      return Clauses.joinAnd(conditions(this));
    }
  }

  /// @param clause the whole OR
  record Or(List<Source> parts, Expression clause) implements Source {
    @Override
    public double cost() {
      double cost = 0;
      boolean isFirst = true;
      for (Source part : parts) {
        cost += part.cost();
        cost += !isFirst && !(part instanceof Leaf) ? 100 * Costs.cpuOperator() : 0;
        isFirst = false;
      }
      return cost;
    }

    @Override
    public double selectivity() {
      double share = 0;
      for (Source part : parts) {
        share += part.selectivity();
      }
      return Math.min(1, share);
    }

    @Override
    public List<Expression> clauses() {
      return List.of(clause);
    }

    @Override
    public Expression condition() {
      List<Expression> all = new ArrayList<>();
      for (Source part : parts) {
        all.add(part.condition());
      }
      return new Expression.BooleanCall(
          Expression.BooleanOperator.OR, all, pganatomy.engine.utils.adt.Types.BOOL, -1);
    }
  }

  /// The conditions as the recheck names them: of an index's own quals, each once.
  static List<Expression> conditions(Source source) {
    List<Expression> found = new ArrayList<>();
    switch (source) {
      case Leaf leaf -> {
        for (IndexClause clause : leaf.path.clauses) {
          if (!clause.isLossy()) {
            addOnce(found, List.of(clause.clause()));
          }
        }
        for (Expression part : leaf.path.info.predicate) {
          if (!IndexMatching.implies(found, part)) {
            addOnce(found, List.of(part));
          }
        }
      }
      case And and -> {
        for (Source part : and.parts) {
          addOnce(found, conditions(part));
        }
      }
      case Or or -> found.add(or.condition());
    }
    return found;
  }

  private static void addOnce(List<Expression> found, List<Expression> more) {
    for (Expression expression : more) {
      if (!found.contains(expression)) {
        found.add(expression);
      }
    }
  }

  final Source source;
  final List<Expression> filter = new ArrayList<>();

  BitmapPath(
      BaseRelation relation,
      Source source,
      List<Expression> joinClauses,
      long outerRanges,
      RelationPlanner planner,
      double loops) {
    super(relation, joinClauses, outerRanges);
    this.source = source;
    List<Expression> all = countRows(planner);
    cost(all, planner, loops);
    obey(Guc.ENABLE_BITMAPSCAN);
    List<Expression> checked = source.clauses();
    List<Expression> rechecked = conditions(source);
    for (Expression clause : all) {
      boolean isChecked = checked.contains(clause) && !isLossy(source, clause);
      if (!isChecked && !IndexMatching.implies(rechecked, clause)) {
        filter.add(clause);
      }
    }
  }

  private static boolean isLossy(Source source, Expression clause) {
    return switch (source) {
      case Leaf leaf -> {
        boolean lossy = false;
        for (IndexClause indexed : leaf.path.clauses) {
          lossy |= indexed.isLossy() && indexed.clause().equals(clause);
        }
        yield lossy;
      }
      case And and -> {
        boolean lossy = false;
        for (Source part : and.parts) {
          lossy |= isLossy(part, clause);
        }
        yield lossy;
      }
      case Or or -> hasLossy(or) || or.clause.equals(clause) && !coversArms(or);
    };
  }

  /// Whether each arm of the OR is checked whole by its bitmap: `a = 1 AND b = 2` is not, when only
  /// `a` has an index.
  private static boolean coversArms(Or or) {
    List<Expression> arms = ((Expression.BooleanCall) or.clause).arguments();
    for (int i = 0; i < arms.size(); i++) {
      List<Expression> conditions = conditions(or.parts.get(i));
      List<Expression> parts = new ArrayList<>();
      Clauses.splitAnd(arms.get(i), parts);
      for (Expression part : parts) {
        if (!IndexMatching.implies(conditions, part)) {
          return false;
        }
      }
    }
    return true;
  }

  /// An OR with a LIKE in it is checked again as a whole.
  private static boolean hasLossy(Source source) {
    return switch (source) {
      case Leaf leaf -> leaf.path.clauses.stream().anyMatch(IndexClause::isLossy);
      case And and -> and.parts.stream().anyMatch(BitmapPath::hasLossy);
      case Or or -> or.parts.stream().anyMatch(BitmapPath::hasLossy);
    };
  }

  private void cost(List<Expression> all, RelationPlanner planner, double loops) {
    startup = source.cost();
    double fetched = Costs.clampRows(source.selectivity() * relation.tuples);
    double pageCount = Math.max(1, relation.pageCount);
    double pages = 2 * pageCount * fetched / (2 * pageCount + fetched);
    double heapPages = Math.min(pages, relation.pageCount);
    if (loops > 1) {
      pages =
          IndexCosts.pagesFetched(
                  fetched * loops, relation.pageCount, indexPages(source), planner.totalPages())
              / loops;
    }
    pages = pages >= pageCount ? pageCount : Math.ceil(pages);
    double entries = Math.max(16, Math.floor(Costs.workMemBytes() / 64));
    if (entries < heapPages) {
      double lossy = Math.max(0, heapPages - entries / 2);
      double share = lossy / heapPages;
      fetched =
          Costs.clampRows(
              source.selectivity() * (1 - share) * relation.tuples + share * relation.tuples);
    }
    double perPage =
        pages >= 2
            ? Costs.randomPage()
                - (Costs.randomPage() - Costs.seqPage()) * Math.sqrt(pages / pageCount)
            : Costs.randomPage();
    ExpressionCost filterCost = planner.global.cost(all);
    startup += filterCost.startup;
    total = startup + pages * perPage + (Costs.cpuTuple() + filterCost.perRow) * fetched;
  }

  private static double indexPages(Source source) {
    return switch (source) {
      case Leaf leaf -> leaf.path.info.pageCount;
      case And and -> sum(and.parts);
      case Or or -> sum(or.parts);
    };
  }

  private static double sum(List<Source> parts) {
    double pages = 0;
    for (Source part : parts) {
      pages += indexPages(part);
    }
    return pages;
  }

  @Override
  Planned toPlan(RelationPlanner planner, List<Expression> wanted) {
    return new IndexPlans(planner, relation).bitmap(this, wanted);
  }
}
