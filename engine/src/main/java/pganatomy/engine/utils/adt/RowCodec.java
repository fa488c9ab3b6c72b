package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Rows as values: `record` and composite types, whose text is `(1,"a b",)`.
///
/// PostgreSQL: src/backend/utils/adt/rowtypes.c
public final class RowCodec implements TypeCodec {
  private final int oid;

  /// @param oid `record`, or a composite type
  public RowCodec(int oid) {
    this.oid = oid;
  }

  @Override
  public Object parse(String text, int typeModifier) {
    RowShape shape = CurrentContext.get().names().rowShape(oid);
    if (shape == null) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "input of anonymous composite types is not implemented");
    }
    return new RowParser(text, oid, shape).parse();
  }

  @Override
  public String format(Object value) {
    RowValue row = (RowValue) value;
    StringBuilder out = new StringBuilder("(");
    for (int i = 0; i < row.values().length; i++) {
      out.append(i == 0 ? "" : ",");
      Object field = row.values()[i];
      if (field != null) {
        appendQuoted(out, row.types()[i].codec().format(field));
      }
    }
    return out.append(')').toString();
  }

  private static void appendQuoted(StringBuilder out, String text) {
    boolean needed = text.isEmpty();
    for (int i = 0; i < text.length() && !needed; i++) {
      char c = text.charAt(i);
      needed = c == '"' || c == '\\' || c == '(' || c == ')' || c == ',' || IntegerCodec.isBlank(c);
    }
    if (needed) {
      out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\"\"")).append('"');
    } else {
      out.append(text);
    }
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    int count = Bytes.getIntBig(bytes, offset);
    int at = offset + 4;
    Type[] types = new Type[count];
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      types[i] = Types.find(Bytes.getIntBig(bytes, at));
      int size = Bytes.getIntBig(bytes, at + 4);
      at += 8;
      if (size >= 0) {
        values[i] = types[i].codec().fromBinary(bytes, at, size, -1);
        at += size;
      }
    }
    return new RowValue(oid, null, types, values);
  }

  @Override
  public byte[] toBinary(Object value) {
    RowValue row = (RowValue) value;
    byte[][] parts = new byte[row.values().length][];
    int size = 4;
    for (int i = 0; i < parts.length; i++) {
      Object field = row.values()[i];
      parts[i] = field == null ? null : row.types()[i].codec().toBinary(field);
      size += 8 + (field == null ? 0 : parts[i].length);
    }
    byte[] out = new byte[size];
    Bytes.putIntBig(out, 0, parts.length);
    int at = 4;
    for (int i = 0; i < parts.length; i++) {
      Bytes.putIntBig(out, at, row.types()[i].oid());
      Bytes.putIntBig(out, at + 4, parts[i] == null ? -1 : parts[i].length);
      at += 8;
      if (parts[i] != null) {
        System.arraycopy(parts[i], 0, out, at, parts[i].length);
        at += parts[i].length;
      }
    }
    return out;
  }

  // A stored row has its binary form. PostgreSQL stores a whole tuple with its header there.
  @Override
  public int storedLength(Object value) {
    return toBinary(value).length;
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    byte[] bytes = toBinary(value);
    System.arraycopy(bytes, 0, target, offset, bytes.length);
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    return fromBinary(source, offset, length, -1);
  }
}
