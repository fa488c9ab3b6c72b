/// # Settings
///
/// PostgreSQL has 399 run-time settings ("GUC", the grand unified configuration). Each has a type,
/// a unit, bounds, a moment from which it can no longer change, and at any time one value, for
/// which the configuration file, the command line, the startup packet and the session's SET
/// compete.
///
/// ```text
///  definition ─ DEFAULT < FILE < COMMAND_LINE < ... < CLIENT < OVERRIDE < SESSION ─> the value
///                └────────── these set the reset value as well ──────┘      │
///                                                                           └─ undone by ROLLBACK
///
///  postmaster ── SettingTransfer: only what differs from the definition ──> each child
/// ```
///
/// Rules:
///
/// 1. What the engine reads in its own work is a field of [Guc]; all other settings are known to
///    [SettingTables] by name and are made when somebody asks for them, so that a young process
///    neither parses nor fills in anything.
/// 2. A weaker source never replaces the value of a stronger one, but becomes what RESET goes back
///    to if it is a source that defines defaults ([SettingSource]).
/// 3. A SET is undone when its transaction or subtransaction rolls back; SET LOCAL when it ends.
///    [SettingChange] keeps a stack of old values for each setting that was changed.
/// 4. Checks may refuse a value; effects ([SettingHook#assign]) never fail, because they also run
///    while a transaction rolls back.
/// 5. Descriptions and categories, which only `pg_settings` shows, stay in a resource that is read
///    when somebody asks ([SettingDescriptions]).
///
/// Left out: writing `postgresql.auto.conf` (ALTER SYSTEM), checks that need other settings (the
/// postmaster makes them), reserved prefixes of extensions, privileges on parameters (GRANT ... ON
/// PARAMETER), client encodings beyond a few single-byte ones.
///
/// Read first: [Guc], then [Setting], then [Settings], then [Configuration].
package pganatomy.engine.utils.guc;
