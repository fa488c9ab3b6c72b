package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.CheckConstraint;
import pganatomy.engine.catalog.ForeignKey;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.IndexTargets;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.analyze.Analyzer;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Plans INSERT, UPDATE and DELETE above the query that finds the rows.
///
/// PostgreSQL: src/backend/optimizer/prep/preptlist.c; createplan.c, create_modifytable_plan()
final class ModifyPlanner {
  private static final int CTID = -1;
  private static final List<ForeignKey> NO_KEYS = List.of();

  private final QueryPlanner query;
  private final Query source;
  private final QueryParts parts;
  private final RelationDescriptor relation;
  private final String alias;
  private final List<Expression> extras = new ArrayList<>();
  private int ctidColumn = -1;

  ModifyPlanner(QueryPlanner query, Query source, QueryParts parts) {
    this.query = query;
    this.source = source;
    this.parts = parts;
    Query.RangeEntry.Table table =
        (Query.RangeEntry.Table) source.ranges().get(source.resultRange());
    this.relation = table.relation();
    this.alias = table.alias();
    if (source.command() == Query.Command.MERGE) {
      throw DatabaseException.error(SqlState.FEATURE_NOT_SUPPORTED, "MERGE is not supported yet");
    }
    addResultRelation();
  }

  /// UPDATE and DELETE read the table that they change.
  private void addResultRelation() {
    if (source.command() == Query.Command.INSERT) {
      return;
    }
    Query.FromItem target = new Query.FromItem.Range(source.resultRange());
    if (parts.from == null) {
      parts.from = target;
    } else if ((FromItems.ranges(parts.from) & 1L << source.resultRange()) == 0) {
      parts.from = new Query.FromItem.List(List.of(target, parts.from));
    }
  }

  private Expression column(AttributeDescriptor attribute) {
    return new Expression.Column(
        source.resultRange(),
        attribute.number(),
        0,
        attribute.type(),
        attribute.typeModifier(),
        -1);
  }

  private Expression ctid() {
    return new Expression.Column(source.resultRange(), CTID, 0, Types.byOid(TypeOids.TID), -1, -1);
  }

  List<Query.Target> childTargets() {
    List<Query.Target> targets = new ArrayList<>();
    boolean needsRow = source.command() != Query.Command.DELETE || !source.returning().isEmpty();
    if (needsRow) {
      for (AttributeDescriptor attribute : relation.attributes()) {
        targets.add(plain(value(attribute), attribute.name(), false));
      }
    }
    if (source.command() != Query.Command.INSERT) {
      ctidColumn = targets.size();
      targets.add(plain(ctid(), "ctid", true));
    }
    List<Expression.Column> read = new ArrayList<>();
    for (Query.Target target : parts.returning) {
      Clauses.collectColumns(target.expression(), read);
    }
    for (Expression.Column column : read) {
      if (column.range() != source.resultRange()) {
        extras.add(column);
        targets.add(plain(column, null, true));
      }
    }
    if (source.command() != Query.Command.INSERT) {
      query.rowSources = new RowSources(parts, source.resultRange());
      targets.addAll(query.rowSources.targets());
    }
    return targets;
  }

  private static Query.Target plain(Expression expression, String name, boolean hidden) {
    return new Query.Target(expression, name, 0, hidden, 0, 0, 0);
  }

  private Expression value(AttributeDescriptor attribute) {
    for (Query.Target target : parts.targets) {
      if (target.attribute() == attribute.number()) {
        return target.expression();
      }
    }
    boolean keepsOld = source.command() != Query.Command.INSERT && !attribute.dropped();
    Type type = attribute.type() == null ? Types.INT4 : attribute.type();
    return keepsOld ? column(attribute) : new Expression.Constant(type, -1, null, -1);
  }

  Planned plan(Planned child) {
    List<Expression> row = new ArrayList<>();
    for (AttributeDescriptor attribute : relation.attributes()) {
      row.add(column(attribute));
    }
    row.add(ctid());
    row.addAll(extras);
    SlotMapper mapper = new SlotMapper(row);
    List<Plan.Output> outputs = new ArrayList<>();
    List<Expression> columns = new ArrayList<>();
    for (Query.Target target : parts.returning) {
      columns.add(target.expression());
      outputs.add(new Plan.Output(mapper.map(target.expression()), target.name(), target.hidden()));
    }
    Plan.Estimate e = child.estimate();
    boolean returns = !outputs.isEmpty();
    Plan plan =
        new Plan.ModifyTable(
            new Plan.Estimate(
                e.startup(),
                e.total(),
                returns ? e.rows() : 0,
                returns ? query.relationPlanner.width(columns) : 0),
            outputs,
            source.command(),
            relation,
            alias,
            child.plan(),
            new int[0],
            ctidColumn,
            checks(),
            indexes(),
            foreignKeys(),
            conflict(),
            query.rowSources == null ? 0 : query.relation(source.resultRange()).scan,
            query.rowSources == null ? List.of() : query.findRowSources(child));
    return new Planned(plan, columns);
  }

  private List<Plan.IndexTarget> indexes() {
    return source.command() == Query.Command.DELETE
        ? List.of()
        : IndexTargets.of(relation, query.global.catalog);
  }

  private List<Plan.ForeignKeyTarget> foreignKeys() {
    List<Plan.ForeignKeyTarget> targets = new ArrayList<>();
    Catalog catalog = query.global.catalog;
    for (ForeignKey key : relation.hasTriggers() ? catalog.foreignKeys(relation) : NO_KEYS) {
      RelationDescriptor referenced = catalog.relation(key.referencedOid());
      for (IndexDescriptor index : catalog.indexes(referenced)) {
        if (index.oid() == key.indexOid()) {
          targets.add(
              new Plan.ForeignKeyTarget(
                  key, catalog.relation(key.relationOid()), referenced, index));
        }
      }
    }
    return targets;
  }

  private Plan.Conflict conflict() {
    return source.onConflict() == null ? null : new ConflictPlanner(query, source, relation).plan();
  }

  /// The table's CHECK constraints, over the columns of a new row. DELETE makes none.
  private List<Plan.Check> checks() {
    List<Plan.Check> checks = new ArrayList<>();
    if (source.command() == Query.Command.DELETE || relation.builtIn()) {
      return checks;
    }
    Catalog catalog = query.global.catalog;
    for (CheckConstraint check : catalog.checks(relation.oid())) {
      Expression condition =
          Analyzer.expression(check.condition(), catalog, relation, Types.BOOL, -1);
      checks.add(new Plan.Check(check.name(), new SlotMapper(newRow()).map(condition)));
    }
    return checks;
  }

  /// The columns as a constraint's condition names them: the table is its only range.
  private List<Expression> newRow() {
    List<Expression> row = new ArrayList<>();
    for (AttributeDescriptor attribute : relation.attributes()) {
      row.add(
          new Expression.Column(
              0, attribute.number(), 0, attribute.type(), attribute.typeModifier(), -1));
    }
    return row;
  }
}
