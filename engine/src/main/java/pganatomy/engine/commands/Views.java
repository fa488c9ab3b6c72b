package pganatomy.engine.commands;

import java.util.List;
import java.util.Map;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogRows;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.RelationStorage;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.parser.nodes.QueryWriter;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `CREATE VIEW`. A view is a relation without a file, and a rule that has its query: analysed,
/// with OIDs and column numbers for names ([pganatomy.engine.parser.nodes]), so that nothing that
/// is renamed or moved to another schema harms the view.
///
/// PostgreSQL: src/backend/commands/view.c, src/backend/rewrite/rewriteDefine.c
final class Views {
  private final CommandContext context;

  Views(CommandContext context) {
    this.context = context;
  }

  void create(TableStatement.CreateView statement) {
    TableCreation.refuse(
        statement.checkOption() != TableStatement.CheckOption.NONE, "WITH CHECK OPTION");
    QueryServices.Description description =
        context.queries().describe(statement.query(), context.text());
    if (statement.columns().size() > description.columns().size()) {
      throw DatabaseException.error(
          SqlState.SYNTAX_ERROR, "CREATE VIEW specifies more column names than columns");
    }
    List<AttributeDescriptor> attributes =
        TableCreation.resultAttributes(description.columns(), statement.columns());
    QueryReferences references = new QueryReferences(description.query());
    if (references.changesData()) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "views must not contain data-modifying statements in WITH");
    }
    String tree = QueryWriter.write(description.query());
    int namespace =
        TableCreation.namespace(context, statement.view(), persistence(statement, references));
    RelationDescriptor existing = context.catalog().relationIn(namespace, statement.view().name());
    if (existing != null && statement.replace()) {
      replace(existing, attributes, tree, references);
      return;
    }
    TableCreation.exists(context, namespace, statement.view().name(), false);
    boolean isTemporary = namespace == context.catalog().temporaryNamespace();
    int oid =
        RelationStorage.create(
            context.catalog(),
            new RelationStorage.Definition(
                statement.view().name(),
                namespace,
                'v',
                isTemporary ? 't' : 'p',
                attributes,
                Map.of(),
                context.catalog().userOid()));
    insertRule(oid, tree, references);
    context.changed();
  }

  /// A view of a temporary table is temporary.
  private TableStatement.Persistence persistence(
      TableStatement.CreateView statement, QueryReferences references) {
    for (int oid : references.relations()) {
      RelationDescriptor relation = context.catalog().relation(oid);
      if (relation != null && relation.persistence() == 't') {
        if (statement.persistence() != TableStatement.Persistence.TEMPORARY) {
          CommandContext.notice(
              SqlState.SUCCESSFUL_COMPLETION,
              "view \"" + statement.view().name() + "\" will be a temporary view");
        }
        return TableStatement.Persistence.TEMPORARY;
      }
    }
    return statement.persistence();
  }

  private void insertRule(int viewOid, String tree, QueryReferences references) {
    CatalogTable rules = context.table(CatalogOids.PG_REWRITE);
    CatalogRow rule = rules.newRow();
    int ruleOid = TransactionArea.newOid();
    rule.set(1, ruleOid);
    rule.set(2, "_RETURN");
    rule.set(3, viewOid);
    rule.set(4, (int) '1');
    rule.set(5, (int) 'O');
    rule.set(6, true);
    rule.set(7, "<>");
    rule.set(8, tree);
    rules.insert(rule);
    Dependencies.record(
        context.catalog(), CatalogOids.PG_REWRITE, ruleOid, CatalogOids.PG_CLASS, viewOid, 0, 'i');
    references.record(context.catalog(), ruleOid);
  }

  // ---------------------------------------------------------------- OR REPLACE

  private void replace(
      RelationDescriptor existing,
      List<AttributeDescriptor> attributes,
      String tree,
      QueryReferences references) {
    if (existing.kind() != 'v') {
      throw DatabaseException.error(
          SqlState.WRONG_OBJECT_TYPE, "\"" + existing.name() + "\" is not a view");
    }
    context.checkOwner(existing);
    RelationDescriptor view = context.catalog().lock(existing, LockMode.ACCESS_EXCLUSIVE);
    checkSameColumns(view.attributes(), attributes);
    CatalogTable table = context.table(CatalogOids.PG_ATTRIBUTE);
    for (int i = view.attributes().size(); i < attributes.size(); i++) {
      table.insert(CatalogRows.attribute(table, view.oid(), attributes.get(i)));
    }
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, view.oid());
    row.set(PgClass.ATTRIBUTE_COUNT, attributes.size());
    classes.update(row);
    for (CatalogRow rule : context.table(CatalogOids.PG_REWRITE).find(3, view.oid())) {
      Dependencies.remove(context.catalog(), CatalogOids.PG_REWRITE, rule.integer(1));
      context.table(CatalogOids.PG_REWRITE).delete(rule);
    }
    insertRule(view.oid(), tree, references);
    context.changed();
  }

  /// PostgreSQL: src/backend/commands/view.c, checkViewColumns()
  private static void checkSameColumns(
      List<AttributeDescriptor> old, List<AttributeDescriptor> fresh) {
    if (fresh.size() < old.size()) {
      throw DatabaseException.error(
          SqlState.INVALID_TABLE_DEFINITION, "cannot drop columns from view");
    }
    for (int i = 0; i < old.size(); i++) {
      AttributeDescriptor before = old.get(i);
      AttributeDescriptor after = fresh.get(i);
      if (!before.name().equals(after.name())) {
        throw DatabaseException.error(
                SqlState.INVALID_TABLE_DEFINITION,
                "cannot change name of view column \""
                    + before.name()
                    + "\" to \""
                    + after.name()
                    + "\"")
            .hint("Use ALTER VIEW ... RENAME COLUMN ... to change name of view column instead.");
      }
      if (before.type().oid() != after.type().oid()
          || before.typeModifier() != after.typeModifier()) {
        throw DatabaseException.error(
            SqlState.INVALID_TABLE_DEFINITION,
            "cannot change data type of view column \""
                + before.name()
                + "\" from "
                + TypeNames.format(before.type().oid(), before.typeModifier())
                + " to "
                + TypeNames.format(after.type().oid(), after.typeModifier()));
      }
    }
  }
}
