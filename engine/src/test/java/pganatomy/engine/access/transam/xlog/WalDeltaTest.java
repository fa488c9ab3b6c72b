package pganatomy.engine.access.transam.xlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;

/// Redo, which has neither the hint bits nor the hole of the page that was compared, gets the same
/// page but for hint bits.
class WalDeltaTest {
  private static final int HINTS = 0x0f;

  private final Random random = new Random(5);

  /// A heap page with small tuples whose bytes are few different ones, so that chance has a chance.
  private byte[] page() {
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    PageLayout.initialize(page, 0);
    return page;
  }

  private void add(byte[] page) {
    byte[] tuple = new byte[24 + random.nextInt(20)];
    for (int i = 0; i < tuple.length; i++) {
      tuple[i] = (byte) (random.nextInt(3) * 0x0f);
    }
    PageLayout.addTuple(page, tuple, 0, tuple.length);
  }

  /// Sets hint bits in the second byte of the infomask of some tuples.
  private void hint(byte[] page) {
    for (int line = 1; line <= PageLayout.lineCount(page); line++) {
      int item = ItemIdLayout.get(page, line);
      if (ItemIdLayout.state(item) == ItemIdLayout.NORMAL && random.nextBoolean()) {
        page[ItemIdLayout.offset(item) + 21] |= (byte) (1 << random.nextInt(4));
      }
    }
  }

  private void change(byte[] page) {
    int count = PageLayout.lineCount(page);
    switch (random.nextInt(4)) {
      case 0 -> add(page);
      case 1 -> {
        for (int line = 1; line <= count; line++) {
          if (random.nextInt(3) == 0) {
            ItemIdLayout.put(page, line, 0);
          }
        }
        PageLayout.compact(page);
      }
      case 2 -> {
        int item = count == 0 ? 0 : ItemIdLayout.get(page, 1 + random.nextInt(count));
        if (ItemIdLayout.state(item) == ItemIdLayout.NORMAL) {
          ByteAccess.putInt(page, ItemIdLayout.offset(item) + 4, random.nextInt());
        }
      }
      default -> {
        add(page);
        add(page);
        PageLayout.putPruneXid(page, random.nextInt());
      }
    }
  }

  /// Two tuples of 4080 bytes and their line pointers leave nothing between lower and upper.
  @Test
  void whatWasHoleCountsWhenThePageIsFullToTheLastByte() {
    byte[] pool = page();
    PageLayout.addTuple(pool, new byte[4080], 0, 4080);
    byte[] redo = pool.clone();
    Arrays.fill(redo, PageLayout.lower(redo), PageLayout.upper(redo), (byte) 'x');
    byte[] next = pool.clone();
    PageLayout.addTuple(next, new byte[4080], 0, 4080);
    assertThat(PageLayout.upper(next)).isEqualTo(PageLayout.lower(next));
    byte[] target = new byte[WalDelta.MAX_BYTES];
    WalBlock block = new WalBlock(target);
    block.dataLength = WalDelta.append(pool.clone(), next, true, target, 0);
    block.redo(redo);
    assertThat(withoutHints(redo)).isEqualTo(withoutHints(next));
  }

  @Test
  void fragmentsMakeTheSamePageFromOneWithoutHints() {
    for (int round = 0; round < 300; round++) {
      byte[] pool = page();
      byte[] redo = page();
      byte[] target = new byte[WalDelta.MAX_BYTES];
      for (int step = 0; step < 60; step++) {
        hint(pool);
        byte[] next = pool.clone();
        int length;
        if (random.nextInt(4) == 0) {
          length = closeUp(pool, next, target);
        } else {
          change(next);
          length = WalDelta.append(pool.clone(), next, true, target, 0);
        }
        WalBlock block = new WalBlock(target);
        block.dataLength = length;
        block.redo(redo);
        scribbleInHole(redo);
        pool = next;
        assertThat(withoutHints(redo))
            .as("round %d step %d", round, step)
            .isEqualTo(withoutHints(pool));
      }
    }
  }

  /// Tuples lose their line pointers, and redo is told to close the page up itself.
  private int closeUp(byte[] pool, byte[] next, byte[] target) {
    Closing closing = Closing.values()[random.nextInt(Closing.values().length)];
    boolean cutsOnly = closing == Closing.CUT_LINES;
    for (int line = 1; line <= PageLayout.lineCount(next); line++) {
      int state = ItemIdLayout.state(ItemIdLayout.get(next, line));
      if (random.nextInt(3) == 0 && cutsOnly == (state == ItemIdLayout.DEAD)) {
        boolean dies = closing == Closing.MOVE_TUPLES && random.nextBoolean();
        ItemIdLayout.put(next, line, dies ? ItemIdLayout.pack(0, ItemIdLayout.DEAD, 0) : 0);
      }
    }
    hint(next);
    int lower = PageLayout.lower(next);
    int behind = random.nextBoolean() ? PageLayout.upper(next) : PageLayout.special(next);
    int length = WalDelta.appendLines(pool.clone(), next, lower, behind, closing.mark(), target, 0);
    closing.close(next);
    return length;
  }

  private void scribbleInHole(byte[] page) {
    Arrays.fill(
        page, PageLayout.lower(page), PageLayout.upper(page), (byte) (random.nextInt(3) * 0x0f));
  }

  private static byte[] withoutHints(byte[] page) {
    byte[] plain = page.clone();
    Arrays.fill(plain, 0, 10, (byte) 0);
    Arrays.fill(plain, PageLayout.lower(plain), PageLayout.upper(plain), (byte) 0);
    for (int line = 1; line <= PageLayout.lineCount(plain); line++) {
      int item = ItemIdLayout.get(plain, line);
      if (ItemIdLayout.state(item) == ItemIdLayout.NORMAL) {
        plain[ItemIdLayout.offset(item) + 21] &= ~HINTS;
      }
    }
    return plain;
  }

  @Test
  void aRawPageIsComparedWhole() {
    byte[] before = new byte[PageLayout.PAGE_BYTES];
    byte[] after = before.clone();
    after[4000] = 1;
    after[8191] = 2;
    byte[] target = new byte[WalDelta.MAX_BYTES];
    assertThat(WalDelta.append(before, after, false, target, 0)).isEqualTo(10);
  }
}
