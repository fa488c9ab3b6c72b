package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import pganatomy.tests.server.Project;

/// What keeps the source readable: short files, short methods, a chapter for each package.
class StyleTest {

  private static final int FILE_LINES = 600;
  private static final int METHOD_LINES = 60;

  /// What is longer, and why it may be. The key is the file's name, or file and method; a file's
  /// exception holds for its methods as well.
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "Keyword.java",
          "a table: PostgreSQL's 494 keywords, one to a line, and their lookup",
          "FunctionRows.java",
          "a table: the functions that PostgreSQL 18 lists in pg_proc",
          "SettingTables.java#findHot",
          "a switch from names to settings, nothing else",
          "PlannerSettings.java#find",
          "a switch from names to settings, nothing else",
          "ConnectionsSettings.java#find",
          "a switch from names to settings, nothing else",
          "ResourcesSettings.java#find",
          "a switch from names to settings, nothing else",
          "StatisticsFunctions.java#call",
          "a switch from functions to code, nothing else",
          "NumberFormatter.java#lay",
          "one walk over a pattern, whose state all cases share",
          "PrivilegeFunctions.java#call",
          "a switch from functions to code, nothing else",
          "PlanCopies.java#copy",
          "one case for each kind of plan node");

  private final List<Path> sources = sources();

  @Test
  void filesAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources) {
      long lines = Files.lines(file).count();
      if (lines > FILE_LINES && !EXCEPTIONS.containsKey(file.getFileName().toString())) {
        tooLong.add(file + " has " + lines + " lines: split it by concept");
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void methodsAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new MethodLengths(unit, positions, tooLong).scan(unit, null);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyPackageOpensWithItsChapter() throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path file : sources) {
      Path chapter = file.resolveSibling("package-info.java");
      if (!Files.exists(chapter) && isMainSource(file) && !missing.contains(chapter)) {
        missing.add(chapter);
      }
    }
    assertThat(missing).isEmpty();
  }

  /// The engine's words go to its log or to its client. Its control program is the one place that
  /// talks to a terminal.
  @Test
  void theEngineDoesNotPrint() throws IOException {
    List<String> prints = new ArrayList<>();
    for (Path file : sources) {
      if (file.startsWith(Project.home().resolve("engine/src/main"))
          && !file.toString().contains("/engine/main/")
          && Files.readString(file).contains("System.out")) {
        prints.add(file + " prints to System.out: use the log");
      }
    }
    assertThat(prints).isEmpty();
  }

  @Test
  void noTabsAndNoTrailingBlanks() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (line.indexOf('\t') >= 0 || line.endsWith(" ")) {
          found.add(file + ":" + number);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyExceptionIsStillNeeded() {
    List<String> names = sources.stream().map(file -> file.getFileName().toString()).toList();
    for (String exception : EXCEPTIONS.keySet()) {
      assertThat(names).contains(exception.replaceAll("#.*", ""));
    }
  }

  private static boolean isMainSource(Path file) {
    return file.toString().contains("/src/main/java/");
  }

  private static List<Path> sources() {
    List<Path> found = new ArrayList<>();
    for (String module : List.of("engine", "kernel", "tests")) {
      Path folder = Project.home().resolve(module).resolve("src");
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return found;
  }

  /// Collects the methods that are too long, with the lines of their bodies.
  private static final class MethodLengths extends TreePathScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> tooLong;

    MethodLengths(CompilationUnitTree unit, SourcePositions positions, List<String> tooLong) {
      this.unit = unit;
      this.positions = positions;
      this.tooLong = tooLong;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null) {
        LineMap lines = unit.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        String name = file + "#" + method.getName();
        boolean excepted = EXCEPTIONS.containsKey(name) || EXCEPTIONS.containsKey(file);
        if (last - first + 1 > METHOD_LINES && !excepted) {
          tooLong.add(name + " has " + (last - first + 1) + " lines: cut it where it takes breath");
        }
      }
      return super.visitMethod(method, nothing);
    }
  }
}
