package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.DataStatement.Materialize;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.SqlState;

/// `WITH`.
///
/// A recursive item refers to itself, so its columns have to be known before it is analysed: they
/// are those of its first, non-recursive branch, which is therefore analysed twice.
///
/// PostgreSQL also sorts the items of `WITH RECURSIVE` by what they refer to; here an item can
/// refer to itself and to earlier ones. `SEARCH` and `CYCLE` are left out.
///
/// PostgreSQL: src/backend/parser/parse_cte.c
final class CommonTableAnalyzer {
  private final AnalysisContext context;

  CommonTableAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  /// Analyses the items into the scope.
  void enter(DataStatement.With with, Scope scope) {
    if (with == null) {
      return;
    }
    for (DataStatement.CommonTable node : with.tables()) {
      for (Scope.CommonTable other : scope.commonTables) {
        if (other.name.equals(node.name())) {
          throw context.error(
              SqlState.DUPLICATE_ALIAS,
              "WITH query name \"" + node.name() + "\" specified more than once",
              node.location());
        }
      }
      if (node.search() != null || node.cycle() != null) {
        throw context.error(
            SqlState.FEATURE_NOT_SUPPORTED,
            "SEARCH and CYCLE are not supported",
            node.search() != null ? node.search().location() : node.cycle().location());
      }
      if (with.recursive()) {
        recursive(node, scope);
      } else {
        plain(node, scope);
      }
    }
  }

  /// Puts the items into the query.
  void leave(DataStatement.With with, Scope scope, QueryBuilder query) {
    if (with == null) {
      return;
    }
    var items = new ArrayList<Query.CommonTable>();
    for (Scope.CommonTable table : scope.commonTables) {
      Query.CommonTable item = table.analysed;
      items.add(
          new Query.CommonTable(
              item.name(),
              item.query(),
              item.recursive(),
              item.columnNames(),
              item.columnTypes(),
              item.materialized(),
              table.references));
    }
    query.with = items;
    query.withRecursive = with.recursive();
  }

  private void plain(DataStatement.CommonTable node, Scope scope) {
    Query query = context.queries.statement(node.query(), scope);
    add(node, query, false, scope);
  }

  private Scope.CommonTable add(
      DataStatement.CommonTable node, Query query, boolean recursive, Scope scope) {
    if (query.command() != Query.Command.SELECT && scope.parent != null) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "WITH clause containing a data-modifying statement must be at the top level",
          node.location());
    }
    var table = new Scope.CommonTable(node.name());
    table.analysed = item(node, query, QueryColumns.types(query), recursive);
    scope.commonTables.add(table);
    return table;
  }

  private Query.CommonTable item(
      DataStatement.CommonTable node, Query query, List<Type> types, boolean recursive) {
    Boolean materialized =
        node.materialize() == Materialize.DEFAULT
            ? null
            : Boolean.valueOf(node.materialize() == Materialize.ALWAYS);
    return new Query.CommonTable(
        node.name(), query, recursive, names(node, query), types, materialized, 0);
  }

  private List<String> names(DataStatement.CommonTable node, Query query) {
    List<String> names = new ArrayList<>(QueryColumns.names(query));
    if (node.columns().size() > names.size()) {
      throw context.error(
          SqlState.INVALID_COLUMN_REFERENCE,
          "WITH query \""
              + node.name()
              + "\" has "
              + names.size()
              + " columns available but "
              + node.columns().size()
              + " columns specified",
          node.location());
    }
    for (int i = 0; i < node.columns().size(); i++) {
      names.set(i, node.columns().get(i));
    }
    return names;
  }

  // ---- recursion ----

  private void recursive(DataStatement.CommonTable node, Scope scope) {
    var table = new Scope.CommonTable(node.name());
    boolean union =
        node.query() instanceof SelectStatement select
            && select.body() instanceof SelectStatement.SetOperation operation
            && operation.operator() == SelectStatement.SetOperator.UNION;
    if (!union) {
      withoutUnion(node, table, scope);
      return;
    }
    var select = (SelectStatement) node.query();
    var operation = (SelectStatement.SetOperation) select.body();
    scope.commonTables.add(table);
    Query first = firstBranch(operation, select, scope);
    table.analysed = item(node, first, QueryColumns.types(first), true);
    table.selfReferenceAllowed = true;
    Query query = context.queries.statement(node.query(), scope);
    boolean refersToItself = table.references > 0;
    if (refersToItself) {
      checkTypes(node, first, query);
    }
    table.analysed = item(node, query, QueryColumns.types(query), refersToItself);
    table.selfReferenceAllowed = false;
    table.references = 0;
  }

  private Query firstBranch(
      SelectStatement.SetOperation operation, SelectStatement whole, Scope scope) {
    if (whole.with() == null) {
      return context.queries.subquery(operation.left(), scope, false);
    }
    var left =
        new SelectStatement(
            whole.with(), operation.left().body(), List.of(), null, List.of(), whole.location());
    return context.queries.subquery(left, scope, false);
  }

  private void withoutUnion(DataStatement.CommonTable node, Scope.CommonTable table, Scope scope) {
    table.analysed = null;
    scope.commonTables.add(table);
    Query query;
    try {
      query = context.queries.statement(node.query(), scope);
    } catch (pganatomy.engine.utils.error.DatabaseException error) {
      if (!error.sqlState().equals(SqlState.INVALID_RECURSION)) {
        throw error;
      }
      throw context.error(
          SqlState.INVALID_RECURSION,
          "recursive query \""
              + node.name()
              + "\" does not have the form non-recursive-term UNION [ALL] recursive-term",
          node.location());
    }
    scope.commonTables.removeLast();
    add(node, query, false, scope);
  }

  private void checkTypes(DataStatement.CommonTable node, Query first, Query query) {
    List<Type> before = QueryColumns.types(first);
    List<Type> after = QueryColumns.types(query);
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).oid() != after.get(i).oid()) {
        throw context
            .error(
                SqlState.DATATYPE_MISMATCH,
                "recursive query \""
                    + node.name()
                    + "\" column "
                    + (i + 1)
                    + " has type "
                    + AnalysisContext.name(before.get(i))
                    + " in non-recursive term but type "
                    + AnalysisContext.name(after.get(i))
                    + " overall",
                QueryColumns.visible(first).get(i).expression().location())
            .hint("Cast the output of the non-recursive term to the correct type.");
      }
    }
  }
}
