package pganatomy.engine.commands;

import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.DefaultPrivileges;
import pganatomy.engine.catalog.Privileges;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `CREATE SCHEMA`, and renaming and giving away.
///
/// PostgreSQL: src/backend/commands/schemacmds.c
final class Schemas {
  private static final int NAME = 2;
  private static final int OWNER = 3;

  private final CommandContext context;
  private final CatalogTable namespaces;

  Schemas(CommandContext context) {
    this.context = context;
    namespaces = context.table(CatalogOids.PG_NAMESPACE);
  }

  void create(ObjectStatement.CreateSchema statement) {
    int owner =
        statement.authorization() == null
            ? context.catalog().userOid()
            : Roles.oid(context, statement.authorization());
    String name = statement.name() == null ? context.catalog().roleName(owner) : statement.name();
    int user = context.catalog().userOid();
    checkMayCreate(user);
    if (owner != user) {
      Owners.checkNewOwner(context, owner);
    }
    checkName(name);
    if (namespaces.findOne(NAME, name) != null) {
      String message = "schema \"" + name + "\" already exists";
      if (!statement.ifNotExists()) {
        throw DatabaseException.error(SqlState.DUPLICATE_SCHEMA, message);
      }
      CommandContext.notice(SqlState.DUPLICATE_SCHEMA, message + ", skipping");
      return;
    }
    CatalogRow row = namespaces.newRow();
    int oid = TransactionArea.newOid();
    row.set(1, oid);
    row.set(NAME, name);
    row.set(OWNER, owner);
    row.set(Owners.NAMESPACE_ACL, DefaultPrivileges.forNew(context.catalog(), 'n', owner, 0));
    namespaces.insert(row);
    context.changed();
    if (!statement.elements().isEmpty()) {
      new SchemaElements(context, name).create(statement.elements(), oid, owner);
    }
  }

  private void checkMayCreate(int user) {
    int database = context.catalog().databaseOid();
    if (context.catalog().privileges().ofDatabase(user, database, AclItem.CREATE) == 0) {
      throw Privileges.denied("database", context.catalog().databaseName(database));
    }
  }

  private static void checkName(String name) {
    if (name.startsWith("pg_")) {
      throw DatabaseException.error(
              SqlState.RESERVED_NAME, "unacceptable schema name \"" + name + "\"")
          .detail("The prefix \"pg_\" is reserved for system schemas.");
    }
  }

  private CatalogRow find(String name) {
    CatalogRow row = namespaces.findOne(NAME, name);
    if (row == null) {
      throw DatabaseException.error(
          SqlState.INVALID_SCHEMA_NAME, "schema \"" + name + "\" does not exist");
    }
    if (!context.isOwner(row.integer(OWNER))) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE, "must be owner of schema " + name);
    }
    return row;
  }

  void rename(String name, String newName) {
    CatalogRow row = find(name);
    checkName(newName);
    if (namespaces.findOne(NAME, newName) != null) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_SCHEMA, "schema \"" + newName + "\" already exists");
    }
    row.set(NAME, newName);
    namespaces.update(row);
    context.changed();
  }

  void setOwner(String name, int ownerOid) {
    CatalogRow row = find(name);
    if (row.integer(OWNER) != ownerOid) {
      Owners.checkNewOwner(context, ownerOid);
      checkMayCreate(context.catalog().userOid());
    }
    Owners.giveRow(row, OWNER, Owners.NAMESPACE_ACL, ownerOid);
    namespaces.update(row);
    context.changed();
  }
}
