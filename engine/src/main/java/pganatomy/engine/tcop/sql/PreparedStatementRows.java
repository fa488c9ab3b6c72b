package pganatomy.engine.tcop.sql;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.tcop.PreparedStatement;
import pganatomy.engine.tcop.ResultColumn;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;

/// What the session has prepared, and how often it ran with which kind of plan: the rows behind
/// `pg_prepared_statements`.
///
/// PostgreSQL: src/backend/commands/prepare.c, pg_prepared_statement()
final class PreparedStatementRows {
  private static final Type[] NO_TYPES = {};

  private PreparedStatementRows() {}

  static List<Object[]> of(List<PreparedStatement> statements) {
    List<Object[]> rows = new ArrayList<>();
    for (PreparedStatement each : statements) {
      boolean isEmpty = each.query() == null;
      rows.add(
          new Object[] {
            each.name(),
            each.text(),
            each.preparedMicros(),
            types(isEmpty ? NO_TYPES : each.query().parameterTypes()),
            isEmpty ? null : resultTypes(each.query().resultColumns()),
            each.isFromSql(),
            isEmpty ? 0L : each.query().genericPlans(),
            isEmpty ? 0L : each.query().customPlans()
          });
    }
    return rows;
  }

  private static ArrayValue resultTypes(ResultColumn[] columns) {
    if (columns == null) {
      return null;
    }
    Type[] types = new Type[columns.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = columns[i].type();
    }
    return types(types);
  }

  private static ArrayValue types(Type[] types) {
    Object[] oids = new Object[types.length];
    for (int i = 0; i < oids.length; i++) {
      oids[i] = types[i].oid();
    }
    return types.length == 0
        ? ArrayValue.empty(TypeOids.REGTYPE)
        : ArrayValue.of(TypeOids.REGTYPE, oids);
  }
}
