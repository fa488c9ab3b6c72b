package pganatomy.engine.access.common;

import java.util.List;
import pganatomy.engine.storage.smgr.RelationLocator;

/// What the access methods must know of a relation: where its file is and what its columns are.
/// They lie below the catalog, so they ask by this interface, and the catalog's descriptor answers.
///
/// PostgreSQL: src/include/utils/rel.h, RelationData
public interface StoredRelation {
  /// No columns.
  int[] NO_ATTRIBUTES = {};

  int oid();

  String name();

  /// The number that names its file; changes with TRUNCATE.
  int fileNode();

  /// 0 for a relation shared by all databases.
  int databaseOid();

  int tablespaceOid();

  /// `p` permanent, `u` unlogged, `t` temporary.
  char persistence();

  List<? extends StoredAttribute> attributes();

  /// 1-based numbers of the columns that some index stores or computes from: an update that leaves
  /// all of them as they are needs no new index entries.
  ///
  /// PostgreSQL: src/backend/utils/cache/relcache.c, INDEX_ATTR_BITMAP_HOT_BLOCKING
  default int[] indexedAttributes() {
    return NO_ATTRIBUTES;
  }

  /// 1-based numbers of the columns that a foreign key may refer to (those of unique indexes that
  /// are neither partial nor over expressions): an update that leaves them as they are lets others
  /// hold the row FOR KEY SHARE.
  ///
  /// PostgreSQL: src/backend/utils/cache/relcache.c, INDEX_ATTR_BITMAP_KEY
  default int[] keyAttributes() {
    return NO_ATTRIBUTES;
  }

  /// Whether dead tuples leave dead line pointers, because indexes may point to them.
  default boolean hasIndexes() {
    return indexedAttributes().length > 0;
  }

  /// To what percentage INSERT fills a page; updates may use the rest.
  default int fillFactor() {
    return 100;
  }

  /// The OID of the table that keeps its large values, 0 for none.
  default int toastOid() {
    return 0;
  }

  /// A tuple that is longer has its largest values compressed or stored elsewhere.
  default int toastTupleTarget() {
    return TupleToaster.TARGET_BYTES;
  }

  /// The backend that a temporary relation belongs to, -1 for the others.
  default int temporaryBackend() {
    return -1;
  }

  /// Whether its changes go to the write-ahead log.
  default boolean isLogged() {
    return persistence() == 'p';
  }

  default RelationLocator locator() {
    return new RelationLocator(
        databaseOid() == 0 ? RelationLocator.GLOBAL_TABLESPACE : RelationLocator.DEFAULT_TABLESPACE,
        databaseOid(),
        fileNode(),
        temporaryBackend());
  }
}
