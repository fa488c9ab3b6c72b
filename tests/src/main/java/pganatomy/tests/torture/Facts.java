package pganatomy.tests.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What one client's rows must say, as names and values: `item/17` is `version 3, tag 5, ...`.
///
/// A transaction works on a copy. When its commit is acknowledged the copy is the truth; when the
/// connection broke before the answer, the truth is one of the two, whole: which one, the tables
/// tell after the restart.
final class Facts {
  private final TreeMap<String, String> values;

  Facts() {
    this(new TreeMap<>());
  }

  private Facts(TreeMap<String, String> values) {
    this.values = values;
  }

  Facts copy() {
    return new Facts(new TreeMap<>(values));
  }

  String get(String name) {
    return values.get(name);
  }

  long number(String name) {
    String value = values.get(name);
    return value == null ? 0 : Long.parseLong(value);
  }

  /// Null removes.
  void put(String name, String value) {
    if (value == null) {
      values.remove(name);
    } else {
      values.put(name, value);
    }
  }

  void put(String name, long value) {
    values.put(name, Long.toString(value));
  }

  /// The names that begin so, without the beginning.
  List<String> namesBelow(String prefix) {
    List<String> names = new ArrayList<>();
    for (String name : values.tailMap(prefix).keySet()) {
      if (!name.startsWith(prefix)) {
        break;
      }
      names.add(name.substring(prefix.length()));
    }
    return names;
  }

  int size() {
    return values.size();
  }

  /// What differs in what was found, a line each.
  List<String> differences(Facts found) {
    List<String> lines = new ArrayList<>();
    for (var entry : values.entrySet()) {
      String other = found.values.get(entry.getKey());
      if (other == null) {
        lines.add(entry.getKey() + " is missing: " + entry.getValue());
      } else if (!other.equals(entry.getValue())) {
        lines.add(entry.getKey() + " must be " + entry.getValue() + " and is " + other);
      }
    }
    for (var entry : found.values.entrySet()) {
      if (!values.containsKey(entry.getKey())) {
        lines.add(entry.getKey() + " must not be there: " + entry.getValue());
      }
    }
    return lines;
  }
}
