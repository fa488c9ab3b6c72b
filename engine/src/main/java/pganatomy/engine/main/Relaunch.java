package pganatomy.engine.main;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.JavaCommand;

/// For who calls `java -cp engine.jar ...Main` without further flags: the inside of the JDK that
/// [pganatomy.engine.port] stands on is closed then, and only a new JVM can have it open. It costs
/// the start of one.
///
/// PostgreSQL: none
final class Relaunch {
  private Relaunch() {}

  /// Whether this JVM was started with the flags.
  static boolean isOpen() {
    Module inside = Object.class.getModule();
    return inside.isExported("jdk.internal.misc", Main.class.getModule());
  }

  /// Runs the same program with the flags, and returns its exit code.
  static int run(String[] arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("--enable-native-access=ALL-UNNAMED");
    for (String name : JavaCommand.JDK_PACKAGES) {
      command.add("--add-exports");
      command.add("java.base/" + name + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException failed) {
      System.err.println("could not start " + command.getFirst() + ": " + failed.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }
}
