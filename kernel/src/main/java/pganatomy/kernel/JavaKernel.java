package pganatomy.kernel;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.dflib.jjava.jupyter.kernel.magic.MagicParser;
import org.dflib.jjava.jupyter.kernel.magic.MagicTranspiler;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.java.Documentation;
import pganatomy.kernel.java.JavaShell;
import pganatomy.kernel.java.Magics;
import pganatomy.kernel.magic.Magic;
import pganatomy.kernel.magic.MagicHost;
import pganatomy.kernel.protocol.Json;
import pganatomy.kernel.protocol.KernelServer;
import pganatomy.kernel.render.Renderers;

/// The kernel of the course as extensions and notebooks see it: JJava's [BaseKernel] with renderer,
/// magics, displays and comms, and JShell inside. [NotebookKernel] connects it to the protocol.
public final class JavaKernel extends BaseKernel implements MagicHost {

  static final String VERSION = "1.0";
  private static final String IMPORTS =
      """
      import java.io.*;
      import java.math.*;
      import java.net.*;
      import java.nio.file.*;
      import java.sql.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.regex.*;
      import java.util.stream.*;
      import pganatomy.lab.*;
      import pganatomy.lesson.*;
      import static pganatomy.kernel.Notebook.*;
      """;

  private final KernelServer server;
  private final JavaShell java;
  private final Bridge bridge;
  private final Map<String, Magic> magics = new ConcurrentSkipListMap<>();
  private final List<Runnable> interruptHooks = new CopyOnWriteArrayList<>();
  private final List<Runnable> shutdownHooks = new CopyOnWriteArrayList<>();

  /// @param server whose outputs this kernel writes to
  /// @param classPath what javac sees
  public JavaKernel(KernelServer server, String classPath) {
    this(server, classPath, new Bridge(server.outputs()));
  }

  private JavaKernel(KernelServer server, String classPath, Bridge bridge) {
    super(
        "Java",
        VERSION,
        new LanguageInfo(
            "java",
            Runtime.version().toString(),
            "text/x-java-source",
            ".jshell",
            "java",
            "text/x-java",
            "script"),
        List.of(),
        null,
        bridge.io(),
        new CommManager(),
        new Renderer(),
        new MagicParser("(?<=(?:\\r|\\n|^|=))\\s*%", "%%", new MagicTranspiler()),
        new MagicsRegistry(),
        true,
        new StringStyler("", "", "", line -> ""));
    this.server = server;
    this.bridge = bridge;
    this.java = new JavaShell(classPath, JavaKernel.class.getClassLoader());
  }

  /// Takes over standard input and output, installs the extensions, and makes the first imports.
  public void start() {
    System.setOut(stream("stdout"));
    System.setErr(stream("stderr"));
    System.setIn(new CellInput(server.input()));
    bridge.attach(getCommManager());
    onStartup();
    java.prepare(IMPORTS);
  }

  private PrintStream stream(String name) {
    return new PrintStream(new CellOutput(server.outputs(), name), true, StandardCharsets.UTF_8);
  }

  JavaShell java() {
    return java;
  }

  Bridge bridge() {
    return bridge;
  }

  // ---- what magics get

  @Override
  public void register(String name, Magic magic) {
    magics.put(name, magic);
  }

  @Override
  public void onInterrupt(Runnable hook) {
    interruptHooks.add(hook);
  }

  @Override
  public void onShutdown(Runnable hook) {
    shutdownHooks.add(hook);
  }

  @Override
  public void updateDisplay(DisplayData data) {
    server.outputs().show("update_display_data", Bridge.content(data));
  }

  @Override
  public void display(DisplayData data) {
    server.outputs().show("display_data", Bridge.content(data));
  }

  void clearOutput(boolean wait) {
    server.outputs().show("clear_output", Json.of("wait", wait));
  }

  @Override
  public Set<String> magicNames() {
    Set<String> names = new LinkedHashSet<>(magics.keySet());
    names.addAll(magicsRegistry.getLineMagicNames());
    names.addAll(magicsRegistry.getCellMagicNames());
    return names;
  }

  @Override
  public Object variable(String name) {
    return java.variable(name);
  }

  @Override
  public Set<String> variableNames() {
    return java.variableNames();
  }

  @Override
  public void addToClasspath(String path) {
    java.addToClasspath(path);
  }

  @Override
  public ClassLoader loader() {
    return java.loader();
  }

  @Override
  public void assign(String name, String type, Object value) throws CellFailure {
    Notebook.handOver(value);
    java.run(type + " " + name + " = (" + type + ") pganatomy.kernel.Notebook.handedOver();", 0);
  }

  // ---- running

  /// Runs a cell.
  ///
  /// @return the value to show, or null
  Object evaluate(String code, int number) throws Exception {
    Help help = code.indexOf('?') >= 0 ? help(code) : null;
    if (help != null) {
      return help;
    }
    Magics.CellMagic call = Magics.cellMagic(code);
    return call == null
        ? java.run(Magics.transpile(code, magicNames()), number)
        : java.runner().run(() -> cellMagic(call));
  }

  /// What `%name?` and `name?` give.
  record Help(String text) {}

  private Help help(String code) throws CellFailure {
    String magic = Magics.helpWanted(code);
    String name = Magics.javaHelpWanted(code);
    if (magic != null) {
      return new Help(magicHelp(magic));
    }
    if (name == null) {
      return null;
    }
    String text = Documentation.of(java, name, name.length());
    return new Help(text.isEmpty() ? "Nothing is known of " + name + "." : text);
  }

  private String magicHelp(String name) throws CellFailure {
    Magic magic = magics.get(name);
    if (magic == null && !magicNames().contains(name)) {
      throw Magics.unknown("%" + name, magicNames());
    }
    return magic == null ? "%" + name + ": a magic of an extension." : magic.help();
  }

  private Object cellMagic(Magics.CellMagic call) throws Exception {
    Magic magic = magics.get(call.name());
    if (magic != null) {
      return magic.run(call.line(), call.body());
    }
    if (magicsRegistry.getCellMagicNames().contains(call.name())) {
      return magicsRegistry.evalCellMagic(
          this, call.name(), Magics.words(call.line()), call.body());
    }
    throw Magics.unknown("%%" + call.name(), magicNames());
  }

  Object runCellMagic(String name, String line, String body) throws Exception {
    return cellMagic(new Magics.CellMagic(name, line, body));
  }

  /// The value of `variable = %name line`.
  Object magicValue(String name, String line) throws Exception {
    Magic magic = magics.get(name);
    return magic == null ? runLineMagic(name, line) : magic.value(line);
  }

  /// Runs `%name line`.
  Object runLineMagic(String name, String line) throws Exception {
    Magic magic = magics.get(name);
    if (magic != null) {
      return magic.run(line, null);
    }
    if (magicsRegistry.getLineMagicNames().contains(name)) {
      return magicsRegistry.evalLineMagic(this, name, Magics.words(line));
    }
    throw Magics.unknown("%" + name, magicNames());
  }

  DisplayData rendered(Object value) {
    if (value instanceof DisplayData data) {
      return data;
    }
    DisplayData data = getRenderer().render(Renderers.ofArray(value));
    if (data.getData(MIMEType.TEXT_PLAIN) == null) {
      data.putText("" + value); // The protocol wants one, also when toString() gives null.
    }
    return data;
  }

  @Override
  public Object evalRaw(String code) {
    try {
      Object value = evaluate(code, executionCount.get());
      return value instanceof Help(String text) ? text : value;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Override
  public DisplayData inspect(String code, int at, boolean extraDetail) {
    String text = ofMagic(code, at);
    text = text.isEmpty() ? Documentation.of(java, code, at) : text;
    return text.isEmpty() ? null : new DisplayData(text);
  }

  /// Help for the magic on whose name the cursor is, and anywhere in a cell magic's first line.
  private String ofMagic(String code, int at) {
    int start = Magics.wordStart(code, at);
    int end = start;
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    boolean onName = start > 0 && code.charAt(start - 1) == '%';
    Magics.CellMagic cell = Magics.cellMagic(code);
    Magic magic =
        onName
            ? magics.get(code.substring(start, end))
            : cell == null ? null : magics.get(cell.name());
    return magic == null ? "" : magic.help();
  }

  @Override
  public ReplacementOptions complete(String code, int at) {
    List<String> matches = new ArrayList<>();
    int start = Magics.wordStart(code, at);
    if (start > 0 && code.charAt(start - 1) == '%') {
      String prefix = code.substring(start, at);
      magicNames().stream().filter(name -> name.startsWith(prefix)).forEach(matches::add);
    } else if (completesMagic(code, at, matches)) {
      start = Magics.optionStart(code, at);
    } else if (Magics.cellMagic(code) == null) {
      int[] anchor = {at};
      matches.addAll(java.complete(code, at, anchor));
      start = anchor[0];
    }
    return new ReplacementOptions(matches, start, at);
  }

  /// Asks the magic in whose text the cursor is, if it is in one.
  private boolean completesMagic(String code, int at, List<String> matches) {
    Magics.Text text = Magics.magicText(code, at);
    Magic magic = text == null ? null : magics.get(text.name());
    if (magic == null) {
      return false;
    }
    String word = code.substring(Magics.optionStart(code, at), at);
    matches.addAll(magic.complete(text.before(), word));
    return true;
  }

  @Override
  public String isComplete(String code) {
    if (Magics.cellMagic(code) != null) {
      return code.contains("\n") ? IS_COMPLETE_YES : "";
    }
    return switch (java.completeness(Magics.transpile(code, magicNames()))) {
      case COMPLETE, COMPLETE_WITH_SEMI, CONSIDERED_INCOMPLETE, EMPTY -> IS_COMPLETE_YES;
      case DEFINITELY_INCOMPLETE -> "";
      case UNKNOWN -> IS_COMPLETE_BAD;
    };
  }

  @Override
  public void interrupt() {
    java.runner().stop();
    interruptHooks.forEach(Runnable::run);
  }

  @Override
  public void onShutdown(boolean restart) {
    interrupt();
    shutdownHooks.forEach(Runnable::run);
    super.onShutdown(restart);
  }

  /// The message for whatever went wrong in a cell.
  CellFailure failure(Throwable thrown) {
    return java.failure(thrown);
  }

  static JsonObject content(DisplayData data) {
    return Bridge.content(data);
  }
}
