package pganatomy.lesson;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A connection that counts the rows that are taken from it, and notes when its statements ran.
///
/// Whoever times a run starts the clock after the run before has ended and stops it before the next
/// one begins. So each honest time lies between two that are noted here, however busy the machine:
///
/// ```text
///   ── run 1 ──┐          ┌── run 2 ──┐          ┌── run 3 ──
///              │          │◀─ least ─▶│          │
///              │◀──────────── most ─────────────▶│
/// ```
final class Fetching {

  /// When the server was asked, and when it had answered.
  private record Run(long startNanos, long endNanos) {}

  private final Connection real;
  private final List<Run> runs = new ArrayList<>();
  private final long firstNanos = System.nanoTime();
  private long count;

  Fetching(Connection real) {
    this.real = real;
  }

  Connection connection() {
    return wrap(Connection.class, real);
  }

  /// How many rows `next()` has given so far.
  long count() {
    return count;
  }

  /// The least that each run can have taken, in milliseconds, the shortest first.
  List<Double> least() {
    return runs.stream().map(run -> (run.endNanos - run.startNanos) / 1e6).sorted().toList();
  }

  /// The most that each run can have taken, in milliseconds, the shortest first; the last one ends
  /// now.
  List<Double> most() {
    long now = System.nanoTime();
    List<Double> most = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      long from = i == 0 ? firstNanos : runs.get(i - 1).endNanos;
      long to = i + 1 == runs.size() ? now : runs.get(i + 1).startNanos;
      most.add((to - from) / 1e6);
    }
    Collections.sort(most);
    return most;
  }

  private <T> T wrap(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            Fetching.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object result;
              long start = System.nanoTime();
              try {
                result = method.invoke(target, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
              if (target instanceof Statement && method.getName().startsWith("execute")) {
                runs.add(new Run(start, System.nanoTime()));
              }
              if (target instanceof ResultSet && method.getName().equals("next")) {
                count += Boolean.TRUE.equals(result) ? 1 : 0;
              }
              return wrapped(method.getReturnType(), result);
            }));
  }

  /// Statements and results count, too.
  private <T> Object wrapped(Class<T> type, Object result) {
    boolean counts = Statement.class.isAssignableFrom(type) || type == ResultSet.class;
    return counts && result != null ? wrap(type, type.cast(result)) : result;
  }
}
