package pganatomy.engine.catalog;

import pganatomy.engine.access.common.StoredAttribute;
import pganatomy.engine.utils.adt.Type;

/// A column of a relation: one row of `pg_attribute`.
///
/// PostgreSQL: src/include/catalog/pg_attribute.h
///
/// @param number 1-based; the place in the stored tuple
/// @param defaultExpression the text of its DEFAULT (or of a generated column), null for none
/// @param identity `a` always, `d` by default, `\0` none
/// @param generated `s` stored, `v` virtual, `\0` none
/// @param missingValue what rows have that were stored before the column was added, or null
/// @param storage `p` plain, `e` external, `m` main, `x` extended
/// @param compression `p` pglz, `\0` what the session's setting says
public record AttributeDescriptor(
    String name,
    int number,
    Type type,
    int typeModifier,
    boolean notNull,
    boolean dropped,
    String defaultExpression,
    char identity,
    char generated,
    int collationOid,
    Object missingValue,
    char storage,
    char compression)
    implements StoredAttribute {
  public AttributeDescriptor(
      String name,
      int number,
      Type type,
      int typeModifier,
      boolean notNull,
      boolean dropped,
      String defaultExpression,
      char identity,
      char generated,
      int collationOid,
      Object missingValue) {
    this(
        name,
        number,
        type,
        typeModifier,
        notNull,
        dropped,
        defaultExpression,
        identity,
        generated,
        collationOid,
        missingValue,
        type.storage(),
        '\0');
  }

  public AttributeDescriptor(
      String name,
      int number,
      Type type,
      int typeModifier,
      boolean notNull,
      boolean dropped,
      String defaultExpression,
      char identity,
      char generated,
      int collationOid) {
    this(
        name,
        number,
        type,
        typeModifier,
        notNull,
        dropped,
        defaultExpression,
        identity,
        generated,
        collationOid,
        null);
  }

  /// The column with another default.
  public AttributeDescriptor withDefault(String expression) {
    return new AttributeDescriptor(
        name,
        number,
        type,
        typeModifier,
        notNull,
        dropped,
        expression,
        identity,
        generated,
        collationOid,
        missingValue,
        storage,
        compression);
  }

  /// The column with another way to store large values.
  public AttributeDescriptor withStorage(char newStorage, char newCompression) {
    return new AttributeDescriptor(
        name,
        number,
        type,
        typeModifier,
        notNull,
        dropped,
        defaultExpression,
        identity,
        generated,
        collationOid,
        missingValue,
        newStorage,
        newCompression);
  }
}
