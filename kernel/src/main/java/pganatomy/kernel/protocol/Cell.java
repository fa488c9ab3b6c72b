package pganatomy.kernel.protocol;

import com.google.gson.JsonObject;
import java.util.List;

/// One execution of a cell: whom its outputs belong to.
///
/// Threads inherit the cell that starts them, so that what they print appears under it, also after
/// the cell has ended.
public final class Cell {

  private static final InheritableThreadLocal<Cell> OF_THREAD = new InheritableThreadLocal<>();

  private final JsonObject header;
  private final List<byte[]> identities;
  private final int number;
  private final boolean silent;
  private final boolean allowsStdin;
  private volatile boolean stopped;

  Cell(Message request, int number, boolean silent) {
    this.header = request.header();
    this.identities = request.identities();
    this.number = number;
    this.silent = silent;
    this.allowsStdin = request.flag("allow_stdin", false);
  }

  /// The cell on whose behalf the calling thread runs, or null.
  public static Cell ofThread() {
    return OF_THREAD.get();
  }

  /// Makes the calling thread run on behalf of this cell.
  public void enter() {
    OF_THREAD.set(this);
  }

  /// The number in the prompt.
  public int number() {
    return number;
  }

  /// Whether an interrupt has asked this cell to end.
  public boolean stopped() {
    return stopped;
  }

  /// Asks this cell's threads to end.
  public void stop() {
    stopped = true;
  }

  boolean silent() {
    return silent;
  }

  boolean allowsStdin() {
    return allowsStdin;
  }

  JsonObject header() {
    return header;
  }

  List<byte[]> identities() {
    return identities;
  }
}
