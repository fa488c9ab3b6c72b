package pganatomy.engine.utils.guc;

/// `client_encoding`: recognises the names. The server is always UTF8, and a conversion exists for
/// the encodings that are listed here.
///
/// PostgreSQL: src/common/encnames.c, pg_char_to_encoding()
public final class ClientEncoding {
  private ClientEncoding() {}

  static String check(Setting setting, String name) {
    String known = canonicalName(letters(name));
    if (known == null) {
      throw setting.invalidValue(name);
    }
    return known;
  }

  private static String letters(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      }
    }
    return out.toString();
  }

  private static String canonicalName(String letters) {
    return switch (letters) {
      case "utf8", "unicode" -> "UTF8";
      case "sqlascii" -> "SQL_ASCII";
      case "latin1", "iso88591" -> "LATIN1";
      case "latin2", "iso88592" -> "LATIN2";
      case "latin9", "iso885915" -> "LATIN9";
      case "win1250", "windows1250" -> "WIN1250";
      case "win1251", "win", "windows1251" -> "WIN1251";
      case "win1252", "windows1252" -> "WIN1252";
      case "koi8r", "koi8" -> "KOI8R";
      default -> null;
    };
  }

  /// The JDK's name of the character set; null for UTF8 and SQL_ASCII, which pass as they are.
  public static String javaName(String encoding) {
    return switch (encoding) {
      case "LATIN1" -> "ISO-8859-1";
      case "LATIN2" -> "ISO-8859-2";
      case "LATIN9" -> "ISO-8859-15";
      case "WIN1250" -> "windows-1250";
      case "WIN1251" -> "windows-1251";
      case "WIN1252" -> "windows-1252";
      case "KOI8R" -> "KOI8-R";
      default -> null;
    };
  }
}
