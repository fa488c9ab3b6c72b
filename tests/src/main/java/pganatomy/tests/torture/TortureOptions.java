package pganatomy.tests.torture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pganatomy.lab.Kind;

/// What `./course torture` is told.
///
/// @param seconds how long clients work, restarts and checks included
/// @param seed of everything random
/// @param powerLoss whether the machine may fail, too (engine only)
/// @param settings `name=value` for the server, added to the run's own
/// @param without features that are left out, though the server may have them
record TortureOptions(
    int seconds,
    long seed,
    int clients,
    Kind kind,
    boolean crashes,
    boolean powerLoss,
    boolean points,
    boolean verbose,
    List<String> settings,
    Set<Feature> without) {

  static final String HELP =
      """
      ./course torture [--seconds N] [--seed S] [--clients N] [--server engine|postgres]
                       [--no-crash] [--no-power-loss] [--no-points] [-c NAME=VALUE]...
                       [--without FEATURE]... [--verbose]

      Clients work on a server of its own: transfers, inserts, updates of indexed columns, upserts,
      deletes, savepoints, DDL, large values, sequences. Meanwhile its processes are killed, at
      random and at named points, and the machine's power fails. After each restart everything that
      was acknowledged must be there, nothing half, and indexes, sums and checksums right.

        --seconds N        how long (60)
        --seed S           of all that is random; a fresh one is drawn and printed unless told
        --clients N        how many (8)
        --server KIND      engine, or postgres for the real one
        --no-crash         nothing is killed: a soak, memory and descriptors must stay steady
        --no-power-loss    processes die, the machine does not
        --no-points        no deaths at named points
        -c NAME=VALUE      a setting of the server; may come several times
        --without FEATURE  leaves a part of the work out: PRIMARY_KEY, UPSERT, LARGE_VALUE, ...
        --verbose          tells each crash when it happens

      At the first violation it stops, keeps the data directory with a report, and exits with 1.
      """;

  /// @throws IllegalArgumentException with what is wrong
  static TortureOptions parse(String[] arguments) {
    int seconds = 60;
    long seed = System.nanoTime() & 0xffffff;
    int clients = 8;
    Kind kind = Kind.ENGINE;
    boolean crashes = true;
    boolean powerLoss = true;
    boolean points = true;
    boolean verbose = false;
    List<String> settings = new ArrayList<>();
    Set<Feature> without = EnumSet.noneOf(Feature.class);
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--seconds" -> seconds = (int) number(arguments, ++i);
        case "--seed" -> seed = number(arguments, ++i);
        case "--clients" -> clients = (int) number(arguments, ++i);
        case "--server" -> kind = kind(value(arguments, ++i));
        case "--no-crash" -> crashes = false;
        case "--no-power-loss" -> powerLoss = false;
        case "--no-points" -> points = false;
        case "--verbose" -> verbose = true;
        case "--without" -> without.add(Feature.valueOf(value(arguments, ++i)));
        case "-c" -> settings.add(value(arguments, ++i));
        default ->
            throw new IllegalArgumentException("torture does not know \"" + arguments[i] + "\"");
      }
    }
    boolean isEngine = kind == Kind.ENGINE;
    return new TortureOptions(
        seconds,
        seed,
        clients,
        kind,
        crashes,
        powerLoss && crashes && isEngine,
        points && crashes && isEngine,
        verbose,
        settings,
        without);
  }

  private static String value(String[] arguments, int index) {
    if (index >= arguments.length) {
      throw new IllegalArgumentException(arguments[index - 1] + " wants a value");
    }
    return arguments[index];
  }

  private static long number(String[] arguments, int index) {
    String value = value(arguments, index);
    if (!value.matches("[0-9]{1,18}")) {
      throw new IllegalArgumentException(
          arguments[index - 1] + " wants a number, not \"" + value + "\"");
    }
    return Long.parseLong(value);
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("--server is engine or postgres, not \"" + word + "\"");
  }
}
