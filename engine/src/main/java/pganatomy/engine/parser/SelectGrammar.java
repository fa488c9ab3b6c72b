package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.DataStatement.Target;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.ColumnReference;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.SelectStatement.GroupItem;
import pganatomy.engine.parser.ast.SelectStatement.GroupKind;
import pganatomy.engine.parser.ast.SelectStatement.Select;
import pganatomy.engine.parser.ast.TableReference;
import pganatomy.engine.parser.ast.TableStatement.Into;
import pganatomy.engine.parser.ast.TableStatement.OnCommit;
import pganatomy.engine.parser.ast.TableStatement.Persistence;
import pganatomy.engine.parser.ast.WindowDefinition;

/// The body of a `SELECT`: its list, `INTO`, `FROM`, `WHERE`, `GROUP BY`, `HAVING`, `WINDOW`.
///
/// PostgreSQL: src/backend/parser/gram.y, simple_select
final class SelectGrammar extends Grammar {
  SelectGrammar(Parser parser) {
    super(parser);
  }

  /// A select of nothing but targets and tables.
  static Select simple(List<Target> targets, List<TableReference> from, int location) {
    return new Select(
        false, List.of(), targets, null, from, null, List.of(), false, null, List.of(), location);
  }

  /// `SELECT ...` up to where the clauses of the query begin.
  Select select() {
    int location = expect(SELECT);
    boolean distinct = false;
    List<ExpressionNode> distinctOn = List.of();
    List<Target> targets;
    if (accept(DISTINCT)) {
      distinct = true;
      if (accept(ON)) {
        expect('(');
        distinctOn = parser.expressions.expressionList();
        expect(')');
      }
      targets = targets();
    } else {
      accept(ALL);
      targets = atEndOfTargets() ? List.of() : targets();
    }
    Into into = accept(INTO) ? into() : null;
    List<TableReference> from = accept(FROM) ? parser.from.list() : List.of();
    ExpressionNode where = accept(WHERE) ? parser.expressions.expression() : null;
    boolean groupDistinct = false;
    List<GroupItem> groupBy = List.of();
    if (accept(GROUP)) {
      expect(BY);
      groupDistinct = accept(DISTINCT);
      if (!groupDistinct) {
        accept(ALL);
      }
      groupBy = groupItems();
    }
    ExpressionNode having = accept(HAVING) ? parser.expressions.expression() : null;
    List<WindowDefinition> windows = accept(WINDOW) ? parser.windows.definitions() : List.of();
    return new Select(
        distinct,
        distinctOn,
        targets,
        into,
        from,
        where,
        groupBy,
        groupDistinct,
        having,
        windows,
        location);
  }

  private boolean atEndOfTargets() {
    return !at(',') && isAfterTarget(token());
  }

  /// Whether a token can stand right after an item of a select list.
  static boolean isAfterTarget(int token) {
    return switch (token) {
      case Token.END,
          ';',
          ',',
          ')',
          INTO,
          FROM,
          WHERE,
          GROUP,
          HAVING,
          WINDOW,
          ORDER,
          LIMIT,
          OFFSET,
          FETCH,
          FOR,
          UNION,
          INTERSECT,
          EXCEPT,
          ON,
          RETURNING,
          WITH ->
          true;
      default -> false;
    };
  }

  /// `target_list`.
  List<Target> targets() {
    var targets = new ArrayList<Target>();
    do {
      targets.add(target());
    } while (accept(','));
    return targets;
  }

  private Target target() {
    int location = start();
    if (accept('*')) {
      return new Target(new ColumnReference(List.of(), true, location), null, location);
    }
    ExpressionNode expression = parser.expressions.targetExpression();
    String name = null;
    if (accept(AS)) {
      name = label();
    } else if (at(Token.IDENTIFIER) || isBareLabel(token())) {
      name = take();
    }
    return new Target(expression, name, location);
  }

  // ---- INTO ----

  private Into into() {
    Persistence persistence = Persistence.PERMANENT;
    if ((at(LOCAL) || at(GLOBAL)) && (ahead(1) == TEMP || ahead(1) == TEMPORARY)) {
      advance();
    }
    if (accept(TEMPORARY) || accept(TEMP)) {
      persistence = Persistence.TEMPORARY;
    } else if (accept(UNLOGGED)) {
      persistence = Persistence.UNLOGGED;
    }
    accept(TABLE);
    RelationName name = relationName();
    return new Into(
        name, persistence, List.of(), null, List.of(), OnCommit.NOTHING_SAID, null, false);
  }

  // ---- GROUP BY ----

  private List<GroupItem> groupItems() {
    var items = new ArrayList<GroupItem>();
    do {
      items.add(groupItem());
    } while (accept(','));
    return items;
  }

  private GroupItem groupItem() {
    int location = start();
    if (at('(', ')')) {
      parser.index += 2;
      return new GroupItem(GroupKind.EMPTY, null, List.of(), location);
    }
    if (at(ROLLUP, '(') || at(CUBE, '(')) {
      GroupKind kind = at(ROLLUP) ? GroupKind.ROLLUP : GroupKind.CUBE;
      advance();
      return nested(kind, location);
    }
    if (at(GROUPING, SETS)) {
      parser.index += 2;
      return nested(GroupKind.SETS, location);
    }
    ExpressionNode expression = parser.expressions.expression();
    return new GroupItem(GroupKind.SIMPLE, expression, List.of(), location);
  }

  private GroupItem nested(GroupKind kind, int location) {
    expect('(');
    List<GroupItem> items = groupItems();
    expect(')');
    return new GroupItem(kind, null, items, location);
  }
}
