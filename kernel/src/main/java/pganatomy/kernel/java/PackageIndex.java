package pganatomy.kernel.java;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;

/// Puts off JShell's index of packages until something asks for it.
///
/// JShell walks through the JDK and every jar of the class path as soon as it is created, and keeps
/// the names of all classes: a second of CPU beside the first cell, and 25 MB that stay. We need of
/// it the names of packages only, to complete `import java.ut`, and most notebooks never do that.
///
/// ```text
/// JShell starts          suspended     nothing is read
/// import java.ut<Tab>    resumed       wait until it is done
///                        done          the names of classes are dropped, those of packages stay
/// ```
///
/// JShell has the switch, since its own tool suspends the index while a snippet runs, but not in
/// its public interface. Where the command line does not open it to us (a stock kernel), the index
/// is made at the start, as ever.
final class PackageIndex {

  private static final int PATIENCE_MILLIS = 8000;
  private static final Pattern PACKAGE =
      Pattern.compile("(?:^|[^\\w.])(?:import\\s+(?:static\\s+)?)?[a-z_][\\w.]*$");

  private final SourceCodeAnalysis analysis;
  private boolean suspended;

  PackageIndex(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
    suspended = call("suspendIndexing");
  }

  /// Whether the end of this code may be a package's name, and the index was not asked for before.
  boolean mayComplete(String code) {
    return suspended && code.contains(".") && PACKAGE.matcher(code).find();
  }

  /// Makes the index; whether it is there now.
  boolean await() {
    suspended = false;
    if (!call("resumeIndexing")) {
      return false;
    }
    Thread waiting = Thread.ofPlatform().daemon().name("package index").start(this::finish);
    try {
      return waiting.join(Duration.ofMillis(PATIENCE_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void finish() {
    if (call("waitBackgroundTaskFinished")) {
      dropClassNames();
    }
  }

  private boolean call(String name) {
    try {
      Method method = analysis.getClass().getMethod(name);
      method.setAccessible(true);
      method.invoke(analysis);
      return true;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false;
    }
  }

  /// For questions that only JShell's own tool asks: which classes have this simple name?
  private void dropClassNames() {
    try {
      Field field = analysis.getClass().getDeclaredField("currentIndexes");
      field.setAccessible(true);
      Map<?, ?> indexes = (Map<?, ?>) field.get(analysis);
      synchronized (indexes) {
        for (Object index : indexes.values()) {
          ((Map<?, ?>) index.getClass().getField("classSimpleName2FQN").get(index)).clear();
        }
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      // It costs memory, nothing else.
    }
  }
}
