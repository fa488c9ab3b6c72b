package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.ColumnVector;

/// The transition states of one aggregate call for all groups of one node, in plain arrays.
///
/// Groups are numbered from 0 in the order in which the node found them. For an ordered-set
/// aggregate (`percentile_cont`, `mode`, ...) the rows of a group arrive in the order of WITHIN
/// GROUP; so they do in the order of ORDER BY for `array_agg(x ORDER BY y)`.
///
/// PostgreSQL: src/backend/executor/nodeAgg.c, AggStatePerGroupData
public abstract class Aggregator {
  /// Values of the direct arguments of an ordered-set aggregate; else empty.
  protected Object[] directArguments = {};

  /// Makes room for the groups `0 .. groupCount - 1`; new ones start empty.
  public abstract void ensureGroups(int groupCount);

  /// Takes in the rows `0 .. rowCount - 1`.
  ///
  /// @param groups the group of each row; null: all belong to group 0
  /// @param arguments empty for `count(*)`
  public abstract void add(int[] groups, ColumnVector[] arguments, int rowCount);

  /// Writes the group's result. Does not end the state: a window's running aggregate goes on.
  public abstract void finish(int group, ColumnVector out, int row);

  /// Forgets all groups.
  public abstract void reset();

  /// An estimate of the memory that the states hold.
  public abstract long memoryBytes();

  public final void setDirectArguments(Object[] values) {
    directArguments = values;
  }
}
