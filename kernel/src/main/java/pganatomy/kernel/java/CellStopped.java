package pganatomy.kernel.java;

/// The cell was interrupted. An error, so that a cell's `catch (Exception e)` lets it pass.
public final class CellStopped extends Error {
  private static final long serialVersionUID = 1;

  CellStopped() {
    super("interrupted", null, false, false);
  }
}
