package pganatomy.engine.executor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.DefaultContext;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;

/// Every kind of join gives what comparing each row with each row gives: with repeated keys, nulls,
/// and a condition beyond the keys.
class JoinTest {
  private static final int ROWS = 1500;
  private static final Plan.Estimate ESTIMATE = new Plan.Estimate(0, 0, ROWS, 8);

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<Integer[]> left = rows();
  private final List<Integer[]> right = rows();

  private List<Integer[]> rows() {
    List<Integer[]> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Integer key = random.nextInt(20) == 0 ? null : random.nextInt(ROWS / 2);
      rows.add(new Integer[] {key, random.nextInt(100)});
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(Query.JoinType.class)
  void hashJoinAgreesWithEveryPairOnKeysAlone(Query.JoinType type) {
    assertThat(run(hash(type, List.of()))).as("seed %d", seed).isEqualTo(naive(type, false));
  }

  @ParameterizedTest
  @EnumSource(Query.JoinType.class)
  void hashJoinAgreesWithEveryPairOnAFurtherCondition(Query.JoinType type) {
    assertThat(run(hash(type, List.of(less())))).as("seed %d", seed).isEqualTo(naive(type, true));
  }

  @ParameterizedTest
  @EnumSource(Query.JoinType.class)
  void mergeJoinAgreesWithEveryPairOnKeysAlone(Query.JoinType type) {
    assertThat(run(merge(type, List.of()))).as("seed %d", seed).isEqualTo(naive(type, false));
  }

  @ParameterizedTest
  @EnumSource(
      value = Query.JoinType.class,
      names = {"INNER", "LEFT", "SEMI", "ANTI"})
  void mergeJoinAgreesWithEveryPairOnAFurtherCondition(Query.JoinType type) {
    assertThat(run(merge(type, List.of(less())))).as("seed %d", seed).isEqualTo(naive(type, true));
  }

  @ParameterizedTest
  @EnumSource(
      value = Query.JoinType.class,
      names = {"INNER", "LEFT", "SEMI", "ANTI"})
  void nestedLoopAgreesWithEveryPair(Query.JoinType type) {
    Plan inner = scan(right);
    Plan plan =
        new Plan.NestedLoop(
            ESTIMATE,
            outputs(type),
            type,
            scan(left),
            new Plan.Materialize(ESTIMATE, outputs(inner), inner, false),
            List.of(),
            List.of(compare("=", 0), less()),
            List.of(),
            false);
    assertThat(run(plan)).as("seed %d", seed).isEqualTo(naive(type, true));
  }

  // ---- the plan ----

  private Plan hash(Query.JoinType type, List<Expression> filter) {
    Plan inner = scan(right);
    return new Plan.HashJoin(
        ESTIMATE,
        outputs(type),
        type,
        scan(left),
        new Plan.Hash(ESTIMATE, outputs(inner), inner),
        List.of(operator("=")),
        List.of(slot(0, 0)),
        List.of(slot(0, 0)),
        filter,
        List.of(),
        false);
  }

  /// Both sides are sorted, in any of the four orders.
  private Plan merge(Query.JoinType type, List<Expression> filter) {
    boolean isDescending = random.nextBoolean();
    boolean nullsFirst = random.nextBoolean();
    return new Plan.MergeJoin(
        ESTIMATE,
        outputs(type),
        type,
        sorted(scan(left), isDescending, nullsFirst),
        sorted(scan(right), isDescending, nullsFirst),
        List.of(new Plan.MergeKey(operator("="), slot(0, 0), slot(0, 0), isDescending, nullsFirst)),
        filter,
        List.of(),
        false,
        false);
  }

  private static Plan sorted(Plan child, boolean isDescending, boolean nullsFirst) {
    Plan.Key key = new Plan.Key(0, Types.INT4, operator("="), isDescending, nullsFirst);
    return new Plan.Sort(ESTIMATE, outputs(child), child, List.of(key));
  }

  private static Expression slot(int input, int column) {
    return new Expression.Slot(input, column, Types.INT4, -1);
  }

  private static OperatorDescriptor operator(String name) {
    return Operators.forType(Types.INT4, name);
  }

  private static Expression compare(String name, int column) {
    return new Expression.OperatorCall(
        operator(name), List.of(slot(0, column), slot(1, column)), Types.BOOL, -1);
  }

  private static Expression less() {
    return compare("<", 1);
  }

  private static List<Plan.Output> outputs(Query.JoinType type) {
    List<Plan.Output> outputs = new ArrayList<>();
    boolean isOuterOnly = type == Query.JoinType.SEMI || type == Query.JoinType.ANTI;
    for (int i = 0; i < (isOuterOnly ? 2 : 4); i++) {
      outputs.add(new Plan.Output(slot(i / 2, i % 2), "c" + i, false));
    }
    return outputs;
  }

  private static List<Plan.Output> outputs(Plan child) {
    List<Plan.Output> outputs = new ArrayList<>();
    for (int i = 0; i < child.outputs().size(); i++) {
      outputs.add(new Plan.Output(slot(0, i), "c" + i, false));
    }
    return outputs;
  }

  private static Plan scan(List<Integer[]> rows) {
    List<List<Expression>> values = new ArrayList<>();
    for (Integer[] row : rows) {
      values.add(List.of(constant(row[0]), constant(row[1])));
    }
    return new Plan.ValuesScan(
        ESTIMATE,
        List.of(new Plan.Output(slot(0, 0), "key", false), new Plan.Output(slot(0, 1), "v", false)),
        values,
        "v",
        List.of("key", "v"),
        List.of(Types.INT4, Types.INT4),
        List.of(),
        0);
  }

  private static Expression constant(Integer value) {
    return new Expression.Constant(Types.INT4, -1, value, -1);
  }

  // ---- running and comparing ----

  private static List<String> run(Plan plan) {
    PlannedStatement statement =
        new PlannedStatement(
            Query.Command.SELECT, plan, List.of(), new IdentityHashMap<>(), 0, 0, 2, false);
    ExecutionState state =
        new ExecutionState(
            statement,
            new Object[0],
            new DefaultContext(),
            null,
            null,
            MemoryContext.top(),
            ExecutionState.Measure.ROWS);
    PlanExecutor root = PlanExecutors.create(plan, state);
    List<String> rows = new ArrayList<>();
    for (Batch batch = root.next(); batch != null; batch = root.next()) {
      for (int i = 0; i < batch.rowCount; i++) {
        StringBuilder row = new StringBuilder();
        for (int c = 0; c < batch.columns.length; c++) {
          row.append(batch.columns[c].get(i)).append(' ');
        }
        rows.add(row.toString());
      }
    }
    root.close();
    state.close();
    rows.sort(Comparator.naturalOrder());
    return rows;
  }

  private List<String> naive(Query.JoinType type, boolean isFiltered) {
    List<String> rows = new ArrayList<>();
    boolean[] rightMatched = new boolean[right.size()];
    for (Integer[] a : left) {
      boolean isMatched = false;
      for (int j = 0; j < right.size(); j++) {
        Integer[] b = right.get(j);
        boolean matches = a[0] != null && a[0].equals(b[0]) && (!isFiltered || a[1] < b[1]);
        if (!matches) {
          continue;
        }
        rightMatched[j] = true;
        if (type == Query.JoinType.SEMI && !isMatched) {
          rows.add(text(a));
        } else if (type != Query.JoinType.SEMI && type != Query.JoinType.ANTI) {
          rows.add(text(a) + text(b));
        }
        isMatched = true;
      }
      boolean keepsLeft = type == Query.JoinType.LEFT || type == Query.JoinType.FULL;
      if (!isMatched && keepsLeft) {
        rows.add(text(a) + "null null ");
      } else if (!isMatched && type == Query.JoinType.ANTI) {
        rows.add(text(a));
      }
    }
    if (type == Query.JoinType.RIGHT || type == Query.JoinType.FULL) {
      for (int j = 0; j < right.size(); j++) {
        if (!rightMatched[j]) {
          rows.add("null null " + text(right.get(j)));
        }
      }
    }
    rows.sort(Comparator.naturalOrder());
    return rows;
  }

  private static String text(Integer[] row) {
    return row[0] + " " + row[1] + " ";
  }
}
