package pganatomy.lab;

import java.io.IOException;

/// Process groups that must not outlive this JVM.
public final class ProcessGroups {

  private ProcessGroups() {}

  /// Kills the group when this JVM ends.
  public static void watch(long leader) throws IOException {
    Watchdog.watchGroup(leader);
  }

  /// Forgets the group.
  public static void forget(long leader) throws IOException {
    Watchdog.forgetGroup(leader);
  }
}
