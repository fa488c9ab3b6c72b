/// # Commands
///
/// The statements that are carried out as they stand, without a plan: they change catalogs, files
/// and settings.
///
/// ```text
///   Utility.execute
///     TableStatement    TableCreation, AlterTable, Views, Sequences
///     ObjectStatement   Dropping, Schemas, Databases, Comments
///     RoleStatement     Roles, Grants
///     UtilityStatement  Vacuum, Analyze (RowSample, ColumnAnalysis), CHECKPOINT, LOCK
///     SessionStatement  StoredSettings (ALTER SYSTEM)
/// ```
///
/// 1. DDL is transactional: rows in catalogs have versions like any other, a new relation's file
///    goes when the transaction is rolled back, an old one's when it is committed.
/// 2. A relation that is changed is locked first; what was looked up before waiting is looked up
///    again ([pganatomy.engine.catalog.SessionCatalog#lock]).
/// 3. After each change of catalogs: `CommandContext.changed()`, or the session sees its own stale
///    cache.
/// 4. What is not there yet is refused with 0A000, never accepted and forgotten.
///
/// Left out so far: PRIMARY KEY, UNIQUE and foreign keys (they need B-trees), generated columns,
/// partitions, inheritance, ALTER COLUMN TYPE, GRANT on functions, types and languages, ALTER DEFAULT PRIVILEGES, VACUUM FULL, CREATE INDEX,
/// functions, enum, domain and composite types.
///
/// Read [pganatomy.engine.commands.Utility] first.
///
/// PostgreSQL: src/backend/commands
package pganatomy.engine.commands;
