package pganatomy.engine.utils.adt;

/// The fields of a row type.
public record RowShape(String[] names, Type[] types, int[] typeModifiers) {}
