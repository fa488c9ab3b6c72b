/// # Sorting within a bound
///
/// A sort must see its last row before it can give its first. So it keeps all rows, and all rows
/// may be more than memory. `work_mem` is the bound; what does not fit goes to disk in sorted runs.
///
/// ```text
///   batches --> memory full? --no--> sort in memory ----------------> batches     "quicksort"
///                   | yes
///                   v
///               sort, write a run to pgsql_tmp<pid>.<n>, start again
///                   :
///               merge the runs, a block of each in memory ------------> batches   "external merge"
/// ```
///
/// 1. Rows live outside of the Java heap, in a [pganatomy.engine.utils.memory.MemoryContext]: what
///    `work_mem` bounds is what `ps` shows, and it goes back when the sort is closed.
/// 2. What is sorted is always a `long`: the whole key where it fits, else its first eight bytes,
///    and equal ones are looked at again.
/// 3. A column of one fixed-width value is sorted without its row
///    ([pganatomy.engine.utils.sort.KeySort]); everything else as entries that point to rows
///    ([pganatomy.engine.utils.sort.RowSort]).
/// 4. A block of the file whose rows were read for the last time is written again
///    ([pganatomy.engine.utils.sort.RunSpace]): merging in several passes makes the file no longer.
/// 5. Sorts are stable. SQL does not ask for it; tests are glad.
///
/// PostgreSQL sorts with quicksort, by heap for the first N rows, and merges from simulated tapes;
/// we count digits and merge from blocks of one file. `EXPLAIN` uses PostgreSQL's words for ours.
///
/// Read first: [pganatomy.engine.utils.sort.TupleSort], then `KeySort`, then `RadixSort`.
///
/// PostgreSQL: src/backend/utils/sort/
package pganatomy.engine.utils.sort;
