package pganatomy.engine.access.transam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Tuples that one transaction has both made and deleted: the tuple's header has room for one
/// command id only, so it holds a number that stands for the pair, which only this process needs to
/// know.
///
/// PostgreSQL: src/backend/utils/time/combocid.c
final class ComboCommandIds {
  private final List<Long> pairs = new ArrayList<>();
  private final HashMap<Long, Integer> numbers = new HashMap<>();

  int numberOf(int cmin, int cmax) {
    long pair = (long) cmin << 32 | cmax & 0xffffffffL;
    Integer known = numbers.get(pair);
    if (known != null) {
      return known;
    }
    pairs.add(pair);
    numbers.put(pair, pairs.size() - 1);
    return pairs.size() - 1;
  }

  int cmin(int number) {
    return (int) (pairs.get(number) >>> 32);
  }

  int cmax(int number) {
    return pairs.get(number).intValue();
  }

  void clear() {
    if (!pairs.isEmpty()) {
      pairs.clear();
      numbers.clear();
    }
  }
}
