package pganatomy.engine.utils.adt;

/// The hash functions that SQL can call, such as `hashtext`: with PostgreSQL's own results.
///
/// Joins and groupings of the executor use [ValueComparator#hash], which is cheaper.
///
/// PostgreSQL: src/common/hashfn.c, hash_bytes() (Bob Jenkins' lookup3);
/// src/backend/access/hash/hashfunc.c
final class HashFunctions implements ScalarFunction {
  private final String symbol;

  HashFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "hashtext", "hashname":
        return hash(TextFunctions.utf8((String) a[0]));
      case "hashvarlena":
        return hash((byte[]) a[0]);
      case "hashint4", "hashoid", "hashint2", "hashdate":
        return hash((int) (Integer) a[0]);
      case "hashchar":
        return hash((int) (Integer) a[0]);
      case "hashint8", "timestamp_hash", "time_hash":
        long value = (Long) a[0];
        int low = (int) value;
        int high = (int) (value >> 32);
        return hash(low ^ (value >= 0 ? high : ~high));
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static int hash(int value) {
    int[] s = {0x9e3779b9 + 4 + 3923095, 0x9e3779b9 + 4 + 3923095, 0x9e3779b9 + 4 + 3923095};
    s[0] += value;
    finish(s);
    return s[2];
  }

  static int hash(byte[] bytes) {
    int start = 0x9e3779b9 + bytes.length + 3923095;
    int[] s = {start, start, start};
    int at = 0;
    while (bytes.length - at >= 12) {
      s[0] += Bytes.getInt(bytes, at);
      s[1] += Bytes.getInt(bytes, at + 4);
      s[2] += Bytes.getInt(bytes, at + 8);
      mix(s);
      at += 12;
    }
    for (int i = 0; at + i < bytes.length; i++) {
      // The lowest byte of the third word is kept for the length.
      int shift = 8 * (i % 4) + (i >= 8 ? 8 : 0);
      s[i / 4] += (bytes[at + i] & 0xFF) << shift;
    }
    finish(s);
    return s[2];
  }

  private static void mix(int[] s) {
    int[] rotations = {4, 6, 8, 16, 19, 4};
    for (int i = 0; i < 6; i++) {
      int a = i % 3;
      int b = (i + 1) % 3;
      int c = (i + 2) % 3;
      s[a] -= s[c];
      s[a] ^= Integer.rotateLeft(s[c], rotations[i]);
      s[c] += s[b];
    }
  }

  private static void finish(int[] s) {
    int[] rotations = {14, 11, 25, 16, 4, 14, 24};
    for (int i = 0; i < 7; i++) {
      int c = (i + 2) % 3;
      int b = (i + 1) % 3;
      s[c] ^= s[b];
      s[c] -= Integer.rotateLeft(s[b], rotations[i]);
    }
  }
}
