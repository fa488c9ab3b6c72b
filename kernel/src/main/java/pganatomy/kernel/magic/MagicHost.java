package pganatomy.kernel.magic;

import java.util.Set;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;

/// What our own kernel offers to magics beyond JJava's kernel. In a stock JJava kernel there is no
/// host, and the magics do without: see [CourseExtension].
public interface MagicHost {

  /// Makes a magic known that gets its line as it was written; JJava would split it into words and
  /// drop the quotes.
  void register(String name, Magic magic);

  /// Runs the hook on each interrupt, on another thread than the cell's.
  void onInterrupt(Runnable hook);

  /// Runs the hook before the kernel's process ends.
  void onShutdown(Runnable hook);

  /// Replaces a display that was shown with a display identity, from any thread.
  void updateDisplay(DisplayData data);

  /// Names of all magics, without percent signs.
  Set<String> magicNames();

  /// Value of a variable of the notebook, or null.
  Object variable(String name);

  /// Names of all variables of the notebook.
  Set<String> variableNames();

  /// Makes a jar or a folder of classes known to the cells.
  void addToClasspath(String path);

  /// The class loader that sees the cells' classes and what was added.
  ClassLoader loader();

  /// Declares a variable of the notebook.
  void assign(String name, String type, Object value) throws Exception;
}
