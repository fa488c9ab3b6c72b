package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `bytea`: read and written as `\x` and hexadecimal digits, or in the older form with octal
/// escapes.
///
/// PostgreSQL: src/backend/utils/adt/varlena.c, byteain(), byteaout()
final class BytesCodec implements TypeCodec {
  private static final byte[] HEX =
      "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  @Override
  public Object parse(String text, int typeModifier) {
    return text.startsWith("\\x") ? parseHex(text.substring(2)) : parseEscape(text);
  }

  static byte[] parseHex(String digits) {
    byte[] out = new byte[digits.length() / 2 + 1];
    int length = 0;
    int at = 0;
    while (at < digits.length()) {
      if (IntegerCodec.isBlank(digits.charAt(at))) {
        at++;
        continue;
      }
      int high = hexDigit(digits, at);
      if (at + 1 >= digits.length()) {
        throw Errors.invalidParameter("invalid hexadecimal data: odd number of digits");
      }
      out[length++] = (byte) (high << 4 | hexDigit(digits, at + 1));
      at += 2;
    }
    return Arrays.copyOf(out, length);
  }

  private static int hexDigit(String digits, int at) {
    char c = digits.charAt(at);
    int digit = c > 'f' ? -1 : Character.digit(c, 16);
    if (digit < 0) {
      throw Errors.invalidParameter("invalid hexadecimal digit: \"" + c + "\"");
    }
    return digit;
  }

  static byte[] parseEscape(String text) {
    byte[] in = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      if (in[i] != '\\') {
        out[length++] = in[i];
      } else if (i + 1 < in.length && in[i + 1] == '\\') {
        out[length++] = '\\';
        i++;
      } else if (i + 3 < in.length
          && in[i + 1] >= '0'
          && in[i + 1] <= '3'
          && isOctal(in[i + 2])
          && isOctal(in[i + 3])) {
        out[length++] = (byte) (in[i + 1] - '0' << 6 | in[i + 2] - '0' << 3 | in[i + 3] - '0');
        i += 3;
      } else {
        throw DatabaseException.error(
            SqlState.INVALID_TEXT_REPRESENTATION, "invalid input syntax for type bytea");
      }
    }
    return Arrays.copyOf(out, length);
  }

  private static boolean isOctal(byte c) {
    return c >= '0' && c <= '7';
  }

  @Override
  public String format(Object value) {
    byte[] bytes = (byte[]) value;
    return CurrentContext.get().formats().byteaEscape ? escape(bytes) : "\\x" + hex(bytes);
  }

  static String hex(byte[] bytes) {
    byte[] out = new byte[bytes.length * 2];
    for (int i = 0; i < bytes.length; i++) {
      out[2 * i] = HEX[bytes[i] >> 4 & 15];
      out[2 * i + 1] = HEX[bytes[i] & 15];
    }
    return new String(out, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  static String escape(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) {
      int code = b & 0xFF;
      if (b == '\\') {
        out.append("\\\\");
      } else if (code < 0x20 || code > 0x7E) {
        out.append('\\').append(code >> 6).append(code >> 3 & 7).append(code & 7);
      } else {
        out.append((char) code);
      }
    }
    return out.toString();
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    return Arrays.copyOfRange(bytes, offset, offset + length);
  }

  @Override
  public byte[] toBinary(Object value) {
    return (byte[]) value;
  }

  @Override
  public int storedLength(Object value) {
    return ((byte[]) value).length;
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    byte[] bytes = (byte[]) value;
    System.arraycopy(bytes, 0, target, offset, bytes.length);
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    return Arrays.copyOfRange(source, offset, offset + length);
  }
}
