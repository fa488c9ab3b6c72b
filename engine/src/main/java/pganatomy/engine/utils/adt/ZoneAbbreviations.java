package pganatomy.engine.utils.adt;

/// The abbreviations of time zones that are in use: a fixed offset each.
///
/// PostgreSQL: src/timezone/tznames/Default
final class ZoneAbbreviations {
  private ZoneAbbreviations() {}

  /// Seconds east of Greenwich of the common abbreviations, null for others.
  static Integer find(String word) {
    return switch (word) {
      case "z", "utc", "gmt", "zulu", "wet", "uct", "ut" -> 0;
      case "bst", "cet", "met", "west", "mez" -> 3600;
      case "cest", "eet", "sast", "mest", "mesz", "ist_il" -> 2 * 3600;
      case "eest", "msk", "eat" -> 3 * 3600;
      case "ist" -> 2 * 3600;
      case "jst", "kst" -> 9 * 3600;
      case "aest" -> 10 * 3600;
      case "aedt" -> 11 * 3600;
      case "nzst" -> 12 * 3600;
      case "nzdt" -> 13 * 3600;
      case "ast", "edt" -> -4 * 3600;
      case "adt" -> -3 * 3600;
      case "est", "cdt" -> -5 * 3600;
      case "cst", "mdt" -> -6 * 3600;
      case "mst", "pdt" -> -7 * 3600;
      case "pst", "akdt" -> -8 * 3600;
      case "akst" -> -9 * 3600;
      case "hst" -> -10 * 3600;
      default -> null;
    };
  }
}
