package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.ForeignKey;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.ForeignKeyTexts;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;

/// `FOREIGN KEY ... REFERENCES`.
///
/// PostgreSQL: src/backend/commands/tablecmds.c, ATAddForeignKeyConstraint()
final class ForeignKeyCreation {
  private final CommandContext context;

  ForeignKeyCreation(CommandContext context) {
    this.context = context;
  }

  void create(
      RelationDescriptor relation,
      Constraint constraint,
      List<String> columnNames,
      boolean isNewTable) {
    Constraint.Foreign foreign = constraint.foreign();
    RelationDescriptor found = context.relation(foreign.table());
    if (found.kind() != 'r') {
      throw DatabaseException.error(
          SqlState.WRONG_OBJECT_TYPE,
          "referenced relation \"" + found.name() + "\" is not a table");
    }
    context.checkNotSystem(found);
    RelationDescriptor referenced = context.catalog().lock(found, LockMode.SHARE_ROW_EXCLUSIVE);
    checkPersistence(relation, referenced);
    int[] columns = numbers(relation, columnNames);
    IndexDescriptor index = foreign.columns().isEmpty() ? primaryKey(referenced) : null;
    int[] referencedColumns =
        index == null
            ? numbers(referenced, foreign.columns())
            : java.util.Arrays.copyOf(index.columns(), index.keyCount());
    if (index == null) {
      index = matching(referenced, referencedColumns);
    }
    if (columns.length != referencedColumns.length) {
      throw DatabaseException.error(
          SqlState.INVALID_FOREIGN_KEY,
          "number of referencing and referenced columns for foreign key disagree");
    }
    String name = name(relation, constraint, columnNames);
    insert(relation, referenced, constraint, name, columns, referencedColumns, index);
    if (!isNewTable && !constraint.attributes().notValid()) {
      validate(relation, referenced, name);
    }
  }

  private static void checkPersistence(RelationDescriptor relation, RelationDescriptor referenced) {
    String message =
        switch (relation.persistence()) {
          case 'p' ->
              referenced.persistence() != 'p'
                  ? "constraints on permanent tables may reference only permanent tables"
                  : null;
          case 'u' ->
              referenced.persistence() == 't'
                  ? "constraints on unlogged tables may reference only permanent or unlogged tables"
                  : null;
          default ->
              referenced.persistence() != 't'
                  ? "constraints on temporary tables may reference only temporary tables"
                  : null;
        };
    if (message != null) {
      throw DatabaseException.error(SqlState.INVALID_TABLE_DEFINITION, message);
    }
  }

  private static int[] numbers(RelationDescriptor relation, List<String> names) {
    int[] numbers = new int[names.size()];
    for (int i = 0; i < numbers.length; i++) {
      AttributeDescriptor attribute = relation.attribute(names.get(i));
      if (attribute == null) {
        throw DatabaseException.error(
            SqlState.UNDEFINED_COLUMN,
            "column \"" + names.get(i) + "\" referenced in foreign key constraint does not exist");
      }
      numbers[i] = attribute.number();
    }
    return numbers;
  }

  private IndexDescriptor primaryKey(RelationDescriptor referenced) {
    for (IndexDescriptor index : context.catalog().indexes(referenced)) {
      if (index.isPrimary() && index.isValid()) {
        return index;
      }
    }
    throw DatabaseException.error(
        SqlState.UNDEFINED_OBJECT,
        "there is no primary key for referenced table \"" + referenced.name() + "\"");
  }

  /// The unique index on exactly these columns, in whatever order.
  private IndexDescriptor matching(RelationDescriptor referenced, int[] columns) {
    boolean hasDeferrable = false;
    for (IndexDescriptor index : context.catalog().indexes(referenced)) {
      boolean suits =
          index.isUnique()
              && index.isValid()
              && index.predicate() == null
              && index.expressions().isEmpty()
              && index.keyCount() == columns.length
              && hasAll(index, columns);
      if (suits && index.isImmediate()) {
        return index;
      }
      hasDeferrable |= suits;
    }
    if (hasDeferrable) {
      throw DatabaseException.error(
          SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
          "cannot use a deferrable unique constraint for referenced table \""
              + referenced.name()
              + "\"");
    }
    throw DatabaseException.error(
        SqlState.INVALID_FOREIGN_KEY,
        "there is no unique constraint matching given keys for referenced table \""
            + referenced.name()
            + "\"");
  }

  private static boolean hasAll(IndexDescriptor index, int[] columns) {
    for (int column : columns) {
      if (!index.hasKey(column)) {
        return false;
      }
    }
    return true;
  }

  private String name(
      RelationDescriptor relation, Constraint constraint, List<String> columnNames) {
    if (constraint.name() == null) {
      return IndexNames.chooseConstraint(
          context.catalog(),
          relation.oid(),
          relation.name(),
          IndexNames.joined(columnNames),
          "fkey");
    }
    if (IndexCatalog.hasConstraint(context.catalog(), relation.oid(), constraint.name())) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_OBJECT,
          "constraint \""
              + constraint.name()
              + "\" for relation \""
              + relation.name()
              + "\" already exists");
    }
    return constraint.name();
  }

  private void insert(
      RelationDescriptor relation,
      RelationDescriptor referenced,
      Constraint constraint,
      String name,
      int[] columns,
      int[] referencedColumns,
      IndexDescriptor index) {
    Constraint.Foreign foreign = constraint.foreign();
    int[] cross = new int[columns.length];
    int[] theirs = new int[columns.length];
    int[] own = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      AttributeDescriptor left = referenced.attributes().get(referencedColumns[i] - 1);
      AttributeDescriptor right = relation.attributes().get(columns[i] - 1);
      OperatorDescriptor equality = equality(left.type(), right.type());
      if (equality == null) {
        throw incompatible(name, left, right);
      }
      cross[i] = equality.oid();
      theirs[i] = Operators.forType(left.type(), "=").oid();
      own[i] = Operators.forType(right.type(), "=").oid();
    }
    ForeignKey key =
        new ForeignKey(
            0,
            name,
            relation.oid(),
            referenced.oid(),
            index.oid(),
            columns,
            referencedColumns,
            letter(foreign.onUpdate()),
            letter(foreign.onDelete()),
            foreign.match() == Constraint.Match.FULL ? 'f' : 's',
            numbers(relation, foreign.onDeleteColumns()),
            cross,
            theirs,
            own,
            false,
            false,
            true);
    int oid =
        IndexCatalog.insertConstraint(
            context.catalog(),
            new IndexCatalog.Constraint(
                name,
                relation,
                'f',
                constraint.attributes().deferrable(),
                constraint.attributes().initiallyDeferred(),
                !constraint.attributes().notValid(),
                columns,
                index.oid(),
                key));
    depend(oid, relation.oid(), columns, 'a');
    depend(oid, referenced.oid(), referencedColumns, 'n');
    depend(oid, index.oid(), new int[] {0}, 'n');
    IndexCatalog.setHasTriggers(context.catalog(), relation.oid());
    IndexCatalog.setHasTriggers(context.catalog(), referenced.oid());
    context.changed();
  }

  private void depend(int constraintOid, int relationOid, int[] columns, char kind) {
    for (int column : columns) {
      Dependencies.record(
          context.catalog(),
          CatalogOids.PG_CONSTRAINT,
          constraintOid,
          CatalogOids.PG_CLASS,
          relationOid,
          column,
          kind);
    }
  }

  private static OperatorDescriptor equality(Type left, Type right) {
    int leftOid = Operators.operatorClassType(left);
    int rightOid = Operators.operatorClassType(right);
    for (OperatorDescriptor candidate : Operators.candidates("=")) {
      if (candidate.leftType() == leftOid && candidate.rightType() == rightOid) {
        return candidate;
      }
    }
    return null;
  }

  private static DatabaseException incompatible(
      String name, AttributeDescriptor left, AttributeDescriptor right) {
    return DatabaseException.error(
            SqlState.DATATYPE_MISMATCH,
            "foreign key constraint \"" + name + "\" cannot be implemented")
        .detail(
            "Key columns \""
                + right.name()
                + "\" of the referencing table and \""
                + left.name()
                + "\" of the referenced table are of incompatible types: "
                + TypeNames.format(right.type().oid(), right.typeModifier())
                + " and "
                + TypeNames.format(left.type().oid(), left.typeModifier())
                + ".");
  }

  private static char letter(Constraint.Action action) {
    return switch (action) {
      case NO_ACTION -> 'a';
      case RESTRICT -> 'r';
      case CASCADE -> 'c';
      case SET_NULL -> 'n';
      case SET_DEFAULT -> 'd';
    };
  }

  /// Looks for rows that refer to nothing: one query over both tables.
  ///
  /// PostgreSQL: src/backend/utils/adt/ri_triggers.c, RI_Initial_Check()
  void validate(RelationDescriptor relation, RelationDescriptor referenced, String name) {
    RelationDescriptor current = context.catalog().relation(relation.oid());
    for (ForeignKey key : context.catalog().foreignKeys(current)) {
      if (!key.name().equals(name) || key.relationOid() != relation.oid()) {
        continue;
      }
      String text = ForeignKeyTexts.unmatched(key, current, referenced);
      try (QueryServices.Rows rows =
          context.queries().open(Parser.parse(text).getFirst().statement(), text)) {
        Batch batch = rows.next();
        if (batch != null) {
          List<Object> values = new ArrayList<>();
          for (int i = 0; i < key.columns().length; i++) {
            values.add(batch.columns[i].get(0));
          }
          throw ForeignKeyTexts.missing(key, current, referenced, values.toArray());
        }
      }
    }
  }
}
