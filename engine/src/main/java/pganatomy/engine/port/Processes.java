package pganatomy.engine.port;

/// Starting, becoming, signalling and reaping operating-system processes.
///
/// A JVM does not survive `fork()` without `exec()`: the child would have one thread and the memory
/// of twelve. So a child is started afresh with `posix_spawn` and finds its way back to what it
/// shares by inherited descriptors, as PostgreSQL does where there is no `fork()`.
///
/// PostgreSQL: src/backend/postmaster/launch_backend.c, internal_forkexec()
public final class Processes {
  /// What [#waitForChild()] returns of a child that ended: its process id and how it ended.
  public record ExitedChild(int processId, int waitStatus) {
    public boolean exited() {
      return (waitStatus & 0x7f) == 0;
    }

    /// The exit code; counts when [#exited()].
    public int exitCode() {
      return waitStatus >> 8 & 0xff;
    }

    /// The signal that ended it, or 0.
    public int signal() {
      return waitStatus & 0x7f;
    }
  }

  private static final int WNOHANG = 1;
  private static final int PR_SET_PDEATHSIG = 1;
  private static final int SPAWN_SET_SIGNAL_MASK = 0x08;
  private static final int SPAWN_SET_SESSION = 0x80;
  private static final int ATTRIBUTES_BYTES = 512;
  private static final int ACTIONS_BYTES = 256;
  private static final int C_LIBRARY_SIGNAL_SET_BYTES = 128;

  private Processes() {}

  /// Starts a program and returns its process id. It inherits `descriptors` under the same numbers,
  /// and, when `standardError` is not negative, that one as its standard error and output. Its
  /// standard input is `/dev/null`. It starts with [Signals#TAKEN] blocked, and in a session of its
  /// own when `newSession`.
  public static int spawn(
      String program,
      String[] arguments,
      String[] environment,
      int[] descriptors,
      int standardError,
      boolean newSession) {
    long actions = NativeMemory.allocateZeroed(ACTIONS_BYTES);
    long attributes = NativeMemory.allocateZeroed(ATTRIBUTES_BYTES);
    long path = NativeMemory.allocateString(program);
    long nullDevice = NativeMemory.allocateString("/dev/null");
    long argv = NativeMemory.allocateStrings(arguments);
    long envp = NativeMemory.allocateStrings(environment);
    try {
      call("posix_spawn_file_actions_init", actions);
      call("posix_spawn_file_actions_addopen", actions, 0, nullDevice, Posix.O_RDONLY, 0);
      for (int descriptor : descriptors) {
        call("posix_spawn_file_actions_adddup2", actions, descriptor, descriptor, 0, 0);
      }
      if (standardError >= 0) {
        call("posix_spawn_file_actions_adddup2", actions, standardError, 1, 0, 0);
        call("posix_spawn_file_actions_adddup2", actions, standardError, 2, 0, 0);
      }
      setAttributes(attributes, newSession);
      long processId = actions + ACTIONS_BYTES - Long.BYTES;
      int errno = spawnCall(processId, path, actions, attributes, argv, envp);
      call("posix_spawn_file_actions_destroy", actions);
      if (errno != 0) {
        throw new PosixException("posix_spawn", program, errno);
      }
      return NativeMemory.getInt(processId);
    } finally {
      NativeMemory.free(actions);
      NativeMemory.free(attributes);
      NativeMemory.free(path);
      NativeMemory.free(nullDevice);
      freeStrings(argv);
      freeStrings(envp);
    }
  }

  /// Replaces this process's program and keeps its process id; returns only by failing. The new
  /// program has [Signals#TAKEN] blocked, and inherits what [Posix#setInherited] says.
  public static void become(String program, String[] arguments, String[] environment) {
    Signals.blockTaken();
    long path = NativeMemory.allocateString(program);
    long argv = NativeMemory.allocateStrings(arguments);
    long envp = NativeMemory.allocateStrings(environment);
    Posix.check(
        Posix.systemCall(SystemCallNumber.EXECVE, path, argv, envp, 0, 0, 0), "execve", program);
  }

  /// Reaps a child that has ended, or returns null when none has.
  public static ExitedChild waitForChild() {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long child = Posix.retry(SystemCallNumber.WAIT4, -1, thread.scratch, WNOHANG, 0, 0, 0);
    return child <= 0 ? null : new ExitedChild((int) child, NativeMemory.getInt(thread.scratch));
  }

  /// Sends a signal (0 only asks whether the process is there); false when there is no such process
  /// or it belongs to another user.
  public static boolean kill(int processId, int signal) {
    return Posix.systemCall(SystemCallNumber.KILL, processId, signal, 0, 0, 0, 0) == 0;
  }

  /// Sends a signal and returns 0 or the error number.
  public static int killErrno(int processId, int signal) {
    return (int) -Posix.systemCall(SystemCallNumber.KILL, processId, signal, 0, 0, 0, 0);
  }

  public static int currentId() {
    return (int) Posix.systemCall(SystemCallNumber.GETPID, 0, 0, 0, 0, 0, 0);
  }

  public static int parentId() {
    return (int) Posix.systemCall(SystemCallNumber.GETPPID, 0, 0, 0, 0, 0, 0);
  }

  public static int effectiveUserId() {
    return (int) Posix.systemCall(SystemCallNumber.GETEUID, 0, 0, 0, 0, 0, 0);
  }

  /// The kernel sends `signal` to this process when its parent dies, however that dies. The parent
  /// may have died before the call: ask [#parentId()] after it.
  public static void signalWhenParentDies(int signal) {
    Posix.check(
        Posix.systemCall(SystemCallNumber.PRCTL, PR_SET_PDEATHSIG, signal, 0, 0, 0, 0),
        "prctl",
        "");
  }

  /// How gladly a process (0: this one) lets others go first: 0 is normal, 19 is most.
  public static void setNice(int processId, int nice) {
    int process = 0;
    Posix.systemCall(SystemCallNumber.SETPRIORITY, process, processId, nice, 0, 0, 0);
  }

  /// Ends the process at once: no shutdown hooks, nothing flushed, no thread asked.
  public static void exitImmediately(int code) {
    Posix.systemCall(SystemCallNumber.EXIT_GROUP, code, 0, 0, 0, 0, 0);
  }

  private static void setAttributes(long attributes, boolean newSession) {
    int flags = newSession ? SPAWN_SET_SIGNAL_MASK | SPAWN_SET_SESSION : SPAWN_SET_SIGNAL_MASK;
    long mask = NativeMemory.allocateZeroed(C_LIBRARY_SIGNAL_SET_BYTES);
    NativeMemory.putLong(mask, Signals.TAKEN);
    call("posix_spawnattr_init", attributes);
    call("posix_spawnattr_setflags", attributes, flags, 0, 0, 0);
    call("posix_spawnattr_setsigmask", attributes, mask, 0, 0, 0);
    NativeMemory.free(mask);
  }

  private static int spawnCall(
      long processId, long path, long actions, long attributes, long argv, long envp) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long function = NativeCall.find("posix_spawn");
    return (int)
        NativeCall.invoke(
            function, thread.errnoAddress, processId, path, actions, attributes, argv, envp, 0);
  }

  private static void call(String function, long a0) {
    call(function, a0, 0, 0, 0, 0);
  }

  /// These functions return an error number instead of setting `errno`.
  private static void call(String function, long a0, long a1, long a2, long a3, long a4) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int errno =
        (int)
            NativeCall.invoke(
                NativeCall.find(function), thread.errnoAddress, a0, a1, a2, a3, a4, 0, 0);
    if (errno != 0) {
      throw new PosixException(function, "", errno);
    }
  }

  private static void freeStrings(long array) {
    for (long at = array; NativeMemory.getLong(at) != 0; at += Long.BYTES) {
      NativeMemory.free(NativeMemory.getLong(at));
    }
    NativeMemory.free(array);
  }
}
