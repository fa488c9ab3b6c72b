package pganatomy.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What committed transactions have read and written, and whether there is a serial order that
/// explains it: if there is none, following what must come before what leads in a circle.
///
/// Every item has versions 1, 2, 3 ...; version 0 means that it is not there. So the edges can be
/// read off:
///
/// ```text
///   wrote x version 4  ──▶  read x version 4     saw it
///   wrote x version 4  ──▶  wrote x version 5    came after it
///   read x version 4   ──▶  wrote x version 5    did not see it
/// ```
final class History {
  /// One committed transaction.
  ///
  /// @param reads for each item that it has read the version, unless it was its own
  /// @param writes for each item the versions that it has made
  record Done(int number, Map<Integer, Integer> reads, Map<Integer, List<Integer>> writes) {
    Done(int number) {
      this(number, new TreeMap<>(), new TreeMap<>());
    }

    void read(int item, int version) {
      if (!writes.containsKey(item)) {
        reads.putIfAbsent(item, version);
      }
    }

    void write(int item, int version) {
      writes.computeIfAbsent(item, key -> new ArrayList<>()).add(version);
    }
  }

  private record Version(int item, int number) {}

  private final List<Done> all;
  private final Map<Version, Integer> writers = new HashMap<>();
  private final List<List<Integer>> after = new ArrayList<>();

  private History(List<Done> all) {
    this.all = all;
  }

  /// A description of what no serial order explains; null when there is an order.
  static String violation(List<Done> transactions) {
    History history = new History(transactions);
    String doubled = history.noteWriters();
    if (doubled != null) {
      return doubled;
    }
    history.drawEdges();
    return history.describe(history.circle());
  }

  private String noteWriters() {
    for (int i = 0; i < all.size(); i++) {
      for (var write : all.get(i).writes.entrySet()) {
        for (int version : write.getValue()) {
          Integer other = writers.put(new Version(write.getKey(), version), i);
          if (other != null) {
            return "two have made the same version: " + all.get(other) + " and " + all.get(i);
          }
        }
      }
    }
    return null;
  }

  private void drawEdges() {
    for (int i = 0; i < all.size(); i++) {
      after.add(new ArrayList<>());
    }
    for (int i = 0; i < all.size(); i++) {
      for (var read : all.get(i).reads.entrySet()) {
        edge(writers.get(new Version(read.getKey(), read.getValue())), i);
        edge(i, writers.get(new Version(read.getKey(), read.getValue() + 1)));
      }
      for (var write : all.get(i).writes.entrySet()) {
        for (int version : write.getValue()) {
          edge(i, writers.get(new Version(write.getKey(), version + 1)));
        }
      }
    }
  }

  private void edge(Integer from, Integer to) {
    if (from != null && to != null && !from.equals(to)) {
      after.get(from).add(to);
    }
  }

  /// Depth first; whoever is met again while still on the way closes a circle.
  private List<Integer> circle() {
    int[] next = new int[all.size()];
    boolean[] isOnWay = new boolean[all.size()];
    for (int start = 0; start < all.size(); start++) {
      Deque<Integer> way = new ArrayDeque<>();
      if (next[start] == 0) {
        way.push(start);
        isOnWay[start] = true;
      }
      while (!way.isEmpty()) {
        int at = way.peek();
        if (next[at] == after.get(at).size()) {
          next[at]++;
          isOnWay[at] = false;
          way.pop();
          continue;
        }
        int to = after.get(at).get(next[at]++);
        if (isOnWay[to]) {
          List<Integer> found = new ArrayList<>(way).reversed();
          return found.subList(found.indexOf(to), found.size());
        }
        if (next[to] == 0) {
          way.push(to);
          isOnWay[to] = true;
        }
      }
    }
    return null;
  }

  private String describe(List<Integer> circle) {
    if (circle == null) {
      return null;
    }
    StringBuilder text = new StringBuilder("each of these must come before the next:");
    for (int i : circle) {
      text.append("\n  ").append(all.get(i));
    }
    return text.toString();
  }
}
