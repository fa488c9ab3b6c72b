package pganatomy.engine.parser.ast;

import java.util.List;

/// A column of `CREATE TABLE`, `ALTER TABLE ADD COLUMN`, `CREATE TYPE` or a function's record.
///
/// @param type null only for `OF type` tables and partitions, whose types are known
/// @param collation possibly qualified, empty when not given
///
///   PostgreSQL: src/include/nodes/parsenodes.h, ColumnDef
public record ColumnDefinition(
    String name,
    TypeName type,
    String storage,
    String compression,
    List<String> collation,
    List<Constraint> constraints,
    int location)
    implements TableStatement.TableElement {}
