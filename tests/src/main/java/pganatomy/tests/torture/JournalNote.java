package pganatomy.tests.torture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A note of the engine's disk journal: one change of a file, or an fsync.
///
/// @param holder the folder's inode for a change of names; the size before for a write
/// @param from begin of the range, or size before
/// @param to end of the range, or size after
/// @param second new name, or where a removed file is kept
/// @param old what was there; empty stands for zeros
record JournalNote(
    Kind kind,
    long stamp,
    long inode,
    long holder,
    long from,
    long to,
    String path,
    String second,
    byte[] old) {

  /// In the order of the engine's numbers, from 1 on.
  enum Kind {
    CREATE,
    UNLINK,
    RENAME,
    MKDIR,
    RMDIR,
    WRITE,
    EXTEND,
    TRUNCATE,
    SYNC;

    boolean changesNames() {
      return compareTo(WRITE) < 0;
    }

    boolean changesContent() {
      return this == WRITE || this == EXTEND || this == TRUNCATE;
    }
  }

  /// Size of the file before and after, for a change of content.
  long sizeBefore() {
    return kind == Kind.WRITE ? holder : from;
  }

  boolean changesSize() {
    return kind != Kind.WRITE || to > holder;
  }

  /// The notes of all processes, oldest first. A process that was killed may have left half a note.
  static List<JournalNote> readAll(Path folder) throws IOException {
    List<JournalNote> notes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".journal")).toList()) {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.remaining() >= Integer.BYTES
            && bytes.getInt(bytes.position()) <= bytes.remaining()) {
          notes.add(read(bytes));
        }
      }
    }
    notes.sort(Comparator.comparingLong(JournalNote::stamp));
    return notes;
  }

  private static JournalNote read(ByteBuffer bytes) {
    bytes.getInt();
    Kind kind = Kind.values()[bytes.get() - 1];
    long stamp = bytes.getLong();
    long inode = bytes.getLong();
    long holder = bytes.getLong();
    long from = bytes.getLong();
    long to = bytes.getLong();
    String path = text(bytes);
    String second = text(bytes);
    byte[] old = new byte[bytes.getInt()];
    bytes.get(old);
    return new JournalNote(kind, stamp, inode, holder, from, to, path, second, old);
  }

  private static String text(ByteBuffer bytes) {
    byte[] text = new byte[bytes.getShort() & 0xffff];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
