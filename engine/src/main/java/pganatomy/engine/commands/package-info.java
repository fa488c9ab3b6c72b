/// # Commands
///
/// The statements that are carried out as they stand, without a plan: they change catalogs, files
/// and settings.
///
/// ```text
///   Utility.execute
///     TableStatement    TableCreation, AlterTable, IndexCreation, Views, Sequences
///     ObjectStatement   Dropping, Schemas, Databases, Comments
///     RoleStatement     Roles, Grants, DefaultGrants, Owners
///     UtilityStatement  Vacuum, Clustering (TableRewrite), Analyze (RowSample, ColumnAnalysis), CHECKPOINT, LOCK
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
/// 5. An index behind a constraint lives and dies with it: `IndexCreation` makes the index,
///    `KeyConstraints` the constraint, `Dropping` removes both. What an index computes is stored as
///    text with all conversions written out, and can be read back.
/// 6. Foreign keys are rows of `pg_constraint` alone: the executor looks there, no triggers are
///    stored.
///
/// 7. What is kept of a view is its analysed query ([pganatomy.engine.parser.nodes]), which
///    [pganatomy.engine.commands.ruleutils] makes SQL of again; `QueryReferences` finds what it
///    needs. Defaults, conditions and indexes' expressions are kept as text, in which relations
///    have OIDs for names, and `RenamedColumn` replaces the names of columns.
///
/// Left out so far: what a CHECK names by `'name'::regclass` may be dropped; generated columns,
/// partitions, inheritance, ALTER COLUMN TYPE, functions, enum, domain and composite types, EXCLUDE
/// constraints, GRANT on functions and types (their default privileges are kept, and not used yet),
/// rows of `pg_constraint` for NOT NULL, access methods other than btree. CREATE INDEX and REINDEX
/// CONCURRENTLY keep writers away while they build.
///
/// Read [pganatomy.engine.commands.Utility] first.
///
/// PostgreSQL: src/backend/commands
package pganatomy.engine.commands;
