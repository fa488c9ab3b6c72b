package pganatomy.engine.parser.query;

import java.util.Arrays;
import java.util.List;

/// Gives an analysed query a number: two queries that differ only in their constants, their blanks
/// and the names of their columns get the same one. On the way it notes where the constants stand.
///
/// ```text
///   SELECT a FROM t WHERE a IN (1, 2) AND b = 'x'
///                               ─────        ───
///                          list 1, from 28     from 41        constants
///   command, alias "t", attribute 1, operator 96, list, ...  hashed: the query's number
/// ```
///
/// A list of constants counts as one, however long it is. A table counts by the name it has in the
/// query, not by its OID, so that temporary tables of many sessions come together. Views are not
/// looked into: their text is not the client's.
///
/// PostgreSQL: src/backend/nodes/queryjumblefuncs.c, JumbleQuery()
public final class QueryJumble {
  private static final int NONE = 0x5eed;

  private long hash = 0x243F6A8885A308D3L;
  private int[] locations = new int[8];
  private int[] lists = new int[8];
  private int count;
  private int listCount;
  private int currentList;
  private int highestParameter;

  private QueryJumble() {}

  /// The jumble of a query. Nothing of it changes any more.
  public static QueryJumble of(Query query) {
    QueryJumble jumble = new QueryJumble();
    jumble.query(query);
    return jumble;
  }

  /// The query's number; never 0.
  public long queryId() {
    long mixed = finish(hash);
    return mixed == 0 ? 1 : mixed;
  }

  /// Spreads the bits (the finalizer of MurmurHash3).
  public static long finish(long hash) {
    long h = hash;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }

  /// Where the constants begin: 0-based offsets in the statement's text, in no order.
  public int[] locations() {
    return Arrays.copyOf(locations, count);
  }

  /// For each constant the number of the list that it belongs to, 0 for none.
  public int[] lists() {
    return Arrays.copyOf(lists, count);
  }

  /// The largest `n` of the `$n` that the client has written.
  public int highestParameter() {
    return highestParameter;
  }

  // ---------------------------------------------------------------- words

  private void add(long value) {
    hash = (hash ^ value) * 0x100000001b3L;
    hash ^= hash >>> 29;
  }

  private void add(String text) {
    int length = text == null ? 0 : text.length();
    add(length);
    for (int i = 0; i < length; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
  }

  private void add(boolean flag) {
    add(flag ? 1 : 2);
  }

  private void add(Enum<?> word) {
    add(word == null ? NONE : word.ordinal());
  }

  private void constant(int location) {
    if (location < 0) {
      return;
    }
    if (count == locations.length) {
      locations = Arrays.copyOf(locations, 2 * count);
      lists = Arrays.copyOf(lists, 2 * count);
    }
    locations[count] = location;
    lists[count++] = currentList;
  }

  // ---------------------------------------------------------------- the query

  private void query(Query query) {
    add(query.command());
    add(query.with().size());
    for (Query.CommonTable table : query.with()) {
      add(table.name());
      add(table.recursive());
      add(table.materialized() == null ? NONE : table.materialized() ? 1 : 2);
      query(table.query());
    }
    add(query.ranges().size());
    for (Query.RangeEntry range : query.ranges()) {
      range(range);
    }
    from(query.from());
    expression(query.where());
    add(query.resultRange());
    targets(query.targets());
    groups(query.groupBy());
    if (query.groupingSets() != null) {
      for (List<Integer> set : query.groupingSets()) {
        references(set);
      }
    }
    expression(query.having());
    add(query.windows().size());
    for (Query.Window window : query.windows()) {
      window(window);
    }
    groups(query.distinctOn());
    add(query.distinct());
    groups(query.orderBy());
    expression(query.limit());
    add(query.limitWithTies());
    expression(query.offset());
    setOperation(query.setOperation());
    for (Query.RowMark mark : query.rowMarks()) {
      add(mark.range());
      add(mark.strength());
      add(mark.waitPolicy());
    }
    conflict(query.onConflict());
    targets(query.returning());
  }

  private void range(Query.RangeEntry range) {
    add(range.alias());
    switch (range) {
      case Query.RangeEntry.Table table -> {
        add(1);
        add(table.inherit());
        if (table.sample() != null) {
          add(table.sample().method());
          list(table.sample().arguments());
          expression(table.sample().repeatable());
        }
      }
      case Query.RangeEntry.SubQuery inner -> {
        add(2);
        add(inner.lateral());
        if (inner.viewOid() == 0) {
          query(inner.query());
        }
      }
      case Query.RangeEntry.Function function -> {
        add(3);
        add(function.ordinality());
        list(function.calls());
      }
      case Query.RangeEntry.Values values -> {
        add(4);
        add(values.rows().size());
        for (List<Expression> row : values.rows()) {
          list(row);
        }
      }
      case Query.RangeEntry.CommonTableReference reference -> {
        add(5);
        add(reference.name());
        add(reference.levelsUp());
      }
      case Query.RangeEntry.Join join -> {
        add(6);
        add(join.type());
      }
    }
  }

  private void from(Query.FromItem item) {
    switch (item) {
      case null -> add(NONE);
      case Query.FromItem.Range range -> add(range.range());
      case Query.FromItem.Join join -> {
        add(join.type());
        from(join.left());
        from(join.right());
        expression(join.condition());
      }
      case Query.FromItem.List list -> {
        add(list.items().size());
        for (Query.FromItem each : list.items()) {
          from(each);
        }
      }
    }
  }

  private void targets(List<Query.Target> targets) {
    add(targets.size());
    for (Query.Target target : targets) {
      expression(target.expression());
      add(target.attribute());
      add(target.reference());
    }
  }

  private void groups(List<Query.Group> groups) {
    add(groups.size());
    for (Query.Group group : groups) {
      add(group.reference());
      add(group.descending());
      add(group.nullsFirst());
    }
  }

  private void references(List<Integer> references) {
    add(references.size());
    for (int reference : references) {
      add(reference);
    }
  }

  private void window(Query.Window window) {
    groups(window.partitionBy());
    groups(window.orderBy());
    Query.Frame frame = window.frame();
    if (frame != null) {
      add(frame.mode());
      add(frame.start());
      expression(frame.startOffset());
      add(frame.end());
      expression(frame.endOffset());
      add(frame.exclusion());
    }
  }

  private void setOperation(Query.SetOperation operation) {
    switch (operation) {
      case null -> add(NONE);
      case Query.SetOperation.Leaf leaf -> add(leaf.range());
      case Query.SetOperation.Node node -> {
        add(node.operator());
        add(node.all());
        setOperation(node.left());
        setOperation(node.right());
      }
    }
  }

  private void conflict(Query.OnConflict conflict) {
    if (conflict == null) {
      add(NONE);
      return;
    }
    add(conflict.update());
    list(conflict.arbiterExpressions());
    add(conflict.constraint());
    expression(conflict.arbiterWhere());
    targets(conflict.targets());
    expression(conflict.where());
  }

  // ---------------------------------------------------------------- expressions

  private void list(List<Expression> expressions) {
    add(expressions.size());
    for (Expression each : expressions) {
      expression(each);
    }
  }

  private void expression(Expression expression) {
    if (expression == null) {
      add(NONE);
      return;
    }
    add(expression.type().oid());
    switch (expression) {
      case Expression.Constant c -> constant(c.location());
      case Expression.Column c -> {
        add(10);
        add(c.range());
        add(c.attribute());
        add(c.levelsUp());
      }
      case Expression.Parameter p -> {
        add(11);
        add(p.number());
        highestParameter = Math.max(highestParameter, p.number());
      }
      case Expression.ArrayConstructor a -> array(a);
      case Expression.FunctionCall f -> {
        add(12);
        add(f.function().oid());
        list(f.arguments());
      }
      case Expression.OperatorCall o -> {
        add(13);
        add(o.operator().oid());
        list(o.arguments());
      }
      case Expression.BooleanCall b -> {
        add(14);
        add(b.operator());
        list(b.arguments());
      }
      case Expression.ArrayComparison a -> {
        add(15);
        add(a.operator().oid());
        add(a.any());
        expression(a.left());
        expression(a.array());
      }
      case Expression.NullTest n -> {
        add(16);
        add(n.negated());
        expression(n.argument());
      }
      case Expression.SubLink s -> {
        add(17);
        add(s.kind());
        list(s.left());
        query(s.query());
      }
      default -> rarer(expression);
    }
  }

  /// A list of nothing but constants, two or more, is one constant.
  private void array(Expression.ArrayConstructor array) {
    if (currentList == 0 && isConstantList(array.elements())) {
      currentList = ++listCount;
      add(18);
      for (Expression element : array.elements()) {
        constant(constantIn(element).location());
      }
      currentList = 0;
    } else {
      add(19);
      list(array.elements());
    }
  }

  private static boolean isConstantList(List<Expression> elements) {
    for (Expression element : elements) {
      Expression.Constant constant = constantIn(element);
      if (constant == null || constant.location() < 0) {
        return false;
      }
    }
    return elements.size() > 1;
  }

  /// The constant under casts that nobody has written; null for anything else.
  private static Expression.Constant constantIn(Expression expression) {
    return switch (expression) {
      case Expression.Constant constant -> constant;
      case Expression.Relabel cast -> constantIn(cast.argument());
      case Expression.CoerceViaText cast -> constantIn(cast.argument());
      case Expression.FunctionCall call when call.arguments().size() == 1 -> {
        Expression.Constant inner = constantIn(call.arguments().getFirst());
        boolean isCast =
            inner != null && (call.location() < 0 || call.location() >= inner.location());
        yield isCast ? inner : null;
      }
      default -> null;
    };
  }

  private void rarer(Expression expression) {
    switch (expression) {
      case Expression.Aggregate a -> {
        add(20);
        add(a.function().oid());
        add(a.star());
        add(a.distinct());
        list(a.direct());
        list(a.arguments());
        for (Expression.SortKey key : a.orderBy()) {
          expression(key.expression());
          add(key.descending());
          add(key.nullsFirst());
        }
        expression(a.filter());
      }
      case Expression.WindowCall w -> {
        add(21);
        add(w.function().oid());
        add(w.window());
        list(w.arguments());
        expression(w.filter());
      }
      case Expression.Relabel r -> expression(r.argument());
      case Expression.CoerceViaText c -> expression(c.argument());
      case Expression.ArrayCoerce c -> expression(c.argument());
      case Expression.CoerceToDomain c -> expression(c.argument());
      case Expression.Case c -> {
        add(22);
        expression(c.argument());
        for (Expression.WhenClause when : c.whens()) {
          expression(when.condition());
          expression(when.result());
        }
        expression(c.otherwise());
      }
      case Expression.Coalesce c -> {
        add(23);
        list(c.arguments());
      }
      case Expression.MinMax m -> {
        add(24);
        add(m.greatest());
        list(m.arguments());
      }
      case Expression.NullIf n -> {
        add(25);
        expression(n.left());
        expression(n.right());
      }
      default -> rarest(expression);
    }
  }

  private void rarest(Expression expression) {
    switch (expression) {
      case Expression.DistinctTest d -> {
        add(26);
        add(d.negated());
        expression(d.left());
        expression(d.right());
      }
      case Expression.BooleanTest b -> {
        add(27);
        add(b.kind());
        expression(b.argument());
      }
      case Expression.RowConstructor r -> {
        add(28);
        list(r.fields());
      }
      case Expression.RowComparison r -> {
        add(29);
        add(r.kind());
        list(r.left());
        list(r.right());
      }
      case Expression.Subscript s -> {
        add(30);
        add(s.slice());
        expression(s.container());
        list(s.upper());
        list(s.lower());
      }
      case Expression.FieldSelect f -> {
        add(31);
        add(f.field());
        expression(f.row());
      }
      case Expression.CurrentValue c -> add(c.name());
      case Expression.Grouping g -> references(g.references());
      default -> add(32);
    }
  }
}
