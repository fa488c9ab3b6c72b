package pganatomy.kernel.magic;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.java.JavaShell;

/// A kernel's process in which everything but JShell is JJava's own: the protocol, the search for
/// extensions, the magics' syntax and their calls, the renderers.
final class StockMain extends BaseKernel {

  private final JavaShell java =
      new JavaShell(System.getProperty("java.class.path"), StockMain.class.getClassLoader());

  private StockMain() {
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
  }

  public static void main(String[] arguments) throws Exception {
    String file = Files.readString(Path.of(arguments[0]));
    JupyterConnection connection = new JupyterConnection(KernelConnectionProperties.parse(file));
    StockMain kernel = new StockMain();
    kernel.becomeHandlerForConnection(connection);
    connection.connect();
    kernel.onStartup();
    kernel.java.prepare("import org.dflib.jjava.jupyter.kernel.BaseKernel;");
    connection.waitUntilClose();
  }

  @Override
  public Object evalRaw(String code) {
    try {
      return java.run(magicParser.resolveMagics(code), 0);
    } catch (CellFailure e) {
      throw new IllegalStateException(String.join("\n", e.traceback()), e);
    }
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
