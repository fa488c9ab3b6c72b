package pganatomy.engine.libpq;

/// What may end a wait for the client before the client does: signals, which ring the process's
/// latch, and timeouts. The main loop implements it.
///
/// PostgreSQL: src/backend/tcop/postgres.c, ProcessClientReadInterrupt(),
/// ProcessClientWriteInterrupt()
public interface WaitInterrupts {
  /// Milliseconds until a timeout is due, or -1.
  int timeoutMillis();

  /// Called before a wait for input and whenever it ends without any; may throw.
  void processReadInterrupt();

  /// The same for output.
  void processWriteInterrupt();
}
