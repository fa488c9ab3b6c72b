package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.nbtree.BtreeInspection;
import pganatomy.engine.access.nbtree.StoredIndex;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// Looks at what is on pages: the functions of `pageinspect` that give many rows, and `amcheck`'s
/// look at a heap. They are there without CREATE EXTENSION.
///
/// PostgreSQL: contrib/pageinspect/heapfuncs.c, btreefuncs.c; contrib/amcheck/verify_heapam.c
final class PageRows implements SetReturningFunction {
  private final FunctionDescriptor function;

  PageRows(FunctionDescriptor function) {
    this.function = function;
  }

  @Override
  public RowSource open(Object[] a, FunctionContext context) {
    List<Object[]> rows =
        switch (function.symbol()) {
          case "heap_page_items" -> heapItems(a[0], context);
          case "bt_page_items_1_9" -> treeItems((String) a[0], (Long) a[1], context);
          case "bt_page_items_bytea" -> givenTreeItems(a[0], context);
          case "bt_multi_page_stats" ->
              statistics((String) a[0], (Long) a[1], (Long) a[2], context);
          case "verify_heapam" -> HeapCheckRows.of(a);
          default -> throw new IllegalStateException(function.symbol());
        };
    return new ListSource(rows);
  }

  // ---------------------------------------------------------------- heaps

  private static List<Object[]> heapItems(Object given, FunctionContext context) {
    RawPages.requireSuperuser(context, "raw page");
    byte[] page = RawPages.given(given);
    List<Object[]> rows = new ArrayList<>();
    int count = PageLayout.isNew(page) ? 0 : PageLayout.lineCount(page);
    for (int line = 1; line <= count; line++) {
      rows.add(heapItem(page, line));
    }
    return rows;
  }

  /// The tuple's columns are null when there is none, or when its place cannot be right.
  private static Object[] heapItem(byte[] page, int line) {
    int item = ItemIdLayout.get(page, line);
    int offset = ItemIdLayout.offset(item);
    int length = ItemIdLayout.length(item);
    Object[] row = new Object[14];
    row[0] = line;
    row[1] = offset;
    row[2] = ItemIdLayout.state(item);
    row[3] = length;
    boolean isTuple =
        length >= HeapTupleLayout.HEADER_BYTES - 1
            && offset == PageLayout.align(offset)
            && offset + length <= PageLayout.PAGE_BYTES;
    if (isTuple) {
      putTuple(row, page, offset, length);
    }
    return row;
  }

  private static void putTuple(Object[] row, byte[] page, int tuple, int length) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    int hoff = HeapTupleLayout.valuesOffset(page, tuple);
    row[4] = HeapTupleLayout.xmin(page, tuple);
    row[5] = HeapTupleLayout.xmax(page, tuple);
    row[6] = HeapTupleLayout.commandId(page, tuple);
    row[7] = RawPages.tid(HeapTupleLayout.ctid(page, tuple));
    row[8] = HeapTupleLayout.infomask2(page, tuple);
    row[9] = infomask;
    row[10] = hoff;
    if (hoff >= HeapTupleLayout.NULL_BITMAP && hoff <= length && hoff == PageLayout.align(hoff)) {
      if ((infomask & HeapTupleLayout.HAS_NULLS) != 0) {
        row[11] = bits(page, tuple, hoff);
      }
      row[13] = java.util.Arrays.copyOfRange(page, tuple + hoff, tuple + length);
    }
  }

  /// The null bitmap, a digit for each attribute of its bytes.
  private static String bits(byte[] page, int tuple, int hoff) {
    int bytes = (HeapTupleLayout.attributeCount(page, tuple) + 7) / 8;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes * 8 && HeapTupleLayout.NULL_BITMAP + i / 8 < hoff; i++) {
      text.append(HeapTupleLayout.isNull(page, tuple, i) ? '0' : '1');
    }
    return text.toString();
  }

  // ---------------------------------------------------------------- B-trees

  private static List<Object[]> treeItems(String name, long block, FunctionContext context) {
    RawPages.requireSuperuser(context, "pageinspect");
    return treeItems(RawPages.ofTree(RawPages.btree(name), block));
  }

  private static List<Object[]> givenTreeItems(Object given, FunctionContext context) {
    RawPages.requireSuperuser(context, "raw page");
    byte[] page = RawPages.givenOfTree(given);
    return page == null ? List.of() : treeItems(page);
  }

  private static List<Object[]> treeItems(byte[] page) {
    if (BtreeInspection.isDeleted(page)) {
      Log.report(LogLevel.NOTICE, SqlState.SUCCESSFUL_COMPLETION, "page is deleted");
    }
    List<Object[]> rows = new ArrayList<>();
    for (int line = 1; line <= BtreeInspection.itemCount(page); line++) {
      BtreeInspection.Item item = BtreeInspection.item(page, line);
      rows.add(
          new Object[] {
            item.line(),
            RawPages.tid(item.tid()),
            item.length(),
            item.hasNulls(),
            item.hasVariableWidth(),
            item.data(),
            item.isDead(),
            item.ctid() < 0 ? null : RawPages.tid(item.ctid()),
            null
          });
    }
    return rows;
  }

  private static List<Object[]> statistics(
      String name, long first, long count, FunctionContext context) {
    RawPages.requireSuperuser(context, "pageinspect");
    StoredIndex index = RawPages.btree(name);
    RawPages.checkBlock(index, first);
    long pages =
        pganatomy.engine.storage.smgr.RelationFile.of(index.locator())
            .blockCount(pganatomy.engine.storage.smgr.Fork.MAIN);
    long end = count < 0 ? pages : first + count;
    if (count > 0) {
      RawPages.checkBlock(index, end - 1);
    }
    List<Object[]> rows = new ArrayList<>();
    for (long block = first; block < end; block++) {
      rows.add(PageFunctions.statistics(RawPages.ofTree(index, block), block));
    }
    return rows;
  }
}
