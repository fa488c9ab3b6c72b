package pganatomy.engine.access.nbtree;

/// What an insertion does about equal keys.
///
/// PostgreSQL: src/include/access/genam.h, IndexUniqueCheck
public enum UniqueCheck {
  /// Nothing: the index is not unique, or the row is known to be no conflict (an update that left
  /// the row's key as it was still checks).
  NO,
  /// A live row with the same key is an error; one of a running transaction is waited for.
  YES,
  /// The entry is made in any case; the answer tells whether there may be a conflict: for deferred
  /// constraints and for speculative insertions.
  PARTIAL,
  /// The entry is there already: a deferred check. As [#YES], without inserting.
  EXISTING
}
