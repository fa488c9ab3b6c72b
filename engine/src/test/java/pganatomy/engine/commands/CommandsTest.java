package pganatomy.engine.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.engine.access.StorageServer;
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.access.transam.IsolationLevel;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.ColumnStatistics;
import pganatomy.engine.catalog.InitialCatalogs;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.catalog.StoredRoles;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;

/// DDL on real catalogs; messages are PostgreSQL 18's.
class CommandsTest {
  @TempDir static Path directory;
  private static final List<String> notices = new ArrayList<>();
  private TransactionContext transaction;
  private SessionCatalog catalog;

  /// Queries are another layer's: no command in here needs one.
  private final class NoQueries implements QueryServices {
    @Override
    public Rows open(Statement query, String text) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Insertion openInsertion(RelationDescriptor target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public pganatomy.engine.executor.expression.ExpressionContext expressionContext() {
      throw new UnsupportedOperationException();
    }

    @Override
    public CopyData copyData() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void preventInReadOnly(String command) {}

    @Override
    public void requireTransactionBlock(String command) {}

    @Override
    public Description describe(Statement query, String text) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long runInto(Statement query, String text, RelationDescriptor target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isVolatile(String expression, Type type) {
      return false;
    }

    @Override
    public Object evaluate(String expression, Type type, int typeModifier, boolean[] isVolatile) {
      return type.codec().parse(expression, typeModifier);
    }

    @Override
    public void checkExpression(String expression, RelationDescriptor relation, Type type) {}

    @Override
    public void commitAndStart() {
      transaction.commit();
      transaction.start(IsolationLevel.READ_COMMITTED, false);
    }

    @Override
    public void preventInTransactionBlock(String command) {}
  }

  @BeforeAll
  static void boot() throws Exception {
    StorageServer.initialize(directory);
    Files.delete(directory.resolve("base/5"));
    Files.createDirectories(directory.resolve("base/1"));
    StorageServer.start(directory, 512);
    InitialCatalogs.fill();
    Log.client(data -> notices.add(data.message()));
  }

  @AfterAll
  static void stop() {
    Log.client(null);
    StorageServer.stop();
  }

  @BeforeEach
  void begin() {
    notices.clear();
    transaction = StorageServer.begin();
    catalog = new SessionCatalog(transaction, CatalogOids.POSTGRES);
  }

  @AfterEach
  void rollBack() {
    if (transaction.isActive()) {
      transaction.abort();
    }
  }

  private String run(String sql) {
    CommandContext context = new CommandContext(catalog, transaction, sql, new NoQueries());
    Statement statement = Parser.parse(sql).getFirst().statement();
    String tag = Utility.execute(context, statement);
    transaction.incrementCommandCounter();
    return tag;
  }

  private void assertFails(String sql, String sqlState, String message) {
    transaction.startSubtransaction();
    assertThatThrownBy(() -> run(sql))
        .isInstanceOfSatisfying(
            DatabaseException.class,
            error ->
                assertThat(error.sqlState() + " " + error.getMessage())
                    .isEqualTo(sqlState + " " + message));
    transaction.abortSubtransaction();
  }

  @Test
  void createdTableIsFoundWithItsColumns() {
    assertThat(
            run("CREATE TABLE t (a int NOT NULL, b numeric(10,2)[] DEFAULT '{1}', c varchar(5))"))
        .isEqualTo("CREATE TABLE");
    RelationDescriptor table = catalog.relation(null, "t");
    assertThat(table.namespaceName()).isEqualTo("public");
    List<AttributeDescriptor> columns = table.attributes();
    assertThat(columns.get(0).notNull()).isTrue();
    assertThat(columns.get(1).type().name()).isEqualTo("_numeric");
    assertThat(columns.get(1).defaultExpression()).isEqualTo("'{1}'::numeric[]");
    assertThat(columns.get(2).typeModifier()).isEqualTo(9);
    assertThat(catalog.rowColumns(table.typeOid())).hasSize(3);
  }

  @Test
  void refusedTablesGivePostgresMessages() {
    run("CREATE TABLE t (a int)");
    assertFails("CREATE TABLE t (a int)", "42P07", "relation \"t\" already exists");
    assertFails("CREATE TABLE u (a int, a int)", "42701", "column \"a\" specified more than once");
    assertFails("CREATE TABLE u (a foo)", "42704", "type \"foo\" does not exist");
    assertFails("CREATE TABLE u (a record)", "42P16", "column \"a\" has pseudo-type record");
    assertFails("CREATE TABLE nos.u (a int)", "3F000", "schema \"nos\" does not exist");
    assertFails("CREATE TABLE u (a int) WITH (x = 1)", "22023", "unrecognized parameter \"x\"");
    assertFails(
        "CREATE TABLE u (a int) WITH (fillfactor = 5)",
        "22023",
        "value 5 out of bounds for option \"fillfactor\"");
    assertFails("DROP TABLE nope", "42P01", "table \"nope\" does not exist");
    assertFails("DROP VIEW t", "42809", "\"t\" is not a view");
    assertFails(
        "DROP TABLE pg_class", "42501", "permission denied: \"pg_class\" is a system catalog");
  }

  @Test
  void ifExistsAndIfNotExistsSayWhatTheySkip() {
    run("DROP TABLE IF EXISTS nope");
    run("CREATE TABLE t (a int)");
    run("CREATE TABLE IF NOT EXISTS t (b int)");
    assertThat(notices)
        .containsExactly(
            "table \"nope\" does not exist, skipping", "relation \"t\" already exists, skipping");
  }

  @Test
  void rolledBackTableAndItsFileAreGone() {
    run("CREATE TABLE gone (a int)");
    Path file = directory.resolve(catalog.relation(null, "gone").locator().toString());
    assertThat(file).exists();
    transaction.abort();
    // An empty file keeps its number from being used again, up to the next checkpoint.
    assertThat(file.toFile().length()).isZero();
    transaction.start(IsolationLevel.READ_COMMITTED, false);
    assertThat(catalog.relation(null, "gone")).isNull();
  }

  @Test
  void droppedTablesFileGoesOnlyWithTheCommit() {
    run("CREATE TABLE dropped (a int)");
    transaction.commit();
    transaction.start(IsolationLevel.READ_COMMITTED, false);
    Path file = directory.resolve(catalog.relation(null, "dropped").locator().toString());
    run("DROP TABLE dropped");
    assertThat(catalog.relation(null, "dropped")).isNull();
    assertThat(file).exists();
    transaction.commit();
    assertThat(file.toFile().length()).isZero();
  }

  @Test
  void truncateEmptiesTheTableAndRollbackBringsItBack() {
    run("CREATE TABLE tr (a int)");
    new HeapInserter(catalog.relation(null, "tr"), transaction).insert(new Object[] {1});
    transaction.commit();
    transaction.start(IsolationLevel.READ_COMMITTED, false);
    assertThat(run("TRUNCATE tr")).isEqualTo("TRUNCATE TABLE");
    assertThat(StorageServer.values(catalog.relation(null, "tr"), transaction)).isEmpty();
    transaction.abort();
    transaction.start(IsolationLevel.READ_COMMITTED, false);
    assertThat(StorageServer.values(catalog.relation(null, "tr"), transaction)).containsExactly(1);
  }

  @Test
  void addedColumnHasItsDefaultInOldRows() {
    run("CREATE TABLE ac (a int)");
    new HeapInserter(catalog.relation(null, "ac"), transaction).insert(new Object[] {1});
    transaction.incrementCommandCounter();
    run("ALTER TABLE ac ADD COLUMN b int DEFAULT 7");
    run("ALTER TABLE ac DROP COLUMN a");
    RelationDescriptor table = catalog.relation(null, "ac");
    assertThat(table.attribute("a")).isNull();
    var reader =
        new pganatomy.engine.access.common.TupleReader(
            table, new int[] {table.attribute("b").number()});
    var page = new pganatomy.engine.access.heap.HeapPage();
    var batch =
        pganatomy.engine.utils.vector.Batch.create(
            new pganatomy.engine.utils.vector.VectorKind[] {
              pganatomy.engine.utils.vector.VectorKind.INT
            });
    HeapScan.open(table, transaction.statementSnapshot(), 0, -1).nextPage(page);
    reader.read(page, 0, batch);
    assertThat(batch.columns[0].get(0)).isEqualTo(7);
  }

  @Test
  void checkConstraintIsWrittenOutAndGetsPostgresName() {
    run("CREATE TABLE ck (a int CHECK (a > 0), b int, CONSTRAINT cc CHECK (b <> (a)))");
    int oid = catalog.relation(null, "ck").oid();
    List<String> found = new ArrayList<>();
    for (CatalogRow row : catalog.table(CatalogOids.PG_CONSTRAINT).find(9, oid)) {
      found.add(row.text(2) + ": " + row.text(28));
    }
    assertThat(found).containsExactlyInAnyOrder("ck_a_check: (a > 0)", "cc: (b <> a)");
  }

  @Test
  void analyzeStoresWhatPostgresStores() {
    run("CREATE TABLE an (a int)");
    HeapInserter inserter = new HeapInserter(catalog.relation(null, "an"), transaction);
    for (int i = 0; i < 1000; i++) {
      inserter.insert(new Object[] {i % 10 == 0 ? 5 : i});
    }
    transaction.incrementCommandCounter();
    assertThat(run("ANALYZE VERBOSE an")).isEqualTo("ANALYZE");
    assertThat(notices.get(0)).isEqualTo("analyzing \"public.an\"");
    assertThat(notices.get(1))
        .isEqualTo(
            "\"an\": scanned 5 of 5 pages, containing 1000 live rows and 0 dead rows;"
                + " 1000 rows in sample, 1000 estimated total rows");
    assertThat(notices.get(2)).startsWith("finished analyzing table \"postgres.public.an\"\navg");
    RelationDescriptor table = catalog.relation(null, "an");
    assertThat(table.rowCount()).isEqualTo(1000);
    assertThat(table.pageCount()).isEqualTo(5);
    ColumnStatistics column =
        ColumnStatistics.find(catalog, table.oid(), 1, table.attributes().get(0).type());
    assertThat(column.distinctValues()).isEqualTo(-0.9f);
    assertThat(column.commonValues()).containsExactly(5);
    assertThat(column.commonFrequencies()).containsExactly(0.101f);
    assertThat(column.histogram()).hasSize(101).startsWith(1).endsWith(999);
  }

  @Test
  void schemaWithContentIsOnlyDroppedWithCascade() {
    run("CREATE SCHEMA s");
    run("CREATE TABLE s.t (a int)");
    assertFails(
        "DROP SCHEMA s", "2BP01", "cannot drop schema s because other objects depend on it");
    run("DROP SCHEMA s CASCADE");
    assertThat(notices).containsExactly("drop cascades to table s.t");
    assertThat(catalog.namespaceOid("s")).isZero();
  }

  @Test
  void roleIsStoredWithAVerifierInsteadOfItsPassword() {
    run("CREATE ROLE alice LOGIN PASSWORD 'secret' CONNECTION LIMIT 3");
    var role = new StoredRoles(transaction).find("alice");
    assertThat(role.canLogin()).isTrue();
    assertThat(role.connectionLimit()).isEqualTo(3);
    assertThat(role.password()).startsWith("SCRAM-SHA-256$4096:").doesNotContain("secret");
    assertFails("CREATE ROLE alice", "42710", "role \"alice\" already exists");
    assertFails("DROP ROLE bob", "42704", "role \"bob\" does not exist");
    run("DROP ROLE alice");
  }

  @Test
  void temporaryTableHidesThePermanentOneAndGoesWithTheSession() {
    run("CREATE TABLE tt (a int)");
    run("CREATE TEMP TABLE tt (b int)");
    RelationDescriptor temporary = catalog.relation(null, "tt");
    assertThat(temporary.persistence()).isEqualTo('t');
    assertThat(temporary.locator().toString()).matches("base/5/t\\d+_\\d+");
    TemporarySchema.dropAll(catalog);
    transaction.incrementCommandCounter();
    assertThat(catalog.relation(null, "tt").persistence()).isEqualTo('p');
  }

  @Test
  void newDatabaseHasTheTemplatesCatalogs() {
    run("CREATE DATABASE lab");
    transaction.commit();
    transaction.start(IsolationLevel.READ_COMMITTED, false);
    int oid = catalog.databaseOid("lab");
    SessionCatalog inside = new SessionCatalog(transaction, oid);
    assertThat(inside.type("pg_catalog", "int4")).isNotNull();
    assertThat(inside.table(CatalogOids.PG_CLASS).findOne(PgClass.NAME, "pg_type")).isNotNull();
    run("DROP DATABASE lab");
    assertThat(DataDirectory.javaPath("base/" + oid)).doesNotExist();
  }
}
