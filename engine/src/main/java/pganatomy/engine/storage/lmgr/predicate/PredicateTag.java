package pganatomy.engine.storage.lmgr.predicate;

/// What a predicate lock is on: a tuple, a page or a relation.
///
/// PostgreSQL: src/include/storage/predicate_internals.h, PREDICATELOCKTARGETTAG
final class PredicateTag {
  static final int WHOLE_RELATION = -1;

  final int database;
  final int relation;
  final int block;

  /// 0 for all of the page.
  final int line;

  PredicateTag(int database, int relation, int block, int line) {
    this.database = database;
    this.relation = relation;
    this.block = block;
    this.line = line;
  }

  static PredicateTag relation(int database, int relation) {
    return new PredicateTag(database, relation, WHOLE_RELATION, 0);
  }

  boolean isRelation() {
    return block == WHOLE_RELATION;
  }

  boolean isTuple() {
    return line != 0;
  }

  /// The next larger thing around it, null for a relation.
  PredicateTag parent() {
    if (isRelation()) {
      return null;
    }
    return isTuple()
        ? new PredicateTag(database, relation, block, 0)
        : relation(database, relation);
  }

  /// Whether a lock on this one makes a lock on the other one needless.
  boolean covers(PredicateTag other) {
    return other.relation == relation
        && other.database == database
        && (isRelation()
            ? !other.isRelation()
            : !isTuple() && other.block == block && other.isTuple());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PredicateTag tag
        && tag.relation == relation
        && tag.block == block
        && tag.line == line
        && tag.database == database;
  }

  @Override
  public int hashCode() {
    int hash = ((database * 31 + relation) * 0x9E3779B1 + block) * 0x85EBCA77 + line;
    return hash ^ hash >>> 15;
  }
}
