package pganatomy.engine.libpq;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.util.Collections;
import java.util.Locale;
import pganatomy.engine.port.SocketAddress;

/// The address column of a rule: a network, the server's own host or network, or a host's name.
sealed interface HbaAddress {
  /// Whether a client's address belongs.
  boolean matches(SocketAddress client);

  /// Everybody.
  record All() implements HbaAddress {
    @Override
    public boolean matches(SocketAddress client) {
      return true;
    }
  }

  /// An address and a mask of the same length.
  record Network(byte[] address, byte[] mask) implements HbaAddress {
    @Override
    public boolean matches(SocketAddress client) {
      return isIn(client.address(), address, mask);
    }
  }

  /// The server's own addresses, or with their networks.
  record Own(boolean isWithNetworks) implements HbaAddress {
    @Override
    public boolean matches(SocketAddress client) {
      try {
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
          for (InterfaceAddress own : card.getInterfaceAddresses()) {
            byte[] bytes = own.getAddress().getAddress();
            int bits = isWithNetworks ? own.getNetworkPrefixLength() : bytes.length * 8;
            if (isIn(client.address(), bytes, mask(bytes.length, bits))) {
              return true;
            }
          }
        }
      } catch (IOException _) {
        return false;
      }
      return false;
    }
  }

  /// A host's name, or with a dot before it a domain. The client's address must lead to the name,
  /// and the name back to the address.
  record HostName(String name) implements HbaAddress {
    @Override
    public boolean matches(SocketAddress client) {
      try {
        InetAddress address = InetAddress.getByAddress(client.address());
        String found = address.getCanonicalHostName().toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        boolean isNamed = wanted.startsWith(".") ? found.endsWith(wanted) : found.equals(wanted);
        if (isNamed) {
          for (InetAddress forward : InetAddress.getAllByName(found)) {
            if (forward.equals(address)) {
              return true;
            }
          }
        }
      } catch (IOException _) {
        return false;
      }
      return false;
    }
  }

  private static boolean isIn(byte[] client, byte[] address, byte[] mask) {
    if (client.length != address.length) {
      return false;
    }
    for (int i = 0; i < client.length; i++) {
      if (((client[i] ^ address[i]) & mask[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  /// A mask of so many leading ones.
  static byte[] mask(int length, int bits) {
    byte[] mask = new byte[length];
    for (int i = 0; i < length; i++) {
      int ones = Math.clamp(bits - 8L * i, 0, 8);
      mask[i] = (byte) (0xff00 >> ones);
    }
    return mask;
  }

  /// The bytes of a numeric address, or null if it is none.
  static byte[] parseNumeric(String text) {
    return text.indexOf(':') >= 0 ? parseVersion6(text) : parseVersion4(text);
  }

  private static byte[] parseVersion4(String text) {
    byte[] bytes = new byte[4];
    int index = 0;
    int value = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '.';
      if (c == '.') {
        if (value < 0 || index == 4) {
          return null;
        }
        bytes[index++] = (byte) value;
        value = -1;
      } else if (c >= '0' && c <= '9') {
        value = Math.max(value, 0) * 10 + c - '0';
        if (value > 255) {
          return null;
        }
      } else {
        return null;
      }
    }
    return index == 4 ? bytes : null;
  }

  private static byte[] parseVersion6(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.digit(c, 16) < 0 && c != ':' && c != '.') {
        return null;
      }
    }
    try {
      byte[] bytes = InetAddress.getByName(text).getAddress();
      return bytes.length == 16 ? bytes : null;
    } catch (IOException _) {
      return null;
    }
  }
}
