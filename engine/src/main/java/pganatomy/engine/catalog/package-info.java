/// # The system catalogs
///
/// Tables about tables: `pg_class`, `pg_attribute`, `pg_type`, ... The engine's own look-ups and a
/// client's `SELECT ... FROM pg_class` read the same rows.
package pganatomy.engine.catalog;
