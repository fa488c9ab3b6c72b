package pganatomy.engine.storage.buffer;

import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationLocator;

/// Which block a buffer holds. Mutable and reused: one lookup, no garbage.
///
/// PostgreSQL: src/include/storage/buf_internals.h, BufferTag
final class BufferTag {
  int tablespace;
  int database;
  int relation;

  /// The fork, and the backend of a temporary relation plus one, shifted.
  int fork;

  int block;

  BufferTag set(RelationLocator locator, Fork newFork, int newBlock) {
    tablespace = locator.tablespaceOid();
    database = locator.databaseOid();
    relation = locator.relationNumber();
    fork = forkWord(locator, newFork);
    block = newBlock;
    return this;
  }

  static int forkWord(RelationLocator locator, Fork fork) {
    return fork.ordinal() | locator.temporaryBackend() + 1 << 8;
  }

  RelationLocator locator() {
    return new RelationLocator(tablespace, database, relation, (fork >>> 8) - 1);
  }

  Fork forkKind() {
    return Fork.values()[fork & 0xff];
  }

  int hash() {
    int hash = relation * 0x9E3779B1 + block;
    hash = hash * 0x85EBCA77 + fork + database;
    hash ^= hash >>> 15;
    hash *= 0xC2B2AE3D;
    return hash ^ hash >>> 13;
  }
}
