package pganatomy.engine.parser.ast;

import java.util.List;

/// Scalar expressions as written, before any name has been looked up.
///
/// Lists are never null (empty instead); a single missing part is null.
///
/// PostgreSQL: src/backend/parser/gram.y, a_expr, b_expr, c_expr
public sealed interface ExpressionNode extends Node {

  // ---- leaves ----

  /// `a`, `t.a`, `s.t.a`, and with a star `*`, `t.*`, `s.t.*`.
  record ColumnReference(List<String> names, boolean star, int location)
      implements ExpressionNode {}

  /// `$1`.
  record ParameterReference(int number, int location) implements ExpressionNode {}

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
  record Literal(LiteralKind kind, String text, int location) implements ExpressionNode {}

  /// `DEFAULT` in `VALUES` or `SET`.
  record Default(int location) implements ExpressionNode {}

  /// `WHERE CURRENT OF cursor`.
  record CurrentOf(String cursor, int location) implements ExpressionNode {}

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
  record ValueFunction(ValueFunctionKind kind, int precision, int location)
      implements ExpressionNode {}

  // ---- operators ----

  /// `left op right`, or `op right` with left null. `location` is the operator's.
  record Operation(List<String> operator, ExpressionNode left, ExpressionNode right, int location)
      implements ExpressionNode {}

  /// The logical connectives.
  enum BooleanKind {
    AND,
    OR,
    NOT
  }

  /// `a AND b AND c` is one node with three arguments.
  record BooleanOperation(BooleanKind kind, List<ExpressionNode> arguments, int location)
      implements ExpressionNode {}

  /// `left op ANY (array)` or `left op ALL (array)`.
  record ArrayComparison(
      List<String> operator, boolean all, ExpressionNode left, ExpressionNode array, int location)
      implements ExpressionNode {}

  /// `a IN (x, y)`, `a NOT IN (x, y)`.
  record InList(ExpressionNode argument, List<ExpressionNode> items, boolean negated, int location)
      implements ExpressionNode {}

  /// `a [NOT] BETWEEN [SYMMETRIC] low AND high`.
  record Between(
      ExpressionNode argument,
      ExpressionNode low,
      ExpressionNode high,
      boolean symmetric,
      boolean negated,
      int location)
      implements ExpressionNode {}

  /// The three pattern languages.
  enum PatternKind {
    LIKE,
    ILIKE,
    SIMILAR
  }

  /// `a [NOT] LIKE pattern [ESCAPE e]`; `escape` is null when not given.
  record PatternMatch(
      PatternKind kind,
      ExpressionNode argument,
      ExpressionNode pattern,
      ExpressionNode escape,
      boolean negated,
      int location)
      implements ExpressionNode {}

  /// `a IS [NOT] NULL`.
  record NullTest(ExpressionNode argument, boolean negated, int location)
      implements ExpressionNode {}

  /// The values that a boolean is tested for.
  enum TruthValue {
    TRUE,
    FALSE,
    UNKNOWN
  }

  /// `a IS [NOT] TRUE|FALSE|UNKNOWN`.
  record BooleanTest(ExpressionNode argument, TruthValue value, boolean negated, int location)
      implements ExpressionNode {}

  /// `a IS [NOT] DISTINCT FROM b`.
  record DistinctTest(ExpressionNode left, ExpressionNode right, boolean negated, int location)
      implements ExpressionNode {}

  /// `a IS [NOT] JSON [VALUE|SCALAR|ARRAY|OBJECT] [WITH UNIQUE]`, `a IS [NOT] DOCUMENT`.
  record FormatTest(
      ExpressionNode argument, String format, boolean uniqueKeys, boolean negated, int location)
      implements ExpressionNode {}

  /// `CAST(a AS t)`, `a::t`, `t 'literal'`.
  record TypeCast(ExpressionNode argument, TypeName type, int location) implements ExpressionNode {}

  /// `a COLLATE c`.
  record Collate(ExpressionNode argument, List<String> collation, int location)
      implements ExpressionNode {}

  // ---- conditionals ----

  /// `CASE [argument] WHEN ... THEN ... ELSE ... END`.
  record Case(ExpressionNode argument, List<When> whens, ExpressionNode otherwise, int location)
      implements ExpressionNode {}

  /// One arm of a `CASE`.
  record When(ExpressionNode condition, ExpressionNode result, int location) implements Node {}

  /// `COALESCE(a, b)`.
  record Coalesce(List<ExpressionNode> arguments, int location) implements ExpressionNode {}

  /// `NULLIF(a, b)`.
  record NullIf(ExpressionNode left, ExpressionNode right, int location)
      implements ExpressionNode {}

  /// `GREATEST(a, b)` or `LEAST(a, b)`.
  record MinMax(boolean greatest, List<ExpressionNode> arguments, int location)
      implements ExpressionNode {}

  // ---- constructors and parts ----

  /// `ARRAY[a, b]`; an inner `[c, d]` is a node of this kind, too. `end` is the offset of `]`.
  record ArrayConstructor(List<ExpressionNode> elements, int location, int end)
      implements ExpressionNode {}

  /// `ROW(a, b)`, or `(a, b)` with `explicit` false.
  record RowConstructor(List<ExpressionNode> fields, boolean explicit, int location)
      implements ExpressionNode {}

  /// A part of a composite or array value.
  sealed interface Selector extends Node {}

  /// `.name`.
  record FieldSelector(String name, int location) implements Selector {}

  /// `.*`.
  record StarSelector(int location) implements Selector {}

  /// `[index]`.
  record SubscriptSelector(ExpressionNode index, int location) implements Selector {}

  /// `[lower:upper]`; a missing edge is null.
  record SliceSelector(ExpressionNode lower, ExpressionNode upper, int location)
      implements Selector {}

  /// `base.field[1]`: selectors applied from left to right.
  record Indirection(ExpressionNode base, List<Selector> selectors, int location)
      implements ExpressionNode {}

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
      List<ExpressionNode> arguments,
      boolean star,
      boolean distinct,
      boolean variadic,
      List<SortBy> orderBy,
      boolean withinGroup,
      ExpressionNode filter,
      WindowDefinition over,
      CallSyntax syntax,
      int location)
      implements ExpressionNode {
    /// A plain call.
    public static FunctionCall plain(
        List<String> name, List<ExpressionNode> arguments, int location) {
      return new FunctionCall(
          name,
          arguments,
          false,
          false,
          false,
          List.of(),
          false,
          null,
          null,
          CallSyntax.CALL,
          location);
    }

    /// A call of a function of `pg_catalog` that SQL's own syntax stands for.
    public static FunctionCall sqlSyntax(
        String name, List<ExpressionNode> arguments, int location) {
      return new FunctionCall(
          List.of("pg_catalog", name),
          arguments,
          false,
          false,
          false,
          List.of(),
          false,
          null,
          null,
          CallSyntax.SQL,
          location);
    }
  }

  /// `name => value` in an argument list.
  record NamedArgument(String name, ExpressionNode value, int location) implements ExpressionNode {}

  /// `GROUPING(a, b)`.
  record Grouping(List<ExpressionNode> arguments, int location) implements ExpressionNode {}

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
      ExpressionNode test,
      List<String> operator,
      SelectStatement query,
      int location)
      implements ExpressionNode {}
}
