package pganatomy.engine.utils.adt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Functions over `bytea`, digests, and numbers in other bases.
///
/// PostgreSQL: src/backend/utils/adt/varlena.c, encode.c, cryptohashfuncs.c
final class TextBytes {
  private TextBytes() {}

  static Object call(String symbol, Object[] a) {
    switch (symbol) {
      case "byteaoctetlen":
        return ((byte[]) a[0]).length;
      case "byteacat":
        return concat((byte[]) a[0], (byte[]) a[1]);
      case "md5_text":
        return BytesCodec.hex(digest("MD5", TextFunctions.utf8((String) a[0])));
      case "md5_bytea":
        return BytesCodec.hex(digest("MD5", (byte[]) a[0]));
      case "sha224_bytea":
        return digest("SHA-224", (byte[]) a[0]);
      case "sha256_bytea":
        return digest("SHA-256", (byte[]) a[0]);
      case "sha384_bytea":
        return digest("SHA-384", (byte[]) a[0]);
      case "sha512_bytea":
        return digest("SHA-512", (byte[]) a[0]);
      case "crc32_bytea":
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update((byte[]) a[0]);
        return crc.getValue();
      case "crc32c_bytea":
        java.util.zip.CRC32C crcC = new java.util.zip.CRC32C();
        crcC.update((byte[]) a[0]);
        return crcC.getValue();
      case "binary_encode":
        return encode((byte[]) a[0], (String) a[1]);
      case "binary_decode":
        return decode((String) a[0], (String) a[1]);
      case "to_hex32", "to_hex64":
        return inBase(a[0], 4);
      case "to_oct32", "to_oct64":
        return inBase(a[0], 3);
      case "to_bin32", "to_bin64":
        return inBase(a[0], 1);
      default:
        return bytes(symbol, a);
    }
  }

  private static Object bytes(String symbol, Object[] a) {
    byte[] bytes = (byte[]) a[0];
    switch (symbol) {
      case "bytea_substr", "bytea_substr_no_len":
        return substring(bytes, (Integer) a[1], a.length > 2 ? (Integer) a[2] : null);
      case "byteapos":
        return position(bytes, (byte[]) a[1]);
      case "byteaGetByte":
        return bytes[index((Integer) a[1], bytes.length)] & 0xFF;
      case "byteaSetByte":
        byte[] changed = bytes.clone();
        changed[index((Integer) a[1], bytes.length)] = (byte) (int) (Integer) a[2];
        return changed;
      case "byteaGetBit":
        int at = index((Long) a[1], bytes.length * 8L);
        return bytes[at / 8] >> at % 8 & 1;
      case "bytea_bit_count":
        long count = 0;
        for (byte b : bytes) {
          count += Integer.bitCount(b & 0xFF);
        }
        return count;
      case "bytea_reverse":
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
          reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
      case "pg_convert_from":
        return TextCodec.decode(bytes, 0, bytes.length);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static int index(long index, long length) {
    if (index < 0 || index >= length) {
      throw DatabaseException.error(
          SqlState.ARRAY_SUBSCRIPT_ERROR,
          "index " + index + " out of valid range, 0.." + (length - 1));
    }
    return (int) index;
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] out = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, out, a.length, b.length);
    return out;
  }

  static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String inBase(Object value, int bitsPerDigit) {
    long bits = value instanceof Integer i ? i & 0xFFFF_FFFFL : (Long) value;
    return bitsPerDigit == 4
        ? Long.toHexString(bits)
        : bitsPerDigit == 3 ? Long.toOctalString(bits) : Long.toBinaryString(bits);
  }

  private static byte[] substring(byte[] bytes, int from, Integer count) {
    if (count != null && count < 0) {
      throw DatabaseException.error(
          SqlState.SUBSTRING_ERROR, "negative substring length not allowed");
    }
    long end = count == null ? bytes.length : Math.min((long) from + count - 1, bytes.length);
    int start = Math.max(from, 1) - 1;
    return start >= end ? new byte[0] : Arrays.copyOfRange(bytes, start, (int) end);
  }

  private static int position(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static DatabaseException unknownEncoding(String name) {
    return Errors.invalidParameter("unrecognized encoding: \"" + name + "\"");
  }

  private static String encode(byte[] bytes, String encoding) {
    return switch (encoding.toLowerCase(java.util.Locale.ROOT)) {
      case "hex" -> BytesCodec.hex(bytes);
      case "base64" -> base64(bytes);
      case "escape" -> escape(bytes);
      default -> throw unknownEncoding(encoding);
    };
  }

  /// Lines of 76 characters.
  private static String base64(byte[] bytes) {
    return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes);
  }

  /// Zero bytes and those above 127 as octal numbers, a backslash doubled.
  private static String escape(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) {
      if (b <= 0) {
        int code = b & 0xFF;
        out.append('\\').append(code >> 6).append(code >> 3 & 7).append(code & 7);
      } else {
        out.append(b == '\\' ? "\\\\" : String.valueOf((char) b));
      }
    }
    return out.toString();
  }

  private static byte[] decode(String text, String encoding) {
    switch (encoding.toLowerCase(java.util.Locale.ROOT)) {
      case "hex":
        return BytesCodec.parseHex(text);
      case "escape":
        return BytesCodec.parseEscape(text);
      case "base64":
        return decodeBase64(text);
      default:
        throw unknownEncoding(encoding);
    }
  }

  private static byte[] decodeBase64(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean valid = c < 0x80 && (Character.isLetterOrDigit(c) || "+/=".indexOf(c) >= 0);
      if (!valid && " \n\r\t".indexOf(c) < 0) {
        throw Errors.invalidParameter(
            "invalid symbol \"" + c + "\" found while decoding base64 sequence");
      }
    }
    try {
      return Base64.getMimeDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException broken) {
      throw Errors.invalidParameter("invalid base64 end sequence")
          .hint("Input data is missing padding, is truncated, or is otherwise corrupted.");
    }
  }
}
