package pganatomy.kernel.java;

import java.util.List;

/// A cell failed; carries the one `error` message that the notebook gets.
public final class CellFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final String name;
  private final transient List<String> traceback;

  /// @param name of the kind of failure: an exception's class, or "CompileError"
  /// @param message one or a few lines
  /// @param traceback what is shown, with ANSI colours
  public CellFailure(String name, String message, List<String> traceback, Throwable cause) {
    super(message, cause, false, false);
    this.name = name;
    this.traceback = List.copyOf(traceback);
  }

  public String name() {
    return name;
  }

  public List<String> traceback() {
    return traceback;
  }
}
