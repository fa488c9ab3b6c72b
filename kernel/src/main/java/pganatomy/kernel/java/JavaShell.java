package pganatomy.kernel.java;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;

/// JShell for cells: runs one snippet after the other, keeps variables' values, and tells where in
/// which cell a snippet stands.
public final class JavaShell implements AutoCloseable {

  /// Where a snippet came from.
  ///
  /// @param cell the number in the cell's prompt
  /// @param line line in the cell on which the snippet starts, from 1
  record Origin(int cell, int line, String source) {}

  /// What javac wants for a cell.
  private static final long ENOUGH_FREE_BYTES = 32L << 20;

  private final CellRunner runner = new CellRunner();
  private final CellControl control;
  private final JShell shell;
  private final VariableKeeper variables;
  private final PackageIndex packages;
  private final Map<String, Origin> origins = new ConcurrentHashMap<>();
  private final Set<String> toldAbout = new HashSet<>();

  /// @param classPath what javac sees
  public JavaShell(String classPath, ClassLoader parent) {
    control = new CellControl(runner, parent);
    shell =
        JShell.builder()
            .executionEngine(control.provider(), Map.of())
            .compilerOptions("-parameters")
            .build();
    // Not as javac's option: that would hide what is added later. Our own loader has it already.
    control.addsToLoader(false);
    shell.addToClasspath(classPath);
    control.addsToLoader(true);
    variables = new VariableKeeper(shell, control);
    packages = new PackageIndex(shell.sourceCodeAnalysis());
  }

  /// Where cells run.
  public CellRunner runner() {
    return runner;
  }

  /// The class loader that sees the classes of cells.
  public ClassLoader loader() {
    return control.loader();
  }

  /// Runs a cell.
  ///
  /// @param number of the cell, for messages
  /// @return the value of its last expression, or null
  /// @throws CellFailure with a text for the learner, if it does not compile or throws
  public Object run(String code, int number) throws CellFailure {
    String rest = code;
    Object result = null;
    List<Snippet> unresolved = new ArrayList<>();
    CompileErrors.refuseOpenComment(code, number);
    try {
      while (!rest.isBlank()) {
        CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
        boolean whole = info.completeness().isComplete();
        String source = (whole ? info.source() : rest).stripLeading();
        if (source.isBlank()) {
          break;
        }
        int start = code.length() - rest.length();
        result =
            runSnippet(source, new Origin(number, lineOf(code, start, source), source), unresolved);
        rest = whole ? info.remaining() : "";
      }
    } finally {
      unresolved.forEach(this::tellUnresolved);
    }
    return result;
  }

  private static int lineOf(String code, int from, String source) {
    String text = source.endsWith(";") ? source.substring(0, source.length() - 1) : source;
    int at = Math.max(from, code.indexOf(text, from));
    return 1 + (int) code.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private Object runSnippet(String source, Origin origin, List<Snippet> unresolved)
      throws CellFailure {
    LongLiterals.refuse(source);
    Map<String, VariableKeeper.Kept> before = variables.remember();
    List<SnippetEvent> events = shell.eval(source);
    Set<String> own = new HashSet<>();
    for (SnippetEvent event : events) {
      if (event.causeSnippet() == null) {
        origins.put(event.snippet().id(), origin);
        own.add(event.snippet().id());
      }
    }
    List<String> lost = variables.restore(before, own);
    if (!lost.isEmpty()) {
      System.out.println(
          "Note: " + String.join(", ", lost) + " lost the value: its class was declared anew.");
    }
    Object result = null;
    for (SnippetEvent event : events) {
      if (event.causeSnippet() == null) {
        result = outcome(event, origin, unresolved);
      }
    }
    return result;
  }

  private Object outcome(SnippetEvent event, Origin origin, List<Snippet> unresolved)
      throws CellFailure {
    Throwable failure = control.takeFailure();
    if (failure instanceof OutOfMemoryError) {
      throw outOfMemory(failure, event, origin);
    }
    Object result = control.takeResult();
    if (event.status() == Status.REJECTED) {
      throw CompileErrors.failure(shell, event.snippet(), origin);
    }
    switch (event.exception()) {
      case null -> {
        // It ran.
      }
      case UnresolvedReferenceException e -> throw CompileErrors.unresolved(shell, e, origin);
      case EvalException e -> throw new Failures(origins).failure(failure, e);
      default -> throw new Failures(origins).failure(event.exception(), null);
    }
    if (failure != null) {
      throw new Failures(origins).failure(failure, null);
    }
    if (event.status() == Status.RECOVERABLE_DEFINED
        || event.status() == Status.RECOVERABLE_NOT_DEFINED) {
      if (isHopeless(event.snippet())) {
        CellFailure told = CompileErrors.failure(shell, event.snippet(), origin);
        shell.drop(event.snippet()); // JShell would try it again with each cell, and run none.
        throw told;
      }
      unresolved.add(event.snippet()); // A later line of the cell may have what it misses.
    }
    return isShown(event.snippet()) ? result : null;
  }

  /// Whether a declaration that JShell hopes to complete later misses nothing that could come: a
  /// string that is too long, for example.
  private boolean isHopeless(Snippet snippet) {
    return snippet instanceof DeclarationSnippet declaration
        && shell.unresolvedDependencies(declaration).findAny().isEmpty()
        && shell.diagnostics(snippet).anyMatch(d -> d.isError());
  }

  private CellFailure outOfMemory(Throwable failure, SnippetEvent event, Origin origin) {
    control.takeResult();
    List<String> cleared = variables.freeMemory(origin.source(), ENOUGH_FREE_BYTES);
    control.reserve();
    EvalException told = event.exception() instanceof EvalException e ? e : null;
    CellFailure plain = new Failures(origins).failure(failure, told);
    if (cleared.isEmpty()) {
      return plain;
    }
    List<String> lines = new ArrayList<>(plain.traceback());
    lines.add("Set to null, to have memory again: " + String.join(", ", cleared));
    return new CellFailure(plain.name(), plain.getMessage(), lines, failure, plain.trace());
  }

  private void tellUnresolved(Snippet snippet) {
    Status status = shell.status(snippet);
    if (status != Status.RECOVERABLE_DEFINED && status != Status.RECOVERABLE_NOT_DEFINED) {
      return;
    }
    String missing = CompileErrors.missing(shell, snippet);
    if (toldAbout.add(snippet.id() + missing)) {
      System.out.println(
          "Note: " + CompileErrors.nameOf(snippet) + " can be used once there is " + missing + ".");
    }
  }

  /// Expressions are shown; declarations and assignments are not.
  private static boolean isShown(Snippet snippet) {
    return snippet instanceof ExpressionSnippet expression
        ? expression.subKind() != SubKind.ASSIGNMENT_SUBKIND
        : snippet instanceof VarSnippet && snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
  }

  /// The message for whatever went wrong in a cell.
  public CellFailure failure(Throwable thrown) {
    return new Failures(origins).failure(thrown, null);
  }

  /// Value of a variable of the cells, or null.
  public Object variable(String name) {
    Object[] value = new Object[1];
    shell
        .variables()
        .filter(variable -> variable.name().equals(name))
        .forEach(variable -> value[0] = variables.value(variable));
    return value[0];
  }

  /// Names of the variables of the cells.
  public Set<String> variableNames() {
    Set<String> names = new HashSet<>();
    shell.variables().forEach(variable -> names.add(variable.name()));
    return names;
  }

  /// Makes a jar known to the cells.
  public void addToClasspath(String jar) {
    shell.addToClasspath(jar);
  }

  /// Runs code of the kernel's own, imports for example; mistakes in it are a defect.
  public void prepare(String code) {
    try {
      run(code, 0);
    } catch (CellFailure e) {
      throw new IllegalStateException(String.join("\n", e.traceback()), e);
    }
  }

  /// How complete the code is.
  public SourceCodeAnalysis.Completeness completeness(String code) {
    String rest = code;
    while (true) {
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (!info.completeness().isComplete() || info.remaining().isBlank()) {
        return info.completeness();
      }
      rest = info.remaining();
    }
  }

  /// The part of the code before the cursor that has no end yet: that is what is completed.
  private int startOfUnfinished(String code, int cursor) {
    int start = 0;
    while (true) {
      CompletionInfo info =
          shell.sourceCodeAnalysis().analyzeCompletion(code.substring(start, cursor));
      String remaining = info.remaining();
      if (!info.completeness().isComplete() || remaining.isBlank()) {
        return start;
      }
      start = cursor - remaining.length();
    }
  }

  /// What could stand at the cursor.
  ///
  /// @param anchor one element; gets the position from which to replace
  public List<String> complete(String code, int cursor, int[] anchor) {
    int start = startOfUnfinished(code, cursor);
    String unfinished = code.substring(start, cursor);
    List<String> words = suggestions(unfinished, anchor);
    if (packages.mayComplete(unfinished) && packages.await()) {
      words = suggestions(unfinished, anchor);
    }
    anchor[0] += start;
    if (words.isEmpty() && start > 0) {
      // What the cell itself declares above is not known before it has run: as a block it is.
      words = suggestions("{" + code.substring(0, cursor), anchor);
      anchor[0]--;
    }
    return words;
  }

  private List<String> suggestions(String unfinished, int[] anchor) {
    Set<String> words = new LinkedHashSet<>();
    shell
        .sourceCodeAnalysis()
        .completionSuggestions(unfinished, unfinished.length(), anchor)
        .forEach(suggestion -> words.add(suggestion.continuation()));
    return new ArrayList<>(words);
  }

  /// Signatures and documentation of what stands at the cursor.
  public List<SourceCodeAnalysis.Documentation> documentation(String code, int cursor) {
    int start = startOfUnfinished(code, cursor);
    var found =
        shell.sourceCodeAnalysis().documentation(code.substring(start), cursor - start, true);
    return found.isEmpty() && start > 0
        ? shell.sourceCodeAnalysis().documentation("{" + code, cursor + 1, true)
        : found;
  }

  @Override
  public void close() {
    shell.close();
  }
}
