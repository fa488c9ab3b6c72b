package pganatomy.tests.torture;

/// The places in the engine that name themselves with `FaultPoint.reach`, and how often, about,
/// they are visited between two starts.
enum NamedPoint {
  RECORD_NOT_INSERTED("record: not inserted", 3000),
  RECORD_INSERTED("record: inserted, pages unchanged", 3000),
  LOG_NOT_WRITTEN("log: not written", 800),
  LOG_WRITTEN("log: written, not synced", 800),
  LOG_SYNCED("log: synced, not told", 800),
  SEGMENT_UNNAMED("log: segment without its name", 2),
  SEGMENT_NAMED("log: segment named, not durably", 2),
  CONTROL_NOT_WRITTEN("control file: not written", 4),
  CONTROL_WRITTEN("control file: written, not synced", 4),
  FILE_NOT_EXTENDED("file: not extended", 40),
  FILE_EXTENDED("file: extended", 40),
  FILE_NOT_TRUNCATED("file: not truncated", 3),
  FILE_TRUNCATED("file: truncated", 3),
  FILE_NOT_REMOVED("file: not removed", 12),
  FILE_REMOVED("file: removed", 12);

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
