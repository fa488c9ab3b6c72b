package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;

/// What a stored query would not be without: relations with the columns of them that it reads,
/// sequences that it names, row types that it converts to.
///
/// A relation of which columns are read is there by its columns; a relation of which none is, or
/// all as one row, is there as a whole (column 0).
///
/// PostgreSQL: src/backend/catalog/dependency.c, find_expr_references_walker()
final class QueryReferences extends ExpressionMapper {
  /// The first OID that is no system object's.
  private static final int FIRST_NORMAL = 16384;

  /// The queries around what is being looked at, the innermost last.
  private final List<Query> levels = new ArrayList<>();

  private final TreeMap<Integer, TreeSet<Integer>> relations =
      new TreeMap<>(Integer::compareUnsigned);
  private final TreeSet<Integer> types = new TreeSet<>(Integer::compareUnsigned);
  private boolean changesData;

  QueryReferences(Query query) {
    mapQuery(query);
  }

  /// The relations, whatever of them is read.
  List<Integer> relations() {
    return List.copyOf(relations.keySet());
  }

  /// Whether some part of WITH is an INSERT, UPDATE or DELETE.
  boolean changesData() {
    return changesData;
  }

  /// Notes all of it as what a rule depends on.
  void record(SessionCatalog catalog, int ruleOid) {
    relations.forEach((oid, columns) -> {
      if (columns.isEmpty()) {
        columns.add(0);
      }
      for (int column : columns) {
        Dependencies.record(
            catalog, CatalogOids.PG_REWRITE, ruleOid, CatalogOids.PG_CLASS, oid, column, 'n');
      }
    });
    for (int type : types) {
      Dependencies.record(
          catalog, CatalogOids.PG_REWRITE, ruleOid, CatalogOids.PG_TYPE, type, 0, 'n');
    }
  }

  private TreeSet<Integer> relation(int oid) {
    return Integer.compareUnsigned(oid, FIRST_NORMAL) < 0
        ? new TreeSet<>()
        : relations.computeIfAbsent(oid, _ -> new TreeSet<>());
  }

  @Override
  public Query mapQuery(Query query) {
    changesData |= query.command() != Query.Command.SELECT;
    levels.add(query);
    super.mapQuery(query);
    levels.removeLast();
    return query;
  }

  @Override
  public RangeEntry mapRange(RangeEntry range) {
    if (range instanceof RangeEntry.Table table) {
      relation(table.relation().oid());
    } else if (range instanceof RangeEntry.SubQuery view && view.viewOid() != 0) {
      relation(view.viewOid());
      return range;
    }
    return super.mapRange(range);
  }

  @Override
  public Expression map(Expression expression) {
    if (expression instanceof Expression.Column column && column.attribute() > 0) {
      column(column);
    } else if (expression instanceof Expression.Constant constant) {
      constant(constant);
    } else if (isConversion(expression)) {
      type(expression.type());
    }
    return mapChildren(expression);
  }

  private void column(Expression.Column column) {
    Query query = levels.get(levels.size() - 1 - column.levelsUp());
    RangeEntry range = query.ranges().get(column.range());
    if (range instanceof RangeEntry.Table table) {
      relation(table.relation().oid()).add(column.attribute());
    } else if (range instanceof RangeEntry.SubQuery view && view.viewOid() != 0) {
      relation(view.viewOid()).add(column.attribute());
    }
  }

  private void constant(Expression.Constant constant) {
    if (constant.type().oid() == TypeOids.REGCLASS && constant.value() instanceof Integer oid) {
      relation(oid);
    }
    type(constant.type());
  }

  private static boolean isConversion(Expression expression) {
    return expression instanceof Expression.Relabel
        || expression instanceof Expression.CoerceViaText
        || expression instanceof Expression.ArrayCoerce
        || expression instanceof Expression.RowConstructor;
  }

  private void type(Type type) {
    if (Integer.compareUnsigned(type.oid(), FIRST_NORMAL) >= 0) {
      types.add(type.elementOid() != 0 ? type.elementOid() : type.oid());
    }
  }
}
