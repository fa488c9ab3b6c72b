package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;

/// Picks the indexes that a bitmap scan combines.
///
/// PostgreSQL: src/backend/optimizer/path/indxpath.c, choose_bitmap_and(),
/// generate_bitmap_or_paths()
final class BitmapChoice {
  private final RelationPlanner planner;
  private final BaseRelation relation;

  BitmapChoice(RelationPlanner planner, BaseRelation relation) {
    this.planner = planner;
    this.relation = relation;
  }

  /// The cheapest source: begins with each in turn, and adds others as long as that pays.
  BitmapPath.Source choose(List<BitmapPath.Source> all) {
    List<BitmapPath.Source> sources = withoutRepeated(all);
    sources.sort((a, b) ->
        a.cost() != b.cost()
            ? Double.compare(a.cost(), b.cost())
            : Double.compare(a.selectivity(), b.selectivity()));
    BitmapPath.Source best = null;
    double bestCost = Double.MAX_VALUE;
    for (int first = 0; first < sources.size(); first++) {
      List<BitmapPath.Source> chosen = new ArrayList<>(List.of(sources.get(first)));
      List<Expression> clauses = new ArrayList<>(sources.get(first).clauses());
      double cost = scanCost(chosen);
      for (int i = first + 1; i < sources.size(); i++) {
        BitmapPath.Source next = sources.get(i);
        if (overlaps(clauses, next.clauses())) {
          continue;
        }
        chosen.add(next);
        double together = scanCost(chosen);
        if (together < cost) {
          cost = together;
          clauses.addAll(next.clauses());
        } else {
          chosen.removeLast();
        }
      }
      if (cost < bestCost) {
        bestCost = cost;
        best = combined(chosen);
      }
    }
    return best;
  }

  /// Of sources for the same clauses only the cheapest.
  private static List<BitmapPath.Source> withoutRepeated(List<BitmapPath.Source> all) {
    List<BitmapPath.Source> kept = new ArrayList<>();
    for (BitmapPath.Source source : all) {
      boolean isNew = true;
      for (int i = 0; i < kept.size(); i++) {
        List<Expression> other = kept.get(i).clauses();
        if (other.size() == source.clauses().size() && other.containsAll(source.clauses())) {
          isNew = false;
          if (source.cost() < kept.get(i).cost()) {
            kept.set(i, source);
          }
        }
      }
      if (isNew) {
        kept.add(source);
      }
    }
    return kept;
  }

  private static boolean overlaps(List<Expression> clauses, List<Expression> more) {
    for (Expression clause : more) {
      if (clauses.contains(clause)) {
        return true;
      }
    }
    return false;
  }

  private double scanCost(List<BitmapPath.Source> chosen) {
    return new BitmapPath(relation, combined(chosen), List.of(), 0, planner, 1).total;
  }

  private static BitmapPath.Source combined(List<BitmapPath.Source> chosen) {
    return chosen.size() == 1 ? chosen.get(0) : new BitmapPath.And(List.copyOf(chosen));
  }

  /// For each OR of whose arms every one finds an index.
  List<BitmapPath.Source> orSources(List<Expression> clauses) {
    List<BitmapPath.Source> found = new ArrayList<>();
    for (Expression clause : clauses) {
      if (clause instanceof Expression.BooleanCall call
          && call.operator() == Expression.BooleanOperator.OR) {
        BitmapPath.Source source = orSource(call, clauses);
        if (source != null) {
          found.add(source);
        }
      }
    }
    return found;
  }

  private BitmapPath.Source orSource(Expression.BooleanCall call, List<Expression> others) {
    List<BitmapPath.Source> arms = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      List<Expression> parts = new ArrayList<>();
      Clauses.splitAnd(argument, parts);
      List<BitmapPath.Source> sources = new ArrayList<>();
      for (IndexInfo info : relation.indexes()) {
        addArm(info, parts, others, sources);
      }
      sources.addAll(orSources(parts));
      if (sources.isEmpty()) {
        return null;
      }
      arms.add(choose(sources));
    }
    return new BitmapPath.Or(arms, call);
  }

  private void addArm(
      IndexInfo info,
      List<Expression> parts,
      List<Expression> others,
      List<BitmapPath.Source> sources) {
    List<Expression> known = new ArrayList<>(parts);
    known.addAll(others);
    if (!IndexMatching.implies(known, Clauses.joinAnd(info.predicate))) {
      return;
    }
    List<IndexClause> clauses = new IndexClauses(info, relation.range).match(parts);
    if (!clauses.isEmpty()) {
      sources.add(
          new BitmapPath.Leaf(
              new IndexPath(
                  relation,
                  new IndexPath.Shape(info, clauses, List.of(), 0, List.of(), false, false, 1),
                  planner)));
    }
  }
}
