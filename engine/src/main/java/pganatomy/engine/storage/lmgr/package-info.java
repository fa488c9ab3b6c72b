/// # Locks
///
/// Two kinds. A *lightweight lock* guards a struct in shared memory for microseconds and knows no
/// errors. A *heavyweight lock* guards what SQL knows, a relation or a transaction, until the
/// transaction ends; its waits show in `pg_locks`, can be cancelled, time out, and are searched for
/// deadlocks.
///
/// ```text
///   LockManager.acquire(relation 16384, AccessExclusiveLock)
///     held (this process)      already there? count
///     own slots                a weak lock on a relation that nobody wants strongly ends here
///     partition lock           one of 16, by the tag's hash
///       lock ── holds: process 3 {AccessShareLock}, process 7 {RowExclusiveLock}
///            └─ queue: process 9 AccessExclusiveLock, process 12 AccessShareLock
///     conflict                 join the queue, sleep on the latch
/// ```
///
/// 1. A lightweight lock is released in a `finally` of the method that took it. Whoever holds one
///    does not wait for a heavyweight lock, a client, or a signal.
/// 2. Partition locks are taken in the order of their numbers, if several; the pool lock last.
/// 3. Every transaction that has an xid holds that xid's lock exclusively: who wants to change a
///    row that it has changed waits for this lock, first in the queue for the row's own, see
///    [pganatomy.engine.access.heap]'s chapter.
///
/// 4. What a savepoint has locked is given back when it is rolled back, and is its parent's
///    otherwise. A lock of the *session* (an advisory one) stays until it is given back or the
///    session ends; transaction and session may have the same lock, the table knows it once.
/// 5. Locks that block nobody, for serializable transactions, are another matter: see
///    [pganatomy.engine.storage.lmgr.predicate].
///
/// 6. A weak relation lock in a slot is not in the shared table; whoever asks for a strong one
///    moves it there first. So what waits always waits for what stands in the table.
///
/// Left out so far: rearranging queues to dissolve a deadlock; the place in the statement of a
/// table that is waited for in vain (`LINE 1: ...` of a deadlock or a timeout).
///
/// Read [pganatomy.engine.storage.lmgr.LockMode], then [pganatomy.engine.storage.lmgr.LockManager].
///
/// PostgreSQL: src/backend/storage/lmgr/README
package pganatomy.engine.storage.lmgr;
