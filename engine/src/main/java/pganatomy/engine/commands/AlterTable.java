package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogRows;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.PgAttribute;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.PgConstraint;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.ToastCatalog;
import pganatomy.engine.parser.ClauseText;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.parser.ast.TableStatement.AlterCommand;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// `ALTER TABLE` without those actions that change each row.
///
/// A new column costs nothing: rows that were stored before it lack it, and its *missing value*
/// stands in. A dropped column stays in the rows and is skipped.
///
/// PostgreSQL: src/backend/commands/tablecmds.c, ATController()
final class AlterTable {
  private final CommandContext context;
  private RelationDescriptor relation;

  AlterTable(CommandContext context) {
    this.context = context;
  }

  void run(pganatomy.engine.parser.ast.TableStatement.AlterTable statement) {
    RelationDescriptor found =
        context.catalog().relation(statement.table().schema(), statement.table().name());
    if (found == null) {
      if (!statement.missingOk()) {
        context.relation(statement.table());
      }
      CommandContext.notice(
          SqlState.SUCCESSFUL_COMPLETION,
          "relation \"" + statement.table().name() + "\" does not exist, skipping");
      return;
    }
    context.checkOwner(found);
    context.checkNotSystem(found);
    relation = context.catalog().lock(found, LockMode.ACCESS_EXCLUSIVE);
    PersistenceChange.checkOnce(relation, statement.commands());
    for (AlterCommand command : statement.commands()) {
      apply(command);
      context.changed();
      relation = context.catalog().relation(found.oid());
    }
  }

  private void apply(AlterCommand command) {
    checkTarget(command);
    switch (command.action()) {
      case ADD_COLUMN -> addColumn(command);
      case DROP_COLUMN -> dropColumn(command);
      case SET_DEFAULT -> setDefault(command);
      case DROP_DEFAULT -> {
        IdentityColumns.refuse(relation, column(command.name()));
        changeDefault(column(command.name()), null);
      }
      case ADD_IDENTITY -> identity(command).add(command);
      case SET_IDENTITY -> identity(command).set(command);
      case DROP_IDENTITY -> identity(command).drop(command.missingOk());
      case SET_NOT_NULL -> setNotNull(command.name(), true);
      case DROP_NOT_NULL -> {
        IdentityColumns.refuse(relation, column(command.name()));
        setNotNull(command.name(), false);
      }
      case SET_OPTIONS -> setOptions(RelationOptions.merge(relation.options(), command.options()));
      case RESET_OPTIONS ->
          setOptions(RelationOptions.reset(relation.options(), command.options()));
      case CLUSTER_ON -> {
        Clustering clustering = new Clustering(context);
        int index = clustering.named(relation, command.name());
        clustering.checked(relation, index);
        clustering.mark(relation, index);
      }
      case SET_WITHOUT_CLUSTER -> new Clustering(context).mark(relation, 0);
      case OWNER_TO -> changeOwner(Roles.oid(context, command.owner()));
      case SET_STATISTICS -> column(command.name());
      case SET_STORAGE -> {
        AttributeDescriptor column = column(command.name());
        setStorage(
            column, PgAttribute.STORAGE, ColumnStorage.storage(command.value(), column.type()));
      }
      case SET_COMPRESSION -> {
        AttributeDescriptor column = column(command.name());
        setStorage(
            column,
            PgAttribute.COMPRESSION,
            ColumnStorage.compression(command.value(), column.type()));
      }
      case DROP_CONSTRAINT -> new AlterConstraints(context, relation).drop(command);
      case VALIDATE_CONSTRAINT -> new AlterConstraints(context, relation).validate(command);
      case SET_LOGGED -> new PersistenceChange(context).run(relation, true);
      case SET_UNLOGGED -> new PersistenceChange(context).run(relation, false);
      case ADD_CONSTRAINT -> new AlterConstraints(context, relation).add(command);
      default ->
          TableCreation.refuse(
              true, "ALTER TABLE ... " + command.action().name().replace('_', ' '));
    }
  }

  private void checkTarget(AlterCommand command) {
    boolean suitsView =
        switch (command.action()) {
          case OWNER_TO, SET_DEFAULT, DROP_DEFAULT, SET_OPTIONS, RESET_OPTIONS ->
              relation.kind() == 'v' || relation.kind() == 'i';
          case SET_LOGGED, SET_UNLOGGED -> relation.kind() == 'S';
          default -> false;
        };
    if (relation.kind() != 'r' && !suitsView) {
      throw DatabaseException.error(
              SqlState.WRONG_OBJECT_TYPE,
              "ALTER action "
                  + command.action().name().replace('_', ' ')
                  + " cannot be performed on relation \""
                  + relation.name()
                  + "\"")
          .detail(
              "This operation is not supported for "
                  + CommandContext.kindWords(relation.kind())
                  + ".");
    }
  }

  private IdentityColumns identity(AlterCommand command) {
    return new IdentityColumns(context, relation, column(command.name()));
  }

  private AttributeDescriptor column(String name) {
    AttributeDescriptor attribute = relation.attribute(name);
    if (attribute == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_COLUMN,
          "column \"" + name + "\" of relation \"" + relation.name() + "\" does not exist");
    }
    return attribute;
  }

  private CatalogRow attributeRow(CatalogTable table, int number) {
    for (CatalogRow row : table.find(PgAttribute.RELATION, relation.oid())) {
      if (row.integer(PgAttribute.NUMBER) == number) {
        return row;
      }
    }
    throw new IllegalStateException("attribute " + number + " of " + relation.oid());
  }

  private CatalogRow classRow(CatalogTable classes) {
    return classes.findOne(PgClass.OID, relation.oid());
  }

  // ---------------------------------------------------------------- columns

  private void addColumn(AlterCommand command) {
    String name = command.column().name();
    if (relation.attribute(name) != null) {
      String message =
          "column \"" + name + "\" of relation \"" + relation.name() + "\" already exists";
      if (!command.missingOk()) {
        throw DatabaseException.error(SqlState.DUPLICATE_COLUMN, message);
      }
      CommandContext.notice(SqlState.DUPLICATE_COLUMN, message + ", skipping");
      return;
    }
    TableCreation.checkColumnName(name);
    TableCreation creation = new TableCreation(context);
    AttributeDescriptor made =
        creation.column(command.column(), relation.attributes().size() + 1, relation.name());
    List<AttributeDescriptor> columns = new ArrayList<>(List.of(made));
    creation
        .sequences()
        .create(
            relation.name(),
            relation.namespaceOid(),
            relation.persistence(),
            relation.ownerOid(),
            columns);
    made = columns.getFirst();
    boolean isFilled = needsFilling(made) && hasRows();
    Object missing = isFilled ? null : missingValue(made);
    if (made.notNull() && missing == null && !isFilled && hasRows()) {
      throw containsNulls(name);
    }
    AttributeDescriptor stored =
        new AttributeDescriptor(
            made.name(),
            made.number(),
            made.type(),
            made.typeModifier(),
            made.notNull(),
            false,
            made.defaultExpression(),
            made.identity(),
            '\0',
            made.collationOid(),
            missing,
            made.storage(),
            made.compression());
    CatalogTable attributes = context.table(CatalogOids.PG_ATTRIBUTE);
    attributes.insert(CatalogRows.attribute(attributes, relation.oid(), stored));
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classRow(classes);
    row.set(PgClass.ATTRIBUTE_COUNT, made.number());
    classes.update(row);
    if (made.defaultExpression() != null) {
      TableConstraints.insertDefault(
          context, relation.oid(), made.number(), made.defaultExpression());
    }
    finishColumn(creation, isFilled ? name : null);
  }

  private void finishColumn(TableCreation creation, String filled) {
    creation.sequences().own(relation.oid());
    context.changed();
    TableConstraints.insertChecks(context, relation.oid(), creation.checks());
    context.changed();
    ToastCatalog.createIfNeeded(context.catalog(), context.catalog().relation(relation.oid()));
    context.changed();
    if (filled != null) {
      fill(filled);
    }
    creation.keys().create(relation, !hasRows());
  }

  /// Whether every row has to have a value of its own: the default's value differs from call to
  /// call.
  private boolean needsFilling(AttributeDescriptor column) {
    return column.identity() != 0
        || column.defaultExpression() != null
            && context.queries().isVolatile(column.defaultExpression(), column.type());
  }

  /// Gives all rows their value of a new column, as new versions.
  private void fill(String column) {
    String text =
        "UPDATE "
            + QuotedNames.quoteIdentifier(relation.namespaceName())
            + "."
            + QuotedNames.quoteIdentifier(relation.name())
            + " SET "
            + QuotedNames.quoteIdentifier(column)
            + " = DEFAULT";
    try (QueryServices.Rows rows =
        context.queries().open(Parser.parse(text).getFirst().statement(), text)) {
      while (rows.next() != null) {
        // An UPDATE without RETURNING has no rows to give.
      }
    }
  }

  private Object missingValue(AttributeDescriptor column) {
    if (column.defaultExpression() == null || needsFilling(column)) {
      return null;
    }
    return context
        .queries()
        .evaluate(column.defaultExpression(), column.type(), column.typeModifier(), new boolean[1]);
  }

  private boolean hasRows() {
    HeapScan scan = HeapScan.open(relation, context.transaction().latestSnapshot(), 0, -1);
    HeapPage page = new HeapPage();
    while (scan.nextPage(page)) {
      if (page.count > 0) {
        return true;
      }
    }
    return false;
  }

  private DatabaseException containsNulls(String column) {
    return DatabaseException.error(
            SqlState.NOT_NULL_VIOLATION,
            "column \""
                + column
                + "\" of relation \""
                + relation.name()
                + "\" contains null values")
        .schema(relation.namespaceName())
        .table(relation.name())
        .column(column);
  }

  private void dropColumn(AlterCommand command) {
    if (relation.attribute(command.name()) == null && command.missingOk()) {
      CommandContext.notice(
          SqlState.SUCCESSFUL_COMPLETION,
          "column \""
              + command.name()
              + "\" of relation \""
              + relation.name()
              + "\" does not exist, skipping");
      return;
    }
    AttributeDescriptor column = column(command.name());
    new Dropping(context).dropViewsOf(relation, column, command.cascade());
    CatalogTable attributes = context.table(CatalogOids.PG_ATTRIBUTE);
    CatalogRow row = attributeRow(attributes, column.number());
    row.set(PgAttribute.NAME, "........pg.dropped." + column.number() + "........");
    row.set(PgAttribute.TYPE, 0);
    row.set(PgAttribute.NOT_NULL, false);
    row.set(PgAttribute.HAS_DEFAULT, false);
    row.set(PgAttribute.HAS_MISSING, false);
    row.set(PgAttribute.MISSING_VALUE, null);
    row.set(PgAttribute.IS_DROPPED, true);
    attributes.update(row);
    IdentityColumns.dropOwned(context, relation, column.number());
    removeDefault(column.number());
    new AlterConstraints(context, relation).dropChecksOf(column);
    new Dropping(context).dropIndexesOf(relation, column, command.cascade());
  }

  private void setNotNull(String name, boolean notNull) {
    AttributeDescriptor column = column(name);
    if (notNull && hasNull(column)) {
      throw containsNulls(name);
    }
    CatalogTable attributes = context.table(CatalogOids.PG_ATTRIBUTE);
    CatalogRow row = attributeRow(attributes, column.number());
    row.set(PgAttribute.NOT_NULL, notNull);
    attributes.update(row);
  }

  /// For columns that a primary key makes NOT NULL.
  void checkNoNulls(RelationDescriptor table, AttributeDescriptor column) {
    relation = table;
    if (hasNull(column)) {
      throw containsNulls(column.name());
    }
  }

  private boolean hasNull(AttributeDescriptor column) {
    HeapScan scan = HeapScan.open(relation, context.transaction().latestSnapshot(), 0, -1);
    HeapPage page = new HeapPage();
    TupleReader reader = new TupleReader(relation, new int[] {column.number()});
    Batch values = Batch.create(new VectorKind[] {column.type().vectorKind()}, HeapPage.MAX_TUPLES);
    while (scan.nextPage(page)) {
      values.clear();
      reader.read(page, 0, values);
      for (int i = 0; i < values.rowCount; i++) {
        if (values.columns[0].isNull(i)) {
          return true;
        }
      }
    }
    return false;
  }

  private void setStorage(AttributeDescriptor column, int attribute, char letter) {
    CatalogTable attributes = context.table(CatalogOids.PG_ATTRIBUTE);
    CatalogRow row = attributeRow(attributes, column.number());
    row.set(attribute, (int) letter);
    attributes.update(row);
    context.changed();
    ToastCatalog.createIfNeeded(context.catalog(), context.catalog().relation(relation.oid()));
  }

  private void setDefault(AlterCommand command) {
    AttributeDescriptor column = column(command.name());
    IdentityColumns.refuse(relation, column);
    if (command.expression() == null) {
      changeDefault(column, null);
      return;
    }
    String text = ClauseText.after(context.text(), command.location(), "default", false);
    context.queries().checkExpression(text, null, column.type());
    changeDefault(column, StoredExpressions.writeDefault(text, column.type(), context.catalog()));
  }

  private void changeDefault(AttributeDescriptor column, String text) {
    removeDefault(column.number());
    CatalogTable attributes = context.table(CatalogOids.PG_ATTRIBUTE);
    CatalogRow row = attributeRow(attributes, column.number());
    row.set(PgAttribute.HAS_DEFAULT, text != null);
    attributes.update(row);
    if (text != null) {
      TableConstraints.insertDefault(context, relation.oid(), column.number(), text);
    }
  }

  private void removeDefault(int number) {
    CatalogTable defaults = context.table(CatalogOids.PG_ATTRDEF);
    for (CatalogRow row : defaults.find(2, relation.oid())) {
      if (row.integer(3) == number) {
        defaults.delete(row);
        Dependencies.remove(context.catalog(), CatalogOids.PG_ATTRDEF, row.integer(1));
      }
    }
  }

  private void setOptions(Map<String, String> options) {
    if (relation.kind() == 'i') {
      for (String name : options.keySet()) {
        if (!name.equals("fillfactor") && !name.equals("deduplicate_items")) {
          throw DatabaseException.error(
              SqlState.INVALID_PARAMETER_VALUE, "unrecognized parameter \"" + name + "\"");
        }
      }
    }
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classRow(classes);
    row.set(PgClass.OPTIONS, CatalogRows.options(options));
    classes.update(row);
  }

  private void changeOwner(int ownerOid) {
    Owners.checkNewOwner(context, relation, ownerOid);
    new Owners(context).giveRelation(relation.oid(), ownerOid);
  }

  // ---------------------------------------------------------------- RENAME, SET SCHEMA

  /// `ALTER TABLE ... RENAME [COLUMN ...] TO ...`, also of views.
  void rename(ObjectStatement.Rename statement) {
    List<String> names = statement.object().names();
    String schema = names.size() > 1 ? names.get(names.size() - 2) : null;
    RelationDescriptor found = context.catalog().relation(schema, names.getLast());
    if (found == null) {
      String message = "relation \"" + String.join(".", names) + "\" does not exist";
      if (!statement.missingOk()) {
        throw DatabaseException.error(SqlState.UNDEFINED_TABLE, message);
      }
      CommandContext.notice(SqlState.SUCCESSFUL_COMPLETION, message + ", skipping");
      return;
    }
    context.checkOwner(found);
    context.checkNotSystem(found);
    relation = context.catalog().lock(found, LockMode.ACCESS_EXCLUSIVE);
    if (statement.part() == null) {
      renameRelation(statement.newName());
    } else if (statement.partKind() == ObjectStatement.ObjectKind.CONSTRAINT) {
      RelationDescriptor index =
          new AlterConstraints(context, relation).rename(statement.part(), statement.newName());
      if (index != null) {
        relation = index;
        renameRelation(statement.newName());
      }
    } else {
      renameColumn(statement.part(), statement.newName());
    }
    context.changed();
  }

  private void renameRelation(String newName) {
    TableCreation.exists(context, relation.namespaceOid(), newName, false);
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classRow(classes);
    row.set(PgClass.NAME, newName);
    classes.update(row);
    if (relation.kind() == 'i') {
      CatalogRow constraint = IndexCatalog.constraintOf(context.catalog(), relation.oid());
      if (constraint != null) {
        constraint.set(PgConstraint.NAME, newName);
        context.table(CatalogOids.PG_CONSTRAINT).update(constraint);
      }
    }
    CatalogTable types = context.table(CatalogOids.PG_TYPE);
    CatalogRow type = types.findOne(1, relation.typeOid());
    if (type != null) {
      type.set(2, newName);
      types.update(type);
      CatalogRow array = types.findOne(14, relation.typeOid());
      array.set(2, "_" + newName);
      types.update(array);
    }
  }

  private void renameColumn(String name, String newName) {
    AttributeDescriptor column = relation.attribute(name);
    if (column == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_COLUMN, "column \"" + name + "\" does not exist");
    }
    TableCreation.checkColumnName(newName);
    if (relation.attribute(newName) != null) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_COLUMN,
          "column \"" + newName + "\" of relation \"" + relation.name() + "\" already exists");
    }
    CatalogTable attributes = context.table(CatalogOids.PG_ATTRIBUTE);
    CatalogRow row = attributeRow(attributes, column.number());
    row.set(PgAttribute.NAME, newName);
    attributes.update(row);
    context.changed();
    new RenamedColumn(context, relation, context.catalog().relation(relation.oid())).rewrite();
  }

  /// `ALTER TABLE ... SET SCHEMA`.
  void setSchema(ObjectStatement.SetSchema statement) {
    List<String> names = statement.object().names();
    String schema = names.size() > 1 ? names.get(names.size() - 2) : null;
    RelationDescriptor found = context.catalog().relation(schema, names.getLast());
    if (found == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_TABLE, "relation \"" + String.join(".", names) + "\" does not exist");
    }
    context.checkOwner(found);
    context.checkNotSystem(found);
    relation = context.catalog().lock(found, LockMode.ACCESS_EXCLUSIVE);
    refuseWhenOwned();
    int namespace = context.catalog().namespaceOid(statement.schema());
    if (namespace == 0) {
      throw DatabaseException.error(
          SqlState.INVALID_SCHEMA_NAME, "schema \"" + statement.schema() + "\" does not exist");
    }
    TableCreation.exists(context, namespace, relation.name(), false);
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classRow(classes);
    row.set(PgClass.NAMESPACE, namespace);
    classes.update(row);
    for (var owned : Dependencies.sequencesOf(context.catalog(), relation.oid())) {
      CatalogRow sequence = classes.findOne(PgClass.OID, owned.sequenceOid());
      TableCreation.exists(context, namespace, sequence.text(PgClass.NAME), false);
      sequence.set(PgClass.NAMESPACE, namespace);
      classes.update(sequence);
    }
    CatalogTable types = context.table(CatalogOids.PG_TYPE);
    for (int indexOid : relation.indexOids()) {
      CatalogRow index = classes.findOne(PgClass.OID, indexOid);
      index.set(PgClass.NAMESPACE, namespace);
      classes.update(index);
    }
    for (int typeOid : new int[] {relation.typeOid()}) {
      CatalogRow type = types.findOne(1, typeOid);
      if (type != null) {
        type.set(3, namespace);
        types.update(type);
      }
    }
    context.changed();
  }

  private void refuseWhenOwned() {
    if (relation.kind() == 'S') {
      var owner = Dependencies.ownerOf(context.catalog(), relation.oid());
      if (owner != null) {
        throw DatabaseException.error(
                SqlState.FEATURE_NOT_SUPPORTED, "cannot move an owned sequence into another schema")
            .detail(
                "Sequence \""
                    + relation.name()
                    + "\" is linked to table \""
                    + context.catalog().relation(owner.tableOid()).name()
                    + "\".");
      }
    }
  }
}
