package pganatomy.engine.access.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pganatomy.engine.utils.error.DatabaseException;

/// What was compressed comes back as it was, whatever it was; and sizes are PostgreSQL's, whose
/// matches these are.
class PglzTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void randomMixturesComeBack() {
    Random random = new Random(20261121);
    for (int round = 0; round < 400; round++) {
      byte[] in = new byte[32 + random.nextInt(20_000)];
      int letters = 1 + random.nextInt(40);
      for (int i = 0; i < in.length; i++) {
        boolean copies = i > 300 && random.nextInt(3) > 0;
        in[i] = copies ? in[i - 1 - random.nextInt(300)] : (byte) (random.nextInt(letters) - 8);
      }
      byte[] packed = Pglz.compress(in, 0, in.length);
      if (packed != null) {
        assertThat(Pglz.decompress(packed, 0, packed.length, in.length)).isEqualTo(in);
      }
    }
  }

  @Test
  void sizesAreThoseOfPostgres() {
    // pg_column_size() of PostgreSQL 18 tells 1156 and 82, with 8 bytes of headers.
    assertThat(Pglz.compress(bytes("x".repeat(100_000)), 0, 100_000)).hasSize(1148);
    String md5 = "c4ca4238a0b923820dcc509a6f75849b";
    assertThat(Pglz.compress(bytes(md5.repeat(100)), 0, 3200)).hasSize(74);
  }

  @Test
  void whatSavesTooLittleIsLeftAlone() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertThat(Pglz.compress(noise, 0, noise.length)).isNull();
    assertThat(Pglz.compress(bytes("aaaaaaaaaaaaaaaa"), 0, 16)).isNull();
  }

  @Test
  void garbageIsRefusedAndReadsNothingElse() {
    byte[] packed = Pglz.compress(bytes("abcd".repeat(1000)), 0, 4000);
    byte[] cut = java.util.Arrays.copyOf(packed, packed.length - 1);
    assertThatThrownBy(() -> Pglz.decompress(cut, 0, cut.length, 4000))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("compressed pglz data is corrupt");
    byte[] backBeforeTheStart = {1, (byte) 0xf0, (byte) 0xff, 'a'};
    assertThatThrownBy(() -> Pglz.decompress(backBeforeTheStart, 0, 4, 20))
        .isInstanceOf(DatabaseException.class);
  }
}
