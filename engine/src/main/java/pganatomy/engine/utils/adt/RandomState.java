package pganatomy.engine.utils.adt;

/// xoroshiro128**, seeded as PostgreSQL seeds it, so that `setseed` gives the same numbers.
///
/// PostgreSQL: src/common/pg_prng.c
public final class RandomState {
  private long state0;
  private long state1;
  private boolean seeded;

  private void seedIfNew() {
    if (!seeded) {
      seed(System.nanoTime() ^ (ProcessHandle.current().pid() << 32));
    }
  }

  public void seed(long seed) {
    state0 = splitmix(seed);
    state1 = splitmix(seed + 0x9E3779B97f4A7C15L);
    if (state0 == 0 && state1 == 0) {
      state0 = 0x5851F42D4C957F2DL;
      state1 = 0x14057B7EF767814FL;
    }
    seeded = true;
  }

  /// `setseed`: the seed is a fraction from -1 to 1.
  public void seed(double fraction) {
    seed((long) (((1L << 52) - 1) * fraction));
  }

  private static long splitmix(long seed) {
    long value = seed + 0x9E3779B97f4A7C15L;
    value = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    value = (value ^ (value >>> 27)) * 0x94D049BB133111EBL;
    return value ^ (value >>> 31);
  }

  public long nextLong() {
    seedIfNew();
    long s0 = state0;
    long sx = state1 ^ s0;
    long result = Long.rotateLeft(s0 * 5, 7) * 9;
    state0 = Long.rotateLeft(s0, 24) ^ sx ^ (sx << 16);
    state1 = Long.rotateLeft(sx, 37);
    return result;
  }

  /// At least 0, below 1.
  public double nextDouble() {
    return (nextLong() >>> 12) * 0x1p-52;
  }

  /// Uniform in `low .. high`, both included.
  public long nextBetween(long low, long high) {
    if (high <= low) {
      return low;
    }
    long range = high - low;
    long value;
    int shift = Long.numberOfLeadingZeros(range);
    do {
      value = nextLong() >>> shift;
    } while (Long.compareUnsigned(value, range) > 0);
    return low + value;
  }
}
