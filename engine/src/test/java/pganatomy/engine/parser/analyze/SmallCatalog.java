package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.ColumnDefinition;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;

/// A catalog in memory, filled from `CREATE TABLE` and `CREATE VIEW` statements: enough for the
/// analyzer, and without a server.
final class SmallCatalog implements Catalog {
  private static final int PG_CATALOG = 11;
  private static final int PUBLIC = 2200;
  private static final int S = 16400;

  private final Map<String, RelationDescriptor> relations = new HashMap<>();
  private int nextOid = 20000;

  SmallCatalog(String script) {
    for (RawStatement statement : Parser.parse(script)) {
      switch (statement.statement()) {
        case TableStatement.CreateTable table -> addTable(table, script);
        case TableStatement.CreateView view -> addView(view, statement.text(script));
        default -> throw new IllegalArgumentException(statement.text(script));
      }
    }
  }

  private void addTable(TableStatement.CreateTable table, String script) {
    var columns = new ArrayList<AttributeDescriptor>();
    for (TableStatement.TableElement element : table.elements()) {
      columns.add(column((ColumnDefinition) element, columns.size() + 1, script));
    }
    add(table.table(), 'r', columns, null);
  }

  private AttributeDescriptor column(ColumnDefinition node, int number, String script) {
    var type = Analyzer.type(node.type(), script, this);
    String defaultText = null;
    char identity = 0;
    for (Constraint constraint : node.constraints()) {
      if (constraint.kind() == Constraint.Kind.DEFAULT) {
        int start = constraint.expression().location();
        int end = start;
        while (",)".indexOf(script.charAt(end)) < 0) {
          end++;
        }
        defaultText = script.substring(start, end);
      } else if (constraint.kind() == Constraint.Kind.IDENTITY) {
        identity = constraint.always() ? 'a' : 'd';
      }
    }
    return new AttributeDescriptor(
        node.name(),
        number,
        type.type(),
        type.modifier(),
        false,
        false,
        defaultText,
        identity,
        (char) 0,
        0);
  }

  private void addView(TableStatement.CreateView view, String text) {
    String query = text.substring(text.indexOf(" as ") + 4);
    var analysed =
        Analyzer.analyze(
            (pganatomy.engine.parser.ast.DataStatement) Parser.parse(query).getFirst().statement(),
            query,
            this);
    var columns = new ArrayList<AttributeDescriptor>();
    for (var target : analysed.targets()) {
      columns.add(
          new AttributeDescriptor(
              target.name(),
              columns.size() + 1,
              target.expression().type(),
              target.expression().typeModifier(),
              false,
              false,
              null,
              (char) 0,
              (char) 0,
              0));
    }
    add(view.view(), 'v', columns, query);
  }

  private void add(
      RelationName name, char kind, List<AttributeDescriptor> columns, String viewText) {
    String schema = name.schema() == null ? "public" : name.schema();
    int oid = nextOid++;
    relations.put(
        schema + "." + name.name(),
        new RelationDescriptor(
            oid,
            name.name(),
            namespaceOid(schema),
            schema,
            0,
            10,
            kind,
            'p',
            oid,
            5,
            1663,
            0,
            0,
            0,
            0,
            Map.of(),
            columns,
            List.of(),
            RelationDescriptor.NO_ATTRIBUTES,
            RelationDescriptor.NO_ATTRIBUTES,
            viewText,
            false,
            false));
  }

  @Override
  public RelationDescriptor relation(String schema, String name) {
    return relations.get((schema == null ? "public" : schema) + "." + name);
  }

  @Override
  public RelationDescriptor relation(int oid) {
    for (RelationDescriptor relation : relations.values()) {
      if (relation.oid() == oid) {
        return relation;
      }
    }
    return null;
  }

  @Override
  public int namespaceOid(String name) {
    return switch (name) {
      case "pg_catalog" -> PG_CATALOG;
      case "public" -> PUBLIC;
      case "s" -> S;
      default -> 0;
    };
  }

  @Override
  public String namespaceName(int oid) {
    return null;
  }

  @Override
  public Type type(String schema, String name) {
    return schema == null || schema.equals("pg_catalog") ? Types.byName(name) : null;
  }

  @Override
  public Type type(int oid) {
    return Types.byOid(oid);
  }

  @Override
  public List<AttributeDescriptor> rowColumns(int typeOid) {
    return null;
  }

  @Override
  public int creationNamespace() {
    return PUBLIC;
  }

  @Override
  public String roleName(int oid) {
    return "postgres";
  }

  @Override
  public int roleOid(String name) {
    return 10;
  }

  @Override
  public String databaseName(int oid) {
    return "postgres";
  }

  @Override
  public int databaseOid() {
    return 5;
  }

  @Override
  public int databaseOid(String name) {
    return 5;
  }
}
