package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.parser.ast.ObjectStatement.ObjectKind;
import pganatomy.engine.parser.ast.ObjectStatement.ObjectName;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.SessionStatement;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.parser.ast.TableStatement.AlterCommand;
import pganatomy.engine.parser.ast.TypeName;

/// `ALTER`, `DROP` and `COMMENT ON`: statements that name an object of some kind.
///
/// PostgreSQL: src/backend/parser/gram.y, AlterTableStmt, RenameStmt, DropStmt, CommentStmt
final class AlterGrammar extends Grammar {
  AlterGrammar(Parser parser) {
    super(parser);
  }

  // ---- ALTER ----

  Statement alter(int location) {
    advance();
    switch (token()) {
      case TABLE, INDEX, VIEW, SEQUENCE, MATERIALIZED -> {
        return alterRelation(location);
      }
      case SYSTEM -> {
        advance();
        return new SessionStatement.AlterSystem(parser.settings().systemSetting(), location);
      }
      case DATABASE -> {
        return alterDatabase(location);
      }
      case ROLE, USER, GROUP -> {
        return parser.roles().alter(location);
      }
      case DEFAULT -> {
        return parser.grants().alterDefault(location);
      }
      case TYPE -> {
        return alterType(location);
      }
      case EXTENSION -> {
        return alterExtension(location);
      }
      case SCHEMA, DOMAIN, TABLESPACE, FUNCTION, PROCEDURE, ROUTINE -> {
        return alterOther(location);
      }
      case FOREIGN,
          AGGREGATE,
          COLLATION,
          CONVERSION,
          EVENT,
          LANGUAGE,
          PROCEDURAL,
          LARGE,
          OPERATOR,
          POLICY,
          PUBLICATION,
          RULE,
          SERVER,
          STATISTICS,
          SUBSCRIPTION,
          TEXT,
          TRIGGER -> {
        throw StatementGrammar.Unsupported.at(this, location);
      }
      default -> throw syntaxError();
    }
  }

  private ObjectKind relationKind() {
    switch (token()) {
      case TABLE -> {
        advance();
        return ObjectKind.TABLE;
      }
      case INDEX -> {
        advance();
        return ObjectKind.INDEX;
      }
      case VIEW -> {
        advance();
        return ObjectKind.VIEW;
      }
      case SEQUENCE -> {
        advance();
        return ObjectKind.SEQUENCE;
      }
      default -> {
        expect(MATERIALIZED);
        expect(VIEW);
        return ObjectKind.MATERIALIZED_VIEW;
      }
    }
  }

  private Statement alterRelation(int location) {
    ObjectKind kind = relationKind();
    boolean missingOk = ifExists();
    int place = start();
    RelationName table = kind == ObjectKind.TABLE ? relationExpression() : relationName();
    ObjectName object = new ObjectName(names(table), null, null, place);
    if (accept(RENAME)) {
      return rename(kind, object, missingOk, location);
    }
    if (accept(SET, SCHEMA)) {
      return new ObjectStatement.SetSchema(kind, object, columnId(), missingOk, location);
    }
    if (kind == ObjectKind.SEQUENCE && !beginsTableCommand()) {
      List<Option> options = parser.tables().sequenceOptions();
      if (options.isEmpty()) {
        throw syntaxError();
      }
      return new TableStatement.AlterSequence(table, options, missingOk, location);
    }
    AlterCommand partition = parser.alterTables().partitionCommand(kind == ObjectKind.INDEX);
    List<AlterCommand> commands =
        partition != null ? List.of(partition) : parser.alterTables().commands();
    return new TableStatement.AlterTable(kind, table, commands, missingOk, location);
  }

  private boolean beginsTableCommand() {
    return at(OWNER) || at(SET);
  }

  private static List<String> names(RelationName table) {
    var names = new ArrayList<String>();
    if (table.catalog() != null) {
      names.add(table.catalog());
    }
    if (table.schema() != null) {
      names.add(table.schema());
    }
    names.add(table.name());
    return names;
  }

  private Statement rename(ObjectKind kind, ObjectName object, boolean missingOk, int location) {
    if (accept(TO)) {
      return new ObjectStatement.Rename(
          kind, object, null, null, columnId(), missingOk, false, location);
    }
    if (kind == ObjectKind.INDEX || kind == ObjectKind.SEQUENCE) {
      throw syntaxError();
    }
    ObjectKind partKind = ObjectKind.COLUMN;
    if (accept(CONSTRAINT)) {
      partKind = ObjectKind.CONSTRAINT;
    } else {
      accept(COLUMN);
    }
    String part = columnId();
    expect(TO);
    return new ObjectStatement.Rename(
        kind, object, partKind, part, columnId(), missingOk, false, location);
  }

  private Statement alterDatabase(int location) {
    advance();
    int place = start();
    String name = columnId();
    ObjectName object = new ObjectName(List.of(name), null, null, place);
    if (accept(RENAME)) {
      expect(TO);
      return new ObjectStatement.Rename(
          ObjectKind.DATABASE, object, null, null, columnId(), false, false, location);
    }
    if (accept(OWNER)) {
      expect(TO);
      return new ObjectStatement.SetOwner(ObjectKind.DATABASE, object, roleName(), location);
    }
    if (at(SET, TABLESPACE)) {
      parser.index += 2;
      var option = Option.word("tablespace", columnId(), place);
      return new ObjectStatement.AlterDatabase(name, List.of(option), location);
    }
    if (at(REFRESH)) {
      throw StatementGrammar.Unsupported.at(this, location);
    }
    if (at(SET) || at(RESET)) {
      return new ObjectStatement.AlterDatabaseSet(
          name, parser.settings().functionSetting(start()), location);
    }
    accept(WITH);
    return new ObjectStatement.AlterDatabase(name, parser.objects().databaseOptions(), location);
  }

  private Statement alterType(int location) {
    advance();
    int place = start();
    List<String> name = anyName();
    ObjectName object = new ObjectName(name, null, null, place);
    if (at(ADD, VALUE)) {
      parser.index += 2;
      return addValue(name, location);
    }
    if (accept(RENAME)) {
      if (accept(VALUE)) {
        String label = string();
        expect(TO);
        return new ObjectStatement.AlterEnum(name, label, string(), null, false, false, location);
      }
      if (accept(ATTRIBUTE)) {
        String part = columnId();
        expect(TO);
        String newName = columnId();
        return new ObjectStatement.Rename(
            ObjectKind.TYPE, object, ObjectKind.COLUMN, part, newName, false, cascade(), location);
      }
      expect(TO);
      return new ObjectStatement.Rename(
          ObjectKind.TYPE, object, null, null, columnId(), false, false, location);
    }
    return ownerOrSchema(ObjectKind.TYPE, object, location);
  }

  private Statement addValue(List<String> name, int location) {
    boolean ifNotExists = ifNotExists();
    String label = string();
    boolean after = accept(AFTER);
    String neighbor = after || accept(BEFORE) ? string() : null;
    return new ObjectStatement.AlterEnum(name, label, null, neighbor, after, ifNotExists, location);
  }

  private Statement ownerOrSchema(ObjectKind kind, ObjectName object, int location) {
    if (accept(OWNER)) {
      expect(TO);
      return new ObjectStatement.SetOwner(kind, object, roleName(), location);
    }
    expect(SET);
    expect(SCHEMA);
    return new ObjectStatement.SetSchema(kind, object, columnId(), false, location);
  }

  private Statement alterExtension(int location) {
    advance();
    int place = start();
    String name = columnId();
    if (accept(UPDATE)) {
      String version = accept(TO) ? parser.objects().versionName() : null;
      return new ObjectStatement.AlterExtension(name, version, location);
    }
    expect(SET);
    expect(SCHEMA);
    return new ObjectStatement.SetSchema(
        ObjectKind.EXTENSION,
        new ObjectName(List.of(name), null, null, place),
        columnId(),
        false,
        location);
  }

  private Statement alterOther(int location) {
    ObjectKind kind = ObjectKind.valueOf(take().toUpperCase(java.util.Locale.ROOT));
    ObjectName object = objectName(kind);
    if (accept(RENAME)) {
      expect(TO);
      return new ObjectStatement.Rename(
          kind, object, null, null, columnId(), false, false, location);
    }
    if (accept(OWNER)) {
      expect(TO);
      return new ObjectStatement.SetOwner(kind, object, roleName(), location);
    }
    if (kind == ObjectKind.SCHEMA || !at(SET)) {
      throw syntaxError();
    }
    expect(SET);
    expect(SCHEMA);
    return new ObjectStatement.SetSchema(kind, object, columnId(), false, location);
  }

  // ---- DROP ----

  Statement drop(int location) {
    advance();
    switch (token()) {
      case DATABASE -> {
        return dropDatabase(location);
      }
      case ROLE, USER, GROUP -> {
        if (ahead(1) == MAPPING) {
          throw StatementGrammar.Unsupported.at(this, location);
        }
        return parser.roles().drop(location);
      }
      case OWNED -> {
        return parser.grants().dropOwned(location);
      }
      default -> {
        return dropObjects(location);
      }
    }
  }

  private Statement dropDatabase(int location) {
    advance();
    boolean missingOk = ifExists();
    String name = columnId();
    List<Option> options = List.of();
    if (at(WITH) || at('(')) {
      accept(WITH);
      int place = expect('(');
      do {
        expect(FORCE);
      } while (accept(','));
      expect(')');
      options = List.of(Option.flag("force", place));
    }
    return new ObjectStatement.DropDatabase(name, missingOk, options, location);
  }

  private Statement dropObjects(int location) {
    ObjectKind kind = objectKind(location);
    boolean concurrently = kind == ObjectKind.INDEX && accept(CONCURRENTLY);
    boolean missingOk = ifExists();
    var objects = new ArrayList<ObjectName>();
    do {
      objects.add(objectName(kind));
    } while (kind != ObjectKind.TRIGGER && accept(','));
    return new ObjectStatement.Drop(kind, objects, missingOk, cascade(), concurrently, location);
  }

  private ObjectKind objectKind(int location) {
    switch (token()) {
      case TABLE,
          INDEX,
          VIEW,
          SEQUENCE,
          SCHEMA,
          TYPE,
          DOMAIN,
          EXTENSION,
          FUNCTION,
          PROCEDURE,
          ROUTINE,
          AGGREGATE,
          TABLESPACE,
          COLLATION,
          CONVERSION,
          STATISTICS,
          PUBLICATION,
          SUBSCRIPTION,
          LANGUAGE,
          TRIGGER,
          RULE,
          POLICY,
          SERVER -> {
        return ObjectKind.valueOf(take().toUpperCase(java.util.Locale.ROOT));
      }
      case MATERIALIZED -> {
        advance();
        expect(VIEW);
        return ObjectKind.MATERIALIZED_VIEW;
      }
      case EVENT, FOREIGN, ACCESS, TEXT, CAST, OPERATOR, TRANSFORM, PROCEDURAL -> {
        throw StatementGrammar.Unsupported.at(this, location);
      }
      default -> throw syntaxError();
    }
  }

  /// A name as the kind of object has it.
  ObjectName objectName(ObjectKind kind) {
    int location = start();
    switch (kind) {
      case SCHEMA,
          DATABASE,
          ROLE,
          TABLESPACE,
          EXTENSION,
          LANGUAGE,
          PUBLICATION,
          SUBSCRIPTION,
          SERVER -> {
        return new ObjectName(List.of(columnId()), null, null, location);
      }
      case TRIGGER, RULE, POLICY, CONSTRAINT -> {
        String name = columnId();
        expect(ON);
        return new ObjectName(List.of(name), null, relationName(), location);
      }
      case FUNCTION, PROCEDURE, ROUTINE, AGGREGATE -> {
        List<String> name = parser.functionDefinitions().functionName();
        return new ObjectName(name, at('(') ? argumentTypes() : null, null, location);
      }
      default -> {
        return new ObjectName(anyName(), null, null, location);
      }
    }
  }

  private List<TypeName> argumentTypes() {
    if (at('(') && ahead(1) == '*') {
      parser.index += 2;
      expect(')');
      return List.of();
    }
    var types = new ArrayList<TypeName>();
    for (ObjectStatement.Parameter parameter : parser.functionDefinitions().parameters()) {
      if (parameter.mode() != ObjectStatement.ParameterMode.OUT) {
        types.add(parameter.type());
      }
    }
    return types;
  }

  // ---- COMMENT ----

  Statement comment(int location) {
    advance();
    expect(ON);
    ObjectKind kind;
    if (at(COLUMN) || at(CONSTRAINT) || at(DATABASE) || at(ROLE)) {
      kind = ObjectKind.valueOf(take().toUpperCase(java.util.Locale.ROOT));
    } else {
      kind = objectKind(location);
    }
    ObjectName object = objectName(kind);
    expect(IS);
    String text = accept(NULL) ? null : string();
    return new ObjectStatement.Comment(kind, object, text, location);
  }
}
