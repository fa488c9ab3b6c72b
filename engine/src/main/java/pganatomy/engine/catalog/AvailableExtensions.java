package pganatomy.engine.catalog;

import java.util.List;

/// The extensions whose functions the server has. They can be called without CREATE EXTENSION,
/// which only notes that the extension is wanted (`pg_extension`), so that scripts made for
/// PostgreSQL run; in PostgreSQL it makes the functions.
///
/// Of `pg_stat_statements` it makes the views as well: without them, and without the library in
/// `shared_preload_libraries`, there is nothing to see.
///
/// PostgreSQL: contrib/*/*.control
public enum AvailableExtensions {
  AMCHECK("amcheck", "1.5", "functions for verifying relation integrity"),
  PG_BUFFERCACHE("pg_buffercache", "1.6", "examine the shared buffer cache"),
  PG_STAT_STATEMENTS(
      "pg_stat_statements",
      "1.12",
      "track planning and execution statistics of all SQL statements executed"),
  PAGEINSPECT("pageinspect", "1.13", "inspect the contents of database pages at a low level"),
  PG_WALINSPECT(
      "pg_walinspect", "1.1", "functions to inspect contents of PostgreSQL Write-Ahead Log");

  private final String title;
  private final String version;
  private final String comment;

  AvailableExtensions(String title, String version, String comment) {
    this.title = title;
    this.version = version;
    this.comment = comment;
  }

  public String title() {
    return title;
  }

  public String version() {
    return version;
  }

  public String comment() {
    return comment;
  }

  /// The extension of that name, null for none.
  public static AvailableExtensions find(String name) {
    for (AvailableExtensions extension : values()) {
      if (extension.title.equals(name)) {
        return extension;
      }
    }
    return null;
  }

  /// The columns of `pg_available_extensions()`.
  public Object[] row() {
    return new Object[] {title, version, comment};
  }

  /// The columns of `pg_available_extension_versions()`.
  public Object[] versionRow() {
    return new Object[] {title, version, true, false, true, null, null, comment};
  }

  public static List<AvailableExtensions> all() {
    return List.of(values());
  }
}
