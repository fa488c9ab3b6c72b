package pganatomy.lab;

import java.util.Locale;

/// Which server a lab runs.
public enum Kind {
  /// The course's own.
  ENGINE,
  /// PostgreSQL 18.
  POSTGRES;

  /// What `LAB_SERVER` says, a system property before the environment; the engine if nothing does.
  public static Kind wanted() {
    String wanted = setting("LAB_SERVER", "engine");
    return switch (wanted.toLowerCase(Locale.ROOT)) {
      case "engine", "" -> ENGINE;
      case "postgres" -> POSTGRES;
      default ->
          throw new LabException("LAB_SERVER is \"" + wanted + "\"; it may be engine or postgres");
    };
  }

  /// A system property or else an environment variable or else the other value.
  static String setting(String name, String otherwise) {
    String property = System.getProperty(name);
    String value = property == null ? System.getenv(name) : property;
    return value == null ? otherwise : value;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
