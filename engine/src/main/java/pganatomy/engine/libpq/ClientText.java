package pganatomy.engine.libpq;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.ClientEncoding;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.Setting;
import pganatomy.engine.utils.guc.SettingHook;

/// Text as the client writes it, in its `client_encoding`. Plain ASCII, which nearly all of it is,
/// takes the short way.
///
/// PostgreSQL: src/backend/utils/mb/mbutils.c, pg_client_to_server(), pg_verify_mbstr()
public final class ClientText {
  private static Charset charset = StandardCharsets.UTF_8;

  private ClientText() {}

  /// From now on `client_encoding` decides.
  public static void followSetting() {
    Guc.CLIENT_ENCODING.hook(new EncodingHook());
  }

  private static final class EncodingHook implements SettingHook {
    @Override
    public void assign(Setting setting, Object value) {
      String name = ClientEncoding.javaName((String) value);
      charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    }
  }

  public static byte[] encode(String text) {
    return text.getBytes(charset);
  }

  /// Decodes; bytes that are not valid in the encoding are an error, never a replacement.
  public static String decode(byte[] bytes, int offset, int length) {
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      if (bytes[i] < 0) {
        if (charset == StandardCharsets.UTF_8) {
          verifyUtf8(bytes, i, end);
        }
        return new String(bytes, offset, length, charset);
      }
    }
    return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
  }

  private static void verifyUtf8(byte[] bytes, int from, int end) {
    int i = from;
    while (i < end) {
      int length = sequenceLength(bytes[i] & 0xff);
      if (length == 0 || i + length > end || !isValid(bytes, i, length)) {
        throw invalid(bytes, i, Math.min(Math.max(length, 1), end - i));
      }
      i += length;
    }
  }

  private static int sequenceLength(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xc2) {
      return 0;
    }
    if (first < 0xe0) {
      return 2;
    }
    if (first < 0xf0) {
      return 3;
    }
    return first < 0xf5 ? 4 : 0;
  }

  private static boolean isValid(byte[] bytes, int start, int length) {
    for (int i = 1; i < length; i++) {
      if ((bytes[start + i] & 0xc0) != 0x80) {
        return false;
      }
    }
    int first = bytes[start] & 0xff;
    int second = length > 1 ? bytes[start + 1] & 0xff : 0;
    return switch (first) {
      case 0xe0 -> second >= 0xa0;
      case 0xed -> second < 0xa0;
      case 0xf0 -> second >= 0x90;
      case 0xf4 -> second < 0x90;
      default -> true;
    };
  }

  private static DatabaseException invalid(byte[] bytes, int start, int length) {
    StringBuilder message = new StringBuilder("invalid byte sequence for encoding \"UTF8\":");
    for (int i = start; i < start + length; i++) {
      int b = bytes[i] & 0xff;
      message.append(" 0x").append(Character.forDigit(b >> 4, 16));
      message.append(Character.forDigit(b & 15, 16));
    }
    return DatabaseException.error(SqlState.CHARACTER_NOT_IN_REPERTOIRE, message.toString());
  }
}
