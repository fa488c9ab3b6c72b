package pganatomy.kernel.magic;

import java.io.File;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.magic.MagicParser;
import org.dflib.jjava.jupyter.kernel.magic.MagicTranspiler;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;

/// A kernel's process without any class of ours but this one: JJava's protocol, its search for
/// extensions, its magics' syntax and calls, its renderers; and a bare JShell, as in JJava's
/// distribution, which Maven Central does not have.
///
/// `java -cp <JJava and this> StockMain <class path of the extension> <connection file>`: what
/// JJava's users put into `JJAVA_CLASSPATH` is in a class loader below the kernel's own.
final class StockMain extends BaseKernel {

  private final ClassLoader loader;
  private final JShell shell;

  private StockMain(String extraClassPath) {
    super(
        "stock",
        "1",
        new LanguageInfo("java", "25", "text/x-java-source", ".jshell", "java", "", ""),
        List.of(),
        null,
        new JupyterIO(StandardCharsets.UTF_8),
        new CommManager(),
        new Renderer(),
        new MagicParser("(?<=(?:\\r|\\n|^|=))\\s*%", "%%", new MagicTranspiler()),
        new MagicsRegistry(),
        true,
        new StringStyler("", "", "", line -> ""));
    loader = new URLClassLoader(urls(extraClassPath), StockMain.class.getClassLoader());
    shell = JShell.builder().executionEngine(new Here(), Map.of()).build();
    shell.addToClasspath(System.getProperty("java.class.path"));
    shell.addToClasspath(extraClassPath);
    magicsRegistry.registerLineMagic("maven", (kernel, words) -> "JJava's own");
  }

  private static URL[] urls(String classPath) {
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      try {
        urls.add(Path.of(entry).toUri().toURL());
      } catch (MalformedURLException e) {
        throw new UncheckedIOException(e);
      }
    }
    return urls.toArray(URL[]::new);
  }

  /// Runs snippets in this JVM.
  private final class Here implements ExecutionControlProvider {
    @Override
    public String name() {
      return "here";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
      return new LocalExecutionControl(loader);
    }
  }

  public static void main(String[] arguments) throws Exception {
    String file = Files.readString(Path.of(arguments[1]));
    JupyterConnection connection = new JupyterConnection(KernelConnectionProperties.parse(file));
    StockMain kernel = new StockMain(arguments[0]);
    kernel.becomeHandlerForConnection(connection);
    connection.connect();
    kernel.onStartup();
    kernel.evalRaw("import org.dflib.jjava.jupyter.kernel.BaseKernel;");
    kernel.evalRaw("import static org.dflib.jjava.jupyter.kernel.BaseNotebookStatics.*;");
    connection.waitUntilClose();
  }

  @Override
  protected ClassLoader getClassLoader() {
    return loader;
  }

  /// The last value as text: JShell's own way.
  @Override
  public Object evalRaw(String code) {
    Object value = null;
    String rest = magicParser.resolveMagics(code);
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      value = null;
      for (SnippetEvent event : shell.eval(next.source())) {
        if (event.exception() != null) {
          throw new IllegalStateException(event.exception().getMessage(), event.exception());
        }
        String wrong =
            shell.diagnostics(event.snippet()).map(d -> d.getMessage(null)).toList().toString();
        if (event.status() == jdk.jshell.Snippet.Status.REJECTED) {
          throw new IllegalStateException(wrong);
        }
        value = event.value() == null || event.value().isEmpty() ? value : event.value();
      }
      rest = next.remaining();
    }
    return value;
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
