package pganatomy.engine.utils.adt;

/// A cast between two types: one row of `pg_cast`.
///
/// PostgreSQL: src/include/catalog/pg_cast.h
///
/// @param functionOid the function that converts, 0 when none is needed or `method` is `i`
/// @param context `e` explicit only, `a` also in assignments, `i` implicit
/// @param method `f` function, `b` binary coercible, `i` through the text forms
public record CastDescriptor(
    int sourceType, int targetType, int functionOid, char context, char method) {}
