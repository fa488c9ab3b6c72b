package pganatomy.engine.catalog;

/// What ANALYZE found out about a column: the row of `pg_statistic`.
///
/// PostgreSQL: src/include/catalog/pg_statistic.h
///
/// @param nullFraction share of nulls among the rows
/// @param width average bytes of a stored value
/// @param distinct above 0 the number of distinct values, below 0 its negated share of the rows, 0
///     unknown
/// @param commonValues the most common values, or null
/// @param commonFrequencies their shares of all rows, falling
/// @param histogram bounds of buckets of equal size of the other values, rising, or null
/// @param correlation of the values' order with that of the rows on disk, -1 to 1
public record ColumnStatistics(
    float nullFraction,
    int width,
    float distinct,
    Object[] commonValues,
    float[] commonFrequencies,
    Object[] histogram,
    float correlation) {}
