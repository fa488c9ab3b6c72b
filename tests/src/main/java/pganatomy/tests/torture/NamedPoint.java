package pganatomy.tests.torture;

/// The places in the engine that name themselves with `FaultPoint.reach`, and how often, about,
/// they are visited between two starts.
enum NamedPoint {
  COMMIT_NOT_LOGGED("commit: not logged", 300),
  COMMIT_NOT_FLUSHED("commit: logged, not flushed", 300),
  COMMIT_NOT_IN_THE_COMMIT_LOG("commit: flushed, not in the commit log", 300),
  COMMIT_NOT_ACKNOWLEDGED("commit: not acknowledged", 300),
  RECORD_NOT_INSERTED("record: not inserted", 3000),
  RECORD_INSERTED("record: inserted, pages unchanged", 3000),
  LOG_NOT_WRITTEN("log: not written", 600),
  LOG_WRITTEN("log: written, not synced", 600),
  LOG_SYNCED("log: synced, not told", 600),
  SEGMENT_UNNAMED("log: segment without its name", 2),
  SEGMENT_NAMED("log: segment named, not durably", 2),
  CHECKPOINT_REDO("checkpoint: redo fixed", 4),
  CHECKPOINT_PAGES("checkpoint: between two pages", 200),
  CHECKPOINT_WRITTEN("checkpoint: written, not synced", 4),
  CHECKPOINT_SYNCED("checkpoint: synced, not logged", 4),
  CHECKPOINT_LOGGED("checkpoint: logged, not in the control file", 4),
  CHECKPOINT_FILES("checkpoint: old files still there", 4),
  CHECKPOINT_LOG("checkpoint: old log still there", 4),
  CONTROL_NOT_WRITTEN("control file: not written", 6),
  CONTROL_WRITTEN("control file: written, not synced", 6),
  TREE_SPLIT("tree: split, the parent does not know", 12),
  FILE_NOT_CREATED("file: logged, not created", 20),
  FILE_NOT_EXTENDED("file: not extended", 40),
  FILE_EXTENDED("file: extended", 40),
  FILE_NOT_TRUNCATED("file: not truncated", 6),
  FILE_TRUNCATED("file: truncated", 6),
  FILE_NOT_REMOVED("file: not removed", 20),
  FILE_REMOVED("file: removed", 20),
  DATABASE_COPIED("database: copied, not logged", 2),
  DATABASE_DROPPED("database: dropped, files still there", 2),
  LOG_CUT_OFF("commit log: cut off, files still there", 1),
  REDO_RECORD("redo: before a record", 2000),
  RECOVERY_REDONE("recovery: redone", 1),
  RECOVERY_UNLOGGED("recovery: unlogged relations are gone", 1),
  RECOVERY_TAIL("recovery: end of the log cleared", 1),
  RECOVERY_END("recovery: not in production", 1);

  private final String text;
  private final int often;

  NamedPoint(String text, int often) {
    this.text = text;
    this.often = often;
  }

  /// As the engine's source has it.
  String text() {
    return text;
  }

  /// As an option of a command line has it.
  String word() {
    return text.replace(' ', '_');
  }

  int often() {
    return often;
  }
}
