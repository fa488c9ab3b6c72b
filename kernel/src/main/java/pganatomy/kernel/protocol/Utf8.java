package pganatomy.kernel.protocol;

/// Where characters end in UTF-8 text.
final class Utf8 {

  private Utf8() {}

  /// Length of the longest prefix that does not end inside a character.
  static int wholeCharacters(byte[] bytes, int size) {
    int lead = size - 1;
    while (lead >= 0 && size - lead <= 3 && (bytes[lead] & 0xC0) == 0x80) {
      lead--;
    }
    if (lead < 0 || size - lead > 3) {
      return size;
    }
    int first = bytes[lead] & 0xFF;
    int needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    return size - lead < needed ? lead : size;
  }
}
