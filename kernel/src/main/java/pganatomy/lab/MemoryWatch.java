package pganatomy.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.XYChart;

/// Samples the memory of one process while cells go on: `server.watchMemory(pid)`. Stopped, it
/// gives a chart of the private memory over time.
public final class MemoryWatch {

  private record Sample(double seconds, double megabytes) {}

  private record Mark(double seconds, String label) {}

  private final long pid;
  private final long startNanos = System.nanoTime();
  private final List<Sample> samples = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Thread thread;
  private volatile boolean isStopped;

  MemoryWatch(long pid, int stepMillis) {
    this.pid = pid;
    this.thread =
        Thread.ofPlatform().daemon().name("memory of " + pid).start(() -> sample(stepMillis));
  }

  private void sample(int stepMillis) {
    try {
      while (!isStopped) {
        if (!look()) {
          return;
        }
        Thread.sleep(stepMillis);
      }
      look(); // What came after the last mark may have been quicker than a step.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether the process is still there.
  private boolean look() {
    ProcessMemory memory = ProcessMemory.of(pid);
    if (memory == null) {
      return false;
    }
    synchronized (this) {
      samples.add(new Sample(seconds(), memory.privately() / 1024.0));
    }
    return true;
  }

  private double seconds() {
    return (System.nanoTime() - startNanos) / 1e9;
  }

  /// Names this moment in the chart.
  public synchronized void mark(String label) {
    marks.add(new Mark(seconds(), label));
  }

  /// The most private memory since the last mark of this name, or in all if there is none, in MB.
  public synchronized double peakMegabytes(String since) {
    double start =
        marks.stream()
            .filter(m -> m.label.equals(since))
            .mapToDouble(m -> m.seconds)
            .max()
            .orElse(0);
    double end =
        marks.stream()
            .mapToDouble(m -> m.seconds)
            .filter(s -> s > start)
            .min()
            .orElse(Double.MAX_VALUE);
    return samples.stream()
        .filter(s -> s.seconds >= start && s.seconds <= end)
        .mapToDouble(Sample::megabytes)
        .max()
        .orElse(Double.NaN);
  }

  /// Ends the sampling and draws what was seen. Each mark starts a line of its own colour.
  public XYChart stop() throws InterruptedException {
    isStopped = true;
    thread.join();
    List<Double> x = samples.stream().map(Sample::seconds).toList();
    List<Double> y = samples.stream().map(Sample::megabytes).toList();
    XYChart chart =
        Charts.line(
            "Private memory of process " + pid, "seconds", "MB", x, Map.of("private MB", y));
    for (Mark mark : marks) {
      chart
          .addSeries(
              mark.label, new double[] {mark.seconds, mark.seconds}, new double[] {0, top(y)})
          .setMarker(org.knowm.xchart.style.markers.SeriesMarkers.NONE);
    }
    chart.getStyler().setLegendVisible(true);
    chart.getStyler().setYAxisMin(0.0);
    return chart;
  }

  private static double top(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
  }
}
