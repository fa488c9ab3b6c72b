package pganatomy.engine.commands;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import pganatomy.engine.libpq.ClientText;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Cuts what COPY FROM reads into lines. In CSV a quoted field may run over several.
///
/// PostgreSQL: src/backend/commands/copyfromparse.c, CopyReadLine()
final class CopyLines {
  private final CopyData client;
  private final InputStream file;
  private final CopyOptions options;
  private byte[] buffer = new byte[0];
  private int position;
  private int end;
  private boolean isAtEnd;
  private String unfinished = "";

  /// Either the client or a file is null.
  CopyLines(CopyData client, InputStream file, CopyOptions options) {
    this.client = client;
    this.file = file;
    this.options = options;
  }

  boolean isFile() {
    return client == null;
  }

  /// The next line without its end; null when there is none left.
  String next() {
    int at = position;
    boolean isQuoted = false;
    boolean isEscaped = false;
    while (true) {
      if (at == end) {
        at -= position;
        if (!fill()) {
          return last(isQuoted);
        }
        at += position;
      }
      byte b = buffer[at++];
      if (isEscaped) {
        isEscaped = false;
      } else if (options.isCsv && b == options.quote) {
        isQuoted = !isQuoted;
      } else if (options.isCsv ? isQuoted && b == options.escape : b == '\\') {
        isEscaped = true;
      } else if (b == '\n' && !isQuoted) {
        return line(at);
      }
    }
  }

  private String line(int afterEnd) {
    int stop = afterEnd - 1;
    if (stop > position && buffer[stop - 1] == '\r') {
      stop--;
    }
    String text = ClientText.decode(buffer, position, stop - position);
    position = afterEnd;
    return isEndMark(text) ? drain() : text;
  }

  /// In the text format `\.` alone ends the data.
  private boolean isEndMark(String text) {
    return !options.isCsv && text.equals("\\.");
  }

  private String drain() {
    do {
      position = end;
    } while (fill());
    return null;
  }

  private String last(boolean isQuoted) {
    if (isQuoted) {
      unfinished = ClientText.decode(buffer, position, end - position);
      throw DatabaseException.error(SqlState.BAD_COPY_FILE_FORMAT, "unterminated CSV quoted field");
    }
    if (position == end) {
      return null;
    }
    String text = ClientText.decode(buffer, position, end - position);
    position = end;
    return isEndMark(text) ? null : text;
  }

  /// The line that the last error is about.
  String unfinished() {
    return unfinished;
  }

  /// Adds a piece to what is left; false at the end of the data.
  private boolean fill() {
    if (isAtEnd) {
      return false;
    }
    byte[] piece = client != null ? client.read() : readFile();
    if (piece == null) {
      isAtEnd = true;
      return false;
    }
    Progress.add(Progress.COPY_BYTES, piece.length);
    int rest = end - position;
    if (rest == 0) {
      buffer = piece;
    } else {
      byte[] joined = Arrays.copyOfRange(buffer, position, position + rest + piece.length);
      System.arraycopy(piece, 0, joined, rest, piece.length);
      buffer = joined;
    }
    position = 0;
    end = rest + piece.length;
    return piece.length > 0 || fill();
  }

  private byte[] readFile() {
    try {
      byte[] piece = file.readNBytes(1 << 16);
      return piece.length == 0 ? null : piece;
    } catch (IOException e) {
      throw DatabaseException.error(
          SqlState.IO_ERROR, "could not read from COPY file: " + e.getMessage());
    }
  }
}
