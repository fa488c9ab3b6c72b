package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.List;

/// A foreign key: one row of `pg_constraint` of kind `f`.
///
/// ```text
///   relationOid (columns)  ──REFERENCES──▶  referencedOid (referencedColumns), by indexOid
/// ```
///
/// PostgreSQL: src/include/catalog/pg_constraint.h
///
/// @param onUpdate `a` no action, `r` restrict, `c` cascade, `n` set null, `d` set default
/// @param match `s` simple, `f` full
/// @param deleteSetColumns columns that ON DELETE SET sets, empty for all
/// @param crossOperators `referenced = referencing` for each pair of columns
public record ForeignKey(
    int oid,
    String name,
    int relationOid,
    int referencedOid,
    int indexOid,
    int[] columns,
    int[] referencedColumns,
    char onUpdate,
    char onDelete,
    char match,
    int[] deleteSetColumns,
    int[] crossOperators,
    int[] referencedOperators,
    int[] ownOperators,
    boolean isDeferrable,
    boolean isDeferred,
    boolean isValidated) {

  /// Those that the relation has, or that refer to it; in the order of their OIDs.
  static List<ForeignKey> of(SessionCatalog catalog, int relationOid) {
    List<ForeignKey> found = new ArrayList<>();
    CatalogTable table = catalog.table(CatalogOids.PG_CONSTRAINT);
    for (CatalogRow row : table.all()) {
      if (row.letter(PgConstraint.KIND) == 'f'
          && (row.integer(PgConstraint.RELATION) == relationOid
              || row.integer(PgConstraint.FOREIGN_RELATION) == relationOid)) {
        found.add(read(row));
      }
    }
    found.sort((a, b) -> Integer.compareUnsigned(a.oid, b.oid));
    return found;
  }

  public static ForeignKey read(CatalogRow row) {
    return new ForeignKey(
        row.integer(PgConstraint.OID),
        row.text(PgConstraint.NAME),
        row.integer(PgConstraint.RELATION),
        row.integer(PgConstraint.FOREIGN_RELATION),
        row.integer(PgConstraint.INDEX),
        IndexCatalog.numbers(row.value(PgConstraint.KEY)),
        IndexCatalog.numbers(row.value(PgConstraint.FOREIGN_KEY)),
        row.letter(PgConstraint.UPDATE_ACTION),
        row.letter(PgConstraint.DELETE_ACTION),
        row.letter(PgConstraint.MATCH),
        IndexCatalog.numbers(row.value(PgConstraint.DELETE_SET_COLUMNS)),
        IndexCatalog.numbers(row.value(PgConstraint.PF_OPERATORS)),
        IndexCatalog.numbers(row.value(PgConstraint.PP_OPERATORS)),
        IndexCatalog.numbers(row.value(PgConstraint.FF_OPERATORS)),
        row.flag(PgConstraint.DEFERRABLE),
        row.flag(PgConstraint.DEFERRED),
        row.flag(PgConstraint.VALIDATED));
  }
}
