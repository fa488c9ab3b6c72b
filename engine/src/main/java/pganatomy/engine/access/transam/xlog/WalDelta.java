package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;

/// What a page has become, as fragments: the bytes that differ from what it was.
///
/// ```text
///   before  ▒▒▒▒▒▒▒▒▒▒│      hole        │▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
///   after   ▒▒▒▒█▒▒▒▒▒▒▒▒│   hole    │▒▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒
///               ^    ^^^^              ^^^^    ^
///               └ differ └ was hole before ┘   └ differs        these are logged
/// ```
///
/// Redo applies them to the page as the log left it, which is not quite the page that they were
/// compared with. Three things can be otherwise there, none of them logged:
///
/// 1. LSN and checksum: never compared; redo sets its own.
/// 2. The hole may have any content: what was hole before always counts as different.
/// 3. Hint bits may be missing. That is harmless as long as a byte keeps its meaning: then redo
///    lacks a hint, no more. But a heap tuple that moves leaves its hint bits behind, and what
///    comes to lie there, something else altogether, may by chance have the same byte: not
///    different, not logged, wrong after redo. So where a heap tuple's line pointer changes, the
///    bytes that had its hints count as different.
///
/// PostgreSQL: src/backend/access/transam/generic_xlog.c, computeDelta(); which knows no hints
final class WalDelta {
  /// Equal bytes between two fragments that cost less than another fragment's header.
  private static final int MERGED_GAP = 8;

  /// Room that is enough for all fragments of a page: they are at least a merged gap apart.
  static final int MAX_BYTES = 2 * PageLayout.PAGE_BYTES;

  private static final int BLOCK = 64;
  private static final int AFTER_LSN = 8;
  private static final int AFTER_CHECKSUM = 10;
  private static final int HINTS_OFFSET = 20;
  private static final int HINTS_BYTES = 2;

  private static byte[] before;
  private static byte[] after;
  private static byte[] out;
  private static int length;
  private static int fragment;
  private static int fragmentEnd;

  private WalDelta() {}

  /// Appends the fragments to `target`, which has room for them all ([#MAX_BYTES]), and gives the
  /// index behind them.
  ///
  /// @param isStandard whether the page has a hole between lower and upper
  static int append(byte[] oldPage, byte[] newPage, boolean isStandard, byte[] target, int from) {
    begin(oldPage, newPage, target, from);
    if (!isStandard || !hasBounds(newPage)) {
      compare(AFTER_CHECKSUM, PageLayout.PAGE_BYTES);
    } else {
      compareStandard();
    }
    finish();
    return length;
  }

  /// As [#append], of a page whose tuples lie where they lay, and only what is in front of `lower`
  /// and from `behind` on; then the mark that redo is to close it up. Hint bits move with their
  /// tuples, and are nobody else's at any time: the third point above does not matter.
  static int appendLines(
      byte[] oldPage, byte[] newPage, int lower, int behind, int mark, byte[] target, int from) {
    begin(oldPage, newPage, target, from);
    compare(AFTER_CHECKSUM, lower);
    compare(behind, PageLayout.PAGE_BYTES);
    finish();
    ByteAccess.putShort(out, length, mark);
    ByteAccess.putShort(out, length + 2, 0);
    return length + WalFormat.FRAGMENT_HEADER;
  }

  private static void begin(byte[] oldPage, byte[] newPage, byte[] target, int from) {
    before = oldPage;
    after = newPage;
    out = target;
    length = from;
    fragment = -1;
    fragmentEnd = -1;
  }

  /// The whole page but its hole, as two fragments: for a page that redo makes from zeros.
  static int appendAll(byte[] newPage, boolean isStandard, byte[] target, int from) {
    out = target;
    after = newPage;
    length = from;
    if (isStandard && hasHole(newPage)) {
      put(AFTER_LSN, PageLayout.lower(newPage));
      if (PageLayout.upper(newPage) < PageLayout.PAGE_BYTES) {
        put(PageLayout.upper(newPage), PageLayout.PAGE_BYTES);
      }
    } else {
      put(AFTER_LSN, PageLayout.PAGE_BYTES);
    }
    return length;
  }

  static boolean hasHole(byte[] page) {
    return hasBounds(page) && PageLayout.upper(page) > PageLayout.lower(page);
  }

  /// Whether lower and upper tell where the hole is; on a page that is full to the last byte it is
  /// empty.
  private static boolean hasBounds(byte[] page) {
    int lower = PageLayout.lower(page);
    int upper = PageLayout.upper(page);
    return lower >= PageLayout.HEADER_BYTES && upper >= lower && upper <= PageLayout.PAGE_BYTES;
  }

  private static void compareStandard() {
    int oldLower = PageLayout.lower(before);
    int oldUpper = PageLayout.upper(before);
    int lower = PageLayout.lower(after);
    int upper = PageLayout.upper(after);
    boolean oldHasHole = hasBounds(before);
    int sameBelow = oldHasHole ? Math.min(lower, oldLower) : lower;
    int sameAbove = oldHasHole ? Math.max(upper, oldUpper) : upper;
    compare(AFTER_CHECKSUM, sameBelow);
    if (sameBelow < lower) {
      differs(sameBelow, lower);
    }
    if (upper < sameAbove) {
      differs(upper, sameAbove);
    }
    if (PageLayout.special(after) == PageLayout.PAGE_BYTES && linesMoved(sameBelow)) {
      compareMoved(sameAbove, upper);
    } else {
      compare(sameAbove, PageLayout.PAGE_BYTES);
    }
  }

  private static boolean linesMoved(int end) {
    for (int at = PageLayout.HEADER_BYTES; at < end; at += ItemIdLayout.BYTES) {
      if (ByteAccess.getInt(before, at) != ByteAccess.getInt(after, at)) {
        return true;
      }
    }
    return PageLayout.lower(before) > PageLayout.lower(after);
  }

  /// As [#compare(int, int)] to the page's end, but where the old page had the hint bits of a tuple
  /// that is not there any more, there must be a difference: one is made in the old page's copy.
  private static void compareMoved(int from, int upper) {
    int oldEnd = PageLayout.lower(before);
    int newEnd = PageLayout.lower(after);
    for (int at = PageLayout.HEADER_BYTES; at < oldEnd; at += ItemIdLayout.BYTES) {
      int item = ByteAccess.getInt(before, at);
      boolean isSame = at < newEnd && ByteAccess.getInt(after, at) == item;
      int hints = ItemIdLayout.offset(item) + HINTS_OFFSET;
      if (!isSame
          && ItemIdLayout.state(item) == ItemIdLayout.NORMAL
          && hints >= upper
          && hints + HINTS_BYTES <= PageLayout.PAGE_BYTES) {
        ByteAccess.putShort(before, hints, ~ByteAccess.getShort(after, hints));
      }
    }
    compare(from, PageLayout.PAGE_BYTES);
  }

  // ---------------------------------------------------------------- comparing

  /// In small methods: a young JVM compiles what is called often, soon.
  private static void compare(int from, int to) {
    int at = from;
    while (at < to) {
      int next = Math.min(to, at + BLOCK);
      if (next - at < BLOCK || !isSame64(at)) {
        compareBytes(at, next);
      }
      at = next;
    }
  }

  private static boolean isSame64(int at) {
    byte[] a = before;
    byte[] b = after;
    return ByteAccess.getLong(a, at) == ByteAccess.getLong(b, at)
        && ByteAccess.getLong(a, at + 8) == ByteAccess.getLong(b, at + 8)
        && ByteAccess.getLong(a, at + 16) == ByteAccess.getLong(b, at + 16)
        && ByteAccess.getLong(a, at + 24) == ByteAccess.getLong(b, at + 24)
        && ByteAccess.getLong(a, at + 32) == ByteAccess.getLong(b, at + 32)
        && ByteAccess.getLong(a, at + 40) == ByteAccess.getLong(b, at + 40)
        && ByteAccess.getLong(a, at + 48) == ByteAccess.getLong(b, at + 48)
        && ByteAccess.getLong(a, at + 56) == ByteAccess.getLong(b, at + 56);
  }

  private static void compareBytes(int from, int to) {
    int at = from;
    while (at < to) {
      if (to - at >= 8) {
        // Fragments that are so near to each other are one anyway.
        long changed = ByteAccess.getLong(before, at) ^ ByteAccess.getLong(after, at);
        if (changed != 0) {
          int first = Long.numberOfTrailingZeros(changed) >>> 3;
          int last = 7 - (Long.numberOfLeadingZeros(changed) >>> 3);
          differs(at + first, at + last + 1);
        }
        at += 8;
      } else {
        if (before[at] != after[at]) {
          differs(at, at + 1);
        }
        at++;
      }
    }
  }

  // ---------------------------------------------------------------- fragments

  private static void differs(int from, int to) {
    if (fragment >= 0 && from - fragmentEnd < MERGED_GAP) {
      fragmentEnd = to;
      return;
    }
    finish();
    fragment = from;
    fragmentEnd = to;
  }

  private static void finish() {
    if (fragment >= 0) {
      put(fragment, fragmentEnd);
      fragment = -1;
    }
  }

  private static void put(int from, int to) {
    ByteAccess.putShort(out, length, from);
    ByteAccess.putShort(out, length + 2, to - from);
    System.arraycopy(after, from, out, length + WalFormat.FRAGMENT_HEADER, to - from);
    length += WalFormat.FRAGMENT_HEADER + to - from;
  }
}
