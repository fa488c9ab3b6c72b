/// # Memory contexts: whose memory is it, and until when?
///
/// A query takes memory in many places and must give back all of it, also when an error flies
/// through the middle. PostgreSQL's answer is a tree: who needs memory opens a context below the
/// one of its caller, and whoever closes a context closes all below it.
///
/// ```text
///   TopMemoryContext                      as long as the process
///    └─ PortalContext   "SELECT ..."      as long as the query
///        └─ ExecutorState
///            ├─ TupleSort main            work_mem bounds it
///            └─ TupleStore main           work_mem bounds it, too
/// ```
///
/// Java has a garbage collector, so small objects need no context. What `work_mem` bounds does: the
/// rows of a sort, of a WITH item, of a window. Those live outside of the Java heap, in blocks that
/// come from the operating system and go back to it, so that `ps` shows a query's memory while it
/// runs and no longer. Hash tables are Java arrays: what they took is collected, and goes back,
/// when the backend has been idle for a moment (`IdleHeap`).
///
/// 1. A block is reserved as large as it may ever become; only touched pages cost memory.
/// 2. Nothing is freed one by one: a context is closed, and all in it is gone.
/// 3. The main thread alone uses contexts.
///
/// PostgreSQL also accounts for its caches and small objects here; ours are in the Java heap.
///
/// PostgreSQL: src/backend/utils/mmgr/README
package pganatomy.engine.utils.memory;
