package pganatomy.engine.executor;

import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.ForeignKey;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The statements that keep a foreign key, and its errors.
///
/// PostgreSQL: src/backend/utils/adt/ri_triggers.c
public final class ForeignKeyTexts {
  private static final String EQUALS = " OPERATOR(pg_catalog.=) ";

  private ForeignKeyTexts() {}

  // ---------------------------------------------------------------- statements

  /// Rows whose key refers to nothing.
  public static String unmatched(
      ForeignKey key, RelationDescriptor relation, RelationDescriptor referenced) {
    StringBuilder columns = new StringBuilder();
    StringBuilder on = new StringBuilder();
    StringBuilder given = new StringBuilder();
    String and = key.match() == 'f' ? " OR " : " AND ";
    for (int i = 0; i < key.columns().length; i++) {
      String own = column(relation, key.columns()[i]);
      columns.append(i == 0 ? "" : ", ").append("fk.").append(own);
      on.append(i == 0 ? "" : " AND ").append("pk.");
      on.append(column(referenced, key.referencedColumns()[i])).append(" = fk.").append(own);
      given.append(i == 0 ? "" : and).append("fk.").append(own).append(" IS NOT NULL");
    }
    String first = column(referenced, key.referencedColumns()[0]);
    return "SELECT "
        + columns
        + " FROM ONLY "
        + name(relation)
        + " fk LEFT OUTER JOIN ONLY "
        + name(referenced)
        + " pk ON ("
        + on
        + ") WHERE pk."
        + first
        + " IS NULL AND ("
        + given
        + ")";
  }

  /// `col = $1 AND ...`: the rows that refer to a key.
  private static String refers(ForeignKey key, RelationDescriptor relation, int firstParameter) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < key.columns().length; i++) {
      text.append(i == 0 ? "" : " AND ").append('$').append(firstParameter + i);
      text.append(EQUALS).append(quoted(relation, key.columns()[i]));
    }
    return text.toString();
  }

  static String findReferring(ForeignKey key, RelationDescriptor relation) {
    return "SELECT 1 FROM ONLY "
        + quotedName(relation)
        + " x WHERE "
        + refers(key, relation, 1)
        + " FOR KEY SHARE OF x";
  }

  static String deleteReferring(ForeignKey key, RelationDescriptor relation) {
    return "DELETE FROM ONLY " + quotedName(relation) + " WHERE " + refers(key, relation, 1);
  }

  /// Parameters: the new key, then the old one.
  static String updateReferring(ForeignKey key, RelationDescriptor relation) {
    StringBuilder set = new StringBuilder();
    for (int i = 0; i < key.columns().length; i++) {
      set.append(i == 0 ? "" : ", ").append(quoted(relation, key.columns()[i]));
      set.append(" = $").append(i + 1);
    }
    return "UPDATE ONLY "
        + quotedName(relation)
        + " SET "
        + set
        + " WHERE "
        + refers(key, relation, key.columns().length + 1);
  }

  /// @param word `NULL` or `DEFAULT`
  static String setReferring(
      ForeignKey key, RelationDescriptor relation, String word, boolean isDelete) {
    int[] columns =
        isDelete && key.deleteSetColumns().length > 0 ? key.deleteSetColumns() : key.columns();
    StringBuilder set = new StringBuilder();
    for (int i = 0; i < columns.length; i++) {
      set.append(i == 0 ? "" : ", ").append(quoted(relation, columns[i])).append(" = ");
      set.append(word);
    }
    return "UPDATE ONLY "
        + quotedName(relation)
        + " SET "
        + set
        + " WHERE "
        + refers(key, relation, 1);
  }

  /// How the referenced row is locked, for the context of errors: it is done without a statement.
  static String lockReferenced(ForeignKey key, RelationDescriptor referenced) {
    StringBuilder where = new StringBuilder();
    for (int i = 0; i < key.referencedColumns().length; i++) {
      where.append(i == 0 ? "" : " AND ").append(quoted(referenced, key.referencedColumns()[i]));
      where.append(EQUALS).append('$').append(i + 1);
    }
    return "SELECT 1 FROM ONLY "
        + quotedName(referenced)
        + " x WHERE "
        + where
        + " FOR KEY SHARE OF x";
  }

  /// Quoted even where it need not be, as PostgreSQL does in the statements of foreign keys.
  private static String quotedName(RelationDescriptor relation) {
    return quote(relation.namespaceName()) + "." + quote(relation.name());
  }

  private static String quoted(RelationDescriptor relation, int number) {
    return quote(relation.attributes().get(number - 1).name());
  }

  private static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String name(RelationDescriptor relation) {
    return QuotedNames.quoteIdentifier(relation.namespaceName())
        + "."
        + QuotedNames.quoteIdentifier(relation.name());
  }

  private static String column(RelationDescriptor relation, int number) {
    return QuotedNames.quoteIdentifier(relation.attributes().get(number - 1).name());
  }

  // ---------------------------------------------------------------- errors

  /// A row refers to a key that is not there.
  public static DatabaseException missing(
      ForeignKey key, RelationDescriptor relation, RelationDescriptor referenced, Object[] values) {
    return DatabaseException.error(
            SqlState.FOREIGN_KEY_VIOLATION,
            "insert or update on table \""
                + relation.name()
                + "\" violates foreign key constraint \""
                + key.name()
                + "\"")
        .detail(
            keyText(relation, key.columns(), values)
                + " is not present in table \""
                + referenced.name()
                + "\".")
        .schema(relation.namespaceName())
        .table(relation.name())
        .constraint(key.name());
  }

  static DatabaseException mixed(ForeignKey key, RelationDescriptor relation) {
    return DatabaseException.error(
            SqlState.FOREIGN_KEY_VIOLATION,
            "insert or update on table \""
                + relation.name()
                + "\" violates foreign key constraint \""
                + key.name()
                + "\"")
        .detail("MATCH FULL does not allow mixing of null and nonnull key values.")
        .schema(relation.namespaceName())
        .table(relation.name())
        .constraint(key.name());
  }

  /// A key that is referred to is to go.
  static DatabaseException stillReferenced(
      ForeignKey key,
      RelationDescriptor relation,
      RelationDescriptor referenced,
      Object[] values,
      boolean isRestrict) {
    return DatabaseException.error(
            isRestrict ? SqlState.RESTRICT_VIOLATION : SqlState.FOREIGN_KEY_VIOLATION,
            "update or delete on table \""
                + referenced.name()
                + "\" violates "
                + (isRestrict ? "RESTRICT setting of " : "")
                + "foreign key constraint \""
                + key.name()
                + "\" on table \""
                + relation.name()
                + "\"")
        .detail(
            keyText(referenced, key.referencedColumns(), values)
                + (isRestrict ? " is referenced" : " is still referenced")
                + " from table \""
                + relation.name()
                + "\".")
        .schema(relation.namespaceName())
        .table(relation.name())
        .constraint(key.name());
  }

  private static String keyText(RelationDescriptor relation, int[] columns, Object[] values) {
    StringBuilder names = new StringBuilder();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < columns.length; i++) {
      AttributeDescriptor attribute = relation.attributes().get(columns[i] - 1);
      names.append(i == 0 ? "" : ", ").append(attribute.name());
      shown.append(i == 0 ? "" : ", ");
      shown.append(values[i] == null ? "null" : attribute.type().codec().format(values[i]));
    }
    return "Key (" + names + ")=(" + shown + ")";
  }
}
