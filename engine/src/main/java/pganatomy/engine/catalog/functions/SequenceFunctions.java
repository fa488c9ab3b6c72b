package pganatomy.engine.catalog.functions;

import java.util.HashMap;
import pganatomy.engine.access.sequence.SequenceFile;
import pganatomy.engine.access.sequence.SequenceState;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SequenceDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `nextval`, `currval`, `lastval`, `setval`, and what psql asks about sequences.
///
/// Numbers that were taken together (`CACHE`) are handed out from here, by this session alone.
///
/// PostgreSQL: src/backend/commands/sequence.c, nextval_internal()
final class SequenceFunctions implements ScalarFunction {
  /// A sequence that this session has used.
  private static final class Used {
    RelationDescriptor relation;
    SequenceDescriptor descriptor;
    int generation = -1;
    int fileNode;
    boolean hasLast;
    long last;
    long cached;
  }

  private static final HashMap<Integer, Used> USED = new HashMap<>();
  private static Used lastUsed;

  private final FunctionDescriptor function;

  SequenceFunctions(FunctionDescriptor function) {
    this.function = function;
  }

  /// `DISCARD SEQUENCES`.
  static void forgetAll() {
    USED.clear();
    lastUsed = null;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    Object first = arguments.length == 0 ? null : arguments[0];
    return switch (function.symbol()) {
      case "nextval_oid" -> next((Integer) first);
      case "currval_oid" -> current((Integer) first);
      case "lastval" -> last();
      case "setval_oid" -> set((Integer) first, (Long) arguments[1], true);
      case "setval3_oid" -> set((Integer) first, (Long) arguments[1], (Boolean) arguments[2]);
      case "pg_sequence_parameters" -> parameters((Integer) first);
      case "pg_sequence_last_value" -> lastValue((Integer) first);
      case "pg_get_sequence_data" -> data((Integer) first);
      case "pg_get_serial_sequence" -> owned((String) first, (String) arguments[1]);
      default -> throw new IllegalStateException(function.symbol());
    };
  }

  private static SessionCatalog catalog() {
    return SystemFunctions.catalog();
  }

  // ---------------------------------------------------------------- values

  /// What this session knows of a sequence, made sure of when catalogs have changed.
  private static Used use(int oid, int anyRight) {
    Used used = use(oid);
    SessionCatalog catalog = catalog();
    if (!catalog.isSuperuser()) {
      Dependencies.OwnedSequence owner = Dependencies.ownerOf(catalog, oid);
      // An identity column's sequence is a part of its table: who may insert may count.
      if (owner == null || owner.kind() != 'i') {
        catalog.privileges().checkRelation(catalog.userOid(), used.relation, anyRight);
      }
    }
    return used;
  }

  private static Used use(int oid) {
    Used used = USED.get(oid);
    if (used == null) {
      used = new Used();
    }
    SessionCatalog catalog = catalog();
    if (used.generation != catalog.generation() || used.relation == null) {
      used.relation = relation(oid);
      used.relation = catalog.lock(used.relation, LockMode.ROW_EXCLUSIVE);
      used.descriptor = SequenceDescriptor.find(catalog, oid);
      used.generation = catalog.generation();
      if (used.fileNode != used.relation.fileNode()) {
        used.fileNode = used.relation.fileNode();
        used.cached = used.last;
      }
      USED.put(oid, used);
    } else {
      catalog.lock(used.relation, LockMode.ROW_EXCLUSIVE);
    }
    return used;
  }

  private static RelationDescriptor relation(int oid) {
    RelationDescriptor relation = catalog().relation(oid);
    if (relation == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_TABLE,
          "could not open relation with OID " + Integer.toUnsignedString(oid));
    }
    if (relation.kind() != 'S') {
      throw DatabaseException.error(
              SqlState.WRONG_OBJECT_TYPE, "cannot open relation \"" + relation.name() + "\"")
          .detail(
              "This operation is not supported for "
                  + (relation.kind() == 'v' ? "views." : "tables."));
    }
    return relation;
  }

  private static SequenceFile file(Used used) {
    return new SequenceFile(used.relation, catalog().transaction());
  }

  private static void checkMayWrite(Used used, String what) {
    if (catalog().transaction().isReadOnly() && used.relation.persistence() != 't') {
      throw DatabaseException.error(
          SqlState.READ_ONLY_SQL_TRANSACTION,
          "cannot execute " + what + "() in a read-only transaction");
    }
  }

  private static Long next(int oid) {
    Used used = use(oid, AclItem.USAGE | AclItem.UPDATE);
    checkMayWrite(used, "nextval");
    if (used.last != used.cached) {
      used.last += used.descriptor.increment();
    } else {
      SequenceFile.Numbers numbers = file(used).next(used.descriptor.range());
      used.last = numbers.first();
      used.cached = numbers.last();
    }
    used.hasLast = true;
    lastUsed = used;
    return used.last;
  }

  private static Long current(int oid) {
    Used used = use(oid, AclItem.USAGE | AclItem.SELECT);
    if (!used.hasLast) {
      throw DatabaseException.error(
          SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
          "currval of sequence \""
              + used.relation.name()
              + "\" is not yet defined in this session");
    }
    return used.last;
  }

  private static Long last() {
    if (lastUsed == null || catalog().relation(lastUsed.relation.oid()) == null) {
      throw DatabaseException.error(
          SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE, "lastval is not yet defined in this session");
    }
    return lastUsed.last;
  }

  private static Long set(int oid, long value, boolean isCalled) {
    Used used = use(oid, AclItem.UPDATE);
    checkMayWrite(used, "setval");
    SequenceDescriptor descriptor = used.descriptor;
    if (value < descriptor.minimum() || value > descriptor.maximum()) {
      throw DatabaseException.error(
          SqlState.NUMERIC_VALUE_OUT_OF_RANGE,
          "setval: value "
              + value
              + " is out of bounds for sequence \""
              + used.relation.name()
              + "\" ("
              + descriptor.minimum()
              + ".."
              + descriptor.maximum()
              + ")");
    }
    if (isCalled) {
      used.last = value;
      used.hasLast = true;
    }
    used.cached = used.last;
    file(used).set(value, isCalled);
    return value;
  }

  // ---------------------------------------------------------------- about sequences

  private Object parameters(int oid) {
    relation(oid);
    SequenceDescriptor descriptor = SequenceDescriptor.find(catalog(), oid);
    return SystemFunctions.row(
        function,
        descriptor.start(),
        descriptor.minimum(),
        descriptor.maximum(),
        descriptor.increment(),
        descriptor.cycles(),
        descriptor.cacheSize(),
        descriptor.typeOid());
  }

  private static SequenceState state(int oid) {
    RelationDescriptor relation = relation(oid);
    return new SequenceFile(relation, catalog().transaction()).read();
  }

  private static boolean isOthers(RelationDescriptor relation) {
    return relation.persistence() == 't'
        && relation.namespaceOid() != catalog().temporaryNamespace();
  }

  private static Long lastValue(int oid) {
    if (isOthers(relation(oid))) {
      return null;
    }
    SequenceState state = state(oid);
    return state.isCalled() ? state.lastValue() : null;
  }

  private Object data(int oid) {
    RelationDescriptor relation = catalog().relation(oid);
    if (relation == null || relation.kind() != 'S' || isOthers(relation)) {
      return SystemFunctions.row(function, null, null);
    }
    SequenceState state = state(oid);
    return SystemFunctions.row(function, state.lastValue(), state.isCalled());
  }

  private static String owned(String tableName, String columnName) {
    int table = (Integer) new RegObject("regclass").parse(tableName);
    RelationDescriptor relation = catalog().relation(table);
    AttributeDescriptor column = relation.attribute(columnName);
    if (column == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_COLUMN,
          "column \"" + columnName + "\" of relation \"" + relation.name() + "\" does not exist");
    }
    for (Dependencies.OwnedSequence owned : Dependencies.sequencesOf(catalog(), table)) {
      if (owned.column() == column.number()) {
        RelationDescriptor sequence = catalog().relation(owned.sequenceOid());
        return QuotedNames.quoteIdentifier(sequence.namespaceName())
            + "."
            + QuotedNames.quoteIdentifier(sequence.name());
      }
    }
    return null;
  }
}
