package pganatomy.engine.commands;

import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.ForeignKey;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.PgConstraint;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.parser.ast.TableStatement.AlterCommand;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// What ALTER TABLE does to constraints: ADD, DROP, VALIDATE, RENAME.
///
/// PostgreSQL: src/backend/commands/tablecmds.c, ATExecAddConstraint(), ATExecDropConstraint(),
/// ATExecValidateConstraint()
final class AlterConstraints {
  private final CommandContext context;
  private final RelationDescriptor relation;
  private final CatalogTable constraints;

  AlterConstraints(CommandContext context, RelationDescriptor relation) {
    this.context = context;
    this.relation = relation;
    constraints = context.table(CatalogOids.PG_CONSTRAINT);
  }

  private CatalogRow find(String name) {
    for (CatalogRow row : constraints.find(PgConstraint.RELATION, relation.oid())) {
      if (row.text(PgConstraint.NAME).equals(name)) {
        return row;
      }
    }
    return null;
  }

  // ---------------------------------------------------------------- ADD, VALIDATE

  void add(AlterCommand command) {
    Constraint constraint = command.constraint();
    if (KeyConstraints.isKey(constraint)) {
      new KeyConstraints(context).addTo(constraint, relation);
      return;
    }
    TableCreation.refuse(
        constraint.kind() != Constraint.Kind.CHECK, "ALTER TABLE ... ADD CONSTRAINT of this kind");
    TableCreation creation = new TableCreation(context);
    creation.addCheck(constraint, command.location());
    TableConstraints.Check check = creation.checks().getFirst();
    if (check.name() != null && find(check.name()) != null) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_OBJECT,
          "constraint \""
              + check.name()
              + "\" for relation \""
              + relation.name()
              + "\" already exists");
    }
    context
        .queries()
        .checkExpression(check.text(), relation, pganatomy.engine.utils.adt.Types.BOOL);
    if (!constraint.attributes().notValid()) {
      checkRows(check.name() == null ? relation.name() + "_check" : check.name(), check.text());
    }
    TableConstraints.insertChecks(context, relation.oid(), creation.checks());
    if (constraint.attributes().notValid() && check.name() != null) {
      setValidated(check.name(), false);
    }
  }

  private void checkRows(String name, String condition) {
    String text =
        "SELECT 1 FROM ONLY "
            + QuotedNames.quoteIdentifier(relation.namespaceName())
            + "."
            + QuotedNames.quoteIdentifier(relation.name())
            + " WHERE NOT ("
            + condition
            + ") LIMIT 1";
    try (QueryServices.Rows rows =
        context.queries().open(Parser.parse(text).getFirst().statement(), text)) {
      if (rows.next() != null) {
        throw DatabaseException.error(
                SqlState.CHECK_VIOLATION,
                "check constraint \""
                    + name
                    + "\" of relation \""
                    + relation.name()
                    + "\" is violated by some row")
            .schema(relation.namespaceName())
            .table(relation.name())
            .constraint(name);
      }
    }
  }

  private void setValidated(String name, boolean isValidated) {
    CatalogRow row = find(name);
    row.set(PgConstraint.VALIDATED, isValidated);
    constraints.update(row);
    context.changed();
  }

  /// `VALIDATE CONSTRAINT`.
  void validate(AlterCommand command) {
    CatalogRow row = find(command.name());
    if (row == null) {
      throw missing(command.name());
    }
    char kind = row.letter(PgConstraint.KIND);
    if (kind != 'f' && kind != 'c') {
      throw DatabaseException.error(
          SqlState.WRONG_OBJECT_TYPE,
          "cannot validate constraint \""
              + command.name()
              + "\" of relation \""
              + relation.name()
              + "\"");
    }
    if (row.flag(PgConstraint.VALIDATED)) {
      return;
    }
    if (kind == 'c') {
      checkRows(command.name(), row.text(PgConstraint.CONDITION));
    } else {
      ForeignKey key = ForeignKey.read(row);
      new ForeignKeyCreation(context)
          .validate(relation, context.catalog().relation(key.referencedOid()), key.name());
    }
    setValidated(command.name(), true);
  }

  private DatabaseException missing(String name) {
    return DatabaseException.error(
        SqlState.UNDEFINED_OBJECT,
        "constraint \"" + name + "\" of relation \"" + relation.name() + "\" does not exist");
  }

  // ---------------------------------------------------------------- DROP

  void drop(AlterCommand command) {
    CatalogRow row = find(command.name());
    if (row != null) {
      drop(row, command.cascade());
    } else if (command.missingOk()) {
      CommandContext.notice(
          SqlState.SUCCESSFUL_COMPLETION, missing(command.name()).getMessage() + ", skipping");
    } else {
      throw missing(command.name());
    }
  }

  /// A key's index goes with it.
  private void drop(CatalogRow constraint, boolean cascade) {
    switch (constraint.letter(PgConstraint.KIND)) {
      case 'p', 'u' -> {
        RelationDescriptor index =
            context.catalog().relation(constraint.integer(PgConstraint.INDEX));
        new Dropping(context).dropKey(relation, constraint, index, cascade);
      }
      case 'f' -> {
        Dependencies.remove(
            context.catalog(), CatalogOids.PG_CONSTRAINT, constraint.integer(PgConstraint.OID));
        constraints.delete(constraint);
      }
      default -> remove(constraint);
    }
  }

  /// A column goes: so do the checks of it alone.
  void dropChecksOf(AttributeDescriptor column) {
    for (CatalogRow row : constraints.find(PgConstraint.RELATION, relation.oid())) {
      if (row.letter(PgConstraint.KIND) == 'c'
          && row.value(PgConstraint.KEY) instanceof ArrayValue keys
          && keys.elements().length == 1
          && keys.elements()[0].equals(column.number())) {
        remove(row);
      }
    }
  }

  private void remove(CatalogRow constraint) {
    constraints.delete(constraint);
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, relation.oid());
    row.set(PgClass.CHECK_COUNT, row.integer(PgClass.CHECK_COUNT) - 1);
    classes.update(row);
  }

  // ---------------------------------------------------------------- RENAME

  /// Gives the index that has to be renamed instead, null when the constraint was renamed here.
  RelationDescriptor rename(String name, String newName) {
    CatalogRow row = find(name);
    if (row == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT,
          "constraint \"" + name + "\" for table \"" + relation.name() + "\" does not exist");
    }
    char kind = row.letter(PgConstraint.KIND);
    if (kind == 'p' || kind == 'u') {
      return context.catalog().relation(row.integer(PgConstraint.INDEX));
    }
    row.set(PgConstraint.NAME, newName);
    constraints.update(row);
    return null;
  }
}
