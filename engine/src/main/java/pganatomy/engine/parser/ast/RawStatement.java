package pganatomy.engine.parser.ast;

/// One statement of a query string, with the stretch of text that it came from.
///
/// A query string may hold several statements. The text of each runs from its first token to just
/// before its semicolon, which is what `pg_stat_activity` and the log show for it.
///
/// @param statement the tree
/// @param start offset of the first character
/// @param length number of characters
public record RawStatement(Statement statement, int start, int length) {
  /// The statement's own text, cut out of the query string.
  public String text(String source) {
    return source.substring(start, start + length);
  }
}
