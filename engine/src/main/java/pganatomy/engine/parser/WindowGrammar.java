package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.SortBy;
import pganatomy.engine.parser.ast.WindowDefinition;
import pganatomy.engine.parser.ast.WindowDefinition.Bound;
import pganatomy.engine.parser.ast.WindowDefinition.BoundKind;
import pganatomy.engine.parser.ast.WindowDefinition.Exclusion;
import pganatomy.engine.parser.ast.WindowDefinition.Frame;
import pganatomy.engine.parser.ast.WindowDefinition.FrameMode;
import pganatomy.engine.utils.error.SqlState;

/// Windows: the `WINDOW` clause, `OVER`, and frames.
///
/// PostgreSQL: src/backend/parser/gram.y, window_definition
final class WindowGrammar extends Grammar {
  WindowGrammar(Parser parser) {
    super(parser);
  }

  /// What follows `OVER`.
  WindowDefinition over() {
    int location = start();
    if (at('(')) {
      return specification(null, location);
    }
    return new WindowDefinition(columnId(), null, List.of(), List.of(), null, location);
  }

  /// `name AS (...), ...`.
  List<WindowDefinition> definitions() {
    var windows = new ArrayList<WindowDefinition>();
    do {
      String name = columnId();
      expect(AS);
      windows.add(specification(name, start()));
    } while (accept(','));
    return windows;
  }

  private WindowDefinition specification(String name, int location) {
    expect('(');
    String reference = null;
    if (isColumnId(token()) && !beginsClause()) {
      reference = take();
    }
    List<ExpressionNode> partitionBy = List.of();
    if (accept(PARTITION)) {
      expect(BY);
      partitionBy = parser.expressions.expressionList();
    }
    List<SortBy> orderBy = parser.queries.optionalOrderBy();
    Frame frame = at(ROWS) || at(RANGE) || at(GROUPS) ? frame() : null;
    expect(')');
    return new WindowDefinition(name, reference, partitionBy, orderBy, frame, location);
  }

  private boolean beginsClause() {
    return at(PARTITION) || at(ROWS) || at(RANGE) || at(GROUPS);
  }

  private Frame frame() {
    int location = start();
    FrameMode mode = at(ROWS) ? FrameMode.ROWS : at(RANGE) ? FrameMode.RANGE : FrameMode.GROUPS;
    advance();
    Bound start;
    Bound end = new Bound(BoundKind.CURRENT_ROW, null);
    int place = start();
    if (accept(BETWEEN)) {
      place = start();
      start = bound();
      expect(AND);
      int endPlace = start();
      end = bound();
      checkPair(start, end, place, endPlace);
    } else {
      start = bound();
      checkStart(start, place);
    }
    return new Frame(mode, start, end, exclusion(), location);
  }

  private void checkStart(Bound start, int place) {
    if (start.kind() == BoundKind.UNBOUNDED_FOLLOWING) {
      throw errorAt(SqlState.WINDOWING_ERROR, "frame start cannot be UNBOUNDED FOLLOWING", place);
    }
    if (start.kind() == BoundKind.OFFSET_FOLLOWING) {
      throw errorAt(
          SqlState.WINDOWING_ERROR,
          "frame starting from following row cannot end with current row",
          place);
    }
  }

  private void checkPair(Bound start, Bound end, int place, int endPlace) {
    String message = null;
    int where = endPlace;
    if (start.kind() == BoundKind.UNBOUNDED_FOLLOWING) {
      message = "frame start cannot be UNBOUNDED FOLLOWING";
      where = place;
    } else if (end.kind() == BoundKind.UNBOUNDED_PRECEDING) {
      message = "frame end cannot be UNBOUNDED PRECEDING";
    } else if (start.kind() == BoundKind.CURRENT_ROW && end.kind() == BoundKind.OFFSET_PRECEDING) {
      message = "frame starting from current row cannot have preceding rows";
    } else if (start.kind() == BoundKind.OFFSET_FOLLOWING
        && (end.kind() == BoundKind.OFFSET_PRECEDING || end.kind() == BoundKind.CURRENT_ROW)) {
      message = "frame starting from following row cannot have preceding rows";
    }
    if (message != null) {
      throw errorAt(SqlState.WINDOWING_ERROR, message, where);
    }
  }

  private Bound bound() {
    if (at(UNBOUNDED) && (ahead(1) == PRECEDING || ahead(1) == FOLLOWING)) {
      boolean preceding = ahead(1) == PRECEDING;
      parser.index += 2;
      return new Bound(
          preceding ? BoundKind.UNBOUNDED_PRECEDING : BoundKind.UNBOUNDED_FOLLOWING, null);
    }
    if (accept(CURRENT, ROW)) {
      return new Bound(BoundKind.CURRENT_ROW, null);
    }
    ExpressionNode offset = parser.expressions.expression();
    if (accept(PRECEDING)) {
      return new Bound(BoundKind.OFFSET_PRECEDING, offset);
    }
    expect(FOLLOWING);
    return new Bound(BoundKind.OFFSET_FOLLOWING, offset);
  }

  private Exclusion exclusion() {
    if (!accept(EXCLUDE)) {
      return Exclusion.NO_OTHERS;
    }
    if (accept(CURRENT)) {
      expect(ROW);
      return Exclusion.CURRENT_ROW;
    }
    if (accept(GROUP)) {
      return Exclusion.GROUP;
    }
    if (accept(TIES)) {
      return Exclusion.TIES;
    }
    expect(NO);
    expect(OTHERS);
    return Exclusion.NO_OTHERS;
  }
}
