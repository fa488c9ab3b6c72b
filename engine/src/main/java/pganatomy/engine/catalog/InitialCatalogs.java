package pganatomy.engine.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.access.transam.Checkpoint;
import pganatomy.engine.access.transam.IsolationLevel;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.buffer.BufferPoolArea;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcessLimits;
import pganatomy.engine.storage.ipc.SharedMemoryLayout;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.storage.smgr.DatabaseFiles;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.adt.TypeOids;

/// Makes the first three databases of a cluster: fills the catalogs of `template1` and copies it.
///
/// Runs in a process of its own, alone on the data directory, with a shared segment that nobody
/// shares: the code below is the one that a backend runs.
///
/// PostgreSQL: src/backend/bootstrap/bootstrap.c, src/bin/initdb/initdb.c
public final class InitialCatalogs {
  private static final int BUFFERS = 4096;
  private static final String[] DATABASES = {"template1", "template0", "postgres"};
  private static final int[] DATABASE_OIDS = {
    CatalogOids.TEMPLATE1, CatalogOids.TEMPLATE0, CatalogOids.POSTGRES
  };

  private final TransactionContext transaction = new TransactionContext();
  private final SystemRelations system = new SystemRelations(CatalogOids.TEMPLATE1);

  private InitialCatalogs() {}

  /// Fills the data directory, whose folders and control file are there. The process must not have
  /// a shared segment.
  public static void create() {
    SharedMemoryLayout.register(new ProcArray(new ProcessLimits(2, 0, 0, 0)));
    SharedMemoryLayout.register(new BufferPoolArea(BUFFERS));
    SharedMemoryLayout.register(new LockManager(64));
    SharedMemoryLayout.register(new TransactionArea());
    long bytes = SharedMemoryLayout.totalSize();
    SharedMemory.attach(Posix.createMemoryFile("bootstrap", bytes), bytes);
    SharedMemoryLayout.create(0);
    ProcArray.join(BackendKind.BACKEND);
    fill();
    ProcArray.leave();
  }

  /// Fills it with the segment that this process has already.
  public static void fill() {
    new InitialCatalogs().run();
  }

  private void run() {
    transaction.start(IsolationLevel.READ_COMMITTED, false);
    for (String name : SystemRelations.names()) {
      RelationDescriptor relation = system.byName(name);
      if (relation.kind() == 'r') {
        RelationFile.of(relation.locator()).create(Fork.MAIN);
      }
    }
    loadRows();
    insertRelations();
    insertDatabases();
    insertInformationSchema();
    insertAccessLists();
    transaction.commit();
    DataDirectory.write("base/1/PG_VERSION", "18\n".getBytes(StandardCharsets.UTF_8));
    Checkpoint.performAtShutdown();
    DatabaseFiles.copy(CatalogOids.TEMPLATE1, CatalogOids.TEMPLATE0);
    DatabaseFiles.copy(CatalogOids.TEMPLATE1, CatalogOids.POSTGRES);
  }

  // ---------------------------------------------------------------- rows from the resource

  private void loadRows() {
    try (InputStream stream = InitialCatalogs.class.getResourceAsStream("initial-rows.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      HeapInserter inserter = null;
      RelationDescriptor relation = null;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("=")) {
          relation = system.byName(line.substring(1));
          inserter = new HeapInserter(relation, transaction);
        } else {
          inserter.insert(row(relation, line));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// One line of COPY's text format.
  private static Object[] row(RelationDescriptor relation, String line) {
    String[] fields = SystemRelations.split(line, '\t');
    Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      if (!fields[i].equals("\\N")) {
        values[i] = value(relation.attributes().get(i), unescape(fields[i]));
      }
    }
    return values;
  }

  private static Object value(AttributeDescriptor attribute, String text) {
    if (attribute.type().oid() == TypeOids.REGPROC || attribute.type().oid() == TypeOids.OID) {
      return Integer.parseUnsignedInt(text);
    }
    return attribute.type().codec().parse(text, -1);
  }

  private static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      plain.append(
          switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
          });
    }
    return plain.toString();
  }

  // ---------------------------------------------------------------- rows of our own

  /// The catalogs and system views themselves.
  private void insertRelations() {
    CatalogTable classes = table(CatalogOids.PG_CLASS);
    List<CatalogRow> classRows = new ArrayList<>();
    List<CatalogRow> attributeRows = new ArrayList<>();
    CatalogTable attributes = table(CatalogOids.PG_ATTRIBUTE);
    for (String name : SystemRelations.names()) {
      RelationDescriptor relation = system.byName(name);
      if (relation.kind() == 'v' && relation.viewText() == null) {
        continue;
      }
      classRows.add(CatalogRows.relation(classes, relation, relation.databaseOid() == 0));
      for (AttributeDescriptor attribute : relation.attributes()) {
        attributeRows.add(CatalogRows.attribute(attributes, relation.oid(), attribute));
      }
    }
    for (String name : InformationSchema.names()) {
      RelationDescriptor view = system.informationView(name);
      CatalogRow row = CatalogRows.relation(classes, view, false);
      AccessList list = AccessList.of(null, 'r', view.ownerOid());
      list.grant(0, view.ownerOid(), AclItem.SELECT, false);
      row.set(PgClass.ACL, list.toStored());
      classRows.add(row);
      for (AttributeDescriptor attribute : view.attributes()) {
        attributeRows.add(CatalogRows.attribute(attributes, view.oid(), attribute));
      }
    }
    classes.insertAll(classRows);
    attributes.insertAll(attributeRows);
  }

  private void insertDatabases() {
    CatalogTable table = table(CatalogOids.PG_DATABASE);
    for (int i = 0; i < DATABASES.length; i++) {
      boolean isTemplate = i < 2;
      boolean allowsConnections = DATABASE_OIDS[i] != CatalogOids.TEMPLATE0;
      table.insert(
          CatalogRows.database(
              table,
              DATABASE_OIDS[i],
              DATABASES[i],
              CatalogOids.BOOTSTRAP_ROLE,
              isTemplate,
              allowsConnections,
              -1));
    }
  }

  private void insertInformationSchema() {
    CatalogTable table = table(CatalogOids.PG_NAMESPACE);
    if (table.findOne(2, "information_schema") == null) {
      CatalogRow row = table.newRow();
      row.set(1, InformationSchema.OID);
      row.set(2, "information_schema");
      row.set(3, CatalogOids.BOOTSTRAP_ROLE);
      table.insert(row);
    }
  }

  /// Everybody may use the schemas; of `public` the database's owner may do the rest.
  private void insertAccessLists() {
    CatalogTable table = table(CatalogOids.PG_NAMESPACE);
    int[] schemas = {
      CatalogOids.NAMESPACE_CATALOG, CatalogOids.NAMESPACE_PUBLIC, InformationSchema.OID
    };
    for (int oid : schemas) {
      CatalogRow row = table.findOne(1, oid);
      int owner = row.integer(3);
      AccessList list = AccessList.of(null, 'n', owner);
      list.grant(0, owner, AclItem.USAGE, false);
      row.set(4, list.toStored());
      table.update(row);
    }
  }

  private CatalogTable table(int oid) {
    return new CatalogTable(system.get(oid), transaction);
  }
}
