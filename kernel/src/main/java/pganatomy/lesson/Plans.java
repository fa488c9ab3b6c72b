package pganatomy.lesson;

import java.util.List;

/// Plans of PostgreSQL 18, as `EXPLAIN (COSTS OFF)` printed them, for "The worst case".
enum Plans {
  SORT(
      "a sort",
      new int[] {1, 0},
      new int[] {0, 0},
      0,
      """
      Sort
        Sort Key: millis
        ->  Seq Scan on visit
      """),
  AGGREGATE(
      "a sort of groups",
      new int[] {1, 2},
      new int[] {0, 0},
      0,
      """
      Sort
        Sort Key: (count(*))
        ->  HashAggregate
              Group Key: visitor.name
              ->  Hash Join
                    Hash Cond: (visit.visitor = visitor.id)
                    ->  Seq Scan on visit
                    ->  Hash
                          ->  Seq Scan on visitor
      """),
  TWO_JOINS(
      "two joins and a sort",
      new int[] {1, 2},
      new int[] {0, 0},
      0,
      """
      Sort
        Sort Key: visit.millis
        ->  Hash Join
              Hash Cond: (visit.page = page.id)
              ->  Hash Join
                    Hash Cond: (visit.visitor = visitor.id)
                    ->  Seq Scan on visit
                    ->  Hash
                          ->  Seq Scan on visitor
              ->  Hash
                    ->  Seq Scan on page
      """),
  PARALLEL(
      "a parallel query with a sort above its Gather",
      new int[] {1, 1},
      new int[] {0, 2},
      2,
      """
      Sort
        Sort Key: (count(*))
        ->  Finalize HashAggregate
              Group Key: visitor.name
              ->  Gather
                    Workers Planned: 2
                    ->  Partial HashAggregate
                          Group Key: visitor.name
                          ->  Hash Join
                                Hash Cond: (visit.visitor = visitor.id)
                                ->  Parallel Seq Scan on visit
                                ->  Hash
                                      ->  Seq Scan on visitor
      """),
  PARALLEL_SORT(
      "a parallel query that sorts in each process",
      new int[] {0, 0},
      new int[] {1, 1},
      2,
      """
      Limit
        ->  Gather Merge
              Workers Planned: 2
              ->  Sort
                    Sort Key: visit.millis
                    ->  Hash Join
                          Hash Cond: (visit.page = page.id)
                          ->  Parallel Seq Scan on visit
                          ->  Hash
                                ->  Seq Scan on page
      """);

  final String what;
  final int workers;
  final List<String> lines;
  private final int[] above;
  private final int[] below;

  /// @param above sorts and hashes that only the leader runs
  /// @param below sorts and hashes that each process runs
  Plans(String what, int[] above, int[] below, int workers, String text) {
    this.what = what;
    this.above = above;
    this.below = below;
    this.workers = workers;
    this.lines = text.lines().toList();
  }

  /// How many times `work_mem` the leader may take: a hash may take two (`hash_mem_multiplier`).
  int inLeader() {
    return above[0] + 2 * above[1] + below();
  }

  /// How many times `work_mem` each worker may take.
  int below() {
    return below[0] + 2 * below[1];
  }

  /// What is behind a wrong sum.
  String hint(long told, int workMem, int connections, int most) {
    long workers = Math.min((long) this.workers * connections, most);
    long unlimited = (long) this.workers * connections;
    int nodes = above[0] + above[1] + below[0] + below[1];
    if (told == workMem * (connections * (long) inLeader() + unlimited * below())) {
      return "That is as if each connection got all its workers. There are "
          + most
          + " for the whole server (max_parallel_workers).";
    }
    if (told == (long) workMem * nodes * this.workers * connections && this.workers > 0) {
      return "That is the document's sum. The leader works, too, and a hash may take twice as much.";
    }
    if (this.workers > 0 && told == workMem * workers * below()) {
      return "The leader is missing: it runs the same nodes as its workers.";
    }
    if (this.workers > 0 && told == workMem * (connections + workers) * (long) inLeader()) {
      return "What stands above the Gather runs once, in the leader.";
    }
    if (told == workMem * (connections * (long) inLeader())) {
      return "The workers are missing: \"Workers Planned\" tells how many run what is below.";
    }
    long flat = workMem * (connections * (long) nodes + workers * (long) (below[0] + below[1]));
    if (told == flat) {
      return "A hash (Hash, HashAggregate) may take work_mem times hash_mem_multiplier, which is 2.";
    }
    if (told * Math.max(1, connections)
            == workMem * (connections * (long) inLeader() + workers * below())
        && connections > 1) {
      return "That is one connection's.";
    }
    return "Which lines are nodes that keep rows in memory? Sort, Hash and HashAggregate do; \"Sort"
        + " Key\" is no node, and a Hash Join keeps its rows in the Hash below it.";
  }
}
