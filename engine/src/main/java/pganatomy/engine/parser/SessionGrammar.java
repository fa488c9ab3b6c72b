package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.SessionStatement;
import pganatomy.engine.parser.ast.SessionStatement.DiscardTarget;
import pganatomy.engine.parser.ast.SessionStatement.Fetch;
import pganatomy.engine.parser.ast.SessionStatement.FetchDirection;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TypeName;

/// Prepared statements, cursors, notifications, `DISCARD` and `LOAD`.
///
/// PostgreSQL: src/backend/parser/gram.y, PrepareStmt, DeclareCursorStmt, FetchStmt
final class SessionGrammar extends Grammar {
  SessionGrammar(Parser parser) {
    super(parser);
  }

  Statement statement(int location) {
    int kind = token();
    advance();
    return switch (kind) {
      case DEALLOCATE -> {
        if (at(PREPARE) && (ahead(1) == ALL || isColumnId(ahead(1)))) {
          advance();
        }
        yield new SessionStatement.Deallocate(accept(ALL) ? null : columnId(), location);
      }
      case DECLARE -> declare(location);
      case FETCH, MOVE -> fetch(kind == MOVE, location);
      case CLOSE -> new SessionStatement.Close(accept(ALL) ? null : columnId(), location);
      case LISTEN -> new SessionStatement.Listen(columnId(), location);
      case NOTIFY -> {
        String channel = columnId();
        yield new SessionStatement.Notify(channel, accept(',') ? string() : null, location);
      }
      case UNLISTEN -> new SessionStatement.Unlisten(accept('*') ? null : columnId(), location);
      case DISCARD -> new SessionStatement.Discard(discardTarget(), location);
      default -> new SessionStatement.Load(string(), location);
    };
  }

  private DiscardTarget discardTarget() {
    DiscardTarget target =
        switch (token()) {
          case ALL -> DiscardTarget.ALL;
          case TEMP, TEMPORARY -> DiscardTarget.TEMP;
          case PLANS -> DiscardTarget.PLANS;
          case SEQUENCES -> DiscardTarget.SEQUENCES;
          default -> throw syntaxError();
        };
    advance();
    return target;
  }

  // ---- prepared statements ----

  Statement prepare() {
    int location = expect(PREPARE);
    String name = columnId();
    var types = new ArrayList<TypeName>();
    if (accept('(')) {
      do {
        types.add(parser.types.type());
      } while (accept(','));
      expect(')');
    }
    expect(AS);
    return new SessionStatement.Prepare(name, types, preparable(), location);
  }

  private Statement preparable() {
    if (!parser.data.atStatement()) {
      throw syntaxError();
    }
    return parser.data.statement();
  }

  SessionStatement.Execute execute() {
    int location = expect(EXECUTE);
    String name = columnId();
    List<ExpressionNode> values = List.of();
    if (accept('(')) {
      values = parser.expressions.expressionList();
      expect(')');
    }
    return new SessionStatement.Execute(name, values, location);
  }

  // ---- cursors ----

  private Statement declare(int location) {
    String name = columnId();
    boolean binary = false;
    Boolean scroll = null;
    Boolean sensitive = null;
    while (!at(CURSOR)) {
      switch (token()) {
        case BINARY -> binary = true;
        case SCROLL -> scroll = true;
        case NO -> {
          advance();
          if (!at(SCROLL)) {
            throw syntaxError();
          }
          scroll = false;
        }
        case INSENSITIVE -> sensitive = false;
        case ASENSITIVE -> sensitive = null;
        default -> throw syntaxError();
      }
      advance();
    }
    advance();
    boolean hold = accept(WITH);
    if (hold || accept(WITHOUT)) {
      expect(HOLD);
    }
    expect(FOR);
    return new SessionStatement.DeclareCursor(
        name, binary, scroll, sensitive, hold, parser.queries.query(), location);
  }

  private Statement fetch(boolean move, int location) {
    FetchDirection direction = FetchDirection.FORWARD;
    long count = 1;
    boolean counted = true;
    switch (token()) {
      case NEXT -> counted = followedByCursor();
      case PRIOR -> {
        counted = followedByCursor();
        direction = counted ? FetchDirection.BACKWARD : direction;
      }
      case FIRST, LAST -> {
        counted = followedByCursor();
        direction = counted ? FetchDirection.ABSOLUTE : direction;
        count = counted && at(LAST) ? -1 : 1;
      }
      case ABSOLUTE, RELATIVE -> {
        if (isNumber(ahead(1))) {
          direction = at(ABSOLUTE) ? FetchDirection.ABSOLUTE : FetchDirection.RELATIVE;
          advance();
          count = signedInteger();
          parser.index--;
        } else {
          counted = false;
        }
      }
      case ALL -> count = Long.MAX_VALUE;
      case FORWARD, BACKWARD -> {
        return fetchForwardOrBackward(move, location);
      }
      default -> {
        counted = atNumber();
        if (counted) {
          count = signedInteger();
          parser.index--;
        }
      }
    }
    if (counted) {
      advance();
    }
    return new Fetch(cursor(), direction, count, move, location);
  }

  private static boolean isNumber(int token) {
    return token == Token.INTEGER || token == '+' || token == '-';
  }

  private boolean followedByCursor() {
    return ahead(1) == FROM || ahead(1) == IN || isColumnId(ahead(1));
  }

  private Statement fetchForwardOrBackward(boolean move, int location) {
    FetchDirection direction = at(FORWARD) ? FetchDirection.FORWARD : FetchDirection.BACKWARD;
    if (!followedByCursor() && ahead(1) != ALL && !isNumber(ahead(1))) {
      return new Fetch(columnId(), FetchDirection.FORWARD, 1, move, location);
    }
    advance();
    long count = 1;
    if (accept(ALL)) {
      count = Long.MAX_VALUE;
    } else if (atNumber()) {
      count = signedInteger();
    }
    return new Fetch(cursor(), direction, count, move, location);
  }

  private String cursor() {
    if (!accept(FROM)) {
      accept(IN);
    }
    return columnId();
  }
}
