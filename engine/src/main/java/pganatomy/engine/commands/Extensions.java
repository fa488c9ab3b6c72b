package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.functions.ExtensionRows;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `CREATE EXTENSION`, `DROP EXTENSION`. Those that the engine knows are built in: their functions
/// are always there, and the statement only enters the extension into the list.
///
/// PostgreSQL: src/backend/commands/extension.c
final class Extensions {
  private final CommandContext context;
  private final CatalogTable extensions;

  Extensions(CommandContext context) {
    this.context = context;
    extensions = context.table(CatalogOids.PG_EXTENSION);
  }

  void create(ObjectStatement.CreateExtension statement) {
    String name = statement.name();
    if (extensions.findOne(2, name) != null) {
      String message = "extension \"" + name + "\" already exists";
      if (!statement.ifNotExists()) {
        throw DatabaseException.error(SqlState.DUPLICATE_OBJECT, message);
      }
      CommandContext.notice(SqlState.DUPLICATE_OBJECT, message + ", skipping");
      return;
    }
    String version = ExtensionRows.version(name);
    if (version == null) {
      throw DatabaseException.error(
              SqlState.FEATURE_NOT_SUPPORTED, "extension \"" + name + "\" is not available")
          .hint(
              "The extension must first be installed on the system where PostgreSQL is running.");
    }
    if (!context.catalog().isSuperuser()) {
      throw DatabaseException.error(
              SqlState.INSUFFICIENT_PRIVILEGE,
              "permission denied to create extension \"" + name + "\"")
          .hint("Must be superuser to create this extension.");
    }
    CatalogRow row = extensions.newRow();
    row.set(1, TransactionArea.newOid());
    row.set(2, name);
    row.set(3, context.catalog().userOid());
    row.set(4, schema(statement.options()));
    row.set(5, true);
    row.set(6, version);
    extensions.insert(row);
    context.changed();
  }

  private int schema(List<Option> options) {
    for (Option option : options) {
      if (option.name().equals("schema")) {
        int oid = context.catalog().namespaceOid(option.text());
        if (oid == 0) {
          throw DatabaseException.error(
              SqlState.INVALID_SCHEMA_NAME, "schema \"" + option.text() + "\" does not exist");
        }
        return oid;
      }
    }
    return context.catalog().creationNamespace();
  }

  void drop(ObjectStatement.Drop statement) {
    for (ObjectStatement.ObjectName object : statement.objects()) {
      String name = object.names().getLast();
      CatalogRow row = extensions.findOne(2, name);
      if (row == null) {
        String message = "extension \"" + name + "\" does not exist";
        if (!statement.missingOk()) {
          throw DatabaseException.error(SqlState.UNDEFINED_OBJECT, message);
        }
        CommandContext.notice(SqlState.SUCCESSFUL_COMPLETION, message + ", skipping");
        continue;
      }
      if (!context.isOwner(row.integer(3))) {
        throw DatabaseException.error(
            SqlState.INSUFFICIENT_PRIVILEGE, "must be owner of extension " + name);
      }
      extensions.delete(row);
    }
    context.changed();
  }
}
