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
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `CREATE VIEW`. A view is a relation without a file and a rule that has the text of its query.
///
/// PostgreSQL stores the analysed query, so that a renamed table does not harm the view; we store
/// the text as it was written, and refuse to rename columns of tables that views read.
///
/// PostgreSQL: src/backend/commands/view.c, src/backend/rewrite/rewriteDefine.c
final class Views {
  private final CommandContext context;

  Views(CommandContext context) {
    this.context = context;
  }

  void create(TableStatement.CreateView statement) {
    String text = queryText(statement);
    QueryServices.Description description =
        context.queries().describe(statement.query(), context.text());
    if (statement.columns().size() > description.columns().size()) {
      throw DatabaseException.error(
          SqlState.SYNTAX_ERROR, "CREATE VIEW specifies more column names than columns");
    }
    List<AttributeDescriptor> attributes =
        TableCreation.resultAttributes(description.columns(), statement.columns());
    int namespace =
        TableCreation.namespace(context, statement.view(), persistence(statement, description));
    RelationDescriptor existing = context.catalog().relationIn(namespace, statement.view().name());
    if (existing != null && statement.replace()) {
      replace(existing, attributes, text, description);
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
    insertRule(oid, text, description);
    context.changed();
  }

  /// A view of a temporary table is temporary.
  private TableStatement.Persistence persistence(
      TableStatement.CreateView statement, QueryServices.Description description) {
    for (int oid : description.relationOids()) {
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

  /// From the query's first word to the end of the statement, without WITH CHECK OPTION.
  private String queryText(TableStatement.CreateView statement) {
    String text = context.text().substring(start(statement)).strip();
    int end = text.length();
    while (end > 0
        && (text.charAt(end - 1) == ';' || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    text = text.substring(0, end);
    TableCreation.refuse(
        statement.checkOption() != TableStatement.CheckOption.NONE, "WITH CHECK OPTION");
    return text;
  }

  private int start(TableStatement.CreateView statement) {
    int at =
        pganatomy.engine.parser.ClauseText.startAfterWord(
            context.text(), Math.max(0, statement.location()), "as");
    return at;
  }

  private void insertRule(int viewOid, String text, QueryServices.Description description) {
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
    rule.set(8, text);
    rules.insert(rule);
    for (int relationOid : description.relationOids()) {
      if (Integer.compareUnsigned(relationOid, 16384) >= 0) {
        Dependencies.record(context.catalog(), ruleOid, relationOid);
      }
    }
  }

  // ---------------------------------------------------------------- OR REPLACE

  private void replace(
      RelationDescriptor existing,
      List<AttributeDescriptor> attributes,
      String text,
      QueryServices.Description description) {
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
    insertRule(view.oid(), text, description);
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
