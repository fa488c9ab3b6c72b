package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;

/// Reads a table by clauses that may name other tables' columns: those come as parameters, one row
/// of the other side at a time.
///
/// PostgreSQL: src/include/nodes/pathnodes.h, ParamPathInfo
abstract class ParameterizedPath extends Path {
  final BaseRelation relation;

  /// Clauses of joins that are checked here, because the other side's row is given.
  final List<Expression> joinClauses;

  private final long outerRanges;

  /// @param joinClauses all clauses with the ranges `outerRanges` that the scan checks
  ParameterizedPath(BaseRelation relation, List<Expression> joinClauses, long outerRanges) {
    super(1L << relation.range);
    this.relation = relation;
    this.joinClauses = joinClauses;
    this.outerRanges = outerRanges;
  }

  /// What the rows must fulfil: the table's own clauses and those of joins. Also sets the number of
  /// rows by it.
  final List<Expression> countRows(RelationPlanner planner) {
    List<Expression> all = new ArrayList<>(relation.filter);
    all.addAll(joinClauses);
    double share = planner.selectivity.all(IndexMatching.withOthersGiven(all, relation.range));
    rows = Costs.clampRows(relation.tuples * share);
    return all;
  }

  @Override
  final long lateralRanges() {
    return relation.lateralRanges | outerRanges;
  }

  @Override
  final List<Expression> checkedJoinClauses() {
    return joinClauses;
  }

  @Override
  final void registerParameters(RelationPlanner planner) {
    List<Expression.Column> columns = new ArrayList<>();
    for (Expression clause : joinClauses) {
      Clauses.collectColumns(clause, columns);
    }
    for (Expression.Column column : columns) {
      if (column.range() != relation.range) {
        planner.parameterOf(column, relation.range);
      }
    }
  }
}
