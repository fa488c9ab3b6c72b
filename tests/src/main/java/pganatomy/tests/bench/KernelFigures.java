package pganatomy.tests.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import pganatomy.lab.Kind;
import pganatomy.tests.server.Project;
import pganatomy.tests.server.Servers;

/// Start, latency and memory of the notebook's kernel, seen by Jupyter's own client. They have no
/// counterpart, and are taken while no server runs.
final class KernelFigures {

  private static final String STARTS = "7";
  private static final String CELLS = "60";

  private KernelFigures() {}

  static void print() {
    OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
    double load = machine.getSystemLoadAverage();
    Map<String, Figures> figures = measure();
    System.out.printf(
        Locale.ROOT,
        "kernel: %d cores, load of others %.1f: figures of time mean something below %d%n",
        machine.getAvailableProcessors(),
        load,
        machine.getAvailableProcessors());
    figures.get("start").printMedian("kernel: start to the first result (limit 1000)", "ms");
    figures.get("startcpu").printMedian("kernel: CPU of that start", "ms");
    figures.get("cell").printMedianAndTail("kernel: a trivial cell (limit 30)", "ms");
    figures.get("rss").printMost("kernel: resident memory, idle (limit 150)", "MB");
    figures.get("private").printMost("kernel: private memory, idle", "MB");
  }

  private static Map<String, Figures> measure() {
    String python = System.getProperty("pganatomy.python", "python3");
    String script = Project.home().resolve("tests/src/main/python/kernel_figures.py").toString();
    Map<String, Figures> figures = new LinkedHashMap<>();
    for (String name : new String[] {"start", "startcpu", "cell", "rss", "private"}) {
      figures.put(name, new Figures());
    }
    for (String line : Servers.run(python, script, STARTS, CELLS).output().lines().toList()) {
      String[] words = line.split(" ");
      Figures named = figures.get(words[0]);
      if (named != null && words.length == 2) { // Jupyter's libraries complain on the same channel
        boolean seconds = words[0].startsWith("start") || words[0].equals("cell");
        named.add(Kind.ENGINE, Double.parseDouble(words[1]) * (seconds ? 1000 : 1));
      }
    }
    return figures;
  }
}
