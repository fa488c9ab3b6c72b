package pganatomy.engine.libpq;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.port.SocketAddress;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.LogConnections;

/// Finds out whether the client is who it says: by the first matching line of `pg_hba.conf`.
///
/// ```text
/// server  R 10 "SCRAM-SHA-256"                    server  R 3            R 0: you are in
/// client  p mechanism, first message              client  p password
/// server  R 11 first message
/// client  p last message
/// server  R 12 last message, R 0
/// ```
///
/// Whoever fails gets the same answer whether the role exists or not; why is in the log only.
///
/// PostgreSQL: src/backend/libpq/auth.c, ClientAuthentication()
public final class Authentication {
  private static final int REQUEST_OK = 0;
  private static final int REQUEST_PASSWORD = 3;
  private static final int REQUEST_SASL = 10;
  private static final int REQUEST_SASL_CONTINUE = 11;
  private static final int REQUEST_SASL_FINAL = 12;
  private static final String MECHANISM = "SCRAM-SHA-256";
  private static final int SASL_LIMIT = 65_535;

  private final SocketAddress client;
  private final int peerUserId;
  private final StartupPacket startup;
  private final MessageReader in;
  private final MessageWriter out;
  private final RoleCatalog roles;

  private HbaRule rule;

  /// Why it failed, for the log; null where there is nothing to add.
  private String failureDetail;

  /// peerUserId: who is at the other end of a Unix socket, or -1.
  public Authentication(
      SocketAddress client,
      int peerUserId,
      StartupPacket startup,
      MessageReader in,
      MessageWriter out,
      RoleCatalog roles) {
    this.client = client;
    this.peerUserId = peerUserId;
    this.startup = startup;
    this.in = in;
    this.out = out;
    this.roles = roles;
  }

  /// Authenticates, or throws FATAL.
  public void run(HbaFile rules) {
    rule = rules.find(client, startup.database(), startup.user(), startup.isReplication(), roles);
    if (rule == null) {
      throw refused("no pg_hba.conf entry for ");
    }
    boolean isAuthenticated =
        switch (rule.method()) {
          case TRUST -> true;
          case REJECT -> throw refused("pg_hba.conf rejects connection for ");
          case SCRAM_SHA_256, MD5 -> scram();
          case PASSWORD -> password();
          case PEER -> peer();
        };
    if (!isAuthenticated) {
      throw failed();
    }
    logAuthenticated();
    out.begin('R').putInt(REQUEST_OK).end();
  }

  private DatabaseException refused(String what) {
    boolean isPhysicalReplication = startup.isReplication();
    return DatabaseException.fatal(
        SqlState.INVALID_AUTHORIZATION_SPECIFICATION,
        what
            + (isPhysicalReplication ? "replication connection from " : "")
            + "host \""
            + client.host()
            + "\", user \""
            + startup.user()
            + (isPhysicalReplication ? "" : "\", database \"" + startup.database())
            + "\", no encryption");
  }

  private DatabaseException failed() {
    boolean isPeer = rule.method() == HbaRule.Method.PEER;
    String where =
        "Connection matched file \""
            + rule.file()
            + "\" line "
            + rule.line()
            + ": \""
            + rule.text()
            + "\"";
    return DatabaseException.fatal(
            isPeer ? SqlState.INVALID_AUTHORIZATION_SPECIFICATION : SqlState.INVALID_PASSWORD,
            (isPeer ? "Peer" : "password")
                + " authentication failed for user \""
                + startup.user()
                + "\"")
        .detailForLog(failureDetail == null ? where : failureDetail + "\n" + where);
  }

  private void logAuthenticated() {
    if (LogConnections.isLogged(LogConnections.AUTHENTICATION)) {
      boolean isTrust = rule.method() == HbaRule.Method.TRUST;
      Log.log(
          "connection authenticated: "
              + (isTrust ? "user" : "identity")
              + "=\""
              + startup.user()
              + "\" method="
              + rule.method().label()
              + " ("
              + rule.file()
              + ":"
              + rule.line()
              + ")");
    }
  }

  private boolean peer() {
    String name = UserNames.find(peerUserId);
    if (name == null) {
      Log.log("could not look up local user ID " + peerUserId + ": user does not exist");
      return false;
    }
    if (!name.equals(startup.user())) {
      Log.log(
          "provided user name ("
              + startup.user()
              + ") and authenticated user name ("
              + name
              + ") do not match");
      return false;
    }
    return true;
  }

  /// The role's stored password, or null with the reason kept for the log.
  private String storedPassword() {
    RoleCatalog.Role role = roles.find(startup.user());
    if (role == null) {
      failureDetail = "Role \"" + startup.user() + "\" does not exist.";
      return null;
    }
    if (role.password() == null) {
      failureDetail = "User \"" + startup.user() + "\" has no password assigned.";
      return null;
    }
    if (role.isPasswordExpired()) {
      failureDetail = "User \"" + startup.user() + "\" has an expired password.";
      return null;
    }
    return role.password();
  }

  private boolean password() {
    out.begin('R').putInt(REQUEST_PASSWORD).end();
    out.flush();
    Message message = readResponse("password response");
    String password = message.getString();
    if (message.remaining() != 0) {
      throw DatabaseException.fatal(SqlState.PROTOCOL_VIOLATION, "invalid password packet size");
    }
    if (password.isEmpty()) {
      throw DatabaseException.fatal(SqlState.INVALID_PASSWORD, "empty password returned by client");
    }
    String stored = storedPassword();
    if (stored == null) {
      return false;
    }
    ScramVerifier verifier = ScramVerifier.parse(stored);
    if (verifier == null) {
      failureDetail = "Password of user \"" + startup.user() + "\" is in unrecognized format.";
      return false;
    }
    boolean isRight = verifier.matches(password);
    if (!isRight) {
      failureDetail = "Password does not match for user \"" + startup.user() + "\".";
    }
    return isRight;
  }

  private boolean scram() {
    String stored = storedPassword();
    ScramVerifier verifier = ScramVerifier.parse(stored);
    if (stored != null && verifier == null) {
      failureDetail = "User \"" + startup.user() + "\" does not have a valid SCRAM secret.";
    }
    ScramExchange exchange =
        ScramExchange.start(verifier, startup.user(), Guc.SCRAM_ITERATIONS.intValue());
    out.begin('R').putInt(REQUEST_SASL).putString(MECHANISM).putByte(0).end();
    out.flush();
    Message response = readResponse("SASL response");
    if (!response.getString().equals(MECHANISM)) {
      throw DatabaseException.fatal(
          SqlState.PROTOCOL_VIOLATION, "client selected an invalid SASL authentication mechanism");
    }
    int length = response.getInt();
    String first = length < 0 ? "" : ascii(response.getBytes(length));
    response.end();
    request(REQUEST_SASL_CONTINUE, exchange.first(first));
    out.flush();
    response = readResponse("SASL response");
    String answer = exchange.last(ascii(response.getBytes(response.remaining())));
    if (answer != null) {
      request(REQUEST_SASL_FINAL, answer);
    }
    return answer != null;
  }

  private void request(int code, String data) {
    out.begin('R').putInt(code).putBytes(data.getBytes(StandardCharsets.UTF_8)).end();
  }

  private static String ascii(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        throw DatabaseException.fatal(SqlState.PROTOCOL_VIOLATION, "malformed SCRAM message")
            .detail("Message length does not match input length.");
      }
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// The client's `p` message. A client that hangs up here, because it has no password to send, is
  /// nothing to log.
  private Message readResponse(String what) {
    int type = in.readByte();
    if (type < 0) {
      throw new ConnectionLostException("client left during authentication");
    }
    if (type != 'p') {
      String message = "expected " + what + ", got message type " + type;
      if (what.startsWith("password")) {
        Log.report(LogLevel.LOG_SERVER_ONLY, SqlState.PROTOCOL_VIOLATION, message);
        throw new ConnectionLostException(message);
      }
      throw DatabaseException.fatal(SqlState.PROTOCOL_VIOLATION, message);
    }
    return in.readMessage(SASL_LIMIT);
  }
}
