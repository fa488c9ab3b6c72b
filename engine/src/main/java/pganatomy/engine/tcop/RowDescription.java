package pganatomy.engine.tcop;

import pganatomy.engine.libpq.MessageWriter;

/// Tells the client of what kind the columns of a result are.
///
/// PostgreSQL: src/backend/access/common/printtup.c, SendRowDescriptionMessage()
final class RowDescription {
  private RowDescription() {}

  /// formats: a code for each column; null says text for all.
  static void send(MessageWriter out, ResultColumn[] columns, int[] formats) {
    out.begin('T').putShort(columns.length);
    for (int i = 0; i < columns.length; i++) {
      ResultColumn column = columns[i];
      out.putString(column.name())
          .putInt(column.tableOid())
          .putShort(column.columnNumber())
          .putInt(column.type().oid())
          .putShort(column.type().length())
          .putInt(column.typeModifier())
          .putShort(formats == null ? 0 : formats[i]);
    }
    out.end();
  }
}
