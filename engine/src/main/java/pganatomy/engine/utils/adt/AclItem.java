package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// What one role has been given by another: an element of an access list.
///
/// ```text
///   alice=ar*w/bob      alice may INSERT, SELECT (and grant it), UPDATE; bob has said so
///   =r/bob              everybody may SELECT
/// ```
///
/// PostgreSQL: src/include/utils/acl.h, AclItem
///
/// @param grantee 0 for everybody
/// @param rights a bit for each privilege, by the place of its letter in [#LETTERS]
/// @param options those of them that the grantee may pass on
public record AclItem(int grantee, int grantor, int rights, int options) {
  public static final String LETTERS = "arwdDxtXUCTcsAm";

  public static final int INSERT = 1;
  public static final int SELECT = 1 << 1;
  public static final int UPDATE = 1 << 2;
  public static final int DELETE = 1 << 3;
  public static final int TRUNCATE = 1 << 4;
  public static final int REFERENCES = 1 << 5;
  public static final int TRIGGER = 1 << 6;
  public static final int EXECUTE = 1 << 7;
  public static final int USAGE = 1 << 8;
  public static final int CREATE = 1 << 9;
  public static final int TEMPORARY = 1 << 10;
  public static final int CONNECT = 1 << 11;
  public static final int SET = 1 << 12;
  public static final int ALTER_SYSTEM = 1 << 13;
  public static final int MAINTAIN = 1 << 14;

  /// The bit of a privilege by its name; 0 when there is none of that name.
  public static int right(String name) {
    return switch (name) {
      case "insert" -> INSERT;
      case "select" -> SELECT;
      case "update" -> UPDATE;
      case "delete" -> DELETE;
      case "truncate" -> TRUNCATE;
      case "references" -> REFERENCES;
      case "trigger" -> TRIGGER;
      case "execute" -> EXECUTE;
      case "usage" -> USAGE;
      case "create" -> CREATE;
      case "temp", "temporary" -> TEMPORARY;
      case "connect" -> CONNECT;
      case "set" -> SET;
      case "alter system" -> ALTER_SYSTEM;
      case "maintain" -> MAINTAIN;
      default -> 0;
    };
  }

  /// The name of a privilege by its bit's place in [#LETTERS].
  public static String word(int bit) {
    return switch (1 << bit) {
      case INSERT -> "INSERT";
      case SELECT -> "SELECT";
      case UPDATE -> "UPDATE";
      case DELETE -> "DELETE";
      case TRUNCATE -> "TRUNCATE";
      case REFERENCES -> "REFERENCES";
      case TRIGGER -> "TRIGGER";
      case EXECUTE -> "EXECUTE";
      case USAGE -> "USAGE";
      case CREATE -> "CREATE";
      case TEMPORARY -> "TEMPORARY";
      case CONNECT -> "CONNECT";
      case SET -> "SET";
      case ALTER_SYSTEM -> "ALTER SYSTEM";
      default -> "MAINTAIN";
    };
  }

  static AclItem parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw invalid("missing \"=\" sign");
    }
    int slash = text.indexOf('/', equals);
    ObjectNames names = CurrentContext.get().names();
    int grantee = equals == 0 ? 0 : role(names, text.substring(0, equals));
    int grantor = slash < 0 ? 10 : role(names, text.substring(slash + 1));
    int rights = 0;
    int options = 0;
    int end = slash < 0 ? text.length() : slash;
    for (int i = equals + 1; i < end; i++) {
      int bit = LETTERS.indexOf(text.charAt(i));
      if (bit < 0) {
        throw invalid("invalid mode character: must be one of \"" + LETTERS + "\"");
      }
      rights |= 1 << bit;
      if (i + 1 < end && text.charAt(i + 1) == '*') {
        options |= 1 << bit;
        i++;
      }
    }
    return new AclItem(grantee, grantor, rights, options);
  }

  private static int role(ObjectNames names, String quoted) {
    String name =
        quoted.startsWith("\"")
            ? quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"")
            : quoted;
    int oid = names.roleOid(name);
    if (oid == 0) {
      throw invalid("role \"" + name + "\" does not exist");
    }
    return oid;
  }

  private static DatabaseException invalid(String message) {
    return DatabaseException.error(SqlState.INVALID_TEXT_REPRESENTATION, message);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(grantee == 0 ? "" : name(grantee)).append('=');
    for (int bit = 0; bit < LETTERS.length(); bit++) {
      if ((rights >>> bit & 1) != 0) {
        text.append(LETTERS.charAt(bit));
        text.append((options >>> bit & 1) != 0 ? "*" : "");
      }
    }
    return text.append('/').append(name(grantor)).toString();
  }

  private static String name(int role) {
    String name = CurrentContext.get().names().roleName(role);
    return name == null ? Integer.toUnsignedString(role) : quoteIfNeeded(name);
  }

  private static String quoteIfNeeded(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(Character.isLetterOrDigit(c) || c == '_')) {
        return '"' + name.replace("\"", "\"\"") + '"';
      }
    }
    return name;
  }
}
