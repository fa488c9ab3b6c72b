package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.RelationStorage;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.catalog.ToastCatalog;
import pganatomy.engine.parser.ClauseText;
import pganatomy.engine.parser.ast.ColumnDefinition;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `CREATE TABLE`, `CREATE TABLE AS`, `SELECT INTO`.
///
/// PostgreSQL: src/backend/commands/tablecmds.c, DefineRelation();
/// src/backend/parser/parse_utilcmd.c; src/backend/commands/createas.c
final class TableCreation {
  private static final int MAX_COLUMNS = 1600;

  private final CommandContext context;
  private final List<TableConstraints.Check> checks = new ArrayList<>();
  private final KeyConstraints keys;
  private final ColumnSequences sequences;

  TableCreation(CommandContext context) {
    this.context = context;
    keys = new KeyConstraints(context);
    sequences = new ColumnSequences(context);
  }

  void create(TableStatement.CreateTable statement) {
    refuse(!statement.inherits().isEmpty(), "inheritance");
    refuse(statement.partitionBy() != null || statement.partitionOf() != null, "partitioning");
    refuse(statement.ofType() != null, "CREATE TABLE OF");
    checkAccessMethod(statement.accessMethod());
    Target target = target(statement.table(), statement.persistence());
    if (exists(target, statement.ifNotExists())) {
      return;
    }
    Map<String, String> options = RelationOptions.merge(Map.of(), statement.options());
    List<AttributeDescriptor> attributes = attributes(statement);
    sequences.create(
        target.name,
        target.namespaceOid,
        target.persistence,
        context.catalog().userOid(),
        attributes);
    RelationDescriptor made = make(target, attributes, options);
    sequences.own(made.oid());
    TemporarySchema.noteOnCommit(context, made, statement.onCommit());
    TableConstraints.insertDefaults(context, made.oid(), attributes);
    TableConstraints.insertChecks(context, made.oid(), checks);
    context.changed();
    keys.create(made, true);
    checkExpressions(context.catalog().relation(made.oid()));
  }

  private void checkExpressions(RelationDescriptor relation) {
    for (AttributeDescriptor attribute : relation.attributes()) {
      if (attribute.defaultExpression() != null) {
        context.queries().checkExpression(attribute.defaultExpression(), null, attribute.type());
      }
    }
    for (TableConstraints.Check check : checks) {
      context.queries().checkExpression(check.text(), relation, Types.BOOL);
    }
  }

  static void refuse(boolean isUsed, String feature) {
    if (isUsed) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, feature + " is not supported yet");
    }
  }

  private static void checkAccessMethod(String name) {
    if (name != null && !name.equals("heap")) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT, "access method \"" + name + "\" does not exist");
    }
  }

  // ---------------------------------------------------------------- name and schema

  private record Target(String name, int namespaceOid, char persistence) {}

  /// Where the relation goes.
  ///
  /// PostgreSQL: src/backend/catalog/namespace.c, RangeVarGetAndCheckCreationNamespace()
  private Target target(RelationName name, TableStatement.Persistence persistence) {
    return target(context, name, persistence);
  }

  private static Target target(
      CommandContext context, RelationName name, TableStatement.Persistence persistence) {
    boolean isTemporary =
        persistence == TableStatement.Persistence.TEMPORARY || "pg_temp".equals(name.schema());
    if (isTemporary) {
      if (name.schema() != null && !name.schema().startsWith("pg_temp")) {
        throw context.error(
            SqlState.INVALID_TABLE_DEFINITION,
            "cannot create temporary relation in non-temporary schema",
            name.location());
      }
      return new Target(name.name(), TemporarySchema.ensure(context), 't');
    }
    int namespace =
        name.schema() == null
            ? context.catalog().creationNamespace()
            : context.catalog().namespaceOid(name.schema());
    if (namespace == 0) {
      throw context.error(
          SqlState.INVALID_SCHEMA_NAME,
          name.schema() == null
              ? "no schema has been selected to create in"
              : "schema \"" + name.schema() + "\" does not exist",
          name.location());
    }
    if (namespace == CatalogOids.NAMESPACE_CATALOG) {
      throw DatabaseException.error(
              SqlState.INSUFFICIENT_PRIVILEGE,
              "permission denied to create \"pg_catalog." + name.name() + "\"")
          .detail("System catalog modifications are currently disallowed.");
    }
    checkMayCreateIn(context, namespace, name.location());
    return new Target(
        name.name(), namespace, persistence == TableStatement.Persistence.UNLOGGED ? 'u' : 'p');
  }

  static void checkMayCreateIn(CommandContext context, int namespace, int location) {
    SessionCatalog catalog = context.catalog();
    if (catalog.privileges().ofSchema(catalog.userOid(), namespace, AclItem.CREATE) == 0) {
      throw context.error(
          SqlState.INSUFFICIENT_PRIVILEGE,
          "permission denied for schema " + catalog.namespaceName(namespace),
          location);
    }
  }

  /// The schema that a new view or sequence goes to.
  static int namespace(
      CommandContext context, RelationName name, TableStatement.Persistence persistence) {
    return target(context, name, persistence).namespaceOid;
  }

  private boolean exists(Target target, boolean ifNotExists) {
    return exists(context, target.namespaceOid, target.name, ifNotExists);
  }

  /// Whether the name is taken and the statement says that this is fine; 42P07 when it does not.
  static boolean exists(
      CommandContext context, int namespaceOid, String name, boolean ifNotExists) {
    if (context.catalog().relationIn(namespaceOid, name) == null) {
      return false;
    }
    String message = "relation \"" + name + "\" already exists";
    if (!ifNotExists) {
      throw DatabaseException.error(SqlState.DUPLICATE_TABLE, message);
    }
    CommandContext.notice(SqlState.DUPLICATE_TABLE, message + ", skipping");
    return true;
  }

  private RelationDescriptor make(
      Target target, List<AttributeDescriptor> attributes, Map<String, String> options) {
    int oid =
        RelationStorage.create(
            context.catalog(),
            new RelationStorage.Definition(
                target.name,
                target.namespaceOid,
                'r',
                target.persistence,
                attributes,
                options,
                context.catalog().userOid()));
    context.changed();
    ToastCatalog.createIfNeeded(context.catalog(), context.catalog().relation(oid));
    context.changed();
    RelationDescriptor made = context.catalog().relation(oid);
    return context.catalog().lock(made, LockMode.ACCESS_EXCLUSIVE);
  }

  // ---------------------------------------------------------------- columns

  private List<AttributeDescriptor> attributes(TableStatement.CreateTable statement) {
    List<AttributeDescriptor> attributes = new ArrayList<>();
    List<Constraint> tableConstraints = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (TableStatement.TableElement element : statement.elements()) {
      if (element instanceof ColumnDefinition column) {
        add(attributes, names, column(column, attributes.size() + 1, statement.table().name()));
      } else if (element instanceof Constraint constraint) {
        tableConstraints.add(constraint);
      } else if (element instanceof TableStatement.LikeClause like) {
        addLike(attributes, names, like);
      }
    }
    for (Constraint constraint : tableConstraints) {
      addTableConstraint(constraint, attributes, statement.table().name());
    }
    for (String column : keys.primaryColumns()) {
      for (int i = 0; i < attributes.size(); i++) {
        if (attributes.get(i).name().equals(column)) {
          attributes.set(i, withNotNull(attributes.get(i)));
        }
      }
    }
    return attributes;
  }

  private static void add(
      List<AttributeDescriptor> attributes, Set<String> names, AttributeDescriptor attribute) {
    checkColumnName(attribute.name());
    if (!names.add(attribute.name())) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_COLUMN,
          "column \"" + attribute.name() + "\" specified more than once");
    }
    if (attributes.size() == MAX_COLUMNS) {
      throw DatabaseException.error(
          SqlState.TOO_MANY_COLUMNS, "tables can have at most " + MAX_COLUMNS + " columns");
    }
    attributes.add(attribute);
  }

  static void checkColumnName(String name) {
    switch (name) {
      case "ctid", "xmin", "cmin", "xmax", "cmax", "tableoid" ->
          throw DatabaseException.error(
              SqlState.DUPLICATE_COLUMN,
              "column name \"" + name + "\" conflicts with a system column name");
      default -> {}
    }
  }

  private void addLike(
      List<AttributeDescriptor> attributes, Set<String> names, TableStatement.LikeClause like) {
    boolean withDefaults = false;
    for (String option : like.options()) {
      String word = option.substring(1);
      if (word.equalsIgnoreCase("all") || word.equalsIgnoreCase("defaults")) {
        withDefaults = option.charAt(0) == '+';
      }
    }
    for (AttributeDescriptor source : context.relation(like.table()).attributes()) {
      if (!source.dropped()) {
        add(
            attributes,
            names,
            new AttributeDescriptor(
                source.name(),
                attributes.size() + 1,
                source.type(),
                source.typeModifier(),
                source.notNull(),
                false,
                withDefaults ? source.defaultExpression() : null,
                '\0',
                '\0',
                source.collationOid()));
      }
    }
  }

  /// A column with its own constraints; its checks go to the list of the table's.
  AttributeDescriptor column(ColumnDefinition definition, int number, String tableName) {
    Type serial = ColumnSequences.serialType(definition);
    Type type = serial != null ? serial : ColumnTypes.resolve(definition.type(), context);
    checkType(definition.name(), type, definition.type().setOf());
    new ColumnConflicts(context, definition, tableName, serial != null).check();
    boolean notNull = serial != null;
    String defaultText = null;
    char identity = '\0';
    for (Constraint constraint : definition.constraints()) {
      switch (constraint.kind()) {
        case NOT_NULL -> notNull = true;
        case NULL -> {}
        case DEFAULT -> {
          String text =
              ClauseText.after(context.text(), start(constraint, definition), "default", false);
          context.queries().checkExpression(text, null, type);
          defaultText = StoredExpressions.writeDefault(text, type, context.catalog());
        }
        case IDENTITY -> {
          identity = constraint.always() ? 'a' : 'd';
          notNull = true;
          sequences.addIdentity(constraint, definition.name(), number, type);
        }
        case CHECK -> checks.add(check(constraint, definition.location()));
        case PRIMARY_KEY, UNIQUE, FOREIGN_KEY -> keys.add(constraint, definition.name(), tableName);
        default -> refuseConstraint(constraint);
      }
    }
    if (serial != null) {
      sequences.addSerial(definition.name(), number, type);
    }
    return new AttributeDescriptor(
            definition.name(),
            number,
            type,
            serial != null ? -1 : ColumnTypes.modifier(definition.type(), type, context),
            notNull,
            false,
            defaultText,
            identity,
            '\0',
            ColumnTypes.collation(definition, type, context))
        .withStorage(
            ColumnStorage.storage(definition.storage(), type),
            ColumnStorage.compression(definition.compression(), type));
  }

  /// The sequences that [#column] came across.
  ColumnSequences sequences() {
    return sequences;
  }

  private static int start(Constraint constraint, ColumnDefinition definition) {
    return constraint.location() >= 0 ? constraint.location() : definition.location();
  }

  /// PostgreSQL: src/backend/catalog/heap.c, CheckAttributeType()
  static void checkType(String column, Type type, boolean isSet) {
    if (isSet) {
      throw DatabaseException.error(
          SqlState.INVALID_TABLE_DEFINITION, "column \"" + column + "\" cannot be declared SETOF");
    }
    if (type.kind() == 'p') {
      throw DatabaseException.error(
          SqlState.INVALID_TABLE_DEFINITION,
          "column \"" + column + "\" has pseudo-type " + type.name());
    }
  }

  private void addTableConstraint(
      Constraint constraint, List<AttributeDescriptor> attributes, String tableName) {
    switch (constraint.kind()) {
      case CHECK -> checks.add(check(constraint, constraint.location()));
      case NOT_NULL -> {
        for (String column : constraint.columns()) {
          setNotNull(attributes, column);
        }
      }
      case PRIMARY_KEY, UNIQUE, FOREIGN_KEY -> keys.add(constraint, null, tableName);
      default -> refuseConstraint(constraint);
    }
  }

  private static void setNotNull(List<AttributeDescriptor> attributes, String name) {
    for (int i = 0; i < attributes.size(); i++) {
      AttributeDescriptor old = attributes.get(i);
      if (old.name().equals(name)) {
        attributes.set(i, withNotNull(old));
        return;
      }
    }
    throw DatabaseException.error(
        SqlState.UNDEFINED_COLUMN, "column \"" + name + "\" named in key does not exist");
  }

  private static AttributeDescriptor withNotNull(AttributeDescriptor old) {
    return new AttributeDescriptor(
        old.name(),
        old.number(),
        old.type(),
        old.typeModifier(),
        true,
        old.dropped(),
        old.defaultExpression(),
        old.identity(),
        old.generated(),
        old.collationOid());
  }

  private static void refuseConstraint(Constraint constraint) {
    String what =
        switch (constraint.kind()) {
          case EXCLUSION -> "EXCLUDE";
          case IDENTITY -> "an identity column";
          case GENERATED -> "a generated column";
          case NULL, NOT_NULL, DEFAULT, CHECK, PRIMARY_KEY, UNIQUE, FOREIGN_KEY ->
              constraint.kind().name();
        };
    refuse(true, what);
  }

  private TableConstraints.Check check(Constraint constraint, int from) {
    int start = constraint.location() >= 0 ? constraint.location() : from;
    String text = ClauseText.after(context.text(), start, "check", true);
    return new TableConstraints.Check(constraint.name(), text);
  }

  /// A CHECK that is added to a table that is there already.
  void addCheck(Constraint constraint, int from) {
    checks.add(check(constraint, from));
  }

  /// The keys that [#column] came across.
  KeyConstraints keys() {
    return keys;
  }

  /// The checks that [#column] came across.
  List<TableConstraints.Check> checks() {
    return checks;
  }

  // ---------------------------------------------------------------- CREATE TABLE AS

  /// Gives the command tag.
  String createAs(TableStatement.CreateTableAs statement) {
    refuse(statement.materializedView(), "CREATE MATERIALIZED VIEW");
    refuse(!(statement.query() instanceof DataStatement), "CREATE TABLE AS EXECUTE");
    TableStatement.Into into = statement.into();
    checkAccessMethod(into.accessMethod());
    Target target = target(into.table(), into.persistence());
    if (exists(target, statement.ifNotExists())) {
      return "CREATE TABLE AS";
    }
    List<QueryServices.Column> columns =
        context.queries().describe(statement.query(), context.text()).columns();
    List<AttributeDescriptor> attributes = resultAttributes(columns, into.columns());
    RelationDescriptor made =
        make(target, attributes, RelationOptions.merge(Map.of(), into.options()));
    TemporarySchema.noteOnCommit(context, made, into.onCommit());
    context.changed();
    if (into.withNoData()) {
      return "CREATE TABLE AS";
    }
    long rows =
        context
            .queries()
            .runInto(statement.query(), context.text(), context.catalog().relation(made.oid()));
    return "SELECT " + rows;
  }

  /// Columns of a table or view that a query makes.
  static List<AttributeDescriptor> resultAttributes(
      List<QueryServices.Column> columns, List<String> names) {
    if (names.size() > columns.size()) {
      throw DatabaseException.error(SqlState.SYNTAX_ERROR, "too many column names were specified");
    }
    List<AttributeDescriptor> attributes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      QueryServices.Column column = columns.get(i);
      Type type = column.type().oid() == Types.UNKNOWN.oid() ? Types.TEXT : column.type();
      String name = i < names.size() ? names.get(i) : column.name();
      checkType(name, type, false);
      add(
          attributes,
          seen,
          new AttributeDescriptor(
              name,
              i + 1,
              type,
              column.typeModifier(),
              false,
              false,
              null,
              '\0',
              '\0',
              type.collationOid()));
    }
    return attributes;
  }
}
