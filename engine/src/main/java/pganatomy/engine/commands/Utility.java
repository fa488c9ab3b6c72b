package pganatomy.engine.commands;

import pganatomy.engine.access.transam.xlog.CheckpointRequests;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.RoleName;
import pganatomy.engine.parser.ast.RoleStatement;
import pganatomy.engine.parser.ast.SessionStatement;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.parser.ast.UtilityStatement;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Runs the statements that are not planned: from each kind to the class that does it.
///
/// PostgreSQL: src/backend/tcop/utility.c, ProcessUtilitySlow()
public final class Utility {
  private Utility() {}

  /// Runs the statement and gives its command tag; 0A000 for what is not there yet.
  ///
  /// Chains of `instanceof` and no pattern switch: its bootstrap would make a session's first
  /// command slow.
  public static String execute(CommandContext context, Statement statement) {
    context.catalog().acceptInvalidations();
    boolean isKnown;
    if (statement instanceof TableStatement table) {
      if (table instanceof TableStatement.CreateTableAs as) {
        return new TableCreation(context).createAs(as);
      }
      isKnown = runTable(table, context);
    } else if (statement instanceof ObjectStatement object) {
      isKnown = runObject(object, context);
    } else if (statement instanceof RoleStatement role) {
      isKnown = runRole(role, context);
    } else if (statement instanceof UtilityStatement.Copy copy) {
      return Copy.run(context, copy);
    } else if (statement instanceof UtilityStatement utility) {
      isKnown = runUtility(utility, context);
    } else {
      isKnown = runSession(statement, context);
    }
    TableCreation.refuse(!isKnown, statement.commandTag());
    return statement.commandTag();
  }

  private static boolean runTable(TableStatement statement, CommandContext context) {
    if (statement instanceof TableStatement.CreateTable create) {
      new TableCreation(context).create(create);
    } else if (statement instanceof TableStatement.Truncate truncate) {
      Truncation.run(context, truncate);
    } else if (statement instanceof TableStatement.AlterTable alter) {
      new AlterTable(context).run(alter);
    } else if (statement instanceof TableStatement.CreateIndex index) {
      new IndexCreation(context).create(index);
    } else if (statement instanceof TableStatement.CreateView view) {
      new Views(context).create(view);
    } else if (statement instanceof TableStatement.CreateSequence create) {
      new Sequences(context).create(create);
    } else if (statement instanceof TableStatement.AlterSequence alter) {
      new Sequences(context).alter(alter);
    } else {
      TableCreation.refuse(true, statement.commandTag());
    }
    return true;
  }

  private static boolean runObject(ObjectStatement statement, CommandContext context) {
    if (statement instanceof ObjectStatement.Drop drop) {
      new Dropping(context).drop(drop);
    } else if (statement instanceof ObjectStatement.Rename rename) {
      runRename(rename, context);
    } else if (statement instanceof ObjectStatement.SetSchema setSchema) {
      new AlterTable(context).setSchema(setSchema);
    } else if (statement instanceof ObjectStatement.SetOwner setOwner) {
      runSetOwner(setOwner, context);
    } else if (statement instanceof ObjectStatement.Comment comment) {
      new Comments(context).comment(comment);
    } else if (statement instanceof ObjectStatement.CreateSchema create) {
      new Schemas(context).create(create);
    } else if (statement instanceof ObjectStatement.CreateExtension create) {
      new Extensions(context).create(create);
    } else if (statement instanceof ObjectStatement.AlterExtension alter) {
      new Extensions(context).alter(alter);
    } else if (statement instanceof ObjectStatement.CreateDatabase create) {
      new Databases(context).create(create);
    } else if (statement instanceof ObjectStatement.AlterDatabase alter) {
      new Databases(context).alter(alter);
    } else if (statement instanceof ObjectStatement.AlterDatabaseSet alter) {
      int oid = context.catalog().databaseOid(alter.name());
      if (oid == 0) {
        throw Databases.missing(alter.name());
      }
      new StoredSettings(context).alter(oid, 0, alter.variable());
    } else if (statement instanceof ObjectStatement.DropDatabase drop) {
      new Databases(context).drop(drop);
    } else {
      return false;
    }
    return true;
  }

  private static void runRename(ObjectStatement.Rename rename, CommandContext context) {
    String name = rename.object().names().getLast();
    switch (rename.kind()) {
      case ROLE -> new Roles(context).rename(name, rename.newName());
      case DATABASE -> new Databases(context).rename(name, rename.newName());
      case SCHEMA -> new Schemas(context).rename(name, rename.newName());
      case TABLE, VIEW, SEQUENCE, INDEX, COLUMN, CONSTRAINT ->
          new AlterTable(context).rename(rename);
      default -> TableCreation.refuse(true, rename.commandTag() + " ... RENAME");
    }
  }

  private static void runSetOwner(ObjectStatement.SetOwner statement, CommandContext context) {
    String name = statement.object().names().getLast();
    int owner = Roles.oid(context, statement.owner());
    switch (statement.kind()) {
      case DATABASE -> new Databases(context).setOwner(name, owner);
      case SCHEMA -> new Schemas(context).setOwner(name, owner);
      default -> TableCreation.refuse(true, statement.commandTag() + " ... OWNER TO");
    }
  }

  private static boolean runRole(RoleStatement statement, CommandContext context) {
    if (statement instanceof RoleStatement.CreateRole create) {
      new Roles(context).create(create);
    } else if (statement instanceof RoleStatement.AlterRole alter) {
      new Roles(context).alter(alter);
    } else if (statement instanceof RoleStatement.AlterRoleSet alter) {
      runRoleSet(alter, context);
    } else if (statement instanceof RoleStatement.DropRole drop) {
      new Roles(context).drop(drop);
    } else if (statement instanceof RoleStatement.GrantRole grant) {
      new Roles(context).grant(grant);
    } else if (statement instanceof RoleStatement.Grant grant) {
      new Grants(context).grant(grant);
    } else if (statement instanceof RoleStatement.AlterDefaultPrivileges alter) {
      new DefaultGrants(context, alter.action()).alter(alter);
    } else if (statement instanceof RoleStatement.ReassignOwned reassign) {
      new Owners(context).reassign(reassign);
    } else if (statement instanceof RoleStatement.DropOwned drop) {
      new Owners(context).drop(drop);
    } else {
      return false;
    }
    return true;
  }

  private static void runRoleSet(RoleStatement.AlterRoleSet alter, CommandContext context) {
    int role = alter.role().kind() == RoleName.Kind.ALL ? 0 : Roles.oid(context, alter.role());
    int database = 0;
    if (alter.database() != null) {
      database = context.catalog().databaseOid(alter.database());
      if (database == 0) {
        throw Databases.missing(alter.database());
      }
    }
    new StoredSettings(context).alter(database, role, alter.variable());
  }

  private static boolean runUtility(UtilityStatement statement, CommandContext context) {
    if (statement instanceof UtilityStatement.Vacuum vacuum) {
      new Vacuum(context).run(vacuum);
    } else if (statement instanceof UtilityStatement.Checkpoint) {
      checkpoint(context);
    } else if (statement instanceof UtilityStatement.Reindex reindex) {
      new Reindexing(context).run(reindex);
    } else if (statement instanceof UtilityStatement.Cluster cluster) {
      new Clustering(context).run(cluster);
    } else if (statement instanceof UtilityStatement.Lock lock) {
      lock(lock, context);
    } else {
      return false;
    }
    return true;
  }

  private static boolean runSession(Statement statement, CommandContext context) {
    if (statement instanceof SessionStatement.AlterSystem alter) {
      new StoredSettings(context).alterSystem(alter.variable());
      return true;
    }
    if (statement instanceof SessionStatement.SetConstraints set) {
      new ConstraintModes(context).set(set);
      return true;
    }
    if (statement instanceof SessionStatement.Discard discard
        && discard.target() == SessionStatement.DiscardTarget.TEMP) {
      TemporarySchema.dropAll(context.catalog());
      return true;
    }
    return false;
  }

  private static void checkpoint(CommandContext context) {
    if (!context.catalog().isSuperuser()) {
      throw DatabaseException.error(
              SqlState.INSUFFICIENT_PRIVILEGE, "permission denied to execute CHECKPOINT command")
          .detail(
              "Only roles with privileges of the \"pg_checkpoint\" role may execute this command.");
    }
    int flags = CheckpointRequests.IMMEDIATE | CheckpointRequests.WAIT | CheckpointRequests.FORCE;
    CheckpointRequests.request(flags);
  }

  private static void lock(UtilityStatement.Lock statement, CommandContext context) {
    context.queries().requireTransactionBlock("LOCK TABLE");
    for (RelationName name : statement.tables()) {
      RelationDescriptor relation = context.relation(name);
      if (relation.kind() != 'r' && relation.kind() != 'v') {
        throw DatabaseException.error(
                SqlState.WRONG_OBJECT_TYPE, "cannot lock relation \"" + relation.name() + "\"")
            .detail("This operation is not supported for this kind of relation.");
      }
      LockMode mode = LockMode.of(statement.mode().ordinal() + 1);
      LockTag tag = LockTag.relation(relation.databaseOid(), relation.oid());
      if (statement.noWait() && !LockManager.tryAcquire(tag, mode)) {
        throw DatabaseException.error(
            SqlState.LOCK_NOT_AVAILABLE,
            "could not obtain lock on relation \"" + relation.name() + "\"");
      }
      context.catalog().lock(relation, mode);
    }
  }
}
