package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.PgAttribute;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// PRIMARY KEY, UNIQUE and FOREIGN KEY: collected while the columns are read, made when the table
/// is there.
///
/// PostgreSQL: src/backend/parser/parse_utilcmd.c, transformIndexConstraints()
final class KeyConstraints {
  /// A constraint with the columns that it is about, given by name or by where it stands.
  private record Request(Constraint constraint, List<String> columns) {}

  private final CommandContext context;
  private final List<Request> keys = new ArrayList<>();
  private final List<Request> foreignKeys = new ArrayList<>();

  KeyConstraints(CommandContext context) {
    this.context = context;
  }

  static boolean isKey(Constraint constraint) {
    return switch (constraint.kind()) {
      case PRIMARY_KEY, UNIQUE, FOREIGN_KEY -> true;
      default -> false;
    };
  }

  /// @param column where a column constraint stands; null for a table constraint
  void add(Constraint constraint, String column, String tableName) {
    List<String> columns = column == null ? constraint.columns() : List.of(column);
    if (constraint.kind() == Constraint.Kind.FOREIGN_KEY) {
      foreignKeys.add(new Request(constraint, columns));
      return;
    }
    TableCreation.refuse(constraint.withoutOverlaps(), "WITHOUT OVERLAPS");
    if (constraint.kind() != Constraint.Kind.PRIMARY_KEY) {
      keys.add(new Request(constraint, columns));
      return;
    }
    if (!keys.isEmpty() && keys.getFirst().constraint.kind() == Constraint.Kind.PRIMARY_KEY) {
      throw context.error(
          SqlState.INVALID_TABLE_DEFINITION,
          "multiple primary keys for table \"" + tableName + "\" are not allowed",
          constraint.location());
    }
    keys.addFirst(new Request(constraint, columns));
  }

  /// The columns that have to be NOT NULL for the primary key.
  List<String> primaryColumns() {
    return keys.isEmpty() || keys.getFirst().constraint.kind() != Constraint.Kind.PRIMARY_KEY
        ? List.of()
        : keys.getFirst().columns;
  }

  /// Makes the indexes, then the foreign keys.
  void create(RelationDescriptor made, boolean isNewTable) {
    List<Request> done = new ArrayList<>();
    for (Request request : keys) {
      check(request, context.catalog().relation(made.oid()));
      if (!isRepeated(request, done)) {
        createKey(request.constraint, request.columns, made.oid());
        done.add(request);
      }
    }
    for (Request request : foreignKeys) {
      new ForeignKeyCreation(context)
          .create(
              context.catalog().relation(made.oid()),
              request.constraint,
              request.columns,
              isNewTable);
    }
  }

  private void check(Request request, RelationDescriptor relation) {
    Set<String> seen = new HashSet<>();
    for (String column : request.columns) {
      if (relation.attribute(column) == null) {
        throw context.error(
            SqlState.UNDEFINED_COLUMN,
            "column \"" + column + "\" named in key does not exist",
            request.constraint.location());
      }
      if (!seen.add(column)) {
        boolean isPrimary = request.constraint.kind() == Constraint.Kind.PRIMARY_KEY;
        throw context.error(
            SqlState.DUPLICATE_COLUMN,
            "column \""
                + column
                + "\" appears twice in "
                + (isPrimary ? "primary key" : "unique")
                + " constraint",
            request.constraint.location());
      }
    }
  }

  /// `UNIQUE` on the columns of the primary key, say, is not made twice.
  private static boolean isRepeated(Request request, List<Request> done) {
    for (Request earlier : done) {
      if (earlier.columns.equals(request.columns)
          && earlier.constraint.including().equals(request.constraint.including())
          && earlier.constraint.nullsNotDistinct() == request.constraint.nullsNotDistinct()
          && earlier.constraint.attributes().equals(request.constraint.attributes())
          && (request.constraint.name() == null
              || request.constraint.name().equals(earlier.constraint.name()))) {
        return true;
      }
    }
    return false;
  }

  private void createKey(Constraint constraint, List<String> columns, int relationOid) {
    RelationDescriptor relation = context.catalog().relation(relationOid);
    if (constraint.index() != null) {
      useIndex(constraint, relation);
      return;
    }
    if (constraint.kind() == Constraint.Kind.PRIMARY_KEY) {
      requireNotNull(relation, columns);
      relation = context.catalog().relation(relationOid);
    }
    new IndexCreation(context).createFor(constraint, relation, columns);
  }

  /// Columns of a primary key are NOT NULL, those included that were made long ago.
  private void requireNotNull(RelationDescriptor relation, List<String> columns) {
    CatalogTable attributes = context.table(CatalogOids.PG_ATTRIBUTE);
    for (String column : columns) {
      AttributeDescriptor attribute = relation.attribute(column);
      if (attribute != null && !attribute.notNull()) {
        new AlterTable(context).checkNoNulls(relation, attribute);
        for (CatalogRow row : attributes.find(PgAttribute.RELATION, relation.oid())) {
          if (row.integer(PgAttribute.NUMBER) == attribute.number()) {
            row.set(PgAttribute.NOT_NULL, true);
            attributes.update(row);
          }
        }
        context.changed();
      }
    }
  }

  /// `ADD ... USING INDEX`.
  private void useIndex(Constraint constraint, RelationDescriptor relation) {
    RelationDescriptor found =
        context.catalog().relationIn(relation.namespaceOid(), constraint.index());
    IndexDescriptor index =
        found == null || found.kind() != 'i'
            ? null
            : IndexCatalog.index(context.catalog(), found.oid());
    checkUsable(constraint, relation, index);
    boolean isPrimary = constraint.kind() == Constraint.Kind.PRIMARY_KEY;
    List<String> columns = new ArrayList<>();
    int[] numbers = java.util.Arrays.copyOf(index.columns(), index.keyCount());
    for (int number : numbers) {
      columns.add(relation.attributes().get(number - 1).name());
    }
    if (isPrimary) {
      requireNotNull(relation, columns);
    }
    String name = constraint.name() == null ? index.name() : constraint.name();
    if (!name.equals(index.name())) {
      CommandContext.notice(
          SqlState.SUCCESSFUL_COMPLETION,
          "ALTER TABLE / ADD CONSTRAINT USING INDEX will rename index \""
              + index.name()
              + "\" to \""
              + name
              + "\"");
      rename(index, name);
    }
    IndexCatalog.promote(
        context.catalog(), index.oid(), isPrimary, !constraint.attributes().deferrable());
    IndexCreation.insertConstraint(context, relation, name, numbers, constraint, index.oid());
  }

  private void rename(IndexDescriptor index, String name) {
    TableCreation.exists(context, index.relation().namespaceOid(), name, false);
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, index.oid());
    row.set(PgClass.NAME, name);
    classes.update(row);
    context.changed();
  }

  private void checkUsable(
      Constraint constraint, RelationDescriptor relation, IndexDescriptor index) {
    String name = constraint.index();
    if (index == null) {
      throw context.error(
          SqlState.UNDEFINED_OBJECT,
          "index \"" + name + "\" does not exist",
          constraint.location());
    }
    if (index.heap().oid() != relation.oid()) {
      throw context.error(
          SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
          "index \"" + name + "\" does not belong to table \"" + relation.name() + "\"",
          constraint.location());
    }
    if (IndexCatalog.constraintOf(context.catalog(), index.oid()) != null) {
      throw context.error(
          SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
          "index \"" + name + "\" is already associated with a constraint",
          constraint.location());
    }
    String kind = "Cannot create a primary key or unique constraint using such an index.";
    if (!index.isUnique()) {
      throw context
          .error(
              SqlState.WRONG_OBJECT_TYPE,
              "\"" + name + "\" is not a unique index",
              constraint.location())
          .detail(kind);
    }
    if (!index.expressions().isEmpty()) {
      throw context
          .error(
              SqlState.WRONG_OBJECT_TYPE,
              "index \"" + name + "\" contains expressions",
              constraint.location())
          .detail(kind);
    }
    if (index.predicate() != null) {
      throw context
          .error(
              SqlState.WRONG_OBJECT_TYPE,
              "\"" + name + "\" is a partial index",
              constraint.location())
          .detail(kind);
    }
  }

  /// A constraint that ALTER TABLE adds.
  void addTo(Constraint constraint, RelationDescriptor relation) {
    if (constraint.kind() == Constraint.Kind.PRIMARY_KEY) {
      for (IndexDescriptor index : context.catalog().indexes(relation)) {
        if (index.isPrimary()) {
          throw DatabaseException.error(
              SqlState.INVALID_TABLE_DEFINITION,
              "multiple primary keys for table \"" + relation.name() + "\" are not allowed");
        }
      }
    }
    add(constraint, null, relation.name());
    context.catalog().lock(relation, LockMode.ACCESS_EXCLUSIVE);
    create(relation, false);
  }
}
