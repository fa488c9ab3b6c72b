package pganatomy.engine.utils.guc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.LogSettings;

/// The messages are those that PostgreSQL 18.6 logged for the same files.
class ConfigurationTest {
  @TempDir Path folder;
  private Path file;
  private final List<String> messages = new ArrayList<>();

  @BeforeEach
  void prepare() {
    file = folder.resolve("postgresql.conf");
    Settings.override(Guc.CONFIG_FILE, file.toString());
    Settings.override(Guc.DATA_DIRECTORY, folder.toString());
    LogSettings.clientMinMessages = LogLevel.LOG;
    LogSettings.minMessages = LogLevel.PANIC;
    Log.client(data -> messages.add(data.message()));
  }

  @AfterEach
  void restore() {
    Log.client(null);
    SettingsReset.run();
    LogSettings.clientMinMessages = LogLevel.NOTICE;
    LogSettings.minMessages = LogLevel.WARNING;
  }

  private List<String> load(String text) throws IOException {
    Files.writeString(file, text);
    messages.clear();
    DatabaseException fatal = catchThrowableOfType(DatabaseException.class, Configuration::load);
    if (fatal != null) {
      assertThat(fatal.isFatal()).isTrue();
      assertThat(fatal.getMessage())
          .isEqualTo("configuration file \"" + file + "\" contains errors");
    }
    return messages;
  }

  private List<String> reload(String text) throws IOException {
    Files.writeString(file, text);
    messages.clear();
    Configuration.reload(true);
    return messages;
  }

  private String near(int line, String what) {
    return "syntax error in file \"" + file + "\" line " + line + ", near " + what;
  }

  @Test
  void valuesOfAllFormsAreRead() throws IOException {
    assertThat(
            load(
                """
                # a comment
                work_mem = 5MB   # more
                log_line_prefix='a\\tb''c '
                seq_page_cost 1.5
                lc_messages = C.UTF-8
                my.setting = 'x y'
                work_mem = 6MB
                """))
        .isEmpty();
    assertThat(Settings.show("work_mem")).isEqualTo("6MB");
    assertThat(Guc.LOG_LINE_PREFIX.value()).isEqualTo("a\tb'c ");
    assertThat(Guc.SEQ_PAGE_COST.doubleValue()).isEqualTo(1.5);
    assertThat(Settings.show("lc_messages")).isEqualTo("C.UTF-8");
    assertThat(Settings.show("my.setting")).isEqualTo("x y");
    assertThat(Guc.WORK_MEM.sourceFile()).isEqualTo(file.toString());
    assertThat(Guc.WORK_MEM.sourceLine()).isEqualTo(7);
  }

  @Test
  void aBrokenLineIsReportedWithItsPlaceAndTheOthersAreStillRead() throws IOException {
    assertThat(load("work_mem 4MB 5\n")).containsExactly(near(1, "token \"5\""));
    assertThat(load("work_mem =\n")).containsExactly(near(1, "end of line"));
    assertThat(load("work_mem = 'abc\n")).containsExactly(near(1, "token \"'\""));
    assertThat(load("= 5\n")).containsExactly(near(1, "token \"=\""));
    assertThat(load("foo.bar-baz=3\n")).containsExactly(near(1, "token \"foo.bar-baz\""));
    assertThat(load("@@\n###\n~~\n%%\n"))
        .containsExactly(near(1, "token \"@\""), near(3, "token \"~\""), near(4, "token \"%\""));
  }

  @Test
  void unknownNamesAndWrongValuesAreFatalAtStart() throws IOException {
    assertThat(load("work_mem = foo\nbogus = 1\nfsync = maybe\n"))
        .containsExactly(
            "unrecognized configuration parameter \"bogus\" in file \"" + file + "\" line 2");
    assertThat(load("shared_buffers=1\n"))
        .containsExactly(
            "1 8kB is outside the valid range for parameter \"shared_buffers\""
                + " (16 8kB .. 1073741823 8kB)");
    assertThat(load("server_version=1\n"))
        .containsExactly("parameter \"server_version\" cannot be changed");
    assertThat(load("work_mem=64kb\nlog_destination='foo'\n"))
        .containsExactly(
            "invalid value for parameter \"work_mem\": \"64kb\"",
            "invalid value for parameter \"log_destination\": \"foo\"");
  }

  @Test
  void otherFilesAreIncluded() throws IOException {
    Files.writeString(folder.resolve("a.conf"), "work_mem = 7MB");
    Files.createDirectory(folder.resolve("conf.d"));
    Files.writeString(folder.resolve("conf.d/2.conf"), "commit_delay = 2");
    Files.writeString(folder.resolve("conf.d/1.conf"), "commit_delay = 1");
    Files.writeString(folder.resolve("conf.d/3.off"), "commit_delay = 3");
    Files.writeString(folder.resolve("postgresql.auto.conf"), "deadlock_timeout = '2s'");
    assertThat(load("include 'a.conf'\ninclude_dir 'conf.d'\ninclude_if_exists 'nope'\n"))
        .containsExactly("skipping missing configuration file \"" + folder + "/nope\"");
    assertThat(Settings.show("work_mem")).isEqualTo("7MB");
    assertThat(Guc.COMMIT_DELAY.intValue()).isEqualTo(2);
    assertThat(Settings.show("deadlock_timeout")).isEqualTo("2s");
    assertThat(load("include_dir 'nodir'\n"))
        .containsExactly(
            "could not open configuration directory \""
                + folder
                + "/nodir\": No such file or directory");
    assertThat(load("include 'nope'\n"))
        .containsExactly(
            "could not open configuration file \"" + folder + "/nope\": No such file or directory");
  }

  @Test
  void aReloadAppliesWhatIsRightAndSaysWhatNeedsARestart() throws IOException {
    load("max_connections=20\nwork_mem=5MB\nrandom_page_cost=3\n");
    String contains = "configuration file \"" + file + "\" contains errors; ";
    assertThat(reload("work_mem=6MB\nmax_connections=30\n"))
        .containsExactly(
            "parameter \"random_page_cost\" removed from configuration file, reset to default",
            "parameter \"work_mem\" changed to \"6MB\"",
            "parameter \"max_connections\" cannot be changed without restarting the server",
            contains + "unaffected changes were applied");
    assertThat(Guc.MAX_CONNECTIONS.isPendingRestart()).isTrue();
    assertThat(Guc.MAX_CONNECTIONS.intValue()).isEqualTo(20);
    assertThat(reload("max_connections=20\nbogus=1\nwork_mem=8MB\n"))
        .containsExactly(
            "unrecognized configuration parameter \"bogus\" in file \"" + file + "\" line 2",
            contains + "no changes were applied");
    assertThat(Settings.show("work_mem")).isEqualTo("6MB");
    assertThat(reload("max_connections=20\nwork_mem=foo\nenable_sort=off\n"))
        .containsExactly(
            "invalid value for parameter \"work_mem\": \"foo\"",
            "parameter \"enable_sort\" changed to \"off\"",
            contains + "unaffected changes were applied");
    assertThat(Guc.MAX_CONNECTIONS.isPendingRestart()).isFalse();
    assertThat(reload("max_connections=20\nwork_mem=6MB\nenable_sort=off\n")).isEmpty();
  }

  @Test
  void aChildGetsTheValuesThatDiffer() throws IOException {
    load("work_mem=5MB\nseq_page_cost=3\nenable_sort=off\nlog_line_prefix='%p '\nmy.x=1\n");
    byte[] saved = SettingTransfer.save();
    load("");
    reload("");
    assertThat(Settings.show("work_mem")).isEqualTo("4MB");
    SettingTransfer.restore(saved);
    assertThat(Settings.show("work_mem")).isEqualTo("5MB");
    assertThat(Guc.SEQ_PAGE_COST.doubleValue()).isEqualTo(3);
    assertThat(Guc.ENABLE_SORT.isOn()).isFalse();
    assertThat(LogSettings.linePrefix).isEqualTo("%p ");
    assertThat(Guc.WORK_MEM.source()).isEqualTo(SettingSource.FILE);
    assertThat(Guc.WORK_MEM.sourceLine()).isEqualTo(1);
  }
}
