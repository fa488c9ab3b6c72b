package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.DataStatement.Assignment;
import pganatomy.engine.parser.ast.DataStatement.AssignmentTarget;
import pganatomy.engine.parser.ast.DataStatement.CommonTable;
import pganatomy.engine.parser.ast.DataStatement.Cycle;
import pganatomy.engine.parser.ast.DataStatement.Materialize;
import pganatomy.engine.parser.ast.DataStatement.MergeAction;
import pganatomy.engine.parser.ast.DataStatement.MergeMatch;
import pganatomy.engine.parser.ast.DataStatement.MergeWhen;
import pganatomy.engine.parser.ast.DataStatement.OnConflict;
import pganatomy.engine.parser.ast.DataStatement.Overriding;
import pganatomy.engine.parser.ast.DataStatement.Returning;
import pganatomy.engine.parser.ast.DataStatement.Search;
import pganatomy.engine.parser.ast.DataStatement.With;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.LiteralKind;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.ast.TableReference;
import pganatomy.engine.parser.ast.TableStatement.IndexElement;

/// `INSERT`, `UPDATE`, `DELETE`, `MERGE`, and `WITH`, which may stand before any of them.
///
/// PostgreSQL: src/backend/parser/gram.y, InsertStmt, UpdateStmt, DeleteStmt, MergeStmt
final class DataGrammar extends Grammar {
  DataGrammar(Parser parser) {
    super(parser);
  }

  /// Whether the current token begins a statement that can be prepared.
  boolean atStatement() {
    return switch (token()) {
      case SELECT, VALUES, TABLE, WITH, '(', INSERT, UPDATE, DELETE, MERGE -> true;
      default -> false;
    };
  }

  /// `PreparableStmt`.
  DataStatement statement() {
    int location = start();
    With with = at(WITH) ? with() : null;
    return switch (token()) {
      case INSERT -> insert(with, location);
      case UPDATE -> update(with, location);
      case DELETE -> delete(with, location);
      case MERGE -> merge(with, location);
      default -> parser.queries.query(with, location);
    };
  }

  // ---- WITH ----

  /// `with_clause`.
  With with() {
    int location = expect(WITH);
    boolean recursive = accept(RECURSIVE);
    var tables = new ArrayList<CommonTable>();
    do {
      tables.add(commonTable());
    } while (accept(','));
    return new With(recursive, tables, location);
  }

  private CommonTable commonTable() {
    int location = start();
    String name = columnId();
    List<String> columns = optionalColumnList();
    expect(AS);
    Materialize materialize = Materialize.DEFAULT;
    if (accept(MATERIALIZED)) {
      materialize = Materialize.ALWAYS;
    } else if (accept(NOT)) {
      expect(MATERIALIZED);
      materialize = Materialize.NEVER;
    }
    expect('(');
    DataStatement query = statement();
    expect(')');
    Search search = at(SEARCH) ? search() : null;
    Cycle cycle = at(CYCLE) ? cycle() : null;
    return new CommonTable(name, columns, materialize, query, search, cycle, location);
  }

  private Search search() {
    int location = expect(SEARCH);
    boolean breadth = accept(BREADTH);
    if (!breadth) {
      expect(DEPTH);
    }
    expect(FIRST);
    expect(BY);
    List<String> columns = nameList();
    expect(SET);
    return new Search(breadth, columns, columnId(), location);
  }

  private Cycle cycle() {
    int location = expect(CYCLE);
    List<String> columns = nameList();
    expect(SET);
    String mark = columnId();
    ExpressionNode value = new ExpressionNode.Literal(LiteralKind.BOOLEAN, "true", -1);
    ExpressionNode other = new ExpressionNode.Literal(LiteralKind.BOOLEAN, "false", -1);
    if (accept(TO)) {
      value = parser.primaries.primary();
      expect(DEFAULT);
      other = parser.primaries.primary();
    }
    expect(USING);
    return new Cycle(columns, mark, value, other, columnId(), location);
  }

  // ---- INSERT ----

  private DataStatement insert(With with, int location) {
    expect(INSERT);
    expect(INTO);
    RelationName table = relationName();
    String alias = accept(AS) ? columnId() : null;
    List<AssignmentTarget> columns = List.of();
    Overriding overriding = Overriding.NONE;
    SelectStatement query = null;
    if (at(DEFAULT)) {
      advance();
      expect(VALUES);
    } else {
      if (at('(') && !parser.queries.opensQuery()) {
        columns = insertColumns();
      }
      overriding = overriding();
      query = parser.queries.query();
    }
    OnConflict onConflict = at(ON) ? onConflict() : null;
    return new DataStatement.Insert(
        with, table, alias, columns, overriding, query, onConflict, returning(), location);
  }

  private List<AssignmentTarget> insertColumns() {
    expect('(');
    var columns = new ArrayList<AssignmentTarget>();
    do {
      columns.add(assignmentTarget());
    } while (accept(','));
    expect(')');
    return columns;
  }

  private AssignmentTarget assignmentTarget() {
    int location = start();
    String name = columnId();
    return new AssignmentTarget(name, parser.primaries.selectors(), location);
  }

  private Overriding overriding() {
    if (!accept(OVERRIDING)) {
      return Overriding.NONE;
    }
    boolean user = accept(USER);
    if (!user) {
      expect(SYSTEM);
    }
    expect(VALUE);
    return user ? Overriding.USER : Overriding.SYSTEM;
  }

  private OnConflict onConflict() {
    int location = expect(ON);
    expect(CONFLICT);
    List<IndexElement> columns = List.of();
    ExpressionNode columnsWhere = null;
    String constraint = null;
    if (accept('(')) {
      columns = parser.indexes().elements();
      expect(')');
      columnsWhere = accept(WHERE) ? parser.expressions.expression() : null;
    } else if (accept(ON)) {
      expect(CONSTRAINT);
      constraint = columnId();
    }
    expect(DO);
    if (accept(NOTHING)) {
      return new OnConflict(false, columns, columnsWhere, constraint, List.of(), null, location);
    }
    expect(UPDATE);
    expect(SET);
    List<Assignment> assignments = assignments();
    ExpressionNode where = accept(WHERE) ? parser.expressions.expression() : null;
    return new OnConflict(true, columns, columnsWhere, constraint, assignments, where, location);
  }

  private Returning returning() {
    if (!accept(RETURNING)) {
      return null;
    }
    String oldName = null;
    String newName = null;
    if (at(WITH)) {
      advance();
      expect('(');
      do {
        int location = start();
        boolean old = accept(OLD);
        if (!old) {
          expect(NEW);
        }
        expect(AS);
        String name = columnId();
        if (old ? oldName != null : newName != null) {
          throw errorAt((old ? "OLD" : "NEW") + " cannot be specified multiple times", location);
        }
        oldName = old ? name : oldName;
        newName = old ? newName : name;
      } while (accept(','));
      expect(')');
    }
    return new Returning(oldName, newName, parser.selects.targets());
  }

  // ---- UPDATE and DELETE ----

  private DataStatement update(With with, int location) {
    expect(UPDATE);
    TableReference.Table table = parser.from.target();
    expect(SET);
    List<Assignment> assignments = assignments();
    List<TableReference> from = accept(FROM) ? parser.from.list() : List.of();
    ExpressionNode where = whereOrCurrent();
    return new DataStatement.Update(with, table, assignments, from, where, returning(), location);
  }

  /// `set_clause_list`.
  private List<Assignment> assignments() {
    var assignments = new ArrayList<Assignment>();
    do {
      assignments.add(assignment());
    } while (accept(','));
    return assignments;
  }

  private Assignment assignment() {
    int location = start();
    if (at('(')) {
      List<AssignmentTarget> targets = insertColumns();
      expect('=');
      return new Assignment(targets, parser.expressions.expression(), true, location);
    }
    AssignmentTarget target = assignmentTarget();
    expect('=');
    return new Assignment(List.of(target), parser.expressions.expression(), false, location);
  }

  private ExpressionNode whereOrCurrent() {
    if (!accept(WHERE)) {
      return null;
    }
    int location = start();
    if (!accept(CURRENT, OF)) {
      return parser.expressions.expression();
    }
    return new ExpressionNode.CurrentOf(columnId(), location);
  }

  private DataStatement delete(With with, int location) {
    expect(DELETE);
    expect(FROM);
    TableReference.Table table = parser.from.target();
    List<TableReference> using = accept(USING) ? parser.from.list() : List.of();
    ExpressionNode where = whereOrCurrent();
    return new DataStatement.Delete(with, table, using, where, returning(), location);
  }

  // ---- MERGE ----

  private DataStatement merge(With with, int location) {
    expect(MERGE);
    expect(INTO);
    TableReference.Table table = parser.from.target();
    expect(USING);
    TableReference source = parser.from.tableReference();
    expect(ON);
    ExpressionNode condition = parser.expressions.expression();
    var whens = new ArrayList<MergeWhen>();
    do {
      whens.add(mergeWhen());
    } while (at(WHEN));
    return new DataStatement.Merge(with, table, source, condition, whens, returning(), location);
  }

  private MergeWhen mergeWhen() {
    int location = expect(WHEN);
    MergeMatch match = mergeMatch();
    ExpressionNode condition = accept(AND) ? parser.expressions.expression() : null;
    expect(THEN);
    if (accept(DO)) {
      expect(NOTHING);
      return new MergeWhen(
          match,
          condition,
          MergeAction.NOTHING,
          List.of(),
          Overriding.NONE,
          List.of(),
          List.of(),
          location);
    }
    if (match == MergeMatch.NOT_MATCHED_BY_TARGET) {
      return mergeInsert(condition, location);
    }
    List<Assignment> assignments = List.of();
    MergeAction action = MergeAction.DELETE;
    if (accept(UPDATE)) {
      expect(SET);
      assignments = assignments();
      action = MergeAction.UPDATE;
    } else {
      expect(DELETE);
    }
    return new MergeWhen(
        match, condition, action, List.of(), Overriding.NONE, List.of(), assignments, location);
  }

  private MergeMatch mergeMatch() {
    if (accept(MATCHED)) {
      return MergeMatch.MATCHED;
    }
    expect(NOT);
    expect(MATCHED);
    if (!accept(BY)) {
      return MergeMatch.NOT_MATCHED_BY_TARGET;
    }
    if (accept(SOURCE)) {
      return MergeMatch.NOT_MATCHED_BY_SOURCE;
    }
    expect(TARGET);
    return MergeMatch.NOT_MATCHED_BY_TARGET;
  }

  private MergeWhen mergeInsert(ExpressionNode condition, int location) {
    expect(INSERT);
    List<AssignmentTarget> columns = List.of();
    Overriding overriding = Overriding.NONE;
    List<ExpressionNode> values = List.of();
    if (accept(DEFAULT)) {
      expect(VALUES);
    } else {
      if (at('(')) {
        columns = insertColumns();
      }
      overriding = overriding();
      expect(VALUES);
      expect('(');
      values = parser.expressions.expressionList();
      expect(')');
    }
    return new MergeWhen(
        MergeMatch.NOT_MATCHED_BY_TARGET,
        condition,
        MergeAction.INSERT,
        columns,
        overriding,
        values,
        List.of(),
        location);
  }
}
