/// # The system catalogs
///
/// Tables about tables: `pg_class`, `pg_attribute`, `pg_type`, ... The engine's own look-ups and a
/// client's `SELECT ... FROM pg_class` read the same rows.
///
/// ```text
///   SystemRelations     pg_catalog's own relations: known before anything can be read
///   InitialCatalogs     initdb: fills template1 and copies it
///   CatalogTable        rows of one catalog: find, insert, update, delete
///   SessionCatalog      a session's view: names, relations (cached), types, roles, search path
///   RelationStorage     makes and removes relations
///   StoredRoles, StoredDatabases   what a connection asks before it has a database
/// ```
///
/// 1. Every catalog of PostgreSQL 18 is a real heap in every database (shared ones under
///    `global/`), with its OID, columns and types. Those whose rows never change (`pg_proc`,
///    `pg_operator`, `pg_cast`, `pg_am`, `pg_opclass`, ...) are filled once, by initdb, from a
///    resource. Analysis does not read them: it asks the registries of `utils.adt`, which know what
///    has Java code.
/// 2. A catalog's file node is its OID; there is no map file.
/// 3. A change of a catalog is seen by this session at once (`CommandContext.changed()`), by others
///    when it has committed and they accept it: a counter in shared memory tells them to forget.
/// 4. System views and those of `information_schema` are declared by who has their functions,
///    through [pganatomy.engine.catalog.SystemRelations#registerViews]; a system view without a
///    text does not exist.
///
/// Left out so far: indexes on the system catalogs (look-ups read a table from its end, where what
/// users made lies), rows of `pg_attribute` for system columns, access lists of functions and
/// types, `pg_shdepend`, TOAST tables of the catalogs themselves, the domains that the columns of
/// `information_schema` have in PostgreSQL (ours have their base types), dependencies other than
/// those of views, indexes, constraints and sequences (`pg_trigger` has no rows for foreign keys).
///
/// Read [pganatomy.engine.catalog.SessionCatalog] first.
///
/// PostgreSQL: src/backend/catalog, src/backend/utils/cache
package pganatomy.engine.catalog;
