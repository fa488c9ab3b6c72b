package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.commands.explain.ExpressionText;
import pganatomy.engine.parser.analyze.Analyzer;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.SortBy;
import pganatomy.engine.parser.ast.TableStatement.IndexElement;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionVisitor;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.OperatorClasses;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Analyses the columns and the predicate of an index that is to be made.
///
/// PostgreSQL: src/backend/commands/indexcmds.c, ComputeIndexAttrs(), CheckPredicate()
final class IndexKeys {
  static final int MAX_COLUMNS = 32;

  final List<String> names = new ArrayList<>();
  final List<AttributeDescriptor> attributes = new ArrayList<>();
  final List<String> expressions = new ArrayList<>();
  final Set<Integer> columnsRead = new LinkedHashSet<>();
  final int[] columns;
  final int[] collations;
  final int[] operatorClasses;
  final int[] options;
  String predicate;

  private final CommandContext context;
  private final RelationDescriptor heap;
  private final boolean isConstraint;

  IndexKeys(
      CommandContext context,
      RelationDescriptor heap,
      List<IndexElement> keys,
      List<IndexElement> including,
      boolean isConstraint) {
    this.context = context;
    this.heap = heap;
    this.isConstraint = isConstraint;
    int count = keys.size() + including.size();
    if (count > MAX_COLUMNS) {
      throw DatabaseException.error(
          SqlState.TOO_MANY_COLUMNS,
          "cannot use more than " + MAX_COLUMNS + " columns in an index");
    }
    columns = new int[count];
    collations = new int[keys.size()];
    operatorClasses = new int[keys.size()];
    options = new int[keys.size()];
    for (int i = 0; i < keys.size(); i++) {
      addKey(keys.get(i), i);
    }
    for (int i = 0; i < including.size(); i++) {
      addIncluded(including.get(i), keys.size() + i);
    }
  }

  // ---------------------------------------------------------------- columns

  private void addKey(IndexElement element, int place) {
    if (element.column() != null) {
      AttributeDescriptor column = column(element.column());
      columns[place] = column.number();
      add(element.column(), column.type(), column.typeModifier(), column.collationOid(), place);
    } else {
      addExpression(element, place);
    }
    Type type = attributes.get(place).type();
    if (!element.collation().isEmpty()) {
      collations[place] = collation(element.collation().getLast(), type);
    }
    operatorClasses[place] = operatorClass(element, type);
    boolean isDescending = element.direction() == SortBy.Direction.DESCENDING;
    boolean isNullsFirst =
        element.nulls() == SortBy.Nulls.DEFAULT
            ? isDescending
            : element.nulls() == SortBy.Nulls.FIRST;
    options[place] =
        (isDescending ? IndexDescriptor.DESCENDING : 0)
            | (isNullsFirst ? IndexDescriptor.NULLS_FIRST : 0);
  }

  private AttributeDescriptor column(String name) {
    AttributeDescriptor column = heap.attribute(name);
    if (column == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_COLUMN,
          "column \"" + name + (isConstraint ? "\" named in key" : "\"") + " does not exist");
    }
    return column;
  }

  private void add(String name, Type type, int modifier, int collation, int place) {
    String unique = name;
    for (int i = 1; names.contains(unique); i++) {
      unique = name + i;
    }
    names.add(unique);
    attributes.add(
        new AttributeDescriptor(
            unique, place + 1, type, modifier, false, false, null, '\0', '\0', collation));
    if (place < collations.length) {
      collations[place] = collation;
    }
  }

  private void addExpression(IndexElement element, int place) {
    ExpressionNode node = element.expression();
    Expression analysed =
        Analyzer.indexExpression(node, context.text(), context.catalog(), heap, null);
    if (analysed instanceof Expression.Column column && column.attribute() > 0) {
      AttributeDescriptor plain = heap.attributes().get(column.attribute() - 1);
      columns[place] = plain.number();
      add(plain.name(), plain.type(), plain.typeModifier(), plain.collationOid(), place);
      return;
    }
    checkImmutable(analysed, "functions in index expression must be marked IMMUTABLE");
    collectColumns(analysed);
    expressions.add(ExpressionText.stored(analysed, heap));
    String name = Analyzer.columnName(node);
    Type type = analysed.type().oid() == TypeOids.UNKNOWN ? Types.TEXT : analysed.type();
    add(name == null ? "expr" : name, type, analysed.typeModifier(), type.collationOid(), place);
  }

  private void addIncluded(IndexElement element, int place) {
    if (element.column() == null) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "expressions are not supported in included columns");
    }
    String unsupported =
        !element.collation().isEmpty()
            ? "a collation"
            : !element.operatorClass().isEmpty()
                ? "an operator class"
                : element.direction() != SortBy.Direction.DEFAULT
                    ? "ASC/DESC options"
                    : element.nulls() != SortBy.Nulls.DEFAULT ? "NULLS FIRST/LAST options" : null;
    if (unsupported != null) {
      throw DatabaseException.error(
          SqlState.INVALID_OBJECT_DEFINITION, "including column does not support " + unsupported);
    }
    AttributeDescriptor column = column(element.column());
    columns[place] = column.number();
    add(column.name(), column.type(), column.typeModifier(), column.collationOid(), place);
  }

  private int collation(String name, Type type) {
    if (type.collationOid() == 0) {
      throw DatabaseException.error(
          SqlState.DATATYPE_MISMATCH,
          "collations are not supported by type " + TypeNames.format(type.oid(), -1));
    }
    for (CatalogRow row : context.table(CatalogOids.PG_COLLATION).find(2, name)) {
      return row.integer(1);
    }
    throw DatabaseException.error(
        SqlState.UNDEFINED_OBJECT,
        "collation \"" + name + "\" for encoding \"UTF8\" does not exist");
  }

  private static int operatorClass(IndexElement element, Type type) {
    if (element.operatorClass().isEmpty()) {
      OperatorClasses.OperatorClass found = OperatorClasses.defaultFor(type);
      if (found == null || type.kind() == 'p') {
        throw DatabaseException.error(
                SqlState.UNDEFINED_OBJECT,
                "data type "
                    + TypeNames.format(type.oid(), -1)
                    + " has no default operator class for access method \"btree\"")
            .hint(
                "You must specify an operator class for the index or define a default operator"
                    + " class for the data type.");
      }
      return found.oid();
    }
    String name = element.operatorClass().getLast();
    OperatorClasses.OperatorClass found = OperatorClasses.byName(name);
    if (found == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT,
          "operator class \"" + name + "\" does not exist for access method \"btree\"");
    }
    if (!OperatorClasses.accepts(found, type)) {
      throw DatabaseException.error(
          SqlState.DATATYPE_MISMATCH,
          "operator class \""
              + name
              + "\" does not accept data type "
              + TypeNames.format(type.oid(), -1));
    }
    return found.oid();
  }

  // ---------------------------------------------------------------- predicate

  void setPredicate(ExpressionNode where) {
    if (where == null) {
      return;
    }
    Expression analysed =
        Analyzer.indexExpression(where, context.text(), context.catalog(), heap, Types.BOOL);
    checkImmutable(analysed, "functions in index predicate must be marked IMMUTABLE");
    collectColumns(analysed);
    predicate = ExpressionText.stored(analysed, heap);
  }

  private static void checkImmutable(Expression expression, String message) {
    boolean isMutable =
        new ExpressionVisitor() {
          @Override
          protected boolean visit(Expression node, int depth) {
            return node instanceof Expression.CurrentValue || isMutable(functionOf(node));
          }
        }.find(expression);
    if (isMutable) {
      throw DatabaseException.error(SqlState.INVALID_OBJECT_DEFINITION, message);
    }
  }

  private static boolean isMutable(FunctionDescriptor function) {
    return function != null && function.volatility() != 'i';
  }

  private static FunctionDescriptor functionOf(Expression expression) {
    return switch (expression) {
      case Expression.FunctionCall call -> call.function();
      case Expression.OperatorCall call -> Functions.byOid(call.operator().functionOid());
      case Expression.ArrayComparison call -> Functions.byOid(call.operator().functionOid());
      default -> null;
    };
  }

  private void collectColumns(Expression expression) {
    new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        if (node instanceof Expression.Column column && column.attribute() > 0) {
          columnsRead.add(column.attribute());
        }
        return false;
      }
    }.find(expression);
  }
}
