package pganatomy.kernel.java;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.EvalException;
import pganatomy.kernel.protocol.Cell;
import pganatomy.lab.LabException;

/// An exception that a cell threw, the learner's own lines first.
///
/// ```text
/// ArithmeticException: / by zero
///   in f, cell [3], line 2:   return 1 / n;
///   in cell [4], line 1:      f(0)
/// 14 frames of libraries are left out; %trace shows them
/// ```
public final class Failures {

  /// Name of the failure of a cell that was interrupted.
  public static final String INTERRUPTED = "Interrupted";

  private static final int MOST_FRAMES = 12;
  private static final int MOST_CAUSES = 4;
  private static volatile String latestTrace = "";

  private final Map<String, JavaShell.Origin> origins;

  Failures(Map<String, JavaShell.Origin> origins) {
    this.origins = origins;
  }

  /// The whole stack trace of the latest failure, for `%trace`.
  public static String latestTrace() {
    return latestTrace;
  }

  /// @param thrown the exception itself
  /// @param told JShell's account of it, used where the exception itself is not at hand
  CellFailure failure(Throwable thrown, EvalException told) {
    Throwable failure = thrown == null ? told : thrown;
    if (failure instanceof IllegalStateException && failure.getCause() instanceof CellFailure own) {
      return failure(own, null); // A cell inside a cell, as %%time and %load run them.
    }
    if (failure instanceof CellFailure known && known.name().equals(INTERRUPTED)) {
      return known;
    }
    Cell cell = Cell.ofThread();
    if (failure instanceof CellStopped || (cell != null && cell.stopped())) {
      return interrupted(failure, told);
    }
    switch (failure) {
      case ExitRequested exit -> {
        String message =
            exit.getMessage() + " does not end a notebook's kernel; restart it instead";
        return new CellFailure(
            "SystemExit", message, List.of(Ansi.red("SystemExit: ") + message), exit);
      }
      case CellFailure known -> {
        if (known.getCause() != null) {
          remember(known.getCause());
        }
        return known;
      }
      default -> {
        remember(failure);
        return describe(failure, told);
      }
    }
  }

  private static void remember(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    latestTrace = text.toString();
  }

  /// An interrupted cell: what it was doing is told, whatever that threw.
  private CellFailure interrupted(Throwable thrown, EvalException told) {
    List<String> lines = new ArrayList<>();
    lines.add(Ansi.red(INTERRUPTED + ": ") + "the cell was interrupted");
    if (thrown instanceof CellFailure known) {
      lines.addAll(known.traceback());
    } else if (!(thrown instanceof CellStopped)) {
      frames(lines, told == null ? thrown.getStackTrace() : told.getStackTrace());
    }
    return new CellFailure(INTERRUPTED, "the cell was interrupted", lines, thrown);
  }

  private CellFailure describe(Throwable failure, EvalException told) {
    List<String> lines = new ArrayList<>();
    int left = 0;
    Throwable frames = told;
    Throwable at = failure;
    int most = failure instanceof LabException ? 1 : MOST_CAUSES;
    for (int depth = 0; at != null && depth < most; depth++) {
      String label = depth == 0 ? "" : "caused by ";
      lines.add(label + Ansi.red(at.getClass().getSimpleName() + ": ") + Ansi.bold(message(at)));
      left += frames(lines, frames == null ? at.getStackTrace() : frames.getStackTrace());
      frames = frames == null ? null : frames.getCause();
      at = at.getCause();
    }
    if (failure instanceof OutOfMemoryError) {
      lines.add("The kernel lives on. Set variables that hold much to null, or restart it.");
    }
    if (left > 0) {
      lines.add(left + " frames of libraries are left out; %trace shows them");
    }
    String trace = left > 0 && most > 1 ? latestTrace : "";
    return new CellFailure(failure.getClass().getName(), message(failure), lines, failure, trace);
  }

  private static String message(Throwable failure) {
    return failure.getMessage() == null ? "(no message)" : failure.getMessage();
  }

  /// Adds a line for each of the learner's own frames. JShell has written those as
  /// `#<snippet>:<line>`.
  ///
  /// @return how many frames of others it left out
  private int frames(List<String> lines, StackTraceElement[] trace) {
    int shown = 0;
    int left = 0;
    int repeated = 0;
    String previous = "";
    for (StackTraceElement frame : trace) {
      String file = String.valueOf(frame.getFileName());
      JavaShell.Origin origin = file.startsWith("#") ? origins.get(file.substring(1)) : null;
      boolean ofCells = origin != null || isOfCells(frame);
      if (!ofCells) {
        left++;
        continue;
      }
      String line = origin == null ? "  in " + method(frame) : line(frame, origin);
      if (line.equals(previous)) {
        repeated++;
      } else if (shown++ < MOST_FRAMES) {
        lines.add(line);
      }
      previous = line;
    }
    if (repeated > 0) {
      lines.add("  ... and calls of the same line, " + repeated + " times more");
    }
    if (shown > MOST_FRAMES) {
      lines.add("  ... " + (shown - MOST_FRAMES) + " more frames of cells");
    }
    return left;
  }

  /// A frame as it is outside of JShell: while a cell's value is shown, its `toString` for example.
  private static boolean isOfCells(StackTraceElement frame) {
    return frame.getClassName().startsWith("REPL.") && !frame.getMethodName().equals("do_it$");
  }

  private static String method(StackTraceElement frame) {
    return frame
        .getMethodName()
        .replaceFirst("^lambda\\$do_it\\$\\$\\d+$", "a lambda")
        .replaceFirst("^lambda\\$(.*)\\$\\d+$", "a lambda of $1");
  }

  private static String line(StackTraceElement frame, JavaShell.Origin origin) {
    String method = method(frame);
    String where = (method.isEmpty() ? "" : method + ", ") + "cell [" + origin.cell() + "]";
    String[] source = origin.source().split("\n", -1);
    int line = frame.getLineNumber();
    String text = "";
    if (line >= 1 && line <= source.length) {
      where += ", line " + (origin.line() + line - 1);
      text = "   " + source[line - 1].strip();
    }
    return "  in " + where + ":" + text;
  }
}
