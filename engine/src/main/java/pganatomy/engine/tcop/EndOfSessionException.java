package pganatomy.engine.tcop;

/// The process is to end without a word.
final class EndOfSessionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EndOfSessionException() {
    super("end of session", null, false, false);
  }
}
