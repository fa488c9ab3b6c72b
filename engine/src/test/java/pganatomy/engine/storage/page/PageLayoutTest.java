package pganatomy.engine.storage.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// A page is laid out as PostgreSQL lays it out; the figures in here were read off its pageinspect.
class PageLayoutTest {
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];

  private void fill() {
    PageLayout.initialize(page, 0);
    for (int length : new int[] {28, 33, 100}) {
      byte[] tuple = new byte[length];
      for (int i = 0; i < length; i++) {
        tuple[i] = (byte) (i * 7 + length);
      }
      PageLayout.addTuple(page, tuple, 0, length);
    }
  }

  @Test
  void headerFieldsStandWherePageHeaderFindsThem() {
    fill();
    assertThat(PageLayout.lower(page)).isEqualTo(36);
    assertThat(PageLayout.upper(page)).isEqualTo(8016);
    assertThat(PageLayout.special(page)).isEqualTo(8192);
    assertThat(PageLayout.lineCount(page)).isEqualTo(3);
    assertThat(PageLayout.isSane(page)).isTrue();
  }

  @Test
  void checksumIsWhatPostgresComputesForThePageAndTheBlock() {
    fill();
    assertThat(PageChecksum.compute(page, 0)).isEqualTo(23250);
    assertThat(PageChecksum.compute(page, 4711)).isEqualTo(27759);
  }

  @Test
  void theFlagOfFreeLinesMayBeOutOfDate() {
    fill();
    PageLayout.setFlag(page, PageLayout.FLAG_HAS_FREE_LINES, true);
    assertThat(PageLayout.hasFreeLine(page)).isFalse();
    ItemIdLayout.put(page, 2, 0);
    assertThat(PageLayout.hasFreeLine(page)).isTrue();
    assertThat(PageLayout.addTuple(page, new byte[24], 0, 24)).isEqualTo(2);
    assertThat(PageLayout.hasFreeLine(page)).isFalse();
  }

  @Test
  void checksumIgnoresItsOwnField() {
    fill();
    int checksum = PageChecksum.compute(page, 5);
    PageLayout.putChecksum(page, checksum);
    assertThat(PageChecksum.compute(page, 5)).isEqualTo(checksum);
  }

  @Test
  void compactingKeepsLineNumbersAndMovesTuplesTogether() {
    fill();
    byte[] third = tuple(3);
    ItemIdLayout.put(page, 2, 0);
    PageLayout.compact(page);
    assertThat(PageLayout.lineCount(page)).isEqualTo(3);
    assertThat(PageLayout.upper(page)).isEqualTo(8192 - 32 - 104);
    assertThat(tuple(3)).isEqualTo(third);
    assertThat(PageLayout.hasFlag(page, PageLayout.FLAG_HAS_FREE_LINES)).isTrue();
    assertThat(PageLayout.addTuple(page, new byte[8], 0, 8)).isEqualTo(2);
  }

  @Test
  void aLinePointerThatLeadsNowhereIsFoundBeforeAnythingMoves() {
    fill();
    ItemIdLayout.put(page, 2, ItemIdLayout.pack(8184, ItemIdLayout.NORMAL, 100));
    byte[] before = page.clone();
    assertThatThrownBy(() -> PageLayout.compact(page)).hasMessage("corrupted line pointer: 8184");
    assertThat(page).isEqualTo(before);
  }

  @Test
  void fullPageTakesNoMoreTuples() {
    PageLayout.initialize(page, 0);
    int count = 0;
    while (PageLayout.addTuple(page, new byte[28], 0, 28) != 0) {
      count++;
    }
    assertThat(count).isEqualTo(226);
    assertThat(PageLayout.isSane(page)).isTrue();
  }

  private byte[] tuple(int line) {
    int item = ItemIdLayout.get(page, line);
    int offset = ItemIdLayout.offset(item);
    return java.util.Arrays.copyOfRange(page, offset, offset + ItemIdLayout.length(item));
  }
}
