package pganatomy.tests.torture;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/// What a run adds up.
final class Counts {
  /// Transactions whose commit was acknowledged.
  final AtomicLong acknowledged = new AtomicLong();

  /// Refused for a fair reason: deadlock, serialization.
  final AtomicLong refused = new AtomicLong();

  /// Unanswered commits that were found done after the restart.
  final AtomicLong foundCommitted = new AtomicLong();

  final AtomicLong verifiedRows = new AtomicLong();
  final AtomicLong verifiedBlocks = new AtomicLong();
  final AtomicLong verifiedIndexes = new AtomicLong();
  final AtomicLong walBytes = new AtomicLong();
  final AtomicLong lostSectors = new AtomicLong();

  private final Map<String, Integer> crashes = new TreeMap<>();
  private long recoveries;
  private double recoverySeconds;
  private double longestRecoverySeconds;

  synchronized void crash(String kind) {
    crashes.merge(kind, 1, Integer::sum);
  }

  synchronized int crashCount() {
    return crashes.values().stream().mapToInt(Integer::intValue).sum();
  }

  synchronized void recovery(double seconds) {
    recoveries++;
    recoverySeconds += seconds;
    longestRecoverySeconds = Math.max(longestRecoverySeconds, seconds);
  }

  synchronized void print(int violations) {
    System.out.println();
    crashes.forEach((kind, count) -> System.out.printf("%8d  %s%n", count, kind));
    System.out.printf("%8d  crashes in all%n", crashCount());
    System.out.printf("%8d  transactions acknowledged%n", acknowledged.get());
    System.out.printf("%8d  refused (deadlock, serialization)%n", refused.get());
    System.out.printf("%8d  unanswered commits found done%n", foundCommitted.get());
    System.out.printf("%8d  rows verified%n", verifiedRows.get());
    System.out.printf("%8d  indexes verified%n", verifiedIndexes.get());
    System.out.printf("%8d  blocks whose checksum was verified%n", verifiedBlocks.get());
    System.out.printf("%8d  MB of WAL%n", walBytes.get() >> 20);
    System.out.printf("%8d  sectors lost to power failures%n", lostSectors.get());
    System.out.printf(
        "%8.2f  s until clients are let in again, mean; longest %.2f%n",
        recoveries == 0 ? 0 : recoverySeconds / recoveries, longestRecoverySeconds);
    System.out.printf("%8d  violations%n", violations);
  }
}
