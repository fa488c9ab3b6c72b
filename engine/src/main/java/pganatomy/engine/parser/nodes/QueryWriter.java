package pganatomy.engine.parser.nodes;

import java.util.List;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.FromItem;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.Query.SetOperation;
import pganatomy.engine.utils.adt.Type;

/// Writes an analysed `SELECT` as stored text: what the rule of a view keeps.
///
/// A relation is its OID. A view inside is its OID, too, not its query: that is read when the outer
/// one is.
///
/// PostgreSQL: src/backend/nodes/outfuncs.c, nodeToString()
public final class QueryWriter extends ExpressionWriter {
  private QueryWriter() {}

  public static String write(Query query) {
    QueryWriter writer = new QueryWriter();
    writer.query(query);
    return writer.text();
  }

  @Override
  void query(Query q) {
    open("QUERY");
    openList();
    for (Query.CommonTable table : q.with()) {
      commonTable(table);
    }
    closeList();
    flag(q.withRecursive());
    wording(q.wording());
    openList();
    for (RangeEntry range : q.ranges()) {
      range(range);
    }
    closeList();
    from(q.from());
    expression(q.where());
    targets(q.targets());
    groups(q.groupBy());
    if (q.groupingSets() == null) {
      nothing();
    } else {
      openList();
      q.groupingSets().forEach(this::numbers);
      closeList();
    }
    expression(q.having());
    openList();
    q.windows().forEach(this::window);
    closeList();
    groups(q.distinctOn());
    flag(q.distinct());
    groups(q.orderBy());
    expression(q.limit());
    flag(q.limitWithTies());
    expression(q.offset());
    setOperation(q.setOperation());
    rowMarks(q.rowMarks());
    flag(q.hasAggregates());
    flag(q.hasWindows());
    flag(q.hasSubLinks());
    close();
  }

  private void commonTable(Query.CommonTable table) {
    open("CTE");
    string(table.name());
    query(table.query());
    flag(table.recursive());
    names(table.columnNames());
    types(table.columnTypes());
    word(table.materialized() == null ? "-" : table.materialized() ? "t" : "f");
    number(table.references());
    close();
  }

  private void types(List<Type> types) {
    openList();
    for (Type type : types) {
      oid(type == null ? 0 : type.oid());
    }
    closeList();
  }

  // ---- the range table ----

  private void range(RangeEntry range) {
    switch (range) {
      case RangeEntry.Table r -> {
        relation(r.relation().oid(), r.inherit());
        if (r.sample() == null) {
          nothing();
        } else {
          open("SAMPLE");
          word(r.sample().method());
          expressions(r.sample().arguments());
          expression(r.sample().repeatable());
          close();
        }
        close();
      }
      case RangeEntry.SubQuery r when r.viewOid() != 0 -> {
        relation(r.viewOid(), true);
        nothing();
        close();
      }
      case RangeEntry.SubQuery r -> {
        open("SUBQUERY");
        query(r.query());
        flag(r.lateral());
        columns(r);
      }
      case RangeEntry.Function r -> {
        open("FUNCTION");
        expressions(r.calls());
        flag(r.ordinality());
        flag(r.lateral());
        columns(r);
      }
      case RangeEntry.Values r -> {
        open("VALUES");
        openList();
        r.rows().forEach(this::expressions);
        closeList();
        flag(r.lateral());
        columns(r);
      }
      case RangeEntry.CommonTableReference r -> {
        open("CTEREF");
        string(r.name());
        number(r.levelsUp());
        flag(r.selfReference());
        columns(r);
      }
      case RangeEntry.Join r -> {
        open("JOIN");
        word(r.type().name());
        expressions(r.columns());
        columns(r);
      }
    }
  }

  private void relation(int oid, boolean inherit) {
    open("REL");
    oid(oid);
    flag(inherit);
  }

  /// What all entries but relations end with; a relation's columns are looked up.
  private void columns(RangeEntry range) {
    string(range.alias());
    names(range.columnNames());
    types(range.columnTypes());
    numbers(range.columnTypeModifiers());
    close();
  }

  private void from(FromItem from) {
    switch (from) {
      case null -> nothing();
      case FromItem.Range r -> number(r.range());
      case FromItem.Join j -> {
        open("JOINEXPR");
        word(j.type().name());
        from(j.left());
        from(j.right());
        expression(j.condition());
        number(j.range());
        close();
      }
      case FromItem.List l -> {
        openList();
        l.items().forEach(this::from);
        closeList();
      }
    }
  }

  // ---- clauses ----

  private void targets(List<Query.Target> targets) {
    openList();
    for (Query.Target target : targets) {
      open("TARGET");
      expression(target.expression());
      string(target.name());
      flag(target.hidden());
      number(target.reference());
      oid(target.originRelation());
      number(target.originAttribute());
      close();
    }
    closeList();
  }

  private void groups(List<Query.Group> groups) {
    openList();
    for (Query.Group group : groups) {
      open("SORTGROUP");
      number(group.reference());
      operator(group.lessThan());
      operator(group.equality());
      flag(group.descending());
      flag(group.nullsFirst());
      flag(group.hashable());
      close();
    }
    closeList();
  }

  private void window(Query.Window window) {
    open("WINDOW");
    string(window.name());
    groups(window.partitionBy());
    groups(window.orderBy());
    Query.Frame frame = window.frame();
    if (frame == null) {
      nothing();
    } else {
      open("FRAME");
      word(frame.mode().name());
      word(frame.start().name());
      expression(frame.startOffset());
      word(frame.end().name());
      expression(frame.endOffset());
      string(frame.exclusion());
      close();
    }
    close();
  }

  private void setOperation(SetOperation operation) {
    switch (operation) {
      case null -> nothing();
      case SetOperation.Leaf leaf -> number(leaf.range());
      case SetOperation.Node node -> {
        open("SETOP");
        word(node.operator().name());
        flag(node.all());
        setOperation(node.left());
        setOperation(node.right());
        types(node.columnTypes());
        numbers(node.columnTypeModifiers());
        groups(node.keys());
        close();
      }
    }
  }

  private void rowMarks(List<Query.RowMark> marks) {
    openList();
    for (Query.RowMark mark : marks) {
      open("ROWMARK");
      number(mark.range());
      word(mark.strength().name());
      word(mark.waitPolicy().name());
      close();
    }
    closeList();
  }

  // ---- wording ----

  private void wording(Query.Wording wording) {
    if (wording == null) {
      nothing();
      return;
    }
    open("WORDING");
    openList();
    for (Query.RangeWording range : wording.ranges()) {
      if (range == null) {
        nothing();
      } else {
        open("ALIAS");
        string(range.alias());
        names(range.columns());
        names(range.using());
        string(range.usingAlias());
        numbers(range.leftColumns());
        numbers(range.rightColumns());
        close();
      }
    }
    closeList();
    openList();
    wording.grouping().forEach(this::groupItem);
    closeList();
    openList();
    for (Query.WindowWording window : wording.windows()) {
      string(window.base());
      flag(window.between());
    }
    closeList();
    close();
  }

  private void groupItem(Query.GroupItem item) {
    open(item.kind());
    numbers(item.references());
    openList();
    item.items().forEach(this::groupItem);
    closeList();
    close();
  }
}
