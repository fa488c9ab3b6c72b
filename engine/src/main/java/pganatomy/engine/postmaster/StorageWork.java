package pganatomy.engine.postmaster;

import pganatomy.engine.access.rmgrdesc.RecordDescription;
import pganatomy.engine.access.rmgrdesc.RecordType;
import pganatomy.engine.access.transam.RecoveryHandlers;
import pganatomy.engine.access.transam.xlog.Redo;
import pganatomy.engine.access.transam.xlog.WalRecordView;

/// What the auxiliary processes do for the storage: the one place where the process layer calls it.
/// The processes themselves know when; the storage knows how.
///
/// The walwriter has its own way to the log.
final class StorageWork {
  private StorageWork() {}

  /// The startup process: all who have something to redo beside pages.
  static void registerRedo() {
    RecoveryHandlers.register();
    Redo.setDescriber(StorageWork::describe);
  }

  /// `Heap/INSERT: off: 1, flags: 0x00`.
  private static String describe(WalRecordView record) {
    return record.manager().title()
        + "/"
        + RecordType.name(record)
        + ": "
        + RecordDescription.of(record, time -> Long.toString(time));
  }
}
