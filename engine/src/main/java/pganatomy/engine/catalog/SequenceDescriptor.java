package pganatomy.engine.catalog;

import java.util.List;
import pganatomy.engine.access.sequence.SequenceRange;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;

/// What a sequence counts: one row of `pg_sequence`.
///
/// PostgreSQL: src/include/catalog/pg_sequence.h
///
/// @param typeOid int2, int4 or int8
public record SequenceDescriptor(
    int oid,
    int typeOid,
    long start,
    long increment,
    long maximum,
    long minimum,
    long cacheSize,
    boolean cycles) {

  /// The sequence's row; null when there is none.
  public static SequenceDescriptor find(SessionCatalog catalog, int oid) {
    CatalogRow row = catalog.table(CatalogOids.PG_SEQUENCE).findOne(1, oid);
    return row == null
        ? null
        : new SequenceDescriptor(
            oid,
            row.integer(2),
            (Long) row.value(3),
            (Long) row.value(4),
            (Long) row.value(5),
            (Long) row.value(6),
            (Long) row.value(7),
            row.flag(8));
  }

  public SequenceRange range() {
    return new SequenceRange(increment, minimum, maximum, cacheSize, cycles);
  }

  /// A default that takes the sequence's next number. The sequence is named by its OID, so that the
  /// default outlives a new name; `pg_get_expr` shows the name.
  public static String nextValue(int sequenceOid) {
    return "nextval('" + Integer.toUnsignedString(sequenceOid) + "'::regclass)";
  }

  /// Writes the row, over the one that is there already.
  public void store(SessionCatalog catalog) {
    CatalogTable table = catalog.table(CatalogOids.PG_SEQUENCE);
    CatalogRow row = table.findOne(1, oid);
    boolean isNew = row == null;
    if (isNew) {
      row = table.newRow();
    }
    row.set(1, oid);
    row.set(2, typeOid);
    row.set(3, start);
    row.set(4, increment);
    row.set(5, maximum);
    row.set(6, minimum);
    row.set(7, cacheSize);
    row.set(8, cycles);
    if (isNew) {
      table.insert(row);
    } else {
      table.update(row);
    }
  }

  /// The columns of every sequence as a relation.
  public static List<AttributeDescriptor> columns() {
    return List.of(
        column("last_value", 1, Types.INT8),
        column("log_cnt", 2, Types.INT8),
        column("is_called", 3, Types.BOOL));
  }

  private static AttributeDescriptor column(String name, int number, Type type) {
    return new AttributeDescriptor(
        name, number, type, -1, true, false, null, '\0', '\0', type.collationOid());
  }
}
