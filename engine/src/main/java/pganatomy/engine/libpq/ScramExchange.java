package pganatomy.engine.libpq;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The server's side of SCRAM-SHA-256 (RFC 5802, RFC 7677):
///
/// ```text
/// client  n,,n=,r=<client nonce>
/// server  r=<client nonce><server nonce>,s=<salt>,i=<iterations>
/// client  c=biws,r=<both nonces>,p=<proof>
/// server  v=<signature>            the server proves that it knows the password's verifier, too
/// ```
///
/// For a role that does not exist, or that has no password, the exchange runs to its end with a
/// made-up verifier, so that nobody learns from it which roles there are.
///
/// PostgreSQL: src/backend/libpq/auth-scram.c
final class ScramExchange {
  private final ScramVerifier verifier;
  private final boolean isDoomed;
  private String clientFirstBare;
  private String serverFirst;
  private String nonce;
  private char bindingFlag;

  private ScramExchange(ScramVerifier verifier, boolean isDoomed) {
    this.verifier = verifier;
    this.isDoomed = isDoomed;
  }

  /// An exchange against a stored verifier; null starts one that is bound to fail.
  static ScramExchange start(ScramVerifier verifier, String user, int iterations) {
    if (verifier != null) {
      return new ScramExchange(verifier, false);
    }
    // The same salt each time, or a made-up role would give itself away.
    byte[] salt = new byte[16];
    byte[] digest = Sha256.digest(("pganatomy mock " + user).getBytes(StandardCharsets.UTF_8));
    System.arraycopy(digest, 0, salt, 0, salt.length);
    return new ScramExchange(
        new ScramVerifier(iterations, salt, new byte[Sha256.LENGTH], new byte[Sha256.LENGTH]),
        true);
  }

  /// Takes the client's first message, gives the server's.
  String first(String message) {
    if (message.isEmpty()) {
      throw malformed("The message is empty.");
    }
    bindingFlag = message.charAt(0);
    checkBinding(message);
    int start = message.indexOf(',', 2) + 1;
    if (message.charAt(2) == 'a') {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "client uses authorization identity, but it is not supported");
    }
    if (message.charAt(2) != ',') {
      throw malformed(
          "Unexpected attribute \"" + printable(message.charAt(2)) + "\" in client-first-message.");
    }
    clientFirstBare = message.substring(start);
    if (clientFirstBare.startsWith("m=")) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "client requires an unsupported SCRAM extension");
    }
    attribute(clientFirstBare, 'n', 0);
    int comma = clientFirstBare.indexOf(',');
    String clientNonce = attribute(clientFirstBare, 'r', comma + 1);
    for (int i = 0; i < clientNonce.length(); i++) {
      if (clientNonce.charAt(i) < 0x21 || clientNonce.charAt(i) > 0x7e) {
        throw DatabaseException.error(
            SqlState.PROTOCOL_VIOLATION, "non-printable characters in SCRAM nonce");
      }
    }
    Base64.Encoder encoder = Base64.getEncoder();
    nonce = clientNonce + encoder.encodeToString(RandomBytes.make(18));
    serverFirst =
        "r="
            + nonce
            + ",s="
            + encoder.encodeToString(verifier.salt())
            + ",i="
            + verifier.iterations();
    return serverFirst;
  }

  private void checkBinding(String message) {
    switch (bindingFlag) {
      case 'n', 'y' -> {}
      case 'p' ->
          throw DatabaseException.error(
              SqlState.PROTOCOL_VIOLATION,
              "client requires SCRAM channel binding, but it is not supported");
      default ->
          throw malformed("Unexpected channel-binding flag \"" + printable(bindingFlag) + "\".");
    }
    if (message.length() < 3 || message.charAt(1) != ',') {
      String found = message.length() < 2 ? "0x00" : printable(message.charAt(1));
      throw malformed("Comma expected, but found character \"" + found + "\".");
    }
  }

  /// Takes the client's last message; gives the server's, or null when the proof is wrong.
  String last(String message) {
    String binding = attribute(message, 'c', 0);
    String expected = bindingFlag == 'n' ? "biws" : "eSws";
    if (!binding.equals(expected)) {
      throw DatabaseException.error(
          SqlState.PROTOCOL_VIOLATION,
          "unexpected SCRAM channel-binding attribute in client-final-message");
    }
    int proofStart = message.lastIndexOf(",p=");
    String clientNonce = attribute(message, 'r', message.indexOf(',') + 1);
    if (proofStart < 0) {
      throw malformed("Malformed proof in client-final-message.");
    }
    byte[] proof;
    try {
      proof = Base64.getDecoder().decode(message.substring(proofStart + 3));
    } catch (IllegalArgumentException _) {
      throw malformed("Malformed proof in client-final-message.");
    }
    if (proof.length != Sha256.LENGTH) {
      throw malformed("Malformed proof in client-final-message.");
    }
    if (!clientNonce.equals(nonce)) {
      throw DatabaseException.error(SqlState.PROTOCOL_VIOLATION, "invalid SCRAM response")
          .detail("Nonce does not match.");
    }
    String text = clientFirstBare + "," + serverFirst + "," + message.substring(0, proofStart);
    byte[] authMessage = text.getBytes(StandardCharsets.UTF_8);
    if (!isProofRight(proof, authMessage)) {
      return null;
    }
    byte[] signature = Sha256.hmac(verifier.serverKey(), authMessage);
    return "v=" + Base64.getEncoder().encodeToString(signature);
  }

  /// The proof is the client key, covered by a signature that only this exchange has.
  private boolean isProofRight(byte[] proof, byte[] authMessage) {
    byte[] signature = Sha256.hmac(verifier.storedKey(), authMessage);
    byte[] clientKey = new byte[Sha256.LENGTH];
    for (int i = 0; i < clientKey.length; i++) {
      clientKey[i] = (byte) (proof[i] ^ signature[i]);
    }
    return ScramVerifier.isSame(Sha256.digest(clientKey), verifier.storedKey()) && !isDoomed;
  }

  /// The value of `x=...` at a position, up to the next comma.
  private static String attribute(String message, char name, int at) {
    if (at >= message.length() || message.charAt(at) != name) {
      String found = at >= message.length() ? "0x00" : printable(message.charAt(at));
      throw malformed("Expected attribute \"" + name + "\" but found \"" + found + "\".");
    }
    if (at + 1 >= message.length() || message.charAt(at + 1) != '=') {
      throw malformed("Expected character \"=\" for attribute \"" + name + "\".");
    }
    int comma = message.indexOf(',', at);
    return message.substring(at + 2, comma < 0 ? message.length() : comma);
  }

  private static String printable(char c) {
    boolean isPrintable = c >= 0x21 && c <= 0x7e;
    return isPrintable ? String.valueOf(c) : "0x" + Integer.toHexString(0x100 | c).substring(1);
  }

  private static DatabaseException malformed(String detail) {
    return DatabaseException.error(SqlState.PROTOCOL_VIOLATION, "malformed SCRAM message")
        .detail(detail);
  }
}
