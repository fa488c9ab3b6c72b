package pganatomy.engine.access.common;

import java.util.List;
import pganatomy.engine.storage.smgr.RelationLocator;

/// What the access methods must know of a relation: where its file is and what its columns are.
/// They lie below the catalog, so they ask by this interface, and the catalog's descriptor answers.
///
/// PostgreSQL: src/include/utils/rel.h, RelationData
public interface StoredRelation {
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
