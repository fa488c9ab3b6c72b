package pganatomy.engine.parser.analyze;

import java.util.List;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.error.SqlState;

/// Functions over `anyelement`, `anyarray` and their kin.
///
/// There are two families. In the first all `any...` arguments must agree exactly; in the second
/// (`anycompatible...`) they are converted to a common type.
///
/// ```text
///   array_append(anycompatiblearray, anycompatible)   called with (int[], numeric)
///   element type: common type of int and numeric = numeric
///   arguments become numeric[], numeric; the result, anycompatiblearray, is numeric[]
/// ```
///
/// PostgreSQL: src/backend/parser/parse_coerce.c, enforce_generic_type_consistency()
final class Polymorphism {
  private static final int ANYMULTIRANGE = 4537;
  private static final int ANYCOMPATIBLEMULTIRANGE = 4538;
  private static final int ANYCOMPATIBLERANGE = 5080;

  private final AnalysisContext context;

  Polymorphism(AnalysisContext context) {
    this.context = context;
  }

  static boolean isPolymorphic(int oid) {
    return isExact(oid) || isCompatible(oid);
  }

  private static boolean isExact(int oid) {
    return switch (oid) {
      case TypeOids.ANYELEMENT,
          TypeOids.ANYARRAY,
          TypeOids.ANYNONARRAY,
          TypeOids.ANYENUM,
          TypeOids.ANYRANGE,
          ANYMULTIRANGE ->
          true;
      default -> false;
    };
  }

  private static boolean isCompatible(int oid) {
    return switch (oid) {
      case TypeOids.ANYCOMPATIBLE,
          TypeOids.ANYCOMPATIBLEARRAY,
          TypeOids.ANYCOMPATIBLENONARRAY,
          ANYCOMPATIBLERANGE,
          ANYCOMPATIBLEMULTIRANGE ->
          true;
      default -> false;
    };
  }

  private static boolean isArrayForm(int oid) {
    return oid == TypeOids.ANYARRAY || oid == TypeOids.ANYCOMPATIBLEARRAY;
  }

  private static boolean isRangeForm(int oid) {
    return switch (oid) {
      case TypeOids.ANYRANGE, ANYMULTIRANGE, ANYCOMPATIBLERANGE, ANYCOMPATIBLEMULTIRANGE -> true;
      default -> false;
    };
  }

  // ---- consistency ----

  /// Whether the actual types agree on what the polymorphic ones stand for.
  boolean consistent(List<Type> actual, int[] declared) {
    Type element = null;
    Type compatible = null;
    Type range = null;
    for (int i = 0; i < actual.size(); i++) {
      int pattern = declared[i];
      Type type = context.baseType(actual.get(i));
      if (!isPolymorphic(pattern) || type.oid() == TypeOids.UNKNOWN) {
        continue;
      }
      if (isRangeForm(pattern)) {
        if (type.kind() != 'r' && type.kind() != 'm'
            || range != null && range.oid() != type.oid()) {
          return false;
        }
        range = type;
        continue;
      }
      Type part = part(pattern, type);
      if (part == null || !isAllowed(pattern, part)) {
        return false;
      }
      if (isExact(pattern)) {
        if (element != null && element.oid() != part.oid()) {
          return false;
        }
        element = part;
      } else {
        compatible = compatible == null ? part : join(compatible, part);
        if (compatible == null) {
          return false;
        }
      }
    }
    return true;
  }

  /// The element type that an actual argument stands for; null when it cannot be.
  private Type part(int pattern, Type actual) {
    if (!isArrayForm(pattern)) {
      return actual;
    }
    if (actual.oid() == TypeOids.ANYARRAY) {
      return actual;
    }
    return context.elementType(actual);
  }

  private boolean isAllowed(int pattern, Type part) {
    if (pattern == TypeOids.ANYNONARRAY || pattern == TypeOids.ANYCOMPATIBLENONARRAY) {
      return context.elementType(part) == null;
    }
    return pattern != TypeOids.ANYENUM || part.kind() == 'e';
  }

  /// The type of two that the other converts to; null if there is none.
  private Type join(Type a, Type b) {
    if (a.oid() == b.oid()) {
      return a;
    }
    if (a.category() != b.category()) {
      return null;
    }
    if (!a.preferred() && context.coercion.possible(a, b, Coercion.Context.IMPLICIT)) {
      return b;
    }
    return context.coercion.possible(b, a, Coercion.Context.IMPLICIT) ? a : null;
  }

  // ---- enforcement ----

  /// Replaces the polymorphic types in `declared` by what they stand for, and gives the actual
  /// result type.
  Type enforce(List<Type> actual, int[] declared, int result, int location) {
    Type element = null;
    Type compatible = null;
    Type range = null;
    boolean any = isPolymorphic(result);
    boolean unknownCompatible = false;
    boolean unknownElement = false;
    for (int i = 0; i < actual.size(); i++) {
      int pattern = declared[i];
      if (!isPolymorphic(pattern)) {
        continue;
      }
      any = true;
      Type type = context.baseType(actual.get(i));
      if (type.oid() == TypeOids.UNKNOWN) {
        unknownCompatible |= isCompatible(pattern);
        unknownElement |= isExact(pattern);
      } else if (isRangeForm(pattern)) {
        range = type;
      } else if (isExact(pattern)) {
        element = merge(element, part(pattern, type), pattern, type, location);
      } else {
        Type part = part(pattern, type);
        compatible = compatible == null || part == null ? part : join(compatible, part);
      }
    }
    if (!any) {
      return context.type(result);
    }
    if (compatible == null && unknownCompatible) {
      compatible = context.type(TypeOids.TEXT);
    }
    if (element == null && unknownElement && range == null) {
      throw context.error(
          SqlState.DATATYPE_MISMATCH,
          "could not determine polymorphic type because input has type unknown",
          location);
    }
    for (int i = 0; i < actual.size(); i++) {
      declared[i] = replace(declared[i], actual.get(i), element, compatible, range, location);
    }
    return context.type(replace(result, null, element, compatible, range, location));
  }

  private Type merge(Type element, Type part, int pattern, Type actual, int location) {
    if (part == null) {
      throw context.error(
          SqlState.DATATYPE_MISMATCH,
          "argument declared "
              + AnalysisContext.name(context.type(pattern))
              + " is not an array but type "
              + AnalysisContext.name(actual),
          location);
    }
    if (element != null && element.oid() != part.oid()) {
      throw context
          .error(
              SqlState.DATATYPE_MISMATCH,
              "arguments declared \"anyelement\" are not all alike",
              location)
          .detail(AnalysisContext.name(element) + " versus " + AnalysisContext.name(part));
    }
    return part;
  }

  private int replace(
      int pattern, Type actual, Type element, Type compatible, Type range, int location) {
    if (!isPolymorphic(pattern)) {
      return pattern;
    }
    if (isRangeForm(pattern)) {
      return range == null ? pattern : range.oid();
    }
    Type part = isExact(pattern) ? element : compatible;
    if (part == null) {
      return pattern;
    }
    if (!isArrayForm(pattern)) {
      return part.oid();
    }
    if (part.oid() == TypeOids.ANYARRAY) {
      return TypeOids.ANYARRAY;
    }
    Type array = context.arrayType(part);
    if (array == null) {
      throw context.error(
          SqlState.UNDEFINED_OBJECT,
          "could not find array type for data type " + AnalysisContext.name(part),
          location);
    }
    boolean same =
        actual != null
            && context.elementType(actual) != null
            && context.elementType(actual).oid() == part.oid();
    return same ? actual.oid() : array.oid();
  }
}
