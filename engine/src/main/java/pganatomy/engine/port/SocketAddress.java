package pganatomy.engine.port;

/// One end of a connection: 4 or 16 bytes and a port, or no bytes and port -1 for a Unix socket.
public record SocketAddress(byte[] address, int port) {

  public boolean isUnix() {
    return address.length == 0;
  }

  /// The host as PostgreSQL shows it: `127.0.0.1`, `::1`, or `[local]`.
  public String host() {
    return switch (address.length) {
      case 0 -> "[local]";
      case 4 -> dotted();
      default -> colonned();
    };
  }

  private String dotted() {
    StringBuilder text = new StringBuilder(15);
    for (int i = 0; i < 4; i++) {
      if (i > 0) {
        text.append('.');
      }
      text.append(address[i] & 0xff);
    }
    return text.toString();
  }

  /// The longest run of two or more zero groups is left out, as everybody writes it.
  private String colonned() {
    int[] groups = new int[8];
    for (int i = 0; i < 8; i++) {
      groups[i] = (address[2 * i] & 0xff) << 8 | address[2 * i + 1] & 0xff;
    }
    int gapStart = -1;
    int gapLength = 1;
    for (int i = 0; i < 8; i++) {
      int length = 0;
      while (i + length < 8 && groups[i + length] == 0) {
        length++;
      }
      if (length > gapLength) {
        gapStart = i;
        gapLength = length;
      }
    }
    StringBuilder text = new StringBuilder(39);
    for (int i = 0; i < 8; i++) {
      if (i == gapStart) {
        text.append("::");
        i += gapLength - 1;
        continue;
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
        text.append(':');
      }
      text.append(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }
}
