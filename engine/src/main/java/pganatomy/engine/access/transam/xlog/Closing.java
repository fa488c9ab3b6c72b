package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.storage.page.PageLayout;

/// How a page is closed up after line pointers have changed: it follows from the page alone, so
/// redo can do it once more.
public enum Closing {
  /// Line pointers that became unused are cut off the end of the list.
  CUT_LINES,
  /// The tuples are moved together, too: some have lost their line pointers.
  MOVE_TUPLES,
  /// The line pointers that are left are moved together as well: their numbers mean nothing.
  MOVE_LINES;

  /// Says it in a record: the offset of a fragment without bytes.
  private static final int FIRST_MARK = 0xfff0;

  /// The one with this number.
  static Closing of(int ordinal) {
    return switch (ordinal) {
      case 0 -> CUT_LINES;
      case 1 -> MOVE_TUPLES;
      default -> MOVE_LINES;
    };
  }

  int mark() {
    return FIRST_MARK + ordinal();
  }

  static boolean isMark(int offset) {
    return offset >= FIRST_MARK;
  }

  static Closing ofMark(int offset) {
    return of(offset - FIRST_MARK);
  }

  void close(byte[] page) {
    switch (this) {
      case CUT_LINES -> PageLayout.cutFreeLines(page);
      case MOVE_TUPLES -> PageLayout.compact(page);
      case MOVE_LINES -> PageLayout.removeFreeLines(page);
    }
  }
}
