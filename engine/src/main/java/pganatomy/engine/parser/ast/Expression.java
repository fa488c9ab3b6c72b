package pganatomy.engine.parser.ast;

import java.util.List;

/// Scalar expressions as written, before any name has been looked up.
///
/// Lists are never null (empty instead); a single missing part is null.
///
/// PostgreSQL: src/backend/parser/gram.y, a_expr, b_expr, c_expr
public sealed interface Expression extends Node {

  // ---- leaves ----

  /// `a`, `t.a`, `s.t.a`, and with a star `*`, `t.*`, `s.t.*`.
  record ColumnReference(List<String> names, boolean star, int location) implements Expression {}

  /// `$1`.
  record ParameterReference(int number, int location) implements Expression {}

  /// What kind of constant a literal is.
  enum LiteralKind {
    INTEGER,
    NUMERIC,
    STRING,
    BIT_STRING,
    BOOLEAN,
    NULL
  }

  /// A constant. INTEGER fits into 32 bits, everything larger or with a point is NUMERIC. The text
  /// is in decimal or as PostgreSQL's `numeric_in` takes it; bit strings begin with `b` or `x`;
  /// booleans are `true` and `false`; null has no text.
  record Literal(LiteralKind kind, String text, int location) implements Expression {}

  /// `DEFAULT` in `VALUES` or `SET`.
  record Default(int location) implements Expression {}

  /// `WHERE CURRENT OF cursor`.
  record CurrentOf(String cursor, int parameter, int location) implements Expression {}

  /// The functions that are called without parentheses.
  enum ValueFunctionKind {
    CURRENT_DATE,
    CURRENT_TIME,
    CURRENT_TIMESTAMP,
    LOCALTIME,
    LOCALTIMESTAMP,
    CURRENT_ROLE,
    CURRENT_USER,
    USER,
    SESSION_USER,
    CURRENT_CATALOG,
    CURRENT_SCHEMA
  }

  /// `CURRENT_TIMESTAMP(3)`; precision is -1 when not given.
  record ValueFunction(ValueFunctionKind kind, int precision, int location) implements Expression {}

  // ---- operators ----

  /// `left op right`, or `op right` with left null. `location` is the operator's.
  record Operation(List<String> operator, Expression left, Expression right, int location)
      implements Expression {}

  /// The logical connectives.
  enum BooleanKind {
    AND,
    OR,
    NOT
  }

  /// `a AND b AND c` is one node with three arguments.
  record BooleanOperation(BooleanKind kind, List<Expression> arguments, int location)
      implements Expression {}

  /// `left op ANY (array)` or `left op ALL (array)`.
  record ArrayComparison(
      List<String> operator, boolean all, Expression left, Expression array, int location)
      implements Expression {}

  /// `a IN (x, y)`, `a NOT IN (x, y)`.
  record InList(Expression argument, List<Expression> items, boolean negated, int location)
      implements Expression {}

  /// `a [NOT] BETWEEN [SYMMETRIC] low AND high`.
  record Between(
      Expression argument,
      Expression low,
      Expression high,
      boolean symmetric,
      boolean negated,
      int location)
      implements Expression {}

  /// The three pattern languages.
  enum PatternKind {
    LIKE,
    ILIKE,
    SIMILAR
  }

  /// `a [NOT] LIKE pattern [ESCAPE e]`; `escape` is null when not given.
  record PatternMatch(
      PatternKind kind,
      Expression argument,
      Expression pattern,
      Expression escape,
      boolean negated,
      int location)
      implements Expression {}

  /// `a IS [NOT] NULL`.
  record NullTest(Expression argument, boolean negated, int location) implements Expression {}

  /// The values that a boolean is tested for.
  enum TruthValue {
    TRUE,
    FALSE,
    UNKNOWN
  }

  /// `a IS [NOT] TRUE|FALSE|UNKNOWN`.
  record BooleanTest(Expression argument, TruthValue value, boolean negated, int location)
      implements Expression {}

  /// `a IS [NOT] DISTINCT FROM b`.
  record DistinctTest(Expression left, Expression right, boolean negated, int location)
      implements Expression {}

  /// `a IS [NOT] JSON [VALUE|SCALAR|ARRAY|OBJECT] [WITH UNIQUE]`, `a IS [NOT] DOCUMENT`.
  record FormatTest(
      Expression argument, String format, boolean uniqueKeys, boolean negated, int location)
      implements Expression {}

  /// `CAST(a AS t)`, `a::t`, `t 'literal'`.
  record TypeCast(Expression argument, TypeName type, int location) implements Expression {}

  /// `a COLLATE c`.
  record Collate(Expression argument, List<String> collation, int location) implements Expression {}

  // ---- conditionals ----

  /// `CASE [argument] WHEN ... THEN ... ELSE ... END`.
  record Case(Expression argument, List<When> whens, Expression otherwise, int location)
      implements Expression {}

  /// One arm of a `CASE`.
  record When(Expression condition, Expression result, int location) implements Node {}

  /// `COALESCE(a, b)`.
  record Coalesce(List<Expression> arguments, int location) implements Expression {}

  /// `NULLIF(a, b)`.
  record NullIf(Expression left, Expression right, int location) implements Expression {}

  /// `GREATEST(a, b)` or `LEAST(a, b)`.
  record MinMax(boolean greatest, List<Expression> arguments, int location) implements Expression {}

  // ---- constructors and parts ----

  /// `ARRAY[a, b]`; an inner `[c, d]` is a node of this kind, too. `end` is the offset of `]`.
  record ArrayConstructor(List<Expression> elements, int location, int end) implements Expression {}

  /// `ROW(a, b)`, or `(a, b)` with `explicit` false.
  record RowConstructor(List<Expression> fields, boolean explicit, int location)
      implements Expression {}

  /// A part of a composite or array value.
  sealed interface Selector extends Node {}

  /// `.name`.
  record FieldSelector(String name, int location) implements Selector {}

  /// `.*`.
  record StarSelector(int location) implements Selector {}

  /// `[index]`.
  record SubscriptSelector(Expression index, int location) implements Selector {}

  /// `[lower:upper]`; a missing edge is null.
  record SliceSelector(Expression lower, Expression upper, int location) implements Selector {}

  /// `base.field[1]`: selectors applied from left to right.
  record Indirection(Expression base, List<Selector> selectors, int location)
      implements Expression {}

  // ---- functions ----

  /// How a function call was written; it decides how it is printed back.
  enum CallSyntax {
    CALL,
    SQL
  }

  /// A call of a function, aggregate or window function.
  ///
  /// @param star `count(*)`
  /// @param variadic the last argument was marked `VARIADIC`
  /// @param withinGroup `orderBy` came from `WITHIN GROUP (ORDER BY ...)`
  /// @param over null when the call has no `OVER`
  /// @param syntax SQL for `EXTRACT(x FROM y)` and the like, whose name is already translated
  record FunctionCall(
      List<String> name,
      List<Expression> arguments,
      boolean star,
      boolean distinct,
      boolean variadic,
      List<SortBy> orderBy,
      boolean withinGroup,
      Expression filter,
      WindowDefinition over,
      CallSyntax syntax,
      int location)
      implements Expression {
    /// A plain call.
    public static FunctionCall plain(List<String> name, List<Expression> arguments, int location) {
      return new FunctionCall(
          name, arguments, false, false, false, List.of(), false, null, null, CallSyntax.CALL,
          location);
    }

    /// A call of a function of `pg_catalog` that SQL's own syntax stands for.
    public static FunctionCall sqlSyntax(String name, List<Expression> arguments, int location) {
      return new FunctionCall(
          List.of("pg_catalog", name), arguments, false, false, false, List.of(), false, null, null,
          CallSyntax.SQL, location);
    }
  }

  /// `name => value` in an argument list.
  record NamedArgument(String name, Expression value, int location) implements Expression {}

  /// `GROUPING(a, b)`.
  record Grouping(List<Expression> arguments, int location) implements Expression {}

  // ---- subqueries ----

  /// How a subquery's rows become a value.
  enum SublinkKind {
    EXISTS,
    ANY,
    ALL,
    SCALAR,
    ARRAY
  }

  /// `EXISTS (...)`, `a IN (...)`, `a op ANY (...)`, `a op ALL (...)`, `(...)`, `ARRAY(...)`.
  ///
  /// @param test the left side of ANY and ALL, otherwise null
  /// @param operator empty for `IN`, which means `= ANY`
  record Sublink(
      SublinkKind kind,
      Expression test,
      List<String> operator,
      SelectStatement query,
      int location)
      implements Expression {}
}
