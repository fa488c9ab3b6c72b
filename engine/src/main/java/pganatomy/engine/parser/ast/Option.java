package pganatomy.engine.parser.ast;

import java.util.List;

/// A `name [value]` pair of a `WITH (...)`, `EXPLAIN (...)`, `CREATE ROLE` or similar list.
///
/// @param namespace the part before the dot (`toast.autovacuum_enabled`), or null
/// @param name the option, in lower case
/// @param kind the form in which the value was written
/// @param text the value, null when there is none or a list
/// @param list the elements of a list value, otherwise empty
///
///   PostgreSQL: src/include/nodes/parsenodes.h, DefElem
public record Option(
    String namespace, String name, Kind kind, String text, List<String> list, int location)
    implements Node {
  /// The form of an option's value.
  public enum Kind {
    NONE,
    WORD,
    STRING,
    NUMBER,
    STAR,
    LIST
  }

  /// An option that is only named.
  public static Option flag(String name, int location) {
    return new Option(null, name, Kind.NONE, null, List.of(), location);
  }

  /// An option whose value is a keyword or a name.
  public static Option word(String name, String value, int location) {
    return new Option(null, name, Kind.WORD, value, List.of(), location);
  }

  /// An option whose value is a quoted string.
  public static Option string(String name, String value, int location) {
    return new Option(null, name, Kind.STRING, value, List.of(), location);
  }

  /// An option whose value is a number, with its sign.
  public static Option number(String name, String value, int location) {
    return new Option(null, name, Kind.NUMBER, value, List.of(), location);
  }

  /// An option whose value is a list of names.
  public static Option list(String name, List<String> values, int location) {
    return new Option(null, name, Kind.LIST, null, values, location);
  }
}
