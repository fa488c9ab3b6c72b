package pganatomy.lab;

/// Something in the lab did not work: a server did not start, a program is missing.
public final class LabException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param message for the learner, with what to do about it
  public LabException(String message) {
    super(message);
  }

  /// @param message for the learner, with what to do about it
  public LabException(String message, Throwable cause) {
    super(message, cause);
  }
}
