package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AccessList;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.PgAttribute;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.Privileges;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.parser.ast.ObjectStatement.ObjectKind;
import pganatomy.engine.parser.ast.ObjectStatement.ObjectName;
import pganatomy.engine.parser.ast.RoleName;
import pganatomy.engine.parser.ast.RoleStatement;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `GRANT` and `REVOKE` of privileges on tables, columns, sequences, schemas and databases.
///
/// PostgreSQL: src/backend/catalog/aclchk.c, ExecuteGrantStmt(), ExecGrant_Relation()
final class Grants {
  private static final int NAMESPACE_ACL = 4;
  private static final int DATABASE_ACL = 18;

  private final CommandContext context;
  private final SessionCatalog catalog;
  private RoleStatement.Grant statement;
  private List<Integer> grantees;

  Grants(CommandContext context) {
    this.context = context;
    catalog = context.catalog();
  }

  void grant(RoleStatement.Grant grant) {
    statement = grant;
    grantees = new ArrayList<>();
    for (RoleName grantee : grant.grantees()) {
      grantees.add(grantee.kind() == RoleName.Kind.PUBLIC ? 0 : Roles.oid(context, grantee));
    }
    switch (grant.kind()) {
      case TABLE, SEQUENCE -> onRelations();
      case SCHEMA -> onEach(CatalogOids.PG_NAMESPACE, NAMESPACE_ACL, 'n', "schema");
      case DATABASE -> onEach(CatalogOids.PG_DATABASE, DATABASE_ACL, 'd', "database");
      default -> TableCreation.refuse(true, statement.commandTag() + " on this kind of object");
    }
    context.changed();
  }

  // ---------------------------------------------------------------- rights

  /// The bits of the named privileges; all that there are for `ALL`.
  private int rights(char kind, String kindName) {
    int all = AccessList.allRights(kind);
    if (statement.privileges().isEmpty()) {
      return all;
    }
    int rights = 0;
    for (RoleStatement.Privilege privilege : statement.privileges()) {
      if (privilege.columns().isEmpty()) {
        rights |= right(privilege, all, kindName);
      }
    }
    return rights;
  }

  static int right(RoleStatement.Privilege privilege, int all, String kindName) {
    if (privilege.name() == null) {
      return all;
    }
    int right = AclItem.right(privilege.name());
    if (right == 0) {
      throw DatabaseException.error(
          SqlState.SYNTAX_ERROR, "unrecognized privilege type \"" + privilege.name() + "\"");
    }
    if ((right & all) == 0) {
      throw DatabaseException.error(
          SqlState.INVALID_GRANT_OPERATION,
          "invalid privilege type "
              + privilege.name().toUpperCase(java.util.Locale.ROOT)
              + " for "
              + kindName);
    }
    return right;
  }

  /// Changes a list by the statement. Who is not the owner may only pass on what was given to them
  /// with that right.
  private void apply(AccessList list, int owner, int wanted, String kind, String name) {
    Privileges privileges = catalog.privileges();
    int user = catalog.userOid();
    int grantor = user;
    int rights = wanted;
    if (privileges.isSuperuser(user) || privileges.rolesOf(user).contains(owner)) {
      grantor = owner;
    } else {
      List<Integer> roles = privileges.rolesOf(user);
      grantor = list.bestGrantor(roles, wanted);
      rights = list.grantable(List.of(grantor), wanted);
      if (rights == 0) {
        if (list.rights(roles, ~0) == 0) {
          throw Privileges.denied(kind, name);
        }
        warnNothingDone(name);
        return;
      }
      warnPartly(wanted, rights, name);
    }
    for (int grantee : grantees) {
      if (statement.grant()) {
        if (statement.grantOption() && grantee == 0) {
          throw DatabaseException.error(
              SqlState.INVALID_GRANT_OPERATION, "grant options can only be granted to roles");
        }
        list.grant(grantee, grantor, rights, statement.grantOption());
      } else {
        list.revoke(grantee, grantor, rights, statement.grantOption(), statement.cascade());
      }
    }
  }

  private void warnNothingDone(String name) {
    CommandContext.warning(
        statement.grant()
            ? SqlState.WARNING_PRIVILEGE_NOT_GRANTED
            : SqlState.WARNING_PRIVILEGE_NOT_REVOKED,
        "no privileges "
            + (statement.grant() ? "were granted" : "could be revoked")
            + " for \""
            + name
            + "\"");
  }

  private void warnPartly(int wanted, int rights, String name) {
    if (rights != wanted && !statement.privileges().isEmpty()) {
      CommandContext.warning(
          statement.grant()
              ? SqlState.WARNING_PRIVILEGE_NOT_GRANTED
              : SqlState.WARNING_PRIVILEGE_NOT_REVOKED,
          "not all privileges "
              + (statement.grant() ? "were granted" : "could be revoked")
              + " for \""
              + name
              + "\"");
    }
  }

  // ---------------------------------------------------------------- relations

  private void onRelations() {
    for (RelationDescriptor relation : relations()) {
      boolean isSequence = relation.kind() == 'S';
      if (statement.kind() == ObjectKind.SEQUENCE && !isSequence) {
        throw DatabaseException.error(
            SqlState.WRONG_OBJECT_TYPE, "\"" + relation.name() + "\" is not a sequence");
      }
      if (relation.kind() == 'i') {
        throw DatabaseException.error(
            SqlState.WRONG_OBJECT_TYPE, "\"" + relation.name() + "\" is an index");
      }
      onRelation(relation, isSequence ? 'S' : 'r', isSequence ? "sequence" : "relation");
      onColumns(relation);
    }
  }

  private List<RelationDescriptor> relations() {
    List<RelationDescriptor> found = new ArrayList<>();
    if (statement.scope() == RoleStatement.GrantScope.ALL_IN_SCHEMA) {
      for (ObjectName schema : statement.objects()) {
        addAllOf(schema.names().getLast(), found);
      }
      return found;
    }
    for (ObjectName object : statement.objects()) {
      List<String> names = object.names();
      String schema = names.size() > 1 ? names.get(names.size() - 2) : null;
      RelationDescriptor relation = catalog.relation(schema, names.getLast());
      if (relation == null) {
        throw DatabaseException.error(
            SqlState.UNDEFINED_TABLE,
            "relation \"" + String.join(".", names) + "\" does not exist");
      }
      found.add(relation);
    }
    return found;
  }

  private void addAllOf(String schema, List<RelationDescriptor> found) {
    int namespace = catalog.namespaceOid(schema);
    if (namespace == 0) {
      throw DatabaseException.error(
          SqlState.INVALID_SCHEMA_NAME, "schema \"" + schema + "\" does not exist");
    }
    boolean wantsSequences = statement.kind() == ObjectKind.SEQUENCE;
    for (CatalogRow row : context.table(CatalogOids.PG_CLASS).find(PgClass.NAMESPACE, namespace)) {
      char kind = row.letter(PgClass.KIND);
      boolean isTable = kind == 'r' || kind == 'v' || kind == 'm';
      if (wantsSequences ? kind == 'S' : isTable) {
        found.add(catalog.relation(row.integer(PgClass.OID)));
      }
    }
  }

  private void onRelation(RelationDescriptor relation, char kind, String kindName) {
    boolean isColumnsOnly = !statement.privileges().isEmpty();
    for (RoleStatement.Privilege privilege : statement.privileges()) {
      isColumnsOnly &= !privilege.columns().isEmpty();
    }
    if (isColumnsOnly) {
      return;
    }
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, relation.oid());
    AccessList list = AccessList.of(row.value(PgClass.ACL), kind, relation.ownerOid());
    apply(
        list,
        relation.ownerOid(),
        rights(kind, kindName),
        Privileges.kindWord(relation.kind()),
        relation.name());
    row.set(PgClass.ACL, list.toStored());
    classes.update(row);
  }

  private void onColumns(RelationDescriptor relation) {
    for (RoleStatement.Privilege privilege : statement.privileges()) {
      for (String name : privilege.columns()) {
        AttributeDescriptor column = relation.attribute(name);
        if (column == null) {
          throw DatabaseException.error(
              SqlState.UNDEFINED_COLUMN,
              "column \"" + name + "\" of relation \"" + relation.name() + "\" does not exist");
        }
        onColumn(relation, column, right(privilege, AccessList.allRights('c'), "column"));
      }
    }
  }

  private void onColumn(RelationDescriptor relation, AttributeDescriptor column, int rights) {
    CatalogTable attributes = context.table(CatalogOids.PG_ATTRIBUTE);
    for (CatalogRow row : attributes.find(PgAttribute.RELATION, relation.oid())) {
      if (row.integer(PgAttribute.NUMBER) == column.number()) {
        AccessList list = AccessList.of(row.value(PgAttribute.ACL), 'c', relation.ownerOid());
        apply(
            list,
            relation.ownerOid(),
            rights,
            Privileges.kindWord(relation.kind()),
            relation.name());
        row.set(PgAttribute.ACL, list.items().isEmpty() ? null : list.toStored());
        attributes.update(row);
        return;
      }
    }
  }

  // ---------------------------------------------------------------- schemas and databases

  private void onEach(int catalogOid, int aclColumn, char kind, String kindName) {
    int rights = rights(kind, kindName);
    CatalogTable table = context.table(catalogOid);
    for (ObjectName object : statement.objects()) {
      String name = object.names().getLast();
      CatalogRow row = table.findOne(2, name);
      if (row == null) {
        throw DatabaseException.error(
            kind == 'n' ? SqlState.INVALID_SCHEMA_NAME : SqlState.INVALID_CATALOG_NAME,
            kindName + " \"" + name + "\" does not exist");
      }
      AccessList list = AccessList.of(row.value(aclColumn), kind, row.integer(3));
      apply(list, row.integer(3), rights, kindName, name);
      row.set(aclColumn, list.toStored());
      table.update(row);
    }
  }
}
