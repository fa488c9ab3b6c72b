package pganatomy.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Processes as a tree: text like that of `pstree`, and a drawing.
///
/// ```text
/// postmaster ─┬─ checkpointer          a box for each process: title, pid, private memory as a bar
///             └─ client backend
/// ```
///
/// @param processes parents before their children
public record ProcessTree(List<ProcessInfo> processes) {

  private static final int ROW = 34;
  private static final int BOX_HEIGHT = 26;
  private static final int INDENT = 42;
  private static final int BOX_WIDTH = 620;
  private static final int CPU_WIDTH = 62;
  private static final int MARGIN = 14;
  private static final int BAR_WIDTH = 150;
  private static final int TITLE_CHARACTERS = 44;

  private Map<Long, Integer> depths() {
    Map<Long, Integer> depths = new LinkedHashMap<>();
    for (ProcessInfo process : processes) {
      depths.put(process.pid(), depths.getOrDefault(process.parent(), -1) + 1);
    }
    return depths;
  }

  /// The tree as text.
  @Override
  public String toString() {
    Map<Long, Integer> depths = depths();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < processes.size(); i++) {
      ProcessInfo process = processes.get(i);
      int depth = depths.get(process.pid());
      if (depth > 0) {
        text.append("   ".repeat(depth - 1)).append(isLast(i) ? " └─ " : " ├─ ");
      }
      text.append(process.title()).append(" (").append(process.pid()).append(")\n");
    }
    return text.toString().stripTrailing();
  }

  private boolean isLast(int index) {
    long parent = processes.get(index).parent();
    return processes.stream().skip(index + 1L).noneMatch(later -> later.parent() == parent);
  }

  /// The tree as an SVG drawing on a light card of its own, so that it can be read on any theme.
  public String svg() {
    Map<Long, Integer> depths = depths();
    int deepest = depths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int width = 2 * MARGIN + deepest * INDENT + BOX_WIDTH;
    int height = 2 * MARGIN + processes.size() * ROW + 18;
    long most =
        Math.max(1, processes.stream().mapToLong(ProcessInfo::privateKilobytes).max().orElse(1));
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" \
        role="img" font-family="system-ui, sans-serif" font-size="13" style="max-width:100%%;height:auto">
        <title>%s</title>
        <rect width="%d" height="%d" rx="8" fill="#f7f9fb" stroke="#c9d3dd"/>
        """
            .formatted(width, height, width, height, Html.escape(description()), width, height));
    svg.append(edges(depths));
    for (int i = 0; i < processes.size(); i++) {
      svg.append(box(processes.get(i), depths.get(processes.get(i).pid()), i, deepest, most));
    }
    svg.append(
        "<text x=\"%d\" y=\"%d\" font-size=\"11\" fill=\"#52606d\">process id · bar: private memory · CPU time</text>\n"
            .formatted(MARGIN, height - MARGIN + 3));
    return svg.append("</svg>\n").toString();
  }

  /// What the drawing shows, for those who cannot see it.
  public String description() {
    return processes.isEmpty()
        ? "no processes"
        : "Process tree of postmaster "
            + processes.getFirst().pid()
            + " with "
            + (processes.size() - 1)
            + " descendants: "
            + String.join(
                ", ", processes.stream().skip(1).map(p -> p.kind() + " " + p.pid()).toList());
  }

  private String edges(Map<Long, Integer> depths) {
    List<String> paths = new ArrayList<>();
    Map<Long, Integer> rows = new LinkedHashMap<>();
    for (int i = 0; i < processes.size(); i++) {
      ProcessInfo process = processes.get(i);
      rows.put(process.pid(), i);
      if (rows.containsKey(process.parent()) && depths.get(process.pid()) > 0) {
        int x = MARGIN + (depths.get(process.pid()) - 1) * INDENT + 18;
        int from = y(rows.get(process.parent())) + BOX_HEIGHT;
        int to = y(i) + BOX_HEIGHT / 2;
        paths.add("M%d %dV%dq0 8 8 8H%d".formatted(x, from, to - 8, x + INDENT - 18));
      }
    }
    return "<path d=\"%s\" fill=\"none\" stroke=\"#8fa3b5\" stroke-width=\"1.5\"/>\n"
        .formatted(String.join("", paths));
  }

  private static int y(int row) {
    return MARGIN + row * ROW;
  }

  private static String box(ProcessInfo process, int depth, int row, int deepest, long most) {
    int x = MARGIN + depth * INDENT;
    int right = MARGIN + deepest * INDENT + BOX_WIDTH;
    int middle = y(row) + BOX_HEIGHT / 2 + 5;
    String colour = colour(process.kind());
    long memory = process.privateKilobytes();
    int bar = memory < 0 ? 0 : (int) Math.max(1, memory * BAR_WIDTH / most);
    return """
    <g><title>%s</title>
    <rect x="%d" y="%d" width="%d" height="%d" rx="5" fill="#ffffff" stroke="%s"/>
    <rect x="%d" y="%d" width="5" height="%d" rx="2" fill="%s"/>
    <text x="%d" y="%d" fill="#1f2933">%s</text>
    <text x="%d" y="%d" fill="#52606d" text-anchor="end">%d</text>
    <rect x="%d" y="%d" width="%d" height="10" rx="2" fill="%s" opacity="0.75"/>
    <text x="%d" y="%d" font-size="11" fill="#1f2933">%s</text>
    <text x="%d" y="%d" font-size="11" fill="#52606d" text-anchor="end">%s</text></g>
    """
        .formatted(
            Html.escape(process.title() + ", " + process.state()),
            x,
            y(row),
            right - x,
            BOX_HEIGHT,
            "#c9d3dd",
            x,
            y(row),
            BOX_HEIGHT,
            colour,
            x + 13,
            middle,
            Html.escape(shortTitle(process)),
            right - BAR_WIDTH - CPU_WIDTH - 68,
            middle,
            process.pid(),
            right - BAR_WIDTH - CPU_WIDTH - 58,
            y(row) + 8,
            bar * (BAR_WIDTH - 10) / BAR_WIDTH + 1,
            colour,
            right - CPU_WIDTH - 56,
            middle - 1,
            memory < 0 ? "" : memory(memory),
            right - 10,
            middle - 1,
            String.format(Locale.ROOT, "%.2f s", process.cpuSeconds()));
  }

  private static String memory(long kilobytes) {
    return kilobytes < 1024
        ? kilobytes + " kB"
        : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024.0);
  }

  private static String shortTitle(ProcessInfo process) {
    String title = process.title();
    String shown =
        process.kind().equals("postmaster")
            ? "postmaster  " + title.replaceFirst("^\\S+ ", "")
            : title.replaceFirst("^postgres: ", "");
    return shown.length() <= TITLE_CHARACTERS
        ? shown
        : shown.substring(0, TITLE_CHARACTERS - 1) + "…";
  }

  private static String colour(String kind) {
    return switch (kind) {
      case "postmaster" -> Charts.BLUE;
      case "client backend", "walsender" -> Charts.ORANGE;
      case "parallel worker", "spare backend" -> Charts.PURPLE;
      default -> Charts.GREEN;
    };
  }
}
