package pganatomy.kernel.java;

import java.lang.instrument.ClassDefinition;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.util.Map;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/// Runs JShell's snippets in this process.
///
/// JShell's interface speaks in strings, since its default engine is another process. Ours keeps
/// the objects: [#takeResult()] and [#takeFailure()] give what the latest snippet returned or
/// threw.
final class CellControl extends DirectExecutionControl {

  private static final int RESERVE_BYTES = 2 << 20;

  private final SnippetLoader loader;
  private final CellRunner runner;

  /// Given up when a cell has used all memory, so that JShell can go on and tell.
  private byte[] reserve = new byte[RESERVE_BYTES];

  private boolean addsToLoader = true;
  private Object result;
  private Throwable failure;

  CellControl(CellRunner runner, ClassLoader parent) {
    this.runner = runner;
    this.loader = new SnippetLoader(parent);
  }

  /// As JShell wants to be given it.
  ExecutionControlProvider provider() {
    return new ExecutionControlProvider() {
      @Override
      public String name() {
        return "pganatomy";
      }

      @Override
      public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
        return CellControl.this;
      }
    };
  }

  ClassLoader loader() {
    return loader;
  }

  /// Takes memory for the next shortage, if there is some again.
  void reserve() {
    try {
      reserve = reserve == null ? new byte[RESERVE_BYTES] : reserve;
    } catch (OutOfMemoryError e) {
      reserve = null; // The next shortage is met without.
    }
  }

  Object takeResult() {
    Object taken = result;
    result = null;
    return taken;
  }

  Throwable takeFailure() {
    Throwable taken = failure;
    failure = null;
    return taken;
  }

  @Override
  public void load(ClassBytecodes[] classes) throws ClassInstallException {
    boolean[] loaded = new boolean[classes.length];
    try {
      for (ClassBytecodes one : classes) {
        loader.declare(one.name(), Weaver.weave(one.bytecodes()));
      }
      for (int i = 0; i < classes.length; i++) {
        Class.forName(classes[i].name(), false, loader);
        loaded[i] = true;
      }
    } catch (ClassNotFoundException | LinkageError | IllegalArgumentException e) {
      throw new ClassInstallException("load: " + e.getMessage(), loaded);
    }
  }

  @Override
  public void redefine(ClassBytecodes[] classes)
      throws ClassInstallException, NotImplementedException {
    if (!Redefiner.available()) {
      throw new NotImplementedException("this JVM was started without access to instrumentation");
    }
    try {
      ClassDefinition[] definitions = new ClassDefinition[classes.length];
      byte[][] woven = new byte[classes.length][];
      for (int i = 0; i < classes.length; i++) {
        woven[i] = Weaver.weave(classes[i].bytecodes());
        definitions[i] = new ClassDefinition(findClass(classes[i].name()), woven[i]);
      }
      Redefiner.redefine(definitions);
      for (int i = 0; i < classes.length; i++) {
        loader.declare(classes[i].name(), woven[i]);
      }
    } catch (Exception | LinkageError e) {
      throw new ClassInstallException("redefine: " + e.getMessage(), new boolean[classes.length]);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    return Class.forName(name, false, loader);
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    result = null;
    failure = null;
    try {
      result = runner.run(() -> snippet.invoke(null));
      return "";
    } catch (InvocationTargetException e) {
      failure = e.getCause();
      if (failure instanceof OutOfMemoryError) {
        reserve = null;
      }
      if (failure instanceof CellStopped) {
        throw new StoppedException();
      }
      throw e;
    } catch (CellStopped e) {
      failure = e;
      throw new StoppedException();
    }
  }

  /// Never shown: values are read with [#field].
  @Override
  public String varValue(String className, String variable) {
    asked = new Variable(className, variable);
    return "";
  }

  private record Variable(String className, String name) {}

  private Variable asked;

  /// The field that holds the variable that [#varValue] was last asked for; null if there is none.
  Field field() {
    if (asked == null) {
      return null;
    }
    try {
      Field field = findClass(asked.className).getDeclaredField(asked.name);
      field.setAccessible(true);
      return field;
    } catch (ReflectiveOperationException | LinkageError e) {
      return null;
    } finally {
      asked = null;
    }
  }

  /// Whether what is added to javac's class path is to be loaded by the cells' loader.
  void addsToLoader(boolean adds) {
    addsToLoader = adds;
  }

  @Override
  public void addToClasspath(String path) throws InternalException {
    if (!addsToLoader) {
      return;
    }
    try {
      for (String file : path.split(java.io.File.pathSeparator)) {
        loader.addFile(file);
      }
    } catch (MalformedURLException e) {
      throw new InternalException(e.toString());
    }
  }

  @Override
  public void stop() {
    runner.stop();
  }
}
