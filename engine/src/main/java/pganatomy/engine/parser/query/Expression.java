package pganatomy.engine.parser.query;

import java.util.List;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Type;

/// An expression after analysis: names are resolved, every node has its type, every conversion is
/// written out.
///
/// `location` is the 0-based character offset in the statement's text, -1 when there is none.
///
/// PostgreSQL: src/include/nodes/primnodes.h
public sealed interface Expression {
  Type type();

  /// The type modifier (such as the length of a `varchar`), -1 for none.
  default int typeModifier() {
    return -1;
  }

  default int location() {
    return -1;
  }

  /// A value that is known. `value` is null for SQL NULL.
  record Constant(Type type, int typeModifier, Object value, int location) implements Expression {}

  /// A column of a range table entry of this query (`levelsUp` 0) or of an outer one.
  ///
  /// @param range 0-based index into the range table
  /// @param attribute 1-based column number; negative: a system column (-1 ctid, -2 xmin, -3 cmin,
  ///   -4 xmax, -5 cmax, -6 tableoid); 0: the whole row
  record Column(int range, int attribute, int levelsUp, Type type, int typeModifier, int location)
      implements Expression {}

  /// A column of the rows that a plan node reads: what [Column] becomes when planned.
  ///
  /// @param input 0 for the only or left child, 1 for the right one
  /// @param column 0-based
  record Slot(int input, int column, Type type, int typeModifier) implements Expression {}

  /// `$n`, 1-based.
  record Parameter(int number, Type type, int typeModifier, int location) implements Expression {}

  /// A value that an outer plan hands to an inner one (a correlated column, a sub-plan's result):
  /// made by the planner.
  record ExecParameter(int index, Type type, int typeModifier) implements Expression {}

  /// How a call or a conversion was asked for, which decides how it is written back.
  ///
  /// PostgreSQL: src/include/nodes/primnodes.h, CoercionForm
  enum Form {
    CALL,
    CAST,
    IMPLICIT_CAST,
    /// `EXTRACT(x FROM y)` and the like
    SQL_SYNTAX
  }

  /// @param form null where nobody knows any more: after planning
  record FunctionCall(
      FunctionDescriptor function,
      List<Expression> arguments,
      Type type,
      int typeModifier,
      Form form,
      int location)
      implements Expression {
    public FunctionCall(
        FunctionDescriptor function,
        List<Expression> arguments,
        Type type,
        int typeModifier,
        int location) {
      this(function, arguments, type, typeModifier, null, location);
    }
  }

  /// One argument for a prefix operator, else two.
  record OperatorCall(
      OperatorDescriptor operator, List<Expression> arguments, Type type, int location)
      implements Expression {}

  /// `IS [NOT] DISTINCT FROM`, built on the types' equality operator.
  record DistinctTest(
      OperatorDescriptor equality,
      Expression left,
      Expression right,
      boolean negated,
      Type type,
      int location)
      implements Expression {}

  /// `NULLIF`, built on the types' equality operator.
  record NullIf(
      OperatorDescriptor equality, Expression left, Expression right, Type type, int location)
      implements Expression {}

  enum BooleanOperator {
    AND,
    OR,
    NOT
  }

  record BooleanCall(BooleanOperator operator, List<Expression> arguments, Type type, int location)
      implements Expression {}

  /// `x IS [NOT] NULL`; `row` when `x` is a row, whose fields then all count.
  record NullTest(Expression argument, boolean negated, boolean row, Type type, int location)
      implements Expression {}

  enum BooleanTestKind {
    IS_TRUE,
    IS_NOT_TRUE,
    IS_FALSE,
    IS_NOT_FALSE,
    IS_UNKNOWN,
    IS_NOT_UNKNOWN
  }

  record BooleanTest(Expression argument, BooleanTestKind kind, Type type, int location)
      implements Expression {}

  record WhenClause(Expression condition, Expression result) {}

  /// `CASE`. A simple `CASE x WHEN y` has `x` as `argument`, and conditions that hold a [CaseTest]
  /// in its place.
  record Case(
      Expression argument, List<WhenClause> whens, Expression otherwise, Type type, int location)
      implements Expression {}

  /// Stands for the argument of the [Case] around it.
  record CaseTest(Type type, int typeModifier) implements Expression {}

  record Coalesce(List<Expression> arguments, Type type, int location) implements Expression {}

  /// `GREATEST` and `LEAST`, built on the type's `<` operator.
  record MinMax(
      boolean greatest,
      OperatorDescriptor lessThan,
      List<Expression> arguments,
      Type type,
      int location)
      implements Expression {}

  /// `x op ANY (array)`, `x op ALL (array)`, and `IN` with a list.
  record ArrayComparison(
      OperatorDescriptor operator,
      boolean any,
      Expression left,
      Expression array,
      Type type,
      int location)
      implements Expression {}

  /// `ARRAY[...]`; `nested` when the elements are arrays themselves.
  record ArrayConstructor(List<Expression> elements, boolean nested, Type type, int location)
      implements Expression {}

  record RowConstructor(List<Expression> fields, List<String> names, Type type, int location)
      implements Expression {}

  /// `(a, b) < (c, d)` and kin: `operators` holds one operator for each pair.
  ///
  /// @param kind one of `<`, `<=`, `>=`, `>` (equality is broken up into a [BooleanCall])
  record RowComparison(
      String kind,
      List<OperatorDescriptor> operators,
      List<Expression> left,
      List<Expression> right,
      Type type)
      implements Expression {}

  enum SubLinkKind {
    /// `EXISTS (SELECT ...)`
    EXISTS,
    /// `x op ANY (SELECT ...)`, also `IN`
    ANY,
    /// `x op ALL (SELECT ...)`
    ALL,
    /// `(SELECT ...)` as a value
    SCALAR,
    /// `ARRAY(SELECT ...)`
    ARRAY
  }

  /// A sub-query in an expression.
  ///
  /// @param left the left side's expressions for ANY and ALL, else empty
  /// @param operators one for each of `left`, comparing it with the sub-query's column
  record SubLink(
      SubLinkKind kind,
      List<Expression> left,
      List<OperatorDescriptor> operators,
      Query query,
      Type type,
      int typeModifier,
      int location)
      implements Expression {}

  /// A sub-query after planning. `plan` indexes the planned statement's list of sub-plans;
  /// `parameters` are the values for the plan's [ExecParameter]s `parameterIndexes`.
  record SubPlan(
      SubLinkKind kind,
      int plan,
      List<Expression> left,
      List<OperatorDescriptor> operators,
      int[] parameterIndexes,
      List<Expression> parameters,
      boolean hashed,
      Type type,
      int typeModifier)
      implements Expression {}

  /// `a[i]`, `a[i:j]`; `upper` has one expression for each subscript, `lower` the lower bounds of a
  /// slice (null entries for omitted ones) or is empty.
  record Subscript(
      Expression container,
      List<Expression> upper,
      List<Expression> lower,
      boolean slice,
      Type type,
      int typeModifier)
      implements Expression {}

  /// `(row).field`, 1-based.
  record FieldSelect(Expression row, int field, Type type, int typeModifier)
      implements Expression {}

  /// A cast that changes the type but not the value.
  ///
  /// @param implicit nobody wrote it
  record Relabel(Expression argument, Type type, int typeModifier, boolean implicit, int location)
      implements Expression {
    public Relabel(Expression argument, Type type, int typeModifier, int location) {
      this(argument, type, typeModifier, false, location);
    }
  }

  /// A cast through the text form: output of the one type, input of the other.
  record CoerceViaText(
      Expression argument, Type type, int typeModifier, boolean implicit, int location)
      implements Expression {
    public CoerceViaText(Expression argument, Type type, int typeModifier, int location) {
      this(argument, type, typeModifier, false, location);
    }
  }

  /// A cast of each element of an array: `element` converts one, held by a [CaseTest].
  record ArrayCoerce(
      Expression argument,
      Expression element,
      Type type,
      int typeModifier,
      boolean implicit,
      int location)
      implements Expression {
    public ArrayCoerce(
        Expression argument, Expression element, Type type, int typeModifier, int location) {
      this(argument, element, type, typeModifier, false, location);
    }
  }

  /// A value that is to meet the checks of a domain.
  record CoerceToDomain(
      Expression argument, Type type, int typeModifier, boolean implicit, int location)
      implements Expression {
    public CoerceToDomain(Expression argument, Type type, int typeModifier, int location) {
      this(argument, type, typeModifier, false, location);
    }
  }

  /// `CURRENT_DATE`, `CURRENT_TIMESTAMP`, `LOCALTIME`, ... by upper-case name; `CURRENT_USER` and
  /// kin are function calls.
  record CurrentValue(String name, Type type, int typeModifier, int location)
      implements Expression {}

  /// `DEFAULT` in an INSERT or UPDATE, before the rewriter puts the column's default in its place.
  record Default(Type type, int typeModifier, int location) implements Expression {}

  /// An aggregate call. `direct` are the direct arguments of an ordered-set aggregate.
  ///
  /// @param filter null for none
  /// @param levelsUp the query level whose rows it aggregates, counted outwards
  record Aggregate(
      FunctionDescriptor function,
      List<Expression> direct,
      List<Expression> arguments,
      boolean star,
      boolean distinct,
      List<SortKey> orderBy,
      Expression filter,
      int levelsUp,
      Type type,
      int location)
      implements Expression {}

  /// A window function call over `Query.windows().get(window)`.
  record WindowCall(
      FunctionDescriptor function,
      List<Expression> arguments,
      boolean star,
      Expression filter,
      int window,
      Type type,
      int location)
      implements Expression {}

  /// `GROUPING(...)`: the grouping expressions by their sort-group references.
  record Grouping(List<Integer> references, Type type, int location) implements Expression {}

  /// One key of an ORDER BY within an aggregate.
  record SortKey(
      Expression expression,
      OperatorDescriptor lessThan,
      OperatorDescriptor equality,
      boolean descending,
      boolean nullsFirst) {}
}
