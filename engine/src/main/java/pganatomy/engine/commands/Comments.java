package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `COMMENT ON`: tables, columns, views, schemas, databases, roles.
///
/// PostgreSQL: src/backend/commands/comment.c
final class Comments {
  private final CommandContext context;

  Comments(CommandContext context) {
    this.context = context;
  }

  void comment(ObjectStatement.Comment statement) {
    List<String> names = statement.object().names();
    switch (statement.kind()) {
      case TABLE, VIEW, SEQUENCE, INDEX, MATERIALIZED_VIEW -> {
        RelationDescriptor relation = relation(names, names.size());
        context.checkOwner(relation);
        store(CatalogOids.PG_CLASS, relation.oid(), 0, statement.text());
      }
      case COLUMN -> {
        RelationDescriptor relation = relation(names, names.size() - 1);
        context.checkOwner(relation);
        AttributeDescriptor column = relation.attribute(names.getLast());
        if (column == null) {
          throw DatabaseException.error(
              SqlState.UNDEFINED_COLUMN,
              "column \""
                  + names.getLast()
                  + "\" of relation \""
                  + relation.name()
                  + "\" does not exist");
        }
        store(CatalogOids.PG_CLASS, relation.oid(), column.number(), statement.text());
      }
      case SCHEMA -> {
        int oid = context.catalog().namespaceOid(names.getLast());
        if (oid == 0) {
          throw DatabaseException.error(
              SqlState.INVALID_SCHEMA_NAME, "schema \"" + names.getLast() + "\" does not exist");
        }
        store(CatalogOids.PG_NAMESPACE, oid, 0, statement.text());
      }
      case DATABASE -> {
        int oid = context.catalog().databaseOid(names.getLast());
        if (oid == 0) {
          CommandContext.warning(
              SqlState.INVALID_CATALOG_NAME, "database \"" + names.getLast() + "\" does not exist");
        } else {
          storeShared(CatalogOids.PG_DATABASE, oid, statement.text());
        }
      }
      case ROLE ->
          storeShared(CatalogOids.PG_AUTHID, Roles.oid(context, names.getLast()), statement.text());
      default -> TableCreation.refuse(true, "COMMENT ON " + statement.kind().words());
    }
  }

  private RelationDescriptor relation(List<String> names, int count) {
    String schema = count > 1 ? names.get(count - 2) : null;
    RelationDescriptor relation = context.catalog().relation(schema, names.get(count - 1));
    if (relation == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_TABLE,
          "relation \"" + String.join(".", names.subList(0, count)) + "\" does not exist");
    }
    return relation;
  }

  private void store(int classOid, int objectOid, int column, String text) {
    CatalogTable table = context.table(CatalogOids.PG_DESCRIPTION);
    for (CatalogRow row : table.find(1, objectOid)) {
      if (row.integer(2) == classOid && row.integer(3) == column) {
        table.delete(row);
      }
    }
    if (text != null && !text.isEmpty()) {
      CatalogRow row = table.newRow();
      row.set(1, objectOid);
      row.set(2, classOid);
      row.set(3, column);
      row.set(4, text);
      table.insert(row);
    }
  }

  private void storeShared(int classOid, int objectOid, String text) {
    CatalogTable table = context.table(CatalogOids.PG_SHDESCRIPTION);
    for (CatalogRow row : table.find(1, objectOid)) {
      if (row.integer(2) == classOid) {
        table.delete(row);
      }
    }
    if (text != null && !text.isEmpty()) {
      CatalogRow row = table.newRow();
      row.set(1, objectOid);
      row.set(2, classOid);
      row.set(3, text);
      table.insert(row);
    }
  }
}
