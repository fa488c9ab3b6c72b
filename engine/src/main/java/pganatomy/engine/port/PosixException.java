package pganatomy.engine.port;

/// A system call that failed: its name, what it was about, and `errno`.
///
/// The layers above turn it into PostgreSQL's message about what *they* tried to do (`could not
/// open file "...": No such file or directory`), for which [#text()] is the `%m`.
public final class PosixException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int errno;

  public PosixException(String call, String subject, int errno) {
    super(subject.isEmpty() ? call : call + " " + subject, null, false, true);
    this.errno = errno;
  }

  public int errno() {
    return errno;
  }

  /// The C library's text for the error number.
  public String text() {
    return Errno.text(errno);
  }

  @Override
  public String getMessage() {
    return super.getMessage() + ": " + text();
  }
}
