package pganatomy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pganatomy.kernel.protocol.NotebookClient;

/// Cells that would bring a kernel down, in a kernel with little memory: it tells, and the next
/// cell runs.
@Timeout(600)
class BadCellsTest {

  private static NotebookClient client;

  @BeforeAll
  static void start() throws Exception {
    List<String> command =
        CommandLine.of(
            System.getProperty("java.home"), System.getProperty("java.class.path"), null);
    command.replaceAll(word -> word.startsWith("-Xmx") ? "-Xmx160m" : word);
    client = new NotebookClient(command);
    client.run("int kept = 42;");
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  private static NotebookClient.Run fails(String code) {
    NotebookClient.Run run = client.run(code);
    assertThat(run.of("error")).as(run.reply().toString()).hasSize(1);
    assertThat(run.stream("stderr")).isEmpty();
    NotebookClient.Run next = client.run("kept");
    assertThat(next.result()).as(next.reply().toString()).isEqualTo("42");
    return run;
  }

  private static String error(NotebookClient.Run run) {
    return run.of("error").toString();
  }

  @Test
  void systemExit() {
    assertThat(error(fails("System.exit(3)"))).contains("SystemExit", "restart it instead");
    assertThat(error(fails("Runtime.getRuntime().exit(1);"))).contains("SystemExit");
    assertThat(error(fails("Runtime.getRuntime().halt(1);"))).contains("SystemExit");
  }

  @Test
  void stackOverflow() {
    client.run("int down(int n) { return 1 + down(n + 1); }");
    assertThat(error(fails("down(0)"))).contains("StackOverflowError", "times more");
  }

  @Test
  void outOfMemoryOfAValueThatIsKept() {
    client.run("var hoard = new ArrayList<byte[]>();");
    assertThat(error(fails("while (true) hoard.add(new byte[100_000]);")))
        .contains("OutOfMemoryError", "Set to null, to have memory again: hoard");
    assertThat(client.run("hoard == null").result()).isEqualTo("true");
  }

  @Test
  void outOfMemoryOfValuesThatAreNot() {
    String code = "{ var all = new ArrayList<Object>(); while (true) all.add(new int[50]); }";
    assertThat(error(fails(code))).contains("OutOfMemoryError", "The kernel lives on");
    assertThat(error(fails("new long[Integer.MAX_VALUE]"))).contains("OutOfMemoryError");
  }

  @Test
  void aThreadThatNobodyWaitsForEndsThoughItLoops() {
    client.run("var looping = Thread.ofPlatform().daemon().start(() -> { while (true) { } });");
    assertThat(client.run("looping.join(100); looping.isAlive()").result()).isEqualTo("true");
    client.run("pganatomy.lab.GivenUp.add(looping);");
    assertThat(client.run("looping.join(20_000); looping.isAlive()").result()).isEqualTo("false");
    assertThat(client.run("kept").result()).isEqualTo("42");
  }

  @Test
  void whatIsMissingAndWhatAnAnswerMayNotChange() {
    assertThat(error(fails("notThere.tree()"))).contains("cell further up makes it");
    client.run("String pid() { return null; }");
    assertThat(error(fails("check(Lesson00.postmaster(server -> pid()));")))
        .contains("The first line of an answer stays as it was");
  }

  @Test
  void endlessOutputIsCutAndTheCellCanBeInterrupted() {
    String request = client.start("while (true) System.out.println(\"x\".repeat(99));");
    client.await(request, message -> message.text("text", "").contains("is not shown"));
    client.control("interrupt_request", new com.google.gson.JsonObject());
    NotebookClient.Run run = client.await(request);
    assertThat(run.stream("stdout").length()).isBetween(1_000_000, 1_100_000);
    assertThat(run.of("error")).hasSize(1);
    assertThat(client.run("kept").result()).isEqualTo("42");
  }

  @Test
  void aCellOfAMegabyte() {
    String comment = "// " + "x".repeat(1_000_000) + "\nkept + 1";
    assertThat(client.run(comment).result()).isEqualTo("43");
    String text = "String big = \"\"\"\n" + "line of text\n".repeat(80_000) + "\"\"\";";
    NotebookClient.Run run = client.run(text);
    assertThat(run.of("error").toString())
        .as(run.reply().toString())
        .contains("constant string too long");
    assertThat(client.run("%%sh\n: " + "y ".repeat(500_000) + "\necho done").stream("stdout"))
        .isEqualTo("done\n");
  }

  @Test
  void aMagicThatThereIsNot() {
    assertThat(error(fails("%%slq\nSELECT 1"))).contains("Did you mean %%sql?");
  }
}
