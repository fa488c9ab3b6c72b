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
  private static final int KEPT = 8192;

  /// Entries that one hash may take.
  private static final int WAYS = 8;

  /// Where values came from that were fetched lately, by their identity: whoever stores the same
  /// object again need not store its chunks again. Old entries are overwritten.
  private static final Origin[] ORIGINS = new Origin[KEPT];

  private static int nextWay;

  private static final class Origin extends WeakReference<Object> {
    final Stored stored;

    Origin(Object value, Stored stored) {
      super(value);
      this.stored = stored;
    }
  }

  private Detoast() {}

  /// The value at `start`, whose first byte is that of its header.
  static Object load(byte[] bytes, int start, TypeCodec codec) {
    Stored stored = TupleWalk.stored(bytes, start);
    byte[] raw;
    if (stored.pointer != null) {
      raw = fetch(stored.pointer);
    } else {
      int body = start + Varlena.LONG_HEADER_BYTES;
      raw = decompress(bytes, body, stored.bytes - Varlena.LONG_HEADER_BYTES);
    }
    Object value = codec.load(raw, 0, raw.length);
    int first = firstWay(value);
    int way = first;
    while (way < first + WAYS && ORIGINS[way] != null && ORIGINS[way].get() != null) {
      way++;
    }
    way = way < first + WAYS ? way : first + (nextWay++ & WAYS - 1);
    ORIGINS[way] = new Origin(value, stored);
    return value;
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

  /// How this very object was stored, null when it was stored as it is, or that is not known.
  public static Stored origin(Object value) {
    int first = firstWay(value);
    for (int way = first; way < first + WAYS; way++) {
      if (ORIGINS[way] != null && ORIGINS[way].refersTo(value)) {
        return ORIGINS[way].stored;
      }
    }
    return null;
  }

  private static int firstWay(Object value) {
    return (System.identityHashCode(value) & KEPT / WAYS - 1) * WAYS;
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

  /// What a tuple holds of a value: how many bytes it takes (of a pointer those it points to), the
  /// method by which it is compressed (-1 none), and the pointer, if there is one.
  public record Stored(int bytes, int method, ToastPointer pointer) {}
}
