package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.ExpressionNode.ColumnReference;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Finds what a name such as `a`, `t.a` or `s.t.a` refers to, in this query or an outer one.
///
/// PostgreSQL: src/backend/parser/parse_relation.c; parse_expr.c, transformColumnRef()
final class ColumnResolver {
  private final AnalysisContext context;

  ColumnResolver(AnalysisContext context) {
    this.context = context;
  }

  Expression resolve(ColumnReference reference, Scope scope) {
    List<String> names = reference.names();
    String column = names.getLast();
    int location = reference.location();
    if (names.size() == 1) {
      return unqualified(column, scope, location);
    }
    String table = names.get(names.size() - 2);
    String schema = schema(names, location);
    Found found = table(schema, table, scope, location);
    if (found == null) {
      throw missingTable(table, scope, location);
    }
    Expression result = columnOf(found.item, column, found.levelsUp, location);
    if (result == null) {
      throw missingColumn(table, column, scope, location);
    }
    return result;
  }

  private String schema(List<String> names, int location) {
    if (names.size() > 4) {
      throw context.error(
          SqlState.SYNTAX_ERROR,
          "improper qualified name (too many dotted names): " + String.join(".", names),
          location);
    }
    if (names.size() == 4) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "cross-database references are not implemented: " + String.join(".", names),
          location);
    }
    return names.size() == 3 ? names.getFirst() : null;
  }

  // ---- a bare column ----

  private Expression unqualified(String column, Scope scope, int location) {
    Expression found = findUnqualified(column, scope, location, false);
    if (found != null) {
      return found;
    }
    Found table = table(null, column, scope, location);
    if (table != null) {
      return wholeRow(table, scope, location);
    }
    throw missingColumn(null, column, scope, location);
  }

  /// The column of that name at this level or an outer one, or null.
  ///
  /// @param localOnly do not look at outer levels
  Expression findUnqualified(String column, Scope scope, int location, boolean localOnly) {
    int level = 0;
    for (Scope at = scope; at != null; at = at.parent, level++) {
      Expression found = null;
      for (NamespaceItem item : at.namespace) {
        if (!item.columnsVisible || item.lateralOnly && !at.lateralActive) {
          continue;
        }
        Expression here = columnOf(item, column, level, location);
        if (here == null) {
          continue;
        }
        if (found != null) {
          throw ambiguous(column, location);
        }
        checkLateral(item, location);
        found = here;
      }
      if (found != null || localOnly) {
        return found;
      }
    }
    return null;
  }

  private DatabaseException ambiguous(String column, int location) {
    return context.error(
        SqlState.AMBIGUOUS_COLUMN, "column reference \"" + column + "\" is ambiguous", location);
  }

  private Expression columnOf(NamespaceItem item, String column, int levelsUp, int location) {
    int index = -1;
    for (int i = 0; i < item.columnNames.size(); i++) {
      if (column.equals(item.columnNames.get(i))) {
        if (index >= 0) {
          throw ambiguous(column, location);
        }
        index = i;
      }
    }
    if (index >= 0) {
      return item.column(index, levelsUp, location);
    }
    return item.hasSystemColumns ? systemColumn(item, column, levelsUp, location) : null;
  }

  private static Expression systemColumn(
      NamespaceItem item, String column, int levelsUp, int location) {
    int attribute;
    int type;
    switch (column) {
      case "ctid" -> {
        attribute = -1;
        type = TypeOids.TID;
      }
      case "xmin" -> {
        attribute = -2;
        type = TypeOids.XID;
      }
      case "cmin" -> {
        attribute = -3;
        type = TypeOids.CID;
      }
      case "xmax" -> {
        attribute = -4;
        type = TypeOids.XID;
      }
      case "cmax" -> {
        attribute = -5;
        type = TypeOids.CID;
      }
      case "tableoid" -> {
        attribute = -6;
        type = TypeOids.OID;
      }
      default -> {
        return null;
      }
    }
    return new Expression.Column(item.range, attribute, levelsUp, Types.byOid(type), -1, location);
  }

  // ---- tables ----

  /// A namespace item and how many levels up it is.
  record Found(NamespaceItem item, int levelsUp) {}

  /// What a table's name refers to, or null.
  Found table(String schema, String name, Scope scope, int location) {
    int relationOid = 0;
    if (schema != null) {
      RelationDescriptor relation = context.catalog.relation(schema, name);
      if (relation == null) {
        return null;
      }
      relationOid = relation.oid();
    }
    int level = 0;
    for (Scope at = scope; at != null; at = at.parent, level++) {
      NamespaceItem found = null;
      for (NamespaceItem item : at.namespace) {
        boolean matches =
            relationOid == 0 ? name.equals(item.name) : relationOid == item.relationOid;
        if (!matches || !item.nameVisible || item.lateralOnly && !at.lateralActive) {
          continue;
        }
        if (found != null) {
          throw context.error(
              SqlState.AMBIGUOUS_ALIAS, "table reference \"" + name + "\" is ambiguous", location);
        }
        checkLateral(item, location);
        found = item;
      }
      if (found != null) {
        return new Found(found, level);
      }
    }
    return null;
  }

  private void checkLateral(NamespaceItem item, int location) {
    if (item.lateralOnly && !item.lateralAllowed) {
      throw context
          .error(
              SqlState.INVALID_COLUMN_REFERENCE,
              "invalid reference to FROM-clause entry for table \"" + item.name + "\"",
              location)
          .detail("The combining JOIN type must be INNER or LEFT for a LATERAL reference.");
    }
  }

  /// `t` as a value: its whole row.
  Expression wholeRow(Found found, Scope scope, int location) {
    Scope at = scope;
    for (int i = 0; i < found.levelsUp; i++) {
      at = at.parent;
    }
    NamespaceItem item = found.item;
    RangeEntry entry = at.ranges.get(item.range);
    if (entry instanceof RangeEntry.Function function
        && function.columnTypes().size() == 1
        && !context.isRow(function.calls().getFirst().type())) {
      return item.column(0, found.levelsUp, location);
    }
    if (entry instanceof RangeEntry.Join) {
      var fields = new ArrayList<Expression>();
      for (int i = 0; i < item.columns.size(); i++) {
        fields.add(item.column(i, found.levelsUp, location));
      }
      return new Expression.RowConstructor(fields, item.columnNames, Types.RECORD, location);
    }
    Type type = Types.RECORD;
    if (entry instanceof RangeEntry.Table table && table.relation().typeOid() != 0) {
      Type rowType = context.type(table.relation().typeOid());
      type = rowType == null ? type : rowType;
    }
    return item.wholeRow(type, found.levelsUp, location);
  }

  // ---- errors ----

  private DatabaseException missingColumn(String table, String column, Scope scope, int location) {
    String message =
        table == null
            ? "column \"" + column + "\" does not exist"
            : "column " + table + "." + column + " does not exist";
    DatabaseException error = context.error(SqlState.UNDEFINED_COLUMN, message, location);
    String hidden = table == null ? SimilarNames.hiddenColumn(column, scope) : null;
    if (hidden != null) {
      return error.detail(hidden);
    }
    String hint = SimilarNames.hint(table, column, scope);
    if (hint != null) {
      error.hint(hint);
    }
    return error;
  }

  DatabaseException missingTable(String table, Scope scope, int location) {
    for (Scope at = scope; at != null; at = at.parent) {
      for (RangeEntry entry : at.ranges) {
        if (table.equals(entry.alias()) || table.equals(relationName(entry))) {
          return invalidReference(entry, table, at, location);
        }
      }
    }
    return context.error(
        SqlState.UNDEFINED_TABLE,
        "missing FROM-clause entry for table \"" + table + "\"",
        location);
  }

  private String relationName(RangeEntry entry) {
    if (entry instanceof RangeEntry.Table table) {
      return table.relation().name();
    }
    if (entry instanceof RangeEntry.SubQuery view && view.viewOid() != 0) {
      RelationDescriptor relation = context.catalog.relation(view.viewOid());
      return relation == null ? null : relation.name();
    }
    return null;
  }

  private DatabaseException invalidReference(
      RangeEntry entry, String table, Scope scope, int location) {
    DatabaseException error =
        context.error(
            SqlState.UNDEFINED_TABLE,
            "invalid reference to FROM-clause entry for table \"" + table + "\"",
            location);
    if (!table.equals(entry.alias())) {
      return error.hint(
          "Perhaps you meant to reference the table alias \"" + entry.alias() + "\".");
    }
    error.detail(
        "There is an entry for table \""
            + table
            + "\", but it cannot be referenced from this part of the query.");
    for (NamespaceItem item : scope.namespace) {
      if (table.equals(item.name) && item.lateralOnly && item.lateralAllowed) {
        return error.hint("To reference that table, you must mark this subquery with LATERAL.");
      }
    }
    return error;
  }
}
