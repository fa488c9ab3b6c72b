package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.catalog.AvailableExtensions;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `CREATE EXTENSION`, `ALTER EXTENSION ... UPDATE` and `DROP EXTENSION`: notes in `pg_extension`.
/// The functions are there before and after; see [AvailableExtensions].
///
/// PostgreSQL: src/backend/commands/extension.c
final class Extensions {
  private static final int OID = 1;
  private static final int NAME = 2;
  private static final int OWNER = 3;
  private static final int NAMESPACE = 4;
  private static final int IS_RELOCATABLE = 5;
  private static final int VERSION = 6;

  private final CommandContext context;
  private final CatalogTable extensions;

  Extensions(CommandContext context) {
    this.context = context;
    extensions = context.table(CatalogOids.PG_EXTENSION);
  }

  void create(ObjectStatement.CreateExtension statement) {
    String name = statement.name();
    checkName(name);
    if (extensions.findOne(NAME, name) != null) {
      String message = "extension \"" + name + "\" already exists";
      if (!statement.ifNotExists()) {
        throw DatabaseException.error(SqlState.DUPLICATE_OBJECT, message);
      }
      CommandContext.notice(SqlState.DUPLICATE_OBJECT, message + ", skipping");
      return;
    }
    AvailableExtensions known = AvailableExtensions.find(name);
    if (known == null) {
      throw DatabaseException.error(
              SqlState.FEATURE_NOT_SUPPORTED, "extension \"" + name + "\" is not available")
          .hint("The extension must first be installed on the system where PostgreSQL is running.");
    }
    if (!context.catalog().isSuperuser()) {
      throw DatabaseException.error(
              SqlState.INSUFFICIENT_PRIVILEGE,
              "permission denied to create extension \"" + name + "\"")
          .hint("Must be superuser to create this extension.");
    }
    int namespace = CatalogOids.NAMESPACE_PUBLIC;
    for (Option option : statement.options()) {
      if (option.name().equals("schema")) {
        namespace = namespaceOid(option.text());
      } else if (option.name().equals("new_version")) {
        checkVersion(name, known, option.text());
      }
    }
    insert(name, known, namespace);
  }

  private void insert(String name, AvailableExtensions known, int namespace) {
    CatalogRow row = extensions.newRow();
    row.set(OID, TransactionArea.newOid());
    row.set(NAME, name);
    row.set(OWNER, context.catalog().userOid());
    row.set(NAMESPACE, namespace);
    row.set(IS_RELOCATABLE, true);
    row.set(VERSION, known.version());
    extensions.insert(row);
    context.changed();
    if (known == AvailableExtensions.PG_STAT_STATEMENTS) {
      makeStatementViews(schemaName(context, namespace));
    }
  }

  private static String schemaName(CommandContext context, int namespace) {
    return context.table(CatalogOids.PG_NAMESPACE).findOne(1, namespace).text(2);
  }

  private void makeStatementViews(String schema) {
    String view = QuotedNames.quoteIdentifier(schema) + ".pg_stat_statements";
    run("CREATE VIEW " + view + " AS SELECT * FROM pg_stat_statements(true)");
    run("CREATE VIEW " + view + "_info AS SELECT * FROM pg_stat_statements_info()");
    run("GRANT SELECT ON " + view + ", " + view + "_info TO PUBLIC");
  }

  private void run(String text) {
    CommandContext inner =
        new CommandContext(context.catalog(), context.transaction(), text, context.queries());
    Utility.execute(inner, Parser.parse(text).getFirst().statement());
    context.changed();
  }

  private static void checkName(String name) {
    String problem = null;
    if (name.isEmpty()) {
      problem = "Extension names must not be empty.";
    } else if (name.contains("--")) {
      problem = "Extension names must not contain \"--\".";
    } else if (name.startsWith("-") || name.endsWith("-")) {
      problem = "Extension names must not begin or end with \"-\".";
    } else if (name.contains("/")) {
      problem = "Extension names must not contain directory separator characters.";
    }
    if (problem != null) {
      throw DatabaseException.error(
              SqlState.INVALID_PARAMETER_VALUE, "invalid extension name: \"" + name + "\"")
          .detail(problem);
    }
  }

  private int namespaceOid(String schema) {
    int oid = context.catalog().namespaceOid(schema);
    if (oid == 0) {
      throw DatabaseException.error(
          SqlState.INVALID_SCHEMA_NAME, "schema \"" + schema + "\" does not exist");
    }
    return oid;
  }

  private static void checkVersion(String name, AvailableExtensions known, String version) {
    if (!known.version().equals(version)) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE,
          "extension \""
              + name
              + "\" has no installation script nor update path for version \""
              + version
              + "\"");
    }
  }

  private CatalogRow find(String name) {
    CatalogRow row = extensions.findOne(NAME, name);
    if (row == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT, "extension \"" + name + "\" does not exist");
    }
    if (!context.isOwner(row.integer(OWNER))) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE, "must be owner of extension " + name);
    }
    return row;
  }

  void alter(ObjectStatement.AlterExtension statement) {
    String installed = find(statement.name()).text(VERSION);
    if (statement.version() == null || statement.version().equals(installed)) {
      CommandContext.notice(
          SqlState.SUCCESSFUL_COMPLETION,
          "version \""
              + installed
              + "\" of extension \""
              + statement.name()
              + "\" is already installed");
      return;
    }
    throw DatabaseException.error(
        SqlState.INVALID_PARAMETER_VALUE,
        "extension \""
            + statement.name()
            + "\" has no update path from version \""
            + installed
            + "\" to version \""
            + statement.version()
            + "\"");
  }

  void drop(List<ObjectStatement.ObjectName> objects, boolean missingOk) {
    for (ObjectStatement.ObjectName object : objects) {
      String name = object.names().getLast();
      if (missingOk && extensions.findOne(NAME, name) == null) {
        CommandContext.notice(
            SqlState.SUCCESSFUL_COMPLETION, "extension \"" + name + "\" does not exist, skipping");
        continue;
      }
      CatalogRow row = find(name);
      extensions.delete(row);
      context.changed();
      if (name.equals(AvailableExtensions.PG_STAT_STATEMENTS.title())) {
        String schema = schemaName(context, row.integer(NAMESPACE));
        String view = QuotedNames.quoteIdentifier(schema) + ".pg_stat_statements";
        run("DROP VIEW IF EXISTS " + view + "_info, " + view);
      }
    }
  }
}
