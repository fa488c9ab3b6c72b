package pganatomy.engine.catalog.functions;

import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Definitions as SQL text: of views, constraints, defaults, functions.
///
/// Views are kept as analysed trees, expressions as text; both are made into SQL by layers above.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c
final class DefinitionFunctions implements ScalarFunction {
  private final String symbol;

  DefinitionFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    Object first = arguments.length == 0 ? null : arguments[0];
    return switch (symbol) {
      case "pg_get_userbyid" -> roleName((Integer) first);
      case "pg_get_expr" ->
          expression(withSequenceNames((String) first), (Integer) arguments[1], false);
      case "pg_get_expr_ext" ->
          expression(
              withSequenceNames((String) first), (Integer) arguments[1], (Boolean) arguments[2]);
      case "pg_get_indexdef" -> IndexDefinitions.index((Integer) first, 0, false);
      case "pg_get_indexdef_ext" ->
          IndexDefinitions.index((Integer) first, (Integer) arguments[1], (Boolean) arguments[2]);
      case "pg_get_viewdef" -> view((Integer) first, false, 0);
      case "pg_get_viewdef_ext" -> view((Integer) first, (Boolean) arguments[1], 0);
      case "pg_get_viewdef_wrap" -> view((Integer) first, true, (Integer) arguments[1]);
      case "pg_get_viewdef_name" -> view(named(first), false, 0);
      case "pg_get_viewdef_name_ext" -> view(named(first), (Boolean) arguments[1], 0);
      case "pg_get_ruledef" -> rule((Integer) first, false);
      case "pg_get_ruledef_ext" -> rule((Integer) first, (Boolean) arguments[1]);
      case "pg_get_constraintdef" -> constraint((Integer) first, false);
      case "pg_get_constraintdef_ext" -> constraint((Integer) first, (Boolean) arguments[1]);
      case "pg_get_function_arguments" -> ProcedureText.arguments((Integer) first, true);
      case "pg_get_function_identity_arguments" -> ProcedureText.arguments((Integer) first, false);
      case "pg_get_function_result" -> ProcedureText.result((Integer) first);
      case "oidvectortypes" -> typeNames((ArrayValue) first);
      case "pg_relation_is_publishable" -> isPublishable((Integer) first);
      case "pg_relation_is_updatable" -> updatability((Integer) first);
      case "row_security_active", "row_security_active_name" -> false;
      // No trigger, partition or extended statistics object exists that one could ask for.
      case "pg_get_triggerdef",
          "pg_get_triggerdef_ext",
          "pg_get_partkeydef",
          "pg_get_partition_constraintdef",
          "pg_get_statisticsobjdef",
          "pg_get_statisticsobjdef_columns",
          "pg_get_statisticsobjdef_expressions",
          "pg_get_function_sqlbody",
          "pg_get_function_arg_default",
          "pg_get_replica_identity_index",
          "pg_partition_root" ->
          null;
      default -> throw new IllegalStateException(symbol);
    };
  }

  private static String roleName(int oid) {
    String name = SystemFunctions.catalog().roleName(oid);
    return name == null ? "unknown (OID=" + Integer.toUnsignedString(oid) + ")" : name;
  }

  /// Defaults name sequences by their OIDs; readers want names.
  private static String withSequenceNames(String text) {
    int at = text == null ? -1 : text.indexOf("nextval('");
    while (at >= 0) {
      int start = at + "nextval('".length();
      int end = text.indexOf('\'', start);
      int oid = number(text, start, end);
      if (oid != 0 && text.startsWith("'::regclass", end)) {
        String name = new RegObject("regclass").format(oid).replace("'", "''");
        text = text.substring(0, start) + name + text.substring(end);
        end = start + name.length();
      }
      at = text.indexOf("nextval('", end);
    }
    return text;
  }

  private static int number(String text, int start, int end) {
    try {
      return Integer.parseUnsignedInt(text, start, end, 10);
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  private static int named(Object name) {
    return (Integer) new RegObject("regclass").parse((String) name);
  }

  private static String view(int oid, boolean isPretty, int wrap) {
    return SystemFunctions.view(SystemFunctions.catalog().relation(oid), isPretty, wrap);
  }

  private static String rule(int oid, boolean isPretty) {
    SessionCatalog catalog = SystemFunctions.catalog();
    CatalogRow row = catalog.table(CatalogOids.PG_REWRITE).findOne(1, oid);
    RelationDescriptor view = row == null ? null : catalog.relation(row.integer(3));
    return view == null
        ? null
        : "CREATE RULE "
            + QuotedNames.quoteIdentifier(row.text(2))
            + " AS\n    ON SELECT TO "
            + (isPretty ? new RegObject("regclass").format(view.oid()) : qualified(view))
            + " DO INSTEAD "
            + view(view.oid(), isPretty, 0);
  }

  private static String qualified(RelationDescriptor relation) {
    return QuotedNames.quoteIdentifier(relation.namespaceName())
        + "."
        + QuotedNames.quoteIdentifier(relation.name());
  }

  /// A default, a check, or an index's expressions.
  private static String expression(String text, int relationOid, boolean isPretty) {
    RelationDescriptor relation =
        relationOid == 0 ? null : SystemFunctions.catalog().relation(relationOid);
    if (text == null || relation == null) {
      return text;
    }
    if (!IndexCatalog.isOfIndex(text, relation)) {
      return SystemFunctions.write(text, null, isPretty);
    }
    return IndexCatalog.shown(text, one -> SystemFunctions.write(one, relation, isPretty));
  }

  // ---------------------------------------------------------------- constraints

  private static String constraint(int oid, boolean isPretty) {
    SessionCatalog catalog = SystemFunctions.catalog();
    CatalogRow row = catalog.table(CatalogOids.PG_CONSTRAINT).findOne(1, oid);
    if (row == null) {
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR,
          "cache lookup failed for constraint " + Integer.toUnsignedString(oid));
    }
    RelationDescriptor relation = catalog.relation(row.integer(9));
    String columns = columns(relation, (ArrayValue) row.value(21));
    String text =
        switch (row.letter(4)) {
          case 'c' -> "CHECK (" + SystemFunctions.write(row.text(28), relation, isPretty) + ")";
          case 'n' -> "NOT NULL " + columns;
          case 'p', 'u' -> IndexDefinitions.key(row, columns);
          case 'f' ->
              IndexDefinitions.foreignKey(
                  row,
                  columns,
                  columns(catalog.relation(row.integer(13)), (ArrayValue) row.value(22)));
          default -> "";
        };
    text += IndexDefinitions.timing(row);
    return row.flag(8) ? text : text + " NOT VALID";
  }

  private static String columns(RelationDescriptor relation, ArrayValue numbers) {
    StringBuilder text = new StringBuilder();
    if (numbers != null && relation != null) {
      for (Object number : numbers.elements()) {
        AttributeDescriptor column = relation.attributes().get((Integer) number - 1);
        text.append(text.isEmpty() ? "" : ", ").append(QuotedNames.quoteIdentifier(column.name()));
      }
    }
    return text.toString();
  }

  // ---------------------------------------------------------------- others

  private static String typeNames(ArrayValue oids) {
    StringBuilder text = new StringBuilder();
    for (Object oid : oids.elements()) {
      text.append(text.isEmpty() ? "" : ", ").append(TypeNames.format((Integer) oid, -1));
    }
    return text.toString();
  }

  private static Boolean isPublishable(int oid) {
    RelationDescriptor relation = SystemFunctions.catalog().relation(oid);
    return relation == null
        ? null
        : relation.kind() == 'r'
            && relation.persistence() == 'p'
            && Integer.compareUnsigned(oid, 16384) >= 0;
  }

  /// Bits by the numbers of the statements: INSERT 8, UPDATE 4, DELETE 16. Views cannot be changed.
  private static int updatability(int oid) {
    RelationDescriptor relation = SystemFunctions.catalog().relation(oid);
    return relation != null && relation.kind() == 'r' ? 8 | 4 | 16 : 0;
  }
}
