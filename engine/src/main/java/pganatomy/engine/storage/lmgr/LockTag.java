package pganatomy.engine.storage.lmgr;

/// What a heavyweight lock is on.
///
/// PostgreSQL: src/include/storage/locktag.h
public record LockTag(Kind kind, int field1, int field2, int field3, int field4) {
  /// Kinds of lockable things, by the words of `pg_locks.locktype`.
  public enum Kind {
    RELATION("relation"),
    EXTEND("extend"),
    FROZEN_IDS("frozenid"),
    PAGE("page"),
    TUPLE("tuple"),
    TRANSACTION("transactionid"),
    VIRTUAL_TRANSACTION("virtualxid"),
    SPECULATIVE_TOKEN("spectoken"),
    OBJECT("object"),
    USER_LOCK("userlock"),
    ADVISORY("advisory");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public static LockTag relation(int databaseOid, int relationOid) {
    return new LockTag(Kind.RELATION, databaseOid, relationOid, 0, 0);
  }

  public static LockTag transaction(int xid) {
    return new LockTag(Kind.TRANSACTION, xid, 0, 0, 0);
  }

  public static LockTag tuple(int databaseOid, int relationOid, int block, int line) {
    return new LockTag(Kind.TUPLE, databaseOid, relationOid, block, line);
  }

  /// Something that is not a relation: a database, role or schema.
  public static LockTag object(int databaseOid, int classOid, int objectOid) {
    return new LockTag(Kind.OBJECT, databaseOid, classOid, objectOid, 0);
  }

  /// `form` is 1 for one 64-bit key, 2 for two 32-bit keys.
  public static LockTag advisory(int databaseOid, int key1, int key2, int form) {
    return new LockTag(Kind.ADVISORY, databaseOid, key1, key2, form);
  }

  /// As a deadlock's detail names it.
  ///
  /// PostgreSQL: src/backend/storage/lmgr/lmgr.c, DescribeLockTag()
  public String describe() {
    return switch (kind) {
      case RELATION -> "relation " + u(field2) + " of database " + u(field1);
      case EXTEND -> "extension of relation " + u(field2) + " of database " + u(field1);
      case PAGE -> "page " + u(field3) + " of relation " + u(field2) + " of database " + u(field1);
      case TUPLE ->
          "tuple ("
              + u(field3)
              + ","
              + field4
              + ") of relation "
              + u(field2)
              + " of database "
              + u(field1);
      case TRANSACTION -> "transaction " + u(field1);
      case VIRTUAL_TRANSACTION -> "virtual transaction " + field1 + "/" + u(field2);
      case OBJECT -> "object " + u(field3) + " of class " + u(field2) + " of database " + u(field1);
      case ADVISORY ->
          "advisory lock [" + u(field1) + "," + u(field2) + "," + u(field3) + "," + field4 + "]";
      case FROZEN_IDS, SPECULATIVE_TOKEN, USER_LOCK -> kind.label();
    };
  }

  private static String u(int number) {
    return Integer.toUnsignedString(number);
  }

  // Written out: what the compiler would make needs method handles, which a young JVM is slow with.

  @Override
  public boolean equals(Object other) {
    return other instanceof LockTag tag
        && tag.kind == kind
        && tag.field1 == field1
        && tag.field2 == field2
        && tag.field3 == field3
        && tag.field4 == field4;
  }

  @Override
  public int hashCode() {
    int hash = (field1 * 0x9E3779B1 + field2) * 0x85EBCA77 + field3 * 31 + field4 + kind.ordinal();
    return hash ^ hash >>> 15;
  }
}
