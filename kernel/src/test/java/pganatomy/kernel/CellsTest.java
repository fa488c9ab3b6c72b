package pganatomy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.kernel.protocol.Json;
import pganatomy.kernel.protocol.NotebookClient;
import pganatomy.lab.TestPostgres;

/// Magics and SQL cells, in a real kernel through the real protocol.
@Timeout(600)
class CellsTest {

  private static NotebookClient client;

  @BeforeAll
  static void start() throws Exception {
    Path postgres = TestPostgres.use();
    List<String> command =
        CommandLine.of(
            System.getProperty("java.home"), System.getProperty("java.class.path"), null);
    command.add(1, "-DLAB_SERVER=postgres");
    command.add(1, "-DPGANATOMY_POSTGRES_HOME=" + postgres);
    client = new NotebookClient(command);
    ok("Lab.server();");
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  private static NotebookClient.Run ok(String code) {
    NotebookClient.Run run = client.run(code);
    assertThat(run.of("error")).as(code).isEmpty();
    assertThat(run.stream("stderr")).as(code).isEmpty();
    return run;
  }

  private static String failure(String code) {
    NotebookClient.Run run = client.run(code);
    assertThat(run.of("error")).as(code).hasSize(1);
    return run.of("error").getFirst().get("evalue").getAsString();
  }

  private static JsonObject data(JsonObject display) {
    return display.getAsJsonObject("data");
  }

  private static List<String> shown(NotebookClient.Run run) {
    return run.of("display_data").stream()
        .map(display -> data(display).get("text/plain").getAsString())
        .toList();
  }

  private static String completions(String code) {
    return client
        .ask("complete_request", Json.of("code", code, "cursor_pos", code.length()))
        .get("matches")
        .toString();
  }

  // ---- SQL

  @Test
  void parametersAreBoundNotPasted() {
    ok("int low = 2; String quoted = \"it's; DROP\"; var ids = List.of(1, 3);");
    assertThat(shown(ok("%%sql\nSELECT :low + 1 AS n, :quoted::text AS t")).getFirst())
        .contains("| it's; DROP\n");
    assertThat(shown(ok("%%sql\nSELECT i FROM generate_series(1, 5) i WHERE i = ANY (:ids)")))
        .first()
        .asString()
        .startsWith(" i\n---\n 1\n 3\n");
    assertThat(ok("var bound = %sql SELECT :low AS two\nbound.intColumn(0).get(0)").result())
        .isEqualTo("2");
    assertThat(failure("%%sql\nSELECT :lo")).contains("no variable lo", "Did you mean :low?");
    assertThat(failure("%%sql\nSELECT nix, :low")).contains("column \"nix\" does not exist");
  }

  @Test
  void explainDrawsThePlan() {
    NotebookClient.Run run =
        ok("%%sql --explain\nSELECT count(*) FROM generate_series(1, 1000) g WHERE g % 2 = 0");
    JsonObject plan = data(run.of("display_data").getFirst());
    assertThat(plan.get("image/svg+xml").getAsString())
        .contains("Aggregate", "Function Scan on generate_series g", "500 rows", " ms</text>");
    assertThat(plan.get("text/plain").getAsString()).contains("actual time=", "Execution Time:");
  }

  @Test
  void timingIsToldOnceOrAlways() {
    assertThat(ok("%%sql --timing\nSELECT 1").stream("stdout")).matches("Time: [0-9.]+ ms\n");
    assertThat(ok("%%sql\n\\timing on\nSELECT 1").stream("stdout"))
        .matches("Timing is on.\nTime: [0-9.]+ ms\n");
    assertThat(ok("%sql \\timing off").stream("stdout")).isEqualTo("Timing is off.\n");
  }

  @Test
  void watchRunsAStatementAgainInOnePlace() {
    NotebookClient.Run run = ok("%%sql\nSELECT clock_timestamp() \\watch 0.05 3\nSELECT 'after'");
    assertThat(run.of("display_data")).hasSize(2);
    assertThat(run.of("update_display_data")).hasSizeBetween(1, 2); // Only the newest is sent.
    assertThat(shown(run).getFirst()).contains("run 1 of 3");
    String id = run.of("display_data").getFirst().getAsJsonObject("transient").toString();
    assertThat(run.of("update_display_data"))
        .allMatch(update -> update.get("transient").toString().equals(id));
  }

  @Test
  void backslashCommandsLookAtTheCatalogs() {
    ok("%%sql\nDROP TABLE IF EXISTS looked; CREATE TABLE looked (id int PRIMARY KEY, name text)");
    assertThat(everything("%%sql\n\\d looked")).contains("id", "name", "looked_pkey");
    assertThat(everything("%sql \\dt")).contains("looked", "table");
    assertThat(everything("%sql \\l")).contains("template1");
    assertThat(everything("%sql \\du")).contains("postgres");
    assertThat(everything("%sql --session c \\conninfo")).contains("session c", "port", "backend");
    assertThat(failure("%sql \\d nowhere")).contains("Did not find any relation named \"nowhere\"");
    assertThat(failure("%sql \\conifo")).contains("Did you mean \\conninfo?");
  }

  private static String everything(String code) {
    NotebookClient.Run run = ok(code);
    return run.stream("stdout") + shown(run);
  }

  @Test
  void anyUrlCanBeConnectedTo() {
    String url = ok("Lab.server().url(\"template1\")").result();
    String connected =
        ok("%sql --connect " + url + "?user=postgres --alias other").stream("stdout");
    assertThat(connected).contains("as session other");
    assertThat(shown(ok("%%sql --session other\nSELECT current_database()")).getFirst())
        .contains("template1", "session other");
    assertThat(shown(ok("%%sql\nSELECT current_database() AS d")).getFirst())
        .contains(" postgres\n");
    assertThat(ok("%sql --connections").stream("stdout")).contains("other  jdbc:postgresql:");
    String libpq = url.replace("jdbc:postgresql://", "postgresql://postgres@");
    assertThat(shown(ok("%%sql --connect " + libpq + "\nSELECT current_database()")).getFirst())
        .contains("template1");
    ok("%sql --connect lab");
    assertThat(shown(ok("%%sql\nSELECT current_database() AS d")).getFirst())
        .contains(" postgres\n");
    ok("%sql --close other");
    assertThat(failure("%sql --connect jdbc:nix:x")).contains("no JDBC driver takes jdbc:nix:x");
  }

  @Test
  void completionKnowsTablesColumnsKeywordsAndOptions() {
    ok("%%sql\nDROP TABLE IF EXISTS completed; CREATE TABLE completed (colour int, size int)");
    assertThat(completions("%%sql\nSELECT * FROM compl")).isEqualTo("[\"completed\"]");
    assertThat(completions("%%sql\nSELECT 1 FROM completed c WHERE c.co"))
        .isEqualTo("[\"colour\"]");
    assertThat(completions("%sql UPDATE completed SET si")).contains("\"size\"");
    assertThat(completions("%%sql\nSEL")).contains("\"SELECT\"");
    assertThat(completions("%%sql --ses")).isEqualTo("[\"--session\"]");
    assertThat(completions("%%sql\nSELECT * FROM pg_stat_act")).contains("pg_stat_activity");
  }

  @Test
  void aServerThatDiesUnderACellIsTold() {
    ok("Lab.start();");
    long postmaster = Long.parseLong(ok("Lab.server().pid()").result());
    String request = client.start("%%sql\nSELECT 1; SELECT pg_sleep(60)");
    client.await(request, message -> message.type().equals("display_data"));
    ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
    NotebookClient.Run run = client.await(request);
    String then = failure("%%sql\nSELECT 1");
    ok("Lab.start();");
    assertThat(run.of("error")).hasSize(1);
    // On a busy machine the server may be gone before the second statement is sent.
    assertThat(run.of("error").toString()).containsAnyOf("SQLError", "the server does not run");
    assertThat(then).contains("the server does not run");
    assertThat(shown(ok("%%sql\nSELECT 8 AS eight")).getFirst()).contains(" eight\n");
  }

  // ---- other magics

  @Test
  void environmentOfTheShellIsSetAndRead() {
    ok("%env COURSE_X=some words");
    assertThat(ok("%%sh\necho $COURSE_X").stream("stdout")).isEqualTo("some words\n");
    assertThat(ok("var got = %env COURSE_X\ngot").result()).isEqualTo("some words");
    assertThat(ok("%env").stream("stdout")).contains("COURSE_X=some words\n", "PATH=");
    assertThat(failure("%env COURSE_Y")).contains("is not set. Did you mean COURSE_X?");
  }

  @Test
  void filesAreRunAsCells(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("code.jsh"), "int loaded = 41;\nloaded + 1");
    Files.writeString(folder.resolve("query.sql"), "SELECT 'of a file' AS it");
    Files.writeString(
        folder.resolve("book.ipynb"),
        "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":\"x\"},"
            + "{\"cell_type\":\"code\",\"source\":[\"int inBook = 6;\\n\",\"int other = 7;\"]}]}");
    ok("%load " + folder.resolve("code"));
    assertThat(ok("loaded").result()).isEqualTo("41");
    assertThat(shown(ok("%load " + folder.resolve("query.sql"))).getFirst()).contains("of a file");
    ok("%load \"" + folder.resolve("book.ipynb") + "\"");
    assertThat(ok("inBook * other").result()).isEqualTo("42");
    assertThat(failure("%load " + folder.resolve("quer.sql"))).contains("Did you mean query.sql?");
  }

  @Test
  void jarsAndFoldersAreAddedToTheClassPath(@TempDir Path folder) throws Exception {
    Path source = folder.resolve("Extra.java");
    Files.writeString(
        source, "package extra; public class Extra { public static int six() { return 6; } }");
    javax.tools.ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder.toString(), source.toString());
    ok("%classpath " + folder);
    assertThat(ok("extra.Extra.six()").result()).isEqualTo("6");
    assertThat(ok("%classpath").stream("stdout")).contains(folder.toString());
    assertThat(failure("%classpath " + folder.resolve("nix.jar"))).contains("there is no");
    assertThat(failure("%maven nonsense")).contains("takes group:artifact:version");
  }

  private static String paged(String code) {
    return ok(code)
        .reply()
        .getAsJsonArray("payload")
        .get(0)
        .getAsJsonObject()
        .get("data")
        .toString();
  }

  @Test
  void helpIsShownForMagicsAndJava() {
    assertThat(paged("%sql?")).contains("--explain", ":name");
    assertThat(paged("?%%sh")).contains("one bash for the whole notebook");
    assertThat(paged("String.isBlank?")).contains("boolean String.isBlank()");
    for (String line : ok("%lsmagic").stream("stdout").lines().toList()) {
      if (line.startsWith("%")) {
        assertThat(paged(line.split("\\s")[0] + "?")).hasSizeGreaterThan(40);
      }
    }
    assertThat(failure("%lsmagi?")).contains("Did you mean %lsmagic?");
    JsonObject inspected =
        client.ask("inspect_request", Json.of("code", "%%sql\nSELECT 1", "cursor_pos", 4));
    assertThat(inspected.toString()).contains("--session");
  }

  @Test
  void unknownOptionsNameTheNearest() {
    assertThat(failure("%%sql --sesion a\nSELECT 1")).contains("Did you mean --session?");
    assertThat(failure("%log --line 5")).contains("Did you mean --lines?");
    assertThat(failure("%pstree soon")).contains("takes a number of seconds");
  }

  @Test
  void timeTellsOfJavaSqlAndFailures() {
    assertThat(ok("%%time\nint timed = 1;").stream("stdout")).matches("Time: [0-9.]+ ms\n");
    assertThat(ok("%%time\n%%sql\nSELECT 1").of("display_data")).hasSize(1);
    assertThat(failure("%%time\n1 / 0")).isEqualTo("/ by zero");
  }

  @Test
  void theProcessTreeRenewsItselfWhileOtherCellsRun() {
    String view = client.start("%pstree 60");
    NotebookClient.Run first = client.await(view);
    JsonObject display = first.of("display_data").getFirst();
    assertThat(data(display).get("image/svg+xml").getAsString()).startsWith("<svg ");
    ok("%%sql --session seen\nSELECT 1");
    long pid =
        Long.parseLong(
            ok("%sql --session seen pidTable << SELECT pg_backend_pid() AS p\npidTable.intColumn(0).get(0)")
                .result());
    client.await(
        view,
        message ->
            message.type().equals("update_display_data")
                && message.content().get("transient").equals(display.get("transient"))
                && message.content().get("data").toString().contains("(" + pid + ")"));
  }

  @Test
  void theLogIsFollowed() {
    ok(
        """
        %%sql --session logger --bg
        DO $$ BEGIN
          FOR i IN 1..200 LOOP RAISE LOG 'followed %', i; PERFORM pg_sleep(0.2); END LOOP;
        END $$\
        """);
    String follow = client.start("%log -f 60 followed");
    client.await(follow, message -> message.text("text", "").contains("LOG:  followed"));
    client.control("interrupt_request", new JsonObject());
    assertThat(client.await(follow).of("error")).hasSize(1);
  }
}
