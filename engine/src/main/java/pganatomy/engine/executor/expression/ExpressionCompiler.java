package pganatomy.engine.executor.expression;

import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.CastDescriptor;
import pganatomy.engine.utils.adt.Casts;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.adt.VectorFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.VectorKind;

/// Turns a plan's expressions into evaluators over one node's input batch.
///
/// For a join the batch holds the outer columns, then the inner ones: a slot of input 1 is shifted
/// by the outer width.
///
/// PostgreSQL: src/backend/executor/execExpr.c, ExecInitExprRec()
public final class ExpressionCompiler {
  private final ExpressionContext context;
  private final int outerWidth;
  private CaseTestEvaluator caseTest;

  public ExpressionCompiler(ExpressionContext context, int outerWidth) {
    this.context = context;
    this.outerWidth = outerWidth;
  }

  public ExpressionCompiler(ExpressionContext context) {
    this(context, 0);
  }

  public Evaluator[] compileAll(List<? extends Expression> expressions) {
    Evaluator[] compiled = new Evaluator[expressions.size()];
    for (int i = 0; i < compiled.length; i++) {
      compiled[i] = compile(expressions.get(i));
    }
    return compiled;
  }

  public Evaluator compile(Expression expression) {
    return switch (expression) {
      case Expression.Slot slot ->
          new SlotEvaluator(
              slot.type().vectorKind(), slot.column() + (slot.input() == 1 ? outerWidth : 0));
      case Expression.Constant constant ->
          new ConstantEvaluator(constant.type().vectorKind(), constant.value());
      case Expression.Parameter parameter ->
          new ParameterEvaluator(parameter.type().vectorKind(), context, parameter.number(), false);
      case Expression.ExecParameter parameter ->
          new ParameterEvaluator(parameter.type().vectorKind(), context, parameter.index(), true);
      case Expression.FunctionCall call -> call(call.function(), call.arguments(), call.type());
      case Expression.OperatorCall call ->
          call(function(call.operator().functionOid()), call.arguments(), call.type());
      case Expression.BooleanCall call -> booleanCall(call);
      case Expression.NullTest test ->
          new NullTestEvaluator(compile(test.argument()), test.negated(), test.row());
      case Expression.BooleanTest test ->
          new BooleanTestEvaluator(compile(test.argument()), test.kind());
      case Expression.Relabel relabel -> compile(relabel.argument());
      case Expression.Case choice -> choice(choice);
      case Expression.CaseTest test -> caseTest(test);
      case Expression.Coalesce coalesce ->
          new CoalesceEvaluator(coalesce.type().vectorKind(), compileAll(coalesce.arguments()));
      case Expression.SubPlan subPlan -> context.subPlan(subPlan, this);
      case Expression.CurrentValue value -> currentValue(value);
      case Expression.CoerceToDomain coercion -> compile(coercion.argument());
      default -> rare(expression);
    };
  }

  private Evaluator rare(Expression expression) {
    return switch (expression) {
      case Expression.DistinctTest test ->
          new DistinctEvaluator(
              pair(test.left(), test.right()), operator(test.equality()), test.negated());
      case Expression.NullIf test ->
          new NullIfEvaluator(
              test.type().vectorKind(), pair(test.left(), test.right()), operator(test.equality()));
      case Expression.MinMax call ->
          new MinMaxEvaluator(
              call.type().vectorKind(),
              compileAll(call.arguments()),
              operator(call.lessThan()),
              call.greatest());
      case Expression.ArrayComparison test ->
          new ArrayComparisonEvaluator(
              pair(test.left(), test.array()), operator(test.operator()), test.any());
      case Expression.ArrayConstructor array ->
          new ArrayConstructorEvaluator(
              compileAll(array.elements()), array.type().elementOid(), array.nested());
      case Expression.RowConstructor row -> row(row);
      case Expression.RowComparison comparison -> rowComparison(comparison);
      case Expression.FieldSelect select ->
          new FieldSelectEvaluator(
              select.type().vectorKind(), compile(select.row()), select.field());
      case Expression.CoerceViaText cast ->
          new CoerceViaTextEvaluator(
              compile(cast.argument()), cast.argument().type(), cast.type(), cast.typeModifier());
      case Expression.ArrayCoerce cast -> arrayCoerce(cast);
      case Expression.Subscript subscript -> subscript(subscript);
      default ->
          throw DatabaseException.error(
              SqlState.INTERNAL_ERROR,
              "unrecognized node type: " + expression.getClass().getSimpleName());
    };
  }

  private Evaluator[] pair(Expression left, Expression right) {
    return new Evaluator[] {compile(left), compile(right)};
  }

  private static FunctionDescriptor function(int oid) {
    FunctionDescriptor function = Functions.byOid(oid);
    if (function == null) {
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR,
          "cache lookup failed for function " + Integer.toUnsignedString(oid));
    }
    return function;
  }

  ValueOperator operator(OperatorDescriptor operator) {
    return new ValueOperator(
        Functions.scalar(function(operator.functionOid())), context.functions());
  }

  private Evaluator call(FunctionDescriptor given, List<Expression> arguments, Type type) {
    Evaluator[] compiled = compileAll(arguments);
    FunctionDescriptor function =
        given.symbol().equals("pg_column_size") && compiled[0] instanceof SlotEvaluator
            ? given.withSymbol("pg_column_size_stored")
            : given;
    VectorFunction kernel = Functions.vectorized(function);
    if (kernel != null) {
      return new VectorCall(type.vectorKind(), kernel, compiled, context.functions());
    }
    Type[] types = new Type[compiled.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = arguments.get(i).type();
    }
    return new ScalarCall(
        type.vectorKind(),
        Functions.scalar(function, types, type),
        function.strict(),
        compiled,
        context.functions());
  }

  private Evaluator booleanCall(Expression.BooleanCall call) {
    return switch (call.operator()) {
      case NOT -> new NotEvaluator(compile(call.arguments().get(0)));
      case AND -> new BooleanEvaluator(false, compileAll(call.arguments()));
      case OR -> new BooleanEvaluator(true, compileAll(call.arguments()));
    };
  }

  private Evaluator choice(Expression.Case choice) {
    CaseTestEvaluator saved = caseTest;
    Evaluator argument = choice.argument() == null ? null : compile(choice.argument());
    caseTest =
        argument == null ? saved : new CaseTestEvaluator(choice.argument().type().vectorKind());
    CaseTestEvaluator test = caseTest;
    Evaluator[] conditions = new Evaluator[choice.whens().size()];
    for (int i = 0; i < conditions.length; i++) {
      conditions[i] = compile(choice.whens().get(i).condition());
    }
    caseTest = saved;
    Evaluator[] results = new Evaluator[conditions.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = compile(choice.whens().get(i).result());
    }
    Evaluator otherwise = choice.otherwise() == null ? null : compile(choice.otherwise());
    return new CaseEvaluator(
        choice.type().vectorKind(), argument, test, conditions, results, otherwise);
  }

  private Evaluator caseTest(Expression.CaseTest test) {
    if (caseTest == null) {
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR, "test expression of type " + test.type() + " outside of CASE");
    }
    return caseTest;
  }

  private Evaluator row(Expression.RowConstructor row) {
    Type[] types = new Type[row.fields().size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = row.fields().get(i).type();
    }
    String[] names = row.names() == null ? null : row.names().toArray(new String[0]);
    return new RowConstructorEvaluator(compileAll(row.fields()), row.type().oid(), names, types);
  }

  private Evaluator rowComparison(Expression.RowComparison comparison) {
    int width = comparison.left().size();
    Evaluator[] sides = new Evaluator[2 * width];
    ValueOperator[] lessThan = new ValueOperator[width];
    ValueOperator[] equalities = new ValueOperator[width];
    for (int i = 0; i < width; i++) {
      Type type = comparison.left().get(i).type();
      sides[i] = compile(comparison.left().get(i));
      sides[width + i] = compile(comparison.right().get(i));
      lessThan[i] = operator(Operators.forType(type, "<"));
      equalities[i] = operator(Operators.forType(type, "="));
    }
    return new RowComparisonEvaluator(sides, lessThan, equalities, comparison.kind());
  }

  private Evaluator arrayCoerce(Expression.ArrayCoerce cast) {
    Type elementType = Types.find(cast.argument().type().elementOid());
    CaseTestEvaluator saved = caseTest;
    CaseTestEvaluator test = new CaseTestEvaluator(elementType.vectorKind());
    caseTest = test;
    Evaluator element = compile(cast.element());
    caseTest = saved;
    return new ArrayCoerceEvaluator(
        compile(cast.argument()),
        test,
        element,
        elementType.vectorKind(),
        cast.type().elementOid());
  }

  private Evaluator subscript(Expression.Subscript subscript) {
    int upper = subscript.upper().size();
    Evaluator[] arguments = new Evaluator[1 + upper + subscript.lower().size()];
    arguments[0] = compile(subscript.container());
    for (int i = 0; i < upper; i++) {
      arguments[1 + i] = bound(subscript.upper().get(i));
    }
    for (int i = 0; i < subscript.lower().size(); i++) {
      arguments[1 + upper + i] = bound(subscript.lower().get(i));
    }
    return new SubscriptEvaluator(
        subscript.type().vectorKind(),
        arguments,
        subscript,
        subscript.container().type().elementOid());
  }

  private Evaluator bound(Expression expression) {
    return expression == null ? new ConstantEvaluator(VectorKind.INT, null) : compile(expression);
  }

  /// `CURRENT_TIMESTAMP` and kin: the transaction's start, cast to the wanted type.
  private Evaluator currentValue(Expression.CurrentValue value) {
    Object now = context.functions().transactionTimestamp();
    CastDescriptor cast = Casts.find(Types.TIMESTAMPTZ.oid(), value.type().oid());
    if (cast != null && cast.functionOid() != 0 && value.type() != Types.TIMESTAMPTZ) {
      now =
          Functions.scalar(function(cast.functionOid()))
              .call(new Object[] {now}, context.functions());
    }
    return new ConstantEvaluator(value.type().vectorKind(), now);
  }
}
