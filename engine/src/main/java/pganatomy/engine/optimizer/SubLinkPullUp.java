package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionVisitor;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;

/// Turns EXISTS and IN conditions into joins.
///
/// PostgreSQL: src/backend/optimizer/plan/subselect.c, convert_EXISTS_sublink_to_join(),
/// convert_ANY_sublink_to_join()
final class SubLinkPullUp {
  private final QueryParts parts;

  SubLinkPullUp(QueryParts parts) {
    this.parts = parts;
  }

  void run() {
    if (parts.from == null) {
      return;
    }
    List<Expression> kept = new ArrayList<>();
    for (Expression clause : parts.where) {
      if (!convert(clause)) {
        kept.add(clause);
      }
    }
    parts.where.clear();
    parts.where.addAll(kept);
  }

  private boolean convert(Expression clause) {
    return switch (clause) {
      case Expression.SubLink link when link.kind() == Expression.SubLinkKind.ANY ->
          convertAny(link);
      case Expression.SubLink link when link.kind() == Expression.SubLinkKind.EXISTS ->
          convertExists(link, Query.JoinType.SEMI);
      case Expression.BooleanCall call
          when call.operator() == Expression.BooleanOperator.NOT
              && call.arguments().get(0) instanceof Expression.SubLink link
              && link.kind() == Expression.SubLinkKind.EXISTS ->
          convertExists(link, Query.JoinType.ANTI);
      default -> false;
    };
  }

  private boolean convertAny(Expression.SubLink link) {
    if (Clauses.readsOuter(link.query()) || parts.ranges.size() > 50) {
      return false;
    }
    for (Expression left : link.left()) {
      if (Clauses.ranges(left) == 0 || Clauses.hasVolatile(left)) {
        return false;
      }
    }
    Query query = link.query();
    int range = parts.ranges.size();
    List<String> names = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    List<Integer> modifiers = new ArrayList<>();
    List<Expression> conditions = new ArrayList<>();
    for (Query.Target target : query.targets()) {
      if (!target.hidden()) {
        names.add(target.name());
        types.add(target.expression().type());
        modifiers.add(target.expression().typeModifier());
      }
    }
    for (int i = 0; i < link.left().size(); i++) {
      Expression column =
          new Expression.Column(range, i + 1, 0, types.get(i), modifiers.get(i), -1);
      OperatorDescriptor operator = link.operators().get(i);
      conditions.add(
          new Expression.OperatorCall(
              operator, List.of(link.left().get(i), column), Types.BOOL, -1));
    }
    parts.ranges.add(
        new Query.RangeEntry.SubQuery(query, "ANY_subquery", names, types, modifiers, false, 0));
    parts.from =
        new Query.FromItem.Join(
            Query.JoinType.SEMI,
            parts.from,
            new Query.FromItem.Range(range),
            Clauses.joinAnd(conditions),
            -1);
    return true;
  }

  private boolean convertExists(Expression.SubLink link, Query.JoinType type) {
    Query query = link.query();
    boolean canIgnoreTargets =
        query.command() == Query.Command.SELECT
            && query.from() != null
            && query.setOperation() == null
            && !query.hasAggregates()
            && !query.hasWindows()
            && query.groupBy().isEmpty()
            && query.having() == null
            && query.with().isEmpty()
            && query.limit() == null
            && query.offset() == null
            && query.rowMarks().isEmpty()
            && query.where() != null;
    if (!canIgnoreTargets || parts.ranges.size() + query.ranges().size() > 50) {
      return false;
    }
    if (readsOuterOutsideOfWhere(query) || Clauses.hasVolatile(query.where())) {
      return false;
    }
    int offset = parts.ranges.size();
    Query inner = new LevelShift(offset, -1).mapQuery(query);
    long innerRanges = FromItems.ranges(inner.from());
    long read = Clauses.ranges(inner.where());
    if ((read & ~innerRanges) == 0 || (read & innerRanges) == 0 || hasDeepOuter(inner)) {
      return false;
    }
    parts.ranges.addAll(inner.ranges());
    parts.from = new Query.FromItem.Join(type, parts.from, inner.from(), inner.where(), -1);
    return true;
  }

  private static boolean readsOuterOutsideOfWhere(Query query) {
    ExpressionVisitor outer =
        new ExpressionVisitor() {
          @Override
          protected boolean visit(Expression node, int depth) {
            return node instanceof Expression.Column column && column.levelsUp() > depth;
          }
        };
    QueryBuilder without = new QueryBuilder();
    without.command = query.command();
    without.with = query.with();
    without.ranges = query.ranges();
    without.from = query.from();
    return outer.find(without.build());
  }

  private static boolean hasDeepOuter(Query inner) {
    return new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        return node instanceof Expression.SubLink;
      }
    }.find(inner.where());
  }
}
