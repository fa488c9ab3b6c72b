package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.nbtree.BtreeOperators;
import pganatomy.engine.access.nbtree.ScanKey.Strategy;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.OperatorClasses;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;

/// Finds the clauses that an index can check.
///
/// PostgreSQL: src/backend/optimizer/path/indxpath.c, match_clause_to_indexcol()
final class IndexClauses {
  private final IndexInfo info;
  private final long own;

  IndexClauses(IndexInfo info, int range) {
    this.info = info;
    this.own = 1L << range;
  }

  /// The clauses that match, column by column.
  List<IndexClause> match(List<Expression> clauses) {
    List<IndexClause> found = new ArrayList<>();
    for (int column = 0; column < info.keyCount(); column++) {
      for (Expression clause : clauses) {
        IndexClause match = match(clause, column);
        if (match != null) {
          found.add(match);
        }
      }
    }
    return found;
  }

  /// The clause for one column of the index, null when it does not match.
  IndexClause match(Expression clause, int column) {
    return switch (clause) {
      case Expression.OperatorCall call when call.arguments().size() == 2 -> operator(call, column);
      case Expression.ArrayComparison test when test.any() -> array(test, column);
      case Expression.NullTest test when !test.row() -> nullTest(test, column);
      case Expression.BooleanCall call
          when call.operator() == Expression.BooleanOperator.NOT
              && isColumn(call.arguments().get(0), column) ->
          bool(clause, column, false);
      default -> isColumn(clause, column) ? bool(clause, column, true) : null;
    };
  }

  private boolean isColumn(Expression expression, int column) {
    return IndexMatching.placeless(expression).equals(info.columns.get(column));
  }

  private Type type(int column) {
    return info.index.attributes().get(column).type();
  }

  /// Whether an expression can be computed without the table's row.
  private boolean isOutside(Expression expression) {
    return (Clauses.ranges(expression) & own) == 0
        && !Clauses.hasVolatile(expression)
        && !Clauses.hasSubLink(expression);
  }

  private IndexClause operator(Expression.OperatorCall call, int column) {
    Expression left = call.arguments().get(0);
    Expression right = call.arguments().get(1);
    if (isColumn(left, column) && isOutside(right)) {
      IndexClause like = like(call, column);
      return like == null ? compared(call, call.operator(), left, right, column) : like;
    }
    if (isColumn(right, column) && isOutside(left)) {
      OperatorDescriptor swapped = Operators.byOid(call.operator().commutatorOid());
      return swapped == null ? null : compared(call, swapped, right, left, column);
    }
    return null;
  }

  private IndexClause compared(
      Expression.OperatorCall call,
      OperatorDescriptor operator,
      Expression left,
      Expression right,
      int column) {
    Strategy strategy = strategy(operator, column);
    if (strategy == null || !isOfFamily(operator, column, right)) {
      return null;
    }
    Expression qual = new Expression.OperatorCall(operator, List.of(left, right), call.type(), -1);
    return one(call, column, qual, new IndexClause.Condition(column, strategy, right));
  }

  private static IndexClause one(
      Expression clause, int column, Expression qual, IndexClause.Condition condition) {
    return new IndexClause(clause, column, List.of(qual), List.of(condition), false);
  }

  private Strategy strategy(OperatorDescriptor operator, int column) {
    boolean isPattern = info.index.operatorClass(column).isPattern();
    return switch (operator.name()) {
      case "=" -> Strategy.EQUAL;
      case "<" -> isPattern ? null : Strategy.LESS;
      case "<=" -> isPattern ? null : Strategy.LESS_EQUAL;
      case ">=" -> isPattern ? null : Strategy.GREATER_EQUAL;
      case ">" -> isPattern ? null : Strategy.GREATER;
      case "~<~" -> isPattern ? Strategy.LESS : null;
      case "~<=~" -> isPattern ? Strategy.LESS_EQUAL : null;
      case "~>=~" -> isPattern ? Strategy.GREATER_EQUAL : null;
      case "~>~" -> isPattern ? Strategy.GREATER : null;
      default -> null;
    };
  }

  private boolean isOfFamily(OperatorDescriptor operator, int column, Expression value) {
    Type type = type(column);
    Type left = Types.byOid(operator.leftType());
    return left != null
        && BtreeOperators.canCompare(type, value.type())
        && (BtreeOperators.canCompare(type, left)
            || operator.leftType() == TypeOids.ANYARRAY
            || operator.leftType() == TypeOids.ANYENUM
            || operator.leftType() == TypeOids.RECORD);
  }

  private IndexClause array(Expression.ArrayComparison test, int column) {
    if (!isColumn(test.left(), column) || !isOutside(test.array())) {
      return null;
    }
    Type element = Types.byOid(test.array().type().elementOid());
    if (!test.operator().name().equals("=")
        || element == null
        || !BtreeOperators.canCompare(type(column), element)) {
      return null;
    }
    return one(
        test, column, test, new IndexClause.Condition(column, Strategy.ANY_EQUAL, test.array()));
  }

  private IndexClause nullTest(Expression.NullTest test, int column) {
    return isColumn(test.argument(), column)
        ? one(
            test,
            column,
            test,
            new IndexClause.Condition(
                column, test.negated() ? Strategy.IS_NOT_NULL : Strategy.IS_NULL, null))
        : null;
  }

  private IndexClause bool(Expression clause, int column, boolean value) {
    if (type(column).oid() != TypeOids.BOOL) {
      return null;
    }
    OperatorDescriptor equality = Operators.forType(Types.BOOL, "=");
    Expression constant = new Expression.Constant(Types.BOOL, -1, value, -1);
    Expression qual =
        new Expression.OperatorCall(
            equality, List.of(info.columns.get(column), constant), Types.BOOL, -1);
    return one(clause, column, qual, new IndexClause.Condition(column, Strategy.EQUAL, constant));
  }

  // ---------------------------------------------------------------- LIKE

  /// `x LIKE 'abc%'` is `x >= 'abc' AND x < 'abd'`, and the pattern itself, where the order is that
  /// of the characters.
  ///
  /// PostgreSQL: src/backend/utils/adt/like_support.c, match_pattern_prefix()
  private IndexClause like(Expression.OperatorCall call, int column) {
    OperatorClasses.OperatorClass operatorClass = info.index.operatorClass(column);
    int collation = info.index.collations()[column];
    boolean isByBytes =
        operatorClass.isPattern()
            || collation == CatalogOids.C_COLLATION
            || collation == POSIX_COLLATION;
    if (!call.operator().name().equals("~~")
        || !(call.arguments().get(1) instanceof Expression.Constant pattern)
        || !(pattern.value() instanceof String text)
        || type(column).oid() == TypeOids.BPCHAR) {
      return null;
    }
    Prefix prefix = Prefix.of(text);
    Expression left = call.arguments().get(0);
    if (prefix.isWhole) {
      return bounded(call, column, List.of(comparison("=", left, prefix.text)), true);
    }
    if (!isByBytes || prefix.text.isEmpty()) {
      return null;
    }
    List<Expression> quals = new ArrayList<>();
    quals.add(comparison(operatorClass.isPattern() ? "~>=~" : ">=", left, prefix.text));
    String next = prefix.next();
    if (next != null) {
      quals.add(comparison(operatorClass.isPattern() ? "~<~" : "<", left, next));
    }
    return bounded(call, column, quals, false);
  }

  private static final int POSIX_COLLATION = 951;

  private IndexClause bounded(
      Expression.OperatorCall call, int column, List<Expression> quals, boolean isEqual) {
    List<IndexClause.Condition> conditions = new ArrayList<>();
    for (int i = 0; i < quals.size(); i++) {
      Strategy strategy =
          isEqual ? Strategy.EQUAL : i == 0 ? Strategy.GREATER_EQUAL : Strategy.LESS;
      Expression value = ((Expression.OperatorCall) quals.get(i)).arguments().get(1);
      conditions.add(new IndexClause.Condition(column, strategy, value));
    }
    return new IndexClause(call, column, quals, conditions, true);
  }

  private static Expression comparison(String name, Expression left, String text) {
    OperatorDescriptor found =
        switch (name) {
          case "~>=~" -> byBytes(TEXT_PATTERN_GREATER_EQUAL, name, ">=");
          case "~<~" -> byBytes(TEXT_PATTERN_LESS, name, "<");
          default -> Operators.forType(Types.TEXT, name);
        };
    return new Expression.OperatorCall(
        found, List.of(left, new Expression.Constant(Types.TEXT, -1, text, -1)), Types.BOOL, -1);
  }

  private static final int TEXT_PATTERN_LESS = 2314;
  private static final int TEXT_PATTERN_GREATER_EQUAL = 2317;

  /// An operator of `text_pattern_ops`: texts are compared byte by byte anyway.
  private static OperatorDescriptor byBytes(int oid, String name, String plainName) {
    OperatorDescriptor plain = Operators.forType(Types.TEXT, plainName);
    return new OperatorDescriptor(
        oid,
        name,
        plain.leftType(),
        plain.rightType(),
        plain.resultType(),
        plain.functionOid(),
        0,
        0,
        false,
        false,
        plain.restrictionEstimator(),
        plain.joinEstimator());
  }

  /// What all texts that match a pattern begin with.
  private record Prefix(String text, boolean isWhole) {
    static Prefix of(String pattern) {
      StringBuilder fixed = new StringBuilder();
      for (int i = 0; i < pattern.length(); i++) {
        char c = pattern.charAt(i);
        if (c == '%' || c == '_') {
          return new Prefix(fixed.toString(), false);
        }
        if (c == '\\' && i + 1 < pattern.length()) {
          c = pattern.charAt(++i);
        }
        fixed.append(c);
      }
      return new Prefix(fixed.toString(), true);
    }

    /// The first text behind all those with the prefix, null when there is none.
    String next() {
      for (int end = text.length(); end > 0; end--) {
        char last = text.charAt(end - 1);
        if (last < 0x7f || last >= 0x80 && last < 0xD7FF) {
          return text.substring(0, end - 1) + (char) (last + 1);
        }
      }
      return null;
    }
  }
}
