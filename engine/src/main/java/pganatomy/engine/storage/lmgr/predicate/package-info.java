/// # Serializable transactions
///
/// A transaction that works on a snapshot sees nothing half done, and still two of them may do
/// together what no order of the two could have done: each reads what the other one then changes.
/// SERIALIZABLE lets them run as freely, watches who has read what, and rolls one back when the
/// outcome may have no order.
///
/// ```text
///   one   reads A, B ───────── writes A ── commits
///   two        reads A, B ──── writes B ─────────── commits?     no: rolled back
///
///   one ──rw──▶ two    one has read B as it was before two's change: one comes before two
///   two ──rw──▶ one    and two before one
/// ```
///
/// ```text
///   SerializableTransactions   begin, commit, end; safe snapshots
///   PredicateReads             lock what is read; look who has written it meanwhile
///   PredicateWrites            look who has read it; what happens when pages and tables move
///   DangerousStructure         who must give way
///   FinishedTransactions       how long one that has ended is remembered
///   HeldPredicateLocks         this process's own locks; small ones become large ones
///   LockTargets, RwConflicts   what lies in shared memory: PredicateArea and the layouts
/// ```
///
/// 1. A predicate lock (`SIReadLock`) blocks nobody. It is a note: this was read, by that
///    transaction. It outlives the transaction, as long as one runs that has overlapped with it.
/// 2. What is locked: by a sequential scan the relation; through an index the leaf pages and the
///    rows found. A leaf stands for all keys that belong on it, also those that are not there: so
///    an insertion meets who has looked for it in vain.
/// 3. Readers look at xmin and xmax: whoever has written what the snapshot does not see comes after
///    them. Writers look at the locks: whoever has read what they change comes before them.
/// 4. Between a writer's look and its change the page stays locked exclusively; a reader notes its
///    lock before it copies the page, or while it has it locked. So one of the two sees the other.
/// 5. Two edges in a row, of which the last transaction has committed first, are the danger; see
///    [pganatomy.engine.storage.lmgr.predicate.DangerousStructure].
/// 6. One lock guards all of this area. It is taken with pages locked; whoever has it waits for no
///    page and no other lock, but that of the list of running transactions (a snapshot's place
///    among the commits must be known) and the slots of `pg_serial`.
/// 7. A transaction at another level takes no part, and pays one comparison with zero for each scan
///    and change.
///
/// PostgreSQL has sixteen locks for parts of the lock table and three more for the lists, and goes
/// from one to the other in a fixed order. We have one: that is shorter to run, which counts where
/// code is young, and to get right. On many processors it would be in the way.
///
/// An index-only scan does not lock the page of the table that it takes as seen by everybody. So it
/// asks the visibility map once more after it has noted its lock, and who changes a row on such a
/// page looks at the readers once more after it has cleared the map's bit.
///
/// Left out: two-phase commit (no transaction is ever prepared for long), parallel workers that
/// share a transaction, hash indexes and the like. A lock on a row whose line pointer is used again
/// stays, and may roll somebody back for nothing, as in PostgreSQL.
///
/// Read [pganatomy.engine.storage.lmgr.predicate.SerializableTransactions] first.
///
/// PostgreSQL: src/backend/storage/lmgr/README-SSI, predicate.c; Cahill, Röhm and Fekete,
/// "Serializable Isolation for Snapshot Databases" (2008); Ports and Grittner, "Serializable
/// Snapshot Isolation in PostgreSQL" (2012)
package pganatomy.engine.storage.lmgr.predicate;
