package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.ForeignKey;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.PgConstraint;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.RelationStorage;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.parser.ast.ObjectStatement.ObjectKind;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `DROP TABLE`, `VIEW`, `SEQUENCE`, `SCHEMA`.
///
/// First everything that is named is found and locked, then what depends on it is, and only then is
/// anything removed.
///
/// PostgreSQL: src/backend/commands/tablecmds.c, RemoveRelations();
/// src/backend/catalog/dependency.c, performMultipleDeletions()
final class Dropping {
  private static final int MAX_LISTED = 100;

  private final CommandContext context;

  /// What was named, in order.
  private final Map<Integer, RelationDescriptor> named = new LinkedHashMap<>();

  /// What goes along, with the sentence that says why.
  private final Map<Integer, RelationDescriptor> dependent = new LinkedHashMap<>();

  /// Sequences of columns of the tables that go.
  private final Map<Integer, RelationDescriptor> owns = new LinkedHashMap<>();

  private final List<String> reasons = new ArrayList<>();

  /// Foreign keys of other tables that refer to what goes, with their tables.
  private final Map<Integer, ForeignKey> foreignKeys = new LinkedHashMap<>();

  /// Schemas that go, by their OIDs.
  private final Map<Integer, CatalogRow> schemas = new LinkedHashMap<>();

  /// What CASCADE takes along, by the words of its notice.
  private final List<String> cascaded = new ArrayList<>();

  private final List<SequenceDefaults.Use> defaults = new ArrayList<>();

  Dropping(CommandContext context) {
    this.context = context;
  }

  void drop(ObjectStatement.Drop statement) {
    switch (statement.kind()) {
      case TABLE, VIEW, SEQUENCE, MATERIALIZED_VIEW, INDEX, FOREIGN_TABLE ->
          dropRelations(statement);
      case SCHEMA -> dropSchemas(statement);
      case EXTENSION -> new Extensions(context).drop(statement.objects(), statement.missingOk());
      default -> dropUnknown(statement);
    }
  }

  /// Of the other kinds there is nothing to drop: they cannot be made yet.
  private static void dropUnknown(ObjectStatement.Drop statement) {
    for (ObjectStatement.ObjectName object : statement.objects()) {
      String word = statement.kind().words().toLowerCase(java.util.Locale.ROOT);
      String name = String.join(".", object.names());
      missing(
          SqlState.UNDEFINED_OBJECT,
          word + " \"" + name + "\" does not exist",
          statement.missingOk());
    }
  }

  private static void missing(String sqlState, String message, boolean missingOk) {
    if (!missingOk) {
      throw DatabaseException.error(sqlState, message);
    }
    CommandContext.notice(SqlState.SUCCESSFUL_COMPLETION, message + ", skipping");
  }

  // ---------------------------------------------------------------- relations

  private void dropRelations(ObjectStatement.Drop statement) {
    String wanted = statement.kind().words().toLowerCase(java.util.Locale.ROOT);
    for (ObjectStatement.ObjectName object : statement.objects()) {
      List<String> names = object.names();
      String schema = names.size() > 1 ? names.get(names.size() - 2) : null;
      if (schema != null && context.catalog().namespaceOid(schema) == 0) {
        missing(
            SqlState.INVALID_SCHEMA_NAME,
            "schema \"" + schema + "\" does not exist",
            statement.missingOk());
        continue;
      }
      RelationDescriptor relation = context.catalog().relation(schema, names.getLast());
      if (relation == null) {
        missing(
            statement.kind() == ObjectKind.INDEX
                ? SqlState.UNDEFINED_OBJECT
                : SqlState.UNDEFINED_TABLE,
            wanted + " \"" + names.getLast() + "\" does not exist",
            statement.missingOk());
        continue;
      }
      checkKind(relation, wanted);
      context.checkOwner(relation);
      context.checkNotSystem(relation);
      if (relation.kind() == 'i') {
        lockTableOf(relation);
      }
      RelationDescriptor locked = context.catalog().lock(relation, LockMode.ACCESS_EXCLUSIVE);
      if (locked != null) {
        named.put(locked.oid(), locked);
      }
    }
    dropCollected("table", statement.cascade());
  }

  private static void checkKind(RelationDescriptor relation, String wanted) {
    String actual = CommandContext.kindWord(relation.kind());
    if (actual.equals(wanted)) {
      return;
    }
    String article = wanted.startsWith("i") ? "an " : "a ";
    String word = actual.toUpperCase(java.util.Locale.ROOT);
    throw DatabaseException.error(
            SqlState.WRONG_OBJECT_TYPE, "\"" + relation.name() + "\" is not " + article + wanted)
        .hint(
            "Use DROP "
                + word
                + " to remove "
                + (actual.startsWith("i") ? "an " : "a ")
                + actual
                + ".");
  }

  private void dropCollected(String what, boolean cascade) {
    named.values().forEach(this::refuseIdentitySequence);
    for (RelationDescriptor relation : named.values()) {
      refuseWhenBehindConstraint(relation);
      collectDependents(relation);
    }
    if (!cascade && !reasons.isEmpty()) {
      throw dependentsExist(firstNamed());
    }
    announce();
    remove();
  }

  /// Drops relations with all that needs them, unsaid: temporary ones whose time is over.
  ///
  /// PostgreSQL: src/backend/catalog/dependency.c, performMultipleDeletions(),
  /// PERFORM_DELETION_QUIETLY
  void dropQuietly(List<RelationDescriptor> relations) {
    for (RelationDescriptor relation : relations) {
      named.put(relation.oid(), relation);
    }
    relations.forEach(this::collectDependents);
    remove();
  }

  private String firstNamed() {
    RelationDescriptor first = named.values().iterator().next();
    return named.size() == 1
        ? CommandContext.kindWord(first.kind()) + " " + context.visibleName(first)
        : "desired object(s)";
  }

  private void lockTableOf(RelationDescriptor index) {
    IndexDescriptor found = IndexCatalog.index(context.catalog(), index.oid());
    if (found != null) {
      context.catalog().lock(found.heap(), LockMode.ACCESS_EXCLUSIVE);
    }
  }

  /// An index behind a constraint goes with that, not by itself.
  private void refuseWhenBehindConstraint(RelationDescriptor relation) {
    CatalogRow constraint =
        relation.kind() == 'i'
            ? IndexCatalog.constraintOf(context.catalog(), relation.oid())
            : null;
    if (constraint == null) {
      return;
    }
    RelationDescriptor table =
        context.catalog().relation(constraint.integer(PgConstraint.RELATION));
    String object =
        "constraint "
            + constraint.text(PgConstraint.NAME)
            + " on table "
            + context.visibleName(table);
    throw DatabaseException.error(
            SqlState.DEPENDENT_OBJECTS_STILL_EXIST,
            "cannot drop index "
                + context.visibleName(relation)
                + " because "
                + object
                + " requires it")
        .hint("You can drop " + object + " instead.");
  }

  private void collectForeignKeys(RelationDescriptor relation) {
    for (ForeignKey key : context.catalog().foreignKeys(relation)) {
      RelationDescriptor referring = context.catalog().relation(key.relationOid());
      boolean goesAnyway =
          key.relationOid() == relation.oid()
              || named.containsKey(key.relationOid())
              || dependent.containsKey(key.relationOid())
              || schemas.containsKey(referring.namespaceOid());
      if (key.referencedOid() == relation.oid() && !goesAnyway) {
        foreignKeys.put(key.oid(), key);
        reasons.add(describe(key, referring) + " depends on " + describe(relation));
        cascaded.add(describe(key, referring));
      }
    }
  }

  private String describe(ForeignKey key, RelationDescriptor referring) {
    return "constraint " + key.name() + " on table " + context.visibleName(referring);
  }

  /// Drops a PRIMARY KEY or UNIQUE constraint with its index.
  void dropKey(
      RelationDescriptor table, CatalogRow constraint, RelationDescriptor index, boolean cascade) {
    String own =
        "constraint "
            + constraint.text(PgConstraint.NAME)
            + " on table "
            + context.visibleName(table);
    for (ForeignKey key : context.catalog().foreignKeys(table)) {
      if (key.indexOid() == index.oid()) {
        RelationDescriptor referring = context.catalog().relation(key.relationOid());
        foreignKeys.put(key.oid(), key);
        reasons.add(describe(key, referring) + " depends on index " + context.visibleName(index));
        cascaded.add(describe(key, referring));
      }
    }
    if (!cascade && !reasons.isEmpty()) {
      throw DatabaseException.error(
              SqlState.DEPENDENT_OBJECTS_STILL_EXIST,
              "cannot drop " + own + " because other objects depend on it")
          .detail(listed(reasons))
          .hint("Use DROP ... CASCADE to drop the dependent objects too.");
    }
    announce();
    removeForeignKeys();
    Dependencies.remove(
        context.catalog(), CatalogOids.PG_CONSTRAINT, constraint.integer(PgConstraint.OID));
    context.table(CatalogOids.PG_CONSTRAINT).delete(constraint);
    removeOne(index);
    context.changed();
  }

  /// What reads a column that goes: indexes, and the constraints behind them.
  void dropIndexesOf(RelationDescriptor table, AttributeDescriptor column, boolean cascade) {
    for (IndexDescriptor index : context.catalog().indexes(table)) {
      if (!reads(index, column.number())) {
        continue;
      }
      CatalogRow constraint = IndexCatalog.constraintOf(context.catalog(), index.oid());
      if (constraint == null) {
        removeOne(index.relation());
      } else {
        new Dropping(context).dropKey(table, constraint, index.relation(), cascade);
      }
      context.changed();
    }
    for (ForeignKey key : context.catalog().foreignKeys(table)) {
      for (int own : key.columns()) {
        if (key.relationOid() == table.oid() && own == column.number()) {
          foreignKeys.put(key.oid(), key);
        }
      }
    }
    removeForeignKeys();
    context.changed();
  }

  /// The views that read a column that goes, and what reads them: in the way, or going along.
  void dropViewsOf(RelationDescriptor table, AttributeDescriptor column, boolean cascade) {
    String object = "column " + column.name() + " of " + describe(table);
    collectViews(Dependencies.viewsOf(context.catalog(), table.oid(), column.number()), object);
    if (!cascade && !reasons.isEmpty()) {
      throw dependentsExist(object);
    }
    announce();
    remove();
  }

  private boolean reads(IndexDescriptor index, int column) {
    for (int own : index.columns()) {
      if (own == column) {
        return true;
      }
    }
    for (int read : Dependencies.columnsOf(context.catalog(), index.oid())) {
      if (read == column) {
        return true;
      }
    }
    return false;
  }

  private void removeForeignKeys() {
    CatalogTable constraints = context.table(CatalogOids.PG_CONSTRAINT);
    for (ForeignKey key : foreignKeys.values()) {
      RelationDescriptor referring = context.catalog().relation(key.relationOid());
      if (referring != null) {
        context.catalog().lock(referring, LockMode.ACCESS_EXCLUSIVE);
      }
      Dependencies.remove(context.catalog(), CatalogOids.PG_CONSTRAINT, key.oid());
      constraints.deleteWhere(PgConstraint.OID, key.oid());
    }
    foreignKeys.clear();
  }

  private void collectDependents(RelationDescriptor relation) {
    collectForeignKeys(relation);
    collectOwnedSequences(relation);
    collectViews(
        Dependencies.viewsOfType(context.catalog(), relation),
        "type " + context.visibleName(relation));
    collectViews(Dependencies.viewsOf(context.catalog(), relation), describe(relation));
    if (relation.kind() != 'i') {
      collectDefaults(relation);
    }
  }

  private void collectViews(List<Integer> views, String read) {
    for (int viewOid : views) {
      if (named.containsKey(viewOid) || dependent.containsKey(viewOid)) {
        continue;
      }
      RelationDescriptor view = context.catalog().relation(viewOid);
      if (view != null && !schemas.containsKey(view.namespaceOid())) {
        reasons.add(describe(view) + " depends on " + read);
        cascaded.add(describe(view));
        dependent.put(viewOid, view);
        collectDependents(view);
      }
    }
  }

  /// They go with their table, unsaid; but what needs them is asked about.
  private void collectOwnedSequences(RelationDescriptor relation) {
    for (var owned : Dependencies.sequencesOf(context.catalog(), relation.oid())) {
      RelationDescriptor sequence = context.catalog().relation(owned.sequenceOid());
      if (!named.containsKey(sequence.oid())
          && !dependent.containsKey(sequence.oid())
          && owns.put(sequence.oid(), sequence) == null) {
        collectDefaults(sequence);
      }
    }
  }

  /// The defaults of tables that stay, and need a sequence that goes.
  private void collectDefaults(RelationDescriptor sequence) {
    for (SequenceDefaults.Use use : SequenceDefaults.of(context, sequence.oid())) {
      RelationDescriptor table = context.catalog().relation(use.tableOid());
      if (table == null || named.containsKey(table.oid()) || dependent.containsKey(table.oid())) {
        continue;
      }
      String what =
          "default value for column "
              + table.attributes().get(use.column() - 1).name()
              + " of "
              + describe(table);
      reasons.add(what + " depends on " + describe(sequence));
      cascaded.add(what);
      defaults.add(use);
    }
  }

  /// PostgreSQL: src/backend/catalog/dependency.c, findDependentObjects()
  private void refuseIdentitySequence(RelationDescriptor relation) {
    var owner =
        relation.kind() == 'S' ? Dependencies.ownerOf(context.catalog(), relation.oid()) : null;
    if (owner == null || owner.kind() != 'i' || named.containsKey(owner.tableOid())) {
      return;
    }
    RelationDescriptor table = context.catalog().relation(owner.tableOid());
    String column =
        "column " + table.attributes().get(owner.column() - 1).name() + " of " + describe(table);
    throw DatabaseException.error(
            SqlState.DEPENDENT_OBJECTS_STILL_EXIST,
            "cannot drop " + describe(relation) + " because " + column + " requires it")
        .hint("You can drop " + column + " instead.");
  }

  private String describe(RelationDescriptor relation) {
    return CommandContext.kindWord(relation.kind()) + " " + context.visibleName(relation);
  }

  private DatabaseException dependentsExist(String object) {
    boolean isMany = object == null || named.size() > 1;
    String verb = isMany ? "cannot drop desired object(s)" : "cannot drop " + object;
    return DatabaseException.error(
            SqlState.DEPENDENT_OBJECTS_STILL_EXIST,
            verb + " because other objects depend on " + (isMany ? "them" : "it"))
        .detail(listed(reasons))
        .hint("Use DROP ... CASCADE to drop the dependent objects too.");
  }

  private static String listed(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size() && i < MAX_LISTED; i++) {
      text.append(i == 0 ? "" : "\n").append(lines.get(i));
    }
    if (lines.size() > MAX_LISTED) {
      int more = lines.size() - MAX_LISTED;
      text.append("\nand ").append(more).append(" other object").append(more == 1 ? "" : "s");
      text.append(" (see server log for list)");
    }
    return text.toString();
  }

  private void announce() {
    if (cascaded.size() == 1) {
      CommandContext.notice(
          SqlState.SUCCESSFUL_COMPLETION, "drop cascades to " + cascaded.getFirst());
    } else if (cascaded.size() > 1) {
      List<String> lines = new ArrayList<>();
      for (String what : cascaded) {
        lines.add("drop cascades to " + what);
      }
      CommandContext.noticeWithDetail(
          "drop cascades to " + cascaded.size() + " other objects", listed(lines));
    }
  }

  private void remove() {
    removeForeignKeys();
    for (SequenceDefaults.Use use : defaults) {
      SequenceDefaults.remove(context, use);
    }
    dependent.values().forEach(this::removeOne);
    named.values().forEach(this::removeOne);
    owns.values().forEach(this::removeOne);
    owns.clear();
    defaults.clear();
    context.changed();
  }

  private void removeOne(RelationDescriptor relation) {
    RelationDescriptor locked = context.catalog().lock(relation, LockMode.ACCESS_EXCLUSIVE);
    if (locked == null) {
      return;
    }
    for (int indexOid : locked.indexOids()) {
      RelationDescriptor index = context.catalog().relation(indexOid);
      if (index != null) {
        RelationStorage.drop(context.catalog(), index);
      }
    }
    RelationStorage.drop(context.catalog(), locked);
  }

  // ---------------------------------------------------------------- schemas

  private void dropSchemas(ObjectStatement.Drop statement) {
    CatalogTable namespaces = context.table(CatalogOids.PG_NAMESPACE);
    for (ObjectStatement.ObjectName object : statement.objects()) {
      String name = object.names().getLast();
      CatalogRow row = namespaces.findOne(2, name);
      if (row == null) {
        missing(
            SqlState.INVALID_SCHEMA_NAME,
            "schema \"" + name + "\" does not exist",
            statement.missingOk());
        continue;
      }
      if (!context.isOwner(row.integer(3))) {
        throw DatabaseException.error(
            SqlState.INSUFFICIENT_PRIVILEGE, "must be owner of schema " + name);
      }
      checkNotPinned(row);
      schemas.put(row.integer(1), row);
    }
    List.copyOf(schemas.values()).reversed().forEach(this::collectContents);
    if (!statement.cascade() && !reasons.isEmpty()) {
      throw dependentsExist(
          schemas.size() == 1 ? "schema " + schemas.values().iterator().next().text(2) : null);
    }
    announce();
    remove();
    removeSchemas();
  }

  private static void checkNotPinned(CatalogRow row) {
    if (row.integer(1) == CatalogOids.NAMESPACE_CATALOG
        || row.integer(1) == CatalogOids.NAMESPACE_TOAST) {
      throw DatabaseException.error(
          SqlState.DEPENDENT_OBJECTS_STILL_EXIST,
          "cannot drop schema " + row.text(2) + " because it is required by the database system");
    }
  }

  private void collectContents(CatalogRow schema) {
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    List<CatalogRow> rows = classes.find(PgClass.NAMESPACE, schema.integer(1));
    rows.sort((a, b) -> Integer.compareUnsigned(a.integer(PgClass.OID), b.integer(PgClass.OID)));
    for (CatalogRow row : rows) {
      RelationDescriptor relation = context.catalog().relation(row.integer(PgClass.OID));
      if (relation.kind() != 'i'
          && !dependent.containsKey(relation.oid())
          && !named.containsKey(relation.oid())
          && !goesWithTable(relation, schema.integer(1))) {
        reasons.add(describe(relation) + " depends on schema " + schema.text(2));
        cascaded.add(describe(relation));
        dependent.put(relation.oid(), relation);
        collectDependents(relation);
      }
    }
  }

  /// Whether it is a column's sequence, and the table is in the schema, too.
  private boolean goesWithTable(RelationDescriptor relation, int namespaceOid) {
    var owner =
        relation.kind() == 'S' ? Dependencies.ownerOf(context.catalog(), relation.oid()) : null;
    return owner != null
        && context.catalog().relation(owner.tableOid()).namespaceOid() == namespaceOid;
  }

  private void removeSchemas() {
    CatalogTable namespaces = context.table(CatalogOids.PG_NAMESPACE);
    for (CatalogRow row : schemas.values()) {
      RelationStorage.removeDescriptions(
          context.catalog(), CatalogOids.PG_NAMESPACE, row.integer(1));
      DefaultGrants.removeOfSchema(context, row.integer(1));
      namespaces.delete(row);
    }
    context.changed();
  }

  // ---------------------------------------------------------------- DROP OWNED

  /// Drops all relations and schemas of this database that the roles own.
  void dropOwned(Set<Integer> roles, boolean cascade) {
    for (int role : roles) {
      for (CatalogRow row : context.table(CatalogOids.PG_NAMESPACE).find(3, role)) {
        schemas.put(row.integer(1), row);
      }
      for (CatalogRow row : context.table(CatalogOids.PG_CLASS).find(PgClass.OWNER, role)) {
        char kind = row.letter(PgClass.KIND);
        if (kind != 'i' && kind != 't') {
          RelationDescriptor found = context.catalog().relation(row.integer(PgClass.OID));
          RelationDescriptor locked = context.catalog().lock(found, LockMode.ACCESS_EXCLUSIVE);
          if (locked != null) {
            named.put(locked.oid(), locked);
          }
        }
      }
    }
    for (RelationDescriptor relation : List.copyOf(named.values())) {
      collectDependents(relation);
    }
    List.copyOf(schemas.values()).reversed().forEach(this::collectContents);
    if (!cascade && !reasons.isEmpty()) {
      throw dependentsExist(null);
    }
    announce();
    remove();
    removeSchemas();
  }
}
