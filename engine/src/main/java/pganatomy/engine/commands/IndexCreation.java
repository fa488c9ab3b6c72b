package pganatomy.engine.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.IndexBuild;
import pganatomy.engine.executor.IndexTargets;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.SortBy;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.parser.ast.TableStatement.IndexElement;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// `CREATE INDEX`, and the indexes behind PRIMARY KEY and UNIQUE.
///
/// CONCURRENTLY is obeyed as far as what may surround it; the build itself keeps writers away as
/// any other does. PostgreSQL builds in three transactions while others write.
///
/// PostgreSQL: src/backend/commands/indexcmds.c, DefineIndex(); src/backend/catalog/index.c
final class IndexCreation {
  /// The access method's OID.
  private static final int BTREE = 403;

  private final CommandContext context;

  IndexCreation(CommandContext context) {
    this.context = context;
  }

  /// What is wanted, whichever statement says so.
  ///
  /// @param name null when one is to be chosen
  /// @param constraint null for a plain index
  record Wanted(
      String name,
      List<IndexElement> keys,
      List<IndexElement> including,
      List<Option> options,
      ExpressionNode where,
      boolean isUnique,
      boolean isNullsNotDistinct,
      Constraint constraint) {
    boolean isPrimary() {
      return constraint != null && constraint.kind() == Constraint.Kind.PRIMARY_KEY;
    }
  }

  // ---------------------------------------------------------------- CREATE INDEX

  void create(TableStatement.CreateIndex statement) {
    if (statement.concurrently()) {
      context.queries().preventInTransactionBlock("CREATE INDEX CONCURRENTLY");
    }
    RelationDescriptor found = context.relation(statement.table());
    checkAccessMethod(statement.accessMethod());
    checkTable(found);
    RelationDescriptor heap = context.catalog().lock(found, LockMode.SHARE);
    tell(heap.oid(), 0, statement.concurrently() ? Progress.CREATE_CONCURRENTLY : Progress.CREATE);
    if (statement.name() != null
        && TableCreation.exists(
            context, heap.namespaceOid(), statement.name(), statement.ifNotExists())) {
      return;
    }
    create(
        heap,
        new Wanted(
            statement.name(),
            statement.elements(),
            statement.including(),
            statement.options(),
            statement.where(),
            statement.unique(),
            statement.nullsNotDistinct(),
            null));
    Progress.end();
  }

  /// From here on `pg_stat_progress_create_index` shows the command.
  ///
  /// @param index its OID, 0 when it is not made yet
  static void tell(int heap, int index, int command) {
    Progress.start(Progress.Command.CREATE_INDEX, heap, Guc.TRACK_ACTIVITIES.isOn());
    Progress.set(Progress.INDEX_COMMAND, command, Progress.INDEX_METHOD, BTREE);
    Progress.set(Progress.INDEX_OID, index);
  }

  private static void checkAccessMethod(String method) {
    switch (method) {
      case "btree" -> {}
      case "hash", "gist", "gin", "brin", "spgist" ->
          throw DatabaseException.error(
              SqlState.FEATURE_NOT_SUPPORTED,
              "access method \"" + method + "\" is not supported yet");
      default ->
          throw DatabaseException.error(
              SqlState.UNDEFINED_OBJECT, "access method \"" + method + "\" does not exist");
    }
  }

  private void checkTable(RelationDescriptor relation) {
    context.checkOwner(relation);
    context.checkNotSystem(relation);
    if (relation.kind() != 'r') {
      throw DatabaseException.error(
              SqlState.WRONG_OBJECT_TYPE,
              "cannot create index on relation \"" + relation.name() + "\"")
          .detail(
              "This operation is not supported for "
                  + CommandContext.kindWords(relation.kind())
                  + ".");
    }
  }

  // ---------------------------------------------------------------- one index

  /// Makes the index and fills it; the table is locked.
  IndexDescriptor create(RelationDescriptor heap, Wanted wanted) {
    IndexKeys keys =
        new IndexKeys(context, heap, wanted.keys, wanted.including, wanted.constraint != null);
    keys.setPredicate(wanted.where);
    Map<String, String> options = options(wanted.options);
    String name = wanted.name == null ? chosenName(heap, wanted, keys) : wanted.name;
    if (wanted.name != null) {
      checkName(heap, wanted);
    }
    boolean isDeferrable = wanted.constraint != null && wanted.constraint.attributes().deferrable();
    int oid =
        IndexCatalog.create(
            context.catalog(),
            new IndexCatalog.Definition(
                name,
                heap,
                keys.attributes,
                wanted.keys.size(),
                keys.columns,
                keys.collations,
                keys.operatorClasses,
                keys.options,
                keys.expressions,
                keys.predicate,
                wanted.isUnique,
                wanted.isNullsNotDistinct,
                wanted.isPrimary(),
                !isDeferrable,
                true,
                options));
    recordDependencies(heap, oid, keys, wanted.constraint != null);
    context.changed();
    if (wanted.constraint != null) {
      insertConstraint(heap, name, keys, wanted, oid);
    }
    IndexDescriptor index = IndexCatalog.index(context.catalog(), oid);
    build(index);
    return IndexCatalog.index(context.catalog(), oid);
  }

  private void checkName(RelationDescriptor heap, Wanted wanted) {
    TableCreation.exists(context, heap.namespaceOid(), wanted.name, false);
    if (wanted.constraint != null
        && IndexCatalog.hasConstraint(context.catalog(), heap.oid(), wanted.name)) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_OBJECT,
          "constraint \"" + wanted.name + "\" for relation \"" + heap.name() + "\" already exists");
    }
  }

  private String chosenName(RelationDescriptor heap, Wanted wanted, IndexKeys keys) {
    boolean isConstraint = wanted.constraint != null;
    String label = wanted.isPrimary() ? "pkey" : isConstraint ? "key" : "idx";
    return IndexNames.choose(
        context.catalog(),
        heap.name(),
        wanted.isPrimary() ? null : IndexNames.joined(keys.names),
        label,
        heap.namespaceOid(),
        isConstraint);
  }

  /// PostgreSQL: src/backend/access/nbtree/nbtutils.c, btoptions()
  static Map<String, String> options(List<Option> options) {
    Map<String, String> checked = new LinkedHashMap<>();
    for (Option option : options) {
      switch (option.name()) {
        case "fillfactor" -> RelationOptions.merge(Map.of(), List.of(option));
        case "deduplicate_items" -> {
          if (RelationOptions.toBoolean(String.valueOf(option.text())) == null) {
            throw DatabaseException.error(
                SqlState.INVALID_PARAMETER_VALUE,
                "invalid value for boolean option \"deduplicate_items\": " + option.text());
          }
        }
        default ->
            throw DatabaseException.error(
                SqlState.INVALID_PARAMETER_VALUE,
                "unrecognized parameter \"" + option.name() + "\"");
      }
      checked.put(option.name(), option.kind() == Option.Kind.NONE ? "true" : option.text());
    }
    return checked;
  }

  private void recordDependencies(
      RelationDescriptor heap, int oid, IndexKeys keys, boolean isConstraint) {
    if (!isConstraint) {
      for (int column : keys.columns) {
        if (column != 0) {
          depend(oid, heap, column);
        }
      }
    }
    for (int column : keys.columnsRead) {
      depend(oid, heap, column);
    }
  }

  private void depend(int oid, RelationDescriptor heap, int column) {
    Dependencies.record(
        context.catalog(),
        CatalogOids.PG_CLASS,
        oid,
        CatalogOids.PG_CLASS,
        heap.oid(),
        column,
        'a');
  }

  private void insertConstraint(
      RelationDescriptor heap, String name, IndexKeys keys, Wanted wanted, int indexOid) {
    insertConstraint(
        context,
        heap,
        name,
        java.util.Arrays.copyOf(keys.columns, wanted.keys.size()),
        wanted.constraint,
        indexOid);
  }

  static void insertConstraint(
      CommandContext context,
      RelationDescriptor heap,
      String name,
      int[] columns,
      Constraint constraint,
      int indexOid) {
    boolean isPrimary = constraint.kind() == Constraint.Kind.PRIMARY_KEY;
    int constraintOid =
        IndexCatalog.insertConstraint(
            context.catalog(),
            new IndexCatalog.Constraint(
                name,
                heap,
                isPrimary ? 'p' : 'u',
                constraint.attributes().deferrable(),
                constraint.attributes().initiallyDeferred(),
                true,
                columns,
                indexOid,
                null));
    for (int column : columns) {
      Dependencies.record(
          context.catalog(),
          CatalogOids.PG_CONSTRAINT,
          constraintOid,
          CatalogOids.PG_CLASS,
          heap.oid(),
          column,
          'a');
    }
    Dependencies.record(
        context.catalog(),
        CatalogOids.PG_CLASS,
        indexOid,
        CatalogOids.PG_CONSTRAINT,
        constraintOid,
        0,
        'i');
    context.changed();
  }

  // ---------------------------------------------------------------- filling

  /// Fills an index whose file is empty, and notes the sizes of table and index.
  void build(IndexDescriptor index) {
    if (Progress.isOf(Progress.Command.CREATE_INDEX)) {
      Progress.set(Progress.INDEX_STEP, Progress.STEP_INITIALIZE);
      Progress.set(Progress.INDEX_PHASE, Progress.BUILD, Progress.INDEX_OID, index.oid());
    }
    IndexBuild.Result result =
        IndexBuild.run(
            IndexTargets.of(index, context.catalog()),
            context.transaction(),
            context.queries().expressionContext());
    int heapPages = HeapScan.blockCount(index.heap());
    IndexCatalog.setSize(
        context.catalog(), index.oid(), HeapScan.blockCount(index), result.entries(), -1);
    if (heapPages > 0 || index.heap().rowCount() >= 0) {
      IndexCatalog.setSize(
          context.catalog(), index.heap().oid(), heapPages, result.tableRows(), -1);
    }
    if (result.hasBrokenChain()) {
      IndexCatalog.setCheckXmin(context.catalog(), index.oid());
    }
    context.changed();
  }

  // ---------------------------------------------------------------- elements

  /// The columns of a constraint as the elements of an index.
  static List<IndexElement> elements(List<String> columns) {
    List<IndexElement> elements = new java.util.ArrayList<>();
    for (String column : columns) {
      elements.add(
          new IndexElement(
              column,
              null,
              List.of(),
              List.of(),
              List.of(),
              SortBy.Direction.DEFAULT,
              SortBy.Nulls.DEFAULT,
              -1));
    }
    return elements;
  }

  /// The index of a PRIMARY KEY or UNIQUE constraint.
  IndexDescriptor createFor(Constraint constraint, RelationDescriptor heap, List<String> columns) {
    return create(
        heap,
        new Wanted(
            constraint.name(),
            elements(columns),
            elements(constraint.including()),
            constraint.options(),
            null,
            true,
            constraint.nullsNotDistinct(),
            constraint));
  }
}
