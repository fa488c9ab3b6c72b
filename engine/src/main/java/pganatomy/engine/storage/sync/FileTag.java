package pganatomy.engine.storage.sync;

/// Names one file among those that checkpoints make durable: short enough for a queue in shared
/// memory, where a path would not be.
///
/// @param kind whose file it is, an index of [PendingSyncs]'s handlers
/// @param database its database's OID; 0 if shared, or not a relation's
/// @param relation the number in the file's name
/// @param fork of a relation
/// @param segment the segment of the fork, or of the log of facts about transactions
///
///   PostgreSQL: src/include/storage/sync.h, FileTag
public record FileTag(int kind, int database, int relation, int fork, int segment) {
  public static final int RELATION = 0;
  public static final int COMMIT_LOG = 1;
  public static final int MULTIXACT_OFFSETS = 2;
  public static final int MULTIXACT_MEMBERS = 3;

  static final int KINDS = 4;

  // Written out: what the compiler would make needs method handles, which a young JVM is slow with.

  @Override
  public boolean equals(Object other) {
    return other instanceof FileTag tag
        && tag.relation == relation
        && tag.segment == segment
        && tag.fork == fork
        && tag.database == database
        && tag.kind == kind;
  }

  @Override
  public int hashCode() {
    return ((relation * 31 + segment) * 31 + fork) * 31 + database * 7 + kind;
  }
}
