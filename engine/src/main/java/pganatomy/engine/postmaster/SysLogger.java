package pganatomy.engine.postmaster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.ProcessTitle;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.error.LogPipe;

/// Collects what all processes write to their standard error, and writes it into files that it
/// changes when they are old or large.
///
/// ```text
///   postmaster ─┐  chunks of at most PIPE_BUF bytes,
///   backend ────┼──  with process id and "last" flag  ──> pipe ──> logger ──> log/postgresql-....log
///   walwriter ──┘
/// ```
///
/// It is the one process that outlives a crash of the server, does not share memory with the
/// others, and does not die with the postmaster: it ends when the last writer of the pipe has
/// ended, so that it gets everybody's last words. SIGINT, SIGTERM and SIGQUIT mean nothing to it
/// for that reason.
///
/// Wakes for: the pipe, its rotation's time, SIGHUP, SIGUSR1 (rotate now).
///
/// PostgreSQL: src/backend/postmaster/syslogger.c, SysLoggerMain()
final class SysLogger {
  private static final int BUFFER_BYTES = 16 * LogPipe.CHUNK_SIZE;

  /// The start of a message whose last chunk has not come.
  private record Unfinished(int processId, byte[] text) {}

  private final int pipe;
  private final LogFile file = new LogFile();
  private final List<Unfinished> unfinished = new ArrayList<>();
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int filled;

  private SysLogger(int pipe) {
    this.pipe = pipe;
  }

  static void main(ChildArguments arguments) {
    ChildProcess.attach(arguments, "logger");
    ProcessTitle.setActivity("");
    Interrupts.setHandler(null);
    new SysLogger(arguments.socket()).run();
  }

  private void run() {
    file.open(System.currentTimeMillis());
    while (true) {
      Latch.reset();
      if (Interrupts.takeReload()) {
        ChildProcess.reload();
        file.settingsChanged();
      }
      file.rotateIfDue(System.currentTimeMillis(), Interrupts.takeReasons() != 0);
      boolean readable =
          Latch.awaitReadable(pipe, file.millisToRotation(), WaitEvent.SYSLOGGER_MAIN);
      if (readable && !receive()) {
        flushUnfinished();
        ProcessExit.exit(0);
      }
    }
  }

  /// Reads what there is; false when nobody can write any more.
  private boolean receive() {
    int count = Posix.read(pipe, buffer, filled, buffer.length - filled);
    if (count == 0) {
      return false;
    }
    filled += count;
    int done = consume();
    System.arraycopy(buffer, done, buffer, 0, filled - done);
    filled -= done;
    return true;
  }

  /// Takes whole chunks out of the buffer, and whatever is no chunk (another library's complaint,
  /// say) as it is. Returns how far it got.
  private int consume() {
    int at = 0;
    while (filled - at >= LogPipe.HEADER_SIZE) {
      int length = (buffer[at + 2] & 0xff) | (buffer[at + 3] & 0xff) << 8;
      boolean isChunk = buffer[at] == 0 && buffer[at + 1] == 0 && length > 0;
      if (!isChunk) {
        int end = at + 1;
        while (end < filled && buffer[end] != 0) {
          end++;
        }
        file.write(buffer, at, end - at);
        at = end;
        continue;
      }
      if (filled - at < LogPipe.HEADER_SIZE + length) {
        break;
      }
      takeChunk(at, length);
      at += LogPipe.HEADER_SIZE + length;
    }
    if (at < filled && buffer[at] != 0) {
      file.write(buffer, at, filled - at);
      at = filled;
    }
    return at;
  }

  private void takeChunk(int at, int length) {
    int processId = 0;
    for (int i = 3; i >= 0; i--) {
      processId = processId << 8 | buffer[at + 4 + i] & 0xff;
    }
    boolean isLast = (buffer[at + 8] & LogPipe.FLAG_LAST) != 0;
    byte[] before = takeUnfinished(processId);
    byte[] text = new byte[before.length + length];
    System.arraycopy(before, 0, text, 0, before.length);
    System.arraycopy(buffer, at + LogPipe.HEADER_SIZE, text, before.length, length);
    if (isLast) {
      file.write(text, 0, text.length);
    } else {
      unfinished.add(new Unfinished(processId, text));
    }
  }

  private byte[] takeUnfinished(int processId) {
    for (int i = 0; i < unfinished.size(); i++) {
      if (unfinished.get(i).processId() == processId) {
        return unfinished.remove(i).text();
      }
    }
    return new byte[0];
  }

  private void flushUnfinished() {
    for (Unfinished message : unfinished) {
      file.write(message.text(), 0, message.text().length);
    }
    file.write(buffer, 0, filled);
  }

  /// Writes to this process's own standard error, which is the one that the server was started
  /// with.
  static void complain(String message, PosixException failed) {
    byte[] text = (message + ": " + failed.text() + "\n").getBytes(StandardCharsets.UTF_8);
    Posix.write(2, text, 0, text.length);
  }
}
