package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;

/// The views of the SQL standard's `information_schema`: their columns.
///
/// They are known like the system views, without reading a table, and their queries are parsed only
/// when somebody asks: a layer that has the functions gives them
/// ([pganatomy.engine.catalog.SystemRelations.Views]).
///
/// PostgreSQL gives the columns domains (`sql_identifier`, `yes_or_no`, ...); ours have the types
/// that those stand for, which is what a client is told of a domain anyway.
///
/// PostgreSQL: src/backend/catalog/information_schema.sql
final class InformationSchema {
  /// The schema's OID: the types that initdb enters for it name it.
  static final int OID = 13144;

  /// The OID of the first view; the others follow.
  static final int FIRST_VIEW = 13301;

  private static final int VARCHAR_3 = 4 + 3;

  /// One line for each view: its name and its columns, each with a letter for its type: `i` name,
  /// `c` text, `y` YES or NO, `n` number, `t` time; `-` says that it is always null.
  private static final String ROWS =
      """
      information_schema_catalog_name\tcatalog_name i
      schemata\tcatalog_name i,schema_name i,schema_owner i,default_character_set_catalog i-,\
      default_character_set_schema i-,default_character_set_name i-,sql_path c-
      tables\ttable_catalog i,table_schema i,table_name i,table_type c,\
      self_referencing_column_name i-,reference_generation c-,user_defined_type_catalog i-,\
      user_defined_type_schema i-,user_defined_type_name i-,is_insertable_into y,is_typed y,\
      commit_action c-
      columns\ttable_catalog i,table_schema i,table_name i,column_name i,ordinal_position n,\
      column_default c,is_nullable y,data_type c,character_maximum_length n,\
      character_octet_length n,numeric_precision n,numeric_precision_radix n,numeric_scale n,\
      datetime_precision n,interval_type c,interval_precision n-,character_set_catalog i-,\
      character_set_schema i-,character_set_name i-,collation_catalog i,collation_schema i,\
      collation_name i,domain_catalog i-,domain_schema i-,domain_name i-,udt_catalog i,\
      udt_schema i,udt_name i,scope_catalog i-,scope_schema i-,scope_name i-,\
      maximum_cardinality n-,dtd_identifier i,is_self_referencing y,is_identity y,\
      identity_generation c,identity_start c,identity_increment c,identity_maximum c,\
      identity_minimum c,identity_cycle y,is_generated c,generation_expression c,is_updatable y
      views\ttable_catalog i,table_schema i,table_name i,view_definition c,check_option c,\
      is_updatable y,is_insertable_into y,is_trigger_updatable y,is_trigger_deletable y,\
      is_trigger_insertable_into y
      sequences\tsequence_catalog i,sequence_schema i,sequence_name i,data_type c,\
      numeric_precision n,numeric_precision_radix n,numeric_scale n,start_value c,\
      minimum_value c,maximum_value c,increment c,cycle_option y
      table_constraints\tconstraint_catalog i,constraint_schema i,constraint_name i,\
      table_catalog i,table_schema i,table_name i,constraint_type c,is_deferrable y,\
      initially_deferred y,enforced y,nulls_distinct y
      key_column_usage\tconstraint_catalog i,constraint_schema i,constraint_name i,\
      table_catalog i,table_schema i,table_name i,column_name i,ordinal_position n,\
      position_in_unique_constraint n
      constraint_column_usage\ttable_catalog i,table_schema i,table_name i,column_name i,\
      constraint_catalog i,constraint_schema i,constraint_name i
      constraint_table_usage\ttable_catalog i,table_schema i,table_name i,constraint_catalog i,\
      constraint_schema i,constraint_name i
      referential_constraints\tconstraint_catalog i,constraint_schema i,constraint_name i,\
      unique_constraint_catalog i,unique_constraint_schema i,unique_constraint_name i,\
      match_option c,update_rule c,delete_rule c
      check_constraints\tconstraint_catalog i,constraint_schema i,constraint_name i,\
      check_clause c
      table_privileges\tgrantor i,grantee i,table_catalog i,table_schema i,table_name i,\
      privilege_type c,is_grantable y,with_hierarchy y
      column_privileges\tgrantor i,grantee i,table_catalog i,table_schema i,table_name i,\
      column_name i,privilege_type c,is_grantable y
      role_table_grants\tgrantor i,grantee i,table_catalog i,table_schema i,table_name i,\
      privilege_type c,is_grantable y,with_hierarchy y
      role_column_grants\tgrantor i,grantee i,table_catalog i,table_schema i,table_name i,\
      column_name i,privilege_type c,is_grantable y
      applicable_roles\tgrantee i,role_name i,is_grantable y
      administrable_role_authorizations\tgrantee i,role_name i,is_grantable y
      enabled_roles\trole_name i
      routines\tspecific_catalog i,specific_schema i,specific_name i,routine_catalog i,\
      routine_schema i,routine_name i,routine_type c,module_catalog i-,module_schema i-,\
      module_name i-,udt_catalog i-,udt_schema i-,udt_name i-,data_type c,\
      character_maximum_length n-,character_octet_length n-,character_set_catalog i-,\
      character_set_schema i-,character_set_name i-,collation_catalog i-,collation_schema i-,\
      collation_name i-,numeric_precision n-,numeric_precision_radix n-,numeric_scale n-,\
      datetime_precision n-,interval_type c-,interval_precision n-,type_udt_catalog i,\
      type_udt_schema i,type_udt_name i,scope_catalog i-,scope_schema i-,scope_name i-,\
      maximum_cardinality n-,dtd_identifier i,routine_body c,routine_definition c,\
      external_name c,external_language c,parameter_style c,is_deterministic y,\
      sql_data_access c,is_null_call y,sql_path c-,schema_level_routine y,\
      max_dynamic_result_sets n,is_user_defined_cast y,is_implicitly_invocable y-,\
      security_type c,to_sql_specific_catalog i-,to_sql_specific_schema i-,\
      to_sql_specific_name i-,as_locator y,created t-,last_altered t-,new_savepoint_level y-,\
      is_udt_dependent y,result_cast_from_data_type c-,result_cast_as_locator y-,\
      result_cast_char_max_length n-,result_cast_char_octet_length n-,\
      result_cast_char_set_catalog i-,result_cast_char_set_schema i-,\
      result_cast_char_set_name i-,result_cast_collation_catalog i-,\
      result_cast_collation_schema i-,result_cast_collation_name i-,\
      result_cast_numeric_precision n-,result_cast_numeric_precision_radix n-,\
      result_cast_numeric_scale n-,result_cast_datetime_precision n-,\
      result_cast_interval_type c-,result_cast_interval_precision n-,\
      result_cast_type_udt_catalog i-,result_cast_type_udt_schema i-,\
      result_cast_type_udt_name i-,result_cast_scope_catalog i-,result_cast_scope_schema i-,\
      result_cast_scope_name i-,result_cast_maximum_cardinality n-,result_cast_dtd_identifier i-
      domains\tdomain_catalog i-,domain_schema i-,domain_name i-,data_type c-,\
      character_maximum_length n-,character_octet_length n-,character_set_catalog i-,\
      character_set_schema i-,character_set_name i-,collation_catalog i-,collation_schema i-,\
      collation_name i-,numeric_precision n-,numeric_precision_radix n-,numeric_scale n-,\
      datetime_precision n-,interval_type c-,interval_precision n-,domain_default c-,\
      udt_catalog i-,udt_schema i-,udt_name i-,scope_catalog i-,scope_schema i-,scope_name i-,\
      maximum_cardinality n-,dtd_identifier i-
      domain_constraints\tconstraint_catalog i-,constraint_schema i-,constraint_name i-,\
      domain_catalog i-,domain_schema i-,domain_name i-,is_deferrable y-,initially_deferred y-
      character_sets\tcharacter_set_catalog i-,character_set_schema i-,character_set_name i,\
      character_repertoire i,form_of_use i,default_collate_catalog i,default_collate_schema i,\
      default_collate_name i
      collations\tcollation_catalog i,collation_schema i,collation_name i,pad_attribute c
      view_table_usage\tview_catalog i,view_schema i,view_name i,table_catalog i,table_schema i,\
      table_name i
      triggers\ttrigger_catalog i-,trigger_schema i-,trigger_name i-,event_manipulation c-,\
      event_object_catalog i-,event_object_schema i-,event_object_table i-,action_order n-,\
      action_condition c-,action_statement c-,action_orientation c-,action_timing c-,\
      action_reference_old_table i-,action_reference_new_table i-,action_reference_old_row i-,\
      action_reference_new_row i-,created t-
      """;

  private InformationSchema() {}

  /// The names of all views.
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int line = 0; line < ROWS.length(); line = ROWS.indexOf('\n', line) + 1) {
      names.add(ROWS.substring(line, ROWS.indexOf('\t', line)));
    }
    return names;
  }

  /// The view of that name, null when there is none.
  static RelationDescriptor byName(String name, int databaseOid, SystemRelations.Views views) {
    int number = names().indexOf(name);
    return number < 0 ? null : build(number, name, databaseOid, views);
  }

  static RelationDescriptor byOid(int oid, int databaseOid, SystemRelations.Views views) {
    List<String> names = names();
    int number = oid - FIRST_VIEW;
    return number < 0 || number >= names.size()
        ? null
        : build(number, names.get(number), databaseOid, views);
  }

  private static RelationDescriptor build(
      int number, String name, int databaseOid, SystemRelations.Views views) {
    String[] columns = columns(name);
    String query = views == null ? null : views.informationText(name);
    return new RelationDescriptor(
        FIRST_VIEW + number,
        name,
        OID,
        "information_schema",
        0,
        CatalogOids.BOOTSTRAP_ROLE,
        'v',
        'p',
        0,
        databaseOid,
        0,
        -1,
        -1,
        0,
        0,
        Map.of(),
        attributes(columns),
        List.of(),
        RelationDescriptor.NO_ATTRIBUTES,
        RelationDescriptor.NO_ATTRIBUTES,
        query == null ? null : withTypes(columns, query),
        false,
        false);
  }

  private static String[] columns(String name) {
    int line = ("\n" + ROWS).indexOf("\n" + name + "\t");
    int start = line + name.length() + 1;
    return SystemRelations.split(ROWS.substring(start, ROWS.indexOf('\n', start)), ',');
  }

  private static List<AttributeDescriptor> attributes(String[] columns) {
    List<AttributeDescriptor> attributes = new ArrayList<>(columns.length);
    for (int i = 0; i < columns.length; i++) {
      int space = columns[i].indexOf(' ');
      char letter = columns[i].charAt(space + 1);
      Type type = Types.byOid(typeOid(letter));
      int modifier = letter == 'y' ? VARCHAR_3 : letter == 't' ? 2 : -1;
      attributes.add(
          new AttributeDescriptor(
              columns[i].substring(0, space),
              i + 1,
              type,
              modifier,
              false,
              false,
              null,
              '\0',
              '\0',
              type.collationOid() == 0 ? 0 : CatalogOids.C_COLLATION));
    }
    return attributes;
  }

  private static int typeOid(char letter) {
    return switch (letter) {
      case 'i' -> TypeOids.NAME;
      case 'n' -> TypeOids.INT4;
      case 't' -> TypeOids.TIMESTAMPTZ;
      default -> TypeOids.VARCHAR;
    };
  }

  /// The query of a view gives the columns that are not always null, as text or numbers; around it
  /// goes what makes all columns of it, with their types.
  private static String withTypes(String[] columns, String query) {
    StringBuilder text = new StringBuilder("SELECT ");
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < columns.length; i++) {
      int space = columns[i].indexOf(' ');
      String name = columns[i].substring(0, space);
      boolean isNull = columns[i].endsWith("-");
      if (!isNull) {
        names.append(names.isEmpty() ? "" : ", ").append(name);
      }
      text.append(i == 0 ? "" : ", ").append(isNull ? "NULL" : "v." + name).append("::");
      text.append(
          switch (columns[i].charAt(space + 1)) {
            case 'i' -> "name";
            case 'n' -> "int4";
            case 't' -> "timestamptz(2)";
            case 'y' -> "varchar(3)";
            default -> "varchar";
          });
      text.append(" AS ").append(name);
    }
    text.append(" FROM (").append(query).append(") v");
    return names.isEmpty()
        ? text.toString()
        : text.append("(").append(names).append(")").toString();
  }
}
