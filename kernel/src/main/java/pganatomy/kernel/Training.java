package pganatomy.kernel;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pganatomy.kernel.protocol.ConnectionFile;
import pganatomy.kernel.protocol.KernelServer;
import pganatomy.kernel.protocol.TrainingClient;

/// Runs a kernel through what notebooks do most, so that the JVM can record an AOT cache. Cells
/// that need a PostgreSQL just fail where there is none.
final class Training {

  private static final List<String> CELLS =
      List.of(
          "1+1",
          "int square(int n) { return n * n; }",
          "int square(int n) { return n * n + 0; }",
          "for (int i = 0; i < 3; i++) System.out.println(\"line \" + square(i));",
          "record Point(int x, int y) {}\nvar points = List.of(new Point(1, 2), new Point(3, 4));\npoints",
          "String s = 1;",
          "int[] none = {}; none[1]",
          "Map.of(\"a\", 1).entrySet().stream().map(e -> e.getKey() + e.getValue()).toList()",
          "import tech.tablesaw.api.*;\nTable.create(\"t\", IntColumn.create(\"n\", 1, 2))",
          "Charts.bar(\"Training\", \"ms\", List.of(\"a\", \"b\"), List.of(1, 2))",
          "%lsmagic",
          "Lab.start(Kind.POSTGRES);",
          "%%sql\nSELECT 1 AS one, 'x' AS text; SELECT nix",
          "Lab.sql(\"SELECT pid, query FROM pg_stat_activity\")",
          "%ps",
          "%pstree",
          "Lab.stop();",
          "%%sh\necho hello; ps -o pid= -p $$");

  private static final int MOST_TRIES = 4;

  private Training() {}

  /// Entry point of the training run.
  public static void main(String[] arguments) throws Exception {
    ConnectionFile connection = connection();
    KernelServer server = null;
    for (int triesLeft = MOST_TRIES; server == null; triesLeft--) {
      try {
        server = new KernelServer(connection);
      } catch (IllegalStateException taken) {
        if (triesLeft == 0) {
          throw taken;
        }
        connection = connection(); // Somebody else was quicker.
      }
    }
    String classPath = CommandLine.expandClassPath(System.getProperty("java.class.path"));
    JavaKernel kernel = new JavaKernel(server, classPath);
    kernel.start();
    server.serve(new NotebookKernel(kernel));
    try (TrainingClient client = new TrainingClient(connection)) {
      client.ask("kernel_info_request", "{}");
      for (String cell : CELLS) {
        client.execute(cell);
      }
      client.ask("complete_request", "{\"code\": \"List.o\", \"cursor_pos\": 6}");
      client.ask("is_complete_request", "{\"code\": \"int n = \"}");
    }
    kernel.onShutdown(false);
    // A normal exit: that is when the JVM writes the recording.
    System.exit(0);
  }

  private static ConnectionFile connection() throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 5; i++) {
        sockets.add(new ServerSocket(0));
      }
      return new ConnectionFile(
          "tcp",
          "127.0.0.1",
          sockets.get(0).getLocalPort(),
          sockets.get(1).getLocalPort(),
          sockets.get(2).getLocalPort(),
          sockets.get(3).getLocalPort(),
          sockets.get(4).getLocalPort(),
          "hmac-sha256",
          UUID.randomUUID().toString());
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }
}
