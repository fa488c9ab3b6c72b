package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.storage.file.TempFile;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.sort.RowStore;
import pganatomy.engine.utils.sort.SortKey;
import pganatomy.engine.utils.sort.SpillFile;
import pganatomy.engine.utils.sort.TupleSort;
import pganatomy.engine.utils.vector.VectorKind;

/// Makes the stores that write to temporary files when memory is full.
final class Spill {
  private static final class TempFiles implements SpillFile.Factory {
    @Override
    public SpillFile create() {
      return TempFile.create();
    }
  }

  private static final TempFiles FILES = new TempFiles();

  private static final int PAGE_BYTES = 8192;

  private Spill() {}

  static pganatomy.engine.utils.sort.SpillFile.Factory files() {
    return FILES;
  }

  static RowStore rowStore(ExecutionState state, Type[] types) {
    return new RowStore(types, ExecutionState.workMemBytes(), state.memory(), FILES);
  }

  /// A store that is one of several: in memory it has a page only.
  static RowStore batchFile(ExecutionState state, Type[] types) {
    return new RowStore(types, PAGE_BYTES, state.memory(), FILES);
  }

  static TupleSort sort(ExecutionState state, Type[] types, SortKey[] keys) {
    return TupleSort.create(types, keys, ExecutionState.workMemBytes(), state.memory(), FILES);
  }

  static Type[] types(List<Plan.Output> outputs) {
    Type[] types = new Type[outputs.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = outputs.get(i).expression().type();
    }
    return types;
  }

  static VectorKind[] kinds(Type[] types) {
    VectorKind[] kinds = new VectorKind[types.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = types[i].vectorKind();
    }
    return kinds;
  }
}
