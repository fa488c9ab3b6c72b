package pganatomy.tests.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.lab.Command;

/// What a power failure takes, of files that a process of its own has written.
class PowerLossTest {

  @TempDir Path folder;
  private Path data;
  private Path journal;

  @BeforeEach
  void writeFiles() throws Exception {
    data = Files.createDirectory(folder.resolve("data"));
    journal = Files.createDirectory(folder.resolve("journal"));
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    words.add("--enable-native-access=ALL-UNNAMED");
    for (String inside : List.of("misc", "access", "foreign.abi", "loader")) {
      words.add("--add-exports=java.base/jdk.internal." + inside + "=ALL-UNNAMED");
    }
    words.add("-Dpganatomy.powerLoss=" + data + ":" + journal);
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(List.of(DiskWriter.class.getName(), data.toString()));
    new Command(words).run();
  }

  @Test
  void everythingUnsyncedIsGone() throws IOException {
    PowerLoss.strike(data, journal, new Random(1), PowerLoss.Manner.EVERYTHING);
    assertThat(content("half")).isEqualTo("aaaa");
    assertThat(content("longer")).isEqualTo("a");
    assertThat(content("shorter")).isEqualTo("aaaa");
    assertThat(content("removed")).isEqualTo("a");
    assertThat(content("old-name")).isEqualTo("a");
    assertThat(content("safe")).as("synced").isEqualTo("b");
    assertThat(names()).doesNotContain("new-name", "fresh");
  }

  @Test
  void nothingIsGoneWhenTheDiskWasQuick() throws IOException {
    PowerLoss.strike(data, journal, new Random(1), PowerLoss.Manner.NOTHING);
    assertThat(content("half")).isEqualTo("bbbb");
    assertThat(content("longer")).isEqualTo("abbb");
    assertThat(content("shorter")).isEqualTo("a");
    assertThat(names()).contains("new-name", "fresh").doesNotContain("removed", "old-name");
  }

  /// A sector is old or new, never a third thing, and every mixture can come.
  @Test
  void sectorsAreTorn() throws Exception {
    Set<String> seen = new TreeSet<>();
    for (int seed = 0; seed < 12; seed++) {
      data = Files.createDirectory(folder.resolve("data" + seed));
      copy(folder.resolve("data"), data);
      PowerLoss.strike(data, journal, new Random(seed), PowerLoss.Manner.SECTORS);
      seen.add(content("half"));
      assertThat(content("safe")).isEqualTo("b");
    }
    assertThat(seen).allMatch(text -> text.matches("[ab]{4}"));
    assertThat(seen).anyMatch(text -> text.contains("a") && text.contains("b"));
  }

  /// With links instead of copies: a file is known by its inode.
  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.createLink(to.resolve(file.getFileName()), file);
      }
    }
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(data)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /// The first letter of each sector; a sector of different letters is wrong.
  private String content(String name) throws IOException {
    String text = Files.readString(data.resolve(name), StandardCharsets.ISO_8859_1);
    assertThat(text.length() % DiskWriter.SECTOR).isZero();
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < text.length(); at += DiskWriter.SECTOR) {
      String sector = text.substring(at, at + DiskWriter.SECTOR);
      assertThat(sector.chars().distinct().count()).as("a sector is whole").isEqualTo(1);
      letters.append(sector.charAt(0));
    }
    return letters.toString();
  }
}
