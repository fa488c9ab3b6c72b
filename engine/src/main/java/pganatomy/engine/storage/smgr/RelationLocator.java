package pganatomy.engine.storage.smgr;

/// Where a relation's files are.
///
/// @param databaseOid 0 for a relation shared by all databases
/// @param relationNumber the number in the file's name (`relfilenode`)
/// @param temporaryBackend the backend that a temporary relation belongs to, -1 for the others
///
///   PostgreSQL: src/include/storage/relfilelocator.h, RelFileLocatorBackend
public record RelationLocator(
    int tablespaceOid, int databaseOid, int relationNumber, int temporaryBackend) {
  /// `pg_default`: under `base`.
  public static final int DEFAULT_TABLESPACE = 1663;

  /// `pg_global`: under `global`.
  public static final int GLOBAL_TABLESPACE = 1664;

  /// The path of the fork's first segment, relative to the data directory.
  public String path(Fork fork) {
    String number =
        (temporaryBackend >= 0 ? "t" + temporaryBackend + "_" : "")
            + Integer.toUnsignedString(relationNumber)
            + fork.suffix();
    return databaseOid == 0
        ? "global/" + number
        : "base/" + Integer.toUnsignedString(databaseOid) + "/" + number;
  }

  // Written out: what the compiler would make needs method handles, which a young JVM is slow with.

  @Override
  public boolean equals(Object other) {
    return other instanceof RelationLocator locator
        && locator.relationNumber == relationNumber
        && locator.databaseOid == databaseOid
        && locator.temporaryBackend == temporaryBackend
        && locator.tablespaceOid == tablespaceOid;
  }

  @Override
  public int hashCode() {
    return relationNumber * 31 + databaseOid;
  }

  @Override
  public String toString() {
    return path(Fork.MAIN);
  }
}
