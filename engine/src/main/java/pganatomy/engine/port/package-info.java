/// # The operating system
///
/// PostgreSQL is made of Unix: processes, signals, shared memory, sockets. Java hides Unix. This
/// package is the one place where the two meet; above it nobody knows a descriptor's flags or the
/// number of a system call.
///
/// ```text
///        storage.ipc, postmaster, libpq, ...
///   ───────────────────────────────────────────────────────────────
///    Posix  Sockets  Processes  Futex  SignalThread  ProcessTitle      what callers use
///    SharedMemory  NativeMemory  StreamSocket  JavaCommand
///   ───────────────────────────────────────────────────────────────
///    NativeCall: one stub,  long f(long, long, long, long, long, long, long)  with errno
///   ───────────────────────────────────────────────────────────────
///    the C library: syscall(), posix_spawn(), strerror_r()
/// ```
///
/// ## Rules
///
/// 1. Every process of the server is young: the cost of the first call counts, not of the
///    millionth. One stub for all calls; no classes made at run time; no `java.nio`.
/// 2. A failed call throws [pganatomy.engine.port.PosixException]; the layers above turn it into
///    PostgreSQL's words.
/// 3. Shared memory holds offsets, never addresses, and is reached through
///    [pganatomy.engine.port.SharedMemory] alone.
/// 4. Signals are blocked from before the JVM starts, and taken by one thread.
///
/// ## Measured
///
/// Temurin 25.0.3 on two shared cores, wall time and CPU of a process that makes two system calls
/// with `errno`, median of 15:
///
/// | how | no cache | AOT cache |
/// | --- | --- | --- |
/// | prints one line, no call | 38 ms, 45 ms CPU | 26 ms, 28 ms CPU |
/// | `Linker.downcallHandle` | 113 ms, 171 ms CPU | 61 ms, 85 ms CPU |
/// | `Linker.downcallHandle`, bindings interpreted | - | 79 ms, 124 ms CPU |
/// | `NativeEntryPoint`, as in `NativeCall` | 58 ms, 72 ms CPU | 30 ms, 32 ms CPU |
///
/// Shared memory: an acquire load, a release store, a compare-and-set and a plain load, in a loop,
/// in a JVM that has just started (AOT cache):
///
/// | | first | next 1,000 | next 100,000 | with `-Xint`, 100,000 |
/// | --- | --- | --- | --- | --- |
/// | `VarHandle` of a `MemorySegment` | 1.2 ms | 2.4 to 4.0 ms | 16 to 22 ms | 257 ms |
/// | `Unsafe` | 0.01 ms | 0.25 ms | 1.4 to 1.7 ms | 17 to 20 ms |
///
/// ## What is left out
///
/// Other systems than Linux. On arm64 the stub is made the public, slower way. SIGUSR2 belongs to
/// the JVM; where PostgreSQL uses it, we use SIGUSR1 with a reason.
///
/// ## Power failures
///
/// A torture run has every change of a file noted by [pganatomy.engine.port.DiskJournal], and takes
/// back what no `fsync` covered: that class's text is the chapter on it. Full and broken disks are
/// imitated by [pganatomy.engine.port.DiskFaults].
///
/// ## Read first
///
/// [pganatomy.engine.port.NativeCall], then [pganatomy.engine.port.Posix], then
/// [pganatomy.engine.port.Processes].
package pganatomy.engine.port;
