package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Who is a superuser, and who has which role's privileges.
///
/// ```text
///   pg_auth_members: roleid (the group), member, inherit_option, set_option
///   alice ──inherit──> staff ──inherit──> pg_monitor ──inherit──> pg_read_all_stats
/// ```
///
/// PostgreSQL: src/backend/utils/adt/acl.c, roles_is_member_of(), has_privs_of_role()
final class RolePrivileges {
  static final int MONITOR = 3373;
  static final int READ_ALL_SETTINGS = 3374;
  static final int READ_ALL_STATS = 3375;
  static final int SIGNAL_BACKEND = 4200;
  static final int READ_SERVER_FILES = 4569;
  static final int SIGNAL_AUTOVACUUM_WORKER = 6392;

  private static final int MEMBER_ROLE = 2;
  private static final int MEMBER_MEMBER = 3;
  private static final int INHERITS = 6;
  private static final int CAN_SET = 7;

  private RolePrivileges() {}

  static boolean isSuperuser(int role) {
    if (role == CatalogOids.BOOTSTRAP_ROLE) {
      return true;
    }
    CatalogRow row = SystemFunctions.catalog().table(CatalogOids.PG_AUTHID).findOne(1, role);
    return row != null && row.flag(3);
  }

  /// Whether a role may do what another one may: it is that role, inherits from it, or is a
  /// superuser.
  static boolean has(int member, int role) {
    return member == role || isSuperuser(member) || reach(member, role, INHERITS);
  }

  /// As [#has], for who is to see what belongs to `owner` or has been given a right to see all.
  static boolean hasEither(int member, int owner, int role) {
    return has(member, role) || owner != 0 && has(member, owner);
  }

  /// Whether a role is a member, privileges inherited or not.
  static boolean isMember(int member, int role) {
    return member == role || isSuperuser(member) || reach(member, role, 0);
  }

  /// Whether `SET ROLE` to it is allowed.
  static boolean canSet(int member, int role) {
    return member == role || isSuperuser(member) || reach(member, role, CAN_SET);
  }

  private static boolean reach(int member, int role, int optionColumn) {
    CatalogTable memberships = SystemFunctions.catalog().table(CatalogOids.PG_AUTH_MEMBERS);
    List<Integer> reached = new ArrayList<>();
    reached.add(member);
    for (int i = 0; i < reached.size(); i++) {
      for (CatalogRow row : memberships.find(MEMBER_MEMBER, reached.get(i))) {
        int group = row.integer(MEMBER_ROLE);
        if (optionColumn != 0 && !row.flag(optionColumn)) {
          continue;
        }
        if (group == role) {
          return true;
        }
        if (!reached.contains(group)) {
          reached.add(group);
        }
      }
    }
    return false;
  }

  /// For functions that nobody but superusers may call unless told otherwise: our functions have no
  /// access lists.
  static void requireForFunction(int user, int role, String name) {
    if (!(role == 0 ? isSuperuser(user) : has(user, role))) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE, "permission denied for function " + name);
    }
  }
}
