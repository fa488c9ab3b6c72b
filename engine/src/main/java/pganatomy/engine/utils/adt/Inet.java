package pganatomy.engine.utils.adt;

import java.util.Arrays;

/// An `inet` or `cidr`: an address of 4 or 16 bytes and the length of its network part in bits.
///
/// PostgreSQL: src/backend/utils/adt/network.c
public record Inet(byte[] address, int bits, boolean isCidr) implements Comparable<Inet> {
  static Inet parse(String text, boolean isCidr) {
    String type = isCidr ? "cidr" : "inet";
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    byte[] address = host.indexOf(':') >= 0 ? parseSix(host) : parseFour(host, isCidr);
    if (address == null) {
      throw Errors.invalidSyntax(type, text);
    }
    int bits = address.length * 8;
    if (slash >= 0) {
      try {
        bits = Integer.parseInt(text.substring(slash + 1));
      } catch (NumberFormatException broken) {
        throw Errors.invalidSyntax(type, text);
      }
      if (bits < 0 || bits > address.length * 8) {
        throw Errors.invalidSyntax(type, text);
      }
    } else if (isCidr && address.length == 4) {
      bits = Math.max(8 * host.split("\\.").length, classBits(address));
    }
    Inet result = new Inet(address, bits, isCidr);
    if (isCidr && !Arrays.equals(result.network(), address)) {
      throw pganatomy.engine.utils.error.DatabaseException.error(
              pganatomy.engine.utils.error.SqlState.INVALID_TEXT_REPRESENTATION,
              "invalid cidr value: \"" + text + "\"")
          .detail("Value has bits set to right of mask.");
    }
    return result;
  }

  private static int classBits(byte[] address) {
    int first = address[0] & 0xFF;
    return first >= 240 ? 32 : first >= 224 ? 8 : first >= 192 ? 24 : first >= 128 ? 16 : 8;
  }

  private static byte[] parseFour(String host, boolean isCidr) {
    String[] parts = host.split("\\.", -1);
    if (parts.length > 4 || parts.length < 4 && !isCidr) {
      return null;
    }
    byte[] address = new byte[4];
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty() || parts[i].length() > 3) {
        return null;
      }
      int value = 0;
      for (int j = 0; j < parts[i].length(); j++) {
        int digit = parts[i].charAt(j) - '0';
        if (digit < 0 || digit > 9) {
          return null;
        }
        value = value * 10 + digit;
      }
      if (value > 255) {
        return null;
      }
      address[i] = (byte) value;
    }
    return address;
  }

  private static byte[] parseSix(String host) {
    int gap = host.indexOf("::");
    String[] left = words(gap < 0 ? host : host.substring(0, gap));
    String[] right = words(gap < 0 ? "" : host.substring(gap + 2));
    byte[] head = groups(left);
    byte[] tail = groups(right);
    if (head == null
        || tail == null
        || head.length + tail.length > 16
        || gap < 0 && head.length != 16) {
      return null;
    }
    byte[] address = new byte[16];
    System.arraycopy(head, 0, address, 0, head.length);
    System.arraycopy(tail, 0, address, 16 - tail.length, tail.length);
    return address;
  }

  private static String[] words(String text) {
    return text.isEmpty() ? new String[0] : text.split(":", -1);
  }

  private static byte[] groups(String[] words) {
    byte[] out = new byte[words.length * 2 + 2];
    int length = 0;
    for (int i = 0; i < words.length; i++) {
      if (i == words.length - 1 && words[i].indexOf('.') >= 0) {
        byte[] four = parseFour(words[i], false);
        if (four == null) {
          return null;
        }
        System.arraycopy(four, 0, out, length, 4);
        length += 4;
        continue;
      }
      if (words[i].isEmpty() || words[i].length() > 4) {
        return null;
      }
      try {
        int value = Integer.parseInt(words[i], 16);
        out[length++] = (byte) (value >> 8);
        out[length++] = (byte) value;
      } catch (NumberFormatException broken) {
        return null;
      }
    }
    return Arrays.copyOf(out, length);
  }

  boolean isFour() {
    return address.length == 4;
  }

  /// The address with all bits behind the network part cleared.
  byte[] network() {
    return masked(0);
  }

  /// The address with all bits behind the network part cleared (0) or set (255).
  byte[] masked(int fill) {
    byte[] out = address.clone();
    for (int i = 0; i < out.length; i++) {
      int kept = Math.max(0, Math.min(8, bits - 8 * i));
      int mask = 0xFF << 8 - kept & 0xFF;
      out[i] = (byte) (out[i] & mask | fill & ~mask);
    }
    return out;
  }

  String host() {
    StringBuilder out = new StringBuilder();
    if (isFour()) {
      for (int i = 0; i < 4; i++) {
        out.append(i == 0 ? "" : ".").append(address[i] & 0xFF);
      }
      return out.toString();
    }
    return hostSix(out);
  }

  private String hostSix(StringBuilder out) {
    int bestStart = -1;
    int bestLength = 1;
    for (int i = 0; i < 8; i++) {
      int j = i;
      while (j < 8 && group(j) == 0) {
        j++;
      }
      if (j - i > bestLength) {
        bestStart = i;
        bestLength = j - i;
      }
      i = Math.max(i, j - 1);
    }
    boolean mapped = bestStart == 0 && (bestLength == 6 || bestLength == 5 && group(5) == 0xFFFF);
    for (int i = 0; i < 8; i++) {
      if (i == bestStart) {
        out.append(i == 0 ? "::" : ":");
        i += bestLength - 1;
        continue;
      }
      if (i == 6 && mapped) {
        return out.append(new Inet(Arrays.copyOfRange(address, 12, 16), 32, false).host())
            .toString();
      }
      out.append(Integer.toHexString(group(i))).append(i < 7 ? ":" : "");
    }
    return out.toString();
  }

  private int group(int i) {
    return (address[2 * i] & 0xFF) << 8 | address[2 * i + 1] & 0xFF;
  }

  @Override
  public String toString() {
    return isCidr || bits < address.length * 8 ? host() + "/" + bits : host();
  }

  /// Family first, then the common part of the networks, then the length, then the whole address.
  @Override
  public int compareTo(Inet other) {
    if (address.length != other.address.length) {
      return address.length < other.address.length ? -1 : 1;
    }
    int common = Math.min(bits, other.bits);
    byte[] a = new Inet(address, common, false).network();
    byte[] b = new Inet(other.address, common, false).network();
    int order = Arrays.compareUnsigned(a, b);
    if (order == 0) {
      order = Integer.compare(bits, other.bits);
    }
    return order != 0 ? order : Arrays.compareUnsigned(address, other.address);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Inet inet && compareTo(inet) == 0;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(address) * 31 + bits;
  }
}
