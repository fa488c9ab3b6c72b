package pganatomy.tests.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import pganatomy.lab.Kind;
import pganatomy.lab.Load;
import pganatomy.tests.server.OsProcess;
import pganatomy.tests.server.Servers;

/// Chooses what dies, kills it, and brings the server back.
final class Striker {

  /// What was done.
  ///
  /// @param what for the report
  /// @param resets whether shared memory is made anew, so that unlogged tables become empty
  /// @param cutsPower whether unsynced writes are lost on top
  /// @param doomed children that must all end, because one of them was killed
  record Strike(String what, boolean resets, boolean cutsPower, List<OsProcess> doomed) {
    Strike(String what, boolean resets, boolean cutsPower) {
      this(what, resets, cutsPower, List.of());
    }

    /// Who died at a named point may be noticed later than the examination begins.
    boolean isKnownToReset() {
      return resets && !what.startsWith("died at");
    }
  }

  private static final List<String> AUXILIARY =
      List.of(
          "checkpointer",
          "background writer",
          "walwriter",
          "autovacuum launcher",
          "autovacuum worker",
          "io worker",
          "logical replication launcher",
          "spare backend");

  private final TortureServer server;
  private final TortureOptions options;
  private final Random random;
  private final Counts counts;
  private boolean hasMissed;

  Striker(TortureServer server, TortureOptions options, Random random, Counts counts) {
    this.server = server;
    this.options = options;
    this.random = random;
    this.counts = counts;
  }

  /// A point was reached: what it killed is dead already.
  Strike atPoint(String point) {
    counts.crash("at the point " + point);
    boolean cuts = options.powerLoss() && random.nextBoolean();
    String what = "died at " + point + (cuts ? ", and the power failed" : "");
    return new Strike(what, true, cuts);
  }

  Strike strike() {
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> killChild("backend", true);
      case 4, 5, 6, 7 -> killChild(AUXILIARY.get(random.nextInt(AUXILIARY.size())), false);
      case 8, 9, 10 -> killPostmaster("KILL", "postmaster killed");
      case 11 -> killPostmaster("QUIT", "immediate shutdown");
      case 12 -> killPostmaster("INT", "fast shutdown");
      case 13 -> signalBackend("TERM", "backend terminated");
      case 14 -> signalBackend("INT", "query canceled");
      default -> options.powerLoss() ? powerFailure() : killTree();
    };
  }

  private Strike killChild(String kind, boolean isBackend) {
    List<OsProcess> candidates = new ArrayList<>();
    for (OsProcess child : server.children()) {
      boolean matches = isBackend ? isClientBackend(child) : child.kind().startsWith(kind);
      if (matches) {
        candidates.add(child);
      }
    }
    if (candidates.isEmpty()) {
      return killTree();
    }
    OsProcess victim = candidates.get(random.nextInt(candidates.size()));
    List<OsProcess> doomed = server.children();
    victim.signal("KILL");
    counts.crash(kind + " killed");
    return new Strike("killed " + victim.pid() + " " + victim.kind(), true, false, doomed);
  }

  private static boolean isClientBackend(OsProcess child) {
    return child.kind().startsWith("postgres postgres ");
  }

  private Strike killPostmaster(String signal, String what) {
    OsProcess.signal(server.postmaster(), signal);
    counts.crash(what);
    return new Strike(what, !signal.equals("INT"), false);
  }

  private Strike signalBackend(String signal, String what) {
    for (OsProcess child : server.children()) {
      if (isClientBackend(child) && random.nextBoolean()) {
        child.signal(signal);
        counts.crash(what);
        return new Strike(what + " " + child.pid(), false, false);
      }
    }
    return killTree();
  }

  private Strike killTree() {
    server.killTree();
    counts.crash("whole tree killed");
    return new Strike("killed the whole tree", true, false);
  }

  private Strike powerFailure() {
    server.killTree();
    counts.crash("power failed");
    return new Strike("the power failed", true, true);
  }

  // ---------------------------------------------------------------- recovery

  /// Waits until the dead are gone and starts what must be started; null if that went well.
  String recover(Strike strike, Consumer<String> notes) {
    hasMissed = false;
    if (strike.cutsPower() && server.isRunning()) {
      server.killTree();
    }
    if (mustStop(strike) && !awaitEnd()) {
      return "the postmaster still lives, long after: " + strike.what();
    }
    if (server.isRunning()) {
      return awaitDoomed(strike) ? null : "no reset follows, long after: " + strike.what();
    }
    if (!server.awaitNobody()) {
      return "the postmaster is dead, and these live on: " + server.members();
    }
    cutPower(strike.cutsPower(), notes);
    boolean isStrikable = strike.resets();
    for (int deaths = 0; isStrikable && deaths < 3 && random.nextInt(3) == 0; deaths++) {
      strikeDuringRecovery(notes);
    }
    server.start(options.points() ? points(8) : "");
    return null;
  }

  /// The server died while it recovered: whether a named point explains it, and it was started
  /// again, now with none.
  boolean restartAfterPoint(Consumer<String> notes) {
    List<String> fired = server.firedPoints();
    if (fired.isEmpty() || !server.awaitNobody()) {
      return false;
    }
    counts.crash("at the point " + fired.getFirst());
    notes.accept("died at " + fired.getFirst() + " during recovery");
    cutPower(options.powerLoss() && random.nextBoolean(), notes);
    server.start("");
    return true;
  }

  private static boolean mustStop(Strike strike) {
    return strike.cutsPower()
        || strike.what().endsWith("shutdown")
        || strike.what().startsWith("postmaster")
        || strike.what().endsWith("whole tree");
  }

  private boolean awaitEnd() {
    return Servers.waitUntil(Servers.PATIENCE, () -> !server.isRunning());
  }

  /// The postmaster may be slow to notice a death; until it has, the server goes on as before. A
  /// backend may have ended by itself a moment before it was killed: then nothing follows.
  private boolean awaitDoomed(Strike strike) {
    List<OsProcess> doomed = strike.doomed();
    List<OsProcess> standing = doomed.stream().filter(child -> !isClientBackend(child)).toList();
    boolean begins =
        standing.isEmpty()
            || Servers.waitUntil(
                Duration.ofMillis(Load.millis(8)),
                () -> standing.stream().anyMatch(p -> !p.stillLives()));
    hasMissed = !begins;
    return !begins
        || Servers.waitUntil(
            Servers.PATIENCE, () -> doomed.stream().noneMatch(OsProcess::stillLives));
  }

  /// Whether the last strike came too late for its victim.
  boolean hasMissed() {
    return hasMissed;
  }

  /// A crash during recovery: of the startup process, of everything, or of the machine.
  private void strikeDuringRecovery(Consumer<String> notes) {
    server.start(options.points() && random.nextBoolean() ? recoveryPoints() : "");
    TortureServer.pause(random.nextInt(400));
    String what = "crash during recovery";
    List<OsProcess> startup =
        server.children().stream().filter(child -> child.kind().startsWith("startup")).toList();
    if (!startup.isEmpty() && random.nextInt(3) == 0) {
      startup.getFirst().signal("KILL");
      what = "startup process killed";
      Servers.waitUntil(Duration.ofSeconds(3), () -> !server.isRunning());
    }
    server.killTree();
    server.awaitNobody();
    counts.crash(what);
    notes.accept(what + server.firedPoints());
    cutPower(options.powerLoss() && random.nextBoolean(), notes);
  }

  private void cutPower(boolean isCut, Consumer<String> notes) {
    if (!options.powerLoss()) {
      return;
    }
    if (isCut) {
      try {
        PowerLoss.Loss loss =
            PowerLoss.strike(server.data(), server.journal(), new Random(random.nextLong()));
        counts.lostSectors.addAndGet(loss.sectors());
        notes.accept("  " + loss);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      server.forgetJournal();
    }
  }

  // ---------------------------------------------------------------- named points

  private String recoveryPoints() {
    return points(30);
  }

  /// Some of the points, each with the visit at which it kills; the frequent ones late.
  private String points(int oneOf) {
    if (options.kind() != Kind.ENGINE) {
      return "";
    }
    server.forgetVisits();
    StringBuilder text = new StringBuilder();
    for (NamedPoint point : NamedPoint.values()) {
      if (random.nextInt(oneOf) == 0) {
        int visit = 1 + random.nextInt(point.often());
        text.append(text.isEmpty() ? "" : ";").append(point.word()).append('=').append(visit);
        text.append(random.nextInt(3) == 0 ? "!" : "");
      }
    }
    return text.toString();
  }
}
