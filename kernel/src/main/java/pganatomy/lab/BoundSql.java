package pganatomy.lab;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// A statement whose `:names` are bound to values. The values go to the server beside the
/// statement, not inside it: no quoting, and no way for a value to become SQL.
///
/// ```text
/// SELECT * FROM t WHERE id = :id        as written
/// SELECT * FROM t WHERE id = $1         shown: as the server sees it, and counts positions in it
/// SELECT * FROM t WHERE id = ?          jdbc
/// ```
///
/// @param parameters one for each `:name`, in the order of the text
public record BoundSql(String shown, String jdbc, List<Parameter> parameters) {

  /// A value as the server reads it.
  ///
  /// @param type object identifier; 0 lets the server find out
  /// @param text null for SQL's null
  /// @param value the Java value, for databases other than PostgreSQL
  public record Parameter(int type, String text, Object value) {}

  /// Where values of names come from.
  @FunctionalInterface
  public interface Values {
    /// The value of a name, which may be null.
    Object get(String name) throws Exception;
  }

  /// A statement that is taken as it is.
  static BoundSql plain(String sql) {
    return new BoundSql(sql, sql, List.of());
  }

  /// Binds the statement's `:names`.
  public static BoundSql of(String sql, Values values) throws Exception {
    List<SqlText.Spot> spots = SqlText.spots(sql);
    if (spots.stream().allMatch(spot -> spot.name() == null)) {
      return plain(sql);
    }
    StringBuilder shown = new StringBuilder();
    StringBuilder jdbc = new StringBuilder();
    List<Parameter> parameters = new ArrayList<>();
    int from = 0;
    for (SqlText.Spot spot : spots) {
      shown.append(sql, from, spot.start());
      jdbc.append(sql, from, spot.start());
      from = spot.end();
      if (spot.name() == null) {
        shown.append('?');
        jdbc.append("??");
      } else {
        parameters.add(parameter(values.get(spot.name())));
        shown.append('$').append(parameters.size());
        jdbc.append('?');
      }
    }
    String rest = sql.substring(from);
    return new BoundSql(shown + rest, jdbc + rest, parameters);
  }

  private static Parameter parameter(Object value) {
    return switch (value) {
      case null -> new Parameter(0, null, null);
      case Collection<?> all -> array(all);
      case Object[] all -> array(List.of(all));
      case int[] all -> array(java.util.Arrays.stream(all).boxed().toList());
      case long[] all -> array(java.util.Arrays.stream(all).boxed().toList());
      case double[] all -> array(java.util.Arrays.stream(all).boxed().toList());
      default -> new Parameter(type(value), value.toString(), value);
    };
  }

  private static int type(Object value) {
    return switch (value) {
      case Byte _, Short _ -> 21;
      case Integer _ -> 23;
      case Long _ -> 20;
      case Float _ -> 700;
      case Double _ -> 701;
      case BigDecimal _, BigInteger _ -> 1700;
      case Boolean _ -> 16;
      case LocalDate _ -> 1082;
      case LocalTime _ -> 1083;
      case LocalDateTime _ -> 1114;
      case OffsetDateTime _ -> 1184;
      case UUID _ -> 2950;
      default -> 0;
    };
  }

  /// A collection as an array, for `= ANY (:ids)`.
  private static Parameter array(Collection<?> values) {
    StringBuilder text = new StringBuilder("{");
    int type = 0;
    for (Object value : values) {
      text.append(text.length() == 1 ? "" : ",");
      if (value == null) {
        text.append("NULL");
      } else {
        type = arrayType(type(value));
        text.append('"')
            .append(value.toString().replace("\\", "\\\\").replace("\"", "\\\""))
            .append('"');
      }
    }
    return new Parameter(type, text.append('}').toString(), values);
  }

  private static int arrayType(int element) {
    return switch (element) {
      case 21 -> 1005;
      case 23 -> 1007;
      case 20 -> 1016;
      case 700 -> 1021;
      case 701 -> 1022;
      case 1700 -> 1231;
      case 16 -> 1000;
      case 1082 -> 1182;
      case 2950 -> 2951;
      default -> 0;
    };
  }
}
