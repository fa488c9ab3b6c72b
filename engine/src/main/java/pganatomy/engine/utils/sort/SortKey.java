package pganatomy.engine.utils.sort;

/// One key of an ORDER BY.
///
/// @param column 0-based column of the rows that are sorted
public record SortKey(int column, boolean descending, boolean nullsFirst) {}
