package pganatomy.lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A plan as `EXPLAIN (ANALYZE)` writes it, taken apart into its nodes.
///
/// ```text
/// Sort  (cost=1.2..1.3 rows=68 width=74) (actual time=0.6..0.7 rows=69.00 loops=1)
///   Sort Key: relname                                  a detail of the node above
///   ->  Seq Scan on pg_class  (cost=...)               a child: deeper than its parent
///   SubPlan 1                                          the label of the next child
///     ->  Result  (cost=...)
/// Execution Time: 0.786 ms                             footer
/// ```
///
/// The text form is read, not the JSON form, so that what is drawn is what the learner would read.
///
/// @param nodes parents before their children
/// @param footer what stands below the nodes: planning and execution time
/// @param text the whole plan as the server wrote it
public record PlanTree(List<Node> nodes, List<String> footer, String text) {

  private static final Pattern NODE =
      Pattern.compile(
          "^(\\s*(?:->  )?)(\\S.*?)  \\(cost=[\\d.]+\\.\\.([\\d.]+) rows=(\\d+) width=\\d+\\)"
              + "(?: \\((?:actual (?:time=[\\d.]+\\.\\.([\\d.]+) )?rows=([\\d.]+) loops=(\\d+)"
              + "|never executed)\\))?$");
  private static final Pattern LABEL = Pattern.compile("^\\s+((?:CTE|InitPlan|SubPlan) [^:]*)$");
  private static final Pattern FOOTER =
      Pattern.compile("^ ?(Planning|Execution|Settings|JIT|Trigger|Query Identifier)\\b.*");

  /// One node.
  ///
  /// @param parent index of its parent in the list, -1 for the root
  /// @param depth distance from the root
  /// @param name `Seq Scan on t`, with its label before it if it has one
  /// @param cost estimated total cost
  /// @param rowsExpected the planner's estimate, for each loop
  /// @param rows rows for each loop, as it was; -1 if the node never ran
  /// @param loops how often it ran
  /// @param millis time of all loops, children included
  /// @param details lines below the node
  public record Node(
      int parent,
      int depth,
      String name,
      double cost,
      double rowsExpected,
      double rows,
      long loops,
      double millis,
      List<String> details) {

    /// Whether the node ran at all.
    public boolean ran() {
      return rows >= 0;
    }

    /// By what factor the planner was wrong about the rows, at least 1.
    public double misestimate() {
      double expected = Math.max(1, rowsExpected);
      double actual = Math.max(1, rows);
      return Math.max(expected / actual, actual / expected);
    }
  }

  /// Reads a plan's text.
  public static PlanTree parse(List<String> lines) {
    List<Node> nodes = new ArrayList<>();
    List<String> footer = new ArrayList<>();
    Deque<Integer> path = new ArrayDeque<>();
    Deque<Integer> indents = new ArrayDeque<>();
    String label = "";
    for (String line : lines) {
      Matcher node = NODE.matcher(line);
      Matcher labelled = LABEL.matcher(line);
      if (!footer.isEmpty() || FOOTER.matcher(line).matches()) {
        footer.add(line);
      } else if (node.matches()) {
        int indent = node.group(1).length();
        leave(indent, path, indents);
        nodes.add(node(node, label, path.isEmpty() ? -1 : path.peek(), path.size()));
        path.push(nodes.size() - 1);
        indents.push(indent);
        label = "";
      } else if (labelled.matches()) {
        leave(labelled.start(1), path, indents);
        label = labelled.group(1) + ": ";
      } else if (!nodes.isEmpty()) {
        nodes.getLast().details.add(line.strip());
      }
    }
    return new PlanTree(nodes, footer, String.join("\n", lines));
  }

  /// Leaves the nodes that cannot be the parent of what stands at this indentation.
  private static void leave(int indent, Deque<Integer> path, Deque<Integer> indents) {
    while (!indents.isEmpty() && indents.peek() >= indent) {
      indents.pop();
      path.pop();
    }
  }

  private static Node node(Matcher line, String label, int parent, int depth) {
    boolean ran = line.group(6) != null;
    long loops = ran ? Long.parseLong(line.group(7)) : 0;
    double eachMillis = line.group(5) == null ? 0 : Double.parseDouble(line.group(5));
    return new Node(
        parent,
        depth,
        label + line.group(2),
        Double.parseDouble(line.group(3)),
        Double.parseDouble(line.group(4)),
        ran ? Double.parseDouble(line.group(6)) : -1,
        loops,
        eachMillis * loops,
        new ArrayList<>());
  }

  /// Time that a node took itself, without its children.
  public double ownMillis(int index) {
    double children = 0;
    for (Node node : nodes) {
      children += node.parent == index ? node.millis : 0;
    }
    return Math.max(0, nodes.get(index).millis - children);
  }

  /// The plan's text.
  @Override
  public String toString() {
    return text;
  }

  /// The plan as a drawing.
  public String svg() {
    return new PlanDrawing(this).svg();
  }
}
