/// # What the processes share
///
/// A server is some twenty processes that know nothing of each other but what lies in one segment
/// of shared memory. This package divides the segment, gives every process a slot in it, and gives
/// processes the means to wake and to interrupt one another.
///
/// ```text
///   postmaster                      shared segment (memfd)                  children
///   creates, places, initialises    +--------------------------------+      inherit, map, join
///   ------------------------------> | header: where each area starts | <----------------------
///                                   | Proc array: a slot per process |      own slot: written
///   reads only                      | PMSignalState                  |      others': read
///   ------------------------------> | Backend Status Array           |
///                                   | buffers, lock tables, clog ... |
///                                   +--------------------------------+
///
///   process A: word in B's slot, then futex or signal  ------>  process B: latch, flags, check()
/// ```
///
/// ## Rules
///
/// 1. The postmaster takes no lock and trusts no structure that a killed child could have broken.
///    After start-up it reads [pganatomy.engine.storage.ipc.PostmasterSignal] only, and the text of
///    a crashed process's query.
/// 2. A slot is taken and given back by its own process, with one compare-and-set.
/// 3. Whoever waits uses the process's [pganatomy.engine.storage.ipc.Latch] and calls
///    [pganatomy.engine.storage.ipc.Interrupts#check()] after it; nobody sleeps on anything else
///    for longer than a moment.
/// 4. The signal thread raises flags and rings the latch. It acts itself in one case only: SIGQUIT
///    ends the process at once, because the main thread may be waiting for a lock that nobody will
///    give back.
/// 5. If a process dies attached, the segment is thrown away and all begin anew.
///
/// ## What is left out
///
/// Snapshots over the Proc array belong to `access.transam`; heavyweight and lightweight locks to
/// `storage.lmgr`.
///
/// ## Read first
///
/// [pganatomy.engine.storage.ipc.SharedMemoryLayout], [pganatomy.engine.storage.ipc.ProcArray],
/// [pganatomy.engine.storage.ipc.Latch].
package pganatomy.engine.storage.ipc;
