package pganatomy.engine.parser.nodes;

import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.OperatorDescriptor;

/// Writes analysed expressions as stored text. Functions, operators and types are named by their
/// OIDs, columns by the numbers of their range and their place in it: no name can change under
/// them.
///
/// PostgreSQL: src/backend/nodes/outfuncs.c
abstract class ExpressionWriter extends NodeText {
  abstract void query(pganatomy.engine.parser.query.Query query);

  final void expressions(List<Expression> list) {
    openList();
    for (Expression expression : list) {
      expression(expression);
    }
    closeList();
  }

  final void operators(List<OperatorDescriptor> list) {
    openList();
    for (OperatorDescriptor operator : list) {
      operator(operator);
    }
    closeList();
  }

  /// @param node null for nothing
  final void expression(Expression node) {
    switch (node) {
      case null -> nothing();
      case Expression.Column e -> {
        open("VAR");
        number(e.range());
        number(e.attribute());
        number(e.levelsUp());
        typed(e);
      }
      case Expression.Constant e -> constant(e);
      case Expression.FunctionCall e -> {
        open("FUNC");
        oid(e.function().oid());
        expressions(e.arguments());
        word(e.form() == null ? "-" : e.form().name());
        typed(e);
      }
      case Expression.OperatorCall e -> {
        open("OP");
        operator(e.operator());
        expressions(e.arguments());
        typed(e);
      }
      case Expression.BooleanCall e -> {
        open(e.operator().name());
        expressions(e.arguments());
        close();
      }
      case Expression.NullTest e -> {
        open("NULLTEST");
        expression(e.argument());
        flag(e.negated());
        flag(e.row());
        close();
      }
      case Expression.BooleanTest e -> {
        open("BOOLTEST");
        expression(e.argument());
        word(e.kind().name());
        close();
      }
      case Expression.Aggregate e -> aggregate(e);
      case Expression.WindowCall e -> window(e);
      case Expression.SubLink e -> subLink(e);
      default -> conversion(node);
    }
  }

  /// The type and its modifier end a node.
  private void typed(Expression node) {
    type(node.type());
    number(node.typeModifier());
    close();
  }

  /// A value as it lies in a tuple.
  private void constant(Expression.Constant e) {
    open("CONST");
    if (e.value() == null) {
      nothing();
    } else {
      byte[] bytes = new byte[e.type().codec().storedLength(e.value())];
      e.type().codec().store(e.value(), bytes, 0);
      hex(bytes);
    }
    typed(e);
  }

  private void conversion(Expression node) {
    switch (node) {
      case Expression.Relabel e -> cast("RELABEL", e.argument(), e.implicit(), e);
      case Expression.CoerceViaText e -> cast("VIATEXT", e.argument(), e.implicit(), e);
      case Expression.CoerceToDomain e -> cast("TODOMAIN", e.argument(), e.implicit(), e);
      case Expression.ArrayCoerce e -> {
        open("ARRAYCOERCE");
        expression(e.argument());
        expression(e.element());
        flag(e.implicit());
        typed(e);
      }
      case Expression.CaseTest e -> {
        open("CASETEST");
        typed(e);
      }
      case Expression.CurrentValue e -> {
        open("SQLVALUE");
        word(e.name());
        typed(e);
      }
      case Expression.Subscript e -> {
        open("SUBSCRIPT");
        expression(e.container());
        expressions(e.upper());
        expressions(e.lower());
        flag(e.slice());
        typed(e);
      }
      case Expression.FieldSelect e -> {
        open("FIELD");
        expression(e.row());
        number(e.field());
        typed(e);
      }
      default -> construct(node);
    }
  }

  private void cast(String tag, Expression argument, boolean implicit, Expression node) {
    open(tag);
    expression(argument);
    flag(implicit);
    typed(node);
  }

  private void construct(Expression node) {
    switch (node) {
      case Expression.Case e -> {
        open("CASE");
        expression(e.argument());
        openList();
        for (Expression.WhenClause when : e.whens()) {
          expression(when.condition());
          expression(when.result());
        }
        closeList();
        expression(e.otherwise());
        typed(e);
      }
      case Expression.Coalesce e -> {
        open("COALESCE");
        expressions(e.arguments());
        typed(e);
      }
      case Expression.MinMax e -> {
        open(e.greatest() ? "GREATEST" : "LEAST");
        operator(e.lessThan());
        expressions(e.arguments());
        typed(e);
      }
      case Expression.ArrayConstructor e -> {
        open("ARRAY");
        expressions(e.elements());
        flag(e.nested());
        typed(e);
      }
      case Expression.RowConstructor e -> {
        open("ROW");
        expressions(e.fields());
        names(e.names());
        typed(e);
      }
      default -> comparison(node);
    }
  }

  final void names(List<String> names) {
    if (names == null) {
      nothing();
      return;
    }
    openList();
    for (String name : names) {
      string(name);
    }
    closeList();
  }

  private void comparison(Expression node) {
    switch (node) {
      case Expression.ArrayComparison e -> {
        open("ARRAYOP");
        operator(e.operator());
        flag(e.any());
        expression(e.left());
        expression(e.array());
        typed(e);
      }
      case Expression.DistinctTest e -> {
        open("DISTINCT");
        operator(e.equality());
        expression(e.left());
        expression(e.right());
        flag(e.negated());
        typed(e);
      }
      case Expression.NullIf e -> {
        open("NULLIF");
        operator(e.equality());
        expression(e.left());
        expression(e.right());
        typed(e);
      }
      case Expression.RowComparison e -> {
        open("ROWCOMPARE");
        string(e.kind());
        operators(e.operators());
        expressions(e.left());
        expressions(e.right());
        typed(e);
      }
      case Expression.Grouping e -> {
        open("GROUPING");
        numbers(e.references());
        typed(e);
      }
      default -> throw new IllegalStateException("cannot be stored: " + node);
    }
  }

  final void numbers(List<Integer> numbers) {
    openList();
    for (int number : numbers) {
      number(number);
    }
    closeList();
  }

  private void aggregate(Expression.Aggregate e) {
    open("AGG");
    oid(e.function().oid());
    expressions(e.direct());
    expressions(e.arguments());
    flag(e.star());
    flag(e.distinct());
    openList();
    for (Expression.SortKey key : e.orderBy()) {
      expression(key.expression());
      operator(key.lessThan());
      operator(key.equality());
      flag(key.descending());
      flag(key.nullsFirst());
    }
    closeList();
    expression(e.filter());
    number(e.levelsUp());
    typed(e);
  }

  private void window(Expression.WindowCall e) {
    open("WINDOWFUNC");
    oid(e.function().oid());
    expressions(e.arguments());
    flag(e.star());
    expression(e.filter());
    number(e.window());
    typed(e);
  }

  private void subLink(Expression.SubLink e) {
    open("SUBLINK");
    word(e.kind().name());
    expressions(e.left());
    operators(e.operators());
    query(e.query());
    typed(e);
  }
}
