package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Project;
import pganatomy.tests.server.Servers;

/// Each script in `sessions/` is run on PostgreSQL 18 and on the engine: several sessions whose
/// statements take turns, see [SessionScript]. Both have to print what stands in the `.out` file,
/// which PostgreSQL 18 makes:
///
/// ```text
/// mvn -pl tests -am verify -Dtest=SessionScriptsTest -Dsurefire.failIfNoSpecifiedTests=false \
///     -Dconformance.write=true
/// ```
@Tag("server")
class SessionScriptsTest {

  private static final Path SCRIPTS = Project.home().resolve("tests/src/test/resources/sessions");
  private static final String[] SETTINGS = {"autovacuum=off", "deadlock_timeout=100ms"};

  @TestFactory
  Stream<DynamicTest> postgres() throws IOException {
    return scriptsOn(Kind.POSTGRES);
  }

  @TestFactory
  Stream<DynamicTest> engine() throws IOException {
    return scriptsOn(Kind.ENGINE);
  }

  private Stream<DynamicTest> scriptsOn(Kind kind) throws IOException {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    Server server = Servers.start(kind, SETTINGS);
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".script")) {
          tests.add(DynamicTest.dynamicTest(name, () -> check(server, file)));
        }
      }
    }
    return tests.stream().onClose(server::close);
  }

  private static void check(Server server, Path script) throws IOException, SQLException {
    List<String> printed = SessionScript.run(Files.readAllLines(script), server::connect);
    Path expected = Path.of(script.toString().replace(".script", ".out"));
    if (Boolean.getBoolean("conformance.write") && server.kind() == Kind.POSTGRES) {
      Files.write(expected, printed);
    }
    assertThat(printed).containsExactlyElementsOf(Files.readAllLines(expected));
  }
}
