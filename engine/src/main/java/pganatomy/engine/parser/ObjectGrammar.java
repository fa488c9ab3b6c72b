package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ColumnDefinition;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RoleName;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TypeName;

/// `CREATE SCHEMA`, `DATABASE`, `TABLESPACE`, `TYPE`, `DOMAIN` and `EXTENSION`.
///
/// PostgreSQL: src/backend/parser/gram.y, CreateSchemaStmt, CreatedbStmt, DefineStmt
final class ObjectGrammar extends Grammar {
  ObjectGrammar(Parser parser) {
    super(parser);
  }

  Statement createSchema(int location) {
    expect(SCHEMA);
    boolean ifNotExists = ifNotExists();
    String name = at(AUTHORIZATION) ? null : columnId();
    RoleName owner = accept(AUTHORIZATION) ? roleName() : null;
    var elements = new ArrayList<Statement>();
    while (at(CREATE) || at(GRANT)) {
      if (ifNotExists) {
        throw errorAt(
            pganatomy.engine.utils.error.SqlState.FEATURE_NOT_SUPPORTED,
            "CREATE SCHEMA IF NOT EXISTS cannot include schema elements",
            start());
      }
      elements.add(parser.statement());
    }
    return new ObjectStatement.CreateSchema(name, owner, ifNotExists, elements, location);
  }

  Statement createDatabase(int location) {
    expect(DATABASE);
    String name = columnId();
    accept(WITH);
    return new ObjectStatement.CreateDatabase(name, databaseOptions(), location);
  }

  /// `createdb_opt_list`, possibly empty.
  List<Option> databaseOptions() {
    var options = new ArrayList<Option>();
    while (true) {
      int location = start();
      String name;
      switch (token()) {
        case CONNECTION -> {
          advance();
          expect(LIMIT);
          name = "connection_limit";
        }
        case ENCODING, LOCATION, OWNER, TABLESPACE, TEMPLATE, Token.IDENTIFIER -> name = take();
        default -> {
          return options;
        }
      }
      accept('=');
      options.add(databaseValue(name, location));
    }
  }

  private Option databaseValue(String name, int location) {
    if (atNumber()) {
      return Option.number(name, number(), location);
    }
    if (accept(DEFAULT)) {
      return Option.flag(name, location);
    }
    return parser.options().booleanOrString(name, location);
  }

  Statement createTablespace(int location) {
    expect(TABLESPACE);
    String name = columnId();
    RoleName owner = accept(OWNER) ? roleName() : null;
    expect(LOCATION);
    String directory = string();
    return new ObjectStatement.CreateTablespace(
        name, owner, directory, parser.options().optionalWith(), location);
  }

  // ---- types ----

  Statement createType(int location) {
    expect(TYPE);
    int place = start();
    List<String> name = anyName();
    if (at('(')) {
      List<Option> definition = parser.options().definition();
      return new ObjectStatement.CreateOtherType(false, name, definition, location);
    }
    if (!accept(AS)) {
      return new ObjectStatement.CreateOtherType(false, name, List.of(), location);
    }
    if (accept(ENUM)) {
      expect('(');
      List<String> labels = at(')') ? List.of() : strings();
      expect(')');
      return new ObjectStatement.CreateEnum(name, labels, location);
    }
    if (accept(RANGE)) {
      return new ObjectStatement.CreateOtherType(
          true, name, parser.options().definition(), location);
    }
    return new ObjectStatement.CreateComposite(
        relationName(name, false, place), compositeColumns(), location);
  }

  private List<String> strings() {
    var strings = new ArrayList<String>();
    do {
      strings.add(string());
    } while (accept(','));
    return strings;
  }

  private List<ColumnDefinition> compositeColumns() {
    expect('(');
    var columns = new ArrayList<ColumnDefinition>();
    if (!at(')')) {
      do {
        int place = start();
        String name = columnId();
        TypeName type = parser.types.type();
        List<String> collation = accept(COLLATE) ? anyName() : List.of();
        columns.add(new ColumnDefinition(name, type, null, null, collation, List.of(), place));
      } while (accept(','));
    }
    expect(')');
    return columns;
  }

  Statement createDomain(int location) {
    expect(DOMAIN);
    List<String> name = anyName();
    accept(AS);
    TypeName type = parser.types.type();
    List<String> collation = List.of();
    var constraints = new ArrayList<Constraint>();
    while (true) {
      if (accept(COLLATE)) {
        collation = anyName();
      } else if (parser.constraints().atColumnConstraint()) {
        constraints.add(parser.constraints().columnConstraint());
      } else {
        return new ObjectStatement.CreateDomain(name, type, collation, constraints, location);
      }
    }
  }

  // ---- extensions ----

  Statement createExtension(int location) {
    expect(EXTENSION);
    boolean ifNotExists = ifNotExists();
    String name = columnId();
    accept(WITH);
    var options = new ArrayList<Option>();
    while (true) {
      int place = start();
      if (accept(SCHEMA)) {
        options.add(Option.word("schema", columnId(), place));
      } else if (accept(VERSION)) {
        options.add(Option.word("new_version", versionName(), place));
      } else if (accept(CASCADE)) {
        options.add(Option.word("cascade", "true", place));
      } else {
        return new ObjectStatement.CreateExtension(name, ifNotExists, options, location);
      }
    }
  }

  /// `NonReservedWord_or_Sconst`.
  String versionName() {
    return at(Token.STRING) ? take() : nonReservedWord();
  }
}
