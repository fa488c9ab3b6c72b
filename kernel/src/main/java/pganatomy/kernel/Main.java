package pganatomy.kernel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import pganatomy.kernel.protocol.ConnectionFile;
import pganatomy.kernel.protocol.KernelServer;
import pganatomy.lab.ProcessGroups;

/// The kernel's process: `java ... pganatomy.kernel.Main <connection file>`.
///
/// Requests that come before it is ready wait in the sockets, which are bound first. Ends on a
/// shutdown request, and when the process named in `JPY_PARENT_PID` is gone.
public final class Main {

  private Main() {}

  /// Entry point.
  public static void main(String[] arguments) throws InterruptedException {
    if (arguments.length != 1) {
      System.err.println("usage: java pganatomy.kernel.Main <connection file>");
      System.exit(2);
    }
    PrintStream console = System.err;
    try {
      run(ConnectionFile.read(Path.of(arguments[0])));
    } catch (IOException | IllegalStateException e) {
      console.println("kernel: " + e.getMessage());
      Runtime.getRuntime().halt(1);
    }
  }

  /// Serves until a shutdown request, then ends this process.
  static void run(ConnectionFile connection) throws InterruptedException {
    KernelServer server = new KernelServer(connection);
    String classPath = CommandLine.expandClassPath(System.getProperty("java.class.path"));
    JavaKernel kernel = new JavaKernel(server, classPath);
    endWithParent(kernel);
    endWithSignals(kernel);
    kernel.start();
    server.serve(new NotebookKernel(kernel));
    endWithKernel();
    server.awaitEnd();
    server.close();
    Runtime.getRuntime().halt(0);
  }

  /// Whatever cells start ends with this process, also when it is killed.
  private static void endWithKernel() {
    try {
      ProcessGroups.watchOwnSession();
    } catch (IOException e) {
      // No shell on this machine: then there is none in the cells either.
    }
  }

  /// A parent that is dead but still a zombie is gone too, which the JDK's `onExit` does not see.
  private static void endWithParent(JavaKernel kernel) {
    String parent = System.getenv("JPY_PARENT_PID");
    if (parent == null || !parent.matches("[0-9]{1,9}") || Long.parseLong(parent) <= 1) {
      return;
    }
    Thread.ofPlatform()
        .daemon()
        .name("kernel parent")
        .start(() -> {
          if (ProcessGroups.awaitEnd(Long.parseLong(parent)) || isOrphan()) {
            kernel.onShutdown(false);
            Runtime.getRuntime().halt(1);
          }
        });
  }

  /// The parent was gone before this process could look. A parent that is in another name space,
  /// and cannot be seen from here, is something else.
  private static boolean isOrphan() {
    return ProcessHandle.current().parent().map(parent -> parent.pid() == 1).orElse(false);
  }

  /// TERM, HUP and INT end the kernel and what it started; a cell is interrupted by message.
  private static void endWithSignals(JavaKernel kernel) {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> kernel.onShutdown(false), "kernel shutdown"));
  }
}
