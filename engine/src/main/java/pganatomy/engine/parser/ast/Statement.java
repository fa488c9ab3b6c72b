package pganatomy.engine.parser.ast;

/// A statement of SQL.
///
/// PostgreSQL: src/backend/parser/gram.y, stmt
public sealed interface Statement extends Node
    permits DataStatement,
        TableStatement,
        ObjectStatement,
        RoleStatement,
        SessionStatement,
        UtilityStatement {

  /// The words that a client gets as command tag and `ps` shows in the process's title: `SELECT`,
  /// `CREATE TABLE`.
  ///
  /// PostgreSQL: src/backend/tcop/utility.c, CreateCommandTag()
  String commandTag();
}
