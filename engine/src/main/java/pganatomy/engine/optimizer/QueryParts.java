package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;

/// The parts of one query level while it is planned. Rules change them one after the other.
final class QueryParts {
  final List<Query.RangeEntry> ranges;
  Query.FromItem from;
  final List<Expression> where = new ArrayList<>();
  List<Query.Target> targets;
  Expression having;
  List<Query.Target> returning;

  QueryParts(Query query) {
    ranges = new ArrayList<>(query.ranges());
    from = query.from();
    Clauses.splitAnd(query.where(), where);
    targets = query.targets();
    having = query.having();
    returning = query.returning();
  }

  /// Applies a mapper to every expression of this level.
  void mapAll(ExpressionMapper mapper) {
    for (int i = 0; i < ranges.size(); i++) {
      ranges.set(i, mapper.mapRange(ranges.get(i)));
    }
    from = mapper.mapFrom(from);
    mapExpressions(mapper);
  }

  /// As [#mapAll], but not what is inside of FROM's entries.
  void mapExpressions(ExpressionMapper mapper) {
    List<Expression> mapped = new ArrayList<>();
    for (Expression clause : where) {
      Clauses.splitAnd(mapper.map(clause), mapped);
    }
    where.clear();
    where.addAll(mapped);
    targets = mapper.mapTargets(targets);
    having = mapper.mapOrNull(having);
    returning = mapper.mapTargets(returning);
  }
}
