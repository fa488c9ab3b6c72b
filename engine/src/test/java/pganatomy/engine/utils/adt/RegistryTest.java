package pganatomy.engine.utils.adt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// The way from names and OIDs to rows and from rows to code.
class RegistryTest {
  /// Families whose code is in this package; others get theirs from higher layers, which test it.
  private static final String OWN_FAMILIES = "ibtlxFajhsmIndfcGR";

  /// Catches an index that does not fit its rows, and a family that lost its class.
  @Test
  void everyFunctionIsFoundByOidAndByNameAndHasCode() {
    for (int oid : Functions.oids()) {
      FunctionDescriptor function = Functions.byOid(oid);
      assertThat(function.oid()).isEqualTo(oid);
      assertThat(Functions.candidates(function.name())).contains(function);
      if (function.kind() == 'a') {
        assertThat(Functions.aggregate(function)).isNotNull();
      } else if (function.kind() == 'w') {
        assertThat(Functions.window(function)).isNotNull();
      } else if (OWN_FAMILIES.indexOf(function.family()) >= 0) {
        Object code =
            function.returnsSet() ? Functions.setReturning(function) : Functions.scalar(function);
        assertThat(code).isNotNull();
      }
    }
  }

  @Test
  void everyOperatorHasItsFunctionAndItsTypes() {
    for (int oid : Operators.oids()) {
      OperatorDescriptor operator = Operators.byOid(oid);
      assertThat(operator.oid()).isEqualTo(oid);
      assertThat(Operators.candidates(operator.name())).contains(operator);
      assertThat(Functions.byOid(operator.functionOid())).isNotNull();
      assertThat(Types.byOid(operator.resultType())).isNotNull();
    }
  }

  @Test
  void everyCastHasItsFunction() {
    for (CastDescriptor cast : Casts.all()) {
      assertThat(Casts.find(cast.sourceType(), cast.targetType())).isEqualTo(cast);
      if (cast.functionOid() != 0) {
        assertThat(Functions.byOid(cast.functionOid())).isNotNull();
      }
    }
  }

  @Test
  void typesAreFoundByNameAndWriteWhatTheyRead() {
    for (int oid : Types.oids()) {
      Type type = Types.byOid(oid);
      assertThat(Types.byName(type.name())).isEqualTo(type);
      if (Types.isArray(type)) {
        assertThat(type.codec().format(type.codec().parse("{}", -1))).isEqualTo("{}");
      }
    }
    assertThat(Types.byName("no_such_type")).isNull();
    assertThat(Functions.candidates("no_such_function")).isEmpty();
  }

  @Test
  void operatorsOfTheDefaultClassServeBinaryCoercibleTypes() {
    assertThat(Operators.forType(Types.INT4, "<").oid()).isEqualTo(97);
    assertThat(Operators.forType(Types.VARCHAR, "=").oid()).isEqualTo(98);
    assertThat(Operators.forType(Types.byName("regclass"), "=").oid()).isEqualTo(607);
    assertThat(Operators.forType(Types.byName("_int4"), "<").oid()).isEqualTo(1072);
    assertThat(Operators.forType(Types.byName("json"), "=")).isNull();
  }

  private static List<Object> rows(String name, int argumentCount, Object... arguments) {
    for (FunctionDescriptor function : Functions.candidates(name)) {
      boolean fits = function.argumentTypes().length == argumentCount;
      for (int i = 0; fits && i < argumentCount; i++) {
        Class<?> wanted =
            switch (Types.byOid(function.argumentTypes()[i]).vectorKind()) {
              case INT -> Integer.class;
              case LONG -> Long.class;
              default -> Object.class;
            };
        fits = wanted.isInstance(arguments[i]);
      }
      if (fits) {
        return rows(function, arguments);
      }
    }
    throw new IllegalStateException("no such function");
  }

  private static List<Object> rows(FunctionDescriptor function, Object[] arguments) {
    VectorKind kind = Types.byOid(function.returnType()).vectorKind();
    Batch batch = Batch.create(new VectorKind[] {kind});
    RowSource source = Functions.setReturning(function).open(arguments, new DefaultContext());
    List<Object> rows = new ArrayList<>();
    while (source.next(batch)) {
      for (int i = 0; i < batch.rowCount; i++) {
        rows.add(batch.columns[0].get(i));
      }
    }
    return rows;
  }

  @Test
  void seriesEndWhereTheyShould() {
    assertThat(rows("generate_series", 2, 1, 3)).containsExactly(1, 2, 3);
    assertThat(rows("generate_series", 2, 3, 1)).isEmpty();
    assertThat(rows("generate_series", 3, 5, 1, -2)).containsExactly(5, 3, 1);
    assertThat(rows("generate_series", 2, 1, 1024)).hasSize(1024);
    List<Object> manyRows = rows("generate_series", 2, 1L, 2049L);
    assertThat(manyRows).hasSize(2049).endsWith(2048L, 2049L);
  }

  /// The next value would overflow: the series has to end all the same.
  @Test
  void seriesEndAtTheEdgeOfTheirType() {
    int max = Integer.MAX_VALUE;
    assertThat(rows("generate_series", 2, max - 1, max)).containsExactly(max - 1, max);
    long low = Long.MIN_VALUE;
    assertThat(rows("generate_series", 3, low, Long.MAX_VALUE, Long.MAX_VALUE))
        .containsExactly(low, -1L, Long.MAX_VALUE - 1);
  }

  /// Numbers of PostgreSQL 18 after `setseed(0.5)`.
  @Test
  void randomNumbersAreThoseOfPostgres() {
    RandomState random = new RandomState();
    random.seed(0.5);
    assertThat(random.nextDouble()).isEqualTo(0.9851677175347999);
    assertThat(random.nextDouble()).isEqualTo(0.825301858027981);
    assertThat(random.nextBetween(1, 100)).isEqualTo(17);
    assertThat(random.nextBetween(1, 10_000_000_000L)).isEqualTo(2_809_989_562L);
  }

  @Test
  void windowFunctionsNumberAndShift() {
    assertThat(window("row_number", 0, 10, 10, 20)).containsExactly(1L, 2L, 3L);
    assertThat(window("rank", 0, 10, 10, 20)).containsExactly(1L, 1L, 3L);
    assertThat(window("dense_rank", 0, 10, 10, 20)).containsExactly(1L, 1L, 2L);
    assertThat(window("percent_rank", 0, 10, 10, 20)).containsExactly(0.0, 0.0, 1.0);
    assertThat(window("cume_dist", 0, 10, 20)).containsExactly(0.5, 1.0);
    assertThat(window("ntile", 1, 2, 2, 2, 2, 2)).containsExactly(1, 1, 1, 2, 2);
    assertThat(window("lag", 1, 10, 20, 30)).containsExactly(null, 10, 20);
    assertThat(window("lead", 1, 10, 20, 30)).containsExactly(20, 30, null);
    assertThat(window("first_value", 1, 10, 20)).containsExactly(10, 10);
    assertThat(window("last_value", 1, 10, 20)).containsExactly(20, 20);
  }

  /// Runs a window function over rows whose only column is its argument and its order.
  private static List<Object> window(String name, int argumentCount, Object... values) {
    FunctionDescriptor function = null;
    for (FunctionDescriptor candidate : Functions.candidates(name)) {
      boolean fits = candidate.kind() == 'w' && candidate.argumentTypes().length == argumentCount;
      function = fits ? candidate : function;
    }
    WindowFunction window = Functions.window(function);
    window.startPartition();
    List<Object> results = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      results.add(window.evaluate(new WholePartition(values, i)));
    }
    return results;
  }

  /// A partition whose frame is always all of it.
  private record WholePartition(Object[] values, long currentRow) implements WindowContext {
    @Override
    public long rowCount() {
      return values.length;
    }

    @Override
    public boolean arePeers(long row, long otherRow) {
      return values[(int) row].equals(values[(int) otherRow]);
    }

    @Override
    public Object argument(int argument, long row) {
      return values[(int) row];
    }

    @Override
    public long frameStart() {
      return 0;
    }

    @Override
    public long frameEnd() {
      return values.length;
    }

    @Override
    public long frameRow(long index) {
      return index < values.length ? index : -1;
    }

    @Override
    public long lastFrameRow() {
      return values.length - 1;
    }

    @Override
    public FunctionContext functions() {
      return CurrentContext.get();
    }
  }

  /// A kernel must not stumble over what stands in a null row.
  @Test
  void kernelsIgnoreTheValuesOfNullRows() {
    VectorFunction divide =
        Functions.vectorized(Functions.byOid(Operators.byOid(528).functionOid()));
    ColumnVector x = ColumnVector.create(VectorKind.INT, 2);
    ColumnVector y = ColumnVector.create(VectorKind.INT, 2);
    ColumnVector out = ColumnVector.create(VectorKind.INT, 2);
    x.set(0, 7);
    x.set(1, 8);
    y.set(0, 0);
    y.setNull(0);
    y.set(1, 2);
    divide.call(new ColumnVector[] {x, y}, 2, out, new DefaultContext());
    assertThat(out.get(0)).isNull();
    assertThat(out.get(1)).isEqualTo(4);
  }

  @Test
  void textsAreOrderedByCodePoint() {
    assertThat(TextOrder.compare("\uD83D\uDE00", "\uFF21")).isPositive();
    assertThat(TextOrder.compare("a", "ab")).isNegative();
    assertThat(TextOrder.compare("Z", "a")).isNegative();
  }

  /// What is equal must hash alike, or a hash join loses rows.
  @Test
  void equalValuesHashAlike() {
    same(Types.NUMERIC, "1.0", "1.000");
    same(Types.NUMERIC, "100", "1e2");
    same(Types.BPCHAR, "a", "a  ");
    same(Types.FLOAT8, "0", "-0");
    same(Types.INTERVAL, "1 day", "24 hours");
    same(Types.byName("jsonb"), "{\"a\":1.0}", "{\"a\":1.00}");
  }

  private static void same(Type type, String a, String b) {
    ValueComparator comparator = Comparators.forType(type);
    Object x = type.codec().parse(a, -1);
    Object y = type.codec().parse(b, -1);
    assertThat(comparator.compareValues(x, y)).isZero();
    assertThat(comparator.hashValue(x)).isEqualTo(comparator.hashValue(y));
  }
}
