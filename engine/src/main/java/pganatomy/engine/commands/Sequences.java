package pganatomy.engine.commands;

import java.util.List;
import java.util.Map;
import pganatomy.engine.access.sequence.SequenceFile;
import pganatomy.engine.access.sequence.SequenceState;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.RelationStorage;
import pganatomy.engine.catalog.SequenceDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `CREATE SEQUENCE`, `ALTER SEQUENCE`, and the sequences of serial and identity columns.
///
/// PostgreSQL: src/backend/commands/sequence.c, DefineSequence(), AlterSequence(),
/// process_owned_by()
final class Sequences {
  private final CommandContext context;
  private final SessionCatalog catalog;

  Sequences(CommandContext context) {
    this.context = context;
    catalog = context.catalog();
  }

  // ---------------------------------------------------------------- create

  void create(TableStatement.CreateSequence statement) {
    int namespace = TableCreation.namespace(context, statement.sequence(), statement.persistence());
    String name = statement.sequence().name();
    if (TableCreation.exists(context, namespace, name, statement.ifNotExists())) {
      return;
    }
    char persistence = 'p';
    if (namespace == catalog.temporaryNamespace()) {
      persistence = 't';
    } else if (statement.persistence() == TableStatement.Persistence.UNLOGGED) {
      persistence = 'u';
    }
    SequenceOptions options = new SequenceOptions(context, statement.options(), false, null);
    int oid = create(name, namespace, persistence, catalog.userOid(), options, null);
    own(catalog.relation(oid), options.find("owned_by"), false);
    context.changed();
  }

  /// Makes a sequence that belongs to nobody yet, and gives its OID.
  int create(
      String name,
      int namespace,
      char persistence,
      int owner,
      SequenceOptions options,
      Type columnType) {
    options.resolve(0, columnType);
    int oid =
        RelationStorage.create(
            catalog,
            new RelationStorage.Definition(
                name, namespace, 'S', persistence, SequenceDescriptor.columns(), Map.of(), owner));
    context.changed();
    options.resolve(oid, columnType).store(catalog);
    file(catalog.relation(oid)).initialize(new SequenceState(options.nextValue, 0, false));
    context.changed();
    return oid;
  }

  private SequenceFile file(RelationDescriptor sequence) {
    return new SequenceFile(sequence, context.transaction());
  }

  /// The name of a serial or identity column's sequence: `table_column_seq`, with a number behind
  /// it when that is taken.
  ///
  /// PostgreSQL: src/backend/commands/indexcmds.c, ChooseRelationName(), makeObjectName()
  String chooseName(String table, String column, int namespace) {
    for (int pass = 0; ; pass++) {
      String name = objectName(table, column, pass == 0 ? "seq" : "seq" + pass);
      if (catalog.relationIn(namespace, name) == null) {
        return name;
      }
    }
  }

  /// `name1_name2_label`, of whose first two parts the longer is shortened until all fits.
  static String objectName(String first, String second, String label) {
    int limit = 63 - label.length() - 1 - (second == null ? 0 : 1);
    int firstLength = first.length();
    int secondLength = second == null ? 0 : second.length();
    while (firstLength + secondLength > limit) {
      if (firstLength > secondLength) {
        firstLength--;
      } else {
        secondLength--;
      }
    }
    return first.substring(0, firstLength)
        + (second == null ? "" : "_" + second.substring(0, secondLength))
        + "_"
        + label;
  }

  // ---------------------------------------------------------------- alter

  void alter(TableStatement.AlterSequence statement) {
    RelationDescriptor found =
        catalog.relation(statement.sequence().schema(), statement.sequence().name());
    if (found == null) {
      if (!statement.missingOk()) {
        context.relation(statement.sequence());
      }
      CommandContext.notice(
          SqlState.SUCCESSFUL_COMPLETION,
          "relation \"" + statement.sequence().name() + "\" does not exist, skipping");
      return;
    }
    if (found.kind() != 'S') {
      throw DatabaseException.error(
          SqlState.WRONG_OBJECT_TYPE, "\"" + found.name() + "\" is not a sequence");
    }
    context.checkOwner(found);
    alter(found, statement.options(), false);
  }

  /// Changes a sequence; its file is a new one where its numbers change, so that a rollback brings
  /// back the old one.
  void alter(RelationDescriptor found, List<Option> list, boolean isIdentity) {
    RelationDescriptor sequence = catalog.lock(found, LockMode.SHARE_ROW_EXCLUSIVE);
    SequenceDescriptor old = SequenceDescriptor.find(catalog, sequence.oid());
    SequenceOptions options = new SequenceOptions(context, list, isIdentity, old);
    SequenceDescriptor fresh = options.resolve(sequence.oid(), null);
    SequenceState state = file(sequence).read();
    if (options.hasNextValue) {
      state = new SequenceState(options.nextValue, 0, false);
    } else {
      SequenceOptions.checkLastValue(state.lastValue(), fresh);
      state = new SequenceState(state.lastValue(), 0, state.isCalled());
    }
    fresh.store(catalog);
    if (options.isToRewrite) {
      rewrite(sequence, state);
    }
    own(catalog.relation(sequence.oid()), options.find("owned_by"), isIdentity);
    context.changed();
  }

  private void rewrite(RelationDescriptor sequence, SequenceState state) {
    RelationStorage.setNewFile(catalog, sequence);
    context.changed();
    file(catalog.relation(sequence.oid())).initialize(state);
  }

  /// The same numbers in a new file, after something in the catalog has changed.
  void rewrite(RelationDescriptor sequence, Runnable change) {
    SequenceState state = file(sequence).read();
    change.run();
    rewrite(catalog.relation(sequence.oid()), state);
  }

  /// `TRUNCATE ... RESTART IDENTITY`.
  ///
  /// PostgreSQL: src/backend/commands/sequence.c, ResetSequence()
  void restart(int oid) {
    RelationDescriptor sequence = catalog.lock(catalog.relation(oid), LockMode.ACCESS_EXCLUSIVE);
    long start = SequenceDescriptor.find(catalog, oid).start();
    rewrite(sequence, new SequenceState(start, 0, false));
  }

  // ---------------------------------------------------------------- owners

  /// Makes the sequence a column's, by its numbers.
  void own(int sequenceOid, int tableOid, int column, boolean isIdentity) {
    Dependencies.record(
        catalog,
        CatalogOids.PG_CLASS,
        sequenceOid,
        CatalogOids.PG_CLASS,
        tableOid,
        column,
        isIdentity ? 'i' : 'a');
  }

  /// `OWNED BY table.column` or `OWNED BY NONE`.
  private void own(RelationDescriptor sequence, Option option, boolean isIdentity) {
    if (option == null) {
      return;
    }
    List<String> names = option.list();
    boolean isNone = names.size() == 1 && names.getFirst().equals("none");
    if (names.size() == 1 && !isNone) {
      throw DatabaseException.error(SqlState.SYNTAX_ERROR, "invalid OWNED BY option")
          .hint("Specify OWNED BY table.column or OWNED BY NONE.");
    }
    RelationDescriptor table = isNone ? null : table(names);
    AttributeDescriptor column = isNone ? null : column(table, names.getLast());
    if (table != null) {
      checkSameHome(sequence, table);
    }
    Dependencies.OwnedSequence owner = Dependencies.ownerOf(catalog, sequence.oid());
    if (owner != null && owner.kind() == 'i' && !isIdentity) {
      throw DatabaseException.error(
              SqlState.FEATURE_NOT_SUPPORTED, "cannot change ownership of identity sequence")
          .detail(
              "Sequence \""
                  + sequence.name()
                  + "\" is linked to table \""
                  + catalog.relation(owner.tableOid()).name()
                  + "\".");
    }
    Dependencies.remove(catalog, CatalogOids.PG_CLASS, sequence.oid());
    if (table != null) {
      own(sequence.oid(), table.oid(), column.number(), isIdentity);
    }
  }

  private RelationDescriptor table(List<String> names) {
    String schema = names.size() > 2 ? names.get(names.size() - 3) : null;
    String name = names.get(names.size() - 2);
    RelationDescriptor table = catalog.relation(schema, name);
    if (table == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_TABLE,
          "relation \"" + (schema == null ? name : schema + "." + name) + "\" does not exist");
    }
    if (table.kind() != 'r' && table.kind() != 'v') {
      throw DatabaseException.error(
              SqlState.WRONG_OBJECT_TYPE,
              "sequence cannot be owned by relation \"" + table.name() + "\"")
          .detail(
              "This operation is not supported for "
                  + CommandContext.kindPlural(table.kind())
                  + ".");
    }
    return catalog.lock(table, LockMode.ACCESS_SHARE);
  }

  private static AttributeDescriptor column(RelationDescriptor table, String name) {
    AttributeDescriptor column = table.attribute(name);
    if (column == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_COLUMN,
          "column \"" + name + "\" of relation \"" + table.name() + "\" does not exist");
    }
    return column;
  }

  private static void checkSameHome(RelationDescriptor sequence, RelationDescriptor table) {
    if (sequence.ownerOid() != table.ownerOid()) {
      throw DatabaseException.error(
          SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
          "sequence must have same owner as table it is linked to");
    }
    if (sequence.namespaceOid() != table.namespaceOid()) {
      throw DatabaseException.error(
          SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
          "sequence must be in same schema as table it is linked to");
    }
  }
}
