package pganatomy.engine.utils.adt;

import java.util.Arrays;

/// A `bit` or `bit varying` value: bits from the highest of the first byte on; unused ones are 0.
///
/// PostgreSQL: src/backend/utils/adt/varbit.c
public record BitString(int length, byte[] bytes) implements Comparable<BitString> {
  static BitString parse(String text, int typeModifier, boolean varying) {
    String digits = text;
    boolean hex = text.startsWith("x") || text.startsWith("X");
    if (hex || text.startsWith("b") || text.startsWith("B")) {
      digits = text.substring(1);
    }
    int width = hex ? 4 : 1;
    BitString out =
        new BitString(digits.length() * width, new byte[(digits.length() * width + 7) / 8]);
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = c > 'f' ? -1 : Character.digit(c, hex ? 16 : 2);
      if (digit < 0) {
        throw pganatomy.engine.utils.error.DatabaseException.error(
            pganatomy.engine.utils.error.SqlState.INVALID_TEXT_REPRESENTATION,
            "\"" + c + "\" is not a valid " + (hex ? "hexadecimal" : "binary") + " digit");
      }
      for (int b = 0; b < width; b++) {
        if ((digit >> width - 1 - b & 1) != 0) {
          out.bytes[(i * width + b) / 8] |= (byte) (0x80 >> (i * width + b) % 8);
        }
      }
    }
    return out.fit(typeModifier, varying, false);
  }

  /// Applies a length; `explicit` casts cut or pad.
  BitString fit(int limit, boolean varying, boolean explicit) {
    if (limit <= 0 || length == limit || varying && length < limit) {
      return this;
    }
    if (!explicit) {
      String message =
          varying
              ? "bit string too long for type bit varying(" + limit + ")"
              : "bit string length " + length + " does not match type bit(" + limit + ")";
      throw pganatomy.engine.utils.error.DatabaseException.error(
          varying
              ? pganatomy.engine.utils.error.SqlState.STRING_DATA_RIGHT_TRUNCATION
              : pganatomy.engine.utils.error.SqlState.STRING_DATA_LENGTH_MISMATCH,
          message);
    }
    BitString out = new BitString(limit, Arrays.copyOf(bytes, (limit + 7) / 8));
    if (limit % 8 != 0) {
      out.bytes[limit / 8] &= (byte) (0xFF << 8 - limit % 8);
    }
    return out;
  }

  boolean bit(int index) {
    return (bytes[index / 8] & 0x80 >> index % 8) != 0;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      out.append(bit(i) ? '1' : '0');
    }
    return out.toString();
  }

  @Override
  public int compareTo(BitString other) {
    int order = Arrays.compareUnsigned(bytes, other.bytes);
    return order != 0 ? order : Integer.compare(length, other.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BitString bits && compareTo(bits) == 0;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes) * 31 + length;
  }
}
