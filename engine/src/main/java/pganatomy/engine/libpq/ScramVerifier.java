package pganatomy.engine.libpq;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What the server keeps of a password: enough to check that a client knows it, not enough to be
/// that client.
///
/// ```text
/// SCRAM-SHA-256$<iterations>:<salt>$<stored key>:<server key>
///
/// salted password = PBKDF2(password, salt, iterations)
/// stored key      = H(HMAC(salted password, "Client Key"))
/// server key      = HMAC(salted password, "Server Key")
/// ```
///
/// PostgreSQL: src/common/scram-common.c, src/backend/libpq/auth-scram.c
public record ScramVerifier(int iterations, byte[] salt, byte[] storedKey, byte[] serverKey) {
  private static final String PREFIX = "SCRAM-SHA-256$";
  private static final int SALT_LENGTH = 16;

  /// Makes the verifier of a password, as ALTER ROLE ... PASSWORD does.
  public static ScramVerifier make(String password, int iterations) {
    return make(password, iterations, RandomBytes.make(SALT_LENGTH));
  }

  static ScramVerifier make(String password, int iterations, byte[] salt) {
    byte[] salted = saltedPassword(password, salt, iterations);
    byte[] clientKey = Sha256.hmac(salted, "Client Key".getBytes(StandardCharsets.US_ASCII));
    byte[] serverKey = Sha256.hmac(salted, "Server Key".getBytes(StandardCharsets.US_ASCII));
    return new ScramVerifier(iterations, salt, Sha256.digest(clientKey), serverKey);
  }

  /// The verifier that a stored text is, or null if it is none.
  public static ScramVerifier parse(String text) {
    if (text == null || !text.startsWith(PREFIX)) {
      return null;
    }
    int colon = text.indexOf(':');
    int dollar = text.indexOf('$', PREFIX.length());
    int lastColon = text.indexOf(':', Math.max(dollar, 0));
    if (colon < 0 || dollar < colon || lastColon < 0) {
      return null;
    }
    try {
      Base64.Decoder decoder = Base64.getDecoder();
      ScramVerifier verifier =
          new ScramVerifier(
              Integer.parseInt(text.substring(PREFIX.length(), colon)),
              decoder.decode(text.substring(colon + 1, dollar)),
              decoder.decode(text.substring(dollar + 1, lastColon)),
              decoder.decode(text.substring(lastColon + 1)));
      boolean isWhole =
          verifier.storedKey.length == Sha256.LENGTH && verifier.serverKey.length == Sha256.LENGTH;
      return isWhole ? verifier : null;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /// The text that `pg_authid.rolpassword` holds.
  public String text() {
    Base64.Encoder encoder = Base64.getEncoder();
    return PREFIX
        + iterations
        + ":"
        + encoder.encodeToString(salt)
        + "$"
        + encoder.encodeToString(storedKey)
        + ":"
        + encoder.encodeToString(serverKey);
  }

  /// Whether a password that was sent in the clear is the right one.
  boolean matches(String password) {
    ScramVerifier other = make(password, iterations, salt);
    return isSame(other.serverKey, serverKey);
  }

  /// Compares in a time that does not tell how much is right.
  static boolean isSame(byte[] a, byte[] b) {
    int difference = a.length ^ b.length;
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      difference |= a[i] ^ b[i];
    }
    return difference == 0;
  }

  private static byte[] saltedPassword(String password, byte[] salt, int iterations) {
    byte[] key = password.getBytes(StandardCharsets.UTF_8);
    byte[] round = Sha256.hmac(key, salt, new byte[] {0, 0, 0, 1});
    byte[] result = round.clone();
    for (int i = 1; i < iterations; i++) {
      round = Sha256.hmac(key, round);
      for (int k = 0; k < result.length; k++) {
        result[k] ^= round[k];
      }
    }
    return result;
  }
}
