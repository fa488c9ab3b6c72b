package pganatomy.engine.catalog.functions;

import java.util.Map;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.ForeignKey;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.PgConstraint;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.utils.adt.OperatorClasses;
import pganatomy.engine.utils.adt.QuotedNames;

/// Definitions of indexes, and of the constraints that stand on them, as SQL text.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, pg_get_indexdef_worker(),
/// pg_get_constraintdef_worker()
final class IndexDefinitions {
  private IndexDefinitions() {}

  /// @param column 1-based for one column alone, 0 for the whole statement
  static String index(int oid, int column, boolean isPretty) {
    SessionCatalog catalog = SystemFunctions.catalog();
    IndexDescriptor index = IndexCatalog.index(catalog, oid);
    if (index == null) {
      return null;
    }
    if (column != 0) {
      boolean isThere = column > 0 && column <= index.columns().length;
      return isThere ? column(index, column - 1, isPretty) : "";
    }
    StringBuilder text = new StringBuilder("CREATE ");
    text.append(index.isUnique() ? "UNIQUE INDEX " : "INDEX ");
    text.append(QuotedNames.quoteIdentifier(index.name())).append(" ON ");
    text.append(isPretty ? shortName(index.heap()) : fullName(index.heap()));
    text.append(" USING btree (").append(keys(index, isPretty)).append(')');
    if (index.columns().length > index.keyCount()) {
      text.append(" INCLUDE (");
      for (int i = index.keyCount(); i < index.columns().length; i++) {
        text.append(i == index.keyCount() ? "" : ", ").append(column(index, i, isPretty));
      }
      text.append(')');
    }
    text.append(index.isNullsNotDistinct() ? " NULLS NOT DISTINCT" : "");
    appendOptions(text, index.relation().options());
    if (index.predicate() != null) {
      text.append(" WHERE ");
      text.append(SystemFunctions.write(index.predicate(), index.heap(), isPretty));
    }
    return text.toString();
  }

  private static void appendOptions(StringBuilder text, Map<String, String> options) {
    if (options.isEmpty()) {
      return;
    }
    String separator = " WITH (";
    for (var option : options.entrySet()) {
      text.append(separator).append(option.getKey());
      text.append("='").append(option.getValue()).append('\'');
      separator = ", ";
    }
    text.append(')');
  }

  private static String keys(IndexDescriptor index, boolean isPretty) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < index.keyCount(); i++) {
      text.append(i == 0 ? "" : ", ").append(column(index, i, isPretty));
      AttributeDescriptor column = index.attributes().get(i);
      int collation = index.collations()[i];
      if (collation != 0 && collation != column.type().collationOid()) {
        text.append(" COLLATE ").append(collationName(collation));
      }
      OperatorClasses.OperatorClass operatorClass = index.operatorClass(i);
      if (!operatorClass.equals(OperatorClasses.defaultFor(column.type()))) {
        text.append(' ').append(operatorClass.name());
      }
      if (index.isDescending(i)) {
        text.append(index.isNullsFirst(i) ? " DESC" : " DESC NULLS LAST");
      } else if (index.isNullsFirst(i)) {
        text.append(" NULLS FIRST");
      }
    }
    return text.toString();
  }

  private static String collationName(int oid) {
    CatalogRow row = SystemFunctions.catalog().table(CatalogOids.PG_COLLATION).findOne(1, oid);
    return row == null ? "???" : QuotedNames.quoteIdentifier(row.text(2));
  }

  private static String column(IndexDescriptor index, int column, boolean isPretty) {
    String expression = index.expression(column);
    if (expression == null) {
      return QuotedNames.quoteIdentifier(index.columnText(column));
    }
    String text = SystemFunctions.write(expression, index.heap(), isPretty);
    return looksLikeCall(text) ? text : "(" + text + ")";
  }

  /// `name(...)`, with the last parenthesis closing the first.
  private static boolean looksLikeCall(String text) {
    int open = text.indexOf('(');
    if (open <= 0 || !text.endsWith(")")) {
      return false;
    }
    for (int i = 0; i < open; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '.' && c != '"') {
        return false;
      }
    }
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0 && i < text.length() - 1) {
        return false;
      }
    }
    return true;
  }

  static String fullName(RelationDescriptor relation) {
    return QuotedNames.quoteIdentifier(relation.namespaceName())
        + "."
        + QuotedNames.quoteIdentifier(relation.name());
  }

  static String shortName(RelationDescriptor relation) {
    RelationDescriptor found = SystemFunctions.catalog().relation(null, relation.name());
    return found != null && found.oid() == relation.oid()
        ? QuotedNames.quoteIdentifier(relation.name())
        : fullName(relation);
  }

  // ---------------------------------------------------------------- constraints

  /// PRIMARY KEY and UNIQUE.
  static String key(CatalogRow constraint, String columns) {
    IndexDescriptor index =
        IndexCatalog.index(SystemFunctions.catalog(), constraint.integer(PgConstraint.INDEX));
    boolean isPrimary = constraint.letter(PgConstraint.KIND) == 'p';
    StringBuilder text = new StringBuilder(isPrimary ? "PRIMARY KEY " : "UNIQUE ");
    text.append(index.isNullsNotDistinct() ? "NULLS NOT DISTINCT " : "");
    text.append('(').append(columns).append(')');
    for (int i = index.keyCount(); i < index.columns().length; i++) {
      text.append(i == index.keyCount() ? " INCLUDE (" : ", ");
      text.append(QuotedNames.quoteIdentifier(index.columnText(i)));
      text.append(i == index.columns().length - 1 ? ")" : "");
    }
    appendOptions(text, index.relation().options());
    return text.toString();
  }

  static String foreignKey(CatalogRow constraint, String columns, String referencedColumns) {
    ForeignKey key = ForeignKey.read(constraint);
    SessionCatalog catalog = SystemFunctions.catalog();
    RelationDescriptor referenced = catalog.relation(key.referencedOid());
    StringBuilder text = new StringBuilder("FOREIGN KEY (").append(columns);
    text.append(") REFERENCES ").append(shortName(referenced));
    text.append('(').append(referencedColumns).append(')');
    text.append(key.match() == 'f' ? " MATCH FULL" : "");
    appendAction(text, " ON UPDATE ", key.onUpdate());
    appendAction(text, " ON DELETE ", key.onDelete());
    RelationDescriptor relation = catalog.relation(key.relationOid());
    for (int i = 0; i < key.deleteSetColumns().length; i++) {
      int number = key.deleteSetColumns()[i];
      text.append(i == 0 ? " (" : ", ");
      text.append(QuotedNames.quoteIdentifier(relation.attributes().get(number - 1).name()));
      text.append(i == key.deleteSetColumns().length - 1 ? ")" : "");
    }
    return text.toString();
  }

  private static void appendAction(StringBuilder text, String clause, char action) {
    String word =
        switch (action) {
          case 'r' -> "RESTRICT";
          case 'c' -> "CASCADE";
          case 'n' -> "SET NULL";
          case 'd' -> "SET DEFAULT";
          default -> null;
        };
    if (word != null) {
      text.append(clause).append(word);
    }
  }

  static String timing(CatalogRow constraint) {
    return (constraint.flag(PgConstraint.DEFERRABLE) ? " DEFERRABLE" : "")
        + (constraint.flag(PgConstraint.DEFERRED) ? " INITIALLY DEFERRED" : "");
  }
}
