package pganatomy.engine.utils.adt;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The types whose value is a `String`: text, varchar, bpchar, name, unknown, cstring, and those
/// that are text with another name.
///
/// PostgreSQL: src/backend/utils/adt/varlena.c, varchar.c, name.c
final class TextCodec implements TypeCodec {
  private static final int NAME_LENGTH = 64;

  private final int oid;

  TextCodec(int oid) {
    this.oid = oid;
  }

  @Override
  public Object parse(String text, int typeModifier) {
    return switch (oid) {
      case TypeOids.VARCHAR -> varchar(text, typeModifier, false);
      case TypeOids.BPCHAR -> bpchar(text, typeModifier, false);
      case TypeOids.NAME -> name(text);
      default -> text;
    };
  }

  /// Cuts (an explicit cast) or refuses (an assignment) what is longer than the declared length;
  /// blanks too many are always cut.
  static String varchar(String text, int typeModifier, boolean explicit) {
    int limit = typeModifier - 4;
    if (typeModifier < 4 || text.length() <= limit || TextFunctions.length(text) <= limit) {
      return text;
    }
    int cut = text.offsetByCodePoints(0, limit);
    refuseUnlessBlank(text, cut, explicit, "character varying(", limit);
    return text.substring(0, cut);
  }

  static String bpchar(String text, int typeModifier, boolean explicit) {
    if (typeModifier < 4) {
      return text;
    }
    int limit = typeModifier - 4;
    int length = TextFunctions.length(text);
    if (length > limit) {
      int cut = text.offsetByCodePoints(0, limit);
      refuseUnlessBlank(text, cut, explicit, "character(", limit);
      return text.substring(0, cut);
    }
    return length == limit ? text : text + " ".repeat(limit - length);
  }

  private static void refuseUnlessBlank(
      String text, int cut, boolean explicit, String type, int limit) {
    for (int i = cut; i < text.length() && !explicit; i++) {
      if (text.charAt(i) != ' ') {
        throw DatabaseException.error(
            SqlState.STRING_DATA_RIGHT_TRUNCATION, "value too long for type " + type + limit + ")");
      }
    }
  }

  /// A name is cut to 63 bytes, never in the middle of a character.
  static String name(String text) {
    if (text.length() < NAME_LENGTH / 3) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < NAME_LENGTH) {
      return text;
    }
    int end = NAME_LENGTH - 1;
    while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }

  @Override
  public String format(Object value) {
    return (String) value;
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    return parse(decode(bytes, offset, length), typeModifier);
  }

  /// The text that UTF-8 bytes from a client spell; refuses what is not UTF-8, and the character 0.
  static String decode(byte[] bytes, int offset, int length) {
    boolean ascii = true;
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] <= 0) {
        ascii = false;
        break;
      }
    }
    if (ascii) {
      return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(java.nio.ByteBuffer.wrap(bytes, offset, length))
              .toString();
      if (text.indexOf(0) >= 0) {
        throw invalidSequence("0x00");
      }
      return text;
    } catch (CharacterCodingException broken) {
      throw invalidSequence(firstBroken(bytes, offset, length));
    }
  }

  private static String firstBroken(byte[] bytes, int offset, int length) {
    java.nio.ByteBuffer in = java.nio.ByteBuffer.wrap(bytes, offset, length);
    java.nio.CharBuffer out = java.nio.CharBuffer.allocate(length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    int at = in.position();
    int lead = bytes[at] & 0xFF;
    int count = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 1;
    StringBuilder text = new StringBuilder();
    for (int i = at; i < Math.min(at + count, offset + length); i++) {
      text.append(i == at ? "0x" : " 0x")
          .append(Integer.toHexString(bytes[i] & 0xFF | 0x100), 1, 3);
    }
    return text.toString();
  }

  private static DatabaseException invalidSequence(String bytes) {
    return DatabaseException.error(
        SqlState.CHARACTER_NOT_IN_REPERTOIRE,
        "invalid byte sequence for encoding \"UTF8\": " + bytes);
  }

  @Override
  public byte[] toBinary(Object value) {
    return ((String) value).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int storedLength(Object value) {
    if (oid == TypeOids.NAME) {
      return NAME_LENGTH;
    }
    String text = (String) value;
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        // A surrogate pair counts 2 + 2: its character takes four bytes.
        length += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return length + (oid == TypeOids.CSTRING || oid == TypeOids.UNKNOWN ? 1 : 0);
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, target, offset, bytes.length);
    if (oid == TypeOids.NAME) {
      Arrays.fill(target, offset + bytes.length, offset + NAME_LENGTH, (byte) 0);
    } else if (oid == TypeOids.CSTRING || oid == TypeOids.UNKNOWN) {
      target[offset + bytes.length] = 0;
    }
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    int end = length;
    if (oid == TypeOids.NAME || oid == TypeOids.CSTRING || oid == TypeOids.UNKNOWN) {
      end = 0;
      while (end < length && source[offset + end] != 0) {
        end++;
      }
    }
    return new String(source, offset, end, StandardCharsets.UTF_8);
  }
}
