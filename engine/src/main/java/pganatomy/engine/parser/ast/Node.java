package pganatomy.engine.parser.ast;

/// Anything of the raw parse tree that stands at a place of the source text.
///
/// PostgreSQL: src/include/nodes/parsenodes.h
public interface Node {
  /// The location of a node that has no text of its own.
  int NO_LOCATION = -1;

  /// The offset of the node's first (or, for operators, most telling) character in the source text,
  /// counted in Java `char`s from 0; [#NO_LOCATION] when there is none.
  int location();
}
