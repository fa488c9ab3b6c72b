package pganatomy.kernel.java;

/// The cell called `System.exit`, which would have ended the notebook's kernel.
final class ExitRequested extends Error {
  private static final long serialVersionUID = 1;

  ExitRequested(int status) {
    super("System.exit(" + status + ")");
  }
}
