package pganatomy.engine.libpq;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import pganatomy.engine.libpq.HbaRule.ConnectionType;
import pganatomy.engine.libpq.HbaRule.Method;
import pganatomy.engine.libpq.HbaTokenizer.Word;

/// Turns a line's fields into an [HbaRule].
///
/// PostgreSQL: src/backend/libpq/hba.c, parse_hba_line()
final class HbaParser {
  private static final String NO_BUILD = "\": not supported by this build";

  private final HbaTokenizer.Line line;
  private final HbaTokenizer.Complaints complaints;
  private int nextField;
  private ConnectionType type;

  HbaParser(HbaTokenizer.Line line, HbaTokenizer.Complaints complaints) {
    this.line = line;
    this.complaints = complaints;
  }

  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient String hint;

    Refused(String message, String hint) {
      super(message, null, false, false);
      this.hint = hint;
    }
  }

  /// The rule, or null after a complaint.
  HbaRule parse() {
    try {
      type = parseType();
      List<Word> databases = names("end-of-line before database specification");
      List<Word> roles = names("end-of-line before role specification");
      HbaAddress address = type == ConnectionType.LOCAL ? null : parseAddress();
      Method method = parseMethod();
      String map = parseOptions(method);
      return new HbaRule(
          type, databases, roles, address, method, map, line.file(), line.number(), line.text());
    } catch (Refused refused) {
      complain(refused.getMessage(), refused.hint);
      return null;
    }
  }

  private void complain(String message, String hint) {
    complaints.report(message, hint, line.file(), line.number());
  }

  private List<Word> field(String atEnd, String hintAtEnd) throws Refused {
    if (nextField >= line.fields().size()) {
      throw new Refused(atEnd, hintAtEnd);
    }
    return line.fields().get(nextField++);
  }

  private Word single(String atEnd, String hintAtEnd, String ifSeveral, String hint)
      throws Refused {
    List<Word> words = field(atEnd, hintAtEnd);
    if (words.size() > 1) {
      throw new Refused(ifSeveral, hint);
    }
    return words.getFirst();
  }

  private ConnectionType parseType() throws Refused {
    Word word =
        single(
            "",
            null,
            "multiple values specified for connection type",
            "Specify exactly one connection type per line.");
    switch (word.text()) {
      case "local" -> {
        return ConnectionType.LOCAL;
      }
      case "host" -> {
        return ConnectionType.HOST;
      }
      case "hostssl" -> {
        complain(
            "hostssl record cannot match because SSL is disabled",
            "Set \"ssl = on\" in postgresql.conf.");
        return ConnectionType.HOST_SSL;
      }
      case "hostnossl" -> {
        return ConnectionType.HOST_NO_SSL;
      }
      case "hostgssenc" -> {
        complain(
            "hostgssenc record cannot match because GSSAPI is not supported by this build", null);
        return ConnectionType.HOST_GSS;
      }
      case "hostnogssenc" -> {
        return ConnectionType.HOST_NO_GSS;
      }
      default -> throw new Refused("invalid connection type \"" + word.text() + "\"", null);
    }
  }

  private List<Word> names(String atEnd) throws Refused {
    List<Word> words = field(atEnd, null);
    for (Word word : words) {
      if (word.text().startsWith("/")) {
        try {
          Pattern.compile(word.text().substring(1));
        } catch (PatternSyntaxException invalid) {
          throw new Refused(
              "invalid regular expression \""
                  + word.text().substring(1)
                  + "\": "
                  + invalid.getDescription(),
              null);
        }
      }
    }
    return words;
  }

  private HbaAddress parseAddress() throws Refused {
    Word word =
        single(
            "end-of-line before IP address specification",
            null,
            "multiple values specified for host address",
            "Specify one address range per line.");
    if (word.isKeyword("all")) {
      return new HbaAddress.All();
    }
    if (word.isKeyword("samehost") || word.isKeyword("samenet")) {
      return new HbaAddress.Own(word.text().equals("samenet"));
    }
    int slash = word.text().indexOf('/');
    String host = slash < 0 ? word.text() : word.text().substring(0, slash);
    byte[] address = HbaAddress.parseNumeric(host);
    if (address == null) {
      if (slash >= 0) {
        throw new Refused(
            "specifying both host name and CIDR mask is invalid: \"" + word.text() + "\"", null);
      }
      return new HbaAddress.HostName(host);
    }
    byte[] mask = slash < 0 ? parseMask() : cidrMask(word.text(), slash, address.length);
    if (mask.length != address.length) {
      throw new Refused("IP address and mask do not match", null);
    }
    return new HbaAddress.Network(address, mask);
  }

  private static byte[] cidrMask(String text, int slash, int length) throws Refused {
    try {
      int bits = Integer.parseInt(text.substring(slash + 1));
      if (bits >= 0 && bits <= length * 8) {
        return HbaAddress.mask(length, bits);
      }
    } catch (NumberFormatException _) {
      // Refused below, as a number out of range is.
    }
    throw new Refused("invalid CIDR mask in address \"" + text + "\"", null);
  }

  private byte[] parseMask() throws Refused {
    Word word =
        single(
            "end-of-line before netmask specification",
            "Specify an address range in CIDR notation, or provide a separate netmask.",
            "multiple values specified for netmask",
            "Specify one address range per line.");
    byte[] mask = HbaAddress.parseNumeric(word.text());
    if (mask == null) {
      throw new Refused("invalid IP mask \"" + word.text() + "\": Name or service not known", null);
    }
    return mask;
  }

  private Method parseMethod() throws Refused {
    Word word =
        single(
            "end-of-line before authentication method",
            null,
            "multiple values specified for authentication type",
            "Specify exactly one authentication type per line.");
    String name = word.text();
    boolean isLocal = type == ConnectionType.LOCAL;
    Method method = name.equals("ident") && isLocal ? Method.PEER : Method.of(name);
    if (method == Method.PEER && !isLocal) {
      throw new Refused("peer authentication is only supported on local sockets", null);
    }
    if (method != null) {
      return method;
    }
    switch (name) {
      case "gss", "sspi", "ldap", "pam", "bsd", "radius", "oauth", "ident" ->
          throw new Refused("invalid authentication method \"" + name + NO_BUILD, null);
      case "cert" ->
          throw new Refused("cert authentication is only supported on hostssl connections", null);
      default -> throw new Refused("invalid authentication method \"" + name + "\"", null);
    }
  }

  /// The user name map, if one is named; other options belong to methods that we do not have.
  private String parseOptions(Method method) throws Refused {
    String map = null;
    while (nextField < line.fields().size()) {
      for (Word word : line.fields().get(nextField++)) {
        int equals = word.text().indexOf('=');
        if (equals < 0) {
          throw new Refused("authentication option not in name=value format: " + word.text(), null);
        }
        String name = word.text().substring(0, equals);
        if (!name.equals("map")) {
          throw new Refused("unrecognized authentication option name: \"" + name + "\"", null);
        }
        if (method != Method.PEER) {
          throw new Refused(
              "authentication option \"map\" is only valid for authentication methods ident,"
                  + " peer, gssapi, sspi, cert, and oauth",
              null);
        }
        map = word.text().substring(equals + 1);
      }
    }
    return map;
  }
}
