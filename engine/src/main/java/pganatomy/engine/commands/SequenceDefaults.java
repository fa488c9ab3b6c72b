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

/// Defaults that name relations, as those do that take a sequence's numbers: they are stored with
/// OIDs for names, so that renaming does not break them, and stand in the way of dropping.
///
/// PostgreSQL stores the analysed tree of a default, where the sequence is a constant of type
/// regclass, and finds the dependency there: src/backend/catalog/dependency.c,
/// find_expr_references_walker()
final class SequenceDefaults {
  private static final int FIRST_NORMAL = 16384;
  private static final Pattern RELATION = Pattern.compile("'(\\d+)'::regclass");

  private SequenceDefaults() {}

  /// A default of a table's column that takes numbers from a sequence.
  record Use(int defaultOid, int tableOid, int column) {}

  /// Notes which relations a default needs.
  static void record(CommandContext context, int defaultOid, String storedText) {
    Matcher names = RELATION.matcher(storedText);
    while (names.find()) {
      int oid = Integer.parseUnsignedInt(names.group(1));
      if (Integer.compareUnsigned(oid, FIRST_NORMAL) >= 0) {
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
