package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import pganatomy.engine.access.toast.ToastTables;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionListener;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.ListValue;

/// The catalogs as one session sees them, with a cache of the relations that it has used.
///
/// ```text
///   another backend                            this one
///   ALTER TABLE t ...; COMMIT
///     catalog changes: 17 → 18
///                                              statement begins: I know 17, it is 18 now
///                                              forget all relations, close their files
/// ```
///
/// PostgreSQL sends each backend a list of what has changed; a counter costs every backend its
/// whole cache for each change, which is cheap while caches are small and DDL is rare.
///
/// PostgreSQL: src/backend/utils/cache/relcache.c, inval.c; src/backend/catalog/namespace.c
public final class SessionCatalog implements Catalog, TransactionListener {
  private static final String TEMPORARY = "pg_temp_";
  private static final String TEMPORARY_TOAST = "pg_toast_temp_";

  private final TransactionContext transaction;
  private final int databaseOid;
  private final SystemRelations system;
  private final HashMap<Integer, RelationDescriptor> relations = new HashMap<>();
  private final HashMap<Integer, List<CheckConstraint>> checks = new HashMap<>();
  private final HashMap<Integer, List<IndexDescriptor>> indexes = new HashMap<>();
  private final HashMap<Integer, List<ForeignKey>> foreignKeys = new HashMap<>();
  private final HashMap<String, Integer> relationOids = new HashMap<>();
  private final HashMap<String, Integer> namespaceOids = new HashMap<>();
  private final HashMap<Integer, String> namespaceNames = new HashMap<>();
  private final HashMap<Integer, Type> types = new HashMap<>();
  private final HashMap<Integer, String> roleNames = new HashMap<>();
  private final Privileges privileges = new Privileges(this);
  private int knownChanges;
  private int generation;
  private int userOid = CatalogOids.BOOTSTRAP_ROLE;
  private int[] searchPath;
  private String searchPathText;
  private int temporaryNamespace;
  private int firstNamespace;

  public SessionCatalog(TransactionContext transaction, int databaseOid) {
    this.transaction = transaction;
    this.databaseOid = databaseOid;
    system = new SystemRelations(databaseOid);
    knownChanges = TransactionArea.catalogChanges();
    transaction.addListener(this);
    ToastTables.install(new ToastCatalog(this));
  }

  public TransactionContext transaction() {
    return transaction;
  }

  @Override
  public int databaseOid() {
    return databaseOid;
  }

  public SystemRelations system() {
    return system;
  }

  /// Who may do what.
  public Privileges privileges() {
    return privileges;
  }

  /// The role whose privileges and `"$user"` count.
  public void setUser(int roleOid) {
    userOid = roleOid;
    searchPath = null;
  }

  public int userOid() {
    return userOid;
  }

  /// One of the system's own tables, to be read and changed row by row.
  public CatalogTable table(int catalogOid) {
    return new CatalogTable(system.get(catalogOid), transaction);
  }

  // ---------------------------------------------------------------- invalidation

  /// Forgets what others have changed; to be called before each statement is analysed.
  public void acceptInvalidations() {
    int changes = TransactionArea.catalogChanges();
    if (changes != knownChanges) {
      knownChanges = changes;
      RelationFile.closeAll();
      forget();
    }
  }

  /// Counts how often the cache was emptied: what was looked up under another number may be stale.
  public int generation() {
    return generation;
  }

  /// Forgets everything: this transaction has changed a catalog.
  public void forget() {
    generation++;
    relations.clear();
    checks.clear();
    indexes.clear();
    foreignKeys.clear();
    relationOids.clear();
    namespaceOids.clear();
    namespaceNames.clear();
    types.clear();
    roleNames.clear();
    searchPath = null;
  }

  @Override
  public void afterEnd(TransactionContext ended, boolean isCommit) {
    if (ended.hasChangedCatalogs()) {
      forget();
    }
  }

  @Override
  public void afterSubtransaction(TransactionContext ended, int level, boolean isCommit) {
    if (ended.hasChangedCatalogs()) {
      forget();
    }
  }

  /// Takes a lock on a relation until the end of the transaction, and gives the relation as it is
  /// then: what was looked up before waiting may be stale. Null when it is gone.
  public RelationDescriptor lock(RelationDescriptor relation, LockMode mode) {
    LockTag tag = LockTag.relation(relation.databaseOid(), relation.oid());
    if (!LockManager.holds(tag, mode)) {
      LockManager.acquire(tag, mode);
      acceptInvalidations();
    }
    return relation(relation.oid());
  }

  // ---------------------------------------------------------------- relations

  @Override
  public RelationDescriptor relation(String schema, String name) {
    if (schema != null) {
      int namespace = namespaceOid(schema);
      if (namespace != 0 && privileges.ofSchema(userOid, namespace, AclItem.USAGE) == 0) {
        throw Privileges.denied("schema", schema);
      }
      return namespace == 0 ? null : relationIn(namespace, name);
    }
    for (int namespace : searchPath()) {
      RelationDescriptor found = relationIn(namespace, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// The relation of that name in one schema, null when there is none.
  public RelationDescriptor relationIn(int namespace, String name) {
    if (namespace == CatalogOids.NAMESPACE_CATALOG) {
      RelationDescriptor found = system.byName(name);
      return found == null || found.kind() == 'v' && found.viewText() == null ? null : found;
    }
    if (namespace == InformationSchema.OID) {
      RelationDescriptor view = system.informationView(name);
      if (view != null) {
        return view;
      }
    }
    String key = namespace + "/" + name;
    Integer oid = relationOids.get(key);
    if (oid == null) {
      for (CatalogRow row : table(CatalogOids.PG_CLASS).find(PgClass.NAME, name)) {
        if (row.integer(PgClass.NAMESPACE) == namespace) {
          RelationDescriptor built = new RelationBuilder(this).build(row);
          relationOids.put(key, built.oid());
          relations.put(built.oid(), built);
          return built;
        }
      }
      relationOids.put(key, 0);
      return null;
    }
    return oid == 0 ? null : relation(oid);
  }

  @Override
  public RelationDescriptor relation(int oid) {
    RelationDescriptor known = relations.get(oid);
    if (known != null) {
      return known;
    }
    if (Integer.compareUnsigned(oid, 16384) < 0) {
      return system.byOid(oid);
    }
    CatalogRow row = table(CatalogOids.PG_CLASS).findOne(PgClass.OID, oid);
    if (row == null) {
      return null;
    }
    known = new RelationBuilder(this).build(row);
    relations.put(oid, known);
    return known;
  }

  @Override
  public List<CheckConstraint> checks(int relationOid) {
    List<CheckConstraint> known = checks.get(relationOid);
    if (known == null) {
      known = new ArrayList<>();
      for (CatalogRow row : table(CatalogOids.PG_CONSTRAINT).find(9, relationOid)) {
        if (row.letter(4) == 'c') {
          known.add(new CheckConstraint(row.text(2), row.text(28)));
        }
      }
      known.sort(Comparator.comparing(CheckConstraint::name));
      checks.put(relationOid, known);
    }
    return known;
  }

  @Override
  public List<IndexDescriptor> indexes(RelationDescriptor relation) {
    if (relation.indexOids().isEmpty()) {
      return List.of();
    }
    List<IndexDescriptor> known = indexes.get(relation.oid());
    if (known == null) {
      known = IndexCatalog.indexesOf(this, relation);
      indexes.put(relation.oid(), known);
    }
    return known;
  }

  @Override
  public List<ForeignKey> foreignKeys(RelationDescriptor relation) {
    List<ForeignKey> known = foreignKeys.get(relation.oid());
    if (known == null) {
      known = relation.hasTriggers() ? ForeignKey.of(this, relation.oid()) : List.of();
      foreignKeys.put(relation.oid(), known);
    }
    return known;
  }

  @Override
  public ColumnStatistics statistics(int relationOid, int attribute) {
    RelationDescriptor relation = relation(relationOid);
    Type type = relation.attributes().get(attribute - 1).type();
    return ColumnStatistics.find(this, relationOid, attribute, type);
  }

  // ---------------------------------------------------------------- schemas

  @Override
  public int namespaceOid(String name) {
    switch (name) {
      case "pg_catalog" -> {
        return CatalogOids.NAMESPACE_CATALOG;
      }
      case "pg_temp" -> {
        return temporaryNamespace;
      }
      default -> {
        Integer known = namespaceOids.get(name);
        if (known == null) {
          CatalogRow row = table(CatalogOids.PG_NAMESPACE).findOne(2, name);
          known = row == null ? 0 : row.integer(1);
          namespaceOids.put(name, known);
        }
        return known;
      }
    }
  }

  @Override
  public String namespaceName(int oid) {
    if (oid == CatalogOids.NAMESPACE_CATALOG) {
      return "pg_catalog";
    }
    if (oid == CatalogOids.NAMESPACE_PUBLIC) {
      return "public";
    }
    String known = namespaceNames.get(oid);
    if (known == null) {
      CatalogRow row = table(CatalogOids.PG_NAMESPACE).findOne(1, oid);
      known = row == null ? null : row.text(2);
      if (known != null) {
        namespaceNames.put(oid, known);
      }
    }
    return known;
  }

  /// The schemas that an unqualified name is looked for in, in order, those included that
  /// `search_path` need not name.
  public int[] searchPath() {
    String text = Guc.SEARCH_PATH.value();
    if (searchPath == null || !text.equals(searchPathText)) {
      searchPathText = text;
      searchPath = resolveSearchPath(text);
    }
    return searchPath;
  }

  private int[] resolveSearchPath(String text) {
    List<Integer> path = new ArrayList<>();
    if (firstNamespace != 0) {
      path.add(firstNamespace);
    }
    String[] names = ListValue.split(text);
    if (names == null) {
      names = new String[0];
    }
    for (String name : names) {
      int namespace = namespaceOid(name.equals("$user") ? String.valueOf(roleName(userOid)) : name);
      if (namespace != 0
          && !path.contains(namespace)
          && privileges.ofSchema(userOid, namespace, AclItem.USAGE) != 0) {
        path.add(namespace);
      }
    }
    if (!path.contains(CatalogOids.NAMESPACE_CATALOG)) {
      path.addFirst(CatalogOids.NAMESPACE_CATALOG);
    }
    if (temporaryNamespace != 0 && !path.contains(temporaryNamespace)) {
      path.addFirst(temporaryNamespace);
    }
    int[] oids = new int[path.size()];
    for (int i = 0; i < oids.length; i++) {
      oids[i] = path.get(i);
    }
    return oids;
  }

  @Override
  public int creationNamespace() {
    if (firstNamespace != 0) {
      return firstNamespace;
    }
    String[] names = ListValue.split(Guc.SEARCH_PATH.value());
    for (String name : names == null ? new String[0] : names) {
      int namespace = namespaceOid(name.equals("$user") ? String.valueOf(roleName(userOid)) : name);
      if (namespace != 0) {
        return namespace;
      }
    }
    return 0;
  }

  /// Puts a schema before all others of the search path; 0 ends that.
  public void setFirstNamespace(int oid) {
    firstNamespace = oid;
    forget();
  }

  /// This session's schema for temporary objects, 0 before the first one.
  public int temporaryNamespace() {
    return temporaryNamespace;
  }

  /// The schema's name: of the process's slot, so that a later process can use it again.
  public static String temporaryNamespaceName() {
    return TEMPORARY + ProcArray.mine();
  }

  /// The name of the schema of the temporary tables' TOAST tables.
  public static String temporaryToastNamespaceName() {
    return TEMPORARY_TOAST + ProcArray.mine();
  }

  /// The slot that a schema of that name belongs to, -1 when it is none of temporary objects.
  public static int temporaryOwner(String namespace) {
    if (namespace.startsWith(TEMPORARY)) {
      return Integer.parseInt(namespace.substring(TEMPORARY.length()));
    }
    return namespace.startsWith(TEMPORARY_TOAST)
        ? Integer.parseInt(namespace.substring(TEMPORARY_TOAST.length()))
        : -1;
  }

  public void setTemporaryNamespace(int oid) {
    temporaryNamespace = oid;
    searchPath = null;
    namespaceOids.clear();
  }

  // ---------------------------------------------------------------- types

  @Override
  public Type type(String schema, String name) {
    if (schema == null || schema.equals("pg_catalog")) {
      Type builtIn = Types.byName(name);
      if (builtIn != null) {
        return builtIn;
      }
    }
    CatalogTable table = table(CatalogOids.PG_TYPE);
    List<CatalogRow> rows = table.find(2, name);
    int[] namespaces = schema == null ? searchPath() : new int[] {namespaceOid(schema)};
    for (int namespace : namespaces) {
      for (CatalogRow row : rows) {
        if (row.integer(3) == namespace) {
          return type(row.integer(1));
        }
      }
    }
    return null;
  }

  @Override
  public Type type(int oid) {
    Type found = Types.byOid(oid);
    if (found != null || oid == 0) {
      return found;
    }
    found = types.get(oid);
    if (found == null) {
      CatalogRow row = table(CatalogOids.PG_TYPE).findOne(1, oid);
      if (row != null) {
        found = userType(row);
        types.put(oid, found);
      }
    }
    return found;
  }

  /// Only row types and their arrays have values so far; of the others one can ask the name.
  private static Type userType(CatalogRow row) {
    Type model = Types.byOid(row.letter(7) == 'c' ? TypeOids.RECORD : TypeOids.TEXT);
    boolean isArray = row.letter(8) == 'A';
    return new Type(
        row.integer(1),
        row.text(2),
        -1,
        false,
        'd',
        'x',
        row.letter(7),
        row.letter(8),
        false,
        ',',
        row.integer(14),
        row.integer(15),
        row.integer(12),
        0,
        0,
        model.vectorKind(),
        isArray ? Types.arrayCodec(row.integer(1), row.integer(14)) : model.codec());
  }

  @Override
  public List<AttributeDescriptor> rowColumns(int typeOid) {
    Type type = type(typeOid);
    if (type == null || type.relationOid() == 0) {
      return null;
    }
    RelationDescriptor relation = relation(type.relationOid());
    return relation == null ? null : relation.attributes();
  }

  // ---------------------------------------------------------------- roles and databases

  @Override
  public String roleName(int oid) {
    String known = roleNames.get(oid);
    if (known == null) {
      CatalogRow row = table(CatalogOids.PG_AUTHID).findOne(1, oid);
      known = row == null ? null : row.text(2);
      if (known != null) {
        roleNames.put(oid, known);
      }
    }
    return known;
  }

  @Override
  public int roleOid(String name) {
    CatalogRow row = table(CatalogOids.PG_AUTHID).findOne(2, name);
    return row == null ? 0 : row.integer(1);
  }

  /// Whether the session's user may do everything.
  public boolean isSuperuser() {
    return privileges.isSuperuser(userOid);
  }

  @Override
  public String databaseName(int oid) {
    CatalogRow row = table(CatalogOids.PG_DATABASE).findOne(1, oid);
    return row == null ? null : row.text(2);
  }

  @Override
  public int databaseOid(String name) {
    CatalogRow row = table(CatalogOids.PG_DATABASE).findOne(2, name);
    return row == null ? 0 : row.integer(1);
  }
}
