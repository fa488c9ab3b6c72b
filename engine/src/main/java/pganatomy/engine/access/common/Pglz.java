package pganatomy.engine.access.common;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// PostgreSQL's own compression: copies of what came before, within the last 4 KB.
///
/// ```text
///   control byte   one bit for each of the next eight items, lowest first
///     0            one byte as it is
///     1            a copy:  oooo llll  oooooooo  [eeeeeeee]
///                           o  how far back, 12 bits
///                           l  length - 3; 15 means: add the third byte
/// ```
///
/// The compressor keeps, for every four bytes that it has seen, the places where they stood, newest
/// first, and takes the longest copy; the longer it looks, the shorter a copy contents it. It gives
/// up when the first kilobyte of output has no copy, or when less than a quarter would be saved.
///
/// PostgreSQL: src/common/pg_lzcompress.c
public final class Pglz {
  private static final int HISTORY = 4096;
  private static final int MAX_DISTANCE = 0x0fff;
  private static final int MAX_MATCH = 273;
  private static final int MIN_INPUT = 32;
  private static final int FIRST_SUCCESS = 1024;
  private static final int SAVED_PERCENT = 25;
  private static final int GOOD_MATCH = 128;
  private static final int DROP_PERCENT = 10;
  private static final int NONE = -1;

  private final byte[] in;
  private final int start;
  private final int end;
  private final int mask;

  /// For each hash the newest entry; for each entry its place and its neighbours.
  private final int[] heads;

  private final int[] places = new int[HISTORY];
  private final int[] older = new int[HISTORY];
  private final int[] newer = new int[HISTORY];
  private final int[] hashes = new int[HISTORY];
  private int nextEntry;
  private boolean isFull;
  private int matchLength;
  private int matchDistance;

  private final byte[] out;
  private int outAt;
  private int controlAt;
  private int control;
  private int controlBit;

  private Pglz(byte[] in, int start, int length, int limit) {
    this.in = in;
    this.start = start;
    end = start + length;
    int lists =
        length < 128
            ? 512
            : length < 256 ? 1024 : length < 512 ? 2048 : length < 1024 ? 4096 : 8192;
    mask = lists - 1;
    heads = new int[lists];
    java.util.Arrays.fill(heads, NONE);
    out = new byte[limit + 4];
  }

  /// The compressed bytes, or null when it would not be worth it.
  public static byte[] compress(byte[] bytes, int offset, int length) {
    if (length < MIN_INPUT) {
      return null;
    }
    int limit = (int) ((long) length * (100 - SAVED_PERCENT) / 100);
    Pglz run = new Pglz(bytes, offset, length, limit);
    return run.run(limit) ? java.util.Arrays.copyOf(run.out, run.outAt) : null;
  }

  private boolean run(int limit) {
    boolean hasMatch = false;
    int at = start;
    while (at < end) {
      if (outAt >= limit || !hasMatch && outAt >= FIRST_SUCCESS) {
        return false;
      }
      if (findMatch(at)) {
        putCopy();
        for (int i = 0; i < matchLength; i++) {
          remember(at++);
        }
        hasMatch = true;
      } else {
        beginItem(0);
        out[outAt++] = in[at];
        remember(at++);
      }
    }
    out[controlAt] = (byte) control;
    return outAt < limit;
  }

  // ---------------------------------------------------------------- what was seen

  private int hash(int at) {
    int hash = end - at < 4 ? in[at] : in[at] << 6 ^ in[at + 1] << 4 ^ in[at + 2] << 2 ^ in[at + 3];
    return hash & mask;
  }

  private void remember(int at) {
    int entry = nextEntry;
    if (isFull) {
      forget(entry);
    }
    int hash = hash(at);
    int head = heads[hash];
    places[entry] = at;
    hashes[entry] = hash;
    older[entry] = head;
    newer[entry] = NONE;
    if (head != NONE) {
      newer[head] = entry;
    }
    heads[hash] = entry;
    if (++nextEntry == HISTORY) {
      nextEntry = 0;
      isFull = true;
    }
  }

  private void forget(int entry) {
    if (newer[entry] == NONE) {
      heads[hashes[entry]] = older[entry];
    } else {
      older[newer[entry]] = older[entry];
    }
    if (older[entry] != NONE) {
      newer[older[entry]] = newer[entry];
    }
  }

  private boolean findMatch(int at) {
    int good = GOOD_MATCH;
    matchLength = 0;
    int entry = heads[hash(at)];
    while (entry != NONE) {
      int distance = at - places[entry];
      if (distance >= MAX_DISTANCE) {
        break;
      }
      int length = common(places[entry], at);
      if (length > matchLength) {
        matchLength = length;
        matchDistance = distance;
      }
      entry = older[entry];
      if (entry != NONE) {
        if (matchLength >= good) {
          break;
        }
        good -= good * DROP_PERCENT / 100;
      }
    }
    return matchLength > 2;
  }

  private int common(int earlier, int at) {
    int most = Math.min(MAX_MATCH, end - at);
    int length = 0;
    while (length < most && in[earlier + length] == in[at + length]) {
      length++;
    }
    return length;
  }

  // ---------------------------------------------------------------- output

  private void beginItem(int bit) {
    if ((controlBit & 0xff) == 0) {
      if (controlBit != 0) {
        out[controlAt] = (byte) control;
      }
      controlAt = outAt++;
      control = 0;
      controlBit = 1;
    }
    control |= bit == 0 ? 0 : controlBit;
    controlBit <<= 1;
  }

  private void putCopy() {
    beginItem(1);
    int length = matchLength - 3;
    int high = matchDistance >>> 4 & 0xf0;
    out[outAt++] = (byte) (high | Math.min(length, 15));
    out[outAt++] = (byte) matchDistance;
    if (length >= 15) {
      out[outAt++] = (byte) (length - 15);
    }
  }

  // ---------------------------------------------------------------- back

  /// The original bytes.
  ///
  /// @throws DatabaseException XX001 when the input is not what [#compress] makes
  public static byte[] decompress(byte[] in, int offset, int length, int rawBytes) {
    byte[] out = new byte[rawBytes];
    int at = offset;
    int end = offset + length;
    int to = 0;
    while (at < end && to < rawBytes) {
      int control = in[at++];
      for (int item = 0; item < 8 && at < end && to < rawBytes; item++, control >>= 1) {
        if ((control & 1) == 0) {
          out[to++] = in[at++];
          continue;
        }
        if (at + 2 > end) {
          throw corrupted();
        }
        int distance = (in[at] & 0xf0) << 4 | in[at + 1] & 0xff;
        int count = (in[at] & 0x0f) + 3;
        at += 2;
        if (count == 18) {
          if (at >= end) {
            throw corrupted();
          }
          count += in[at++] & 0xff;
        }
        if (distance == 0 || distance > to) {
          throw corrupted();
        }
        for (count = Math.min(count, rawBytes - to); count > 0; count--, to++) {
          out[to] = out[to - distance];
        }
      }
    }
    if (to != rawBytes || at != end) {
      throw corrupted();
    }
    return out;
  }

  private static DatabaseException corrupted() {
    return DatabaseException.error(SqlState.DATA_CORRUPTED, "compressed pglz data is corrupt");
  }
}
