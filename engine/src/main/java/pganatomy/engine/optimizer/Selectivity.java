package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.catalog.ColumnStatistics;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.adt.ValueComparator;

/// Which share of rows a clause lets pass, and how many distinct values an expression has.
///
/// PostgreSQL: src/backend/optimizer/path/clausesel.c, src/backend/utils/adt/selfuncs.c
final class Selectivity {
  private static final double DEFAULT_EQUAL = 0.005;
  static final double DEFAULT_INEQUALITY = 1.0 / 3.0;
  private static final double DEFAULT_RANGE = 0.005;
  static final double DEFAULT_MATCH = 0.005;
  private static final double DEFAULT_BOOLEAN = 0.5;
  private static final double DEFAULT_UNKNOWN = 0.005;
  private static final double DEFAULT_DISTINCT = 200;

  private final BaseRelation[] relations;
  private final FunctionContext functions;
  private final ConstantFolder folder;

  Selectivity(BaseRelation[] relations, PlannerGlobal global) {
    this.relations = relations;
    this.functions = global.functions;
    this.folder = new ConstantFolder(global.functions, global.parameters, true);
  }

  /// A column (or an expression over columns) with what is known of it.
  record Variable(Expression expression, BaseRelation relation, ColumnStatistics statistics) {
    /// A unique index says more than any statistics.
    ///
    /// PostgreSQL: src/backend/optimizer/util/plancat.c, has_unique_index()
    boolean isUnique() {
      return relation != null
          && expression instanceof Expression.Column column
          && relation.hasUniqueIndex(column.attribute());
    }

    double distinct() {
      double tuples = relation == null ? 0 : relation.tuples;
      if (isUnique()) {
        return Math.max(1, Math.rint((1 - nullFraction()) * tuples));
      }
      if (statistics != null && statistics.distinctValues() != 0) {
        return statistics.distinctValues() > 0
            ? statistics.distinctValues()
            : Math.max(1, Math.rint(-statistics.distinctValues() * tuples));
      }
      if (expression.type() == Types.BOOL) {
        return 2;
      }
      if (relation != null && relation.entry instanceof Query.RangeEntry.Values && tuples > 0) {
        return tuples;
      }
      return tuples > 0 && tuples < DEFAULT_DISTINCT ? Math.rint(tuples) : DEFAULT_DISTINCT;
    }

    boolean isDistinctKnown() {
      return statistics != null && statistics.distinctValues() != 0
          || expression.type() == Types.BOOL
          || relation != null && relation.tuples > 0 && relation.tuples < DEFAULT_DISTINCT;
    }

    double nullFraction() {
      return statistics == null ? 0 : statistics.nullFraction();
    }
  }

  Variable variable(Expression expression) {
    Expression inner = Clauses.stripRelabel(expression);
    if (inner instanceof Expression.Column column && column.levelsUp() == 0) {
      BaseRelation relation = relations[column.range()];
      if (relation != null && relation.origins != null && column.attribute() > 0) {
        Variable found = relation.origins.origin(column.attribute() - 1);
        return found == null ? new Variable(inner, relation, null) : found;
      }
      if (relation != null && relation.subQuery != null && column.attribute() > 0) {
        Variable found = relation.subQuery.origin(column.attribute() - 1, relation);
        return found == null ? new Variable(inner, relation, null) : found;
      }
      return new Variable(
          inner, relation, relation == null ? null : relation.statistics(column.attribute()));
    }
    long ranges = Clauses.ranges(inner);
    if (ranges == 0) {
      return null;
    }
    boolean isOne = Long.bitCount(ranges) == 1;
    return new Variable(inner, isOne ? relations[Long.numberOfTrailingZeros(ranges)] : null, null);
  }

  double distinct(Expression expression) {
    Variable found = variable(expression);
    return found == null ? 1 : found.distinct();
  }

  boolean isDistinctKnown(Expression expression) {
    Variable found = variable(expression);
    return found == null || found.isDistinctKnown();
  }

  double mostCommonFrequency(Expression expression) {
    Variable found = variable(expression);
    return found == null
            || found.statistics == null
            || found.statistics.commonFrequencies() == null
            || found.statistics.commonFrequencies().length == 0
        ? 0
        : found.statistics.commonFrequencies()[0];
  }

  double nullFraction(Expression expression) {
    Variable found = variable(expression);
    return found == null ? 0 : found.nullFraction();
  }

  BaseRelation relationOf(Expression expression) {
    Variable found = variable(expression);
    return found == null ? null : found.relation;
  }

  /// The smallest and the largest value of an expression, null when they are not known.
  Object[] variableRange(Expression expression) {
    return RangeSelectivity.range(variable(expression));
  }

  /// The share of rows whose value is below (or above) another one.
  double bounded(Expression expression, Object value, boolean isLess, boolean isInclusive) {
    Variable found = variable(expression);
    return RangeSelectivity.share(found, RangeSelectivity.like(value, found), isLess, isInclusive);
  }

  // ---- lists of clauses ----

  /// clauselist_selectivity(): independent clauses multiply; two bounds of one column form a range.
  double all(List<Expression> clauses) {
    double product = 1;
    Map<Expression, double[]> bounds = new LinkedHashMap<>();
    for (Expression clause : clauses) {
      double share = of(clause);
      Expression bounded = boundedVariable(clause);
      if (bounded == null) {
        product *= share;
      } else {
        double[] pair = bounds.computeIfAbsent(bounded, key -> new double[] {-1, -1});
        int side = isUpperBound(clause) ? 1 : 0;
        pair[side] = pair[side] < 0 ? share : Math.min(pair[side], share);
      }
    }
    for (Map.Entry<Expression, double[]> entry : bounds.entrySet()) {
      product *= range(entry.getKey(), entry.getValue());
    }
    return Math.clamp(product, 0.0, 1.0);
  }

  private double range(Expression variable, double[] pair) {
    if (pair[0] < 0 || pair[1] < 0) {
      return Math.max(pair[0], pair[1]);
    }
    if (pair[0] == DEFAULT_INEQUALITY || pair[1] == DEFAULT_INEQUALITY) {
      return DEFAULT_RANGE;
    }
    double share = pair[0] + pair[1] - 1 + nullFraction(variable);
    if (share <= 0) {
      return share < -0.01 ? DEFAULT_RANGE : 1.0e-10;
    }
    return share;
  }

  private Expression boundedVariable(Expression clause) {
    if (!(clause instanceof Expression.OperatorCall call) || call.arguments().size() != 2) {
      return null;
    }
    String estimator = call.operator().restrictionEstimator();
    if (!isInequality(estimator)) {
      return null;
    }
    boolean leftIsConstant = Clauses.ranges(call.arguments().get(0)) == 0;
    boolean rightIsConstant = Clauses.ranges(call.arguments().get(1)) == 0;
    if (leftIsConstant == rightIsConstant) {
      return null;
    }
    return call.arguments().get(leftIsConstant ? 1 : 0);
  }

  private static boolean isInequality(String estimator) {
    return switch (estimator) {
      case "scalarltsel", "scalarlesel", "scalargtsel", "scalargesel" -> true;
      default -> false;
    };
  }

  private boolean isUpperBound(Expression clause) {
    Expression.OperatorCall call = (Expression.OperatorCall) clause;
    boolean variableIsLeft = Clauses.ranges(call.arguments().get(0)) != 0;
    boolean isLess = call.operator().restrictionEstimator().startsWith("scalarl");
    return isLess == variableIsLeft;
  }

  // ---- one clause ----

  double of(Expression clause) {
    double share =
        switch (clause) {
          case Expression.Constant constant -> Boolean.TRUE.equals(constant.value()) ? 1 : 0;
          case Expression.BooleanCall call -> ofBoolean(call);
          case Expression.OperatorCall call -> ofOperator(call);
          case Expression.NullTest test -> ofNullTest(test);
          case Expression.ArrayComparison test -> ofArray(test);
          case Expression.BooleanTest test -> ofBooleanTest(test);
          case Expression.Column column -> ofBooleanColumn(column);
          case Expression.FunctionCall call -> DEFAULT_INEQUALITY;
          case Expression.DistinctTest test -> ofDistinct(test);
          case Expression.Relabel relabel -> of(relabel.argument());
          default -> DEFAULT_BOOLEAN;
        };
    return Math.clamp(share, 0.0, 1.0);
  }

  private double ofBoolean(Expression.BooleanCall call) {
    return switch (call.operator()) {
      case NOT -> 1 - of(call.arguments().get(0));
      case AND -> all(call.arguments());
      case OR -> {
        double share = 0;
        for (Expression argument : call.arguments()) {
          double next = of(argument);
          share = share + next - share * next;
        }
        yield share;
      }
    };
  }

  private double ofDistinct(Expression.DistinctTest test) {
    double equal =
        ofOperator(
            new Expression.OperatorCall(
                test.equality(), List.of(test.left(), test.right()), Types.BOOL, -1));
    return test.negated() ? equal : 1 - equal;
  }

  private double ofBooleanColumn(Expression.Column column) {
    Variable found = variable(column);
    if (found == null || found.statistics == null) {
      return DEFAULT_BOOLEAN;
    }
    return equalTo(found, true, true);
  }

  private double ofBooleanTest(Expression.BooleanTest test) {
    double isTrue = of(test.argument());
    double isNull = nullFraction(test.argument());
    return switch (test.kind()) {
      case IS_TRUE -> isTrue;
      case IS_NOT_TRUE -> 1 - isTrue;
      case IS_FALSE -> 1 - isTrue - isNull;
      case IS_NOT_FALSE -> isTrue + isNull;
      case IS_UNKNOWN -> isNull == 0 ? DEFAULT_UNKNOWN : isNull;
      case IS_NOT_UNKNOWN -> isNull == 0 ? 1 - DEFAULT_UNKNOWN : 1 - isNull;
    };
  }

  private double ofNullTest(Expression.NullTest test) {
    Variable found = variable(test.argument());
    boolean isKnown = found != null && found.statistics != null;
    double isNull = isKnown ? found.statistics.nullFraction() : DEFAULT_UNKNOWN;
    return test.negated() ? 1 - isNull : isNull;
  }

  private double ofArray(Expression.ArrayComparison test) {
    Expression array = folder.map(test.array());
    List<Expression> elements = new ArrayList<>();
    if (array instanceof Expression.Constant constant) {
      if (!(constant.value() instanceof ArrayValue value)) {
        return 0;
      }
      Type elementType = Types.find(value.elementType());
      for (Object element : value.elements()) {
        elements.add(new Expression.Constant(elementType, -1, element, -1));
      }
    } else if (array instanceof Expression.ArrayConstructor constructor) {
      elements.addAll(constructor.elements());
    } else {
      for (int i = 0; i < 10; i++) {
        elements.add(test.array());
      }
    }
    return combine(test, elements);
  }

  private double combine(Expression.ArrayComparison test, List<Expression> elements) {
    boolean isEquality = test.operator().restrictionEstimator().equals("eqsel");
    double or = 0;
    double sum = 0;
    double and = 1;
    for (Expression element : elements) {
      double share =
          ofOperator(
              new Expression.OperatorCall(
                  test.operator(), List.of(test.left(), element), Types.BOOL, -1));
      or = or + share - or * share;
      sum += share;
      and *= share;
    }
    if (!test.any()) {
      return and;
    }
    return isEquality && sum <= 1 ? sum : or;
  }

  private double ofOperator(Expression.OperatorCall call) {
    if (call.arguments().size() != 2) {
      return DEFAULT_BOOLEAN;
    }
    Expression left = call.arguments().get(0);
    Expression right = call.arguments().get(1);
    long leftRanges = Clauses.ranges(left);
    long rightRanges = Clauses.ranges(right);
    if (leftRanges != 0 && rightRanges != 0 && (leftRanges | rightRanges) != leftRanges) {
      return ofJoin(call, left, right);
    }
    boolean isSwapped = leftRanges == 0 && rightRanges != 0;
    Variable found = variable(isSwapped ? right : left);
    Expression other = folder.map(isSwapped ? left : right);
    return switch (call.operator().restrictionEstimator()) {
      case "eqsel" -> equal(found, other, false);
      case "neqsel" -> equal(found, other, true);
      case "scalarltsel", "scalarlesel", "scalargtsel", "scalargesel" ->
          inequality(call, found, other, isSwapped);
      case "likesel", "iclikesel", "regexeqsel", "icregexeqsel", "prefixsel" ->
          match(call, found, other, false);
      case "nlikesel", "icnlikesel", "regexnesel", "icregexnesel" ->
          match(call, found, other, true);
      case "contsel", "arraycontsel" -> 0.001;
      case "areasel" -> 0.005;
      case "positionsel" -> 0.1;
      default -> DEFAULT_BOOLEAN;
    };
  }

  private double equal(Variable found, Expression other, boolean negated) {
    if (found == null) {
      return negated ? 1 - DEFAULT_EQUAL : DEFAULT_EQUAL;
    }
    double share;
    if (other instanceof Expression.Constant constant && constant.value() == null) {
      return 0;
    }
    if (found.isUnique() && found.relation.tuples >= 1) {
      share = 1 / found.relation.tuples;
    } else if (other instanceof Expression.Constant constant) {
      share = equalTo(found, constant.value(), false);
    } else {
      share = equalToUnknown(found);
    }
    return negated ? Math.clamp(1 - share - found.nullFraction(), 0.0, 1.0) : share;
  }

  private double equalTo(Variable found, Object value, boolean isBoolean) {
    ColumnStatistics statistics = found.statistics;
    if (statistics == null) {
      return 1 / found.distinct();
    }
    double common = 0;
    Object[] values = statistics.commonValues();
    if (values != null) {
      ValueComparator comparator = Comparators.find(found.expression.type());
      for (int i = 0; i < values.length; i++) {
        if (sameClass(values[i], value)
            && comparator != null
            && comparator.compareValues(values[i], value) == 0) {
          return statistics.commonFrequencies()[i];
        }
        common += statistics.commonFrequencies()[i];
      }
    }
    double share = Math.clamp(1 - common - statistics.nullFraction(), 0.0, 1.0);
    double others = found.distinct() - (values == null ? 0 : values.length);
    if (others > 1) {
      share /= others;
    }
    if (values != null && values.length > 0) {
      share = Math.min(share, statistics.commonFrequencies()[values.length - 1]);
    }
    return share;
  }

  static boolean sameClass(Object a, Object b) {
    return a.getClass() == b.getClass();
  }

  private double equalToUnknown(Variable found) {
    if (found.statistics == null) {
      return 1 / found.distinct();
    }
    double share = 1 - found.nullFraction();
    double distinct = found.distinct();
    if (distinct > 1) {
      share /= distinct;
    }
    float[] common = found.statistics.commonFrequencies();
    return common != null && common.length > 0 ? Math.min(share, common[0]) : share;
  }

  private double inequality(
      Expression.OperatorCall call, Variable found, Expression other, boolean isSwapped) {
    if (found == null
        || found.statistics == null
        || !(other instanceof Expression.Constant constant)) {
      return DEFAULT_INEQUALITY;
    }
    if (constant.value() == null) {
      return 0;
    }
    String estimator = call.operator().restrictionEstimator();
    boolean isLess = estimator.startsWith("scalarl") != isSwapped;
    boolean isInclusive = estimator.charAt(7) == 'e';
    return RangeSelectivity.share(found, constant.value(), isLess, isInclusive);
  }

  private double match(
      Expression.OperatorCall call, Variable found, Expression other, boolean negated) {
    if (found == null || !(other instanceof Expression.Constant constant)) {
      return negated ? 1 - DEFAULT_MATCH : DEFAULT_MATCH;
    }
    if (constant.value() == null) {
      return 0;
    }
    if (found.statistics == null) {
      return negated ? 1 - DEFAULT_MATCH : DEFAULT_MATCH;
    }
    return PatternSelectivity.share(call, found.statistics, constant.value(), functions);
  }

  // ---- joins ----

  private double ofJoin(Expression.OperatorCall call, Expression left, Expression right) {
    return switch (call.operator().joinEstimator()) {
      case "eqjoinsel" -> equalJoin(variable(left), variable(right));
      case "neqjoinsel" -> 1 - equalJoin(variable(left), variable(right));
      case "scalarltjoinsel", "scalarlejoinsel", "scalargtjoinsel", "scalargejoinsel" ->
          DEFAULT_INEQUALITY;
      case "likejoinsel", "iclikejoinsel", "regexeqjoinsel" -> DEFAULT_MATCH;
      default -> DEFAULT_BOOLEAN;
    };
  }

  /// eqjoinsel_inner(): match the lists of common values; the rest is spread evenly.
  private double equalJoin(Variable a, Variable b) {
    double distinctA = a.distinct();
    double distinctB = b.distinct();
    boolean hasLists =
        a.statistics != null
            && b.statistics != null
            && a.statistics.commonValues() != null
            && b.statistics.commonValues() != null
            && a.statistics.commonValues().length > 0
            && b.statistics.commonValues().length > 0;
    if (!hasLists) {
      double share = (1 - a.nullFraction()) * (1 - b.nullFraction());
      return share / Math.max(distinctA, distinctB);
    }
    return JoinSelectivity.matchCommon(a, b, distinctA, distinctB);
  }

  /// eqjoinsel_semi(): the share of outer rows that have a partner.
  double semiJoin(List<Expression> clauses, long innerRanges, double innerRows) {
    double share = 1;
    for (Expression clause : clauses) {
      if (clause instanceof Expression.OperatorCall call
          && call.operator().joinEstimator().equals("eqjoinsel")
          && call.arguments().size() == 2) {
        Expression left = call.arguments().get(0);
        boolean leftIsInner = (Clauses.ranges(left) & innerRanges) != 0;
        Variable outer = variable(leftIsInner ? call.arguments().get(1) : left);
        Variable inner = variable(leftIsInner ? left : call.arguments().get(1));
        if (outer == null || inner == null) {
          share *= DEFAULT_BOOLEAN;
          continue;
        }
        double distinctInner = Math.min(inner.distinct(), innerRows);
        double distinctOuter = outer.distinct();
        boolean isKnown = outer.isDistinctKnown() && inner.isDistinctKnown();
        double one =
            !isKnown
                ? 0.5 * (1 - outer.nullFraction())
                : distinctOuter <= distinctInner
                    ? 1 - outer.nullFraction()
                    : distinctInner / distinctOuter * (1 - outer.nullFraction());
        share *= one;
      } else {
        share *= of(clause);
      }
    }
    return Math.clamp(share, 0.0, 1.0);
  }

  // ---- groups ----

  /// estimate_num_groups().
  double groups(List<Expression> expressions, double inputRows, Map<Long, Double> rowsByRange) {
    if (expressions.isEmpty()) {
      return 1;
    }
    java.util.LinkedHashSet<Expression> variables = new java.util.LinkedHashSet<>();
    double booleans = 1;
    for (Expression expression : expressions) {
      Expression inner = Clauses.stripRelabel(expression);
      if (inner.type() == Types.BOOL) {
        booleans *= 2;
      } else if (inner instanceof Expression.Column) {
        variables.add(inner);
      } else if (Clauses.hasVolatile(inner)) {
        return inputRows;
      } else {
        List<Expression.Column> columns = new ArrayList<>();
        Clauses.collectColumns(inner, columns);
        variables.addAll(columns);
      }
    }
    double groups = booleans * byRelation(variables, rowsByRange);
    return Math.clamp(Math.ceil(groups), 1, Math.max(1, inputRows));
  }

  private double byRelation(
      java.util.LinkedHashSet<Expression> variables, Map<Long, Double> rowsByRange) {
    Map<Integer, List<Expression>> byRange = new LinkedHashMap<>();
    for (Expression variable : variables) {
      int range = ((Expression.Column) variable).range();
      byRange.computeIfAbsent(range, key -> new ArrayList<>()).add(variable);
    }
    double groups = 1;
    for (Map.Entry<Integer, List<Expression>> entry : byRange.entrySet()) {
      BaseRelation relation = relations[entry.getKey()];
      double product = 1;
      double most = 0;
      for (Expression variable : entry.getValue()) {
        double distinct = distinct(variable);
        product *= distinct;
        most = Math.max(most, distinct);
      }
      double tuples = relation == null ? 0 : relation.tuples;
      if (tuples > 0) {
        double limit = tuples;
        if (entry.getValue().size() > 1) {
          limit = Math.min(tuples, Math.max(tuples * 0.1, most));
        }
        product = Math.min(product, limit);
        Double rows = rowsByRange.get((long) entry.getKey());
        if (product > 0 && rows != null && rows < tuples) {
          product *= 1 - Math.pow((tuples - rows) / tuples, tuples / product);
        }
        product = Costs.clampRows(product);
      }
      groups *= product;
    }
    return groups;
  }
}
