package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pganatomy.tests.server.ServerSql.execute;
import static pganatomy.tests.server.ServerSql.number;
import static pganatomy.tests.server.ServerSql.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pganatomy.lab.Kind;
import pganatomy.lab.LabException;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// Files that are damaged or missing: both servers say the same, and neither makes it worse. When
/// the file is put back, everything is there again.
class BadLuckTest {

  private static final int PAGE = 8192;
  private static final int SEGMENT = 16 << 20;

  @ParameterizedTest
  @EnumSource(Kind.class)
  void damagedLogAndControlFileAreToldAndNothingIsMadeWorse(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind)) {
      execute(server, "CREATE TABLE t AS SELECT generate_series(1, 1000) AS n", "CHECKPOINT");
      execute(server, "INSERT INTO t VALUES (1001)");
      Servers.crash(server);
      Path control = server.dataDirectory().resolve("global/pg_control");
      byte[] content = Files.readAllBytes(control);
      refuses(server, control, flip(content, 60), "FATAL:  incorrect checksum in control file");
      refuses(
          server,
          control,
          flip(content, 8),
          "FATAL:  database files are incompatible with server",
          "The database cluster was initialized with PG_CONTROL_VERSION 1801, but the server was"
              + " compiled with PG_CONTROL_VERSION 1800.",
          "It looks like you need to initdb.");
      refuses(
          server,
          control,
          Arrays.copyOf(content, 100),
          "PANIC:  could not read file \"global/pg_control\": read 100 of 296");
      refuses(server, control, null, "could not find the database system");
      Path segment = segmentOf(server, content);
      refuses(
          server,
          segment,
          null,
          "invalid checkpoint record",
          "PANIC:  could not locate a valid checkpoint record at 0/",
          "shutting down due to startup process failure");
      byte[] garbage = new byte[SEGMENT];
      new Random(1).nextBytes(garbage);
      refuses(
          server,
          segment,
          garbage,
          "invalid magic number ",
          "PANIC:  could not locate a valid checkpoint record at 0/");
      server.start();
      assertThat(number(server, "SELECT count(*) FROM t")).isEqualTo(1001);
    }
  }

  private static Path segmentOf(Server server, byte[] control) {
    long lsn = ByteBuffer.wrap(control).order(ByteOrder.LITTLE_ENDIAN).getLong(32);
    String name = String.format("00000001%08X%08X", lsn >>> 32, (lsn & 0xffffffffL) / SEGMENT);
    return server.dataDirectory().resolve("pg_wal/" + name);
  }

  private static byte[] flip(byte[] content, int at) {
    byte[] flipped = content.clone();
    flipped[at] ^= 1;
    return flipped;
  }

  /// With this content (null: without the file) the server does not start, and says why; then the
  /// file is as before.
  private static void refuses(Server server, Path file, byte[] damaged, String... words)
      throws IOException {
    byte[] before = Files.readAllBytes(file);
    var log = server.log().mark();
    try {
      // Overwritten, so that the file keeps its owner.
      if (damaged == null) {
        Files.move(file, file.resolveSibling("moved-away"));
      } else {
        Files.write(file, damaged);
      }
      assertThatThrownBy(server::start).isInstanceOf(LabException.class);
    } finally {
      if (damaged == null) {
        Files.move(file.resolveSibling("moved-away"), file);
      } else {
        Files.write(file, before);
      }
    }
    assertThat(String.join("\n", log.sinceMark())).contains(words);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void tornLogEndsBeforeTheDamageAndIsOverwritten(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind)) {
      execute(server, "CREATE TABLE t (n int)", "INSERT INTO t VALUES (1)");
      long damageAt = number(server, "SELECT pg_current_wal_lsn() - '0/0'::pg_lsn");
      execute(server, "INSERT INTO t VALUES (2)", "INSERT INTO t VALUES (3)");
      Servers.crash(server);
      byte[] control = Files.readAllBytes(server.dataDirectory().resolve("global/pg_control"));
      Path segment = segmentOf(server, control);
      try (var channel = Files.newByteChannel(segment, StandardOpenOption.WRITE)) {
        channel.position(damageAt % SEGMENT + 30);
        channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
      }
      server.start();
      assertThat(number(server, "SELECT sum(n) FROM t")).isEqualTo(1);
      execute(server, "INSERT INTO t VALUES (4)");
      Servers.crash(server);
      server.start();
      assertThat(number(server, "SELECT sum(n) FROM t")).isEqualTo(5);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void damagedAndMissingTablesAreNamed(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind)) {
      execute(
          server,
          "CREATE TABLE t AS SELECT g AS n, repeat('x', 200) AS s FROM generate_series(1, 500) g",
          "CREATE TABLE gone AS SELECT 1 AS n",
          "CREATE TABLE other AS SELECT 1 AS n");
      String path = text(server, "SELECT pg_relation_filepath('t')");
      String gone = text(server, "SELECT pg_relation_filepath('gone')");
      server.stop();
      flipOnDisk(server.dataDirectory().resolve(path), PAGE + 15);
      Files.delete(server.dataDirectory().resolve(gone));
      server.start();
      String invalid = "invalid page in block 1 of relation \"" + path + "\"";
      assertThatThrownBy(() -> number(server, "SELECT count(*) FROM t"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("ERROR: " + invalid)
          .extracting(e -> ((SQLException) e).getSQLState())
          .isEqualTo("XX001");
      assertThat(server.log("page verification failed, calculated checksum ")).isNotEmpty();
      assertThatThrownBy(() -> number(server, "SELECT count(*) FROM gone"))
          .hasMessageContaining("could not open file \"" + gone + "\": No such file or directory");
      assertThat(number(server, "SELECT count(*) FROM other")).isEqualTo(1);
      try (Connection connection = server.connect();
          Statement statement = connection.createStatement()) {
        statement.execute("SET zero_damaged_pages = on");
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM t")) {
          rows.next();
          assertThat(rows.getLong(1)).isBetween(450L, 480L);
        }
      }
      assertThat(server.log("WARNING:  invalid page in block 1 .*; zeroing out page")).hasSize(1);
    }
  }

  private static void flipOnDisk(Path file, int at) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Files.write(file, flip(content, at));
  }
}
