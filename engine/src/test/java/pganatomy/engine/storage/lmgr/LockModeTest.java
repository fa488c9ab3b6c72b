package pganatomy.engine.storage.lmgr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The conflict table of PostgreSQL's documentation, chapter "Explicit Locking".
class LockModeTest {
  private static final String[] TABLE = {
    ".......X", "......XX", "....XXXX", "...XXXXX", "..XX.XXX", "..XXXXXX", ".XXXXXXX", "XXXXXXXX"
  };

  @Test
  void modesExcludeEachOtherAsDocumented() {
    for (int a = 1; a <= 8; a++) {
      for (int b = 1; b <= 8; b++) {
        boolean excludes = (LockMode.of(a).conflicts() & LockMode.of(b).bit()) != 0;
        assertThat(excludes)
            .as("%s against %s", LockMode.of(a), LockMode.of(b))
            .isEqualTo(TABLE[a - 1].charAt(b - 1) == 'X');
      }
    }
  }
}
