package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.FromItem;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.Query.Target;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.adt.Type;

/// The columns that a query gives to the one around it, and changing their types.
///
/// PostgreSQL: src/backend/parser/analyze.c, transformSetOperationTree(); the planner's
/// src/backend/optimizer/prep/prepunion.c
final class QueryColumns {
  private final AnalysisContext context;

  QueryColumns(AnalysisContext context) {
    this.context = context;
  }

  /// The targets that are not hidden.
  static List<Target> visible(Query query) {
    List<Target> source =
        query.command() == Query.Command.SELECT ? query.targets() : query.returning();
    var visible = new ArrayList<Target>();
    for (Target target : source) {
      if (!target.hidden()) {
        visible.add(target);
      }
    }
    return visible;
  }

  static List<String> names(Query query) {
    var names = new ArrayList<String>();
    for (Target target : visible(query)) {
      names.add(target.name());
    }
    return names;
  }

  static List<Type> types(Query query) {
    var types = new ArrayList<Type>();
    for (Target target : visible(query)) {
      types.add(target.expression().type());
    }
    return types;
  }

  static List<Integer> modifiers(Query query) {
    var modifiers = new ArrayList<Integer>();
    for (Target target : visible(query)) {
      modifiers.add(target.expression().typeModifier());
    }
    return modifiers;
  }

  /// The query with one column converted. A literal or a column that nothing in the query sorts or
  /// groups by is converted in place; otherwise a query is put around it.
  Query withColumnType(Query query, int index, Type type) {
    boolean inPlace =
        query.setOperation() == null
            && !query.distinct()
            && visible(query).get(index).reference() == 0
            && query.command() == Query.Command.SELECT;
    Query wanted = inPlace ? query : wrap(query);
    var targets = new ArrayList<Target>();
    int at = 0;
    for (Target target : wanted.targets()) {
      boolean chosen = !target.hidden() && at++ == index;
      targets.add(chosen ? converted(target, type) : target);
    }
    return withTargets(wanted, targets);
  }

  private Target converted(Target target, Type type) {
    Expression expression =
        context.coercion.coerce(
            target.expression(),
            type,
            -1,
            Coercion.Context.IMPLICIT,
            target.expression().location());
    return withExpression(target, expression);
  }

  static Target withExpression(Target target, Expression expression) {
    return new Target(
        expression,
        target.name(),
        target.attribute(),
        target.hidden(),
        target.reference(),
        target.originRelation(),
        target.originAttribute());
  }

  /// `SELECT * FROM (query)`.
  Query wrap(Query query) {
    var entry =
        new RangeEntry.SubQuery(
            query, "*SELECT*", names(query), types(query), modifiers(query), false, 0);
    var targets = new ArrayList<Target>();
    int number = 1;
    for (Target target : visible(query)) {
      var column =
          new Expression.Column(
              0, number++, 0, target.expression().type(), target.expression().typeModifier(), -1);
      targets.add(
          new Target(
              column,
              target.name(),
              0,
              false,
              0,
              target.originRelation(),
              target.originAttribute()));
    }
    var builder = new QueryBuilder();
    builder.ranges.add(entry);
    builder.from = new FromItem.Range(0);
    builder.targets = targets;
    return builder.build();
  }

  static Query withTargets(Query query, List<Target> targets) {
    QueryBuilder builder = new QueryBuilder(query);
    builder.targets = targets;
    return builder.build();
  }
}
