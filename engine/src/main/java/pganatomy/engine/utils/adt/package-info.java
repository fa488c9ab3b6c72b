/// # Types, functions, operators, casts
///
/// What PostgreSQL keeps in `src/backend/utils/adt`: the data types with their text, binary and
/// stored forms, and the functions, operators, casts, aggregates and window functions over them,
/// with the OIDs and names of PostgreSQL 18. Whoever looks for `int4pl` of PostgreSQL finds a `case
/// "int4pl"` here.
///
/// ```text
///   name or OID                    symbol                      code
///   FunctionRows ---Functions----> "textlen"  --family 't'---> TextFunctions:  case "textlen" -> ...
///   OperatorRows ---Operators---> (function's OID)              VectorFunctions: a kernel over columns,
///   CastRows -------Casts-------> (function's OID)                               for hot functions
///   TypeRows -------Types-------> codec by OID --------------> IntegerCodec, TextCodec, ...
/// ```
///
/// 1. The rows are data: text constants taken from a real PostgreSQL by
///    tests/tools/catalog-rows.py, which reads out of the `case` labels what there is code for. A
///    function without code is not in `pg_proc`. After adding code, run that tool.
/// 2. Nothing is parsed before somebody asks for it by name or OID; then one line is. The rows are
///    in string constants of classes, not in resources, because the first resource opens the jar.
/// 3. A value's Java class is fixed by its type ([pganatomy.engine.utils.adt.Type]): `Integer` for
///    int2, int4, date and the unsigned oid, xid, reg...; `Long` for int8, timestamps, tid (block
///    << 16 | line), pg_lsn, money; `Double` for both floats; `String` for texts and json; else a
///    class of this package: Numeric, Interval, TimeWithZone, ArrayValue, RowValue, Uuid, Inet,
///    BitString, JsonValue.
/// 4. Times are microseconds (dates: days) since 2000-01-01; `infinity` is the largest value.
/// 5. A codec has no context argument; what depends on the session (DateStyle, TimeZone, names of
///    relations) it takes from [pganatomy.engine.utils.adt.CurrentContext].
/// 6. A polymorphic function or one with `"any"` learns the actual types when its code is made:
///    `Functions.scalar(function, argumentTypes, resultType)`.
/// 7. An aggregate keeps the states of all groups of one node
///    ([pganatomy.engine.utils.adt.Aggregator]).
/// 8. Texts are ordered by code point, and `upper`, `lower`, `initcap`, `ILIKE` know the letters of
///    ASCII only: our databases have the locale C and the encoding UTF8.
///
/// Not here: geometric types, text search, xml, ranges, `jsonpath`, and the large-object functions.
/// A stored `jsonb` is its text. Regular expressions run on `java.util.regex`
/// ([pganatomy.engine.utils.adt.RegularExpressions] tells the difference). `to_date` knows no week
/// patterns. Time zones are those of the JDK.
///
/// The tests are five thousand lines that a real PostgreSQL 18 answered
/// (tests/tools/function-cases.py).
///
/// Read [pganatomy.engine.utils.adt.Type], [pganatomy.engine.utils.adt.TypeCodec] and
/// [pganatomy.engine.utils.adt.Functions] first; then any codec.
package pganatomy.engine.utils.adt;
