package pganatomy.engine.storage.page;

import pganatomy.engine.port.ByteAccess;

/// The checksum of a page: 32 hashes in parallel, each over every 32nd word, folded into 16 bits
/// together with the block's number, so that a page in the wrong place is found, too.
///
/// ```text
///   word    0   1   2  ...  31      each lane: h = (h ^ word) * 16777619 ^ ((h ^ word) >>> 17)
///          32  33  34  ...  63
///           .   .   .        .      64 rows, then two rows of zeros
///           ▼   ▼   ▼        ▼
///          h0 ^ h1 ^ h2 ... h31  ^ block   mod 65535   + 1
/// ```
///
/// PostgreSQL: src/include/storage/checksum_impl.h, pg_checksum_page()
public final class PageChecksum {
  private static final int LANES = 32;
  private static final int ROW_BYTES = LANES * Integer.BYTES;
  private static final int PRIME = 16777619;
  private static final int[] SEEDS = {
    0x5B1F36E9, 0xB8525960, 0x02AB50AA, 0x1DE66D2A, 0x79FF467A, 0x9BB9F8A3, 0x217E7CD2, 0x83E13D2C,
    0xF8D4474F, 0xE39EB970, 0x42C6AE16, 0x993216FA, 0x7B093B5D, 0x98DAFF3C, 0xF718902A, 0x0B1C9CDB,
    0xE58F764B, 0x187636BC, 0x5D7B3BB1, 0xE73DE7DE, 0x92BEC979, 0xCCA6C0B2, 0x304A0979, 0x85AA43D4,
    0x783125BB, 0x6CA8EAA2, 0xE407EAC6, 0x4B5CFC3E, 0x9FBF8C76, 0x15CA20BE, 0xF2CA9FD3, 0x959BD756
  };

  private PageChecksum() {}

  /// The checksum that the page ought to have, as if its own field were zero.
  public static int compute(byte[] page, int block) {
    int stored = PageLayout.checksum(page);
    PageLayout.putChecksum(page, 0);
    int hash = hash(page);
    PageLayout.putChecksum(page, stored);
    return Integer.remainderUnsigned(hash ^ block, 65535) + 1;
  }

  private static int hash(byte[] page) {
    int hash = 0;
    for (int lane = 0; lane < LANES; lane += 4) {
      hash ^= hashLanes(page, lane);
    }
    return hash;
  }

  /// Four lanes at a time, in local variables: that is what the JVM's first compiler, which knows
  /// no vector instructions, does best.
  private static int hashLanes(byte[] page, int lane) {
    int a = SEEDS[lane];
    int b = SEEDS[lane + 1];
    int c = SEEDS[lane + 2];
    int d = SEEDS[lane + 3];
    for (int at = lane * Integer.BYTES; at < PageLayout.PAGE_BYTES; at += ROW_BYTES) {
      long first = ByteAccess.getLong(page, at);
      long second = ByteAccess.getLong(page, at + Long.BYTES);
      a ^= (int) first;
      b ^= (int) (first >>> 32);
      c ^= (int) second;
      d ^= (int) (second >>> 32);
      a = a * PRIME ^ a >>> 17;
      b = b * PRIME ^ b >>> 17;
      c = c * PRIME ^ c >>> 17;
      d = d * PRIME ^ d >>> 17;
    }
    return mix(mix(a, 0), 0) ^ mix(mix(b, 0), 0) ^ mix(mix(c, 0), 0) ^ mix(mix(d, 0), 0);
  }

  private static int mix(int sum, int word) {
    int mixed = sum ^ word;
    return mixed * PRIME ^ mixed >>> 17;
  }
}
