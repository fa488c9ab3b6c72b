package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Reads the text form of an array: `{1,2}`, `{{a,"b c"},{NULL,d}}`, `[0:1]={5,6}`.
///
/// PostgreSQL: src/backend/utils/adt/arrayfuncs.c, array_in()
final class ArrayParser {
  private final Type element;
  private final String text;
  private final int typeModifier;
  private final List<Object> values = new ArrayList<>();
  private final int[] lengths = new int[ArrayValue.MAXIMUM_DIMENSIONS];
  private int depthOfElements = -1;
  private int at;

  ArrayParser(Type element, String text, int typeModifier) {
    this.element = element;
    this.text = text;
    this.typeModifier = typeModifier;
  }

  ArrayValue parse() {
    Arrays.fill(lengths, -1);
    skipBlanks();
    int[][] bounds = bounds();
    if (at >= text.length() || text.charAt(at) != '{') {
      throw malformed(
          bounds == null
              ? "Array value must start with \"{\" or dimension information."
              : "Array contents must start with \"{\".");
    }
    dimension(0);
    skipBlanks();
    if (at < text.length()) {
      throw malformed("Junk after closing right brace.");
    }
    if (values.isEmpty()) {
      return ArrayValue.empty(element.oid());
    }
    return build(bounds);
  }

  private ArrayValue build(int[][] bounds) {
    int dimensions = depthOfElements + 1;
    int[] lowerBounds = new int[dimensions];
    Arrays.fill(lowerBounds, 1);
    int[] found = Arrays.copyOf(lengths, dimensions);
    if (bounds != null) {
      if (!Arrays.equals(bounds[1], found)) {
        throw malformed("Specified array dimensions do not match array contents.");
      }
      lowerBounds = bounds[0];
    }
    return new ArrayValue(element.oid(), found, lowerBounds, values.toArray());
  }

  /// `[l:u][l:u]=`: lower bounds and lengths; null when there are none.
  private int[][] bounds() {
    List<int[]> pairs = new ArrayList<>();
    while (at < text.length() && text.charAt(at) == '[') {
      at++;
      int first = number();
      int lower = 1;
      int upper = first;
      if (at < text.length() && text.charAt(at) == ':') {
        at++;
        lower = first;
        upper = number();
      }
      if (at >= text.length() || text.charAt(at) != ']') {
        throw malformed("Missing \"]\" after array dimensions.");
      }
      at++;
      if (upper < lower) {
        throw DatabaseException.error(
            SqlState.ARRAY_SUBSCRIPT_ERROR, "upper bound cannot be less than lower bound");
      }
      pairs.add(new int[] {lower, upper - lower + 1});
      skipBlanks();
    }
    if (pairs.isEmpty()) {
      return null;
    }
    if (at >= text.length() || text.charAt(at) != '=') {
      throw malformed("Missing \"=\" after array dimensions.");
    }
    at++;
    skipBlanks();
    int[][] bounds = new int[2][pairs.size()];
    for (int i = 0; i < pairs.size(); i++) {
      bounds[0][i] = pairs.get(i)[0];
      bounds[1][i] = pairs.get(i)[1];
    }
    return bounds;
  }

  private int number() {
    int start = at;
    while (at < text.length() && (text.charAt(at) == '-' || Character.isDigit(text.charAt(at)))) {
      at++;
    }
    if (start == at) {
      throw malformed("\"[\" must introduce explicitly-specified array dimensions.");
    }
    return Integer.parseInt(text.substring(start, at));
  }

  /// Reads `{...}` whose depth is `depth`; gives the count of what stands in it.
  private void dimension(int depth) {
    if (depth >= ArrayValue.MAXIMUM_DIMENSIONS) {
      throw DatabaseException.error(
          SqlState.PROGRAM_LIMIT_EXCEEDED,
          "number of array dimensions exceeds the maximum allowed (6)");
    }
    at++;
    int count = 0;
    skipBlanks();
    if (peek() != '}') {
      while (true) {
        item(depth);
        count++;
        skipBlanks();
        if (peek() == '}') {
          break;
        }
        if (peek() != element.delimiter()) {
          throw peek() == 0 ? malformed("Unexpected end of input.") : unexpectedElement();
        }
        at++;
        skipBlanks();
      }
    }
    at++;
    if (lengths[depth] >= 0 && lengths[depth] != count) {
      throw ragged();
    }
    lengths[depth] = count;
  }

  private void item(int depth) {
    skipBlanks();
    if (peek() == '{') {
      if (depthOfElements >= 0 && depthOfElements <= depth) {
        throw ragged();
      }
      dimension(depth + 1);
      return;
    }
    if (depthOfElements >= 0 && depthOfElements != depth
        || lengths[depth + 1 < 6 ? depth + 1 : 5] >= 0 && depth < 5) {
      throw ragged();
    }
    depthOfElements = depth;
    values.add(value());
  }

  private Object value() {
    char first = peek();
    if (first == '"') {
      return element.codec().parse(quoted(), typeModifier);
    }
    StringBuilder word = new StringBuilder();
    int significant = 0;
    boolean escaped = false;
    while (peek() != element.delimiter() && peek() != '}') {
      char c = peek();
      if (c == 0) {
        throw malformed("Unexpected end of input.");
      }
      if (c == '"') {
        throw malformed("Incorrectly quoted array element.");
      }
      if (c == '{') {
        throw malformed("Unexpected \"{\" character.");
      }
      if (c == '\\') {
        at++;
        if (peek() == 0) {
          throw malformed("Unexpected end of input.");
        }
        escaped = true;
      }
      word.append(peek());
      if (escaped || !IntegerCodec.isBlank(c)) {
        significant = word.length();
      }
      at++;
    }
    word.setLength(significant);
    if (word.isEmpty()) {
      throw malformed(
          peek() == 0 ? "Unexpected end of input." : "Unexpected \"" + peek() + "\" character.");
    }
    String found = word.toString();
    return !escaped && found.equalsIgnoreCase("null")
        ? null
        : element.codec().parse(found, typeModifier);
  }

  private String quoted() {
    StringBuilder word = new StringBuilder();
    at++;
    while (peek() != '"') {
      if (peek() == '\\') {
        at++;
      }
      if (peek() == 0) {
        throw malformed("Unexpected end of input.");
      }
      word.append(text.charAt(at++));
    }
    at++;
    skipBlanks();
    if (peek() != element.delimiter() && peek() != '}' && peek() != 0) {
      throw malformed("Incorrectly quoted array element.");
    }
    return word.toString();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void skipBlanks() {
    while (at < text.length() && IntegerCodec.isBlank(text.charAt(at))) {
      at++;
    }
  }

  private DatabaseException unexpectedElement() {
    return malformed(peek() == '{' ? "Unexpected \"{\" character." : "Unexpected array element.");
  }

  private DatabaseException ragged() {
    return malformed("Multidimensional arrays must have sub-arrays with matching dimensions.");
  }

  private DatabaseException malformed(String detail) {
    return DatabaseException.error(
            SqlState.INVALID_TEXT_REPRESENTATION, "malformed array literal: \"" + text + "\"")
        .detail(detail);
  }
}
