package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.PgAttribute;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.RelationStorage;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.TableStatement.AlterCommand;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `ALTER COLUMN ... ADD GENERATED`, `SET GENERATED`, `DROP IDENTITY`.
///
/// PostgreSQL: src/backend/commands/tablecmds.c, ATExecAddIdentity(), ATExecSetIdentity(),
/// ATExecDropIdentity()
final class IdentityColumns {
  private final CommandContext context;
  private final RelationDescriptor relation;
  private final AttributeDescriptor column;

  IdentityColumns(CommandContext context, RelationDescriptor relation, AttributeDescriptor column) {
    this.context = context;
    this.relation = relation;
    this.column = column;
  }

  private DatabaseException refusal(String what) {
    return DatabaseException.error(
        SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
        "column \"" + column.name() + "\" of relation \"" + relation.name() + "\" " + what);
  }

  void add(AlterCommand command) {
    ColumnSequences.checkIdentityType(column.type());
    if (column.identity() != 0) {
      throw refusal("is already an identity column");
    }
    if (!column.notNull()) {
      throw refusal("must be declared NOT NULL before identity can be added");
    }
    if (column.defaultExpression() != null) {
      throw refusal("already has a default value");
    }
    Sequences sequences = new Sequences(context);
    String name = sequences.chooseName(relation.name(), column.name(), relation.namespaceOid());
    int oid =
        sequences.create(
            name,
            relation.namespaceOid(),
            relation.persistence(),
            relation.ownerOid(),
            new SequenceOptions(context, command.options(), true, null),
            column.type());
    sequences.own(oid, relation.oid(), column.number(), true);
    store(command.value().equals("always") ? 'a' : 'd');
  }

  void set(AlterCommand command) {
    if (column.identity() == 0) {
      throw refusal("is not an identity column");
    }
    List<Option> options = new ArrayList<>();
    for (Option option : command.options()) {
      if (option.name().equals("generated")) {
        store(option.text().equals("always") ? 'a' : 'd');
      } else {
        options.add(option);
      }
    }
    RelationDescriptor sequence = sequence();
    if (!options.isEmpty() && sequence != null) {
      context.changed();
      new Sequences(context).alter(sequence, options, true);
    }
  }

  void drop(boolean missingOk) {
    if (column.identity() == 0) {
      DatabaseException refusal = refusal("is not an identity column");
      if (!missingOk) {
        throw refusal;
      }
      CommandContext.notice(
          SqlState.SUCCESSFUL_COMPLETION,
          "column \""
              + column.name()
              + "\" of relation \""
              + relation.name()
              + "\" is not an identity column, skipping");
      return;
    }
    RelationDescriptor sequence = sequence();
    store('\0');
    if (sequence != null) {
      context.changed();
      RelationStorage.drop(context.catalog(), sequence);
    }
  }

  private RelationDescriptor sequence() {
    for (var owned : Dependencies.sequencesOf(context.catalog(), relation.oid())) {
      if (owned.column() == column.number() && owned.kind() == 'i') {
        return context.catalog().relation(owned.sequenceOid());
      }
    }
    return null;
  }

  private void store(char identity) {
    CatalogTable attributes = context.table(CatalogOids.PG_ATTRIBUTE);
    for (CatalogRow row : attributes.find(PgAttribute.RELATION, relation.oid())) {
      if (row.integer(PgAttribute.NUMBER) == column.number()) {
        row.set(PgAttribute.IDENTITY, (int) identity);
        attributes.update(row);
      }
    }
  }

  /// A column that goes takes its sequences along.
  static void dropOwned(CommandContext context, RelationDescriptor relation, int column) {
    for (var owned : Dependencies.sequencesOf(context.catalog(), relation.oid())) {
      if (owned.column() == column) {
        RelationStorage.drop(context.catalog(), context.catalog().relation(owned.sequenceOid()));
      }
    }
  }

  /// Refuses what an identity column must not lose or get.
  static void refuse(RelationDescriptor relation, AttributeDescriptor column) {
    if (column.identity() != 0) {
      throw DatabaseException.error(
          SqlState.SYNTAX_ERROR,
          "column \""
              + column.name()
              + "\" of relation \""
              + relation.name()
              + "\" is an identity column");
    }
  }
}
