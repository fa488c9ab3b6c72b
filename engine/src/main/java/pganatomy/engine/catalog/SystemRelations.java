package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;

/// The relations of `pg_catalog`: known without reading any table, because reading a table needs
/// them.
///
/// The definitions of the system views are given by [Views]: a layer that has the functions below
/// them registers it.
///
/// PostgreSQL: src/backend/utils/cache/relcache.c, formrdesc();
/// src/backend/catalog/system_views.sql
public final class SystemRelations {
  /// Texts of the system views.
  public interface Views {
    /// The view's query (`SELECT ...`), or null when there is none (yet): the view does not exist
    /// then.
    String text(String viewName);

    /// The query of a view of `information_schema`, without the columns that are always null.
    String informationText(String viewName);
  }

  private static final HashMap<String, RelationDescriptor> CACHE = new HashMap<>();
  private static Views views;

  /// Views that CREATE EXTENSION makes in PostgreSQL; here they are always there.
  private static final String BUILT_IN_VIEWS =
      "pg_buffercache\t8798\t8799\tv\t0\tbufferid 23,relfilenode 26,reltablespace 26,"
          + "reldatabase 26,relforknumber 21,relblocknumber 20,isdirty 16,usagecount 21,"
          + "pinning_backends 23\n";

  private static String rows;

  private final int databaseOid;

  /// @param databaseOid the session's database, 0 before it is known: then only shared ones are
  ///   there
  public SystemRelations(int databaseOid) {
    this.databaseOid = databaseOid;
  }

  public static void registerViews(Views newViews) {
    views = newViews;
  }

  private static String rows() {
    if (rows == null) {
      rows = "\n" + SystemRelationRows.ROWS + BUILT_IN_VIEWS;
    }
    return rows;
  }

  /// The relation of that name, null when there is none.
  public RelationDescriptor byName(String name) {
    String key = databaseOid + "/" + name;
    RelationDescriptor known = CACHE.get(key);
    if (known == null) {
      int line = rows().indexOf("\n" + name + "\t");
      if (line < 0) {
        return null;
      }
      known = parse(line + 1);
      if (known != null) {
        CACHE.put(key, known);
      }
    }
    return known;
  }

  /// The view of that name in `information_schema`, null when there is none.
  public RelationDescriptor informationView(String name) {
    String key = databaseOid + "/information_schema." + name;
    RelationDescriptor known = CACHE.get(key);
    if (known == null) {
      known = InformationSchema.byName(name, databaseOid, views);
      if (known != null) {
        CACHE.put(key, known);
      }
    }
    return known;
  }

  public RelationDescriptor byOid(int oid) {
    if (oid >= InformationSchema.FIRST_VIEW && oid < InformationSchema.FIRST_VIEW + 100) {
      return InformationSchema.byOid(oid, databaseOid, views);
    }
    String sought = "\t" + Integer.toUnsignedString(oid) + "\t";
    int at = rows().indexOf(sought);
    while (at >= 0) {
      int line = rows.lastIndexOf('\n', at) + 1;
      if (rows.indexOf('\t', line) == at) {
        return byName(rows.substring(line, at));
      }
      at = rows.indexOf(sought, at + 1);
    }
    return null;
  }

  public RelationDescriptor get(int oid) {
    RelationDescriptor relation = byOid(oid);
    if (relation == null) {
      throw new IllegalStateException("no system relation " + oid);
    }
    return relation;
  }

  /// All names, views without a text included.
  static List<String> names() {
    List<String> names = new ArrayList<>();
    String all = rows();
    for (int line = 1; line < all.length(); line = all.indexOf('\n', line) + 1) {
      names.add(all.substring(line, all.indexOf('\t', line)));
    }
    return names;
  }

  private RelationDescriptor parse(int line) {
    String[] fields = split(rows.substring(line, rows.indexOf('\n', line)), '\t');
    int oid = Integer.parseInt(fields[1]);
    char kind = fields[3].charAt(0);
    boolean isShared = fields[4].equals("1");
    String text = kind == 'v' && views != null ? views.text(fields[0]) : null;
    return new RelationDescriptor(
        oid,
        fields[0],
        CatalogOids.NAMESPACE_CATALOG,
        "pg_catalog",
        Integer.parseInt(fields[2]),
        CatalogOids.BOOTSTRAP_ROLE,
        kind,
        'p',
        kind == 'r' ? oid : 0,
        isShared ? 0 : databaseOid,
        isShared ? 1664 : 0,
        -1,
        -1,
        0,
        0,
        Map.of(),
        attributes(fields[5], kind),
        List.of(),
        RelationDescriptor.NO_ATTRIBUTES,
        RelationDescriptor.NO_ATTRIBUTES,
        text,
        false,
        false);
  }

  private static List<AttributeDescriptor> attributes(String list, char kind) {
    String[] columns = split(list, ',');
    List<AttributeDescriptor> attributes = new ArrayList<>(columns.length);
    for (int i = 0; i < columns.length; i++) {
      String column = columns[i];
      int space = column.indexOf(' ');
      boolean hasCollationC = column.endsWith("^");
      boolean notNull = column.endsWith("!");
      int end = notNull || hasCollationC ? column.length() - 1 : column.length();
      Type type = Types.byOid(Integer.parseInt(column.substring(space + 1, end)));
      if (type == null) {
        type = Types.byOid(TypeOids.TEXT);
      }
      attributes.add(
          new AttributeDescriptor(
              column.substring(0, space),
              i + 1,
              type,
              -1,
              notNull,
              false,
              null,
              '\0',
              '\0',
              collation(type, kind, hasCollationC)));
    }
    return attributes;
  }

  /// Names and the tables' texts are compared byte by byte; the views' texts are mostly made by
  /// functions, whose results have the default collation.
  private static int collation(Type type, char kind, boolean isMarked) {
    if (type.collationOid() == 0) {
      return 0;
    }
    return kind == 'r' || isMarked ? CatalogOids.C_COLLATION : type.collationOid();
  }

  static String[] split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      parts.add(text.substring(start, at));
      start = at + 1;
    }
    parts.add(text.substring(start));
    return parts.toArray(new String[0]);
  }
}
