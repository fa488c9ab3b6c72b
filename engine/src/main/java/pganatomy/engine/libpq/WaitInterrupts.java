package pganatomy.engine.libpq;

/// What may end a wait for the client before the client does: signals and timeouts. The main loop
/// implements it.
///
/// PostgreSQL: src/backend/tcop/postgres.c, ProcessClientReadInterrupt(),
/// ProcessClientWriteInterrupt()
public interface WaitInterrupts {
  /// An event descriptor that ends the wait when it is signalled, or -1.
  int wakeUpDescriptor();

  /// Milliseconds until a timeout is due, or -1.
  int timeoutMillis();

  /// Called before a wait for input and whenever it ends without any; may throw.
  void processReadInterrupt();

  /// The same for output.
  void processWriteInterrupt();
}
