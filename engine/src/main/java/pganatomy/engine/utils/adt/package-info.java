/// # Types, functions, operators, casts
///
/// What PostgreSQL keeps in `src/backend/utils/adt`: the data types with their text and binary forms,
/// and the functions, operators, casts and aggregates over them, with the OIDs of PostgreSQL 18.
package pganatomy.engine.utils.adt;
