package pganatomy.engine.parser.ast;

import java.util.List;

/// The statements that define everything that is not a relation, and those that work on objects of
/// any kind: `DROP`, `COMMENT`, renaming, owners, schemas.
///
/// PostgreSQL: src/include/nodes/parsenodes.h
public sealed interface ObjectStatement extends Statement {

  /// Kinds of database objects, by the words that SQL has for them.
  enum ObjectKind {
    TABLE,
    INDEX,
    VIEW,
    MATERIALIZED_VIEW,
    SEQUENCE,
    FOREIGN_TABLE,
    COLUMN,
    CONSTRAINT,
    SCHEMA,
    DATABASE,
    ROLE,
    TABLESPACE,
    FUNCTION,
    PROCEDURE,
    ROUTINE,
    AGGREGATE,
    OPERATOR,
    TYPE,
    DOMAIN,
    COLLATION,
    CONVERSION,
    EXTENSION,
    LANGUAGE,
    CAST,
    TRIGGER,
    RULE,
    POLICY,
    EVENT_TRIGGER,
    STATISTICS,
    PUBLICATION,
    SUBSCRIPTION,
    SERVER,
    FOREIGN_DATA_WRAPPER,
    LARGE_OBJECT,
    PARAMETER,
    ACCESS_METHOD,
    TEXT_SEARCH_CONFIGURATION,
    TEXT_SEARCH_DICTIONARY,
    TEXT_SEARCH_PARSER,
    TEXT_SEARCH_TEMPLATE;

    /// The words as in a command tag: `MATERIALIZED VIEW`.
    public String words() {
      return name().replace('_', ' ');
    }
  }

  /// An object by its name.
  ///
  /// @param names the possibly qualified name
  /// @param arguments the types that tell functions apart; null when no list was written
  /// @param on the relation that a trigger, rule, policy or constraint belongs to, or null
  record ObjectName(List<String> names, List<TypeName> arguments, RelationName on, int location)
      implements Node {}

  /// `DROP kind [IF EXISTS] name, ... [CASCADE]`.
  record Drop(
      ObjectKind kind,
      List<ObjectName> objects,
      boolean missingOk,
      boolean cascade,
      boolean concurrently,
      int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "DROP " + kind.words();
    }
  }

  /// `ALTER ... RENAME ...`.
  ///
  /// @param part the column or constraint that is renamed within the object, or null
  /// @param partKind COLUMN, CONSTRAINT, or null when the object itself is renamed
  record Rename(
      ObjectKind kind,
      ObjectName object,
      ObjectKind partKind,
      String part,
      String newName,
      boolean missingOk,
      boolean cascade,
      int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "ALTER " + kind.words();
    }
  }

  /// `ALTER ... SET SCHEMA name`.
  record SetSchema(
      ObjectKind kind, ObjectName object, String schema, boolean missingOk, int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "ALTER " + kind.words();
    }
  }

  /// `ALTER ... OWNER TO role`.
  record SetOwner(ObjectKind kind, ObjectName object, RoleName owner, int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "ALTER " + kind.words();
    }
  }

  /// `COMMENT ON kind name IS text`; text null removes the comment.
  record Comment(ObjectKind kind, ObjectName object, String text, int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "COMMENT";
    }
  }

  /// `CREATE SCHEMA`; name null with only `AUTHORIZATION`.
  record CreateSchema(
      String name,
      RoleName authorization,
      boolean ifNotExists,
      List<Statement> elements,
      int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "CREATE SCHEMA";
    }
  }

  /// `CREATE DATABASE`.
  record CreateDatabase(String name, List<Option> options, int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "CREATE DATABASE";
    }
  }

  /// `ALTER DATABASE name options`.
  record AlterDatabase(String name, List<Option> options, int location) implements ObjectStatement {
    @Override
    public String commandTag() {
      return "ALTER DATABASE";
    }
  }

  /// `ALTER DATABASE name SET ...` or `RESET ...`.
  record AlterDatabaseSet(String name, SessionStatement.VariableSet variable, int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "ALTER DATABASE";
    }
  }

  /// `DROP DATABASE`.
  record DropDatabase(String name, boolean missingOk, List<Option> options, int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "DROP DATABASE";
    }
  }

  /// `CREATE TABLESPACE`.
  record CreateTablespace(
      String name, RoleName owner, String directory, List<Option> options, int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "CREATE TABLESPACE";
    }
  }

  /// How a function's parameter passes values.
  enum ParameterMode {
    DEFAULT,
    IN,
    OUT,
    INOUT,
    VARIADIC,
    TABLE
  }

  /// A parameter of a function; name and default may be null.
  record Parameter(
      ParameterMode mode, String name, TypeName type, ExpressionNode defaultValue, int location)
      implements Node {}

  /// `CREATE FUNCTION` and `CREATE PROCEDURE`.
  ///
  /// @param returns null for procedures and for `RETURNS TABLE`, whose columns are parameters
  /// @param options language, as, volatility, strict, security, cost, rows, set and so on
  /// @param body the statements of `BEGIN ATOMIC`, or the one of `RETURN`, otherwise empty
  record CreateFunction(
      boolean procedure,
      boolean replace,
      List<String> name,
      List<Parameter> parameters,
      TypeName returns,
      List<Option> options,
      List<SessionStatement.VariableSet> settings,
      List<Statement> body,
      ExpressionNode returnValue,
      int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return procedure ? "CREATE PROCEDURE" : "CREATE FUNCTION";
    }
  }

  /// `CREATE TYPE name AS ENUM (...)`.
  record CreateEnum(List<String> name, List<String> labels, int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "CREATE TYPE";
    }
  }

  /// `ALTER TYPE name ADD VALUE label [BEFORE|AFTER neighbor]`, or `RENAME VALUE label TO
  /// newLabel`.
  record AlterEnum(
      List<String> name,
      String label,
      String newLabel,
      String neighbor,
      boolean after,
      boolean ifNotExists,
      int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "ALTER TYPE";
    }
  }

  /// `CREATE TYPE name AS (columns)`.
  record CreateComposite(RelationName name, List<ColumnDefinition> columns, int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "CREATE TYPE";
    }
  }

  /// `CREATE TYPE name AS RANGE (...)`, `CREATE TYPE name (...)`, `CREATE TYPE name`.
  record CreateOtherType(boolean range, List<String> name, List<Option> options, int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "CREATE TYPE";
    }
  }

  /// `CREATE DOMAIN`.
  record CreateDomain(
      List<String> name,
      TypeName type,
      List<String> collation,
      List<Constraint> constraints,
      int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "CREATE DOMAIN";
    }
  }

  /// `CREATE EXTENSION`.
  record CreateExtension(String name, boolean ifNotExists, List<Option> options, int location)
      implements ObjectStatement {
    @Override
    public String commandTag() {
      return "CREATE EXTENSION";
    }
  }

  /// `ALTER EXTENSION name UPDATE [TO version]`.
  record AlterExtension(String name, String version, int location) implements ObjectStatement {
    @Override
    public String commandTag() {
      return "ALTER EXTENSION";
    }
  }
}
