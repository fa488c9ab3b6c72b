package pganatomy.engine.access.transam.xlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationLocator;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// Pages that a record changes and that are not there. That is right if a later record says that
/// the relation was dropped or cut off: it had been done before the crash. Those that no record
/// explains were lost.
///
/// PostgreSQL: src/backend/access/transam/xlogutils.c, log_invalid_page(), XLogCheckInvalidPages()
public final class InvalidPages {
  private record Page(RelationLocator relation, Fork fork, int block) {
    // Written out: what the compiler would make needs method handles.
    @Override
    public boolean equals(Object other) {
      return other instanceof Page page
          && page.block == block
          && page.fork == fork
          && page.relation.equals(relation);
    }

    @Override
    public int hashCode() {
      return (relation.hashCode() * 31 + fork.ordinal()) * 31 + block;
    }

    String describe(boolean isPresent) {
      return "page "
          + Integer.toUnsignedString(block)
          + " of relation \""
          + relation.path(fork)
          + (isPresent ? "\" is uninitialized" : "\" does not exist");
    }
  }

  private static final HashMap<Page, Boolean> PAGES = new HashMap<>();

  private InvalidPages() {}

  /// @param isPresent whether the page is there, but has never been filled
  static void note(RelationLocator relation, Fork fork, int block, boolean isPresent) {
    PAGES.putIfAbsent(new Page(relation, fork, block), isPresent);
  }

  /// The relation's fork was cut off at the block, or dropped with block 0.
  public static void forget(RelationLocator relation, Fork fork, int firstBlock) {
    if (PAGES.isEmpty()) {
      return;
    }
    Iterator<Page> each = PAGES.keySet().iterator();
    while (each.hasNext()) {
      Page page = each.next();
      if (page.relation.equals(relation) && page.fork == fork && page.block >= firstBlock) {
        each.remove();
      }
    }
  }

  public static void forgetDatabase(int databaseOid) {
    Iterator<Page> each = PAGES.keySet().iterator();
    while (each.hasNext()) {
      if (each.next().relation.databaseOid() == databaseOid) {
        each.remove();
      }
    }
  }

  /// All records are redone: what is still missing is lost.
  public static void check() {
    if (PAGES.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Page, Boolean> entry : PAGES.entrySet()) {
      lines.add(entry.getKey().describe(entry.getValue()));
    }
    for (String line : lines) {
      Log.report(LogLevel.WARNING, SqlState.SUCCESSFUL_COMPLETION, line);
    }
    throw Log.panic("WAL contains references to invalid pages", null);
  }
}
