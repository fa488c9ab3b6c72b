package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.ast.TableReference;
import pganatomy.engine.parser.ast.TableStatement.IndexElement;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.Query.Target;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.SqlState;

/// `INSERT`. The result has one target for each column of the table, in order: the given value
/// converted, or the column's default, or null.
///
/// ```text
///   VALUES with one row     the row's expressions are the targets, no FROM
///   VALUES with several     a range of rows; the targets are its columns
///   SELECT                  a subquery; the targets are its columns, converted
/// ```
///
/// PostgreSQL: src/backend/parser/analyze.c, transformInsertStmt()
final class InsertAnalyzer {
  private final AnalysisContext context;
  private final AssignmentAnalyzer assignments;

  InsertAnalyzer(AnalysisContext context) {
    this.context = context;
    assignments = new AssignmentAnalyzer(context);
  }

  Query transform(DataStatement.Insert node, Scope parent) {
    Scope scope = new Scope(parent);
    var with = new CommonTableAnalyzer(context);
    with.enter(node.with(), scope);
    QueryBuilder query = new QueryBuilder();
    query.command = Query.Command.INSERT;
    RelationDescriptor relation = ResultTable.open(context, node.table());
    var alias = node.alias() == null ? null : new TableReference.Alias(node.alias(), List.of());
    String shown = node.alias() == null ? relation.name() : node.alias();
    RangeEntry.Table entry =
        context.from.entry(relation, alias, shown, false, null, node.table().location());
    FromAnalyzer.Item result =
        context.from.leaf(entry, node.alias() == null ? relation.oid() : 0, true, scope);
    query.resultRange = 0;

    List<AttributeDescriptor> columns = columns(node, relation);
    var values = new Expression[relation.attributes().size()];
    if (node.query() != null) {
      source(node, columns, values, scope, query);
    }
    query.targets = targets(relation, values, node);
    scope.namespace = new ArrayList<>(result.names());
    if (node.onConflict() != null) {
      query.onConflict = onConflict(node.onConflict(), relation, scope);
    }
    query.returning = ResultTable.returning(context, node.returning(), scope);
    with.leave(node.with(), scope, query);
    return scope.finish(query, context.source);
  }

  // ---- columns ----

  private List<AttributeDescriptor> columns(
      DataStatement.Insert node, RelationDescriptor relation) {
    var columns = new ArrayList<AttributeDescriptor>();
    if (node.columns().isEmpty()) {
      for (AttributeDescriptor column : relation.attributes()) {
        if (!column.dropped()) {
          columns.add(column);
        }
      }
      return columns;
    }
    for (DataStatement.AssignmentTarget target : node.columns()) {
      AttributeDescriptor column = assignments.column(relation, target);
      if (columns.contains(column)) {
        throw context.error(
            SqlState.DUPLICATE_COLUMN,
            "column \"" + target.column() + "\" specified more than once",
            target.location());
      }
      columns.add(column);
    }
    return columns;
  }

  private List<Target> targets(
      RelationDescriptor relation, Expression[] values, DataStatement.Insert node) {
    var targets = new ArrayList<Target>();
    for (AttributeDescriptor column : relation.attributes()) {
      Expression value = values[column.number() - 1];
      if (value != null && !(value instanceof Expression.Default)) {
        checkMayBeGiven(column, node);
      }
      if (column.dropped()) {
        value = new Expression.Constant(column.type(), -1, null, -1);
      } else if (value == null || value instanceof Expression.Default) {
        value = assignments.defaultValue(column);
      } else if (column.identity() != 0 && node.overriding() == DataStatement.Overriding.USER) {
        value = assignments.defaultValue(column);
      }
      targets.add(AssignmentAnalyzer.target(value, column));
    }
    return targets;
  }

  private void checkMayBeGiven(AttributeDescriptor column, DataStatement.Insert node) {
    boolean always = column.identity() == 'a';
    if (always && node.overriding() == DataStatement.Overriding.NONE) {
      throw context
          .error(
              SqlState.GENERATED_ALWAYS,
              "cannot insert a non-DEFAULT value into column \"" + column.name() + "\"",
              -1)
          .detail(
              "Column \"" + column.name() + "\" is an identity column defined as GENERATED ALWAYS.")
          .hint("Use OVERRIDING SYSTEM VALUE to override.");
    }
    if (column.generated() != 0) {
      throw context
          .error(
              SqlState.GENERATED_ALWAYS,
              "cannot insert a non-DEFAULT value into column \"" + column.name() + "\"",
              -1)
          .detail("Column \"" + column.name() + "\" is a generated column.");
    }
  }

  // ---- values ----

  private void source(
      DataStatement.Insert node,
      List<AttributeDescriptor> columns,
      Expression[] values,
      Scope scope,
      QueryBuilder query) {
    SelectStatement select = node.query();
    boolean simpleValues =
        select.body() instanceof SelectStatement.Values
            && select.with() == null
            && select.orderBy().isEmpty()
            && select.limit() == null
            && select.locking().isEmpty();
    if (!simpleValues) {
      fromSelect(node, columns, values, scope, query);
      return;
    }
    var rows = ((SelectStatement.Values) select.body()).rows();
    if (rows.size() == 1) {
      List<Expression> row = row(rows.getFirst(), scope);
      row = fit(row, columns, node, rows.getFirst());
      for (int i = 0; i < row.size(); i++) {
        values[columns.get(i).number() - 1] = row.get(i);
      }
      return;
    }
    fromRows(rows, node, columns, values, scope, query);
  }

  private List<Expression> row(List<ExpressionNode> nodes, Scope scope) {
    var row = new ArrayList<Expression>();
    ExpressionKind outer = scope.kind;
    scope.kind = ExpressionKind.VALUES;
    for (ExpressionNode node : nodes) {
      if (node instanceof ExpressionNode.Default placeholder) {
        row.add(AssignmentAnalyzer.placeholder(placeholder.location()));
      } else {
        row.addAll(context.targets.expandAll(List.of(node), scope));
      }
    }
    scope.kind = outer;
    return row;
  }

  /// Checks the number of values and converts them to the columns' types.
  private List<Expression> fit(
      List<Expression> row,
      List<AttributeDescriptor> columns,
      DataStatement.Insert node,
      List<ExpressionNode> nodes) {
    checkCount(row, columns, node);
    var converted = new ArrayList<Expression>();
    for (int i = 0; i < row.size(); i++) {
      int location = i < nodes.size() ? nodes.get(i).location() : -1;
      converted.add(assignments.convert(row.get(i), columns.get(i), location));
    }
    return converted;
  }

  private void checkCount(
      List<Expression> row, List<AttributeDescriptor> columns, DataStatement.Insert node) {
    if (row.size() > columns.size()) {
      throw context.error(
          SqlState.SYNTAX_ERROR,
          "INSERT has more expressions than target columns",
          row.get(columns.size()).location());
    }
    if (!node.columns().isEmpty() && row.size() < columns.size()) {
      throw context.error(
          SqlState.SYNTAX_ERROR,
          "INSERT has more target columns than expressions",
          node.columns().get(row.size()).location());
    }
  }

  private void fromRows(
      List<List<ExpressionNode>> nodes,
      DataStatement.Insert node,
      List<AttributeDescriptor> columns,
      Expression[] values,
      Scope scope,
      QueryBuilder query) {
    var rows = new ArrayList<List<Expression>>();
    var given = new boolean[columns.size()];
    int width = -1;
    for (List<ExpressionNode> rowNodes : nodes) {
      List<Expression> row = row(rowNodes, scope);
      if (width >= 0 && row.size() != width) {
        throw context.error(
            SqlState.SYNTAX_ERROR,
            "VALUES lists must all be the same length",
            rowNodes.getFirst().location());
      }
      width = row.size();
      List<Expression> fitted = fit(row, columns, node, rowNodes);
      for (int i = 0; i < fitted.size(); i++) {
        given[i] |= !(fitted.get(i) instanceof Expression.Default);
      }
      rows.add(withDefaults(fitted, columns));
    }
    var names = new ArrayList<String>();
    var types = new ArrayList<Type>();
    var modifiers = new ArrayList<Integer>();
    for (int i = 0; i < width; i++) {
      names.add("column" + (i + 1));
      types.add(columns.get(i).type());
      modifiers.add(columns.get(i).typeModifier());
    }
    var entry = new RangeEntry.Values(rows, "*VALUES*", names, types, modifiers, false);
    addSource(context.from.leaf(entry, 0, false, scope), columns, values, query);
    for (int i = 0; i < width; i++) {
      if (!given[i] && columns.get(i).identity() != 0) {
        values[columns.get(i).number() - 1] = null;
        for (List<Expression> row : rows) {
          row.set(i, new Expression.Constant(columns.get(i).type(), -1, null, -1));
        }
      }
    }
  }

  private List<Expression> withDefaults(List<Expression> row, List<AttributeDescriptor> columns) {
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i) instanceof Expression.Default) {
        row.set(i, assignments.defaultValue(columns.get(i)));
      }
    }
    return row;
  }

  private static void addSource(
      FromAnalyzer.Item item,
      List<AttributeDescriptor> columns,
      Expression[] values,
      QueryBuilder query) {
    query.from = item.tree();
    for (int i = 0; i < item.columns().size(); i++) {
      values[columns.get(i).number() - 1] = item.columns().get(i);
    }
  }

  private void fromSelect(
      DataStatement.Insert node,
      List<AttributeDescriptor> columns,
      Expression[] values,
      Scope scope,
      QueryBuilder query) {
    Query select = context.queries.subquery(node.query(), scope, true);
    var row = new ArrayList<Expression>();
    for (Target target : QueryColumns.visible(select)) {
      row.add(target.expression());
    }
    checkCount(row, columns, node);
    var columnsOf = new QueryColumns(context);
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).type().oid() == pganatomy.engine.utils.adt.TypeOids.UNKNOWN) {
        select = columnsOf.withColumnType(select, i, columns.get(i).type());
      }
    }
    var entry =
        new RangeEntry.SubQuery(
            select,
            "*SELECT*",
            QueryColumns.names(select),
            QueryColumns.types(select),
            QueryColumns.modifiers(select),
            false,
            0);
    FromAnalyzer.Item item = context.from.leaf(entry, 0, false, scope);
    query.from = item.tree();
    for (int i = 0; i < item.columns().size(); i++) {
      values[columns.get(i).number() - 1] =
          assignments.convert(item.columns().get(i), columns.get(i), row.get(i).location());
    }
  }

  // ---- ON CONFLICT ----

  private Query.OnConflict onConflict(
      DataStatement.OnConflict node, RelationDescriptor relation, Scope scope) {
    if (node.update() && node.columns().isEmpty() && node.constraint() == null) {
      throw context
          .error(
              SqlState.SYNTAX_ERROR,
              "ON CONFLICT DO UPDATE requires inference specification or constraint name",
              node.location())
          .hint("For example, ON CONFLICT (column_name).");
    }
    var arbiters = new ArrayList<Expression>();
    for (IndexElement element : node.columns()) {
      ExpressionNode expression =
          element.column() == null
              ? element.expression()
              : new ExpressionNode.ColumnReference(
                  List.of(element.column()), false, element.location());
      arbiters.add(context.expressions.transform(expression, scope, ExpressionKind.INDEX));
    }
    Expression arbiterWhere =
        context.clauses.condition(node.columnsWhere(), scope, ExpressionKind.INDEX, "WHERE");
    if (!node.update()) {
      return new Query.OnConflict(
          false, arbiters, node.constraint(), arbiterWhere, List.of(), null, -1);
    }
    RangeEntry.Table excluded =
        context.from.entry(
            relation, new TableReference.Alias("excluded", List.of()), "excluded", false, null, -1);
    FromAnalyzer.Item item = context.from.leaf(excluded, 0, false, scope);
    scope.namespace.addAll(item.names());
    List<Target> targets =
        new ChangeAnalyzer(context).assignments(node.assignments(), relation, scope);
    Expression where =
        context.clauses.condition(node.where(), scope, ExpressionKind.WHERE, "WHERE");
    scope.namespace.removeAll(item.names());
    int range = ((Query.FromItem.Range) item.tree()).range();
    return new Query.OnConflict(
        true, arbiters, node.constraint(), arbiterWhere, targets, where, range);
  }
}
