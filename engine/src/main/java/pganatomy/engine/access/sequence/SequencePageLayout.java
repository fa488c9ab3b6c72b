package pganatomy.engine.access.sequence;

import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;

/// A sequence's only page.
///
/// ```text
///   24    line pointer 1
///         ...
///   tuple header (24) | last_value (8) | log_cnt (8) | is_called (1)
///   8184  magic 0x1717 (4), padding (4)
/// ```
///
/// PostgreSQL: src/backend/commands/sequence.c, sequence_magic
final class SequencePageLayout {
  private static final int MAGIC = 0x1717;
  private static final int SPECIAL_BYTES = 8;
  private static final int FROZEN_XID = 2;
  private static final int LAST_VALUE = HeapTupleLayout.HEADER_BYTES;
  private static final int LOG_COUNT = LAST_VALUE + Long.BYTES;
  private static final int IS_CALLED = LOG_COUNT + Long.BYTES;
  private static final int TUPLE_BYTES = IS_CALLED + 1;

  private SequencePageLayout() {}

  static byte[] make(SequenceState state) {
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    PageLayout.initialize(page, SPECIAL_BYTES);
    ByteAccess.putInt(page, PageLayout.special(page), MAGIC);
    byte[] tuple = new byte[TUPLE_BYTES];
    HeapTupleLayout.putXmin(tuple, 0, FROZEN_XID);
    HeapTupleLayout.putCtid(tuple, 0, 0, 1);
    HeapTupleLayout.putInfomask2(tuple, 0, 3);
    HeapTupleLayout.putInfomask(
        tuple, 0, HeapTupleLayout.XMIN_FROZEN | HeapTupleLayout.XMAX_INVALID);
    HeapTupleLayout.putValuesOffset(tuple, 0, HeapTupleLayout.HEADER_BYTES);
    PageLayout.addTuple(page, tuple, 0, TUPLE_BYTES);
    put(page, state);
    return page;
  }

  static boolean hasMagic(byte[] page) {
    int special = PageLayout.special(page);
    return special == PageLayout.PAGE_BYTES - SPECIAL_BYTES
        && ByteAccess.getInt(page, special) == MAGIC;
  }

  private static int tuple(byte[] page) {
    return ItemIdLayout.offset(ItemIdLayout.get(page, 1));
  }

  static SequenceState get(byte[] page) {
    int tuple = tuple(page);
    return new SequenceState(
        ByteAccess.getLong(page, tuple + LAST_VALUE),
        ByteAccess.getLong(page, tuple + LOG_COUNT),
        page[tuple + IS_CALLED] != 0);
  }

  static void put(byte[] page, SequenceState state) {
    int tuple = tuple(page);
    ByteAccess.putLong(page, tuple + LAST_VALUE, state.lastValue());
    ByteAccess.putLong(page, tuple + LOG_COUNT, state.logCount());
    page[tuple + IS_CALLED] = (byte) (state.isCalled() ? 1 : 0);
  }
}
