package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Types;

/// Estimates how many groups rows fall into.
///
/// PostgreSQL: src/backend/utils/adt/selfuncs.c, estimate_num_groups()
final class GroupCount {
  private final Selectivity selectivity;
  private final BaseRelation[] relations;

  GroupCount(Selectivity selectivity, BaseRelation[] relations) {
    this.selectivity = selectivity;
    this.relations = relations;
  }

  double estimate(List<Expression> expressions, double inputRows, Map<Long, Double> rowsByRange) {
    if (expressions.isEmpty()) {
      return 1;
    }
    java.util.LinkedHashSet<Expression> variables = new java.util.LinkedHashSet<>();
    double booleans = 1;
    for (Expression expression : expressions) {
      Expression inner = Clauses.stripRelabel(expression);
      if (inner.type() == Types.BOOL) {
        booleans *= 2;
      } else if (inner instanceof Expression.Column) {
        variables.add(inner);
      } else if (Clauses.hasVolatile(inner)) {
        return inputRows;
      } else {
        List<Expression.Column> columns = new ArrayList<>();
        Clauses.collectColumns(inner, columns);
        variables.addAll(columns);
      }
    }
    double groups = booleans * byRelation(variables, rowsByRange);
    return Math.clamp(Math.ceil(groups), 1, Math.max(1, inputRows));
  }

  private double byRelation(
      java.util.LinkedHashSet<Expression> variables, Map<Long, Double> rowsByRange) {
    Map<Integer, List<Expression>> byRange = new LinkedHashMap<>();
    for (Expression variable : variables) {
      int range = ((Expression.Column) variable).range();
      byRange.computeIfAbsent(range, key -> new ArrayList<>()).add(variable);
    }
    double groups = 1;
    for (Map.Entry<Integer, List<Expression>> entry : byRange.entrySet()) {
      BaseRelation relation = relations[entry.getKey()];
      double product = 1;
      double most = 0;
      for (Expression variable : entry.getValue()) {
        double distinct = selectivity.distinct(variable);
        product *= distinct;
        most = Math.max(most, distinct);
      }
      double tuples = relation == null ? 0 : relation.tuples;
      if (tuples > 0) {
        double limit = tuples;
        if (entry.getValue().size() > 1) {
          limit = Math.min(tuples, Math.max(tuples * 0.1, most));
        }
        product = Math.min(product, limit);
        Double rows = rowsByRange.get((long) entry.getKey());
        if (product > 0 && rows != null && rows < tuples) {
          product *= 1 - Math.pow((tuples - rows) / tuples, tuples / product);
        }
        product = Costs.clampRows(product);
      }
      groups *= product;
    }
    return groups;
  }
}
