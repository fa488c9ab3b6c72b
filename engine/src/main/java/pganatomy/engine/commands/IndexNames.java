package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.PgConstraint;
import pganatomy.engine.catalog.SessionCatalog;

/// The names that indexes and constraints get when none is given: `t_pkey`, `t_a_b_idx1`.
///
/// PostgreSQL: src/backend/commands/indexcmds.c, ChooseIndexName(), ChooseRelationName(),
/// makeObjectName()
final class IndexNames {
  private static final int MAX_BYTES = 63;

  private IndexNames() {}

  /// A name that no relation of the schema (and, for a constraint, no constraint of it) has.
  ///
  /// @param columns null for none
  static String choose(
      SessionCatalog catalog,
      String table,
      String columns,
      String label,
      int namespaceOid,
      boolean isConstraint) {
    for (int pass = 0; ; pass++) {
      String name = make(table, columns, pass == 0 ? label : label + pass);
      boolean isTaken =
          catalog.relationIn(namespaceOid, name) != null
              || isConstraint && isConstraintName(catalog, namespaceOid, name);
      if (!isTaken) {
        return name;
      }
    }
  }

  private static boolean isConstraintName(SessionCatalog catalog, int namespaceOid, String name) {
    for (CatalogRow row : catalog.table(CatalogOids.PG_CONSTRAINT).find(PgConstraint.NAME, name)) {
      if (row.integer(PgConstraint.NAMESPACE) == namespaceOid) {
        return true;
      }
    }
    return false;
  }

  /// A name for a constraint that no other one of the relation has.
  static String chooseConstraint(
      SessionCatalog catalog, int relationOid, String table, String columns, String label) {
    for (int pass = 0; ; pass++) {
      String name = make(table, columns, pass == 0 ? label : label + pass);
      if (!IndexCatalog.hasConstraint(catalog, relationOid, name)) {
        return name;
      }
    }
  }

  /// `table_columns_label`, the longer one of the first two cut until all fits.
  static String make(String table, String columns, String label) {
    int overhead = label.length() + 1 + (columns == null ? 0 : 1);
    int available = MAX_BYTES - overhead;
    int first = bytes(table);
    int second = columns == null ? 0 : bytes(columns);
    while (first + second > available) {
      if (first > second) {
        first--;
      } else {
        second--;
      }
    }
    String name = clip(table, first);
    return (columns == null ? name : name + "_" + clip(columns, second)) + "_" + label;
  }

  private static int bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
  }

  private static String clip(String text, int bytes) {
    String clipped = text;
    while (bytes(clipped) > bytes) {
      clipped = clipped.substring(0, clipped.length() - 1);
    }
    return clipped;
  }

  /// The columns' part of an index's name.
  static String joined(List<String> columns) {
    StringBuilder joined = new StringBuilder();
    for (String column : columns) {
      if (joined.length() >= MAX_BYTES) {
        break;
      }
      joined.append(joined.isEmpty() ? "" : "_").append(column);
    }
    return joined.toString();
  }
}
