package pganatomy.engine.postmaster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.utils.guc.Guc;

/// The file that the logger writes into now: its name, its age, its size, and `current_logfiles`,
/// which tells everybody else its name.
///
/// PostgreSQL: src/backend/postmaster/syslogger.c, logfile_open(), logfile_rotate()
final class LogFile {
  private static final int DIRECTORY_MODE = 0700;

  private int descriptor = -1;
  private String path;
  private String directory;
  private String pattern;
  private long writtenBytes;
  private long nextRotationMillis;

  /// Opens the first file, or after a failure the same once more.
  void open(long nowMillis) {
    rememberSettings();
    makeDirectory();
    openAt(name(nowMillis), false);
    scheduleRotation(nowMillis);
  }

  void write(byte[] text, int offset, int length) {
    try {
      Posix.write(descriptor, text, offset, length);
      writtenBytes += length;
    } catch (PosixException failed) {
      SysLogger.complain("could not write to log file", failed);
      Posix.write(2, text, offset, length);
    }
  }

  /// After SIGHUP: another folder or name takes effect at once.
  void settingsChanged() {
    boolean moved =
        !Guc.LOG_DIRECTORY.value().equals(directory) || !Guc.LOG_FILENAME.value().equals(pattern);
    long now = System.currentTimeMillis();
    if (moved) {
      rotate(now, false);
    }
    scheduleRotation(now);
  }

  void rotateIfDue(long nowMillis, boolean asked) {
    boolean old = nextRotationMillis > 0 && nowMillis >= nextRotationMillis;
    long limitBytes = Guc.LOG_ROTATION_SIZE.intValue() * 1024L;
    if (old || asked || limitBytes > 0 && writtenBytes >= limitBytes) {
      rotate(nowMillis, old);
    }
  }

  int millisToRotation() {
    if (nextRotationMillis == 0) {
      return -1;
    }
    long left = nextRotationMillis - System.currentTimeMillis();
    return Math.clamp(left, 0, Integer.MAX_VALUE);
  }

  private void rotate(long nowMillis, boolean isByTime) {
    rememberSettings();
    makeDirectory();
    // A file that the name's pattern repeats (one for each weekday, say) may begin afresh.
    String next = name(isByTime ? nextRotationMillis : nowMillis);
    boolean truncate = isByTime && Guc.LOG_TRUNCATE_ON_ROTATION.isOn() && !next.equals(path);
    openAt(next, truncate);
    scheduleRotation(nowMillis);
  }

  private void openAt(String next, boolean truncate) {
    int mode = Guc.LOG_FILE_MODE.intValue() | 0200;
    int flags = Posix.O_WRONLY | Posix.O_CREAT | (truncate ? Posix.O_TRUNC : Posix.O_APPEND);
    int opened;
    try {
      opened = Posix.open(absolute(next), flags, mode);
    } catch (PosixException failed) {
      SysLogger.complain("could not open log file \"" + next + "\"", failed);
      opened = descriptor >= 0 ? descriptor : 2;
    }
    if (descriptor > 2 && opened != descriptor) {
      Posix.close(descriptor);
    }
    descriptor = opened;
    path = next;
    writtenBytes = opened == 2 ? 0 : Posix.fileSize(opened);
    publishName();
  }

  private void publishName() {
    String target = Guc.DATA_DIRECTORY.value() + "/current_logfiles";
    byte[] line = ("stderr " + path + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      int file = Posix.open(target + ".tmp", Posix.O_WRONLY | Posix.O_CREAT | Posix.O_TRUNC, 0600);
      Posix.write(file, line, 0, line.length);
      Posix.close(file);
      Posix.rename(target + ".tmp", target);
    } catch (PosixException failed) {
      SysLogger.complain("could not write file \"current_logfiles\"", failed);
    }
  }

  private void rememberSettings() {
    directory = Guc.LOG_DIRECTORY.value();
    pattern = Guc.LOG_FILENAME.value();
  }

  private void makeDirectory() {
    try {
      Posix.mkdir(absolute(directory), DIRECTORY_MODE);
    } catch (PosixException failed) {
      if (failed.errno() != Errno.EEXIST) {
        SysLogger.complain("could not create directory \"" + directory + "\"", failed);
      }
    }
  }

  private static String absolute(String name) {
    return name.startsWith("/") ? name : Guc.DATA_DIRECTORY.value() + "/" + name;
  }

  /// The next multiple of the rotation age in `log_timezone`: at midnight for a day.
  private void scheduleRotation(long nowMillis) {
    long ageMillis = Guc.LOG_ROTATION_AGE.intValue() * 60_000L;
    if (ageMillis <= 0) {
      nextRotationMillis = 0;
      return;
    }
    long offset = zone().getRules().getOffset(Instant.ofEpochMilli(nowMillis)).getTotalSeconds();
    long local = nowMillis + offset * 1000;
    nextRotationMillis = local - local % ageMillis + ageMillis - offset * 1000;
  }

  private static ZoneId zone() {
    return ZoneId.of(Guc.LOG_TIMEZONE.value());
  }

  private String name(long millis) {
    ZonedDateTime time = Instant.ofEpochMilli(millis).atZone(zone());
    return directory + "/" + TimePattern.format(pattern, time);
  }
}
