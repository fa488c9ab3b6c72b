package pganatomy.engine.catalog;

import java.util.List;
import java.util.Map;
import pganatomy.engine.access.common.StoredRelation;

/// A relation as one transaction sees it: the row of `pg_class` with its columns, what the relation
/// cache holds.
///
/// PostgreSQL: src/include/utils/rel.h, RelationData
///
/// @param kind `r` table, `i` index, `v` view, `S` sequence, `t` TOAST table, `c` composite type
/// @param persistence `p` permanent, `u` unlogged, `t` temporary
/// @param fileNode the number that names its file; changes with TRUNCATE
/// @param databaseOid 0 for a relation shared by all databases
/// @param pageCount pages when last counted (`relpages`), -1 never
/// @param rowCount rows when last counted (`reltuples`), -1 never
/// @param allVisiblePages pages that everybody saw whole when last counted
/// @param options `WITH (...)` by lower-case name
/// @param indexedAttributes columns that some index reads; an update of others needs no new entries
/// @param keyAttributes columns that a foreign key may refer to
/// @param viewText for a view the text of its query, else null
/// @param hasTriggers whether it has foreign keys, or is referred to by some
/// @param builtIn whether Java code serves its rows (`virtual`), not a file
public record RelationDescriptor(
    int oid,
    String name,
    int namespaceOid,
    String namespaceName,
    int typeOid,
    int ownerOid,
    char kind,
    char persistence,
    int fileNode,
    int databaseOid,
    int tablespaceOid,
    int pageCount,
    float rowCount,
    int allVisiblePages,
    int toastOid,
    Map<String, String> options,
    List<AttributeDescriptor> attributes,
    List<Integer> indexOids,
    int[] indexedAttributes,
    int[] keyAttributes,
    String viewText,
    boolean hasTriggers,
    boolean builtIn)
    implements StoredRelation {

  @Override
  public int temporaryBackend() {
    return persistence == 't' ? SessionCatalog.temporaryOwner(namespaceName) : -1;
  }

  @Override
  public int toastTupleTarget() {
    String value = options.get("toast_tuple_target");
    return value == null ? StoredRelation.super.toastTupleTarget() : Integer.parseInt(value);
  }

  @Override
  public boolean hasIndexes() {
    return !indexOids.isEmpty();
  }

  @Override
  public int fillFactor() {
    String value = options.get("fillfactor");
    return value == null ? 100 : Integer.parseInt(value);
  }

  /// The column of that name, null when there is none.
  public AttributeDescriptor attribute(String columnName) {
    for (AttributeDescriptor attribute : attributes) {
      if (!attribute.dropped() && attribute.name().equals(columnName)) {
        return attribute;
      }
    }
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RelationDescriptor relation
        && relation.oid == oid
        && relation.fileNode == fileNode;
  }

  @Override
  public int hashCode() {
    return oid;
  }
}
