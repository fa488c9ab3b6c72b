package pganatomy.engine.access.common;

import java.lang.ref.WeakReference;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.htup.Varlena;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.utils.adt.TypeCodec;

/// From what a tuple holds of a large value (a compressed form, or a pointer) back to the value.
///
/// PostgreSQL: src/backend/access/common/detoast.c
public final class Detoast {
  /// Bytes of the word in front of compressed data: the raw length (30 bits) and the method.
  public static final int METHOD_WORD_BYTES = 4;

  public static final int PGLZ = 0;

  private static final int SIZE_MASK = 0x3fffffff;
  private static final int KEPT = 4096;

  /// Where values came from that were fetched lately, by their identity: whoever stores the same
  /// object again need not store its chunks again. Entries overwrite each other.
  private static final Origin[] ORIGINS = new Origin[KEPT];

  private static final class Origin extends WeakReference<Object> {
    final ToastPointer pointer;

    Origin(Object value, ToastPointer pointer) {
      super(value);
      this.pointer = pointer;
    }
  }

  private Detoast() {}

  /// The value at `start`, whose first byte is that of its header.
  static Object load(byte[] bytes, int start, TypeCodec codec) {
    if (!ToastPointer.isAt(bytes, start)) {
      byte[] raw = decompress(bytes, start + Varlena.LONG_HEADER_BYTES, bodyBytes(bytes, start));
      return codec.load(raw, 0, raw.length);
    }
    ToastPointer pointer = ToastPointer.read(bytes, start);
    byte[] raw = fetch(pointer);
    Object value = codec.load(raw, 0, raw.length);
    ORIGINS[System.identityHashCode(value) & KEPT - 1] = new Origin(value, pointer);
    return value;
  }

  private static int bodyBytes(byte[] bytes, int start) {
    return Varlena.totalLength(bytes, start) - Varlena.LONG_HEADER_BYTES;
  }

  /// The whole value behind a pointer.
  static byte[] fetch(ToastPointer pointer) {
    byte[] stored = ToastStore.instance().fetch(pointer);
    return pointer.isCompressed() ? decompress(stored, 0, stored.length) : stored;
  }

  private static byte[] decompress(byte[] bytes, int start, int length) {
    int rawBytes = ByteAccess.getInt(bytes, start) & SIZE_MASK;
    return Pglz.decompress(bytes, start + METHOD_WORD_BYTES, length - METHOD_WORD_BYTES, rawBytes);
  }

  /// Where this very object was fetched from, null when that is not known.
  static ToastPointer origin(Object value) {
    Origin origin = ORIGINS[System.identityHashCode(value) & KEPT - 1];
    return origin != null && origin.refersTo(value) ? origin.pointer : null;
  }

  /// The pointers in a stored tuple, by attribute (0-based); null when it has none.
  public static ToastPointer[] pointers(StoredRelation relation, byte[] bytes, int tuple) {
    if (relation.toastOid() == 0
        || (HeapTupleLayout.infomask(bytes, tuple) & HeapTupleLayout.HAS_EXTERNAL) == 0) {
      return null;
    }
    return new TupleWalk(relation).pointers(bytes, tuple);
  }

  /// Deletes the values of a tuple that is gone, but for those that its successor has taken over.
  ///
  /// @param old may be null: none
  public static void delete(
      ToastPointer[] old, ToastPointer[] fresh, TransactionContext transaction) {
    for (int i = 0; old != null && i < old.length; i++) {
      if (old[i] != null && (fresh == null || !old[i].equals(fresh[i]))) {
        ToastStore.instance().delete(old[i], transaction);
      }
    }
  }

  /// What a tuple holds of one attribute: bytes in place, the method by which they are compressed
  /// (-1 none), and the pointer, if there is one.
  public record Stored(int bytes, int method, ToastPointer pointer) {}

  /// As [Stored], for `pg_column_size` and kin; null when the attribute is null or not stored.
  public static Stored stored(StoredRelation relation, byte[] bytes, int tuple, int attribute) {
    return new TupleWalk(relation).stored(bytes, tuple, attribute);
  }
}
