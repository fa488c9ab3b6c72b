package pganatomy.tests.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pganatomy.lab.Kind;
import pganatomy.tests.server.Project;
import pganatomy.tests.server.Servers;

/// The short version of `./course torture`: what it finds here, a longer run of the same seed finds
/// again. `-Dtorture.seconds=600 -Dtorture.seed=N` makes it longer.
@Tag("torture")
class TortureTest {

  @BeforeEach
  void engineIsThere() {
    assumeTrue(Servers.isAvailable(Kind.ENGINE), "the engine is not built");
  }

  @Test
  void nothingIsLostWithTheSeedThatEverybodyKnows() throws Exception {
    assertThat(run(18)).isEmpty();
  }

  @Test
  void nothingIsLostWithAFreshSeed() throws Exception {
    assertThat(run(Long.getLong("torture.seed", new Random().nextInt(1 << 24)))).isEmpty();
  }

  private static List<String> run(long seed) throws Exception {
    String seconds = System.getProperty("torture.seconds", "20");
    TortureOptions options =
        TortureOptions.parse(
            new String[] {"--seconds", seconds, "--seed", Long.toString(seed), "--verbose"});
    return new Torture(options).run();
  }

  /// A point that the harness knows and the engine does not have would never be tried.
  @Test
  void everyNamedPointIsInTheEngine() throws IOException {
    List<String> found = new ArrayList<>();
    Pattern call = Pattern.compile("FaultPoint\\.reach\\(\\s*\"([^\"]+)\"\\)");
    try (Stream<Path> files = Files.walk(Project.home().resolve("engine/src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = call.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    assertThat(Stream.of(NamedPoint.values()).map(NamedPoint::text))
        .containsExactlyInAnyOrderElementsOf(found.stream().distinct().toList());
  }
}
