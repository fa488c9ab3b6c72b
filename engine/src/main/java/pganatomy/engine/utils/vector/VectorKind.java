package pganatomy.engine.utils.vector;

/// How the values of a column are held in memory while a query runs. Several SQL types share one
/// kind: a `date` and an `integer` are both an `int`.
///
/// PostgreSQL: none. Its executor passes one tuple at a time, each value a `Datum`.
public enum VectorKind {
  /// `boolean`.
  BOOLEAN,
  /// `int2`, `int4`, `date`, `"char"`, and the unsigned `oid`, `xid`, `cid` and `reg...` types.
  INT,
  /// `int8`, `timestamp`, `timestamptz`, `time`, `money`, `xid8`, `pg_lsn`.
  LONG,
  /// `float4` (a float widened to double) and `float8`.
  DOUBLE,
  /// Everything else: `String` for the text types, `byte[]` for `bytea`, and a class of `utils.adt`
  /// for the others (numeric, interval, arrays, rows, ...).
  OBJECT
}
