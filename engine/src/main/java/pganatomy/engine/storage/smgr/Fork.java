package pganatomy.engine.storage.smgr;

/// The files of one relation: its content, and what is known about its content.
///
/// PostgreSQL: src/include/common/relpath.h, ForkNumber
public enum Fork {
  MAIN(""),
  /// The free space map.
  FREE_SPACE("_fsm"),
  /// The visibility map.
  VISIBILITY("_vm"),
  /// What an unlogged relation starts from after a crash.
  INIT("_init");

  private final String suffix;

  Fork(String suffix) {
    this.suffix = suffix;
  }

  public String suffix() {
    return suffix;
  }
}
