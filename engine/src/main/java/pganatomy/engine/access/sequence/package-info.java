/// # Sequences
///
/// A sequence is a relation of one page with one tuple, which is changed in place: numbers are
/// handed out by whoever has the page locked, whatever becomes of the transaction that asked.
///
/// ```text
///   page 0:  header | line 1 | ...  free  ... | tuple: last_value, log_cnt, is_called | 0x1717
///
///   nextval   1   2   3  ...  33   34   35
///   in log   33                    66              a record says 32 more than were asked for
///   log_cnt  32  31  30  ...   0   32   31         so many may be taken without a record
/// ```
///
/// 1. The tuple is frozen: everybody sees it, VACUUM leaves it, and no second version of it exists.
/// 2. What is logged is ahead of what is handed out, so a crash loses numbers and repeats none.
/// 3. The first number after a checkpoint is logged whatever `log_cnt` says: redo begins at the
///    checkpoint, and the page that it wrote may know nothing of numbers that were taken later.
/// 4. `setval` is not undone either; `ALTER SEQUENCE ... RESTART` is, because it gives the sequence
///    a new file.
///
/// Read [pganatomy.engine.access.sequence.SequenceFile] first.
///
/// PostgreSQL: src/backend/commands/sequence.c
package pganatomy.engine.access.sequence;
