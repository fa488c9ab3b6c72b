package pganatomy.engine.utils.guc;

/// Where a value came from, from weak to strong: a value never replaces one of a stronger source.
///
/// PostgreSQL: src/include/utils/guc.h, GucSource
public enum SettingSource {
  DEFAULT("default"),
  /// A default that was computed at start.
  DYNAMIC_DEFAULT("default"),
  ENVIRONMENT_VARIABLE("environment variable"),
  FILE("configuration file"),
  COMMAND_LINE("command line"),
  GLOBAL("global"),
  DATABASE("database"),
  ROLE("user"),
  DATABASE_ROLE("database user"),
  CLIENT("client"),
  OVERRIDE("override"),
  /// Divides the sources that define a session's defaults (below) from those of SET (above).
  INTERACTIVE("interactive"),
  TEST("test"),
  SESSION("session");

  private final String label;

  SettingSource(String label) {
    this.label = label;
  }

  /// The words in `pg_settings.source`.
  public String label() {
    return label;
  }
}
