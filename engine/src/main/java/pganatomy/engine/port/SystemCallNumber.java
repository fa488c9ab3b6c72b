package pganatomy.engine.port;

/// The numbers of the system calls used here, on the two processors that we run on: Linux numbers
/// them for each processor anew.
final class SystemCallNumber {
  private static final boolean ARM = System.getProperty("os.arch").equals("aarch64");

  static final int READ = ARM ? 63 : 0;
  static final int WRITE = ARM ? 64 : 1;
  static final int CLOSE = ARM ? 57 : 3;
  static final int LSEEK = ARM ? 62 : 8;
  static final int MMAP = ARM ? 222 : 9;
  static final int MUNMAP = ARM ? 215 : 11;
  static final int RT_SIGPROCMASK = ARM ? 135 : 14;
  static final int PREAD64 = ARM ? 67 : 17;
  static final int PWRITE64 = ARM ? 68 : 18;
  static final int MADVISE = ARM ? 233 : 28;
  static final int GETPID = ARM ? 172 : 39;
  static final int SOCKET = ARM ? 198 : 41;
  static final int CONNECT = ARM ? 203 : 42;
  static final int SENDTO = ARM ? 206 : 44;
  static final int RECVFROM = ARM ? 207 : 45;
  static final int SENDMSG = ARM ? 211 : 46;
  static final int RECVMSG = ARM ? 212 : 47;
  static final int SHUTDOWN = ARM ? 210 : 48;
  static final int BIND = ARM ? 200 : 49;
  static final int LISTEN = ARM ? 201 : 50;
  static final int GETSOCKNAME = ARM ? 204 : 51;
  static final int GETPEERNAME = ARM ? 205 : 52;
  static final int SOCKETPAIR = ARM ? 199 : 53;
  static final int SETSOCKOPT = ARM ? 208 : 54;
  static final int GETSOCKOPT = ARM ? 209 : 55;
  static final int EXECVE = ARM ? 221 : 59;
  static final int EXIT_GROUP = ARM ? 94 : 231;
  static final int WAIT4 = ARM ? 260 : 61;
  static final int KILL = ARM ? 129 : 62;
  static final int FCNTL = ARM ? 25 : 72;
  static final int FSYNC = ARM ? 82 : 74;
  static final int FDATASYNC = ARM ? 83 : 75;
  static final int FTRUNCATE = ARM ? 46 : 77;
  static final int UMASK = ARM ? 166 : 95;
  static final int GETEUID = ARM ? 175 : 107;
  static final int GETPPID = ARM ? 173 : 110;
  static final int CHDIR = ARM ? 49 : 80;
  static final int SETSID = ARM ? 157 : 112;
  static final int RT_SIGTIMEDWAIT = ARM ? 137 : 128;
  static final int SETPRIORITY = ARM ? 140 : 141;
  static final int PRCTL = ARM ? 167 : 157;
  static final int FUTEX = ARM ? 98 : 202;
  static final int OPENAT = ARM ? 56 : 257;
  static final int MKDIRAT = ARM ? 34 : 258;
  static final int UNLINKAT = ARM ? 35 : 263;
  static final int RENAMEAT = ARM ? 38 : 264;
  static final int LINKAT = ARM ? 37 : 265;
  static final int FCHMODAT = ARM ? 53 : 268;
  static final int PPOLL = ARM ? 73 : 271;
  static final int SYNC_FILE_RANGE = ARM ? 84 : 277;
  static final int FALLOCATE = ARM ? 47 : 285;
  static final int ACCEPT4 = ARM ? 242 : 288;
  static final int EVENTFD2 = ARM ? 19 : 290;
  static final int DUP3 = ARM ? 24 : 292;
  static final int PIPE2 = ARM ? 59 : 293;
  static final int MEMFD_CREATE = ARM ? 279 : 319;
  static final int STATX = ARM ? 291 : 332;

  private SystemCallNumber() {}
}
