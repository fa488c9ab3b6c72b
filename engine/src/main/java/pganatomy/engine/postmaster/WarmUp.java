package pganatomy.engine.postmaster;

import java.util.ArrayList;
import java.util.List;

/// What a spare backend does while it waits for its first client: run once the code that every
/// client will need, so that its classes are linked and its first-time work is done.
///
/// Layers add steps with [#add(Runnable)]. A step must leave nothing behind: no transaction, no
/// lock, no changed setting.
///
/// PostgreSQL: none
public final class WarmUp {
  private static final List<Runnable> STEPS = new ArrayList<>();

  private WarmUp() {}

  public static void add(Runnable step) {
    STEPS.add(step);
  }

  static void run() {
    for (Runnable step : STEPS) {
      step.run();
    }
  }
}
