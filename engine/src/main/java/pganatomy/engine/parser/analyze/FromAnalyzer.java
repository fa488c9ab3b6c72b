package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.ColumnDefinition;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.TableReference;
import pganatomy.engine.parser.ast.TableReference.Alias;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.FromItem;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `FROM`: each item becomes an entry of the range table, a leaf of the join tree, and names that
/// columns are found by.
///
/// PostgreSQL: src/backend/parser/parse_clause.c, transformFromClauseItem(); parse_relation.c,
/// addRangeTableEntry()
final class FromAnalyzer {
  private final AnalysisContext context;

  FromAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  /// An analysed item: its place in the join tree, the names that it brings, and its columns in
  /// order, which is what `*`, `USING` and `NATURAL` go by.
  record Item(
      FromItem tree,
      List<NamespaceItem> names,
      List<String> columnNames,
      List<Expression> columns) {}

  /// Analyses a whole clause into the scope, and gives the join tree, null for an empty one.
  FromItem clause(List<TableReference> nodes, Scope scope, FromItem before) {
    var trees = new ArrayList<FromItem>();
    if (before != null) {
      trees.add(before);
    }
    for (TableReference node : nodes) {
      Item item = item(node, scope);
      checkConflicts(scope.namespace, item.names);
      setLateral(item.names, true, true);
      scope.namespace.addAll(item.names);
      trees.add(item.tree);
    }
    setLateral(scope.namespace, false, true);
    return switch (trees.size()) {
      case 0 -> null;
      case 1 -> trees.getFirst();
      default -> new FromItem.List(trees);
    };
  }

  static void setLateral(List<NamespaceItem> items, boolean only, boolean allowed) {
    for (NamespaceItem item : items) {
      item.lateralOnly = only;
      item.lateralAllowed = allowed;
    }
  }

  void checkConflicts(List<NamespaceItem> first, List<NamespaceItem> second) {
    for (NamespaceItem b : second) {
      for (NamespaceItem a : first) {
        boolean sameName =
            a.nameVisible && b.nameVisible && a.name != null && a.name.equals(b.name);
        boolean twoTables =
            a.relationOid != 0 && b.relationOid != 0 && a.relationOid != b.relationOid;
        if (sameName && !twoTables) {
          throw context.error(
              SqlState.DUPLICATE_ALIAS,
              "table name \"" + a.name + "\" specified more than once",
              -1);
        }
      }
    }
  }

  Item item(TableReference node, Scope scope) {
    if (node instanceof TableReference.Table table) {
      return worded(table(table, null, scope), table.alias(), scope);
    }
    if (node instanceof TableReference.Sample sample) {
      Alias alias = ((TableReference.Table) sample.table()).alias();
      return worded(sample(sample, scope), alias, scope);
    }
    if (node instanceof TableReference.Subquery subquery) {
      return worded(subquery(subquery, scope), subquery.alias(), scope);
    }
    if (node instanceof TableReference.Function function) {
      return worded(function(function, scope), function.alias(), scope);
    }
    if (node instanceof TableReference.Join join) {
      return new JoinAnalyzer(context).join(join, scope);
    }
    throw new IllegalStateException("unknown node " + node);
  }

  private static Item worded(Item item, Alias alias, Scope scope) {
    if (alias != null) {
      scope.word(new Query.RangeWording(alias.name(), byNumber(alias.columns(), item.columnNames)));
    }
    return item;
  }

  /// An alias's columns with a null for each column that has been dropped.
  private static List<String> byNumber(List<String> given, List<String> columns) {
    if (given.isEmpty() || !columns.contains(null)) {
      return given;
    }
    List<String> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < columns.size() && next < given.size(); i++) {
      all.add(columns.get(i) == null ? null : given.get(next++));
    }
    return all;
  }

  // ---- tables, views and WITH items ----

  private Item table(TableReference.Table node, Query.TableSample sample, Scope scope) {
    RelationName name = node.name();
    if (name.schema() == null) {
      Scope.CommonTableUse use = scope.findCommonTable(name.name());
      if (use != null) {
        return commonTable(use, node.alias(), scope, node.location());
      }
    }
    RelationDescriptor relation = relation(name);
    return relation(relation, name, node.alias(), sample, scope, node.location());
  }

  /// The relation of that name, or PostgreSQL's error.
  RelationDescriptor relation(RelationName name) {
    if (name.catalog() != null
        && !name.catalog().equals(context.catalog.databaseName(context.catalog.databaseOid()))) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "cross-database references are not implemented: \"" + name + "\"",
          name.location());
    }
    RelationDescriptor relation;
    try {
      relation = context.catalog.relation(name.schema(), name.name());
    } catch (DatabaseException denied) {
      throw context.error(denied.sqlState(), denied.getMessage(), name.location());
    }
    if (relation == null) {
      throw context.error(
          SqlState.UNDEFINED_TABLE, "relation \"" + name + "\" does not exist", name.location());
    }
    if (relation.kind() == 'i' || relation.kind() == 'c') {
      throw context
          .error(
              SqlState.WRONG_OBJECT_TYPE,
              "cannot open relation \"" + relation.name() + "\"",
              name.location())
          .detail(
              relation.kind() == 'i'
                  ? "This operation is not supported for indexes."
                  : "This operation is not supported for composite types.");
    }
    return relation;
  }

  private Item relation(
      RelationDescriptor relation,
      RelationName name,
      Alias alias,
      Query.TableSample sample,
      Scope scope,
      int location) {
    String shown = alias == null ? relation.name() : alias.name();
    if (relation.kind() == 'v' && relation.viewText() != null) {
      Query view = new ViewAnalyzer(context).query(relation);
      List<String> names = new ArrayList<>();
      for (AttributeDescriptor column : relation.attributes()) {
        names.add(column.name());
      }
      if (names.isEmpty()) {
        names = QueryColumns.names(view);
      }
      names = renamed(names, alias, shown, location);
      var entry =
          new RangeEntry.SubQuery(
              view,
              shown,
              names,
              QueryColumns.types(view),
              QueryColumns.modifiers(view),
              false,
              relation.oid());
      return leaf(entry, alias == null ? relation.oid() : 0, false, scope);
    }
    RangeEntry.Table entry = entry(relation, alias, shown, !name.only(), sample, name.location());
    return leaf(entry, alias == null ? relation.oid() : 0, relation.kind() != 'v', scope);
  }

  /// A table's entry: a dropped column keeps its number, and has no name.
  RangeEntry.Table entry(
      RelationDescriptor relation,
      Alias alias,
      String shown,
      boolean inherit,
      Query.TableSample sample,
      int location) {
    var names = new ArrayList<String>();
    var types = new ArrayList<Type>();
    var modifiers = new ArrayList<Integer>();
    for (AttributeDescriptor column : relation.attributes()) {
      names.add(column.dropped() ? null : column.name());
      types.add(column.type());
      modifiers.add(column.typeModifier());
    }
    return new RangeEntry.Table(
        relation,
        shown,
        renamed(names, alias, shown, location),
        types,
        modifiers,
        inherit,
        sample,
        location);
  }

  /// Adds an entry to the range table, and makes the names that find it.
  Item leaf(RangeEntry entry, int relationOid, boolean systemColumns, Scope scope) {
    int range = scope.add(entry);
    var columns = new ArrayList<Expression>();
    for (int i = 0; i < entry.columnNames().size(); i++) {
      Type type = entry.columnTypes().get(i);
      columns.add(
          type == null
              ? null
              : new Expression.Column(
                  range, i + 1, 0, type, entry.columnTypeModifiers().get(i), -1));
    }
    var names =
        new NamespaceItem(
            entry.alias(), relationOid, range, entry.columnNames(), columns, systemColumns);
    if (entry.alias() == null) {
      names.nameVisible = false;
    }
    var list = new ArrayList<NamespaceItem>();
    list.add(names);
    return new Item(new FromItem.Range(range), list, entry.columnNames(), columns);
  }

  /// The columns under the names that an alias gives the first of them.
  List<String> renamed(List<String> names, Alias alias, String shown, int location) {
    if (alias == null || alias.columns().isEmpty()) {
      return names;
    }
    var renamed = new ArrayList<>(names);
    int next = 0;
    for (int i = 0; i < renamed.size() && next < alias.columns().size(); i++) {
      if (renamed.get(i) != null) {
        renamed.set(i, alias.columns().get(next++));
      }
    }
    if (next < alias.columns().size()) {
      throw context.error(
          SqlState.INVALID_COLUMN_REFERENCE,
          "table \""
              + shown
              + "\" has "
              + next
              + " columns available but "
              + alias.columns().size()
              + " columns specified",
          -1);
    }
    return renamed;
  }

  private Item commonTable(Scope.CommonTableUse use, Alias alias, Scope scope, int location) {
    Scope.CommonTable table = use.table();
    if (table.analysed == null) {
      throw context.error(
          SqlState.INVALID_RECURSION,
          "recursive reference to query \""
              + table.name
              + "\" must not appear within its non-recursive term",
          location);
    }
    table.references++;
    Query.CommonTable analysed = table.analysed;
    String shown = alias == null ? table.name : alias.name();
    List<String> names = renamed(analysed.columnNames(), alias, shown, location);
    var entry =
        new RangeEntry.CommonTableReference(
            table.name,
            use.levelsUp(),
            table.selfReferenceAllowed,
            shown,
            names,
            analysed.columnTypes(),
            modifiers(analysed));
    return leaf(entry, 0, false, scope);
  }

  private static List<Integer> modifiers(Query.CommonTable table) {
    return table.query() == null
        ? Collections.nCopies(table.columnTypes().size(), -1)
        : QueryColumns.modifiers(table.query());
  }

  private Item sample(TableReference.Sample node, Scope scope) {
    var arguments = new ArrayList<Expression>();
    String method = node.method().getLast();
    if (!method.equals("system") && !method.equals("bernoulli")) {
      throw context.error(
          SqlState.UNDEFINED_OBJECT,
          "tablesample method " + method + " does not exist",
          node.location());
    }
    for (ExpressionNode argument : node.arguments()) {
      Expression value =
          context.expressions.transform(argument, scope, ExpressionKind.FROM_FUNCTION);
      arguments.add(context.coercion.toSpecific(value, Types.FLOAT4, "TABLESAMPLE", "real"));
    }
    if (arguments.size() != 1) {
      throw context.error(
          SqlState.INVALID_TABLESAMPLE_ARGUMENT,
          "tablesample method " + method + " requires 1 argument, not " + arguments.size(),
          node.location());
    }
    Expression repeatable = null;
    if (node.repeatable() != null) {
      Expression seed =
          context.expressions.transform(node.repeatable(), scope, ExpressionKind.FROM_FUNCTION);
      repeatable =
          context.coercion.toSpecific(seed, Types.FLOAT8, "REPEATABLE", "double precision");
    }
    return table(
        (TableReference.Table) node.table(),
        new Query.TableSample(method, arguments, repeatable),
        scope);
  }

  // ---- subqueries ----

  private Item subquery(TableReference.Subquery node, Scope scope) {
    boolean outer = scope.lateralActive;
    scope.lateralActive = node.lateral();
    ExpressionKind kind = scope.kind;
    scope.kind = ExpressionKind.FROM_SUBSELECT;
    Query query = context.queries.subquery(node.query(), scope, false);
    scope.kind = kind;
    scope.lateralActive = outer;
    String shown = node.alias() == null ? null : node.alias().name();
    List<String> names = renamed(QueryColumns.names(query), node.alias(), shown, node.location());
    var entry =
        new RangeEntry.SubQuery(
            query,
            shown,
            names,
            QueryColumns.types(query),
            QueryColumns.modifiers(query),
            node.lateral(),
            0);
    return leaf(entry, 0, false, scope);
  }

  // ---- functions ----

  private Item function(TableReference.Function node, Scope scope) {
    boolean outer = scope.lateralActive;
    scope.lateralActive = true;
    var calls = new ArrayList<Expression>();
    var names = new ArrayList<String>();
    var types = new ArrayList<Type>();
    var modifiers = new ArrayList<Integer>();
    for (TableReference.FunctionItem item : functions(node)) {
      Expression call =
          context.expressions.transform(item.call(), scope, ExpressionKind.FROM_FUNCTION);
      calls.add(call);
      List<ColumnDefinition> definitions =
          item.columns().isEmpty() ? node.columns() : item.columns();
      addColumns(node, item, call, definitions, names, types, modifiers);
    }
    scope.lateralActive = outer;
    if (node.ordinality()) {
      names.add("ordinality");
      types.add(Types.INT8);
      modifiers.add(-1);
    }
    String shown =
        node.alias() == null
            ? ColumnNames.of(node.functions().getFirst().call())
            : node.alias().name();
    var entry =
        new RangeEntry.Function(
            calls,
            node.ordinality(),
            shown,
            renamed(names, node.alias(), shown, node.location()),
            types,
            modifiers,
            node.lateral());
    return leaf(entry, 0, false, scope);
  }

  /// `unnest(a, b)` stands for `ROWS FROM (unnest(a), unnest(b))`.
  private static List<TableReference.FunctionItem> functions(TableReference.Function node) {
    if (node.rowsFrom()
        || !(node.functions().getFirst().call() instanceof ExpressionNode.FunctionCall call)
        || !call.name().getLast().equals("unnest")
        || call.arguments().size() < 2) {
      return node.functions();
    }
    var items = new ArrayList<TableReference.FunctionItem>();
    for (ExpressionNode argument : call.arguments()) {
      items.add(
          new TableReference.FunctionItem(
              ExpressionNode.FunctionCall.plain(call.name(), List.of(argument), call.location()),
              List.of()));
    }
    return items;
  }

  private void addColumns(
      TableReference.Function node,
      TableReference.FunctionItem item,
      Expression call,
      List<ColumnDefinition> definitions,
      List<String> names,
      List<Type> types,
      List<Integer> modifiers) {
    FunctionDescriptor function =
        call instanceof Expression.FunctionCall plain ? plain.function() : null;
    boolean hasOutputs = function != null && function.outputTypes().length > 0;
    if (call.type().oid() == TypeOids.RECORD && !hasOutputs) {
      addDefinitions(call, definitions, names, types, modifiers);
      return;
    }
    if (!definitions.isEmpty()) {
      throw context.error(
          SqlState.SYNTAX_ERROR,
          hasOutputs
              ? "a column definition list is redundant for a function with OUT parameters"
              : "a column definition list is only allowed for functions returning \"record\"",
          definitions.getFirst().location());
    }
    if (hasOutputs) {
      for (int i = 0; i < function.outputTypes().length; i++) {
        names.add(outputName(node, function, i));
        types.add(context.type(function.outputTypes()[i]));
        modifiers.add(-1);
      }
      return;
    }
    Type base = context.baseType(call.type());
    if (base.kind() == 'c') {
      for (AttributeDescriptor column : context.catalog.rowColumns(base.oid())) {
        names.add(column.dropped() ? null : column.name());
        types.add(column.type());
        modifiers.add(column.typeModifier());
      }
      return;
    }
    boolean aliased = node.alias() != null && node.functions().size() == 1;
    names.add(aliased ? node.alias().name() : ColumnNames.of(item.call()));
    types.add(call.type());
    modifiers.add(call.typeModifier());
  }

  private static String outputName(
      TableReference.Function node, FunctionDescriptor function, int index) {
    String name = function.outputNames()[index];
    return name.isEmpty() ? "column" + (index + 1) : name;
  }

  private void addDefinitions(
      Expression call,
      List<ColumnDefinition> definitions,
      List<String> names,
      List<Type> types,
      List<Integer> modifiers) {
    if (definitions.isEmpty()) {
      throw context.error(
          SqlState.SYNTAX_ERROR,
          "a column definition list is required for functions returning \"record\"",
          call.location());
    }
    for (ColumnDefinition definition : definitions) {
      if (names.contains(definition.name())) {
        throw context.error(
            SqlState.DUPLICATE_COLUMN,
            "column name \"" + definition.name() + "\" specified more than once",
            definition.location());
      }
      TypeResolver.TypeWithModifier type = context.types.resolve(definition.type());
      names.add(definition.name());
      types.add(type.type());
      modifiers.add(type.modifier());
    }
  }
}
