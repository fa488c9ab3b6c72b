package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.Selector;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Parts of values: `(row).field`, `array[i]`, `array[i:j]`.
///
/// PostgreSQL: src/backend/parser/parse_expr.c, transformIndirection(); parse_node.c
final class Selection {
  private final AnalysisContext context;

  Selection(AnalysisContext context) {
    this.context = context;
  }

  Expression apply(ExpressionNode.Indirection node, Scope scope) {
    Expression value = base(node.base(), scope);
    List<Selector> selectors = node.selectors();
    int index = 0;
    while (index < selectors.size()) {
      Selector selector = selectors.get(index);
      if (selector instanceof ExpressionNode.FieldSelector field) {
        value = field(value, field.name(), scope, node.location());
        index++;
      } else if (selector instanceof ExpressionNode.StarSelector star) {
        throw context.error(
            SqlState.FEATURE_NOT_SUPPORTED,
            "row expansion via \"*\" is not supported here",
            star.location());
      } else {
        int end = index;
        while (end < selectors.size() && isSubscript(selectors.get(end))) {
          end++;
        }
        value = subscript(value, selectors.subList(index, end), scope, node.location());
        index = end;
      }
    }
    return value;
  }

  /// `(t.*).a` is a field of the whole row.
  Expression base(ExpressionNode node, Scope scope) {
    return node instanceof ExpressionNode.ColumnReference reference
            && reference.star()
            && !reference.names().isEmpty()
        ? context.calls.wholeRow(reference, scope)
        : context.expressions.transform(node, scope);
  }

  private static boolean isSubscript(Selector selector) {
    return selector instanceof ExpressionNode.SubscriptSelector
        || selector instanceof ExpressionNode.SliceSelector;
  }

  // ---- fields ----

  private Expression field(Expression row, String name, Scope scope, int location) {
    List<Expression> fields = fields(row, scope);
    List<String> names = names(row, scope);
    if (names != null) {
      int index = names.indexOf(name);
      if (index >= 0) {
        return fields.get(index);
      }
    }
    throw missing(row, name, location);
  }

  private DatabaseException missing(Expression row, String name, int location) {
    Type type = row.type();
    if (type.oid() == TypeOids.RECORD) {
      return context.error(
          SqlState.UNDEFINED_COLUMN,
          "could not identify column \"" + name + "\" in record data type",
          location);
    }
    if (context.isRow(type)) {
      return context.error(
          SqlState.UNDEFINED_COLUMN,
          "column \"" + name + "\" not found in data type " + AnalysisContext.name(type),
          location);
    }
    return context.error(
        SqlState.WRONG_OBJECT_TYPE,
        "column notation ."
            + name
            + " applied to type "
            + AnalysisContext.name(type)
            + ", which is not a composite type",
        location);
  }

  /// The names of a row's fields, or null if they are not known.
  List<String> names(Expression row, Scope scope) {
    if (row instanceof Expression.RowConstructor constructor && constructor.names() != null) {
      return constructor.names();
    }
    RangeEntry entry = wholeRowOf(row, scope);
    if (entry != null) {
      return entry.columnNames();
    }
    FunctionDescriptor function = functionBehind(row, scope);
    if (function != null && function.outputNames().length > 0) {
      return List.of(function.outputNames());
    }
    List<AttributeDescriptor> columns = columns(row.type());
    if (columns == null) {
      return null;
    }
    var names = new ArrayList<String>();
    for (AttributeDescriptor column : columns) {
      names.add(column.dropped() ? null : column.name());
    }
    return names;
  }

  /// The fields of a row, as expressions; null if they are not known.
  List<Expression> fields(Expression row, Scope scope) {
    if (row instanceof Expression.RowConstructor constructor) {
      return constructor.fields();
    }
    var fields = new ArrayList<Expression>();
    RangeEntry entry = wholeRowOf(row, scope);
    if (entry != null) {
      var whole = (Expression.Column) row;
      for (int i = 0; i < entry.columnTypes().size(); i++) {
        fields.add(
            new Expression.Column(
                whole.range(),
                i + 1,
                whole.levelsUp(),
                entry.columnTypes().get(i),
                entry.columnTypeModifiers().get(i),
                whole.location()));
      }
      return fields;
    }
    FunctionDescriptor function = functionBehind(row, scope);
    if (function != null && function.outputTypes().length > 0) {
      int number = 1;
      for (int type : function.outputTypes()) {
        fields.add(new Expression.FieldSelect(row, number++, context.type(type), -1));
      }
      return fields;
    }
    List<AttributeDescriptor> columns = columns(row.type());
    if (columns == null) {
      return null;
    }
    for (AttributeDescriptor column : columns) {
      fields.add(
          new Expression.FieldSelect(row, column.number(), column.type(), column.typeModifier()));
    }
    return fields;
  }

  /// The function whose result a row is, also where a subquery has called it; null for other rows.
  ///
  /// PostgreSQL: src/backend/parser/parse_target.c, expandRecordVariable()
  private static FunctionDescriptor functionBehind(Expression row, Scope scope) {
    if (row instanceof Expression.FunctionCall call) {
      return call.function();
    }
    if (!(row instanceof Expression.Column column)
        || column.attribute() < 1
        || column.type().oid() != TypeOids.RECORD) {
      return null;
    }
    Scope at = scope;
    for (int i = 0; i < column.levelsUp(); i++) {
      at = at.parent;
    }
    Expression inner = row;
    List<RangeEntry> ranges = at.ranges;
    while (inner instanceof Expression.Column reference
        && reference.attribute() > 0
        && ranges.get(reference.range()) instanceof RangeEntry.SubQuery subQuery) {
      inner = subQuery.query().targets().get(reference.attribute() - 1).expression();
      ranges = subQuery.query().ranges();
    }
    return inner instanceof Expression.FunctionCall call ? call.function() : null;
  }

  private static RangeEntry wholeRowOf(Expression row, Scope scope) {
    if (!(row instanceof Expression.Column column) || column.attribute() != 0) {
      return null;
    }
    Scope at = scope;
    for (int i = 0; i < column.levelsUp(); i++) {
      at = at.parent;
    }
    return at.ranges.get(column.range());
  }

  private List<AttributeDescriptor> columns(Type type) {
    Type base = context.baseType(type);
    return base.kind() == 'c' ? context.catalog.rowColumns(base.oid()) : null;
  }

  // ---- subscripts ----

  private Expression subscript(
      Expression container, List<Selector> selectors, Scope scope, int location) {
    Type type = context.baseType(container.type());
    Type element = context.elementType(type);
    if (element == null && type.length() == -1 && type.oid() == TypeOids.INT2VECTOR
        || type.oid() == TypeOids.OIDVECTOR) {
      element = context.type(type.elementOid());
    }
    if (element == null && type.elementOid() != 0) {
      element = context.type(type.elementOid());
    }
    if (element == null) {
      throw context.error(
          SqlState.DATATYPE_MISMATCH,
          "cannot subscript type "
              + AnalysisContext.name(container.type())
              + " because it does not support subscripting",
          Locations.of(container) >= 0 ? Locations.of(container) : location);
    }
    boolean slice = false;
    for (Selector selector : selectors) {
      slice |= selector instanceof ExpressionNode.SliceSelector;
    }
    var upper = new ArrayList<Expression>();
    var lower = new ArrayList<Expression>();
    for (Selector selector : selectors) {
      if (selector instanceof ExpressionNode.SliceSelector bounds) {
        lower.add(bound(bounds.lower(), scope));
        upper.add(bound(bounds.upper(), scope));
      } else {
        upper.add(bound(((ExpressionNode.SubscriptSelector) selector).index(), scope));
        if (slice) {
          lower.add(ExpressionAnalyzer.constant(Types.INT4, 1, -1));
        }
      }
    }
    return new Expression.Subscript(
        container, upper, lower, slice, slice ? type : element, container.typeModifier());
  }

  private Expression bound(ExpressionNode node, Scope scope) {
    if (node == null) {
      return null;
    }
    Expression index = context.expressions.transform(node, scope);
    Expression converted =
        context.coercion.toTarget(index, Types.INT4, -1, Coercion.Context.ASSIGNMENT, -1);
    if (converted == null) {
      throw context.error(
          SqlState.DATATYPE_MISMATCH,
          "array subscript must have type integer",
          Locations.of(index));
    }
    return converted;
  }
}
