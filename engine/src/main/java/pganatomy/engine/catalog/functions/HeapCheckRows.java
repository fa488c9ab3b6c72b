package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.heap.VisibilityMap;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `verify_heapam`: what is wrong with the pages of a table, a row for each thing.
///
/// Line pointers, chains of redirections and headers of tuples are looked at. Left out: the values
/// inside of tuples, those stored out of line, and the xids within multixacts.
///
/// PostgreSQL: contrib/amcheck/verify_heapam.c
final class HeapCheckRows {
  private static final int FIRST_NORMAL_XID = 3;

  private final RelationDescriptor relation;
  private final List<Object[]> rows = new ArrayList<>();
  private final long nextFullXid = TransactionArea.nextFullXid();
  private long block;

  private HeapCheckRows(RelationDescriptor relation) {
    this.relation = relation;
  }

  /// @param a relation, on_error_stop, check_toast, skip, startblock, endblock
  static List<Object[]> of(Object[] a) {
    RelationDescriptor relation =
        a[0] == null ? null : SystemFunctions.catalog().relation((Integer) a[0]);
    checkArguments(a, relation);
    String skip = (String) a[3];
    RelationFile file = RelationFile.of(relation.locator());
    int blocks = file.blockCount(Fork.MAIN);
    if (blocks == 0) {
      return List.of();
    }
    long first = limit((Long) a[4], 0, "starting", blocks);
    long last = limit((Long) a[5], blocks - 1, "ending", blocks);
    HeapCheckRows check = new HeapCheckRows(relation);
    for (check.block = first; check.block <= last; check.block++) {
      pganatomy.engine.storage.ipc.Interrupts.check();
      if (!skip.equalsIgnoreCase("none")
          && VisibilityMap.isAllVisible(relation, (int) check.block)) {
        continue;
      }
      check.page(RawPages.read(file, Fork.MAIN, (int) check.block));
      if ((Boolean) a[1] && !check.rows.isEmpty()) {
        break;
      }
    }
    return check.rows;
  }

  private static void checkArguments(Object[] a, RelationDescriptor relation) {
    for (int i = 0; i < 4; i++) {
      if (a[i] == null) {
        String[] names = {"relation", "on_error_stop", "check_toast", "skip"};
        throw RawPages.invalid(i == 3 ? "skip cannot be null" : names[i] + " cannot be null");
      }
    }
    String skip = (String) a[3];
    if (!skip.equalsIgnoreCase("none")
        && !skip.equalsIgnoreCase("all-visible")
        && !skip.equalsIgnoreCase("all-frozen")) {
      throw RawPages.invalid("invalid skip option")
          .hint("Valid skip options are \"all-visible\", \"all-frozen\", and \"none\".");
    }
    if (relation == null) {
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR, "could not open relation with OID " + a[0]);
    }
    boolean isHeap = "rmt".indexOf(relation.kind()) >= 0;
    if (!isHeap) {
      String kinds =
          switch (relation.kind()) {
            case 'i' -> "indexes";
            case 'v' -> "views";
            case 'S' -> "sequences";
            case 'c' -> "composite types";
            default -> "this kind of relation";
          };
      throw DatabaseException.error(
              SqlState.WRONG_OBJECT_TYPE, "cannot check relation \"" + relation.name() + "\"")
          .detail("This operation is not supported for " + kinds + ".");
    }
  }

  private static long limit(Long given, long otherwise, String what, int blocks) {
    if (given != null && (given < 0 || given >= blocks)) {
      throw RawPages.invalid(what + " block number must be between 0 and " + (blocks - 1));
    }
    return given == null ? otherwise : given;
  }

  private void report(int line, String message) {
    rows.add(new Object[] {block, line, null, message});
  }

  // ---------------------------------------------------------------- line pointers

  private void page(byte[] page) {
    if (PageLayout.isNew(page)) {
      return;
    }
    int count = PageLayout.lineCount(page);
    for (int line = 1; line <= count; line++) {
      int item = ItemIdLayout.get(page, line);
      switch (ItemIdLayout.state(item)) {
        case ItemIdLayout.REDIRECT -> redirection(page, line, ItemIdLayout.offset(item), count);
        case ItemIdLayout.NORMAL -> pointer(page, line, item);
        default -> {
          // Unused or dead: nothing there to look at.
        }
      }
    }
  }

  private void redirection(byte[] page, int line, int target, int count) {
    if (target < 1) {
      report(
          line,
          "line pointer redirection to item at offset " + target + " precedes minimum offset 1");
    } else if (target > count) {
      report(
          line,
          "line pointer redirection to item at offset "
              + target
              + " exceeds maximum offset "
              + count);
    } else {
      int item = ItemIdLayout.get(page, target);
      String kind =
          switch (ItemIdLayout.state(item)) {
            case ItemIdLayout.UNUSED -> "an unused item";
            case ItemIdLayout.DEAD -> "a dead item";
            case ItemIdLayout.REDIRECT -> "another redirected line pointer";
            default -> null;
          };
      if (kind != null) {
        report(line, "redirected line pointer points to " + kind + " at offset " + target);
      } else if (!isHeapOnly(page, item)) {
        report(line, "redirected line pointer points to a non-heap-only tuple at offset " + target);
      }
    }
  }

  private static boolean isHeapOnly(byte[] page, int item) {
    int infomask2 = HeapTupleLayout.infomask2(page, ItemIdLayout.offset(item));
    return (infomask2 & HeapTupleLayout.HEAP_ONLY) != 0;
  }

  private void pointer(byte[] page, int line, int item) {
    int offset = ItemIdLayout.offset(item);
    int length = ItemIdLayout.length(item);
    if (offset != PageLayout.align(offset)) {
      report(line, "line pointer to page offset " + offset + " is not maximally aligned");
    } else if (length < HeapTupleLayout.HEADER_BYTES) {
      report(
          line, "line pointer length " + length + " is less than the minimum tuple header size 24");
    } else if (offset + length > PageLayout.PAGE_BYTES) {
      report(
          line,
          "line pointer to page offset "
              + offset
              + " with length "
              + length
              + " ends beyond maximum page offset "
              + PageLayout.PAGE_BYTES);
    } else {
      tuple(page, line, offset, length);
    }
  }

  // ---------------------------------------------------------------- tuples

  private void tuple(byte[] page, int line, int tuple, int length) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    int attributes = HeapTupleLayout.attributeCount(page, tuple);
    int hoff = HeapTupleLayout.valuesOffset(page, tuple);
    boolean hasNulls = (infomask & HeapTupleLayout.HAS_NULLS) != 0;
    if (hoff > length) {
      report(line, "data begins at offset " + hoff + " beyond the tuple length " + length);
      return;
    }
    int expected =
        hasNulls
            ? PageLayout.align(HeapTupleLayout.NULL_BITMAP + (attributes + 7) / 8)
            : HeapTupleLayout.HEADER_BYTES;
    if (hoff != expected) {
      report(
          line,
          "tuple data should begin at byte "
              + expected
              + ", but actually begins at byte "
              + hoff
              + " ("
              + attributes
              + (attributes == 1 ? " attribute, " : " attributes, ")
              + (hasNulls ? "has nulls)" : "no nulls)"));
      return;
    }
    xids(page, line, tuple, infomask);
    // A row whose transaction was rolled back may have columns that went with it.
    if (attributes > relation.attributes().size() && isCommitted(page, tuple, infomask)) {
      report(
          line,
          "number of attributes "
              + attributes
              + " exceeds maximum "
              + relation.attributes().size()
              + " expected for table");
    }
  }

  private static boolean isCommitted(byte[] page, int tuple, int infomask) {
    int xmin = HeapTupleLayout.xmin(page, tuple);
    return (infomask & HeapTupleLayout.XMIN_FROZEN) == HeapTupleLayout.XMIN_FROZEN
        || TransactionContext.didCommit(xmin);
  }

  private void xids(byte[] page, int line, int tuple, int infomask) {
    boolean isFrozen = (infomask & HeapTupleLayout.XMIN_FROZEN) == HeapTupleLayout.XMIN_FROZEN;
    if (!isFrozen) {
      xid(line, "xmin", HeapTupleLayout.xmin(page, tuple));
    }
    boolean isXid =
        (infomask & (HeapTupleLayout.XMAX_IS_MULTI | HeapTupleLayout.XMAX_INVALID)) == 0;
    int xmax = HeapTupleLayout.xmax(page, tuple);
    if (isXid && xmax != 0) {
      xid(line, "xmax", xmax);
    }
    boolean isDeletedMulti =
        (infomask & HeapTupleLayout.XMAX_COMMITTED) != 0
            && (infomask & HeapTupleLayout.XMAX_IS_MULTI) != 0;
    if (isDeletedMulti) {
      report(line, "multixact should not be marked committed");
    }
  }

  private void xid(int line, String which, int xid) {
    if (Integer.compareUnsigned(xid, FIRST_NORMAL_XID) >= 0
        && !TransactionId.precedes(xid, (int) nextFullXid)) {
      report(
          line,
          which
              + " "
              + Integer.toUnsignedString(xid)
              + " equals or exceeds next valid transaction ID "
              + (nextFullXid >>> 32)
              + ":"
              + (nextFullXid & 0xffffffffL));
    }
  }
}
