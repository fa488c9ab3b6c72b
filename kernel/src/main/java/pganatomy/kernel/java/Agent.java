package pganatomy.kernel.java;

import java.lang.instrument.Instrumentation;

/// Receives the JVM's instrumentation when [Redefiner] asks for it.
public final class Agent {

  private static volatile Instrumentation instrumentation;

  private Agent() {}

  /// Called by the JVM.
  public static void agentmain(String arguments, Instrumentation given) {
    instrumentation = given;
  }

  static Instrumentation instrumentation() {
    return instrumentation;
  }
}
