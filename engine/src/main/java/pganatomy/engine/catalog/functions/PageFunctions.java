package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.nbtree.BtreeInspection;
import pganatomy.engine.access.nbtree.StoredIndex;
import pganatomy.engine.storage.page.PageChecksum;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.adt.TypeOids;

/// Looks at pages: the functions of `pageinspect` that give one row or one value. They are there
/// without CREATE EXTENSION.
///
/// PostgreSQL: contrib/pageinspect/rawpage.c, fsmfuncs.c, heapfuncs.c, btreefuncs.c
final class PageFunctions implements ScalarFunction {
  private static final String RAW = "raw page";
  private static final String INSPECT = "pageinspect";
  private static final int FREE_SPACE_NODES = PageLayout.HEADER_BYTES + 4;

  private static final String[] INFOMASK_FLAGS = {
    "HEAP_HASNULL",
    "HEAP_HASVARWIDTH",
    "HEAP_HASEXTERNAL",
    "HEAP_HASOID_OLD",
    "HEAP_XMAX_KEYSHR_LOCK",
    "HEAP_COMBOCID",
    "HEAP_XMAX_EXCL_LOCK",
    "HEAP_XMAX_LOCK_ONLY",
    "HEAP_XMIN_COMMITTED",
    "HEAP_XMIN_INVALID",
    "HEAP_XMAX_COMMITTED",
    "HEAP_XMAX_INVALID",
    "HEAP_XMAX_IS_MULTI",
    "HEAP_UPDATED",
    "HEAP_MOVED_OFF",
    "HEAP_MOVED_IN"
  };

  private final FunctionDescriptor function;

  PageFunctions(FunctionDescriptor function) {
    this.function = function;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    return switch (function.symbol()) {
      case "get_raw_page_1_9" -> rawPage((String) a[0], "main", (Long) a[1], context);
      case "get_raw_page_fork_1_9" ->
          rawPage((String) a[0], (String) a[1], (Long) a[2], context);
      case "page_header" -> header(a[0], context);
      case "page_checksum_1_9" -> checksum(a[0], (Long) a[1], context);
      case "fsm_page_contents" -> freeSpaceMap(a[0], context);
      case "heap_tuple_infomask_flags" -> flags((Integer) a[0], (Integer) a[1], context);
      case "bt_metap" -> meta((String) a[0], context);
      case "bt_page_stats_1_9" -> stats((String) a[0], (Long) a[1], context);
      default -> throw new IllegalStateException(function.symbol());
    };
  }

  private static byte[] rawPage(String name, String fork, long block, FunctionContext context) {
    RawPages.requireSuperuser(context, RAW);
    if (block < 0 || block > 0xffffffffL) {
      throw RawPages.invalid("invalid block number");
    }
    return RawPages.of(RawPages.relation(name), RawPages.fork(fork), block);
  }

  private Object header(Object given, FunctionContext context) {
    RawPages.requireSuperuser(context, RAW);
    byte[] page = RawPages.given(given);
    int sizeAndVersion = PageLayout.sizeAndVersion(page);
    return SystemFunctions.row(
        function,
        PageLayout.lsn(page),
        (int) (short) PageLayout.checksum(page),
        (int) (short) PageLayout.flags(page),
        PageLayout.lower(page),
        PageLayout.upper(page),
        PageLayout.special(page),
        sizeAndVersion & 0xff00,
        sizeAndVersion & 0xff,
        PageLayout.pruneXid(page));
  }

  private static Object checksum(Object given, long block, FunctionContext context) {
    RawPages.requireSuperuser(context, RAW);
    if (block < 0 || block > 0xffffffffL) {
      throw RawPages.invalid("invalid block number");
    }
    byte[] page = RawPages.given(given);
    return PageLayout.isNew(page) ? null : (int) (short) PageChecksum.compute(page, (int) block);
  }

  /// The nodes of the page's tree that are not zero.
  private static Object freeSpaceMap(Object given, FunctionContext context) {
    RawPages.requireSuperuser(context, RAW);
    byte[] page = RawPages.given(given);
    if (PageLayout.isNew(page)) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (int i = FREE_SPACE_NODES; i < PageLayout.PAGE_BYTES; i++) {
      if (page[i] != 0) {
        text.append(i - FREE_SPACE_NODES).append(": ").append(page[i] & 0xff).append('\n');
      }
    }
    int next = pganatomy.engine.port.ByteAccess.getInt(page, PageLayout.HEADER_BYTES);
    return text.append("fp_next_slot: ").append(next).append('\n').toString();
  }

  // ---------------------------------------------------------------- flags of tuples

  private Object flags(int infomask, int infomask2, FunctionContext context) {
    RawPages.requireSuperuser(context, RAW);
    List<String> raw = new ArrayList<>();
    for (int bit = 0; bit < INFOMASK_FLAGS.length; bit++) {
      addIf(raw, infomask, 1 << bit, INFOMASK_FLAGS[bit]);
    }
    addIf(raw, infomask2, 0x2000, "HEAP_KEYS_UPDATED");
    addIf(raw, infomask2, 0x4000, "HEAP_HOT_UPDATED");
    addIf(raw, infomask2, 0x8000, "HEAP_ONLY_TUPLE");
    List<String> combined = new ArrayList<>();
    addIf(combined, infomask, 0x0050, "HEAP_XMAX_SHR_LOCK");
    addIf(combined, infomask, 0x0300, "HEAP_XMIN_FROZEN");
    addIf(combined, infomask, 0xC000, "HEAP_MOVED");
    return SystemFunctions.row(function, texts(raw), texts(combined));
  }

  private static void addIf(List<String> names, int mask, int bits, String name) {
    if ((mask & bits) == bits) {
      names.add(name);
    }
  }

  private static ArrayValue texts(List<String> texts) {
    return texts.isEmpty()
        ? ArrayValue.empty(TypeOids.TEXT)
        : ArrayValue.of(TypeOids.TEXT, texts.toArray());
  }

  // ---------------------------------------------------------------- B-trees

  private Object meta(String name, FunctionContext context) {
    RawPages.requireSuperuser(context, INSPECT);
    StoredIndex index = RawPages.btree(name);
    BtreeInspection.Meta meta =
        BtreeInspection.meta(
            RawPages.read(
                pganatomy.engine.storage.smgr.RelationFile.of(index.locator()),
                pganatomy.engine.storage.smgr.Fork.MAIN,
                0));
    return SystemFunctions.row(
        function,
        meta.magic(),
        meta.version(),
        unsigned(meta.root()),
        unsigned(meta.level()),
        unsigned(meta.fastRoot()),
        unsigned(meta.fastLevel()),
        unsigned(meta.deletedPages()),
        meta.heapTuples(),
        meta.isEqualImage());
  }

  private Object stats(String name, long block, FunctionContext context) {
    RawPages.requireSuperuser(context, INSPECT);
    byte[] page = RawPages.ofTree(RawPages.btree(name), block);
    return SystemFunctions.row(function, statistics(page, block));
  }

  /// The columns of `bt_page_stats`.
  static Object[] statistics(byte[] page, long block) {
    BtreeInspection.Page facts = BtreeInspection.page(page);
    return new Object[] {
      block,
      (int) facts.type(),
      facts.liveItems(),
      facts.deadItems(),
      facts.averageItemBytes(),
      PageLayout.PAGE_BYTES,
      facts.freeBytes(),
      unsigned(facts.left()),
      unsigned(facts.right()),
      unsigned(facts.level()),
      facts.flags()
    };
  }

  private static long unsigned(int value) {
    return Integer.toUnsignedLong(value);
  }
}
