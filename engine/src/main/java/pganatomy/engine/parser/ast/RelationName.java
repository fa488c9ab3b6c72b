package pganatomy.engine.parser.ast;

/// The name of a table, view, index or sequence: `[[catalog.]schema.]name`.
///
/// @param catalog database name, or null
/// @param schema schema name, or null when the search path decides
/// @param name the relation's own name
/// @param only true after `ONLY`: descendants are left out
/// @param location offset of the name's first part
///
///   PostgreSQL: src/include/nodes/primnodes.h, RangeVar
public record RelationName(String catalog, String schema, String name, boolean only, int location)
    implements Node {
  /// A name without any qualification.
  public static RelationName of(String name, int location) {
    return new RelationName(null, null, name, false, location);
  }

  @Override
  public String toString() {
    String text = schema == null ? name : schema + "." + name;
    return catalog == null ? text : catalog + "." + text;
  }
}
