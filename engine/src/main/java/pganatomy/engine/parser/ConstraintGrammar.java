package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.parser.ast.Constraint.Action;
import pganatomy.engine.parser.ast.Constraint.Attributes;
import pganatomy.engine.parser.ast.Constraint.Foreign;
import pganatomy.engine.parser.ast.Constraint.Kind;
import pganatomy.engine.parser.ast.Constraint.Match;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.TableStatement.IndexElement;
import pganatomy.engine.utils.error.SqlState;

/// Constraints of columns, of tables and of domains.
///
/// PostgreSQL: src/backend/parser/gram.y, ColConstraint, TableConstraint
final class ConstraintGrammar extends Grammar {
  ConstraintGrammar(Parser parser) {
    super(parser);
  }

  // ---- of a column ----

  /// `ColQualList`, without `COLLATE`, which the caller takes out.
  boolean atColumnConstraint() {
    return switch (token()) {
      case CONSTRAINT, NULL, DEFAULT, CHECK, PRIMARY, UNIQUE, REFERENCES, GENERATED -> true;
      case NOT, DEFERRABLE, INITIALLY, ENFORCED -> true;
      default -> false;
    };
  }

  private boolean isAttribute() {
    return switch (token()) {
      case DEFERRABLE, INITIALLY, ENFORCED -> true;
      case NOT -> ahead(1) == DEFERRABLE || ahead(1) == ENFORCED || ahead(1) == VALID;
      default -> false;
    };
  }

  /// One constraint of a column. `DEFERRABLE` and its like are constraints of their own in the
  /// grammar; here they join the one before them.
  Constraint columnConstraint() {
    int location = start();
    String name = accept(CONSTRAINT) ? columnId() : null;
    Builder builder = new Builder(name, location);
    columnConstraintBody(builder);
    attributes(builder, false);
    return builder.build();
  }

  private void columnConstraintBody(Builder builder) {
    switch (token()) {
      case NOT -> {
        refuseMisplaced();
        advance();
        expect(NULL);
        builder.kind = Kind.NOT_NULL;
        builder.noInherit = noInherit();
      }
      case NULL -> {
        advance();
        builder.kind = Kind.NULL;
      }
      case UNIQUE -> {
        advance();
        builder.kind = Kind.UNIQUE;
        builder.nullsNotDistinct = parser.indexes().nullsNotDistinct();
        indexOptions(builder);
      }
      case PRIMARY -> {
        advance();
        expect(KEY);
        builder.kind = Kind.PRIMARY_KEY;
        indexOptions(builder);
      }
      case CHECK -> check(builder);
      case DEFAULT -> {
        advance();
        builder.kind = Kind.DEFAULT;
        builder.expression = parser.expressions.restrictedExpression();
      }
      case GENERATED -> generated(builder);
      default -> {
        refuseMisplaced();
        expect(REFERENCES);
        builder.kind = Kind.FOREIGN_KEY;
        builder.foreign = references();
      }
    }
  }

  /// `DEFERRABLE` and its like say something about the constraint before them.
  private void refuseMisplaced() {
    if (isAttribute()) {
      String word =
          at(NOT) ? "NOT DEFERRABLE" : at(INITIALLY) ? "INITIALLY DEFERRED" : "DEFERRABLE";
      throw errorAt("misplaced " + word + " clause", start());
    }
  }

  private void check(Builder builder) {
    expect(CHECK);
    expect('(');
    builder.kind = Kind.CHECK;
    builder.expression = parser.expressions.expression();
    expect(')');
    builder.noInherit = noInherit();
  }

  private boolean noInherit() {
    if (accept(NO)) {
      expect(INHERIT);
      return true;
    }
    return false;
  }

  private void generated(Builder builder) {
    advance();
    int place = start();
    builder.always = accept(ALWAYS);
    if (!builder.always) {
      expect(BY);
      expect(DEFAULT);
    }
    expect(AS);
    if (accept(IDENTITY)) {
      builder.kind = Kind.IDENTITY;
      if (accept('(')) {
        builder.options = parser.tables().sequenceOptions();
        expect(')');
      }
      return;
    }
    expect('(');
    builder.kind = Kind.GENERATED;
    builder.expression = parser.expressions.expression();
    expect(')');
    builder.virtual = !accept(STORED);
    if (builder.virtual) {
      accept(VIRTUAL);
    }
    if (!builder.always) {
      throw errorAt("for a generated column, GENERATED ALWAYS must be specified", place);
    }
  }

  private void indexOptions(Builder builder) {
    if (accept(WITH)) {
      builder.options = parser.options().definition();
    }
    if (accept(USING)) {
      expect(INDEX);
      expect(TABLESPACE);
      builder.tablespace = columnId();
    }
  }

  private Foreign references() {
    RelationName table = relationName();
    List<String> columns = optionalColumnList();
    Match match = Match.SIMPLE;
    if (accept(MATCH)) {
      match = match();
    }
    Action onDelete = Action.NO_ACTION;
    Action onUpdate = Action.NO_ACTION;
    List<String> deleteColumns = List.of();
    boolean deleteSeen = false;
    boolean updateSeen = false;
    while (at(ON, DELETE) && !deleteSeen || at(ON, UPDATE) && !updateSeen) {
      int place = expect(ON);
      boolean delete = accept(DELETE);
      if (!delete) {
        expect(UPDATE);
      }
      Action action = action();
      List<String> list = setColumns(action);
      if (delete) {
        deleteSeen = true;
        onDelete = action;
        deleteColumns = list;
      } else {
        updateSeen = true;
        onUpdate = action;
        refuseUpdateColumns(list, action, place);
      }
    }
    return new Foreign(table, columns, match, onDelete, deleteColumns, onUpdate);
  }

  private Match match() {
    int location = previousStart();
    if (accept(FULL)) {
      return Match.FULL;
    }
    if (accept(PARTIAL)) {
      throw errorAt(SqlState.FEATURE_NOT_SUPPORTED, "MATCH PARTIAL not yet implemented", location);
    }
    expect(SIMPLE);
    return Match.SIMPLE;
  }

  private void refuseUpdateColumns(List<String> columns, Action action, int location) {
    if (!columns.isEmpty()) {
      throw errorAt(
          SqlState.FEATURE_NOT_SUPPORTED,
          "a column list with "
              + action.name().replace('_', ' ')
              + " is only supported for ON DELETE actions",
          location);
    }
  }

  private List<String> setColumns(Action action) {
    return action == Action.SET_NULL || action == Action.SET_DEFAULT
        ? optionalColumnList()
        : List.of();
  }

  private Action action() {
    if (accept(NO)) {
      expect(ACTION);
      return Action.NO_ACTION;
    }
    if (accept(RESTRICT)) {
      return Action.RESTRICT;
    }
    if (accept(CASCADE)) {
      return Action.CASCADE;
    }
    expect(SET);
    if (accept(NULL)) {
      return Action.SET_NULL;
    }
    expect(DEFAULT);
    return Action.SET_DEFAULT;
  }

  // ---- of a table ----

  boolean atTableConstraint() {
    return switch (token()) {
      case CONSTRAINT, CHECK, UNIQUE, PRIMARY, FOREIGN -> true;
      case NOT -> ahead(1) == NULL;
      case EXCLUDE -> ahead(1) == '(' || ahead(1) == USING;
      default -> false;
    };
  }

  /// `TableConstraint`.
  Constraint tableConstraint() {
    int location = start();
    String name = accept(CONSTRAINT) ? columnId() : null;
    Builder builder = new Builder(name, location);
    switch (token()) {
      case CHECK -> {
        expect(CHECK);
        expect('(');
        builder.kind = Kind.CHECK;
        builder.expression = parser.expressions.expression();
        expect(')');
      }
      case NOT -> {
        advance();
        expect(NULL);
        builder.kind = Kind.NOT_NULL;
        builder.columns = List.of(columnId());
      }
      case UNIQUE -> {
        advance();
        builder.kind = Kind.UNIQUE;
        keyOrIndex(builder);
      }
      case PRIMARY -> {
        advance();
        expect(KEY);
        builder.kind = Kind.PRIMARY_KEY;
        keyOrIndex(builder);
      }
      case EXCLUDE -> exclude(builder);
      default -> foreignKey(builder);
    }
    attributes(builder, true);
    return builder.build();
  }

  private void keyOrIndex(Builder builder) {
    if (at(USING)) {
      advance();
      expect(INDEX);
      builder.index = columnId();
      return;
    }
    if (builder.kind == Kind.UNIQUE) {
      builder.nullsNotDistinct = parser.indexes().nullsNotDistinct();
    }
    expect('(');
    builder.columns = nameList();
    if (at(WITHOUT, OVERLAPS)) {
      parser.index += 2;
      builder.withoutOverlaps = true;
    }
    expect(')');
    builder.including = accept(INCLUDE) ? columnList() : List.of();
    indexOptions(builder);
  }

  private void exclude(Builder builder) {
    expect(EXCLUDE);
    builder.kind = Kind.EXCLUSION;
    builder.accessMethod = accept(USING) ? columnId() : "gist";
    expect('(');
    var elements = new ArrayList<IndexElement>();
    var operators = new ArrayList<List<String>>();
    do {
      elements.add(parser.indexes().element());
      expect(WITH);
      if (accept(OPERATOR)) {
        expect('(');
        operators.add(parser.expressions.qualifiedOperator());
        expect(')');
      } else {
        operators.add(parser.expressions.qualifiedOperator());
      }
    } while (accept(','));
    expect(')');
    builder.elements = elements;
    builder.operators = operators;
    builder.including = accept(INCLUDE) ? columnList() : List.of();
    indexOptions(builder);
    if (accept(WHERE)) {
      expect('(');
      builder.where = parser.expressions.expression();
      expect(')');
    }
  }

  private void foreignKey(Builder builder) {
    expect(FOREIGN);
    expect(KEY);
    builder.kind = Kind.FOREIGN_KEY;
    builder.columns = columnList();
    expect(REFERENCES);
    builder.foreign = references();
  }

  // ---- attributes ----

  /// `ConstraintAttributeSpec`.
  private void attributes(Builder builder, boolean ofTable) {
    boolean deferrable = false;
    boolean notDeferrable = false;
    boolean deferred = false;
    boolean immediate = false;
    boolean notValid = false;
    boolean notEnforced = false;
    while (isAttribute() || ofTable && at(NO, INHERIT)) {
      int location = start();
      if (accept(NO)) {
        advance();
        builder.noInherit = true;
      } else if (accept(INITIALLY)) {
        deferred |= at(DEFERRED);
        immediate |= at(IMMEDIATE);
        if (!accept(DEFERRED)) {
          expect(IMMEDIATE);
        }
      } else if (accept(NOT)) {
        notDeferrable |= at(DEFERRABLE);
        notValid |= at(VALID);
        notEnforced |= at(ENFORCED);
        advance();
      } else {
        deferrable |= at(DEFERRABLE);
        advance();
      }
      if (deferrable && notDeferrable || deferred && (immediate || notDeferrable)) {
        throw errorAt(
            deferred && notDeferrable
                ? "constraint declared INITIALLY DEFERRED must be DEFERRABLE"
                : "conflicting constraint properties",
            location);
      }
    }
    builder.attributes = new Attributes(deferrable || deferred, deferred, notValid, notEnforced);
  }

  /// The parts of a constraint while it is read.
  private static final class Builder {
    private final String name;
    private final int location;
    private Kind kind;
    private ExpressionNode expression;
    private List<String> columns = List.of();
    private List<String> including = List.of();
    private List<IndexElement> elements = List.of();
    private List<List<String>> operators = List.of();
    private String accessMethod;
    private List<Option> options = List.of();
    private String index;
    private String tablespace;
    private ExpressionNode where;
    private Foreign foreign;
    private boolean always;
    private boolean virtual;
    private boolean nullsNotDistinct;
    private boolean withoutOverlaps;
    private boolean noInherit;
    private Attributes attributes = Attributes.DEFAULT;

    Builder(String name, int location) {
      this.name = name;
      this.location = location;
    }

    Constraint build() {
      return new Constraint(
          kind,
          name,
          expression,
          columns,
          including,
          elements,
          operators,
          accessMethod,
          options,
          index,
          tablespace,
          where,
          foreign,
          always,
          virtual,
          nullsNotDistinct,
          withoutOverlaps,
          noInherit,
          attributes,
          location);
    }
  }
}
