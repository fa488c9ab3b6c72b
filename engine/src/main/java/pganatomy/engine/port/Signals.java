package pganatomy.engine.port;

/// Signal numbers of Linux, sets of them, and this thread's mask.
public final class Signals {
  public static final int SIGHUP = 1;
  public static final int SIGINT = 2;
  public static final int SIGQUIT = 3;
  public static final int SIGABRT = 6;
  public static final int SIGKILL = 9;
  public static final int SIGUSR1 = 10;
  public static final int SIGPIPE = 13;
  public static final int SIGALRM = 14;
  public static final int SIGTERM = 15;
  public static final int SIGCHLD = 17;
  public static final int SIGCONT = 18;
  public static final int SIGSTOP = 19;
  public static final int SIGURG = 23;

  /// Every signal that a process of the server waits for, or wants to be spared. They are blocked
  /// in all threads, from before the JVM starts; one thread takes them ([SignalThread]). SIGUSR2 is
  /// missing: the JVM uses it itself.
  static final long TAKEN =
      bit(SIGHUP)
          | bit(SIGINT)
          | bit(SIGQUIT)
          | bit(SIGUSR1)
          | bit(SIGPIPE)
          | bit(SIGALRM)
          | bit(SIGTERM)
          | bit(SIGCHLD)
          | bit(SIGURG);

  private static final int MASK_BYTES = 8;

  private Signals() {}

  private static long bit(int signal) {
    return 1L << signal - 1;
  }

  /// Blocks [#TAKEN] in this thread, for the program that this process becomes.
  static void blockTaken() {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    int block = 0;
    NativeMemory.putLong(thread.scratch, TAKEN);
    Posix.check(
        Posix.systemCall(
            SystemCallNumber.RT_SIGPROCMASK, block, thread.scratch, 0, MASK_BYTES, 0, 0),
        "sigprocmask",
        "");
  }

  /// Waits for one of [#TAKEN] and returns its number, or 0 when something else interrupted.
  static int await() {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    NativeMemory.putLong(thread.scratch, TAKEN);
    long signal =
        Posix.systemCall(SystemCallNumber.RT_SIGTIMEDWAIT, thread.scratch, 0, 0, MASK_BYTES, 0, 0);
    return signal < 0 ? 0 : (int) signal;
  }

  /// PostgreSQL's log shows a signal's number and the C library's name for it: `Killed`.
  public static String text(int signal) {
    return switch (signal) {
      case SIGHUP -> "Hangup";
      case SIGINT -> "Interrupt";
      case SIGQUIT -> "Quit";
      case 4 -> "Illegal instruction";
      case 5 -> "Trace/breakpoint trap";
      case SIGABRT -> "Aborted";
      case 7 -> "Bus error";
      case 8 -> "Floating point exception";
      case SIGKILL -> "Killed";
      case SIGUSR1 -> "User defined signal 1";
      case 11 -> "Segmentation fault";
      case 12 -> "User defined signal 2";
      case SIGPIPE -> "Broken pipe";
      case SIGALRM -> "Alarm clock";
      case SIGTERM -> "Terminated";
      default -> "Unknown signal " + signal;
    };
  }
}
