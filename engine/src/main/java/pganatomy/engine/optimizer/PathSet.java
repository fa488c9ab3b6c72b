package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;

/// The ways to get the rows of one set of ranges that are worth remembering: each is cheapest in
/// total, or to the first row, or gives an order that no cheaper one gives, or needs less from
/// outside.
///
/// PostgreSQL: src/backend/optimizer/util/pathnode.c, add_path(), set_cheapest()
final class PathSet {
  private static final double FUZZ = 1.01;
  private static final double NO_FUZZ = 1.0000000001;

  private enum Order {
    BETTER,
    WORSE,
    EQUAL,
    DIFFERENT
  }

  final long ranges;
  final List<Path> paths = new ArrayList<>();

  /// Whether a cheap first row is worth a dearer last one: there is a LIMIT.
  private final boolean considersStartup;

  PathSet(long ranges, boolean considersStartup) {
    this.ranges = ranges;
    this.considersStartup = considersStartup;
  }

  /// A set with one path only.
  static PathSet of(Path path) {
    PathSet set = new PathSet(path.ranges, false);
    set.paths.add(path);
    return set;
  }

  boolean isEmpty() {
    return paths.isEmpty();
  }

  void add(Path made) {
    boolean accepts = true;
    for (int i = 0; i < paths.size(); i++) {
      switch (compare(made, paths.get(i))) {
        case BETTER -> paths.remove(i--);
        case WORSE -> accepts = false;
        default -> {
          // both stay
        }
      }
      if (!accepts) {
        return;
      }
    }
    int place = 0;
    while (place < paths.size() && isDearer(made, paths.get(place))) {
      place++;
    }
    paths.add(place, made);
  }

  /// The list is kept in the order of total costs.
  private static boolean isDearer(Path made, Path old) {
    return made.disabled != old.disabled ? made.disabled > old.disabled : made.total >= old.total;
  }

  /// EQUAL does not come out here: of two alike the older one wins.
  private Order compare(Path made, Path old) {
    Order costs = costs(made, old, FUZZ);
    if (costs == Order.DIFFERENT) {
      return Order.DIFFERENT;
    }
    Order keys = keys(made, old);
    if (keys == Order.DIFFERENT) {
      return Order.DIFFERENT;
    }
    long needsMade = made.lateralRanges();
    long needsOld = old.lateralRanges();
    boolean madeNeedsLess = (needsMade & ~needsOld) == 0 && made.rows <= old.rows;
    boolean oldNeedsLess = (needsOld & ~needsMade) == 0 && old.rows <= made.rows;
    return switch (costs) {
      case BETTER -> keys != Order.WORSE && madeNeedsLess ? Order.BETTER : Order.DIFFERENT;
      case WORSE -> keys != Order.BETTER && oldNeedsLess ? Order.WORSE : Order.DIFFERENT;
      default ->
          switch (keys) {
            case BETTER -> madeNeedsLess ? Order.BETTER : Order.DIFFERENT;
            case WORSE -> oldNeedsLess ? Order.WORSE : Order.DIFFERENT;
            default -> amongEquals(made, old, madeNeedsLess, oldNeedsLess);
          };
    };
  }

  private Order amongEquals(Path made, Path old, boolean madeNeedsLess, boolean oldNeedsLess) {
    if (madeNeedsLess && oldNeedsLess) {
      return costs(made, old, NO_FUZZ) == Order.BETTER ? Order.BETTER : Order.WORSE;
    }
    if (madeNeedsLess) {
      return Order.BETTER;
    }
    return oldNeedsLess ? Order.WORSE : Order.DIFFERENT;
  }

  private static Order keys(Path made, Path old) {
    List<OrderKey> a = made.lateralRanges() == 0 ? made.order() : List.of();
    List<OrderKey> b = old.lateralRanges() == 0 ? old.order() : List.of();
    if (a.size() == b.size()) {
      return a.equals(b) ? Order.EQUAL : Order.DIFFERENT;
    }
    if (a.size() > b.size()) {
      return OrderKey.contains(a, b) ? Order.BETTER : Order.DIFFERENT;
    }
    return OrderKey.contains(b, a) ? Order.WORSE : Order.DIFFERENT;
  }

  private Order costs(Path a, Path b, double fuzz) {
    if (a.disabled != b.disabled) {
      return a.disabled < b.disabled ? Order.BETTER : Order.WORSE;
    }
    if (a.total > b.total * fuzz) {
      return considers(a) && b.startup > a.startup * fuzz ? Order.DIFFERENT : Order.WORSE;
    }
    if (b.total > a.total * fuzz) {
      return considers(b) && a.startup > b.startup * fuzz ? Order.DIFFERENT : Order.BETTER;
    }
    if (a.startup > b.startup * fuzz) {
      return Order.WORSE;
    }
    return b.startup > a.startup * fuzz ? Order.BETTER : Order.EQUAL;
  }

  private boolean considers(Path path) {
    return considersStartup && path.lateralRanges() == 0;
  }

  /// The cheapest path that needs nothing but what it must have; null when there is none.
  Path cheapest() {
    Path best = null;
    for (Path path : paths) {
      if (best == null || needsLess(path, best)) {
        best = path;
      }
    }
    return best;
  }

  private static boolean needsLess(Path path, Path best) {
    long a = path.lateralRanges();
    long b = best.lateralRanges();
    if (a != b && (a & ~b) == 0) {
      return true;
    }
    return a == b && costsLess(path, best);
  }

  private static boolean costsLess(Path path, Path best) {
    return path.disabled != best.disabled ? path.disabled < best.disabled : path.total < best.total;
  }

  /// Rows of the set, when nothing is given from outside.
  double rows() {
    return cheapest().rows;
  }
}
