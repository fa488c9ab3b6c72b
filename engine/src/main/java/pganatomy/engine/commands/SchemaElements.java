package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.RoleStatement;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// What `CREATE SCHEMA` makes in its new schema: sequences first, then tables, views, indexes, and
/// privileges last, each kind in the order of the text.
///
/// PostgreSQL: src/backend/parser/parse_utilcmd.c, transformCreateSchemaStmtElements()
final class SchemaElements {
  private static final int KINDS = 5;

  private final CommandContext context;
  private final String schema;

  SchemaElements(CommandContext context, String schema) {
    this.context = context;
    this.schema = schema;
  }

  /// They belong to the schema's owner, and find their names in the schema first.
  void create(List<Statement> elements, int schemaOid, int ownerOid) {
    List<Statement> sorted = sorted(elements);
    SessionCatalog catalog = context.catalog();
    int user = catalog.userOid();
    catalog.setUser(ownerOid);
    catalog.setFirstNamespace(schemaOid);
    try {
      for (Statement element : sorted) {
        Utility.execute(context, element);
        context.changed();
      }
    } finally {
      catalog.setFirstNamespace(0);
      catalog.setUser(user);
    }
  }

  private List<Statement> sorted(List<Statement> elements) {
    for (Statement element : elements) {
      checkSchema(element);
    }
    List<Statement> sorted = new ArrayList<>();
    for (int kind = 0; kind < KINDS; kind++) {
      for (Statement element : elements) {
        if (kind(element) == kind) {
          sorted.add(element);
        }
      }
    }
    return sorted;
  }

  private static int kind(Statement element) {
    if (element instanceof TableStatement.CreateSequence) {
      return 0;
    }
    if (element instanceof TableStatement.CreateTable) {
      return 1;
    }
    if (element instanceof TableStatement.CreateView) {
      return 2;
    }
    if (element instanceof TableStatement.CreateIndex) {
      return 3;
    }
    return 4;
  }

  private void checkSchema(Statement element) {
    RelationName name = null;
    if (element instanceof TableStatement.CreateSequence sequence) {
      name = sequence.sequence();
    } else if (element instanceof TableStatement.CreateTable table) {
      name = table.table();
    } else if (element instanceof TableStatement.CreateView view) {
      name = view.view();
    } else if (element instanceof TableStatement.CreateIndex index) {
      name = index.table();
    } else if (!(element instanceof RoleStatement.Grant)) {
      TableCreation.refuse(true, element.commandTag() + " within CREATE SCHEMA");
    }
    if (name != null && name.schema() != null && !name.schema().equals(schema)) {
      throw DatabaseException.error(
          SqlState.INVALID_SCHEMA_DEFINITION,
          "CREATE specifies a schema ("
              + name.schema()
              + ") different from the one being created ("
              + schema
              + ")");
    }
  }
}
