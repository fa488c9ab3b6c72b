package pganatomy.engine.catalog.functions;

import pganatomy.engine.access.common.Detoast;
import pganatomy.engine.access.htup.Varlena;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.adt.Type;

/// How a value is stored: its size, its compression, its chunks.
///
/// A value that a plan computes with has no stored form any more; of those that came out of a table
/// compressed or from chunks it is remembered.
///
/// PostgreSQL: src/backend/utils/adt/varlena.c, pg_column_size()
final class ToastFunctions implements ScalarFunction {
  private final String symbol;
  private final Type type;

  ToastFunctions(String symbol, Type[] argumentTypes) {
    this.symbol = symbol;
    type = argumentTypes[0];
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    Object value = arguments[0];
    return switch (symbol) {
      case "pg_column_size" -> size(value, false);
      // Of a column as it is, which may have the short header.
      case "pg_column_size_stored" -> size(value, true);
      case "pg_column_compression" -> compression(value);
      case "pg_column_toast_chunk_id" -> chunkId(value);
      default -> throw new IllegalStateException(symbol);
    };
  }

  private Integer size(Object value, boolean isColumn) {
    if (type.length() > 0) {
      return type.length();
    }
    Detoast.Stored origin = isColumn ? Detoast.origin(value) : null;
    if (origin != null) {
      return origin.bytes();
    }
    int bytes = type.codec().storedLength(value);
    boolean isShort = isColumn && type.storage() != 'p' && bytes + 1 <= Varlena.MAX_SHORT_BYTES;
    return type.length() == -2
        ? bytes
        : bytes + (isShort ? Varlena.SHORT_HEADER_BYTES : Varlena.LONG_HEADER_BYTES);
  }

  private String compression(Object value) {
    Detoast.Stored origin = type.length() == -1 ? Detoast.origin(value) : null;
    return origin != null && origin.method() == Detoast.PGLZ ? "pglz" : null;
  }

  private Integer chunkId(Object value) {
    Detoast.Stored origin = type.length() == -1 ? Detoast.origin(value) : null;
    return origin == null || origin.pointer() == null ? null : origin.pointer().valueId();
  }
}
