package pganatomy.engine.utils.adt;

/// The built-in casts.
///
/// PostgreSQL: src/include/catalog/pg_cast.dat
public final class Casts {
  private static CatalogRows rows;

  private Casts() {}

  private static CatalogRows rows() {
    if (rows == null) {
      rows = new CatalogRows(new String[] {CastRows.ROWS}, "");
    }
    return rows;
  }

  /// The row of `pg_cast`, null when there is none. Casts through text that exist for every type,
  /// and those of arrays and rows, have no row: the analyzer knows their rules.
  public static CastDescriptor find(int source, int target) {
    int line = rows().find(source + ">" + target);
    return line < 0 ? null : read(line);
  }

  private static CastDescriptor read(int line) {
    CatalogRows.Fields fields = rows().fields(line);
    String key = fields.text();
    int arrow = key.indexOf('>');
    return new CastDescriptor(
        Integer.parseInt(key.substring(0, arrow)),
        Integer.parseInt(key.substring(arrow + 1)),
        fields.number(),
        fields.letter(),
        fields.letter());
  }

  /// All of them: the rows of `pg_cast`.
  public static java.util.List<CastDescriptor> all() {
    java.util.List<CastDescriptor> all = new java.util.ArrayList<>();
    for (int line = 0; line < rows().end(); line = rows().next(line)) {
      all.add(read(line));
    }
    return all;
  }
}
