package pganatomy.engine.tcop.sql;

import java.util.BitSet;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.Privileges;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionVisitor;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.utils.adt.AclItem;

/// Whether the user may do with every relation of a query what the query does with it. What a view
/// reads is asked of the view's owner.
///
/// PostgreSQL: src/backend/executor/execMain.c, ExecCheckPermissions()
final class QueryPrivileges {
  private final SessionCatalog catalog;
  private final Privileges privileges;

  QueryPrivileges(SessionCatalog catalog) {
    this.catalog = catalog;
    privileges = catalog.privileges();
  }

  void check(Query query) {
    check(query, catalog.userOid());
  }

  private void check(Query query, int role) {
    if (!privileges.isSuperuser(role) || hasViews(query)) {
      checkRanges(query, role);
    }
  }

  private static boolean hasViews(Query query) {
    for (RangeEntry range : query.ranges()) {
      if (range instanceof RangeEntry.SubQuery) {
        return true;
      }
    }
    return false;
  }

  private void checkRanges(Query query, int role) {
    BitSet[] used = usedColumns(query);
    for (int i = 0; i < query.ranges().size(); i++) {
      RangeEntry range = query.ranges().get(i);
      if (range instanceof RangeEntry.Table table) {
        checkTable(query, i, table.relation(), used[i], role);
      } else if (range instanceof RangeEntry.SubQuery inner) {
        checkSubQuery(inner, used[i], role);
      }
    }
    for (Query.CommonTable table : query.with()) {
      check(table.query(), role);
    }
    new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression expression, int depth) {
        if (depth == 0 && expression instanceof Expression.SubLink link) {
          check(link.query(), role);
        }
        return false;
      }
    }.find(query);
  }

  private void checkSubQuery(RangeEntry.SubQuery inner, BitSet used, int role) {
    if (inner.viewOid() == 0) {
      check(inner.query(), role);
      return;
    }
    RelationDescriptor view = catalog.relation(inner.viewOid());
    if (view != null) {
      checkColumns(view, used, AclItem.SELECT, role);
      check(inner.query(), view.ownerOid());
    }
  }

  /// Which columns of each range the query mentions, at any depth.
  private static BitSet[] usedColumns(Query query) {
    BitSet[] used = new BitSet[query.ranges().size()];
    for (int i = 0; i < used.length; i++) {
      used[i] = new BitSet();
    }
    new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression expression, int depth) {
        if (expression instanceof Expression.Column column && column.levelsUp() == depth) {
          used[column.range()].set(Math.max(0, column.attribute()));
        }
        return false;
      }
    }.find(query);
    return used;
  }

  private void checkTable(
      Query query, int range, RelationDescriptor relation, BitSet used, int role) {
    if (range != query.resultRange()) {
      checkColumns(relation, used, AclItem.SELECT, role);
      for (Query.RowMark mark : query.rowMarks()) {
        if (mark.range() == range) {
          privileges.checkRelation(role, relation, AclItem.UPDATE);
        }
      }
      return;
    }
    switch (query.command()) {
      case INSERT -> {
        checkColumns(relation, given(query, relation), AclItem.INSERT, role);
        if (query.onConflict() != null && query.onConflict().update()) {
          privileges.checkRelation(role, relation, AclItem.UPDATE);
        }
      }
      case UPDATE -> checkColumns(relation, assigned(query), AclItem.UPDATE, role);
      case DELETE -> privileges.checkRelation(role, relation, AclItem.DELETE);
      default -> {}
    }
    if (!used.isEmpty()) {
      checkColumns(relation, used, AclItem.SELECT, role);
    }
  }

  private static BitSet assigned(Query query) {
    BitSet columns = new BitSet();
    for (Query.Target target : query.targets()) {
      if (!target.hidden()) {
        columns.set(target.attribute());
      }
    }
    return columns;
  }

  /// The columns that an INSERT gives a value: all but those that get a constant null or their own
  /// default. (Analysis has filled in the others, and does not say which they were.)
  private static BitSet given(Query query, RelationDescriptor relation) {
    BitSet columns = new BitSet();
    for (Query.Target target : query.targets()) {
      Expression value = target.expression();
      boolean isNull = value instanceof Expression.Constant constant && constant.value() == null;
      AttributeDescriptor column = relation.attributes().get(target.attribute() - 1);
      boolean mayBeDefault =
          column.defaultExpression() != null && !(value instanceof Expression.Column);
      if (!isNull && !mayBeDefault) {
        columns.set(target.attribute());
      }
    }
    return columns;
  }

  /// The right is there for the whole relation, or for each of the columns (for any column, when
  /// none is mentioned).
  private void checkColumns(RelationDescriptor relation, BitSet columns, int right, int role) {
    if (privileges.ofRelation(role, relation, right) != 0) {
      return;
    }
    boolean isAllowed = columns.isEmpty() ? hasAny(relation, right, role) : !columns.get(0);
    for (int i = columns.nextSetBit(1); isAllowed && i > 0; i = columns.nextSetBit(i + 1)) {
      isAllowed = privileges.ofColumn(role, relation, i, right) != 0;
    }
    if (!isAllowed) {
      throw Privileges.denied(Privileges.kindWord(relation.kind()), relation.name());
    }
  }

  private boolean hasAny(RelationDescriptor relation, int right, int role) {
    for (AttributeDescriptor column : relation.attributes()) {
      if (!column.dropped() && privileges.ofColumn(role, relation, column.number(), right) != 0) {
        return true;
      }
    }
    return false;
  }
}
