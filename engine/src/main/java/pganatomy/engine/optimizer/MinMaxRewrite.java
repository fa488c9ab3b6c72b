package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.ExpressionVisitor;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;

/// The smallest and the largest value stand at the two ends of an index:
///
/// ```text
///   SELECT max(x) FROM t   ──▶   SELECT (SELECT x FROM t WHERE x IS NOT NULL ORDER BY x DESC LIMIT 1)
/// ```
///
/// PostgreSQL compares the costs of both ways; we take this one where the column leads an index and
/// WHERE has nothing that this index cannot check.
///
/// PostgreSQL: src/backend/optimizer/plan/planagg.c, preprocess_minmax_aggregates()
final class MinMaxRewrite {
  private final Query query;
  private final RelationDescriptor relation;
  private final Catalog catalog;

  private MinMaxRewrite(Query query, RelationDescriptor relation, Catalog catalog) {
    this.query = query;
    this.relation = relation;
    this.catalog = catalog;
  }

  /// The query itself where it is of another kind.
  static Query apply(Query query, Catalog catalog) {
    boolean isPlain =
        query.command() == Query.Command.SELECT
            && query.hasAggregates()
            && !query.hasWindows()
            && !query.hasSubLinks()
            && query.groupBy().isEmpty()
            && query.groupingSets() == null
            && query.having() == null
            && query.setOperation() == null
            && query.with().isEmpty()
            && query.rowMarks().isEmpty()
            && query.ranges().size() == 1
            && query.ranges().get(0) instanceof Query.RangeEntry.Table;
    if (!isPlain) {
      return query;
    }
    RelationDescriptor relation = ((Query.RangeEntry.Table) query.ranges().get(0)).relation();
    if (!relation.hasIndexes() || Clauses.readsOuter(query)) {
      return query;
    }
    return new MinMaxRewrite(query, relation, catalog).rewrite();
  }

  private Query rewrite() {
    List<Query.Target> targets = new ArrayList<>();
    for (Query.Target target : query.targets()) {
      if (!isRewritable(target.expression())) {
        return query;
      }
      targets.add(
          new Query.Target(
              replace(target.expression()),
              target.name(),
              target.attribute(),
              target.hidden(),
              target.reference(),
              target.originRelation(),
              target.originAttribute()));
    }
    QueryBuilder rewritten = new QueryBuilder();
    rewritten.command = query.command();
    rewritten.with = query.with();
    rewritten.targets = targets;
    rewritten.distinctOn = query.distinctOn();
    rewritten.distinct = query.distinct();
    rewritten.orderBy = query.orderBy();
    rewritten.limit = query.limit();
    rewritten.limitWithTies = query.limitWithTies();
    rewritten.offset = query.offset();
    rewritten.hasSubLinks = true;
    return rewritten.build();
  }

  /// Only aggregates that an index answers, and nothing beside them but constants.
  private boolean isRewritable(Expression expression) {
    boolean hasOther =
        new ExpressionVisitor() {
          @Override
          protected boolean visit(Expression node, int depth) {
            return node instanceof Expression.Aggregate call && !isIndexed(call);
          }
        }.find(expression);
    return !hasOther && Clauses.hasAggregate(expression);
  }

  private boolean isIndexed(Expression.Aggregate call) {
    String name = call.function().name();
    if (!name.equals("min") && !name.equals("max")
        || call.arguments().size() != 1
        || call.distinct()
        || call.filter() != null
        || !call.orderBy().isEmpty()
        || !(call.arguments().get(0) instanceof Expression.Column column)
        || column.attribute() <= 0
        || Operators.forType(column.type(), "<") == null) {
      return false;
    }
    List<Expression> where = new ArrayList<>();
    Clauses.splitAnd(query.where(), where);
    for (IndexDescriptor index : catalog.indexes(relation)) {
      if (index.isValid()
          && index.predicate() == null
          && index.columns()[0] == column.attribute()
          && checksAll(index, where)) {
        return true;
      }
    }
    return false;
  }

  private boolean checksAll(IndexDescriptor index, List<Expression> where) {
    if (where.isEmpty()) {
      return true;
    }
    IndexClauses clauses = new IndexClauses(new IndexInfo(index, 0, catalog), 0);
    for (Expression clause : where) {
      if (clauses.match(List.of(clause)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Expression replace(Expression expression) {
    return new ExpressionMapper() {
      @Override
      public Expression map(Expression node) {
        return node instanceof Expression.Aggregate call
            ? new Expression.SubLink(
                Expression.SubLinkKind.SCALAR,
                List.of(),
                List.of(),
                first(call),
                call.type(),
                -1,
                -1)
            : mapChildren(node);
      }
    }.map(expression);
  }

  /// The query for the first value from one end.
  private Query first(Expression.Aggregate call) {
    Expression value = call.arguments().get(0);
    Type type = value.type();
    boolean isMax = call.function().name().equals("max");
    Expression notNull = new Expression.NullTest(value, true, false, Types.BOOL, -1);
    List<Expression> where = new ArrayList<>();
    Clauses.splitAnd(query.where(), where);
    where.addFirst(notNull);
    Query.Group order =
        new Query.Group(
            1, Operators.forType(type, "<"), Operators.forType(type, "="), isMax, isMax, true);
    QueryBuilder first = new QueryBuilder();
    first.ranges = query.ranges();
    first.from = query.from();
    first.where = Clauses.joinAnd(where);
    first.targets = List.of(new Query.Target(value, call.function().name(), 0, false, 1, 0, 0));
    first.orderBy = List.of(order);
    first.limit = new Expression.Constant(Types.INT8, -1, 1L, -1);
    return first.build();
  }
}
