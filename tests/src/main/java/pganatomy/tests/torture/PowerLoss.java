package pganatomy.tests.torture;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Takes from the files of a dead server what a failing machine might have taken: any part of what
/// no fsync covered.
///
/// ```text
///   time ──►   w1   w2   fsync   w3   w4   w5   (power fails)
///   content    safe safe         each sector as it was before w3, after w3, w4 or w5
///   size       safe safe         as after some point of this time
///   names      safe up to the last change whose folder or file was synced; of the later ones, in
///              their order, some: a file system's journal is cut off somewhere
/// ```
///
/// How much is lost is drawn anew each time: everything, nothing, whole files, all from a moment
/// on, or sector by sector (512 bytes: what a disk writes whole).
final class PowerLoss {
  private static final int SECTOR_BYTES = 512;

  /// How the unsafe part is cut.
  enum Manner {
    EVERYTHING,
    NOTHING,
    FROM_A_MOMENT_ON,
    WHOLE_FILES,
    SECTORS
  }

  /// What was taken.
  record Loss(Manner manner, int names, int files, long sectors, long unsafeWrites) {
    @Override
    public String toString() {
      return manner
          + ": "
          + names
          + " changes of names, "
          + sectors
          + " sectors in "
          + files
          + " files lost; "
          + unsafeWrites
          + " writes had not been synced";
    }
  }

  private final Path data;
  private final Path journal;
  private final Random random;
  private final Manner manner;
  private final List<JournalNote> notes;
  private final Map<Long, Long> lastSync = new HashMap<>();
  private long moment;
  private int names;
  private int files;
  private long sectors;
  private long unsafeWrites;

  private PowerLoss(Path data, Path journal, Random random, Manner manner) throws IOException {
    this.data = data;
    this.journal = journal;
    this.random = random;
    this.manner = manner;
    this.notes = JournalNote.readAll(journal);
  }

  /// In a random manner.
  static Loss strike(Path data, Path journal, Random random) throws IOException {
    Manner[] all = Manner.values();
    int drawn = random.nextInt(all.length + 2);
    return strike(data, journal, random, all[Math.min(drawn, all.length - 1)]);
  }

  static Loss strike(Path data, Path journal, Random random, Manner manner) throws IOException {
    return new PowerLoss(data, journal, random, manner).run();
  }

  private Loss run() throws IOException {
    for (JournalNote note : notes) {
      if (note.kind() == JournalNote.Kind.SYNC) {
        lastSync.merge(note.inode(), note.stamp(), Math::max);
      }
    }
    chooseMoment();
    undoNames();
    undoContents();
    return new Loss(manner, names, files, sectors, unsafeWrites);
  }

  private boolean isSafe(long inode, JournalNote note) {
    Long sync = lastSync.get(inode);
    return sync != null && sync > note.stamp();
  }

  private void chooseMoment() {
    long first = Long.MAX_VALUE;
    long last = 0;
    for (JournalNote note : notes) {
      if (note.kind().changesContent() && !isSafe(note.inode(), note)) {
        first = Math.min(first, note.stamp());
      }
      last = note.stamp();
    }
    moment = first >= last ? last : first + (long) (random.nextDouble() * (last - first));
  }

  // ---------------------------------------------------------------- names

  private void undoNames() throws IOException {
    List<JournalNote> changes = new ArrayList<>();
    int safe = 0;
    for (JournalNote note : notes) {
      if (note.kind().changesNames()) {
        changes.add(note);
        boolean isSafe =
            isSafe(note.holder(), note)
                || note.kind() != JournalNote.Kind.UNLINK && isSafe(note.inode(), note);
        safe = isSafe ? changes.size() : safe;
      }
    }
    int keep =
        switch (manner) {
          case EVERYTHING -> safe;
          case NOTHING -> changes.size();
          case FROM_A_MOMENT_ON -> Math.max(safe, countBefore(changes, moment));
          case WHOLE_FILES, SECTORS -> safe + random.nextInt(changes.size() - safe + 1);
        };
    for (int i = changes.size() - 1; i >= keep; i--) {
      undoName(changes.get(i));
      names++;
    }
  }

  private static int countBefore(List<JournalNote> notes, long moment) {
    int count = 0;
    while (count < notes.size() && notes.get(count).stamp() < moment) {
      count++;
    }
    return count;
  }

  private void undoName(JournalNote note) throws IOException {
    Path path = data.resolve(note.path());
    try {
      switch (note.kind()) {
        case CREATE, MKDIR -> Files.deleteIfExists(path);
        case UNLINK -> Files.createLink(path, journal.resolve(note.second()));
        case RENAME -> Files.move(data.resolve(note.second()), path);
        case RMDIR -> Files.createDirectory(path);
        case WRITE, EXTEND, TRUNCATE, SYNC -> throw new AssertionError(note);
      }
    } catch (FileAlreadyExistsException
        | NoSuchFileException
        | java.nio.file.DirectoryNotEmptyException unnoted) {
      // Somebody else's change, past the journal: left as it is.
    }
  }

  // ---------------------------------------------------------------- contents

  private void undoContents() throws IOException {
    Map<Long, List<JournalNote>> unsafe = new HashMap<>();
    for (JournalNote note : notes) {
      if (note.kind().changesContent() && !isSafe(note.inode(), note)) {
        unsafe.computeIfAbsent(note.inode(), inode -> new ArrayList<>()).add(note);
        unsafeWrites++;
      }
    }
    try (Stream<Path> paths = Files.walk(data)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        List<JournalNote> changes = unsafe.get((Long) Files.getAttribute(path, "unix:ino"));
        if (changes != null) {
          undoContent(path, changes);
        }
      }
    }
  }

  private void undoContent(Path path, List<JournalNote> changes) throws IOException {
    int count = changes.size();
    int whole = random.nextBoolean() ? 0 : count;
    int sizeKept = kept(changes, whole);
    Map<Long, Integer> sectorKept = new HashMap<>();
    long sectorsBefore = sectors;
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      long size = file.length();
      for (int i = count - 1; i >= 0; i--) {
        JournalNote change = changes.get(i);
        boolean isSizeUndone = i >= sizeKept && change.changesSize();
        if (change.kind() == JournalNote.Kind.TRUNCATE) {
          if (isSizeUndone) {
            put(file, change.to(), change.old(), 0, (int) (change.from() - change.to()));
          }
        } else if (change.kind() == JournalNote.Kind.WRITE) {
          int index = i;
          long end = endOfKeptTruncation(changes, i, sizeKept);
          undoWrite(
              file,
              change,
              end,
              sector -> index >= sectorKept.computeIfAbsent(sector, s -> kept(changes, whole)));
        }
        size = isSizeUndone ? change.sizeBefore() : size;
      }
      files += sectors > sectorsBefore || size != file.length() ? 1 : 0;
      file.setLength(size);
    }
  }

  /// How many of a sector's changes, from the first on, have reached the disk.
  private int kept(List<JournalNote> changes, int whole) {
    return switch (manner) {
      case EVERYTHING -> 0;
      case NOTHING -> changes.size();
      case FROM_A_MOMENT_ON -> countBefore(changes, moment);
      case WHOLE_FILES -> whole;
      case SECTORS ->
          switch (random.nextInt(5)) {
            case 0, 1 -> 0;
            case 2, 3 -> changes.size();
            default -> random.nextInt(changes.size() + 1);
          };
    };
  }

  /// Where the file ends after a later truncation that has reached the disk: nothing of before
  /// comes back behind it.
  private static long endOfKeptTruncation(List<JournalNote> changes, int from, int sizeKept) {
    long end = Long.MAX_VALUE;
    for (int i = from + 1; i < sizeKept; i++) {
      if (changes.get(i).kind() == JournalNote.Kind.TRUNCATE) {
        end = Math.min(end, changes.get(i).to());
      }
    }
    return end;
  }

  private interface SectorTest {
    boolean isLost(long sector);
  }

  private void undoWrite(RandomAccessFile file, JournalNote write, long end, SectorTest test)
      throws IOException {
    long at = write.from();
    while (at < Math.min(write.to(), end)) {
      long sector = at / SECTOR_BYTES;
      long next = Math.min(write.to(), (sector + 1) * SECTOR_BYTES);
      if (test.isLost(sector)) {
        put(file, at, write.old(), (int) (at - write.from()), (int) (next - at));
        sectors++;
      }
      at = next;
    }
  }

  private static void put(RandomAccessFile file, long at, byte[] old, int offset, int length)
      throws IOException {
    file.seek(at);
    if (old.length == 0) {
      file.write(new byte[length]);
    } else {
      file.write(old, offset, length);
    }
  }
}
