package pganatomy.engine.utils.adt;

/// A `uuid`: 128 bits, compared as unsigned bytes.
///
/// PostgreSQL: src/backend/utils/adt/uuid.c
public record Uuid(long high, long low) implements Comparable<Uuid> {
  static Uuid parse(String text) {
    String word = text;
    if (word.startsWith("{")) {
      if (!word.endsWith("}")) {
        throw Errors.invalidSyntax("uuid", text);
      }
      word = word.substring(1, word.length() - 1);
    }
    long[] halves = new long[2];
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '-' && digits > 0 && digits % 4 == 0 && digits < 32 && word.charAt(i - 1) != '-') {
        continue;
      }
      int digit = c > 'f' ? -1 : Character.digit(c, 16);
      if (digit < 0 || digits == 32) {
        throw Errors.invalidSyntax("uuid", text);
      }
      halves[digits / 16] = halves[digits / 16] << 4 | digit;
      digits++;
    }
    if (digits != 32) {
      throw Errors.invalidSyntax("uuid", text);
    }
    return new Uuid(halves[0], halves[1]);
  }

  static Uuid random(int version) {
    java.security.SecureRandom random = new java.security.SecureRandom();
    long high = random.nextLong();
    if (version == 7) {
      high = System.currentTimeMillis() << 16 | high & 0xFFFF;
    }
    return new Uuid(
        high & 0xFFFF_FFFF_FFFF_0FFFL | (long) version << 12,
        random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
  }

  @Override
  public int compareTo(Uuid other) {
    int order = Long.compareUnsigned(high, other.high);
    return order != 0 ? order : Long.compareUnsigned(low, other.low);
  }

  @Override
  public String toString() {
    return new java.util.UUID(high, low).toString();
  }
}
