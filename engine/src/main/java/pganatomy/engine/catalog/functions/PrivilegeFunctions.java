package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pganatomy.engine.catalog.AccessList;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.Privileges;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `has_table_privilege` and kin: whether a role may.
///
/// ```text
///   has_table_privilege([role,] object [, column], 'SELECT, INSERT WITH GRANT OPTION')
///                       name or OID, each; two or three arguments tell whether a role is given
/// ```
///
/// PostgreSQL: src/backend/utils/adt/acl.c
final class PrivilegeFunctions implements ScalarFunction {
  private static final int PG_PROC = 1255;

  private final String symbol;

  PrivilegeFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    switch (symbol) {
      case "has_table_privilege_name",
      "has_table_privilege_name_name",
      "has_table_privilege_name_id",
      "has_table_privilege_id",
      "has_table_privilege_id_name",
      "has_table_privilege_id_id",
      "has_any_column_privilege_name",
      "has_any_column_privilege_name_name",
      "has_any_column_privilege_name_id",
      "has_any_column_privilege_id",
      "has_any_column_privilege_id_name",
      "has_any_column_privilege_id_id",
      "has_database_privilege_name",
      "has_database_privilege_name_name",
      "has_database_privilege_name_id",
      "has_database_privilege_id",
      "has_database_privilege_id_name",
      "has_database_privilege_id_id",
      "has_schema_privilege_name",
      "has_schema_privilege_name_name",
      "has_schema_privilege_name_id",
      "has_schema_privilege_id",
      "has_schema_privilege_id_name",
      "has_schema_privilege_id_id",
      "has_function_privilege_name",
      "has_function_privilege_name_name",
      "has_function_privilege_name_id",
      "has_function_privilege_id",
      "has_function_privilege_id_name",
      "has_function_privilege_id_id",
      "has_language_privilege_name",
      "has_language_privilege_name_name",
      "has_language_privilege_name_id",
      "has_language_privilege_id",
      "has_language_privilege_id_name",
      "has_language_privilege_id_id",
      "has_type_privilege_name",
      "has_type_privilege_name_name",
      "has_type_privilege_name_id",
      "has_type_privilege_id",
      "has_type_privilege_id_name",
      "has_type_privilege_id_id",
      "has_sequence_privilege_name",
      "has_sequence_privilege_name_name",
      "has_sequence_privilege_name_id",
      "has_sequence_privilege_id",
      "has_sequence_privilege_id_name",
      "has_sequence_privilege_id_id",
      "has_tablespace_privilege_name",
      "has_tablespace_privilege_name_name",
      "has_tablespace_privilege_name_id",
      "has_tablespace_privilege_id",
      "has_tablespace_privilege_id_name",
      "has_tablespace_privilege_id_id",
      "has_server_privilege_name",
      "has_server_privilege_name_name",
      "has_server_privilege_name_id",
      "has_server_privilege_id",
      "has_server_privilege_id_name",
      "has_server_privilege_id_id",
      "has_foreign_data_wrapper_privilege_name",
      "has_foreign_data_wrapper_privilege_name_name",
      "has_foreign_data_wrapper_privilege_name_id",
      "has_foreign_data_wrapper_privilege_id",
      "has_foreign_data_wrapper_privilege_id_name",
      "has_foreign_data_wrapper_privilege_id_id",
      "has_parameter_privilege_name",
      "has_parameter_privilege_id_name",
      "has_parameter_privilege_name_name",
      "has_column_privilege_id_attnum",
      "has_column_privilege_id_id_attnum",
      "has_column_privilege_id_id_name",
      "has_column_privilege_id_name",
      "has_column_privilege_id_name_attnum",
      "has_column_privilege_id_name_name",
      "has_column_privilege_name_attnum",
      "has_column_privilege_name_id_attnum",
      "has_column_privilege_name_id_name",
      "has_column_privilege_name_name",
      "has_column_privilege_name_name_attnum",
      "has_column_privilege_name_name_name":
        return has(arguments, context);
      case "pg_has_role_name",
      "pg_has_role_name_name",
      "pg_has_role_name_id",
      "pg_has_role_id",
      "pg_has_role_id_name",
      "pg_has_role_id_id":
        return hasRole(arguments, context);
      default:
        throw new IllegalStateException(symbol);
    }
  }

  // ---------------------------------------------------------------- roles

  private Boolean hasRole(Object[] arguments, FunctionContext context) {
    boolean isGiven = arguments.length == 3;
    int member = isGiven ? role(arguments[0]) : context.currentUserOid();
    int target = role(arguments[isGiven ? 1 : 0]);
    String text = (String) arguments[arguments.length - 1];
    for (String word : text.split(",")) {
      String privilege = word.strip().toUpperCase(Locale.ROOT);
      boolean may =
          switch (privilege.replace(" WITH GRANT OPTION", "").replace(" WITH ADMIN OPTION", "")) {
            case "USAGE" -> RolePrivileges.has(member, target);
            case "MEMBER" -> RolePrivileges.isMember(member, target);
            case "SET" -> RolePrivileges.canSet(member, target);
            default -> throw unrecognized(word.strip());
          };
      if (may && (!privilege.contains(" WITH ") || RolePrivileges.isSuperuser(member))) {
        return true;
      }
    }
    return false;
  }

  private static int role(Object nameOrOid) {
    if (nameOrOid instanceof Integer oid) {
      return oid;
    }
    int oid = SystemFunctions.catalog().roleOid((String) nameOrOid);
    if (oid == 0 && !nameOrOid.equals("public")) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT, "role \"" + nameOrOid + "\" does not exist");
    }
    return oid;
  }

  private static DatabaseException unrecognized(String privilege) {
    return DatabaseException.error(
        SqlState.INVALID_PARAMETER_VALUE, "unrecognized privilege type: \"" + privilege + "\"");
  }

  // ---------------------------------------------------------------- objects

  /// An object's owner, and what everybody may: a list of words in blanks.
  ///
  /// @param list its access list; null for kinds of objects on which nothing can be granted
  /// @param relation for a relation, else null
  /// @param columns of it that may have the privilege in its place
  private record Target(
      int owner,
      String everybodyMay,
      String privileges,
      AccessList list,
      RelationDescriptor relation,
      List<Integer> columns) {
    Target(int owner, String everybodyMay, String privileges) {
      this(owner, everybodyMay, privileges, null, null, List.of());
    }
  }

  private Boolean has(Object[] arguments, FunctionContext context) {
    String kind = symbol.substring("has_".length(), symbol.indexOf("_privilege"));
    int objectArguments = kind.equals("column") ? 3 : 2;
    boolean isGiven = arguments.length > objectArguments;
    int member = isGiven ? role(arguments[0]) : context.currentUserOid();
    int at = isGiven ? 1 : 0;
    Target target = target(kind, arguments[at]);
    if (target != null && kind.equals("column") && target.relation() != null) {
      target = ofColumn(target, arguments[at + 1]);
    }
    if (target == null || kind.equals("column") && !hasColumn(arguments[at], arguments[at + 1])) {
      return null;
    }
    for (String word : ((String) arguments[arguments.length - 1]).split(",")) {
      if (may(member, target, word.strip())) {
        return true;
      }
    }
    return false;
  }

  private static boolean may(int member, Target target, String word) {
    String privilege = word.toUpperCase(Locale.ROOT);
    boolean withGrant = privilege.endsWith(" WITH GRANT OPTION");
    String plain =
        withGrant ? privilege.substring(0, privilege.indexOf(" WITH")).strip() : privilege;
    if (!target.privileges().contains(" " + plain + " ")) {
      throw unrecognized(word);
    }
    if (target.list() != null && !RolePrivileges.isSuperuser(member)) {
      return isListed(member, target, AclItem.right(plain.toLowerCase(Locale.ROOT)), withGrant);
    }
    if (target.owner() != 0 && RolePrivileges.has(member, target.owner())
        || RolePrivileges.isSuperuser(member)) {
      return true;
    }
    return !withGrant && target.everybodyMay().contains(" " + plain + " ");
  }

  private static boolean isListed(int member, Target target, int right, boolean withGrant) {
    Privileges privileges = SystemFunctions.catalog().privileges();
    List<Integer> roles = new ArrayList<>(privileges.rolesOf(member));
    if (withGrant) {
      return target.list().grantable(roles, right) != 0;
    }
    if (target.relation() == null) {
      return target.list().rights(roles, right) != 0;
    }
    if (privileges.ofRelation(member, target.relation(), right) != 0) {
      return true;
    }
    for (int column : target.columns()) {
      if (privileges.ofColumn(member, target.relation(), column, right) != 0) {
        return true;
      }
    }
    return false;
  }

  private static Target target(String kind, Object object) {
    return switch (kind) {
      case "table", "any_column", "column", "sequence" -> relation(kind, object);
      case "database" -> database(object);
      case "schema" -> schema(object);
      case "function" -> inCatalog(PG_PROC, "regprocedure", object, " EXECUTE ");
      case "type" -> inCatalog(1247, "regtype", object, " USAGE ");
      case "language" -> named(2612, object, "language", " USAGE ", " USAGE ");
      case "tablespace" -> named(CatalogOids.PG_TABLESPACE, object, "tablespace", "", " CREATE ");
      case "parameter" -> new Target(CatalogOids.BOOTSTRAP_ROLE, "", " SET ALTER SYSTEM ");
      case "server" -> named(1417, object, "server", "", " USAGE ");
      case "foreign_data_wrapper" -> named(2328, object, "foreign-data wrapper", "", " USAGE ");
      default -> throw new IllegalStateException(kind);
    };
  }

  private static RelationDescriptor relation(Object object) {
    int oid =
        object instanceof Integer given
            ? given
            : (Integer) new RegObject("regclass").parse((String) object);
    return SystemFunctions.catalog().relation(oid);
  }

  private static Target relation(String kind, Object object) {
    RelationDescriptor relation = relation(object);
    if (relation == null) {
      return null;
    }
    String all =
        switch (kind) {
          case "table" -> " SELECT INSERT UPDATE DELETE TRUNCATE REFERENCES TRIGGER MAINTAIN RULE ";
          case "sequence" -> " USAGE SELECT UPDATE ";
          default -> " SELECT INSERT UPDATE REFERENCES ";
        };
    List<Integer> columns = new ArrayList<>();
    if (kind.equals("any_column")) {
      for (AttributeDescriptor column : relation.attributes()) {
        columns.add(column.number());
      }
    }
    return new Target(
        relation.ownerOid(),
        "",
        all,
        SystemFunctions.catalog().privileges().list(relation),
        relation,
        columns);
  }

  private static Target ofColumn(Target target, Object column) {
    int number =
        column instanceof String name
            ? target.relation().attribute(name) == null
                ? 0
                : target.relation().attribute(name).number()
            : (Integer) column;
    return new Target(
        target.owner(), "", target.privileges(), target.list(), target.relation(), List.of(number));
  }

  private static boolean hasColumn(Object table, Object column) {
    RelationDescriptor relation = relation(table);
    if (column instanceof String name) {
      AttributeDescriptor found = relation.attribute(name);
      if (found == null) {
        throw DatabaseException.error(
            SqlState.UNDEFINED_COLUMN,
            "column \"" + name + "\" of relation \"" + relation.name() + "\" does not exist");
      }
      return true;
    }
    int number = (Integer) column;
    return number >= 1 && number <= relation.attributes().size();
  }

  private static Target database(Object object) {
    SessionCatalog catalog = SystemFunctions.catalog();
    boolean isOid = object instanceof Integer;
    CatalogRow row = catalog.table(CatalogOids.PG_DATABASE).findOne(isOid ? 1 : 2, object);
    if (row == null && !isOid) {
      throw DatabaseException.error(
          SqlState.INVALID_CATALOG_NAME, "database \"" + object + "\" does not exist");
    }
    return row == null
        ? null
        : new Target(
            row.integer(3),
            "",
            " CREATE CONNECT TEMPORARY TEMP ",
            AccessList.of(row.value(18), 'd', row.integer(3)),
            null,
            List.of());
  }

  private static Target schema(Object object) {
    SessionCatalog catalog = SystemFunctions.catalog();
    boolean isOid = object instanceof Integer;
    CatalogRow row = catalog.table(CatalogOids.PG_NAMESPACE).findOne(isOid ? 1 : 2, object);
    if (row == null && !isOid) {
      throw DatabaseException.error(
          SqlState.INVALID_SCHEMA_NAME, "schema \"" + object + "\" does not exist");
    }
    if (row == null) {
      return null;
    }
    return new Target(
        row.integer(3),
        "",
        " CREATE USAGE ",
        AccessList.of(row.value(4), 'n', row.integer(3)),
        null,
        List.of());
  }

  /// An object of initdb's, which everybody may use.
  private static Target inCatalog(
      int catalogOid, String regType, Object object, String privileges) {
    int oid =
        object instanceof Integer given
            ? given
            : (Integer) new RegObject(regType).parse((String) object);
    boolean exists = SystemFunctions.catalog().table(catalogOid).findOne(1, oid) != null;
    return exists ? new Target(CatalogOids.BOOTSTRAP_ROLE, privileges, privileges) : null;
  }

  private static Target named(
      int catalogOid, Object object, String what, String everybodyMay, String privileges) {
    boolean isOid = object instanceof Integer;
    CatalogRow row = SystemFunctions.catalog().table(catalogOid).findOne(isOid ? 1 : 2, object);
    if (row == null && !isOid) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT, what + " \"" + object + "\" does not exist");
    }
    return row == null ? null : new Target(row.integer(3), everybodyMay, privileges);
  }
}
