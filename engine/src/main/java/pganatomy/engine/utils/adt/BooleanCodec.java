package pganatomy.engine.utils.adt;

import java.util.Locale;

/// `boolean`.
///
/// PostgreSQL: src/backend/utils/adt/bool.c
final class BooleanCodec implements TypeCodec {
  @Override
  public Object parse(String text, int typeModifier) {
    Boolean value = parseOrNull(text.strip());
    if (value == null) {
      throw Errors.invalidSyntax("boolean", text);
    }
    return value;
  }

  /// Any unique prefix of true, false, yes, no, on, off, and 1, 0; null for anything else.
  static Boolean parseOrNull(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return null;
    }
    if ("true".startsWith(word)
        || "yes".startsWith(word)
        || word.equals("on")
        || word.equals("1")) {
      return Boolean.TRUE;
    }
    if ("false".startsWith(word)
        || "no".startsWith(word)
        || word.equals("off")
        || word.equals("of")
        || word.equals("0")) {
      return Boolean.FALSE;
    }
    return null;
  }

  @Override
  public String format(Object value) {
    return (Boolean) value ? "t" : "f";
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    if (length != 1) {
      throw Errors.wrongLength();
    }
    return bytes[offset] != 0;
  }

  @Override
  public byte[] toBinary(Object value) {
    return new byte[] {(byte) ((Boolean) value ? 1 : 0)};
  }

  @Override
  public int storedLength(Object value) {
    return 1;
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    target[offset] = (byte) ((Boolean) value ? 1 : 0);
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    return source[offset] != 0;
  }
}
