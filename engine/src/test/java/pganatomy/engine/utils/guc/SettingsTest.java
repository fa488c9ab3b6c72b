package pganatomy.engine.utils.guc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.LogSettings;

class SettingsTest {
  @AfterEach
  void reset() {
    SettingsReset.run();
  }

  private static void set(String name, String value) {
    Settings.setInSession(name, value, Settings.Duration.SESSION, true);
  }

  private static void setLocal(String name, String value) {
    Settings.setInSession(name, value, Settings.Duration.LOCAL, true);
  }

  private static String setAndShow(String name, String value) {
    set(name, value);
    return Settings.show(name);
  }

  private static DatabaseException error(Runnable action) {
    try {
      action.run();
    } catch (DatabaseException expected) {
      return expected;
    }
    throw new AssertionError("no error");
  }

  private static void fails(String name, String value, String state, String message, String hint) {
    DatabaseException error = error(() -> set(name, value));
    assertThat(error.sqlState()).isEqualTo(state);
    assertThat(error.getMessage()).isEqualTo(message);
    assertThat(error.data().hint()).isEqualTo(hint);
  }

  @Test
  void everySettingOfPostgres18IsDefinedAsThere() throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    try (InputStream in = SettingsTest.class.getResourceAsStream("pg_settings-18.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        String[] f = line.split("\t", -1);
        expected.add(
            String.join("|", f[0], f[1], f[2], f[3], f[4].replace("\\N", ""), f[5], f[6])
                + "|"
                + f[7].replace("\"", ""));
        actual.add(describe(Settings.get(f[0])));
      }
    }
    assertThat(actual).hasSize(399).isEqualTo(expected);
  }

  private static String describe(Setting s) {
    return String.join(
        "|",
        s.name(),
        s.typeName(),
        text(s.unitName()),
        s.context().label(),
        s.bootText(),
        text(s.minimum()),
        text(s.maximum()),
        s.words() == null ? "" : String.join(",", s.words()));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  @Test
  void theDescriptionsCoverAllSettings() {
    List<SettingDescriptions.Row> rows = SettingDescriptions.all();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(401);
    assertThat(rows.getFirst().setting().name()).isEqualTo("allow_alter_system");
  }

  // The texts below are what PostgreSQL 18.6 answered.

  @Test
  void numbersTakeUnitsAndAreShownWithTheLargestThatFits() {
    assertThat(Settings.show("work_mem")).isEqualTo("4MB");
    assertThat(setAndShow("work_mem", "1.5GB")).isEqualTo("1536MB");
    assertThat(setAndShow("work_mem", "65kB")).isEqualTo("65kB");
    assertThat(Guc.WORK_MEM.intValue()).isEqualTo(65);
    assertThat(setAndShow("temp_buffers", "300")).isEqualTo("2400kB");
    assertThat(setAndShow("statement_timeout", "1.5min")).isEqualTo("90s");
    assertThat(setAndShow("statement_timeout", "1")).isEqualTo("1ms");
    assertThat(setAndShow("vacuum_cost_delay", "500us")).isEqualTo("500us");
    assertThat(setAndShow("vacuum_cost_delay", "0.3")).isEqualTo("300us");
    assertThat(setAndShow("extra_float_digits", "0x2")).isEqualTo("2");
    assertThat(setAndShow("extra_float_digits", "2.6")).isEqualTo("3");
    assertThat(setAndShow("log_min_duration_statement", "250us")).isEqualTo("0");
    assertThat(setAndShow("cpu_tuple_cost", "0.1")).isEqualTo("0.1");
    assertThat(Settings.show("data_directory_mode")).isEqualTo("0700");
  }

  @Test
  void wrongNumbersAreRefusedInPostgresWords() {
    fails(
        "work_mem",
        "1",
        "22023",
        "1 kB is outside the valid range for parameter \"work_mem\" (64 kB .. 2147483647 kB)",
        null);
    String units = "Valid units for this parameter are \"B\", \"kB\", \"MB\", \"GB\", and \"TB\".";
    fails("work_mem", "4 mb", "22023", "invalid value for parameter \"work_mem\": \"4 mb\"", units);
    fails("work_mem", "foo", "22023", "invalid value for parameter \"work_mem\": \"foo\"", null);
    fails(
        "work_mem",
        "5TB",
        "22023",
        "invalid value for parameter \"work_mem\": \"5TB\"",
        "Value exceeds integer range.");
    fails(
        "statement_timeout",
        "-1s",
        "22023",
        "-1000 ms is outside the valid range for parameter \"statement_timeout\""
            + " (0 ms .. 2147483647 ms)",
        null);
    fails(
        "seq_page_cost",
        "-1",
        "22023",
        "-1 is outside the valid range for parameter \"seq_page_cost\" (0 .. 1.79769e+308)",
        null);
    fails(
        "cpu_tuple_cost",
        "1e400",
        "22023",
        "invalid value for parameter \"cpu_tuple_cost\": \"1e400\"",
        null);
  }

  @Test
  void booleansAndWordsTakeAllTheirSpellings() {
    assertThat(setAndShow("enable_sort", "of")).isEqualTo("off");
    assertThat(setAndShow("enable_sort", "YES")).isEqualTo("on");
    fails("enable_sort", "o", "22023", "parameter \"enable_sort\" requires a Boolean value", null);
    assertThat(setAndShow("wal_compression", "on")).isEqualTo("pglz");
    assertThat(setAndShow("synchronous_commit", "0")).isEqualTo("off");
    assertThat(setAndShow("client_min_messages", "debug")).isEqualTo("debug2");
    assertThat(LogSettings.clientMinMessages).isEqualTo(LogLevel.DEBUG2);
    fails(
        "bytea_output",
        "3",
        "22023",
        "invalid value for parameter \"bytea_output\": \"3\"",
        "Available values: escape, hex.");
  }

  @Test
  void theContextSaysWhoMayChangeASettingAndWhen() {
    String restart = "cannot be changed without restarting the server";
    fails("max_connections", "3", "55P02", "parameter \"max_connections\" " + restart, null);
    fails("fsync", "off", "55P02", "parameter \"fsync\" cannot be changed now", null);
    fails("server_version", "1", "55P02", "parameter \"server_version\" cannot be changed", null);
    fails(
        "log_connections",
        "on",
        "55P02",
        "parameter \"log_connections\" cannot be set after connection start",
        null);
    fails("bogus", "1", "42704", "unrecognized configuration parameter \"bogus\"", null);
    DatabaseException denied =
        error(() -> Settings.setInSession("log_statement", "all", Settings.Duration.LOCAL, false));
    assertThat(denied.sqlState()).isEqualTo("42501");
    assertThat(denied.getMessage())
        .isEqualTo("permission denied to set parameter \"log_statement\"");
  }

  @Test
  void aNameWithADotIsMadeWhenItIsSet() {
    assertThat(error(() -> Settings.show("my.other")).getMessage())
        .isEqualTo("unrecognized configuration parameter \"my.other\"");
    assertThat(setAndShow("my.var", "3")).isEqualTo("3");
    DatabaseException error = error(() -> set("my-x.y", "1"));
    assertThat(error.sqlState()).isEqualTo("42602");
    assertThat(error.getMessage()).isEqualTo("invalid configuration parameter name \"my-x.y\"");
  }

  @Test
  void namesAreFoundInAnyCaseAndByOldNames() {
    assertThat(Settings.get("TIMEZONE").name()).isEqualTo("TimeZone");
    assertThat(Settings.get("datestyle").name()).isEqualTo("DateStyle");
    assertThat(Settings.get("sort_mem")).isSameAs(Guc.WORK_MEM);
  }

  @Test
  void rollbackUndoesSetAndCommitKeepsItButEndsSetLocal() {
    Settings.atTransactionStart();
    set("work_mem", "1MB");
    Settings.atEnd(false, 1);
    assertThat(Settings.show("work_mem")).isEqualTo("4MB");

    Settings.atTransactionStart();
    set("work_mem", "1MB");
    setLocal("work_mem", "2MB");
    assertThat(Settings.show("work_mem")).isEqualTo("2MB");
    Settings.atEnd(true, 1);
    assertThat(Settings.show("work_mem")).isEqualTo("1MB");
    assertThat(Guc.WORK_MEM.source()).isEqualTo(SettingSource.SESSION);

    set("work_mem", null);
    assertThat(Settings.show("work_mem")).isEqualTo("4MB");
    assertThat(Guc.WORK_MEM.source()).isEqualTo(SettingSource.DEFAULT);
  }

  @Test
  void rollbackToASavepointUndoesWhatCameAfterIt() {
    Settings.atTransactionStart();
    set("work_mem", "1MB");
    int level = Settings.newNestLevel();
    set("work_mem", "2MB");
    set("statement_timeout", "5s");
    Settings.atEnd(false, level);
    assertThat(Settings.show("work_mem")).isEqualTo("1MB");
    assertThat(Settings.show("statement_timeout")).isEqualTo("0");
    level = Settings.newNestLevel();
    set("work_mem", "3MB");
    Settings.atEnd(true, level);
    Settings.atEnd(false, 1);
    assertThat(Settings.show("work_mem")).isEqualTo("4MB");
  }

  @Test
  void setLocalInAReleasedSavepointLastsUntilTheTransactionEnds() {
    Settings.atTransactionStart();
    int level = Settings.newNestLevel();
    setLocal("work_mem", "2MB");
    Settings.atEnd(true, level);
    assertThat(Settings.show("work_mem")).isEqualTo("2MB");
    Settings.atEnd(true, 1);
    assertThat(Settings.show("work_mem")).isEqualTo("4MB");
  }

  @Test
  void aWeakerSourceNeverReplacesAStrongerOneButBecomesTheDefault() {
    SettingContext start = SettingContext.POSTMASTER;
    assertThat(Settings.set("maintenance_work_mem", "1MB", start, SettingSource.COMMAND_LINE))
        .isTrue();
    assertThat(Settings.set("maintenance_work_mem", "2MB", start, SettingSource.FILE)).isFalse();
    assertThat(Settings.show("maintenance_work_mem")).isEqualTo("1MB");
    set("maintenance_work_mem", "3MB");
    assertThat(
            Settings.set(
                "maintenance_work_mem", "4MB", SettingContext.SIGHUP, SettingSource.COMMAND_LINE))
        .isFalse();
    assertThat(Settings.show("maintenance_work_mem")).isEqualTo("3MB");
    Settings.reset("maintenance_work_mem", false);
    assertThat(Settings.show("maintenance_work_mem")).isEqualTo("4MB");
  }

  @Test
  void resetAllLeavesTheTransactionsModesAlone() {
    set("work_mem", "1MB");
    set("transaction_isolation", "serializable");
    Settings.resetAll();
    assertThat(Settings.show("work_mem")).isEqualTo("4MB");
    assertThat(Settings.show("transaction_isolation")).isEqualTo("serializable");
    assertThat(error(() -> Settings.reset("transaction_isolation", true)).getMessage())
        .isEqualTo("parameter \"transaction_isolation\" cannot be reset");
    set("transaction_isolation", "read committed");
  }

  @Test
  void changedReportedSettingsAreSentOnce() {
    List<String> sent = new ArrayList<>();
    Settings.beginReporting((name, value) -> sent.add(name + "=" + value));
    assertThat(sent).hasSize(15).contains("DateStyle=ISO, MDY", "server_version=18.6");
    sent.clear();
    set("datestyle", "german");
    set("work_mem", "1MB");
    Settings.reportChanges((name, value) -> sent.add(name + "=" + value));
    Settings.reportChanges((name, value) -> sent.add(name + "=" + value));
    assertThat(sent).containsExactly("DateStyle=German, DMY");
  }

  @Test
  void listsAndStylesAreChecked() {
    fails("DateStyle", "foo", "22023", "invalid value for parameter \"DateStyle\": \"foo\"", null);
    assertThat(error(() -> set("datestyle", "iso,sql")).data().detail())
        .isEqualTo("Conflicting \"DateStyle\" specifications.");
    assertThat(error(() -> set("search_path", "a,,b")).data().detail())
        .isEqualTo("List syntax is invalid.");
    fails(
        "timezone",
        "Nowhere/Land",
        "22023",
        "invalid value for parameter \"TimeZone\": \"Nowhere/Land\"",
        null);
    assertThat(setAndShow("timezone", "europe/berlin")).isEqualTo("Europe/Berlin");
    assertThat(setAndShow("client_encoding", "utf-8")).isEqualTo("UTF8");
    fails(
        "client_encoding",
        "xx",
        "22023",
        "invalid value for parameter \"client_encoding\": \"xx\"",
        null);
  }
}
