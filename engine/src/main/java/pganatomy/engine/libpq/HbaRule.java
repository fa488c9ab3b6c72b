package pganatomy.engine.libpq;

import java.util.List;
import java.util.regex.Pattern;
import pganatomy.engine.port.SocketAddress;

/// One line of `pg_hba.conf`: for whom it is, and how they prove who they are.
///
/// PostgreSQL: src/include/libpq/hba.h, struct HbaLine; src/backend/libpq/hba.c, check_hba()
record HbaRule(
    ConnectionType type,
    List<HbaTokenizer.Word> databases,
    List<HbaTokenizer.Word> roles,
    HbaAddress address,
    Method method,
    String map,
    String file,
    int line,
    String text) {

  enum ConnectionType {
    LOCAL,
    HOST,
    HOST_SSL,
    HOST_NO_SSL,
    HOST_GSS,
    HOST_NO_GSS
  }

  /// How to authenticate. Only those that the engine can do.
  enum Method {
    TRUST("trust"),
    REJECT("reject"),
    SCRAM_SHA_256("scram-sha-256"),
    MD5("md5"),
    PASSWORD("password"),
    PEER("peer");

    private final String label;

    Method(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    static Method of(String word) {
      for (Method method : values()) {
        if (method.label.equals(word)) {
          return method;
        }
      }
      return null;
    }
  }

  /// Whether this line is for such a connection. There is no encryption, so lines that ask for it
  /// never match.
  boolean matches(
      SocketAddress client,
      String database,
      String role,
      boolean isReplication,
      RoleCatalog catalog) {
    boolean isTypeRight =
        client.isUnix()
            ? type == ConnectionType.LOCAL
            : type != ConnectionType.LOCAL
                && type != ConnectionType.HOST_SSL
                && type != ConnectionType.HOST_GSS;
    return isTypeRight
        && (address == null || address.matches(client))
        && matchesDatabase(database, role, isReplication, catalog)
        && matchesRole(role, catalog);
  }

  private boolean matchesDatabase(
      String database, String role, boolean isReplication, RoleCatalog catalog) {
    for (HbaTokenizer.Word word : databases) {
      if (isReplication) {
        if (word.isKeyword("replication")) {
          return true;
        }
        continue;
      }
      boolean isMatch;
      if (word.isKeyword("all")) {
        isMatch = true;
      } else if (word.isKeyword("sameuser")) {
        isMatch = database.equals(role);
      } else if (word.isKeyword("samegroup") || word.isKeyword("samerole")) {
        isMatch = catalog.isMember(role, database);
      } else if (word.isKeyword("replication")) {
        isMatch = false;
      } else {
        isMatch = matchesName(word, database);
      }
      if (isMatch) {
        return true;
      }
    }
    return false;
  }

  private boolean matchesRole(String role, RoleCatalog catalog) {
    for (HbaTokenizer.Word word : roles) {
      boolean isGroup = !word.isQuoted() && word.text().startsWith("+");
      if (word.isKeyword("all")
          || (isGroup
              ? catalog.isMember(role, word.text().substring(1))
              : matchesName(word, role))) {
        return true;
      }
    }
    return false;
  }

  /// A name as it is, or after a slash a regular expression.
  private static boolean matchesName(HbaTokenizer.Word word, String name) {
    if (word.text().startsWith("/")) {
      return Pattern.compile(word.text().substring(1)).matcher(name).find();
    }
    return word.text().equals(name);
  }
}
