package pganatomy.engine.tcop;

import pganatomy.engine.utils.adt.Type;

/// A column of a result, as RowDescription tells it. Table and column number are 0 for what is not
/// a table's column.
public record ResultColumn(
    String name, int tableOid, int columnNumber, Type type, int typeModifier) {}
