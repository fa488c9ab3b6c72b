package pganatomy.engine.utils.adt;

import java.util.HashMap;
import pganatomy.engine.utils.vector.VectorKind;

/// The built-in types.
///
/// PostgreSQL: src/include/catalog/pg_type.dat, src/backend/utils/cache/typcache.c
public final class Types {
  private static final HashMap<Integer, Type> BY_OID = new HashMap<>();
  private static CatalogRows rows;

  public static final Type BOOL = byOid(TypeOids.BOOL);
  public static final Type BYTEA = byOid(TypeOids.BYTEA);
  public static final Type NAME = byOid(TypeOids.NAME);
  public static final Type INT8 = byOid(TypeOids.INT8);
  public static final Type INT2 = byOid(TypeOids.INT2);
  public static final Type INT4 = byOid(TypeOids.INT4);
  public static final Type TEXT = byOid(TypeOids.TEXT);
  public static final Type OID = byOid(TypeOids.OID);
  public static final Type FLOAT4 = byOid(TypeOids.FLOAT4);
  public static final Type FLOAT8 = byOid(TypeOids.FLOAT8);
  public static final Type UNKNOWN = byOid(TypeOids.UNKNOWN);
  public static final Type BPCHAR = byOid(TypeOids.BPCHAR);
  public static final Type VARCHAR = byOid(TypeOids.VARCHAR);
  public static final Type DATE = byOid(TypeOids.DATE);
  public static final Type TIME = byOid(TypeOids.TIME);
  public static final Type TIMETZ = byOid(TypeOids.TIMETZ);
  public static final Type TIMESTAMP = byOid(TypeOids.TIMESTAMP);
  public static final Type TIMESTAMPTZ = byOid(TypeOids.TIMESTAMPTZ);
  public static final Type INTERVAL = byOid(TypeOids.INTERVAL);
  public static final Type NUMERIC = byOid(TypeOids.NUMERIC);
  public static final Type RECORD = byOid(TypeOids.RECORD);
  public static final Type VOID = byOid(TypeOids.VOID);

  private Types() {}

  private static CatalogRows rows() {
    if (rows == null) {
      rows = new CatalogRows(new String[] {TypeRows.ROWS}, TypeRows.INDEX);
    }
    return rows;
  }

  /// The built-in type with that OID, null when there is none.
  public static Type byOid(int oid) {
    Type found = BY_OID.get(oid);
    if (found == null) {
      int line = rows().findByOid(oid);
      if (line < 0) {
        return null;
      }
      found = read(line);
      BY_OID.put(oid, found);
    }
    return found;
  }

  /// The built-in type with that catalog name (`int4`, `_text`; not `integer`), null when there is
  /// none.
  public static Type byName(String name) {
    int line = rows().find(name);
    if (line < 0) {
      return null;
    }
    CatalogRows.Fields fields = rows.fields(line);
    fields.text();
    return byOid(fields.number());
  }

  /// The OIDs of all built-in types, for the rows of `pg_type`.
  public static int[] oids() {
    return rows().oids();
  }

  /// A built-in or user-defined type, null when there is none.
  public static Type find(int oid) {
    Type type = byOid(oid);
    return type == null ? CurrentContext.get().names().userType(oid) : type;
  }

  /// Whether values are arrays that `[]` and `ANY` understand. `int2vector` and `oidvector` are
  /// not: they have no type whose array they are.
  public static boolean isArray(Type type) {
    return type.elementOid() != 0
        && type.length() == -1
        && type.category() == 'A'
        && type.oid() != TypeOids.INT2VECTOR
        && type.oid() != TypeOids.OIDVECTOR;
  }

  /// The array type whose elements are of `type`, null when there is none.
  public static Type arrayOf(Type type) {
    return type.arrayOid() == 0 ? null : find(type.arrayOid());
  }

  /// Reads and writes arrays of a type that is not built in.
  public static TypeCodec arrayCodec(int oid, int elementOid) {
    return new ArrayCodec(oid, elementOid);
  }

  private static Type read(int line) {
    CatalogRows.Fields f = rows().fields(line);
    String name = f.text();
    int oid = f.number();
    int length = f.number();
    boolean byValue = f.flag();
    char alignment = f.letter();
    char storage = f.letter();
    char kind = f.letter();
    char category = f.letter();
    boolean preferred = f.flag();
    char delimiter = f.letter();
    int elementOid = f.number();
    int arrayOid = f.number();
    int collationOid = f.number();
    boolean array = category == 'A' && elementOid != 0;
    VectorKind vectorKind = array ? VectorKind.OBJECT : Codecs.vectorKind(oid);
    TypeCodec codec = array ? new ArrayCodec(oid, elementOid) : Codecs.of(oid);
    return new Type(
        oid,
        name,
        length,
        byValue,
        alignment,
        storage,
        kind,
        category,
        preferred,
        delimiter,
        elementOid,
        arrayOid,
        0,
        0,
        collationOid,
        vectorKind,
        codec);
  }
}
