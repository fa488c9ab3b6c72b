package pganatomy.engine.parser.ast;

import java.util.List;

/// A type as it is written: `numeric(10,2)[]`, `SETOF t`, `t.c%TYPE`.
///
/// The grammar's own spellings are already translated: `int` is `pg_catalog.int4`.
///
/// @param names the possibly qualified name
/// @param modifiers the expressions in parentheses
/// @param intervalFields the bits that `INTERVAL DAY TO SECOND` names, or -1
/// @param arrayBounds one entry for each dimension, -1 where no bound is given
/// @param setOf true after `SETOF`
/// @param ofColumn true with `%TYPE`
///
///   PostgreSQL: src/include/nodes/parsenodes.h, TypeName
public record TypeName(
    List<String> names,
    List<ExpressionNode> modifiers,
    int intervalFields,
    List<Integer> arrayBounds,
    boolean setOf,
    boolean ofColumn,
    int location)
    implements Node {
  /// A built-in type without modifiers.
  public static TypeName system(String name, int location) {
    return new TypeName(
        List.of("pg_catalog", name), List.of(), -1, List.of(), false, false, location);
  }

  /// A type without modifiers.
  public static TypeName of(List<String> names, int location) {
    return new TypeName(names, List.of(), -1, List.of(), false, false, location);
  }

  /// The same type with the given dimensions.
  public TypeName withArrayBounds(List<Integer> bounds) {
    return new TypeName(names, modifiers, intervalFields, bounds, setOf, ofColumn, location);
  }

  /// The same type as a set.
  public TypeName asSet() {
    return new TypeName(names, modifiers, intervalFields, arrayBounds, true, ofColumn, location);
  }

  /// The name as it is shown in messages; `pg_catalog` goes without saying.
  @Override
  public String toString() {
    var text = new StringBuilder(setOf ? "setof " : "");
    int first = names.size() == 2 && names.getFirst().equals("pg_catalog") ? 1 : 0;
    for (int i = first; i < names.size(); i++) {
      text.append(i > first ? "." : "").append(names.get(i));
    }
    text.append(ofColumn ? "%TYPE" : "");
    for (int i = 0; i < arrayBounds.size(); i++) {
      text.append("[]");
    }
    return text.toString();
  }
}
