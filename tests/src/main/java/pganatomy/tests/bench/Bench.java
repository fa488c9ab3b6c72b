package pganatomy.tests.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.OsProcess;
import pganatomy.tests.server.Servers;

/// The command behind `./course bench`.
public final class Bench {

  private static final int RESTARTS = 5;
  private static final int PACED_CONNECTIONS = 40;
  private static final int BATCHES = 5;
  private static final int BATCH_SIZE = 20;
  private static final int SORT_CONNECTIONS = 3;
  private static final int SORT_RUNS = 10;

  private final Map<Kind, Server> servers = new EnumMap<>(Kind.class);
  private final Set<String> storageSections = new LinkedHashSet<>();

  private Bench() {}

  /// One part of the measurement.
  private interface Part {
    void run() throws IOException, InterruptedException;
  }

  /// Runs the parts that are named, or all; status 2 for a name that is none.
  public static void main(String[] arguments) throws Exception {
    Bench bench = new Bench();
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("kernel", KernelFigures::print);
    parts.put("connect", bench::connect);
    parts.put("start", bench::start);
    parts.put("memory", bench::memory);
    parts.put("sort", bench::sort);
    parts.put("storage", bench::storage);
    SequencedSet<String> chosen = new LinkedHashSet<>();
    for (String name : arguments) {
      if (parts.containsKey(name)) {
        chosen.add(name);
      } else if (chosen.contains("storage") && StorageBench.SECTIONS.contains(name)) {
        bench.storageSections.add(name);
      } else {
        System.err.println("course: bench has no part \"" + name + "\"; it has " + parts.keySet());
        System.err.println("        storage can be followed by some of " + StorageBench.SECTIONS);
        System.exit(2);
      }
    }
    if (chosen.isEmpty()) {
      chosen.addAll(parts.keySet());
    }
    bench.runAll(chosen, parts);
  }

  private void runAll(Set<String> chosen, Map<String, Part> parts) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(this::closeServers));
    Figures.printHeader();
    for (String name : chosen) {
      if (servers.isEmpty() && !name.equals("kernel")) {
        startServers();
      }
      parts.get(name).run();
    }
  }

  private void startServers() {
    for (Kind kind : Kind.values()) {
      if (Servers.isAvailable(kind)) {
        servers.put(kind, Servers.start(kind));
      } else {
        System.err.println(kind + " is not there: its column stays empty.");
      }
    }
  }

  private synchronized void closeServers() {
    servers.values().forEach(Server::close);
    servers.clear();
  }

  // -------------------------------------------------------------- connections

  private void connect() throws IOException, InterruptedException {
    Figures first = new Figures();
    for (int i = 0; i < RESTARTS; i++) {
      for (Server server : servers.values()) {
        server.stop("fast");
        server.start();
        first.add(server.kind(), connectMillis(server));
      }
    }
    first.printMedian("connect to first result, first after start", "ms");
    Figures paced = new Figures();
    for (int i = 0; i < PACED_CONNECTIONS; i++) {
      for (Server server : servers.values()) {
        Thread.sleep(200 / servers.size());
        paced.add(server.kind(), connectMillis(server));
      }
    }
    paced.printMedianAndTail("connect, five a second", "ms");
    Figures rushed = new Figures();
    for (int i = 0; i < BATCHES; i++) {
      for (Server server : servers.values()) {
        Thread.sleep(500);
        for (int j = 0; j < BATCH_SIZE; j++) {
          rushed.add(server.kind(), connectMillis(server));
        }
      }
    }
    rushed.printMedianAndTail("connect, back to back", "ms");
  }

  /// From before the connection is opened until the first answer is read.
  private static double connectMillis(Server server) throws IOException {
    long start = System.nanoTime();
    try (RawClient client = client(server)) {
      client.query("SELECT 1");
      return millisSince(start);
    }
  }

  private static RawClient client(Server server) throws IOException {
    return new RawClient(server.port(), "postgres", "postgres");
  }

  private static double millisSince(long startNanos) {
    return (System.nanoTime() - startNanos) / 1e6;
  }

  // -------------------------------------------------------------- start and stop

  private void start() {
    Figures starts = new Figures();
    Figures stops = new Figures();
    for (int i = 0; i < RESTARTS; i++) {
      for (Server server : servers.values()) {
        long stopping = System.nanoTime();
        server.stop("fast");
        stops.add(server.kind(), millisSince(stopping));
        long starting = System.nanoTime();
        server.start();
        starts.add(server.kind(), millisSince(starting));
      }
    }
    starts.printMedian("pg_ctl start -w", "ms");
    stops.printMedian("pg_ctl stop -m fast", "ms");
  }

  // -------------------------------------------------------------- memory

  private void memory() throws IOException, InterruptedException {
    Map<String, Figures> dirty = new LinkedHashMap<>();
    Map<String, Figures> all = new LinkedHashMap<>();
    for (Server server : servers.values()) {
      try (RawClient client = client(server)) {
        client.query("SELECT 1");
        Thread.sleep(1500);
        for (OsProcess child : Servers.children(server)) {
          record(child, server.kind(), dirty, all);
        }
        record(OsProcess.of(server.pid()).orElseThrow(), server.kind(), dirty, all);
      }
    }
    dirty.forEach(
        (name, figures) -> figures.printMedian("written memory (Private_Dirty), " + name, "MB"));
    all.forEach((name, figures) -> figures.printMedian("private memory, " + name, "MB"));
  }

  private static void record(
      OsProcess process, Kind kind, Map<String, Figures> dirty, Map<String, Figures> all) {
    String name = kindOf(process);
    dirty
        .computeIfAbsent(name, n -> new Figures())
        .add(kind, process.privateDirtyKibibytes() / 1024.0);
    all.computeIfAbsent(name, n -> new Figures()).add(kind, process.privateKibibytes() / 1024.0);
  }

  private static String kindOf(OsProcess process) {
    String kind = process.kind();
    if (kind.startsWith("io worker")) {
      return "io worker";
    }
    if (kind.startsWith("postgres postgres")) {
      return "idle backend";
    }
    return process.title().startsWith("postgres: ") ? kind : "postmaster";
  }

  // -------------------------------------------------------------- the first source document's sort

  private static final String SORT =
      "SELECT SUM(id) FROM (SELECT id FROM mytable ORDER BY id DESC)";

  private void sort() throws IOException {
    Figures inserts = new Figures();
    for (Server server : servers.values()) {
      inserts.add(server.kind(), fill(server));
    }
    inserts.printMedian("INSERT of 1,000,000 rows", "ms");
    for (String memory : List.of("4MB", "100MB")) {
      Figures first = new Figures();
      Figures all = new Figures();
      for (int i = 0; i < SORT_CONNECTIONS; i++) {
        for (Server server : servers.values()) {
          sortRuns(server, memory, first, all);
        }
      }
      first.printMedian("sort of 1,000,000 rows, " + memory + ", first on its connection", "ms");
      all.printMedian("sort of 1,000,000 rows, " + memory + ", median of ten", "ms");
    }
  }

  private static double fill(Server server) throws IOException {
    try (RawClient client = client(server)) {
      client.query("DROP TABLE IF EXISTS mytable");
      client.query("CREATE TABLE mytable (id integer) WITH (autovacuum_enabled = FALSE)");
      long start = System.nanoTime();
      client.query("INSERT INTO mytable (id) SELECT 1 FROM generate_series(1, 1_000_000) AS n");
      double millis = millisSince(start);
      client.query("ANALYZE mytable");
      client.query("CHECKPOINT");
      return millis;
    }
  }

  private static void sortRuns(Server server, String memory, Figures first, Figures all)
      throws IOException {
    try (RawClient client = client(server)) {
      client.query("SET work_mem TO '" + memory + "'");
      List<Double> runs = new ArrayList<>();
      for (int i = 0; i < SORT_RUNS; i++) {
        long start = System.nanoTime();
        String sum = client.query(SORT);
        runs.add(millisSince(start));
        if (!"1000000".equals(sum)) {
          throw new IOException(server.kind() + " answers " + sum);
        }
      }
      first.add(server.kind(), runs.getFirst());
      runs.forEach(millis -> all.add(server.kind(), millis));
    }
  }

  // -------------------------------------------------------------- storage

  private void storage() {
    try (StorageBench storage = new StorageBench()) {
      storage.start(servers.keySet());
      storage.run(storageSections.isEmpty() ? StorageBench.SECTIONS : storageSections);
    }
  }
}
