package pganatomy.engine.parser;

/// What a byte says about the UTF-8 sequence that it begins.
///
/// PostgreSQL: src/common/wchar.c, pg_utf_mblen()
final class Utf8 {
  private Utf8() {}

  /// Bytes of the sequence that `first` begins; 1 for a byte that begins none.
  static int sequenceLength(byte first) {
    if ((first & 0xE0) == 0xC0) {
      return 2;
    }
    if ((first & 0xF0) == 0xE0) {
      return 3;
    }
    return (first & 0xF8) == 0xF0 ? 4 : 1;
  }
}
