package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import pganatomy.lab.Command;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Project;
import pganatomy.tests.server.Servers;

/// Each script in `conformance/` is fed to psql, on PostgreSQL 18 and on the engine; both have to
/// print what stands beside it in the `.out` file, errors with their positions included.
///
/// The `.out` files are made by PostgreSQL 18, never by hand:
///
/// ```text
/// mvn -pl tests -am verify -Dtest=ConformanceTest -Dsurefire.failIfNoSpecifiedTests=false \
///     -Dconformance.write=true
/// ```
///
/// A script leaves no table behind and prints nothing that differs between two runs (no process
/// numbers, no times).
@Tag("server")
class ConformanceTest {

  private static final Path SCRIPTS =
      Project.home().resolve("tests/src/test/resources/conformance");
  private static final String[] SETTINGS = {
    "autovacuum=off", "max_parallel_workers_per_gather=0", "timezone=UTC"
  };

  /// A spare backend that warms up has a snapshot for a moment: a VACUUM in this moment would mark
  /// fewer pages all-visible, and a plan be another.
  private static final String[] ENGINE_SETTINGS =
      Stream.concat(Stream.of(SETTINGS), Stream.of("spare_backends=0")).toArray(String[]::new);

  @TestFactory
  Stream<DynamicTest> postgres() throws IOException {
    return scriptsOn(Kind.POSTGRES);
  }

  @TestFactory
  Stream<DynamicTest> engine() throws IOException {
    return scriptsOn(Kind.ENGINE);
  }

  private Stream<DynamicTest> scriptsOn(Kind kind) throws IOException {
    assumeTrue(Servers.hasProgram("psql"), "psql is not installed");
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    Server server = Servers.start(kind, kind == Kind.ENGINE ? ENGINE_SETTINGS : SETTINGS);
    return scripts().stream()
        .map(script -> DynamicTest.dynamicTest(name(script), () -> check(server, script)))
        .onClose(server::close);
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  private static String name(Path script) {
    return script.getFileName().toString().replace(".sql", "");
  }

  private static void check(Server server, Path script) throws IOException {
    Command psql = Servers.psql(server, "-a", "-f", script.getFileName().toString()).in(SCRIPTS);
    Command.Result result = Servers.run(psql);
    Path expected = SCRIPTS.resolve(name(script) + ".out");
    if (Boolean.getBoolean("conformance.write") && server.kind() == Kind.POSTGRES) {
      Files.writeString(expected, result.output());
    }
    assertThat(result.output().lines()).containsExactlyElementsOf(Files.readAllLines(expected));
  }
}
