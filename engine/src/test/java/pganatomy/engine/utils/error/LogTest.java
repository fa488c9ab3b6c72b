package pganatomy.engine.utils.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
  @TempDir Path folder;
  private FileOutputStream previous;
  private Path file;

  @BeforeEach
  void redirect() throws IOException {
    file = folder.resolve("log");
    previous = Log.redirect(new FileOutputStream(file.toFile()));
    LogSettings.linePrefix = "";
    LogContext.current().processId = 0x01020304;
  }

  @AfterEach
  void restore() throws IOException {
    Log.redirect(previous).close();
    LogSettings.linePrefix = "%m [%p] ";
    LogSettings.verbosity = LogSettings.Verbosity.DEFAULT;
    LogSettings.isPipedToLogger = false;
    LogSettings.timeZone("GMT");
    LogContext.current().statement = null;
    LogContext.current().isSession = false;
    LogContext.current().userName = null;
    LogContext.current().processId = 0;
    Log.client(null);
    Log.clientAuthenticating(false);
  }

  private String logged() throws IOException {
    return Files.readString(file);
  }

  @Test
  void anErrorIsLoggedWithItsPartsAndItsStatementAndTabsBeforeFurtherLines() throws IOException {
    LogContext.current().statement = "SELECT\n1";
    Log.report(
        ErrorData.of(LogLevel.ERROR, "42601", "first\nsecond")
            .detail("d")
            .hint("h")
            .context("c")
            .position(7));
    assertThat(logged())
        .isEqualTo(
            """
            ERROR:  first
            \tsecond at character 7
            DETAIL:  d
            HINT:  h
            CONTEXT:  c
            STATEMENT:  SELECT
            \t1
            """);
  }

  @Test
  void terseLeavesDetailsOutAndVerboseShowsTheSqlState() throws IOException {
    LogSettings.verbosity = LogSettings.Verbosity.TERSE;
    Log.report(ErrorData.of(LogLevel.ERROR, "42601", "m").detail("d"));
    LogSettings.verbosity = LogSettings.Verbosity.VERBOSE;
    Log.report(ErrorData.of(LogLevel.ERROR, "42601", "m").detail("d"));
    assertThat(logged()).isEqualTo("ERROR:  m\nERROR:  42601: m\nDETAIL:  d\n");
  }

  @Test
  void logRanksBetweenErrorAndFatalForTheServerLog() {
    assertThat(LogLevel.LOG.reachesLog(LogLevel.ERROR)).isTrue();
    assertThat(LogLevel.LOG.reachesLog(LogLevel.LOG)).isTrue();
    assertThat(LogLevel.LOG.reachesLog(LogLevel.FATAL)).isFalse();
    assertThat(LogLevel.ERROR.reachesLog(LogLevel.LOG)).isFalse();
    assertThat(LogLevel.NOTICE.reachesLog(LogLevel.WARNING)).isFalse();
  }

  @Test
  void aClientBeingAuthenticatedGetsErrorsOnlyAndInfoIsAlwaysSent() {
    assertThat(LogLevel.WARNING.reachesClient(LogLevel.NOTICE, true)).isFalse();
    assertThat(LogLevel.FATAL.reachesClient(LogLevel.NOTICE, true)).isTrue();
    assertThat(LogLevel.INFO.reachesClient(LogLevel.ERROR, false)).isTrue();
    assertThat(LogLevel.LOG.reachesClient(LogLevel.NOTICE, false)).isFalse();
    assertThat(LogLevel.LOG_SERVER_ONLY.reachesClient(LogLevel.DEBUG5, false)).isFalse();
  }

  @Test
  void thePrefixPadsAndStopsAtPercentQOutsideSessions() throws IOException {
    LogSettings.linePrefix = "<%-10p|%10p|%e%%> %q%u ";
    Log.log("a");
    LogContext.current().isSession = true;
    LogContext.current().userName = "alice";
    Log.log("b");
    assertThat(logged())
        .isEqualTo(
            "<16909060  |  16909060|00000%> LOG:  a\n"
                + "<16909060  |  16909060|00000%> alice LOG:  b\n");
  }

  @Test
  void timestampsFollowTheZoneAndItsChangesOfOffset() {
    assertThat(at("GMT", 1_706_704_496_078L)).isEqualTo("2024-01-31 12:34:56.078 GMT");
    assertThat(at("Etc/UTC", 951_782_399_999L)).isEqualTo("2000-02-28 23:59:59.999 UTC");
    assertThat(at("Europe/Berlin", 1_711_846_799_000L)).isEqualTo("2024-03-31 01:59:59.000 CET");
    assertThat(at("Europe/Berlin", 1_711_846_800_000L)).isEqualTo("2024-03-31 03:00:00.000 CEST");
    assertThat(at("Europe/Berlin", 1_711_846_799_000L)).isEqualTo("2024-03-31 01:59:59.000 CET");
  }

  private static String at(String zone, long millis) {
    LogSettings.timeZone(zone);
    StringBuilder out = new StringBuilder();
    LogClock.append(out, millis, true);
    return out.toString();
  }

  @Test
  void aLongMessageGoesToTheLoggerInChunksThatPutTogetherAreTheMessage() throws IOException {
    LogSettings.isPipedToLogger = true;
    Log.log("x".repeat(10_000));
    byte[] bytes = Files.readAllBytes(file);
    StringBuilder text = new StringBuilder();
    int flags;
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      do {
        assertThat(in.readShort()).isZero();
        int length = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
        assertThat(length + LogPipe.HEADER_SIZE).isLessThanOrEqualTo(4096);
        assertThat(Integer.reverseBytes(in.readInt())).isEqualTo(0x01020304);
        flags = in.readByte();
        text.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
      } while ((flags & LogPipe.FLAG_LAST) == 0);
      assertThat(in.available()).isZero();
    }
    assertThat(text.toString()).isEqualTo("LOG:  " + "x".repeat(10_000) + "\n");
  }

  @Test
  void aBugIsReportedAsInternalErrorWithItsTraceInTheLogOnly() {
    ErrorData data = DatabaseException.dataOf(new IllegalStateException("oops"));
    assertThat(data.sqlState()).isEqualTo("XX000");
    assertThat(data.detail()).isNull();
    assertThat(data.detailForLog()).contains("LogTest");
    assertThat(DatabaseException.dataOf(new StackOverflowError()).sqlState()).isEqualTo("54001");
  }
}
