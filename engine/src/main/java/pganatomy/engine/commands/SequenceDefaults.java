package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.PgAttribute;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SequenceDescriptor;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;

/// Defaults that take a sequence's numbers: they name it by its OID, so that renaming it does not
/// break them, and they stand in the way of dropping it.
///
/// PostgreSQL stores the analysed tree of a default, where the sequence is a constant of type
/// regclass, and finds the dependency there: src/backend/catalog/dependency.c,
/// find_expr_references_walker()
final class SequenceDefaults {
  private static final Pattern CALL =
      Pattern.compile(
          "\\bnextval\\s*\\(\\s*'((?:[^']|'')+)'\\s*(?:::\\s*(?:pg_catalog\\.)?regclass\\s*)?\\)",
          Pattern.CASE_INSENSITIVE);

  private SequenceDefaults() {}

  /// A default of a table's column that takes numbers from a sequence.
  record Use(int defaultOid, int tableOid, int column) {}

  /// The text with every sequence named by its OID.
  static String bind(CommandContext context, String text) {
    if (!text.toLowerCase(java.util.Locale.ROOT).contains("nextval")) {
      return text;
    }
    Matcher calls = CALL.matcher(text);
    StringBuilder bound = new StringBuilder();
    while (calls.find()) {
      int oid = sequence(calls.group(1).replace("''", "'"));
      RelationDescriptor relation = oid == 0 ? null : context.catalog().relation(oid);
      boolean isSequence = relation != null && relation.kind() == 'S';
      calls.appendReplacement(
          bound,
          Matcher.quoteReplacement(isSequence ? SequenceDescriptor.nextValue(oid) : calls.group()));
    }
    return calls.appendTail(bound).toString();
  }

  private static int sequence(String name) {
    try {
      return (Integer) Types.byName("regclass").codec().parse(name, -1);
    } catch (DatabaseException _) {
      // There is none: using the default will say so.
      return 0;
    }
  }

  /// Notes which sequences a default needs.
  static void record(CommandContext context, int defaultOid, String boundText) {
    Matcher calls = CALL.matcher(boundText);
    while (calls.find()) {
      int oid = sequence(calls.group(1));
      if (oid != 0) {
        Dependencies.record(
            context.catalog(),
            CatalogOids.PG_ATTRDEF,
            defaultOid,
            CatalogOids.PG_CLASS,
            oid,
            0,
            'n');
      }
    }
  }

  /// The defaults that need a sequence.
  static List<Use> of(CommandContext context, int sequenceOid) {
    List<Use> uses = new ArrayList<>();
    CatalogTable defaults = context.table(CatalogOids.PG_ATTRDEF);
    for (CatalogRow row : context.table(CatalogOids.PG_DEPEND).find(5, sequenceOid)) {
      if (row.integer(1) == CatalogOids.PG_ATTRDEF && row.integer(4) == CatalogOids.PG_CLASS) {
        CatalogRow found = defaults.findOne(1, row.integer(2));
        if (found != null) {
          uses.add(new Use(row.integer(2), found.integer(2), found.integer(3)));
        }
      }
    }
    return uses;
  }

  /// Takes a default away whose sequence goes.
  static void remove(CommandContext context, Use use) {
    context.table(CatalogOids.PG_ATTRDEF).deleteWhere(1, use.defaultOid);
    Dependencies.remove(context.catalog(), CatalogOids.PG_ATTRDEF, use.defaultOid);
    CatalogTable attributes = context.table(CatalogOids.PG_ATTRIBUTE);
    for (CatalogRow row : attributes.find(PgAttribute.RELATION, use.tableOid)) {
      if (row.integer(PgAttribute.NUMBER) == use.column) {
        row.set(PgAttribute.HAS_DEFAULT, false);
        attributes.update(row);
      }
    }
    context.changed();
  }
}
