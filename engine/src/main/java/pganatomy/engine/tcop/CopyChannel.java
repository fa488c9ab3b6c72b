package pganatomy.engine.tcop;

import pganatomy.engine.commands.CopyData;
import pganatomy.engine.libpq.Message;
import pganatomy.engine.libpq.MessageReader;
import pganatomy.engine.libpq.MessageWriter;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The messages of COPY FROM STDIN and COPY TO STDOUT.
///
/// ```text
/// FROM STDIN  server G (format)    client d d d ... c (done) or f (failed)
/// TO STDOUT   server H (format)    server d d d ... c
/// ```
///
/// PostgreSQL: src/backend/commands/copyfromparse.c, CopyGetData(); copyto.c, SendCopyBegin()
public final class CopyChannel implements CopyData {
  private final MessageReader in;
  private final MessageWriter out;

  CopyChannel(MessageReader in, MessageWriter out) {
    this.in = in;
    this.out = out;
  }

  /// Asks the client for data.
  @Override
  public void beginIn(int columnCount, boolean isBinary) {
    begin('G', columnCount, isBinary);
    out.flush();
  }

  /// Announces data to the client.
  @Override
  public void beginOut(int columnCount, boolean isBinary) {
    begin('H', columnCount, isBinary);
  }

  private void begin(char type, int columnCount, boolean isBinary) {
    int format = isBinary ? 1 : 0;
    out.begin(type).putByte(format).putShort(columnCount);
    for (int i = 0; i < columnCount; i++) {
      out.putShort(format);
    }
    out.end();
  }

  /// The next piece of the client's data, or null when it says that this was all.
  @Override
  public byte[] read() {
    while (true) {
      Interrupts.check();
      int type = in.readByte();
      switch (type) {
        case 'd' -> {
          Message data = in.readMessage(MessageReader.LARGE_LIMIT);
          return data.getBytes(data.remaining());
        }
        case 'c' -> {
          in.readMessage(MessageReader.SMALL_LIMIT);
          return null;
        }
        case 'f' -> {
          String reason = in.readMessage(MessageReader.LARGE_LIMIT).getString();
          throw DatabaseException.error(
              SqlState.QUERY_CANCELED, "COPY from stdin failed: " + reason);
        }
        // A client of the extended protocol may have sent these ahead.
        case 'H', 'S' -> in.readMessage(MessageReader.SMALL_LIMIT);
        case -1 ->
            throw DatabaseException.error(
                SqlState.CONNECTION_FAILURE,
                "unexpected EOF on client connection with an open transaction");
        default ->
            throw DatabaseException.fatal(
                SqlState.PROTOCOL_VIOLATION,
                "unexpected message type 0x"
                    + Integer.toHexString(0x100 | type)
                        .substring(1)
                        .toUpperCase(java.util.Locale.ROOT)
                    + " during COPY from stdin");
      }
    }
  }

  @Override
  public void write(byte[] data, int offset, int length) {
    out.begin('d').putBytes(data, offset, length).end();
  }

  @Override
  public void endOut() {
    out.empty('c');
  }
}
