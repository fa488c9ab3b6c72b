package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Query;

/// Questions about parts of FROM.
final class FromItems {
  private FromItems() {}

  static long ranges(Query.FromItem item) {
    return switch (item) {
      case Query.FromItem.Range range -> 1L << range.range();
      case Query.FromItem.Join join -> ranges(join.left()) | ranges(join.right());
      case Query.FromItem.List list -> {
        long ranges = 0;
        for (Query.FromItem part : list.items()) {
          ranges |= ranges(part);
        }
        yield ranges;
      }
    };
  }
}
