package pganatomy.engine.access.common;

import java.util.List;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeCodec;
import pganatomy.engine.utils.vector.VectorKind;

/// What reading and writing tuples needs of a relation's columns, in plain arrays.
///
/// PostgreSQL: src/include/access/tupdesc.h, CompactAttribute
final class TupleForm {
  final int count;

  /// Bytes of a fixed-length value, -1 for a varlena.
  final int[] lengths;

  /// 1, 2, 4, 8.
  final int[] alignments;

  final VectorKind[] kinds;
  final TypeCodec[] codecs;
  final boolean[] dropped;

  /// Whether a varlena may have a one-byte header (its storage is not `plain`).
  final boolean[] packable;

  /// `p` plain, `e` external, `m` main, `x` extended.
  final char[] storages;

  /// Whether some value may be compressed or stored elsewhere.
  final boolean canToast;

  final Object[] missing;

  /// Where a value begins within the values when no value before it is null or of variable length;
  /// -1 when that is not known.
  final int[] fixedOffsets;

  TupleForm(StoredRelation relation) {
    List<? extends StoredAttribute> attributes = relation.attributes();
    count = attributes.size();
    lengths = new int[count];
    alignments = new int[count];
    kinds = new VectorKind[count];
    codecs = new TypeCodec[count];
    dropped = new boolean[count];
    packable = new boolean[count];
    missing = new Object[count];
    storages = new char[count];
    boolean hasToastable = false;
    fixedOffsets = new int[count];
    int offset = 0;
    for (int i = 0; i < count; i++) {
      StoredAttribute attribute = attributes.get(i);
      Type type = attribute.type();
      lengths[i] = type.length();
      alignments[i] = alignment(type.alignment());
      kinds[i] = type.vectorKind();
      codecs[i] = type.codec();
      dropped[i] = attribute.dropped();
      storages[i] = attribute.storage();
      packable[i] = storages[i] != 'p';
      hasToastable |= lengths[i] < 0 && packable[i] && !dropped[i];
      missing[i] = attribute.missingValue();
      offset = offset < 0 ? -1 : align(offset, alignments[i]);
      fixedOffsets[i] = lengths[i] > 0 ? offset : -1;
      offset = offset < 0 || lengths[i] <= 0 ? -1 : offset + lengths[i];
    }
    canToast = hasToastable;
  }

  private static int alignment(char letter) {
    return switch (letter) {
      case 'c' -> 1;
      case 's' -> 2;
      case 'i' -> 4;
      default -> 8;
    };
  }

  static int align(int offset, int alignment) {
    return offset + alignment - 1 & -alignment;
  }
}
