package pganatomy.engine.catalog.functions;

import java.util.Locale;
import pganatomy.engine.access.nbtree.BtreeInspection;
import pganatomy.engine.access.nbtree.StoredIndex;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Gets pages for those who want to look at them: from the buffer pool, by a relation's name and a
/// block's number, or as the bytes that a caller has.
///
/// PostgreSQL: contrib/pageinspect/rawpage.c; btreefuncs.c
final class RawPages {
  private static final long MOST_BLOCKS = 0xfffffffeL;

  private RawPages() {}

  static void requireSuperuser(FunctionContext context, String what) {
    if (!RolePrivileges.isSuperuser(context.currentUserOid())) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE, "must be superuser to use " + what + " functions");
    }
  }

  static RelationDescriptor relation(String name) {
    Object oid = new RegObject("regclass").parse(name);
    return SystemFunctions.catalog().relation((Integer) oid);
  }

  static DatabaseException invalid(String message) {
    return DatabaseException.error(SqlState.INVALID_PARAMETER_VALUE, message);
  }

  static Fork fork(String name) {
    return switch (name) {
      case "main" -> Fork.MAIN;
      case "fsm" -> Fork.FREE_SPACE;
      case "vm" -> Fork.VISIBILITY;
      case "init" -> Fork.INIT;
      default ->
          throw invalid("invalid fork name")
              .hint("Valid fork names are \"main\", \"fsm\", \"vm\", and \"init\".");
    };
  }

  /// A page of any relation that has files.
  static byte[] of(RelationDescriptor relation, Fork fork, long block) {
    String kinds =
        switch (relation.kind()) {
          case 'v' -> "views";
          case 'c' -> "composite types";
          case 'f' -> "foreign tables";
          case 'p' -> "partitioned tables";
          case 'I' -> "partitioned indexes";
          default -> null;
        };
    if (kinds != null) {
      throw DatabaseException.error(
              SqlState.WRONG_OBJECT_TYPE,
              "cannot get raw page from relation \"" + relation.name() + "\"")
          .detail("This operation is not supported for " + kinds + ".");
    }
    if (block < 0 || block > MOST_BLOCKS) {
      throw invalid("invalid block number");
    }
    RelationFile file = RelationFile.of(relation.locator());
    if (block >= file.blockCount(fork)) {
      throw invalid(
          "block number "
              + block
              + " is out of range for relation \""
              + relation.name()
              + "\"");
    }
    return read(file, fork, (int) block);
  }

  static byte[] read(RelationFile file, Fork fork, int block) {
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    BufferPool pool = BufferPool.shared();
    int buffer = pool.pin(file, fork, block, null);
    pool.lockShared(buffer);
    pool.copyPage(buffer, page);
    pool.unlockShared(buffer);
    pool.unpin(buffer);
    return page;
  }

  /// The index of that name; others are refused.
  static StoredIndex btree(String name) {
    RelationDescriptor relation = relation(name);
    StoredIndex index = relation.kind() == 'i' ? IndexCatalog.index(SystemFunctions.catalog(), relation.oid()) : null;
    if (index == null) {
      throw DatabaseException.error(
          SqlState.WRONG_OBJECT_TYPE, "\"" + relation.name() + "\" is not a btree index");
    }
    return index;
  }

  /// A page of a B-tree other than the meta page.
  static byte[] ofTree(StoredIndex index, long block) {
    checkBlock(index, block);
    return read(RelationFile.of(index.locator()), Fork.MAIN, (int) block);
  }

  static void checkBlock(StoredIndex index, long block) {
    if (block < 0 || block > MOST_BLOCKS) {
      throw invalid("invalid block number " + block);
    }
    if (block == 0) {
      throw invalid("block 0 is a meta page");
    }
    if (block >= RelationFile.of(index.locator()).blockCount(Fork.MAIN)) {
      throw invalid("block number " + block + " is out of range");
    }
  }

  /// The page that a caller has given.
  static byte[] given(Object value) {
    byte[] page = (byte[]) value;
    if (page.length != PageLayout.PAGE_BYTES) {
      throw invalid("invalid page size")
          .detail("Expected " + PageLayout.PAGE_BYTES + " bytes, got " + page.length + ".");
    }
    return page;
  }

  /// The same, if it looks like one of a B-tree that has items; null for a page that was never used.
  static byte[] givenOfTree(Object value) {
    byte[] page = given(value);
    if (PageLayout.isNew(page)) {
      return null;
    }
    if (!BtreeInspection.isBtreePage(page)) {
      throw invalid("input page is not a valid btree page")
          .detail(
              "Expected special size "
                  + BtreeInspection.SPECIAL_BYTES
                  + ", got "
                  + (PageLayout.PAGE_BYTES - PageLayout.special(page) & 0xffff)
                  + ".");
    }
    if (BtreeInspection.isMeta(page)) {
      throw invalid("block is a meta page");
    }
    return page;
  }

  /// A tid as the type has it.
  static Object tid(long ctid) {
    String text = String.format(Locale.ROOT, "(%d,%d)", ctid >>> 16, ctid & 0xffff);
    return Types.byOid(pganatomy.engine.utils.adt.TypeOids.TID).codec().parse(text, -1);
  }
}
