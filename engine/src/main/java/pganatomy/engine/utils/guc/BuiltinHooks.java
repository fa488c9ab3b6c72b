package pganatomy.engine.utils.guc;

import pganatomy.engine.utils.error.LogContext;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.LogSettings;

/// The checks and effects of settings that belong to this layer or the ones below. One `switch`
/// instead of a hook object for each: nothing has to be made when a process starts.
///
/// PostgreSQL: src/backend/commands/variable.c and the check_/assign_ functions all over
final class BuiltinHooks {
  private BuiltinHooks() {}

  static Object check(Setting setting, Object value) {
    return switch (setting.name()) {
      case "DateStyle" -> DateStyle.check(setting, (String) value);
      case "TimeZone", "log_timezone" -> TimeZoneNames.check(setting, (String) value);
      case "client_encoding" -> ClientEncoding.check(setting, (String) value);
      case "application_name", "cluster_name" -> cleanAscii((String) value);
      case "log_destination" -> logDestination(setting, (String) value);
      case "log_connections" -> LogConnections.check(setting, (String) value);
      case "search_path" -> {
        if (ListValue.split((String) value) == null) {
          throw setting.invalidValue((String) value).detail("List syntax is invalid.");
        }
        yield value;
      }
      case "default_table_access_method" -> {
        if (((String) value).isEmpty()) {
          throw setting.invalidValue("").detail("\"default_table_access_method\" cannot be empty.");
        }
        yield value;
      }
      default -> value;
    };
  }

  static void assign(Setting setting, Object value) {
    switch (setting.name()) {
      case "application_name" -> LogContext.current().applicationName = (String) value;
      case "client_min_messages" ->
          LogSettings.clientMinMessages = LogLevel.ofSetting((String) value);
      case "log_min_messages" -> LogSettings.minMessages = LogLevel.ofSetting((String) value);
      case "log_min_error_statement" ->
          LogSettings.minErrorStatement = LogLevel.ofSetting((String) value);
      case "log_line_prefix" -> LogSettings.linePrefix = (String) value;
      case "log_error_verbosity" -> LogSettings.verbosity = verbosity((String) value);
      case "log_timezone" -> LogSettings.timeZone((String) value);
      case "log_destination" -> LogSettings.toStderr = ((String) value).contains("stderr");
      case "log_connections" -> LogConnections.assign((String) value);
      default -> {}
    }
  }

  /// File modes are shown in octal.
  static String show(Setting setting, Object value) {
    return switch (setting.name()) {
      case "unix_socket_permissions", "log_file_mode", "data_directory_mode" -> {
        String octal = Integer.toOctalString((Integer) value);
        yield "0000".substring(Math.min(octal.length(), 4)) + octal;
      }
      default -> null;
    };
  }

  private static LogSettings.Verbosity verbosity(String word) {
    return switch (word) {
      case "terse" -> LogSettings.Verbosity.TERSE;
      case "verbose" -> LogSettings.Verbosity.VERBOSE;
      default -> LogSettings.Verbosity.DEFAULT;
    };
  }

  private static String logDestination(Setting setting, String value) {
    String[] words = ListValue.split(value);
    if (words == null) {
      throw setting.invalidValue(value).detail("List syntax is invalid.");
    }
    for (String word : words) {
      switch (word) {
        case "stderr", "csvlog", "jsonlog", "syslog" -> {}
        default ->
            throw setting.invalidValue(value).detail("Unrecognized key word: \"" + word + "\".");
      }
    }
    return value;
  }

  /// What is not printable ASCII becomes `\xNN`, so that it can be shown anywhere.
  ///
  /// PostgreSQL: src/common/string.c, pg_clean_ascii()
  private static String cleanAscii(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < 32 || value.charAt(i) > 126) {
        return escape(value);
      }
    }
    return value;
  }

  private static String escape(String value) {
    StringBuilder out = new StringBuilder();
    for (byte b : value.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      if (b < 32 || b == 127) {
        out.append("\\x").append(Character.forDigit((b >> 4) & 15, 16));
        out.append(Character.forDigit(b & 15, 16));
      } else {
        out.append((char) b);
      }
    }
    return out.length() > 63 ? out.substring(0, 63) : out.toString();
  }
}
