package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pganatomy.lab.Kind;
import pganatomy.tests.server.Project;
import pganatomy.tests.server.Servers;

/// The registered kernel, asked by Jupyter's own client: Jupyter's conformance suite, and our tests
/// beside the kernel's sources, one JUnit test for each Python class. `./course test` registers the
/// kernel; where that has not happened, or where Jupyter's packages are missing, they are skipped.
class NotebookKernelTest {

  private static final Path SCRIPTS = Project.home().resolve("kernel/src/test/python");
  private static final Path JUPYTER = Project.home().resolve("target/jupyter");
  private static final Pattern CLASS = Pattern.compile("(?m)^class (\\w+)\\((?!unittest|object).*");
  private static final Pattern BARE = Pattern.compile("(?m)^class (\\w+)\\(unittest.TestCase\\)");
  private static final int MINUTES = 20;

  @TestFactory
  Stream<DynamicTest> conformanceSuiteOfJupyter() {
    return Stream.of(
        DynamicTest.dynamicTest("jupyter_kernel_test", () -> run("conformance.py", "", null)));
  }

  @TestFactory
  Stream<DynamicTest> javaCells() throws IOException {
    return classes("test_java.py")
        .map(name -> DynamicTest.dynamicTest(name, () -> run("test_java.py", name, Kind.POSTGRES)));
  }

  @TestFactory
  Stream<DynamicTest> cellsThatAreNotJava() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      classes("test_lab.py")
          .forEach(name ->
              tests.add(
                  DynamicTest.dynamicTest(
                      name + " on " + kind, () -> run("test_lab.py", name, kind))));
    }
    return tests.stream();
  }

  private static Stream<String> classes(String script) throws IOException {
    String text = Files.readString(SCRIPTS.resolve(script));
    return Stream.of(CLASS, BARE)
        .flatMap(pattern -> pattern.matcher(text).results().map((MatchResult r) -> r.group(1)))
        .filter(name -> !name.endsWith("Case"));
  }

  private static void run(String script, String test, Kind server) throws Exception {
    String python = System.getProperty("pganatomy.python", "/usr/bin/python3");
    assumeTrue(Files.exists(JUPYTER.resolve("kernels/java/kernel.json")), "no kernel registered");
    String modules = "import jupyter_client" + (test.isEmpty() ? ", jupyter_kernel_test" : "");
    assumeTrue(new ProcessBuilder(python, "-c", modules).start().waitFor() == 0, modules);
    assumeTrue(server == null || Servers.isAvailable(server), server + " is not there");
    List<String> command = new ArrayList<>(List.of(python, "-W", "ignore", script, "-v"));
    if (!test.isEmpty()) {
      command.add(test);
    }
    Path log = Files.createTempFile("kernel-test-", ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(SCRIPTS.toFile());
      builder.environment().put("JUPYTER_PATH", JUPYTER.toString());
      builder.environment().put("JUPYTER_RUNTIME_DIR", JUPYTER.resolve("runtime").toString());
      builder.environment().put("JUPYTER_DATA_DIR", JUPYTER.resolve("data").toString());
      builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
      if (server != null) {
        builder.environment().put("LAB_SERVER", server.name().toLowerCase());
      }
      Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      String said = Files.readString(log);
      System.out.println(script + " " + test + "\n" + said);
      assertThat(ended && process.exitValue() == 0).as(said).isTrue();
    } finally {
      Files.delete(log);
    }
  }
}
