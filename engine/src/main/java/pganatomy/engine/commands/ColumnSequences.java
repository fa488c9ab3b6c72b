package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.SequenceDescriptor;
import pganatomy.engine.parser.ast.ColumnDefinition;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The sequences behind the serial and identity columns of a table that is being made: they are
/// made before the table, whose defaults name them, and given to its columns after it.
///
/// PostgreSQL: src/backend/parser/parse_utilcmd.c, generateSerialExtraStmts()
final class ColumnSequences {
  private static final class Planned {
    final String column;
    final int number;
    final Type type;
    final List<Option> options;
    final boolean isIdentity;
    int oid;

    Planned(String column, int number, Type type, List<Option> options, boolean isIdentity) {
      this.column = column;
      this.number = number;
      this.type = type;
      this.options = options;
      this.isIdentity = isIdentity;
    }
  }

  private final CommandContext context;
  private final Sequences sequences;
  private final List<Planned> planned = new ArrayList<>();

  ColumnSequences(CommandContext context) {
    this.context = context;
    sequences = new Sequences(context);
  }

  /// The integer type behind `serial` and kin; null for other types.
  static Type serialType(ColumnDefinition definition) {
    List<String> names = definition.type() == null ? List.of() : definition.type().names();
    if (names.size() != 1) {
      return null;
    }
    Type type =
        switch (names.getFirst()) {
          case "smallserial", "serial2" -> Types.INT2;
          case "serial", "serial4" -> Types.INT4;
          case "bigserial", "serial8" -> Types.INT8;
          default -> null;
        };
    if (type != null && !definition.type().arrayBounds().isEmpty()) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "array of serial is not implemented");
    }
    return type;
  }

  void addSerial(String column, int number, Type type) {
    planned.add(new Planned(column, number, type, List.of(), false));
  }

  void addIdentity(Constraint constraint, String column, int number, Type type) {
    checkIdentityType(type);
    planned.add(new Planned(column, number, type, constraint.options(), true));
  }

  static void checkIdentityType(Type type) {
    if (type.oid() != TypeOids.INT2 && type.oid() != TypeOids.INT4 && type.oid() != TypeOids.INT8) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE,
          "identity column type must be smallint, integer, or bigint");
    }
  }

  /// Makes the sequences and puts the defaults of the serial columns into the list.
  void create(
      String table,
      int namespace,
      char persistence,
      int owner,
      List<AttributeDescriptor> attributes) {
    for (Planned sequence : planned) {
      SequenceOptions options =
          new SequenceOptions(context, sequence.options, sequence.isIdentity, null);
      Option name = options.find("sequence_name");
      String chosen =
          name == null
              ? sequences.chooseName(table, sequence.column, namespace)
              : name.list().getLast();
      TableCreation.exists(context, namespace, chosen, false);
      sequence.oid =
          sequences.create(chosen, namespace, persistence, owner, options, sequence.type);
      if (!sequence.isIdentity) {
        setDefault(attributes, sequence);
      }
    }
  }

  private static void setDefault(List<AttributeDescriptor> attributes, Planned sequence) {
    for (int i = 0; i < attributes.size(); i++) {
      AttributeDescriptor attribute = attributes.get(i);
      if (attribute.number() == sequence.number) {
        attributes.set(i, attribute.withDefault(SequenceDescriptor.nextValue(sequence.oid)));
      }
    }
  }

  /// Gives the sequences to the columns of the table, which is there now.
  void own(int tableOid) {
    for (Planned sequence : planned) {
      sequences.own(sequence.oid, tableOid, sequence.number, sequence.isIdentity);
    }
  }
}
