package pganatomy.engine.libpq;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.BooleanSetting;

/// The first message of a connection: who wants to talk to which database, with which settings; or,
/// on a connection of its own, the wish to cancel what another backend does.
///
/// ```text
///  length  version 3.x   "user\0alice\0" "database\0db\0" "name\0value\0" ... \0
///  length  1234.5679     (SSL? answered N, and the true packet follows)
///  length  1234.5678     process id, cancel key
/// ```
///
/// PostgreSQL: src/backend/tcop/backend_startup.c, ProcessStartupPacket()
public final class StartupPacket {
  private static final int NAME_LIMIT = 63;

  private int version;
  private String user = "";
  private String database = "";
  private String options;
  private boolean isReplication;
  private boolean isCancelRequest;
  private int cancelProcessId;
  private byte[] cancelKey;
  private final List<String> settingNames = new ArrayList<>();
  private final List<String> settingValues = new ArrayList<>();
  private final List<String> unknownProtocolOptions = new ArrayList<>();

  private StartupPacket() {}

  public int version() {
    return version;
  }

  public String user() {
    return user;
  }

  public String database() {
    return database;
  }

  /// The `options` parameter: command-line switches, or null.
  public String options() {
    return options;
  }

  public boolean isReplication() {
    return isReplication;
  }

  public boolean isCancelRequest() {
    return isCancelRequest;
  }

  public int cancelProcessId() {
    return cancelProcessId;
  }

  public byte[] cancelKey() {
    return cancelKey;
  }

  /// Names of settings, and at the same places in [#settingValues] their values.
  public List<String> settingNames() {
    return settingNames;
  }

  public List<String> settingValues() {
    return settingValues;
  }

  /// Reads it, answering requests for encryption with no. Null when there is nothing to serve: the
  /// client went away or talked nonsense, which is in the log. Throws FATAL what can be answered.
  public static StartupPacket read(MessageReader in, MessageWriter out, ClientStream stream) {
    boolean isSslAsked = false;
    boolean isGssAsked = false;
    while (true) {
      Message body = readBody(in, isSslAsked || isGssAsked);
      if (body == null) {
        return null;
      }
      int code = body.getInt();
      if (code == Protocol.CANCEL_REQUEST) {
        return cancelRequest(body);
      }
      if (code == Protocol.SSL_REQUEST && !isSslAsked) {
        isSslAsked = true;
        refuseEncryption(in, stream, "SSL");
      } else if (code == Protocol.GSS_REQUEST && !isGssAsked) {
        isGssAsked = true;
        refuseEncryption(in, stream, "GSSAPI encryption");
      } else {
        StartupPacket packet = new StartupPacket();
        packet.version = code;
        packet.parse(body, out);
        return packet;
      }
    }
  }

  private static Message readBody(MessageReader in, boolean isSecond) {
    // Whoever only looks whether the port is open sends nothing: not worth a line in the log.
    if (!in.fill(1)) {
      return null;
    }
    if (!in.fill(4)) {
      return isSecond ? null : complain("incomplete startup packet");
    }
    int length = in.takeInt() - 4;
    if (length < 4 || length > Protocol.MAXIMAL_STARTUP_LENGTH) {
      return complain("invalid length of startup packet");
    }
    return in.fill(length) ? in.readBody(length, null) : complain("incomplete startup packet");
  }

  private static <T> T complain(String message) {
    Log.report(LogLevel.LOG_SERVER_ONLY, SqlState.PROTOCOL_VIOLATION, message);
    return null;
  }

  private static void refuseEncryption(MessageReader in, ClientStream stream, String what) {
    stream.send(new byte[] {'N'}, 0, 1);
    if (in.hasBufferedInput()) {
      throw violation("received unencrypted data after " + what + " request")
          .detail(
              "This could be either a client-software bug or evidence of an attempted"
                  + " man-in-the-middle attack.");
    }
  }

  private static DatabaseException violation(String message) {
    return DatabaseException.fatal(SqlState.PROTOCOL_VIOLATION, message);
  }

  private static StartupPacket cancelRequest(Message body) {
    if (body.remaining() < 4) {
      return complain("invalid length of cancel request packet");
    }
    StartupPacket packet = new StartupPacket();
    packet.isCancelRequest = true;
    packet.cancelProcessId = body.getInt();
    if (body.remaining() == 0 || body.remaining() > 256) {
      return complain("invalid length of cancel key in cancel request packet");
    }
    packet.cancelKey = body.getBytes(body.remaining());
    return packet;
  }

  private void parse(Message body, MessageWriter out) {
    int major = Protocol.major(version);
    if (major != 3) {
      throw DatabaseException.fatal(
          SqlState.FEATURE_NOT_SUPPORTED,
          "unsupported frontend protocol "
              + major
              + "."
              + Protocol.minor(version)
              + ": server supports 3.0 to 3.2");
    }
    parseParameters(body);
    int asked = version;
    version = Math.min(version, Protocol.VERSION_3_2);
    if (asked > version || !unknownProtocolOptions.isEmpty()) {
      negotiate(out);
    }
    if (user.isEmpty()) {
      throw DatabaseException.fatal(
          SqlState.INVALID_AUTHORIZATION_SPECIFICATION,
          "no PostgreSQL user name specified in startup packet");
    }
    if (database.isEmpty()) {
      database = user;
    }
    user = cut(user);
    database = cut(database);
  }

  private static String cut(String name) {
    return name.length() > NAME_LIMIT ? name.substring(0, NAME_LIMIT) : name;
  }

  private void parseParameters(Message body) {
    while (body.remaining() > 1) {
      String name = body.getString();
      if (name.isEmpty() || body.remaining() == 0) {
        break;
      }
      accept(name, body.getString());
    }
    if (body.remaining() != 1 || body.getByte() != 0) {
      throw violation("invalid startup packet layout: expected terminator as last byte");
    }
  }

  private void accept(String name, String value) {
    switch (name) {
      case "user" -> user = value;
      case "database" -> database = value;
      case "options" -> options = value;
      case "replication" -> isReplication = replication(value);
      default -> {
        if (name.startsWith("_pq_.")) {
          unknownProtocolOptions.add(name);
        } else {
          settingNames.add(name);
          settingValues.add(value);
        }
      }
    }
  }

  private static boolean replication(String value) {
    if (value.equals("database")) {
      return true;
    }
    Boolean parsed = BooleanSetting.parseBoolean(value);
    if (parsed == null) {
      throw DatabaseException.fatal(
              SqlState.INVALID_PARAMETER_VALUE,
              "invalid value for parameter \"replication\": \"" + value + "\"")
          .hint("Valid values are: \"false\", 0, \"true\", 1, \"database\".");
    }
    return parsed;
  }

  /// Tells the client the version that we speak, and which of its options we do not know.
  private void negotiate(MessageWriter out) {
    out.begin('v').putInt(version).putInt(unknownProtocolOptions.size());
    for (String option : unknownProtocolOptions) {
      out.putString(option);
    }
    out.end();
  }
}
