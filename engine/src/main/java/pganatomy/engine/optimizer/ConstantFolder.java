package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.ExpressionContext;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.ExpressionVisitor;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// Computes what is constant already while planning.
///
/// PostgreSQL: src/backend/optimizer/util/clauses.c, eval_const_expressions()
final class ConstantFolder extends ExpressionMapper {
  private final FunctionContext functions;
  private final Object[] parameters;
  private final boolean estimates;

  /// @param parameters values of the statement's parameters, or null when not known
  /// @param estimates whether stable functions are computed too: for an estimate, not for a plan
  ConstantFolder(FunctionContext functions, Object[] parameters, boolean estimates) {
    this.functions = functions;
    this.parameters = parameters;
    this.estimates = estimates;
  }

  @Override
  public Expression map(Expression expression) {
    Expression folded = mapChildren(expression);
    return switch (folded) {
      case Expression.BooleanCall call -> foldBoolean(call);
      case Expression.Case choice -> foldCase(choice);
      case Expression.Coalesce coalesce -> foldCoalesce(coalesce);
      case Expression.Relabel relabel
          when relabel.argument() instanceof Expression.Constant constant ->
          new Expression.Constant(relabel.type(), relabel.typeModifier(), constant.value(), -1);
      case Expression.Parameter parameter when parameters != null ->
          new Expression.Constant(
              parameter.type(), parameter.typeModifier(), parameters[parameter.number() - 1], -1);
      case Expression.CurrentValue value when estimates -> evaluate(value);
      default -> isFoldable(folded) ? evaluate(folded) : folded;
    };
  }

  private boolean isFoldable(Expression expression) {
    boolean hasShape =
        switch (expression) {
          case Expression.FunctionCall call ->
              !call.function().returnsSet() && isAllowed(call.function());
          case Expression.OperatorCall call -> isAllowed(Clauses.functionOf(call));
          case Expression.ArrayComparison call -> isAllowed(Clauses.functionOf(call));
          case Expression.NullTest test -> true;
          case Expression.BooleanTest test -> true;
          case Expression.DistinctTest test -> true;
          case Expression.NullIf test -> true;
          case Expression.MinMax test -> true;
          case Expression.ArrayConstructor array -> true;
          case Expression.Subscript subscript -> true;
          case Expression.CoerceViaText cast -> true;
          case Expression.ArrayCoerce cast -> false;
          default -> false;
        };
    return hasShape && hasConstantArguments(expression);
  }

  private boolean isAllowed(FunctionDescriptor function) {
    return function != null
        && (function.volatility() == 'i' || estimates && function.volatility() == 's');
  }

  private boolean hasConstantArguments(Expression expression) {
    return !new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        return node != expression && !(node instanceof Expression.Constant);
      }
    }.find(expression);
  }

  private Expression evaluate(Expression expression) {
    try {
      Batch row = new Batch(new ColumnVector[0]);
      row.rowCount = 1;
      Evaluator evaluator = new ExpressionCompiler(new FoldContext(functions)).compile(expression);
      Object value = evaluator.evaluate(row).get(0);
      return new Expression.Constant(expression.type(), expression.typeModifier(), value, -1);
    } catch (DatabaseException failed) {
      if (estimates) {
        return expression;
      }
      throw failed;
    }
  }

  private record FoldContext(FunctionContext functions) implements ExpressionContext {
    @Override
    public Object parameter(int number) {
      throw new IllegalStateException("no parameters while planning");
    }

    @Override
    public Object execParameter(int index) {
      throw new IllegalStateException("no parameters while planning");
    }

    @Override
    public Evaluator subPlan(Expression.SubPlan subPlan, ExpressionCompiler compiler) {
      throw new IllegalStateException("no sub-plans while planning");
    }
  }

  private static Expression foldBoolean(Expression.BooleanCall call) {
    if (call.operator() == Expression.BooleanOperator.NOT) {
      return negate(call);
    }
    boolean isAnd = call.operator() == Expression.BooleanOperator.AND;
    List<Expression> kept = new ArrayList<>();
    boolean sawNull = false;
    for (Expression argument : call.arguments()) {
      if (argument instanceof Expression.Constant constant) {
        if (constant.value() == null) {
          sawNull = true;
        } else if ((Boolean) constant.value() != isAnd) {
          return constant;
        }
      } else if (argument instanceof Expression.BooleanCall inner
          && inner.operator() == call.operator()) {
        kept.addAll(inner.arguments());
      } else {
        kept.add(argument);
      }
    }
    if (sawNull) {
      kept.add(new Expression.Constant(Types.BOOL, -1, null, -1));
    }
    if (kept.isEmpty()) {
      return new Expression.Constant(Types.BOOL, -1, isAnd, -1);
    }
    return kept.size() == 1
        ? kept.get(0)
        : new Expression.BooleanCall(call.operator(), kept, Types.BOOL, -1);
  }

  /// NOT disappears where the operator has an opposite, and goes inwards past AND and OR.
  private static Expression negate(Expression.BooleanCall call) {
    return switch (call.arguments().get(0)) {
      case Expression.Constant constant ->
          new Expression.Constant(
              Types.BOOL, -1, constant.value() == null ? null : !(Boolean) constant.value(), -1);
      case Expression.OperatorCall inner when inner.operator().negatorOid() != 0 -> {
        OperatorDescriptor opposite = Operators.byOid(inner.operator().negatorOid());
        yield opposite == null
            ? call
            : new Expression.OperatorCall(opposite, inner.arguments(), inner.type(), -1);
      }
      case Expression.NullTest test when !test.row() ->
          new Expression.NullTest(test.argument(), !test.negated(), false, test.type(), -1);
      case Expression.BooleanCall inner -> negateBoolean(inner);
      default -> call;
    };
  }

  private static Expression negateBoolean(Expression.BooleanCall inner) {
    if (inner.operator() == Expression.BooleanOperator.NOT) {
      return inner.arguments().get(0);
    }
    List<Expression> negated = new ArrayList<>();
    for (Expression argument : inner.arguments()) {
      negated.add(
          negate(
              new Expression.BooleanCall(
                  Expression.BooleanOperator.NOT, List.of(argument), Types.BOOL, -1)));
    }
    return new Expression.BooleanCall(
        inner.operator() == Expression.BooleanOperator.AND
            ? Expression.BooleanOperator.OR
            : Expression.BooleanOperator.AND,
        negated,
        Types.BOOL,
        -1);
  }

  private static Expression foldCase(Expression.Case choice) {
    if (choice.argument() != null) {
      return choice;
    }
    List<Expression.WhenClause> kept = new ArrayList<>();
    for (Expression.WhenClause when : choice.whens()) {
      if (when.condition() instanceof Expression.Constant constant) {
        if (Boolean.TRUE.equals(constant.value())) {
          return kept.isEmpty()
              ? when.result()
              : new Expression.Case(null, kept, when.result(), choice.type(), -1);
        }
      } else {
        kept.add(when);
      }
    }
    if (kept.isEmpty()) {
      return choice.otherwise() == null
          ? new Expression.Constant(choice.type(), -1, null, -1)
          : choice.otherwise();
    }
    return new Expression.Case(null, kept, choice.otherwise(), choice.type(), -1);
  }

  private static Expression foldCoalesce(Expression.Coalesce coalesce) {
    List<Expression> kept = new ArrayList<>();
    for (Expression argument : coalesce.arguments()) {
      if (argument instanceof Expression.Constant constant) {
        if (constant.value() == null) {
          continue;
        }
        kept.add(argument);
        break;
      }
      kept.add(argument);
    }
    if (kept.isEmpty()) {
      return new Expression.Constant(coalesce.type(), -1, null, -1);
    }
    boolean isDecided = kept.size() == 1 && kept.get(0) instanceof Expression.Constant;
    return isDecided ? kept.get(0) : new Expression.Coalesce(kept, coalesce.type(), -1);
  }
}
