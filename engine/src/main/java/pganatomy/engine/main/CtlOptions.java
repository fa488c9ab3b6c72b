package pganatomy.engine.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The words behind `ctl`: pg_ctl's options, and ours (`-p`, `-c`).
///
/// PostgreSQL: src/bin/pg_ctl/pg_ctl.c, main()
final class CtlOptions {
  /// What is wrong with the command line, in pg_ctl's words.
  static final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  private static final int DEFAULT_TIMEOUT_SECONDS = 60;

  String command;
  private String data = System.getenv("PGDATA");
  private String mode = "fast";
  private String logFile;
  private boolean waits = true;
  private int timeoutSeconds = DEFAULT_TIMEOUT_SECONDS;
  private boolean silent;
  private String authentication;
  private String userName = "postgres";
  private final List<String> serverOptions = new ArrayList<>();

  static CtlOptions parse(String[] arguments) {
    CtlOptions options = new CtlOptions();
    for (int i = 1; i < arguments.length; i++) {
      String word = arguments[i];
      if (!word.startsWith("-")) {
        options.setCommand(word);
        continue;
      }
      if (options.takeFlag(word)) {
        continue;
      }
      if (i + 1 == arguments.length) {
        throw new UsageException("option requires an argument -- '" + word.substring(1) + "'");
      }
      i++;
      options.take(word, arguments[i]);
    }
    if (options.command == null) {
      throw new UsageException("no operation specified");
    }
    return options;
  }

  private void setCommand(String word) {
    if (command != null) {
      throw new UsageException("too many command-line arguments (first is \"" + command + "\")");
    }
    command = word.equals("initdb") ? "init" : word;
  }

  private boolean takeFlag(String word) {
    switch (word) {
      case "-w", "--wait" -> waits = true;
      case "-W", "--no-wait" -> waits = false;
      case "-s", "--silent" -> silent = true;
      default -> {
        if (!word.startsWith("--") || word.indexOf('=') < 0) {
          return false;
        }
        int equals = word.indexOf('=');
        take(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    return true;
  }

  private void take(String word, String value) {
    switch (word) {
      case "-D", "--pgdata" -> data = value;
      case "-m", "--mode" -> mode = mode(value);
      case "-l", "--log" -> logFile = value;
      case "-t", "--timeout" -> timeoutSeconds = Integer.parseInt(value);
      case "-p", "--port" -> serverOptions.addAll(List.of("-c", "port=" + value));
      case "-c" -> serverOptions.addAll(List.of("-c", value));
      case "-o", "--options" -> addWords(value);
      case "-A", "--auth" -> authentication = value;
      case "-U", "--username" -> userName = value;
      default ->
          throw new UsageException("invalid option -- '" + word.replaceFirst("^-", "") + "'");
    }
  }

  private void addWords(String words) {
    for (String word : words.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        serverOptions.add(word);
      }
    }
  }

  private static String mode(String word) {
    return switch (word) {
      case "s", "smart" -> "smart";
      case "f", "fast" -> "fast";
      case "i", "immediate" -> "immediate";
      default -> throw new UsageException("unrecognized shutdown mode \"" + word + "\"");
    };
  }

  Path dataDirectory() {
    if (data == null) {
      throw new UsageException(
          "no database directory specified and environment variable PGDATA unset");
    }
    return Path.of(data).toAbsolutePath().normalize();
  }

  /// As the user wrote it.
  String data() {
    return data;
  }

  String mode() {
    return mode;
  }

  String logFile() {
    return logFile;
  }

  boolean waits() {
    return waits;
  }

  boolean isSilent() {
    return silent;
  }

  int timeoutSeconds() {
    return timeoutSeconds;
  }

  String authentication() {
    return authentication == null ? "trust" : authentication;
  }

  boolean choosesAuthentication() {
    return authentication != null;
  }

  String userName() {
    return userName;
  }

  List<String> serverOptions() {
    return serverOptions;
  }

  /// What the user calls us; a launcher says it in the environment.
  String program() {
    String name = System.getenv("PGANATOMY_PROGRAM");
    return name == null ? "pg_ctl" : name;
  }
}
