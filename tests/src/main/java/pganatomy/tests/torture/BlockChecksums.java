package pganatomy.tests.torture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the files of all relations and compares every block's checksum with its content.
///
/// A second reader, on purpose: it shares no code with the server that it examines. A free-space
/// map may be torn (it is not logged, and made anew when a page is found damaged): those are passed
/// over, as temporary relations are.
///
/// PostgreSQL: src/include/storage/checksum_impl.h, pg_checksum_page()
final class BlockChecksums {
  private static final int BLOCK_BYTES = 8192;
  private static final int SUMS = 32;
  private static final int PRIME = 16777619;
  private static final int CHECKSUM_OFFSET = 8;
  private static final int UPPER_OFFSET = 14;
  private static final int TRIES = 5;

  /// Where the 32 sums begin: arbitrary numbers, but PostgreSQL's.
  private static final int[] BASE = {
    0x5B1F36E9, 0xB8525960, 0x02AB50AA, 0x1DE66D2A, 0x79FF467A, 0x9BB9F8A3, 0x217E7CD2, 0x83E13D2C,
    0xF8D4474F, 0xE39EB970, 0x42C6AE16, 0x993216FA, 0x7B093B5D, 0x98DAFF3C, 0xF718902A, 0x0B1C9CDB,
    0xE58F764B, 0x187636BC, 0x5D7B3BB1, 0xE73DE7DE, 0x92BEC979, 0xCCA6C0B2, 0x304A0979, 0x85AA43D4,
    0x783125BB, 0x6CA8EAA2, 0xE407EAC6, 0x4B5CFC3E, 0x9FBF8C76, 0x15CA20BE, 0xF2CA9FD3, 0x959BD756
  };

  private final List<String> violations = new ArrayList<>();
  private long blocks;

  private BlockChecksums() {}

  /// How many blocks were read, and which are wrong.
  record Result(long blocks, List<String> violations) {}

  static Result verify(Path data) throws IOException {
    BlockChecksums reader = new BlockChecksums();
    List<Path> folders = new ArrayList<>(List.of(data.resolve("global")));
    try (Stream<Path> databases = Files.list(data.resolve("base"))) {
      databases
          .filter(folder -> folder.getFileName().toString().matches("[0-9]+"))
          .forEach(folders::add);
    }
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          if (file.getFileName().toString().matches("[0-9]+(_vm|_init)?(\\.[0-9]+)?")) {
            reader.verifyFile(file);
          }
        }
      }
    }
    return new Result(reader.blocks, reader.violations);
  }

  private void verifyFile(Path file) throws IOException {
    String name = file.getFileName().toString();
    int dot = name.indexOf('.');
    int first = dot < 0 ? 0 : Integer.parseInt(name.substring(dot + 1)) * 131072;
    byte[] block = new byte[BLOCK_BYTES];
    try (FileChannel channel = FileChannel.open(file)) {
      for (long at = 0; at + BLOCK_BYTES <= channel.size(); at += BLOCK_BYTES) {
        int number = first + (int) (at / BLOCK_BYTES);
        if (!isRight(channel, at, block, number) && violations.size() < 10) {
          violations.add("checksum of block " + number + " of " + file + " is wrong");
        }
        blocks++;
      }
    } catch (NoSuchFileException gone) {
      // Dropped while we looked.
    }
  }

  /// The server may write the block while we read it: asked again, it is right.
  private static boolean isRight(FileChannel channel, long at, byte[] block, int number)
      throws IOException {
    for (int i = 0; i < TRIES; i++) {
      int got = channel.read(ByteBuffer.wrap(block), at);
      if (got < BLOCK_BYTES || isRight(block, number)) {
        return true;
      }
      TortureServer.pause(40);
    }
    return false;
  }

  private static boolean isRight(byte[] block, int number) {
    ByteBuffer page = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
    if (page.getShort(UPPER_OFFSET) == 0) {
      return isZero(block); // new, never written
    }
    return (page.getShort(CHECKSUM_OFFSET) & 0xffff) == checksum(page, number);
  }

  private static boolean isZero(byte[] block) {
    for (byte b : block) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  static int checksum(ByteBuffer page, int number) {
    int[] sums = BASE.clone();
    for (int at = 0; at < BLOCK_BYTES; at += SUMS * Integer.BYTES) {
      for (int i = 0; i < SUMS; i++) {
        int word = page.getInt(at + i * Integer.BYTES);
        sums[i] =
            mix(sums[i], at + i == CHECKSUM_OFFSET / Integer.BYTES ? word & 0xffff0000 : word);
      }
    }
    int all = 0;
    for (int i = 0; i < SUMS; i++) {
      all ^= mix(mix(sums[i], 0), 0);
    }
    return Integer.remainderUnsigned(all ^ number, 65535) + 1;
  }

  private static int mix(int sum, int word) {
    int mixed = sum ^ word;
    return mixed * PRIME ^ mixed >>> 17;
  }
}
