package pganatomy.lab;

import java.io.IOException;
import java.nio.file.Path;

/// Process groups that must not outlive this JVM.
public final class ProcessGroups {

  private ProcessGroups() {}

  /// Kills the group and removes its file when this JVM ends.
  public static void watch(long leader, Path file) throws IOException {
    Watchdog.watchGroup(leader, file);
  }

  /// Forgets the group.
  public static void forget(long leader, Path file) throws IOException {
    Watchdog.forgetGroup(leader, file);
  }
}
