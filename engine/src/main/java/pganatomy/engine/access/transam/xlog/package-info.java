/// # The write-ahead log
///
/// A change is in the log before it is in a file: a crash then loses nothing that was promised.
///
/// Read [pganatomy.engine.access.transam.xlog.WalRecord] first.
///
/// PostgreSQL: src/backend/access/transam/README, "Write-Ahead Log Coding"
package pganatomy.engine.access.transam.xlog;
