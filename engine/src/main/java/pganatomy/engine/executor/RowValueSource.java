package pganatomy.engine.executor;

import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.RowValue;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// The rows of a function with several columns, each as one value: what a select list, other than
/// FROM, makes of them.
///
/// PostgreSQL: src/backend/executor/execSRF.c, ExecMakeFunctionResultSet()
final class RowValueSource implements RowSource {
  private final RowSource rows;
  private final String[] names;
  private final Type[] types;
  private final Batch columns;

  RowValueSource(RowSource rows, FunctionDescriptor function) {
    this.rows = rows;
    names = function.outputNames();
    types = new Type[function.outputTypes().length];
    VectorKind[] kinds = new VectorKind[types.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = Types.byOid(function.outputTypes()[i]);
      kinds[i] = types[i].vectorKind();
    }
    columns = Batch.create(kinds);
  }

  @Override
  public boolean next(Batch target) {
    target.clear();
    if (!rows.next(columns)) {
      return false;
    }
    for (int row = 0; row < columns.rowCount; row++) {
      Object[] values = new Object[types.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = columns.columns[i].get(row);
      }
      target.columns[0].set(row, new RowValue(TypeOids.RECORD, names, types, values));
    }
    target.rowCount = columns.rowCount;
    return true;
  }

  @Override
  public void close() {
    rows.close();
  }
}
