package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.ColumnReference;
import pganatomy.engine.parser.ast.ExpressionNode.Literal;
import pganatomy.engine.parser.ast.TypeName;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeModifiers;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Finds the types that names stand for.
///
/// PostgreSQL: src/backend/parser/parse_type.c
public final class TypeResolver {
  /// A type with its modifier, -1 for none.
  public record TypeWithModifier(Type type, int modifier) {}

  private final AnalysisContext context;

  TypeResolver(AnalysisContext context) {
    this.context = context;
  }

  TypeWithModifier resolve(TypeName name) {
    Type type = find(name);
    int modifier = modifier(type, name);
    if (!name.arrayBounds().isEmpty()) {
      Type array = context.arrayType(type);
      if (array == null) {
        throw context.error(
            SqlState.UNDEFINED_OBJECT, "type \"" + name + "\" does not exist", name.location());
      }
      type = array;
    }
    return new TypeWithModifier(type, modifier);
  }

  private Type find(TypeName name) {
    if (name.ofColumn()) {
      return columnType(name);
    }
    List<String> names = name.names();
    Type type =
        switch (names.size()) {
          case 1 -> context.catalog.type(null, names.getFirst());
          case 2 -> context.catalog.type(names.get(0), names.get(1));
          default -> null;
        };
    if (type == null) {
      if (names.size() == 2 && context.catalog.namespaceOid(names.getFirst()) == 0) {
        throw context.error(
            SqlState.INVALID_SCHEMA_NAME,
            "schema \"" + names.getFirst() + "\" does not exist",
            name.location());
      }
      throw context.error(
          SqlState.UNDEFINED_OBJECT, "type \"" + name + "\" does not exist", name.location());
    }
    return type;
  }

  private Type columnType(TypeName name) {
    List<String> names = name.names();
    if (names.size() < 2) {
      throw context.error(
          SqlState.SYNTAX_ERROR,
          "improper %TYPE reference (too few dotted names): " + String.join(".", names),
          name.location());
    }
    String table = names.get(names.size() - 2);
    String schema = names.size() > 2 ? names.get(names.size() - 3) : null;
    RelationDescriptor relation = context.catalog.relation(schema, table);
    if (relation == null) {
      throw context.error(
          SqlState.UNDEFINED_TABLE, "relation \"" + table + "\" does not exist", name.location());
    }
    for (AttributeDescriptor column : relation.attributes()) {
      if (column.name().equals(names.getLast()) && !column.dropped()) {
        return column.type();
      }
    }
    throw context.error(
        SqlState.UNDEFINED_COLUMN,
        "column \"" + names.getLast() + "\" of relation \"" + table + "\" does not exist",
        name.location());
  }

  private int modifier(Type type, TypeName name) {
    if (name.modifiers().isEmpty() && name.intervalFields() < 0) {
      return -1;
    }
    int[] numbers = numbers(name);
    if (type.oid() == TypeOids.INTERVAL && name.intervalFields() < 0) {
      numbers = withFullRange(numbers);
    }
    try {
      return TypeModifiers.encode(type, numbers);
    } catch (DatabaseException error) {
      if (error.data().position() == 0 && name.location() >= 0) {
        error.position(context.source.codePointCount(0, name.location()) + 1);
      }
      throw error;
    }
  }

  private static int[] withFullRange(int[] precision) {
    int[] numbers = new int[precision.length + 1];
    numbers[0] = 0x7FFF;
    System.arraycopy(precision, 0, numbers, 1, precision.length);
    return numbers;
  }

  private int[] numbers(TypeName name) {
    var numbers = new ArrayList<Integer>();
    if (name.intervalFields() >= 0) {
      numbers.add(name.intervalFields());
    }
    for (ExpressionNode modifier : name.modifiers()) {
      numbers.add(number(modifier, name));
    }
    int[] result = new int[numbers.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = numbers.get(i);
    }
    return result;
  }

  private int number(ExpressionNode modifier, TypeName name) {
    String text = null;
    if (modifier instanceof Literal literal) {
      text = literal.text();
    } else if (modifier instanceof ColumnReference column) {
      text = column.names().getLast();
    }
    if (text == null) {
      throw context.error(
          SqlState.SYNTAX_ERROR,
          "type modifiers must be simple constants or identifiers",
          name.location());
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw context.error(
          SqlState.INVALID_TEXT_REPRESENTATION,
          "invalid input syntax for type integer: \"" + text + "\"",
          name.location());
    }
  }
}
