package pganatomy.kernel.java;

import java.util.List;

/// A cell failed; carries the one `error` message that the notebook gets.
public final class CellFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final String name;
  private final transient List<String> traceback;
  private final String trace;

  /// @param name of the kind of failure: an exception's class, or "CompileError"
  /// @param message one or a few lines
  /// @param traceback what is shown, with ANSI colours
  public CellFailure(String name, String message, List<String> traceback, Throwable cause) {
    this(name, message, traceback, cause, "");
  }

  /// @param trace the whole stack trace, which is shown folded; empty if there is nothing to see
  CellFailure(String name, String message, List<String> traceback, Throwable cause, String trace) {
    super(message, cause, false, false);
    this.name = name;
    this.traceback = List.copyOf(traceback);
    this.trace = trace;
  }

  public String name() {
    return name;
  }

  public List<String> traceback() {
    return traceback;
  }

  public String trace() {
    return trace;
  }
}
