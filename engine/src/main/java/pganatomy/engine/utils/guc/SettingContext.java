package pganatomy.engine.utils.guc;

/// When a setting can be changed, and by whom: from "never" to "always". The same words say from
/// where an attempt comes (the postmaster starting is [#POSTMASTER], a reload [#SIGHUP], a startup
/// packet [#BACKEND], SET [#USER] or, by a superuser, [#SUPERUSER]).
///
/// PostgreSQL: src/include/utils/guc.h, GucContext
public enum SettingContext {
  INTERNAL("internal"),
  POSTMASTER("postmaster"),
  SIGHUP("sighup"),
  SUPERUSER_BACKEND("superuser-backend"),
  BACKEND("backend"),
  SUPERUSER("superuser"),
  USER("user");

  private final String label;

  SettingContext(String label) {
    this.label = label;
  }

  /// The word in `pg_settings.context`.
  public String label() {
    return label;
  }
}
