package pganatomy.engine.parser.ast;

import java.util.List;

/// The statements about roles and privileges.
///
/// PostgreSQL: src/include/nodes/parsenodes.h
public sealed interface RoleStatement extends Statement {
  /// The word that was used; `USER` and `GROUP` are spellings of role with other defaults.
  enum RoleWord {
    ROLE,
    USER,
    GROUP
  }

  /// `CREATE ROLE`.
  record CreateRole(RoleWord word, String name, List<Option> options, int location)
      implements RoleStatement {
    @Override
    public String commandTag() {
      return "CREATE ROLE";
    }
  }

  /// `ALTER ROLE name options`, and `ALTER GROUP name ADD|DROP USER` (options `adduser`,
  /// `dropuser`).
  record AlterRole(RoleName role, List<Option> options, int location) implements RoleStatement {
    @Override
    public String commandTag() {
      return "ALTER ROLE";
    }
  }

  /// `ALTER ROLE {name|ALL} [IN DATABASE d] SET ...` or `RESET ...`.
  record AlterRoleSet(
      RoleName role, String database, SessionStatement.VariableSet variable, int location)
      implements RoleStatement {
    @Override
    public String commandTag() {
      return "ALTER ROLE";
    }
  }

  /// `DROP ROLE`.
  record DropRole(List<RoleName> roles, boolean missingOk, int location) implements RoleStatement {
    @Override
    public String commandTag() {
      return "DROP ROLE";
    }
  }

  /// A privilege with the columns that it is limited to; `ALL PRIVILEGES` has the name null.
  record Privilege(String name, List<String> columns, int location) implements Node {}

  /// Whether the named objects, or all of the named schemas, or future ones, are meant.
  enum GrantScope {
    OBJECTS,
    ALL_IN_SCHEMA,
    DEFAULTS
  }

  /// `GRANT` and `REVOKE` of privileges on objects.
  ///
  /// @param privileges empty for `ALL [PRIVILEGES]`
  /// @param objects the objects, or the schemas of `ALL ... IN SCHEMA`
  record Grant(
      boolean grant,
      GrantScope scope,
      ObjectStatement.ObjectKind kind,
      List<ObjectStatement.ObjectName> objects,
      List<Privilege> privileges,
      List<RoleName> grantees,
      boolean grantOption,
      RoleName grantedBy,
      boolean cascade,
      int location)
      implements RoleStatement {
    @Override
    public String commandTag() {
      return grant ? "GRANT" : "REVOKE";
    }
  }

  /// `GRANT role TO role` and its reverse.
  record GrantRole(
      boolean grant,
      List<Privilege> roles,
      List<RoleName> grantees,
      List<Option> options,
      RoleName grantedBy,
      boolean cascade,
      int location)
      implements RoleStatement {
    @Override
    public String commandTag() {
      return grant ? "GRANT ROLE" : "REVOKE ROLE";
    }
  }

  /// `ALTER DEFAULT PRIVILEGES [FOR ROLE ...] [IN SCHEMA ...] grant`.
  record AlterDefaultPrivileges(
      List<RoleName> roles, List<String> schemas, Grant action, int location)
      implements RoleStatement {
    @Override
    public String commandTag() {
      return "ALTER DEFAULT PRIVILEGES";
    }
  }

  /// `REASSIGN OWNED BY roles TO role`.
  record ReassignOwned(List<RoleName> roles, RoleName newOwner, int location)
      implements RoleStatement {
    @Override
    public String commandTag() {
      return "REASSIGN OWNED";
    }
  }

  /// `DROP OWNED BY roles`.
  record DropOwned(List<RoleName> roles, boolean cascade, int location) implements RoleStatement {
    @Override
    public String commandTag() {
      return "DROP OWNED";
    }
  }
}
