package pganatomy.engine.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import pganatomy.engine.executor.plan.HashTableSize;

/// The cost formulas give the figures that EXPLAIN of PostgreSQL 18 shows with its default
/// settings.
class CostsTest {
  /// `Sort (cost=127757.34..130257.34 rows=1000000 width=4)` over a scan that costs 14425.
  @Test
  void sortOnDiskCostsWhatPostgresSays() {
    double[] cost = Costs.sort(1_000_000, 4, -1);
    assertThat(14425 + cost[0]).isCloseTo(127757.34, within(0.005));
    assertThat(cost[1]).isCloseTo(2500, within(0.005));
  }

  /// `Sort (cost=858.39..883.39 rows=10000 width=10)` over a scan that costs 194.
  @Test
  void sortInMemoryCostsWhatPostgresSays() {
    double[] cost = Costs.sort(10_000, 10, -1);
    assertThat(194 + cost[0]).isCloseTo(858.39, within(0.005));
    assertThat(cost[1]).isCloseTo(25, within(0.005));
  }

  /// `Sort (cost=410.10..435.10 rows=10000 width=38)` below `LIMIT 10`.
  @Test
  void topNSortIsCheaper() {
    assertThat(194 + Costs.sort(10_000, 38, 10)[0]).isCloseTo(410.10, within(0.005));
  }

  /// `Materialize (cost=0.00..21.00 rows=1000 width=12)` over a scan that costs 16.
  @Test
  void materializeCostsTwoOperatorsForEachRow() {
    assertThat(16 + Costs.materialize(1000, 12)).isCloseTo(21.00, within(0.005));
  }

  @Test
  void hashTableIsSplitWhenItDoesNotFit() {
    HashTableSize small = HashTableSize.choose(1000, 12, true);
    assertThat(small.buckets()).isEqualTo(1024);
    assertThat(small.batches()).isEqualTo(1);
    assertThat(HashTableSize.choose(10_000_000, 4, true).batches()).isGreaterThan(1);
  }

  @Test
  void rowsAreWholeAndAtLeastOne() {
    assertThat(Costs.clampRows(0.2)).isEqualTo(1);
    assertThat(Costs.clampRows(2.5)).isEqualTo(2);
    assertThat(Costs.clampRows(3.5)).isEqualTo(4);
  }
}
