package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.parser.ast.ColumnDefinition;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.TypeName;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeModifiers;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// From the name of a type, as a column definition has it, to the type.
///
/// PostgreSQL: src/backend/parser/parse_type.c, typenameTypeIdAndMod()
final class ColumnTypes {
  private ColumnTypes() {}

  static Type resolve(TypeName name, CommandContext context) {
    List<String> names = name.names();
    String schema = names.size() > 1 ? names.get(names.size() - 2) : null;
    Type type = context.catalog().type(schema, names.getLast());
    if (type != null && !name.arrayBounds().isEmpty()) {
      type = type.arrayOid() == 0 ? null : context.catalog().type(type.arrayOid());
    }
    if (type == null) {
      throw context.error(
          SqlState.UNDEFINED_OBJECT, "type \"" + name + "\" does not exist", name.location());
    }
    return type;
  }

  /// The collation of a new column. All sort alike here, by code points: it is kept to be shown.
  ///
  /// PostgreSQL: src/backend/parser/parse_type.c, GetColumnDefCollation()
  static int collation(ColumnDefinition column, Type type, CommandContext context) {
    if (column.collation().isEmpty()) {
      return type.collationOid();
    }
    int location = column.location();
    while (!context.text().regionMatches(true, location, "collate", 0, 7)
        && location < context.text().length()) {
      location++;
    }
    CatalogRow row =
        context.table(CatalogOids.PG_COLLATION).findOne(2, column.collation().getLast());
    if (row == null) {
      throw context.error(
          SqlState.UNDEFINED_OBJECT,
          "collation \""
              + String.join(".", column.collation())
              + "\" for encoding \"UTF8\" does not exist",
          location);
    }
    if (type.collationOid() == 0) {
      throw context.error(
          SqlState.DATATYPE_MISMATCH,
          "collations are not supported by type " + TypeNames.format(type.oid(), -1),
          location);
    }
    return row.integer(1);
  }

  static int modifier(TypeName name, Type type, CommandContext context) {
    if (name.intervalFields() >= 0) {
      int[] numbers =
          name.modifiers().isEmpty()
              ? new int[] {name.intervalFields()}
              : new int[] {name.intervalFields(), number(name.modifiers().getFirst())};
      return TypeModifiers.encode(type, numbers);
    }
    if (name.modifiers().isEmpty()) {
      return -1;
    }
    int[] numbers = new int[name.modifiers().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(name.modifiers().get(i));
    }
    return TypeModifiers.encode(type, numbers);
  }

  private static int number(ExpressionNode node) {
    if (node instanceof ExpressionNode.Literal literal) {
      try {
        return Integer.parseInt(literal.text());
      } catch (NumberFormatException _) {
        // falls through: not a number, which is the error below
      }
    }
    throw DatabaseException.error(
        SqlState.SYNTAX_ERROR, "type modifiers must be simple constants or identifiers");
  }
}
