package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.UtilityStatement;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// COPY: rows as lines of text, between a table or query and the client or a file of the server.
///
/// The binary format, PROGRAM, WHERE and ON_ERROR are left out.
///
/// PostgreSQL: src/backend/commands/copy.c, DoCopy()
final class Copy {
  private Copy() {}

  static String run(CommandContext context, UtilityStatement.Copy statement) {
    checkFileAccess(context, statement);
    TableCreation.refuse(statement.program(), "COPY PROGRAM");
    TableCreation.refuse(statement.where() != null, "COPY FROM ... WHERE");
    long rows;
    if (statement.from()) {
      RelationDescriptor relation = context.relation(statement.table());
      if (relation.persistence() != 't') {
        context.queries().preventInReadOnly("COPY FROM");
      }
      checkTarget(relation);
      CopyOptions options = new CopyOptions(context, statement);
      rows =
          new CopyFrom(context, relation, attributes(relation, statement), options)
              .run(statement.file());
    } else {
      CopyOptions options = new CopyOptions(context, statement);
      rows = new CopyTo(context, statement, options).run();
    }
    return "COPY " + rows;
  }

  private static void checkFileAccess(CommandContext context, UtilityStatement.Copy statement) {
    if (statement.file() != null && !context.catalog().isSuperuser()) {
      String word = statement.from() ? "from" : "to";
      String role = statement.from() ? "pg_read_server_files" : "pg_write_server_files";
      throw DatabaseException.error(
              SqlState.INSUFFICIENT_PRIVILEGE, "permission denied to COPY " + word + " a file")
          .detail(
              "Only roles with privileges of the \""
                  + role
                  + "\" role may COPY "
                  + word
                  + " a file.")
          .hint(
              "Anyone can COPY to stdout or from stdin. psql's \\copy command also works for"
                  + " anyone.");
    }
  }

  private static void checkTarget(RelationDescriptor relation) {
    if (relation.builtIn()) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE,
          "permission denied: \"" + relation.name() + "\" is a system catalog");
    }
  }

  /// The columns that are copied: those that are named, or all that are not generated.
  static List<AttributeDescriptor> attributes(
      RelationDescriptor relation, UtilityStatement.Copy statement) {
    List<AttributeDescriptor> chosen = new ArrayList<>();
    if (statement.columns().isEmpty()) {
      for (AttributeDescriptor attribute : relation.attributes()) {
        if (!attribute.dropped() && attribute.generated() == '\0') {
          chosen.add(attribute);
        }
      }
      return chosen;
    }
    for (String name : statement.columns()) {
      AttributeDescriptor attribute = relation.attribute(name);
      if (attribute == null) {
        throw DatabaseException.error(
            SqlState.UNDEFINED_COLUMN,
            "column \"" + name + "\" of relation \"" + relation.name() + "\" does not exist");
      }
      if (attribute.generated() != '\0') {
        throw DatabaseException.error(
                SqlState.INVALID_COLUMN_REFERENCE, "column \"" + name + "\" is a generated column")
            .detail("Generated columns cannot be used in COPY.");
      }
      if (chosen.contains(attribute)) {
        throw DatabaseException.error(
            SqlState.DUPLICATE_COLUMN, "column \"" + name + "\" specified more than once");
      }
      chosen.add(attribute);
    }
    return chosen;
  }

  static List<String> names(List<AttributeDescriptor> attributes) {
    List<String> names = new ArrayList<>();
    for (AttributeDescriptor attribute : attributes) {
      names.add(attribute.name());
    }
    return names;
  }
}
