package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AccessList;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Access lists as SQL sees them: `aclexplode` gives a row for each privilege, `acldefault` the
/// list that null stands for, `makeaclitem` one item.
///
/// PostgreSQL: src/backend/utils/adt/acl.c, aclexplode(), acldefault_sql()
final class AccessListRows implements ScalarFunction, SetReturningFunction {
  private final String symbol;

  AccessListRows(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    return switch (symbol) {
      case "acldefault_sql" ->
          byDefault((char) (int) (Integer) arguments[0], (Integer) arguments[1]);
      case "makeaclitem" -> item(arguments);
      default -> throw new IllegalStateException(symbol);
    };
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    return switch (symbol) {
      case "aclexplode" -> new ListSource(rows((ArrayValue) arguments[0]));
      default -> throw new IllegalStateException(symbol);
    };
  }

  private static List<Object[]> rows(ArrayValue list) {
    List<Object[]> rows = new ArrayList<>();
    for (Object element : list.elements()) {
      AclItem item = (AclItem) element;
      for (int bit = 0; bit < AclItem.LETTERS.length(); bit++) {
        if ((item.rights() >>> bit & 1) != 0) {
          boolean isGrantable = (item.options() >>> bit & 1) != 0;
          rows.add(new Object[] {item.grantor(), item.grantee(), AclItem.word(bit), isGrantable});
        }
      }
    }
    return rows;
  }

  /// The letters here are those of the SQL function, not quite those of [AccessList].
  private static ArrayValue byDefault(char letter, int owner) {
    char kind =
        switch (letter) {
          case 'c', 'r', 'd', 'f', 'n', 'T' -> letter;
          case 's' -> 'S';
          default ->
              throw DatabaseException.error(
                  SqlState.INTERNAL_ERROR, "unrecognized object type abbreviation: " + letter);
        };
    return (ArrayValue) AccessList.of(null, kind, owner).toStored();
  }

  private static AclItem item(Object[] arguments) {
    int rights = 0;
    for (String word : ((String) arguments[2]).split(",")) {
      String name = word.strip();
      int right = AclItem.right(name.toLowerCase(java.util.Locale.ROOT));
      if (right == 0) {
        throw DatabaseException.error(
            SqlState.INVALID_PARAMETER_VALUE, "unrecognized privilege type: \"" + name + "\"");
      }
      rights |= right;
    }
    int options = (Boolean) arguments[3] ? rights : 0;
    return new AclItem((Integer) arguments[0], (Integer) arguments[1], rights, options);
  }
}
