package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.parser.ast.RoleName;
import pganatomy.engine.parser.ast.RoleStatement;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `GRANT` and `REVOKE` of privileges. Names are checked; storing privileges (`relacl`) and asking
/// for them comes later, so the statement is refused rather than forgotten.
///
/// PostgreSQL: src/backend/catalog/aclchk.c
final class Grants {
  private static final List<String> TABLE_PRIVILEGES =
      List.of(
          "select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain");

  private final CommandContext context;

  Grants(CommandContext context) {
    this.context = context;
  }

  void grant(RoleStatement.Grant statement) {
    for (RoleName grantee : statement.grantees()) {
      if (grantee.kind() != RoleName.Kind.PUBLIC) {
        Roles.oid(context, grantee);
      }
    }
    if (statement.kind() == ObjectStatement.ObjectKind.TABLE
        && statement.scope() == RoleStatement.GrantScope.OBJECTS) {
      checkTables(statement);
    }
    TableCreation.refuse(true, statement.commandTag());
  }

  private void checkTables(RoleStatement.Grant statement) {
    for (RoleStatement.Privilege privilege : statement.privileges()) {
      if (privilege.name() != null && !TABLE_PRIVILEGES.contains(privilege.name())) {
        throw DatabaseException.error(
            SqlState.SYNTAX_ERROR, "unrecognized privilege type \"" + privilege.name() + "\"");
      }
    }
    for (ObjectStatement.ObjectName object : statement.objects()) {
      List<String> names = object.names();
      String schema = names.size() > 1 ? names.get(names.size() - 2) : null;
      RelationDescriptor relation = context.catalog().relation(schema, names.getLast());
      if (relation == null) {
        throw DatabaseException.error(
            SqlState.UNDEFINED_TABLE,
            "relation \"" + String.join(".", names) + "\" does not exist");
      }
    }
  }
}
