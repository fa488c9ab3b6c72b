package pganatomy.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pganatomy.kernel.protocol.NotebookClient;
import pganatomy.lab.TestPostgres;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/// The extension in a kernel that knows nothing of ours: only what JJava's base class offers.
class StockKernelTest {

  private static final class StockKernel extends BaseKernel {
    StockKernel() {
      super(
          "stock",
          "1",
          new LanguageInfo("java", "25", "", "", "", "", ""),
          List.of(),
          null,
          new JupyterIO(StandardCharsets.UTF_8),
          new CommManager(),
          new Renderer(),
          null,
          new MagicsRegistry(),
          false,
          new StringStyler("", "", "", line -> ""));
    }

    @Override
    public Object evalRaw(String code) {
      return null;
    }

    @Override
    public DisplayData inspect(String code, int at, boolean extraDetail) {
      return null;
    }

    @Override
    public ReplacementOptions complete(String code, int at) {
      return null;
    }

    @Override
    public String isComplete(String code) {
      return IS_COMPLETE_YES;
    }
  }

  @Test
  void serviceLoaderFindsTheExtensionAndItsMagicsWork() throws Exception {
    StockKernel kernel = new StockKernel();
    Extension extension =
        ServiceLoader.load(Extension.class).stream()
            .filter(provider -> provider.type() == CourseExtension.class)
            .findFirst()
            .orElseThrow()
            .get();
    extension.install(kernel);
    PrintStream standardOutput = System.out;
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    try {
      kernel.getMagicsRegistry().evalCellMagic(kernel, "sh", List.of(), "x=5\necho $x");
      kernel.getMagicsRegistry().evalLineMagic(kernel, "sh", List.of("echo", "line", "$x"));
    } finally {
      System.setOut(standardOutput);
    }
    assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo("5\nline 5\n");
    assertThatThrownBy(
            () -> kernel.getMagicsRegistry().evalCellMagic(kernel, "sh", List.of(), "false"))
        .hasMessage("exit status 1");
    DisplayData table = kernel.getRenderer().render(Table.create(IntColumn.create("n", 1)));
    assertThat(table.getData(MIMEType.TEXT_HTML)).asString().contains("<table");
    extension.uninstall(kernel);
  }

  /// Through JJava's own protocol: no server of ours, no host for the magics, our classes where
  /// `JJAVA_CLASSPATH` puts them.
  @Test
  @Timeout(600)
  void magicsAndRenderersWorkInAProcessOfJJavas() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-XX:+UseSerialGC",
            "-DLAB_SERVER=postgres",
            "-DPGANATOMY_POSTGRES_HOME=" + TestPostgres.use(),
            "-cp",
            entries(true),
            StockMain.class.getName(),
            entries(false));
    try (NotebookClient client = new NotebookClient(command)) {
      assertThat(client.run("1 + 1").result()).isEqualTo("2");
      assertThat(client.run("%%sh\nx=5\necho $x").stream("stdout")).isEqualTo("5\n");
      assertThat(client.run("%sh echo line $x").stream("stdout")).isEqualTo("line 5\n");
      assertThat(client.run("%%sh\nfalse").status()).isEqualTo("error");
      assertThat(shown(client, "%%sql\nSELECT 7 AS seven; SELECT 'it''s' AS quoted"))
          .contains("seven", "it's", "backend");
      assertThat(shown(client, "%%sql --explain\nSELECT 1")).contains("<svg ", "Result");
      assertThat(shown(client, "%ps")).contains("checkpointer");
      assertThat(shown(client, "%pstree")).contains("<svg ");
      assertThat(shown(client, "display(java.util.List.of(ProcessHandle.current()));"))
          .contains("<table");
      assertThat(shown(client, CHART)).contains("image/png", "<img alt=");
      assertThat(client.run("%lsmagic").stream("stdout")).contains("%sql", "%pstree");
      assertThat(client.run("%%sql\nSELECT nix").status()).isEqualTo("error");
      assertThat(client.run("%maven a:b:1").status()).as("JJava's own stays").isEqualTo("ok");
      client.run("pganatomy.lab.Lab.stop();");
    }
  }

  /// The entries of the class path that JJava has, with the tests' classes; or all others.
  private static String entries(boolean ofStock) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> STOCK.matcher(entry).find() == ofStock)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static final Pattern STOCK =
      Pattern.compile("/(jjava-jupyter|gson|jeromq|jnacl|slf4j-api)-[^/]*$|/test-classes/?$");
  private static final String CHART =
      "display(pganatomy.lab.Charts.bar(\"a\", \"b\", java.util.List.of(\"x\"),"
          + " java.util.List.of(1)));";

  private static String shown(NotebookClient client, String code) {
    NotebookClient.Run run = client.run(code);
    assertThat(run.of("error")).as(code).isEmpty();
    return run.of("display_data").toString() + run.of("execute_result");
  }
}
