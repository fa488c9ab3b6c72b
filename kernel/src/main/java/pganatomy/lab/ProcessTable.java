package pganatomy.lab;

import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// Processes as a table.
final class ProcessTable {

  private ProcessTable() {}

  static Table of(List<ProcessInfo> processes) {
    Table table =
        Table.create(
            "processes",
            IntColumn.create("pid"),
            IntColumn.create("ppid"),
            StringColumn.create("kind"),
            StringColumn.create("title"),
            StringColumn.create("state"),
            IntColumn.create("rss_kb"),
            IntColumn.create("private_kb"),
            IntColumn.create("shared_kb"),
            DoubleColumn.create("cpu_s"));
    for (ProcessInfo process : processes) {
      table.intColumn("pid").append((int) process.pid());
      table.intColumn("ppid").append((int) process.parent());
      table.stringColumn("kind").append(process.kind());
      table.stringColumn("title").append(process.title());
      table.stringColumn("state").append(process.state());
      appendMemory(table.intColumn("rss_kb"), process.rssKilobytes());
      appendMemory(table.intColumn("private_kb"), process.privateKilobytes());
      appendMemory(table.intColumn("shared_kb"), process.sharedKilobytes());
      table.doubleColumn("cpu_s").append(process.cpuSeconds());
    }
    return table;
  }

  private static void appendMemory(IntColumn column, long kilobytes) {
    if (kilobytes < 0) {
      column.appendMissing();
    } else {
      column.append((int) kilobytes);
    }
  }
}
