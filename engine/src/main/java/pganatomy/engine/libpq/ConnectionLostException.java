package pganatomy.engine.libpq;

/// The client is gone, or talks what cannot be understood any more: nobody is left to be told. The
/// cause is already in the log; the process just ends.
public final class ConnectionLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConnectionLostException(String message) {
    super(message, null, false, false);
  }
}
