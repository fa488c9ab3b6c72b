package pganatomy.tests.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import pganatomy.tests.server.OsProcess;

/// A long run without crashes: memory and descriptors of each kind of process must stay steady.
final class Soak {
  private static final long STEP_NANOS = 5_000_000_000L;
  private static final double MOST_GROWTH = 1.3;
  private static final long SLACK_KIBIBYTES = 6_000;
  private static final long SLACK_DESCRIPTORS = 12;

  /// Of all processes of one kind at one moment.
  private record Sample(long kibibytes, long descriptors) {}

  private final TortureServer server;
  private final Map<String, List<Sample>> samples = new TreeMap<>();
  private long next = System.nanoTime();

  Soak(TortureServer server) {
    this.server = server;
  }

  void sample() {
    if (System.nanoTime() < next) {
      return;
    }
    next = System.nanoTime() + STEP_NANOS;
    List<OsProcess> processes = new ArrayList<>(server.children());
    OsProcess.of(server.postmaster()).ifPresent(processes::add);
    Map<String, Sample> most = new TreeMap<>();
    for (OsProcess process : processes) {
      Sample sample = new Sample(process.privateDirtyKibibytes(), descriptors(process.pid()));
      most.merge(kind(process), sample, Soak::larger);
    }
    most.forEach(
        (kind, sample) -> samples.computeIfAbsent(kind, k -> new ArrayList<>()).add(sample));
  }

  private static Sample larger(Sample a, Sample b) {
    return new Sample(Math.max(a.kibibytes, b.kibibytes), Math.max(a.descriptors, b.descriptors));
  }

  private static String kind(OsProcess process) {
    if (!process.title().startsWith("postgres: ")) {
      return "postmaster";
    }
    return process.kind().startsWith("postgres postgres ")
        ? "backend"
        : process.kind().replaceAll(" [0-9]+$| worker .*", "");
  }

  private static long descriptors(long pid) {
    try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return open.count();
    } catch (IOException gone) {
      return 0;
    }
  }

  /// Compares the second quarter of the time with the last one. Prints both.
  List<String> judge() {
    List<String> violations = new ArrayList<>();
    System.out.printf(
        "%n%-32s %16s %16s%n", "largest of its kind", "second quarter", "last quarter");
    samples.forEach((kind, all) -> {
      if (all.size() < 8) {
        return;
      }
      Sample early = mean(all.subList(all.size() / 4, all.size() / 2));
      Sample late = mean(all.subList(all.size() * 3 / 4, all.size()));
      System.out.printf(
          "%-32s %7d kB %3d fd %7d kB %3d fd%n",
          kind, early.kibibytes, early.descriptors, late.kibibytes, late.descriptors);
      if (late.kibibytes > early.kibibytes * MOST_GROWTH + SLACK_KIBIBYTES) {
        violations.add(kind + " grows: " + early.kibibytes + " kB, later " + late.kibibytes);
      }
      if (late.descriptors > early.descriptors + SLACK_DESCRIPTORS) {
        violations.add(kind + " leaks descriptors: " + early + ", later " + late);
      }
    });
    return violations;
  }

  private static Sample mean(List<Sample> all) {
    long kibibytes = 0;
    long descriptors = 0;
    for (Sample sample : all) {
      kibibytes += sample.kibibytes;
      descriptors += sample.descriptors;
    }
    return new Sample(kibibytes / all.size(), descriptors / all.size());
  }
}
