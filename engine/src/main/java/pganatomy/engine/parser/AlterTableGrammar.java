package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ColumnDefinition;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.Literal;
import pganatomy.engine.parser.ast.ExpressionNode.LiteralKind;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.RoleName;
import pganatomy.engine.parser.ast.TableStatement.AlterAction;
import pganatomy.engine.parser.ast.TableStatement.AlterCommand;
import pganatomy.engine.parser.ast.TableStatement.PartitionBound;
import pganatomy.engine.parser.ast.TypeName;

/// The actions of `ALTER TABLE`.
///
/// PostgreSQL: src/backend/parser/gram.y, alter_table_cmd
final class AlterTableGrammar extends Grammar {
  AlterTableGrammar(Parser parser) {
    super(parser);
  }

  /// `alter_table_cmds`.
  List<AlterCommand> commands() {
    var commands = new ArrayList<AlterCommand>();
    do {
      commands.add(command());
    } while (accept(','));
    return commands;
  }

  /// `partition_cmd`, or null if the current token begins none.
  AlterCommand partitionCommand(boolean ofIndex) {
    int location = start();
    if (at(ATTACH)) {
      expect(ATTACH, PARTITION);
      RelationName partition = relationName();
      PartitionBound bound = ofIndex ? null : parser.tables().bound();
      return new Builder(AlterAction.ATTACH_PARTITION, location).partition(partition, bound);
    }
    if (at(DETACH)) {
      expect(DETACH, PARTITION);
      Builder builder = new Builder(AlterAction.DETACH_PARTITION, location);
      RelationName partition = relationName();
      builder.value = at(CONCURRENTLY) || at(FINALIZE) ? take() : null;
      return builder.partition(partition, null);
    }
    return null;
  }

  private AlterCommand command() {
    int location = start();
    return switch (token()) {
      case ADD -> add(location);
      case ALTER -> alter(location);
      case DROP -> drop(location);
      case VALIDATE -> {
        advance();
        expect(CONSTRAINT);
        yield named(AlterAction.VALIDATE_CONSTRAINT, columnId(), location);
      }
      case SET -> set(location);
      case CLUSTER -> {
        advance();
        expect(ON);
        yield named(AlterAction.CLUSTER_ON, columnId(), location);
      }
      case ENABLE, DISABLE -> enable(location);
      case FORCE -> {
        advance();
        yield rowSecurity("force", location);
      }
      case INHERIT -> {
        advance();
        yield new Builder(AlterAction.INHERIT, location).partition(relationName(), null);
      }
      case NO -> no(location);
      case OF -> {
        advance();
        yield named(AlterAction.OF_TYPE, String.join(".", anyName()), location);
      }
      case NOT -> {
        advance();
        expect(OF);
        yield new Builder(AlterAction.NOT_OF, location).build();
      }
      case OWNER -> {
        advance();
        expect(TO);
        Builder builder = new Builder(AlterAction.OWNER_TO, location);
        builder.owner = roleName();
        yield builder.build();
      }
      case RESET -> {
        advance();
        Builder builder = new Builder(AlterAction.RESET_OPTIONS, location);
        builder.options = parser.options().storage();
        yield builder.build();
      }
      case REPLICA -> replicaIdentity(location);
      default -> throw syntaxError();
    };
  }

  private static AlterCommand named(AlterAction action, String name, int location) {
    Builder builder = new Builder(action, location);
    builder.name = name;
    return builder.build();
  }

  // ---- ADD, DROP ----

  private AlterCommand add(int location) {
    advance();
    if (parser.constraints().atTableConstraint()) {
      Constraint constraint = parser.constraints().tableConstraint();
      Builder builder = new Builder(AlterAction.ADD_CONSTRAINT, location);
      builder.constraint = constraint;
      builder.name = constraint.name();
      return builder.build();
    }
    accept(COLUMN);
    Builder builder = new Builder(AlterAction.ADD_COLUMN, location);
    builder.missingOk = ifNotExists();
    builder.column = parser.tables().column();
    builder.name = builder.column.name();
    return builder.build();
  }

  private AlterCommand drop(int location) {
    advance();
    boolean constraint = accept(CONSTRAINT);
    if (!constraint) {
      accept(COLUMN);
    }
    Builder builder =
        new Builder(constraint ? AlterAction.DROP_CONSTRAINT : AlterAction.DROP_COLUMN, location);
    builder.missingOk = ifExists();
    builder.name = columnId();
    builder.cascade = cascade();
    return builder.build();
  }

  // ---- ALTER COLUMN ----

  private AlterCommand alter(int location) {
    advance();
    if (accept(CONSTRAINT)) {
      return alterConstraint(location);
    }
    accept(COLUMN);
    Builder builder = new Builder(null, location);
    if (at(Token.INTEGER)) {
      builder.name = take();
    } else {
      builder.name = columnId();
    }
    switch (token()) {
      case SET -> setColumn(builder);
      case DROP -> dropFromColumn(builder);
      case ADD -> addIdentity(builder);
      case RESTART -> identityOptions(builder);
      case RESET -> {
        advance();
        builder.action = AlterAction.RESET_COLUMN_OPTIONS;
        builder.options = parser.options().storage();
      }
      default -> alterType(builder);
    }
    return builder.build();
  }

  private AlterCommand alterConstraint(int location) {
    Builder builder = new Builder(AlterAction.ALTER_CONSTRAINT, location);
    builder.name = columnId();
    var words = new StringBuilder();
    while (!at(',') && !at(';') && !at(Token.END)) {
      switch (token()) {
        case NOT, DEFERRABLE, INITIALLY, IMMEDIATE, DEFERRED, ENFORCED, NO, INHERIT ->
            words.append(words.isEmpty() ? "" : " ").append(take());
        default -> throw syntaxError();
      }
    }
    builder.value = words.toString();
    return builder.build();
  }

  private void setColumn(Builder builder) {
    advance();
    switch (token()) {
      case DEFAULT -> {
        advance();
        builder.action = AlterAction.SET_DEFAULT;
        builder.expression = parser.expressions.expression();
      }
      case NOT -> {
        advance();
        expect(NULL);
        builder.action = AlterAction.SET_NOT_NULL;
      }
      case EXPRESSION -> {
        advance();
        expect(AS);
        expect('(');
        builder.action = AlterAction.SET_EXPRESSION;
        builder.expression = parser.expressions.expression();
        expect(')');
      }
      case STATISTICS -> {
        advance();
        builder.action = AlterAction.SET_STATISTICS;
        int place = start();
        String target = accept(DEFAULT) ? "-1" : Integer.toString(signedInteger());
        builder.expression = new Literal(LiteralKind.INTEGER, target, place);
      }
      case '(' -> {
        builder.action = AlterAction.SET_COLUMN_OPTIONS;
        builder.options = parser.options().storage();
      }
      case STORAGE, COMPRESSION -> {
        builder.action = at(STORAGE) ? AlterAction.SET_STORAGE : AlterAction.SET_COMPRESSION;
        advance();
        builder.value = at(DEFAULT) ? take() : columnId();
      }
      case DATA -> alterType(builder);
      default -> {
        parser.index--;
        identityOptions(builder);
      }
    }
  }

  private void dropFromColumn(Builder builder) {
    advance();
    switch (token()) {
      case DEFAULT -> {
        advance();
        builder.action = AlterAction.DROP_DEFAULT;
      }
      case NOT -> {
        advance();
        expect(NULL);
        builder.action = AlterAction.DROP_NOT_NULL;
      }
      case EXPRESSION, IDENTITY -> {
        builder.action = at(IDENTITY) ? AlterAction.DROP_IDENTITY : AlterAction.DROP_EXPRESSION;
        advance();
        builder.missingOk = ifExists();
      }
      default -> throw syntaxError();
    }
  }

  private void addIdentity(Builder builder) {
    advance();
    builder.action = AlterAction.ADD_IDENTITY;
    expect(GENERATED);
    builder.value = generatedWhen();
    expect(AS);
    expect(IDENTITY);
    if (accept('(')) {
      builder.options = parser.tables().sequenceOptions();
      expect(')');
    }
  }

  private String generatedWhen() {
    if (accept(ALWAYS)) {
      return "always";
    }
    expect(BY);
    expect(DEFAULT);
    return "by default";
  }

  /// `RESTART`, `SET GENERATED ...`, `SET sequence option`.
  private void identityOptions(Builder builder) {
    builder.action = AlterAction.SET_IDENTITY;
    var options = new ArrayList<Option>();
    while (at(SET) || at(RESTART)) {
      int location = start();
      if (accept(SET)) {
        if (accept(GENERATED)) {
          options.add(Option.word("generated", generatedWhen(), location));
          continue;
        }
      }
      List<Option> more = parser.tables().sequenceOptions();
      if (more.isEmpty()) {
        throw syntaxError();
      }
      options.addAll(more);
    }
    builder.options = options;
  }

  private void alterType(Builder builder) {
    if (accept(DATA) || !at(TYPE)) {
      if (!at(TYPE)) {
        throw syntaxError();
      }
    }
    int place = start();
    expect(TYPE);
    builder.action = AlterAction.ALTER_TYPE;
    TypeName type = parser.types.type();
    List<String> collation = accept(COLLATE) ? anyName() : List.of();
    builder.expression = accept(USING) ? parser.expressions.expression() : null;
    builder.column =
        new ColumnDefinition(builder.name, type, null, null, collation, List.of(), place);
  }

  // ---- the table itself ----

  private AlterCommand set(int location) {
    advance();
    switch (token()) {
      case WITHOUT -> {
        advance();
        if (accept(OIDS)) {
          return new Builder(AlterAction.SET_WITHOUT_OIDS, location).build();
        }
        expect(CLUSTER);
        return new Builder(AlterAction.SET_WITHOUT_CLUSTER, location).build();
      }
      case LOGGED, UNLOGGED -> {
        AlterAction action = at(LOGGED) ? AlterAction.SET_LOGGED : AlterAction.SET_UNLOGGED;
        advance();
        return new Builder(action, location).build();
      }
      case ACCESS -> {
        advance();
        expect(METHOD);
        String method = accept(DEFAULT) ? null : columnId();
        return named(AlterAction.SET_ACCESS_METHOD, method, location);
      }
      case TABLESPACE -> {
        advance();
        return named(AlterAction.SET_TABLESPACE, columnId(), location);
      }
      default -> {
        Builder builder = new Builder(AlterAction.SET_OPTIONS, location);
        builder.options = parser.options().storage();
        return builder.build();
      }
    }
  }

  private AlterCommand enable(int location) {
    boolean enable = at(ENABLE);
    String mode = take();
    if (at(ROW)) {
      return rowSecurity(mode, location);
    }
    if (enable && (at(ALWAYS) || at(REPLICA))) {
      mode = take();
    }
    boolean rule = accept(RULE);
    if (!rule) {
      expect(TRIGGER);
    }
    AlterAction action;
    if (rule) {
      action = enable ? AlterAction.ENABLE_RULE : AlterAction.DISABLE_RULE;
    } else {
      action = enable ? AlterAction.ENABLE_TRIGGER : AlterAction.DISABLE_TRIGGER;
    }
    Builder builder = new Builder(action, location);
    builder.value = mode;
    if (!rule && (at(ALL) || at(USER))) {
      builder.value = mode + " " + take();
    } else {
      builder.name = columnId();
    }
    return builder.build();
  }

  private AlterCommand rowSecurity(String mode, int location) {
    expect(ROW);
    expect(LEVEL);
    expect(SECURITY);
    Builder builder = new Builder(AlterAction.ROW_SECURITY, location);
    builder.value = mode;
    return builder.build();
  }

  private AlterCommand no(int location) {
    advance();
    if (accept(FORCE)) {
      return rowSecurity("no force", location);
    }
    expect(INHERIT);
    return new Builder(AlterAction.NO_INHERIT, location).partition(relationName(), null);
  }

  private AlterCommand replicaIdentity(int location) {
    advance();
    expect(IDENTITY);
    Builder builder = new Builder(AlterAction.REPLICA_IDENTITY, location);
    switch (token()) {
      case NOTHING, FULL, DEFAULT -> builder.value = take();
      default -> {
        expect(USING);
        expect(INDEX);
        builder.value = "index";
        builder.name = columnId();
      }
    }
    return builder.build();
  }

  /// The parts of a command while it is read.
  private static final class Builder {
    private AlterAction action;
    private final int location;
    private String name;
    private String value;
    private ColumnDefinition column;
    private Constraint constraint;
    private ExpressionNode expression;
    private List<Option> options = List.of();
    private RoleName owner;
    private boolean missingOk;
    private boolean cascade;

    Builder(AlterAction action, int location) {
      this.action = action;
      this.location = location;
    }

    AlterCommand build() {
      return partition(null, null);
    }

    AlterCommand partition(RelationName relation, PartitionBound bound) {
      return new AlterCommand(
          action,
          name,
          value,
          column,
          constraint,
          expression,
          options,
          relation,
          bound,
          owner,
          missingOk,
          cascade,
          location);
    }
  }
}
