package pganatomy.lab;

import java.util.List;
import java.util.Locale;

/// Draws a plan: a box for each node, children below and to the right of their parent, with rows
/// and the node's own time as a bar. On a light card of its own, so that any theme will do.
final class PlanDrawing {

  private static final int MARGIN = 14;
  private static final int ROW = 50;
  private static final int BOX_HEIGHT = 42;
  private static final int INDENT = 26;
  private static final int BAR_WIDTH = 110;

  /// The classic notebook's column is hardly wider. Deep plans get narrower boxes, down to a limit.
  private static final int WIDTH = 756;

  private static final int LEAST_BOX_WIDTH = 480;
  private static final double NAME_CHARACTER_WIDTH = 8;
  private static final double DETAIL_CHARACTER_WIDTH = 6;

  /// From this factor on, the planner's mistake is marked.
  private static final double MISESTIMATE = 10;

  private final PlanTree plan;
  private final List<PlanTree.Node> nodes;
  private final int width;
  private final double mostMillis;

  PlanDrawing(PlanTree plan) {
    this.plan = plan;
    this.nodes = plan.nodes();
    int deepest = nodes.stream().mapToInt(PlanTree.Node::depth).max().orElse(0);
    this.width = Math.max(WIDTH, 2 * MARGIN + deepest * INDENT + LEAST_BOX_WIDTH);
    double most = 0;
    for (int i = 0; i < nodes.size(); i++) {
      most = Math.max(most, plan.ownMillis(i));
    }
    this.mostMillis = Math.max(most, 1e-6);
  }

  String svg() {
    int height = 2 * MARGIN + nodes.size() * ROW + 16;
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" \
        role="img" font-family="system-ui, sans-serif" font-size="13" style="max-width:100%%;height:auto">
        <title>%s</title>
        <rect width="%d" height="%d" rx="8" fill="#f7f9fb" stroke="#c9d3dd"/>
        """
            .formatted(width, height, width, height, Html.escape(description()), width, height));
    edges(svg);
    for (int i = 0; i < nodes.size(); i++) {
      box(svg, i);
    }
    String footer =
        String.join(" · ", plan.footer().stream().map(String::strip).toList())
            .replace(": · ", ": ");
    text(svg, MARGIN, height - MARGIN + 2, "font-size=\"11\" fill=\"#52606d\"", footer);
    return svg.append("</svg>\n").toString();
  }

  /// What the drawing shows, for those who cannot see it.
  private String description() {
    StringBuilder text = new StringBuilder("Plan of " + nodes.size() + " nodes:");
    for (int i = 0; i < nodes.size(); i++) {
      PlanTree.Node node = nodes.get(i);
      text.append(i == 0 ? " " : "; ").append(node.name()).append(", ").append(rows(node));
      text.append(node.ran() ? ", " + millis(plan.ownMillis(i)) : "");
    }
    return text.toString();
  }

  private void edges(StringBuilder svg) {
    svg.append("<path fill=\"none\" stroke=\"#8fa3b5\" stroke-width=\"1.5\" d=\"");
    for (int i = 0; i < nodes.size(); i++) {
      PlanTree.Node node = nodes.get(i);
      if (node.parent() >= 0) {
        int x = MARGIN + (node.depth() - 1) * INDENT + 12;
        int from = y(node.parent()) + BOX_HEIGHT;
        int to = y(i) + BOX_HEIGHT / 2;
        svg.append("M%d %dV%dq0 8 8 8h%d".formatted(x, from, to - 8, INDENT - 20));
      }
    }
    svg.append("\"/>\n");
  }

  private static int y(int row) {
    return MARGIN + row * ROW;
  }

  private void box(StringBuilder svg, int index) {
    PlanTree.Node node = nodes.get(index);
    int x = MARGIN + node.depth() * INDENT;
    int y = y(index);
    int right = width - MARGIN;
    double own = plan.ownMillis(index);
    String hover = node.name() + "\n" + String.join("\n", node.details());
    svg.append("<g><title>").append(Html.escape(hover.strip())).append("</title>\n");
    rect(svg, x, y, right - x, BOX_HEIGHT, "rx=\"5\" fill=\"#ffffff\" stroke=\"#c9d3dd\"");
    rect(svg, x, y, 5, BOX_HEIGHT, "rx=\"2\" fill=\"" + colour(node) + "\"");
    String nameStyle = "font-weight=\"600\" fill=\"" + (node.ran() ? "#1f2933" : "#7b8794") + "\"";
    int nameRoom = right - x - 13 - (node.ran() ? BAR_WIDTH + 80 : 8);
    text(svg, x + 13, y + 17, nameStyle, cut(node.name(), (int) (nameRoom / NAME_CHARACTER_WIDTH)));
    double detailRoom = right - x - 29 - rows(node).length() * DETAIL_CHARACTER_WIDTH;
    String details =
        cut(String.join(" · ", node.details()), (int) (detailRoom / DETAIL_CHARACTER_WIDTH));
    text(svg, x + 13, y + 34, "font-size=\"11\" fill=\"#52606d\"", details);
    boolean wrong = node.ran() && node.misestimate() >= MISESTIMATE;
    String rowsStyle =
        "text-anchor=\"end\" font-size=\"11\" fill=\"" + (wrong ? "#b3261e" : "#52606d") + "\"";
    text(svg, right - 8, y + 34, rowsStyle, rows(node));
    if (node.ran()) {
      int bar = (int) Math.max(1, own / mostMillis * BAR_WIDTH);
      rect(
          svg,
          right - 72 - BAR_WIDTH,
          y + 8,
          bar,
          10,
          "rx=\"2\" opacity=\"0.75\" fill=\"" + colour(node) + "\"");
      text(svg, right - 8, y + 17, "text-anchor=\"end\" fill=\"#1f2933\"", millis(own));
    }
    svg.append("</g>\n");
  }

  private static void rect(
      StringBuilder svg, int x, int y, int width, int height, String attributes) {
    svg.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>\n"
            .formatted(x, y, width, height, attributes));
  }

  private static void text(StringBuilder svg, int x, int y, String attributes, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" %s>%s</text>\n".formatted(x, y, attributes, Html.escape(text)));
  }

  private static String rows(PlanTree.Node node) {
    String expected = count(node.rowsExpected()) + " expected";
    if (!node.ran()) {
      return "never executed, " + expected;
    }
    String loops = node.loops() == 1 ? "" : ", " + node.loops() + " times";
    return count(node.rows()) + (node.rows() == 1 ? " row, " : " rows, ") + expected + loops;
  }

  private static String count(double rows) {
    return rows == Math.rint(rows)
        ? String.format(Locale.ROOT, "%,d", (long) rows)
        : String.format(Locale.ROOT, "%,.2f", rows);
  }

  private static String millis(double millis) {
    return String.format(Locale.ROOT, millis < 10 ? "%.2f ms" : "%.0f ms", millis);
  }

  private static String cut(String text, int characters) {
    return text.length() <= characters
        ? text
        : text.substring(0, Math.max(1, characters - 1)) + "…";
  }

  private static String colour(PlanTree.Node node) {
    String name = node.name();
    if (name.contains("Scan")) {
      return Charts.GREEN;
    }
    if (name.contains("Join") || name.contains("Nested Loop")) {
      return Charts.BLUE;
    }
    return name.contains("Sort") || name.contains("Aggregate") || name.contains("Hash")
        ? Charts.ORANGE
        : Charts.PURPLE;
  }
}
