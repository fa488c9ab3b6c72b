package pganatomy.kernel.magic;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.magic.CellMagic;
import org.dflib.jjava.jupyter.kernel.magic.LineMagic;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import pganatomy.kernel.java.Failures;
import pganatomy.kernel.render.Renderers;
import pganatomy.lab.Lab;

/// The course's magics and renderers, for our kernel and for a stock JJava kernel.
///
/// In a stock JJava kernel, put `pganatomy-kernel.jar` and its libraries on `JJAVA_CLASSPATH`,
/// `slf4j-api` first. There, a magic's line arrives as words without their quotes (put SQL into the
/// body of `%%sql`), `name << SELECT` cannot store a variable, an interrupt does not reach SQL or
/// the shell, and JJava's own magics keep their names (`%maven`, `%load`, `%time` and such).
public final class CourseExtension implements Extension {

  /// A magic and one line about it.
  private record Entry(Magic magic, String summary) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private ShellMagic shell;

  @Override
  public void install(BaseKernel kernel) {
    Renderers.register(kernel.getRenderer());
    SqlMagic sql = new SqlMagic(kernel);
    shell = new ShellMagic();
    collect(kernel, sql);
    entries.forEach((name, entry) -> register(kernel, name, entry.magic));
    if (kernel instanceof MagicHost host) {
      host.onInterrupt(sql::interrupt);
      host.onInterrupt(shell::interrupt);
      host.onInterrupt(Lab::cancelStatements);
      host.onShutdown(this::end);
    }
  }

  @Override
  public void uninstall(BaseKernel kernel) {
    end();
  }

  private void end() {
    shell.close();
    Lab.stop();
  }

  private void collect(BaseKernel kernel, SqlMagic sql) {
    ServerMagics server = new ServerMagics(kernel);
    LibraryMagics libraries = new LibraryMagics(kernel);
    add("sql", sql, "SQL, in several sessions, with plans: %sql? tells all", sql.help());
    add("sh", shell, "run bash commands", MagicHelp.SH);
    add("ps", server.ps(), "the server's processes with memory and CPU", MagicHelp.PS);
    add("pstree", server::pstree, "the server's processes, drawn as a tree", MagicHelp.PSTREE);
    add("log", ServerMagics::log, "the server's log, also as it grows", MagicHelp.LOG);
    add("activity", ServerMagics::activity, "pg_stat_activity", MagicHelp.ACTIVITY);
    add("env", shell.env(), "environment variables of %%sh", MagicHelp.ENV);
    add(
        "load",
        new LoadMagic(kernel),
        "run a file of Java, SQL, shell, or a notebook",
        MagicHelp.LOAD);
    add("maven", libraries::maven, "add a library from Maven's repositories", MagicHelp.MAVEN);
    add("classpath", libraries::classpath, "add jars and folders of classes", MagicHelp.CLASSPATH);
    add("jars", libraries::jars, "add jars, as in IJava", MagicHelp.CLASSPATH);
    add("mavenRepo", libraries::repository, "another repository for %maven", MagicHelp.MAVEN);
    add("loadFromPOM", libraries::pom, "add what a pom.xml asks for", MagicHelp.POM);
    add("addMavenDependency", libraries::maven, "%maven, as in IJava", MagicHelp.MAVEN);
    add("time", (line, body) -> time(kernel, line, body), "how long code takes", MagicHelp.TIME);
    add("trace", (line, body) -> trace(), "the latest exception's stack trace", MagicHelp.TRACE);
    add("lsmagic", (line, body) -> list(), "this list", MagicHelp.LSMAGIC);
  }

  private void add(String name, Magic magic, String summary, String help) {
    entries.put(name, new Entry(new MagicHelp(magic, help), summary));
  }

  private static void register(BaseKernel kernel, String name, Magic magic) {
    if (kernel instanceof MagicHost host) {
      host.register(name, magic);
      return;
    }
    MagicsRegistry registry = kernel.getMagicsRegistry();
    if (registry.getLineMagicNames().contains(name)) {
      return; // %maven of JJava, for example, knows how to add to JJava's class path.
    }
    LineMagic<Object, BaseKernel> line =
        (k, words) -> shown(k, magic.run(String.join(" ", words), null));
    CellMagic<Object, BaseKernel> cell =
        (k, words, body) -> shown(k, magic.run(String.join(" ", words), body));
    registry.registerLineMagic(name, line);
    registry.registerCellMagic(name, cell);
  }

  /// JJava drops what a magic returns, unless a variable takes it.
  private static Object shown(BaseKernel kernel, Object value) {
    if (value != null) {
      kernel.display(value instanceof DisplayData data ? data : kernel.getRenderer().render(value));
    }
    return value;
  }

  private static Object time(BaseKernel kernel, String line, String body) {
    long start = System.nanoTime();
    Object result = kernel.evalRaw(body == null || body.isBlank() ? line : line + "\n" + body);
    double millis = (System.nanoTime() - start) / 1e6;
    System.out.println(String.format(Locale.ROOT, "Time: %.1f ms", millis));
    return result;
  }

  private static Object trace() {
    String trace = Failures.latestTrace();
    System.out.println(trace.isEmpty() ? "No cell has thrown an exception yet." : trace);
    return null;
  }

  private Object list() {
    StringBuilder text = new StringBuilder();
    entries.forEach(
        (name, entry) -> text.append(String.format("%%%-19s %s%n", name, entry.summary)));
    System.out.print(
        text.append("Each also as a cell magic with two percent signs; %name? tells more.\n"));
    return null;
  }
}
