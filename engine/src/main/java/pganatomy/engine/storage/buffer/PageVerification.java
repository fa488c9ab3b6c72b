package pganatomy.engine.storage.buffer;

import pganatomy.engine.storage.page.PageChecksum;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Settings;

/// Looks at a page that was just read: whether it is what was written.
///
/// PostgreSQL: src/backend/storage/buffer/bufmgr.c, buffer_readv_complete_one();
/// src/backend/storage/page/bufpage.c, PageIsVerified()
final class PageVerification {
  private PageVerification() {}

  /// False when the page is to be taken for an empty one (`zero_damaged_pages`); throws when it is
  /// damaged otherwise.
  static boolean isUsable(byte[] page, String path, int block) {
    if (PageLayout.isNew(page) && PageLayout.isAllZeros(page)) {
      return true;
    }
    int expected = PageChecksum.compute(page, block);
    boolean isSane = PageLayout.isSane(page);
    String where = " in block " + Integer.toUnsignedString(block) + " of relation \"" + path + "\"";
    if (expected != PageLayout.checksum(page)) {
      IoUsage.countDamaged(path);
      Log.report(
          LogLevel.LOG_SERVER_ONLY,
          SqlState.DATA_CORRUPTED,
          "page verification failed, calculated checksum "
              + expected
              + " but expected "
              + PageLayout.checksum(page));
      if (isSane && Settings.isOn("ignore_checksum_failure")) {
        warn("ignoring checksum failure" + where);
        return true;
      }
    } else if (isSane) {
      return true;
    }
    if (!Settings.isOn("zero_damaged_pages")) {
      throw DatabaseException.error(SqlState.DATA_CORRUPTED, "invalid page" + where);
    }
    warn("invalid page" + where + "; zeroing out page");
    return false;
  }

  private static void warn(String message) {
    Log.report(LogLevel.WARNING, SqlState.DATA_CORRUPTED, message);
  }
}
