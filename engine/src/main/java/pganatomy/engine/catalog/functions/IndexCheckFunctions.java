package pganatomy.engine.catalog.functions;

import pganatomy.engine.access.nbtree.BtreeCheck;
import pganatomy.engine.access.nbtree.BtreeHeapCheck;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `amcheck`'s look at B-trees. Both functions are there without CREATE EXTENSION.
///
/// `bt_index_check` lets others work on; `bt_index_parent_check` keeps writers out and so can also
/// follow every downlink. With `heapallindexed` the table is compared with the index, both ways.
/// `rootdescend` and `checkunique` are taken and change nothing: with `heapallindexed` every row is
/// searched for from the root anyhow.
///
/// PostgreSQL: contrib/amcheck/verify_nbtree.c, verify_common.c
final class IndexCheckFunctions implements ScalarFunction {
  private final FunctionDescriptor function;

  IndexCheckFunctions(FunctionDescriptor function) {
    this.function = function;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    RolePrivileges.requireForFunction(context.currentUserOid(), 0, function.name());
    boolean withHeap = a.length > 1 && (Boolean) a[1];
    switch (function.symbol()) {
      case "bt_index_check" -> check((Integer) a[0], false, withHeap);
      case "bt_index_parent_check" -> check((Integer) a[0], true, withHeap);
      default -> throw new IllegalStateException(function.symbol());
    }
    return "";
  }

  private static void check(int oid, boolean withParents, boolean withHeap) {
    RelationDescriptor relation = SystemFunctions.catalog().relation(oid);
    if (relation == null) {
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR,
          "could not open relation with OID " + Integer.toUnsignedString(oid));
    }
    if (relation.kind() != 'i') {
      throw DatabaseException.error(
          SqlState.WRONG_OBJECT_TYPE, "\"" + relation.name() + "\" is not an index");
    }
    IndexDescriptor before = IndexCatalog.index(SystemFunctions.catalog(), oid);
    LockMode mode = withParents ? LockMode.SHARE : LockMode.ACCESS_SHARE;
    LockManager.acquire(LockTag.relation(relation.databaseOid(), before.heap().oid()), mode);
    LockManager.acquire(LockTag.relation(relation.databaseOid(), oid), mode);
    IndexDescriptor index = IndexCatalog.index(SystemFunctions.catalog(), oid);
    if (index == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_TABLE,
          "could not open relation with OID " + Integer.toUnsignedString(oid));
    }
    if (!index.isValid()) {
      throw DatabaseException.error(
              SqlState.FEATURE_NOT_SUPPORTED, "cannot check index \"" + index.name() + "\"")
          .detail("Index is not valid.");
    }
    BtreeCheck.structure(index, withParents);
    if (withHeap) {
      Snapshot snapshot = SystemFunctions.catalog().transaction().latestSnapshot();
      BtreeHeapCheck.run(index, snapshot, index.predicate() != null);
    }
  }
}
