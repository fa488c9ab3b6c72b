package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Finds the operator that an expression means, and makes the node.
///
/// PostgreSQL: src/backend/parser/parse_oper.c
final class OperatorResolver {
  private final AnalysisContext context;

  OperatorResolver(AnalysisContext context) {
    this.context = context;
  }

  /// `left op right`, or `op right` with left null.
  Expression make(List<String> name, Expression left, Expression right, int location) {
    Type leftType = left == null ? null : left.type();
    OperatorDescriptor operator = find(name, leftType, right.type(), location);
    var actual = new ArrayList<Type>();
    var arguments = new ArrayList<Expression>();
    if (left != null) {
      actual.add(left.type());
      arguments.add(left);
    }
    actual.add(right.type());
    arguments.add(right);
    int[] declared =
        left == null
            ? new int[] {operator.rightType()}
            : new int[] {operator.leftType(), operator.rightType()};
    Type result = context.polymorphism.enforce(actual, declared, operator.resultType(), location);
    for (int i = 0; i < declared.length; i++) {
      arguments.set(i, convert(arguments.get(i), declared[i]));
    }
    return new Expression.OperatorCall(operator, arguments, result, location);
  }

  private Expression convert(Expression argument, int declared) {
    return context.coercion.coerce(
        argument, context.type(declared), -1, Coercion.Context.IMPLICIT, argument.location());
  }

  /// `left op ANY (array)` and `left op ALL (array)`.
  Expression makeArray(
      List<String> name, boolean any, Expression left, Expression array, int location) {
    Type arrayType = array.type();
    Type element;
    if (arrayType.oid() == TypeOids.UNKNOWN) {
      element = Types.UNKNOWN;
    } else {
      element = context.elementType(context.baseType(arrayType));
      if (element == null) {
        throw context.error(
            SqlState.WRONG_OBJECT_TYPE,
            "op ANY/ALL (array) requires array on right side",
            location);
      }
    }
    OperatorDescriptor operator = find(name, left.type(), element, location);
    int[] declared = {operator.leftType(), operator.rightType()};
    Type result =
        context.polymorphism.enforce(
            List.of(left.type(), element), declared, operator.resultType(), location);
    if (result.oid() != TypeOids.BOOL) {
      throw context.error(
          SqlState.WRONG_OBJECT_TYPE,
          "op ANY/ALL (array) requires operator to yield boolean",
          location);
    }
    Type target = context.arrayType(context.type(declared[1]));
    if (declared[1] == TypeOids.ANYELEMENT || target == null) {
      target = arrayType;
    }
    Expression converted =
        context.coercion.coerce(array, target, -1, Coercion.Context.IMPLICIT, array.location());
    return new Expression.ArrayComparison(
        operator, any, convert(left, declared[0]), converted, result, location);
  }

  // ---- look-up ----

  /// The operator for the types; left null for a prefix operator.
  OperatorDescriptor find(List<String> name, Type left, Type right, int location) {
    String symbol = name.getLast();
    checkSchema(name, location);
    List<OperatorDescriptor> candidates = candidates(symbol, left == null);
    OperatorDescriptor exact = exact(candidates, left, right);
    if (exact != null) {
      return exact;
    }
    if (candidates.isEmpty()) {
      throw missing(symbol, left, right, false, location);
    }
    var lists = new ArrayList<int[]>();
    for (OperatorDescriptor candidate : candidates) {
      lists.add(types(candidate));
    }
    var inputs = inputs(left, right);
    var selection = new CandidateSelection(context, inputs);
    List<int[]> matching = selection.matching(lists);
    if (matching.isEmpty()) {
      throw missing(symbol, left, right, false, location);
    }
    int[] best = matching.size() == 1 ? matching.getFirst() : selection.best(matching);
    if (best == null) {
      throw missing(symbol, left, right, true, location);
    }
    return candidates.get(lists.indexOf(best));
  }

  private void checkSchema(List<String> name, int location) {
    if (name.size() > 1) {
      String schema = name.get(name.size() - 2);
      if (!schema.equals("pg_catalog") && context.catalog.namespaceOid(schema) == 0) {
        throw context.error(
            SqlState.INVALID_SCHEMA_NAME, "schema \"" + schema + "\" does not exist", location);
      }
    }
  }

  private static List<OperatorDescriptor> candidates(String symbol, boolean prefix) {
    var candidates = new ArrayList<OperatorDescriptor>();
    for (OperatorDescriptor operator : Operators.candidates(symbol)) {
      if (prefix == (operator.leftType() == 0)) {
        candidates.add(operator);
      }
    }
    return candidates;
  }

  private static int[] types(OperatorDescriptor operator) {
    return operator.leftType() == 0
        ? new int[] {operator.rightType()}
        : new int[] {operator.leftType(), operator.rightType()};
  }

  private static List<Type> inputs(Type left, Type right) {
    return left == null ? List.of(right) : List.of(left, right);
  }

  /// A literal beside a known type is first tried as that type.
  private OperatorDescriptor exact(List<OperatorDescriptor> candidates, Type left, Type right) {
    if (left == null) {
      return lookUp(candidates, 0, right.oid());
    }
    int leftOid = left.oid();
    int rightOid = right.oid();
    boolean wasUnknown = false;
    if (rightOid == TypeOids.UNKNOWN && leftOid != TypeOids.UNKNOWN) {
      rightOid = leftOid;
      wasUnknown = true;
    } else if (leftOid == TypeOids.UNKNOWN && rightOid != TypeOids.UNKNOWN) {
      leftOid = rightOid;
      wasUnknown = true;
    }
    OperatorDescriptor found = lookUp(candidates, leftOid, rightOid);
    if (found == null && wasUnknown) {
      int base = context.baseType(context.type(leftOid)).oid();
      found = base == leftOid ? null : lookUp(candidates, base, base);
    }
    return found;
  }

  private static OperatorDescriptor lookUp(
      List<OperatorDescriptor> candidates, int left, int right) {
    for (OperatorDescriptor candidate : candidates) {
      if (candidate.leftType() == left && candidate.rightType() == right) {
        return candidate;
      }
    }
    return null;
  }

  private DatabaseException missing(
      String symbol, Type left, Type right, boolean ambiguous, int location) {
    String signature =
        (left == null ? "" : AnalysisContext.name(left) + " ")
            + symbol
            + " "
            + AnalysisContext.name(right);
    if (ambiguous) {
      return context
          .error(SqlState.AMBIGUOUS_FUNCTION, "operator is not unique: " + signature, location)
          .hint(
              "Could not choose a best candidate operator. You might need to add explicit type"
                  + " casts.");
    }
    return context
        .error(SqlState.UNDEFINED_FUNCTION, "operator does not exist: " + signature, location)
        .hint(
            left == null
                ? "No operator matches the given name and argument type. You might need to add an"
                    + " explicit type cast."
                : "No operator matches the given name and argument types. You might need to add"
                    + " explicit type casts.");
  }

  // ---- operators for sorting and grouping ----

  /// The `<` or `=` of a type, raising PostgreSQL's error if it has none.
  OperatorDescriptor ordering(Type type, String symbol, int location) {
    OperatorDescriptor operator = Operators.forType(context.baseType(type), symbol);
    if (operator != null) {
      return operator;
    }
    boolean equality = symbol.equals("=");
    throw context
        .error(
            SqlState.UNDEFINED_FUNCTION,
            "could not identify an "
                + (equality ? "equality" : "ordering")
                + " operator for type "
                + AnalysisContext.name(type),
            location)
        .hint(equality ? null : "Use an explicit ordering operator or modify the query.");
  }
}
