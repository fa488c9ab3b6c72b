package pganatomy.engine.utils.adt;

/// The B-tree operator classes: which order an index of a type can have, and by what name.
///
/// All classes of one type order alike here (the default collation compares bytes, so
/// `text_pattern_ops` is `text_ops`), but for `LIKE` the planner asks which one an index has.
///
/// PostgreSQL: src/include/catalog/pg_opclass.dat, pg_opfamily.dat
public final class OperatorClasses {
  /// OID, name, family, input type, whether it is its type's default; of `record_image_ops` and the
  /// types that cannot be stored here nothing.
  private static final String ROWS =
      """
      1978 int4_ops 1976 23 t
      1979 int2_ops 1976 21 t
      1981 oid_ops 1989 26 t
      3122 date_ops 434 1082 t
      3123 float8_ops 1970 701 t
      3124 int8_ops 1976 20 t
      3125 numeric_ops 1988 1700 t
      3126 text_ops 1994 25 t
      3127 timestamptz_ops 434 1184 t
      3128 timestamp_ops 434 1114 t
      4217 text_pattern_ops 2095 25 f
      4218 varchar_pattern_ops 2095 25 f
      4219 bpchar_pattern_ops 2097 1042 f
      10000 array_ops 397 2277 t
      10002 bit_ops 423 1560 t
      10003 bool_ops 424 16 t
      10004 bpchar_ops 426 1042 t
      10006 bytea_ops 428 17 t
      10007 char_ops 429 18 t
      10009 cidr_ops 1974 869 f
      10012 float4_ops 1970 700 t
      10015 inet_ops 1974 869 t
      10022 interval_ops 1982 1186 t
      10024 macaddr_ops 1984 829 t
      10026 macaddr8_ops 3371 774 t
      10028 name_ops 1994 19 t
      10032 oidvector_ops 1991 30 t
      10034 record_ops 2994 2249 t
      10038 time_ops 1996 1083 t
      10041 timetz_ops 2000 1266 t
      10043 varbit_ops 2002 1562 t
      10044 varchar_ops 1994 25 f
      10047 money_ops 2099 790 t
      10050 tid_ops 2789 27 t
      10053 xid8_ops 5067 5069 t
      10065 uuid_ops 2968 2950 t
      10067 pg_lsn_ops 3253 3220 t
      10069 enum_ops 3522 3500 t
      10088 jsonb_ops 4033 3802 t
      """;

  private static OperatorClass[] all;

  /// One row of `pg_opclass`.
  public record OperatorClass(int oid, String name, int family, int inputType, boolean isDefault) {
    /// Whether equal beginnings are neighbours in its order, whatever the collation.
    public boolean isPattern() {
      return family == 2095 || family == 2097;
    }
  }

  private OperatorClasses() {}

  private static OperatorClass[] all() {
    if (all == null) {
      all = parse();
    }
    return all;
  }

  private static OperatorClass[] parse() {
    int count = 0;
    for (int i = 0; i < ROWS.length(); i++) {
      count += ROWS.charAt(i) == '\n' ? 1 : 0;
    }
    OperatorClass[] parsed = new OperatorClass[count];
    int line = 0;
    for (int i = 0; i < count; i++) {
      int end = ROWS.indexOf('\n', line);
      parsed[i] = parse(ROWS.substring(line, end));
      line = end + 1;
    }
    return parsed;
  }

  private static OperatorClass parse(String row) {
    int name = row.indexOf(' ') + 1;
    int family = row.indexOf(' ', name) + 1;
    int type = row.indexOf(' ', family) + 1;
    int isDefault = row.indexOf(' ', type) + 1;
    return new OperatorClass(
        Integer.parseInt(row.substring(0, name - 1)),
        row.substring(name, family - 1),
        Integer.parseInt(row.substring(family, type - 1)),
        Integer.parseInt(row.substring(type, isDefault - 1)),
        row.charAt(isDefault) == 't');
  }

  /// Null when there is none.
  public static OperatorClass byOid(int oid) {
    for (OperatorClass candidate : all()) {
      if (candidate.oid == oid) {
        return candidate;
      }
    }
    return null;
  }

  /// Null when there is none.
  public static OperatorClass byName(String name) {
    for (OperatorClass candidate : all()) {
      if (candidate.name.equals(name)) {
        return candidate;
      }
    }
    return null;
  }

  /// The class that an index on a column of that type gets when none is named; null when values of
  /// the type cannot be ordered.
  public static OperatorClass defaultFor(Type type) {
    int sought = inputType(type);
    for (OperatorClass candidate : all()) {
      if (candidate.isDefault && candidate.inputType == sought) {
        return candidate;
      }
    }
    return null;
  }

  /// The type whose operator class a type uses.
  private static int inputType(Type type) {
    return type.kind() == 'e' ? TypeOids.ANYENUM : Operators.operatorClassType(type);
  }

  /// Whether the class can order values of the type.
  public static boolean accepts(OperatorClass operatorClass, Type type) {
    int sought = inputType(type);
    return operatorClass.inputType == sought
        || sought == TypeOids.TEXT && operatorClass.inputType == TypeOids.TEXT;
  }
}
