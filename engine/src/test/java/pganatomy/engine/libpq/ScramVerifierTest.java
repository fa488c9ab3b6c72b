package pganatomy.engine.libpq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScramVerifierTest {
  @Test
  void aVerifierMadeByPostgres18IsTheOneWeMakeOfTheSamePasswordAndSalt() {
    // ALTER ROLE alice PASSWORD 'secret', as PostgreSQL 18.6 stored it.
    String stored =
        "SCRAM-SHA-256$4096:L0yHAzkgulULNHplXfml7g==$3upujUy+ZTNkhTaKkuMVm+UCI3vtmS0oJiEgHvwFfj0="
            + ":YU+2/y2B6LXE0j0PorPGfdq/lOO5o1slhHuV7nYRwkI=";
    ScramVerifier verifier = ScramVerifier.parse(stored);
    assertThat(verifier.matches("secret")).isTrue();
    assertThat(verifier.matches("Secret")).isFalse();
    assertThat(ScramVerifier.make("secret", 4096, verifier.salt()).text()).isEqualTo(stored);
  }

  @Test
  void whatIsNoVerifierIsNotTakenForOne() {
    assertThat(ScramVerifier.parse("secret")).isNull();
    assertThat(ScramVerifier.parse("md5e10adc3949ba59abbe56e057f20f883e")).isNull();
    assertThat(ScramVerifier.parse("SCRAM-SHA-256$x:aaaa$bbbb:cccc")).isNull();
    assertThat(ScramVerifier.parse("SCRAM-SHA-256$4096:aaaa$bbbb:cccc")).isNull();
    assertThat(ScramVerifier.parse(null)).isNull();
  }

  @Test
  void theHashIsTheOneOfTheJdkForAllLengthsAroundTheBlock() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Random random = new Random(1);
    for (int length = 0; length < 200; length++) {
      byte[] data = new byte[length];
      random.nextBytes(data);
      assertThat(Sha256.digest(data)).isEqualTo(digest.digest(data));
    }
    assertThat(Sha256.digest("abc".getBytes(StandardCharsets.US_ASCII))[0]).isEqualTo((byte) 0xba);
  }
}
