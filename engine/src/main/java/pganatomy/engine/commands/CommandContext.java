package pganatomy.engine.commands;

import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// What a command works with: the session's catalog and transaction, the statement's text, and the
/// services of other layers.
///
/// @param text the query string that the statement's locations count in
public record CommandContext(
    SessionCatalog catalog, TransactionContext transaction, String text, QueryServices queries) {

  public CatalogTable table(int catalogOid) {
    return catalog.table(catalogOid);
  }

  /// After a change of catalogs: this session sees it from here on.
  void changed() {
    transaction.incrementCommandCounter();
    catalog.forget();
  }

  DatabaseException error(String sqlState, String message, int location) {
    DatabaseException error = DatabaseException.error(sqlState, message);
    return location < 0 || location > text.length()
        ? error
        : error.position(text.codePointCount(0, location) + 1);
  }

  static void notice(String sqlState, String message) {
    Log.report(LogLevel.NOTICE, sqlState, message);
  }

  static void noticeWithDetail(String message, String detail) {
    ErrorData data = ErrorData.of(LogLevel.NOTICE, SqlState.SUCCESSFUL_COMPLETION, message);
    Log.report(detail == null ? data : data.detail(detail));
  }

  static void warning(String sqlState, String message) {
    Log.report(LogLevel.WARNING, sqlState, message);
  }

  static void info(String message) {
    Log.report(LogLevel.INFO, SqlState.SUCCESSFUL_COMPLETION, message);
  }

  /// The relation of that name; 42P01 when there is none.
  RelationDescriptor relation(RelationName name) {
    checkSchema(name);
    RelationDescriptor found = catalog.relation(name.schema(), name.name());
    if (found == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_TABLE, "relation \"" + name + "\" does not exist");
    }
    return found;
  }

  private void checkSchema(RelationName name) {
    if (name.catalog() != null
        && !name.catalog().equals(catalog.databaseName(catalog.databaseOid()))) {
      throw error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "cross-database references are not implemented: \"" + name + "\"",
          name.location());
    }
  }

  /// Whether the user may do with the object what only its owner may.
  boolean isOwner(int ownerOid) {
    return ownerOid == catalog.userOid()
        || catalog.isSuperuser()
        || catalog.privileges().rolesOf(catalog.userOid()).contains(ownerOid);
  }

  void checkOwner(RelationDescriptor relation) {
    if (!isOwner(relation.ownerOid())) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE,
          "must be owner of " + kindWord(relation.kind()) + " " + relation.name());
    }
  }

  void checkNotSystem(RelationDescriptor relation) {
    if (relation.namespaceOid() == CatalogOids.NAMESPACE_CATALOG) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE,
          "permission denied: \"" + relation.name() + "\" is a system catalog");
    }
  }

  /// As messages call relations of that kind.
  static String kindPlural(char kind) {
    return kind == 'i' ? "indexes" : kindWord(kind) + "s";
  }

  /// As messages call a relation of that kind.
  static String kindWord(char kind) {
    return switch (kind) {
      case 'v' -> "view";
      case 'm' -> "materialized view";
      case 'i' -> "index";
      case 'S' -> "sequence";
      case 'c' -> "type";
      default -> "table";
    };
  }

  /// As [#kindWord], several of them.
  static String kindWords(char kind) {
    return switch (kind) {
      case 'i' -> "indexes";
      default -> kindWord(kind) + "s";
    };
  }

  /// The name, with its schema where the search path would not find it.
  String visibleName(RelationDescriptor relation) {
    RelationDescriptor found = catalog.relation(null, relation.name());
    String name = QuotedNames.quoteIdentifier(relation.name());
    return found != null && found.oid() == relation.oid()
        ? name
        : QuotedNames.quoteIdentifier(relation.namespaceName()) + "." + name;
  }
}
