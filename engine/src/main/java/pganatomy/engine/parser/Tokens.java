package pganatomy.engine.parser;

import java.util.Arrays;
import pganatomy.engine.utils.error.DatabaseException;

/// All tokens of a query string, in parallel arrays.
///
/// The parser looks ahead a token or two, so the text is cut up before it starts. An error of the
/// lexer must not overtake an error that the parser finds further left; therefore it is kept as the
/// last token, and raised when the parser gets there.
final class Tokens {
  final String source;
  int count;
  int[] kinds;
  int[] starts;
  int[] ends;

  /// What a token says: a name in lower case, a string without its quotes; null for punctuation.
  String[] texts;

  /// Raised at the token of kind [Token#ERROR], if there is one.
  DatabaseException error;

  Tokens(String source) {
    this.source = source;
    int capacity = source.length() / 4 + 16;
    kinds = new int[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    texts = new String[capacity];
  }

  void add(int kind, int start, int end, String text) {
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      texts = Arrays.copyOf(texts, count * 2);
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = end;
    texts[count] = text;
    count++;
  }
}
