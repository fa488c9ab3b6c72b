package pganatomy.engine.parser.analyze;

import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.query.Query.Target;
import pganatomy.engine.utils.error.SqlState;

/// The table that a statement changes, and what it gives back of it.
///
/// PostgreSQL: src/backend/parser/parse_clause.c, setTargetTable(); analyze.c,
/// transformReturningClause()
final class ResultTable {
  private ResultTable() {}

  static RelationDescriptor open(AnalysisContext context, RelationName name) {
    RelationDescriptor relation = context.from.relation(name);
    switch (relation.kind()) {
      case 'r', 'p' -> {
        return relation;
      }
      case 'v' ->
          throw context.error(
              SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
              "cannot change view \"" + relation.name() + "\"",
              -1);
      case 'S' ->
          throw context.error(
              SqlState.WRONG_OBJECT_TYPE, "cannot change sequence \"" + relation.name() + "\"", -1);
      case 't' ->
          throw context.error(
              SqlState.WRONG_OBJECT_TYPE,
              "cannot change TOAST relation \"" + relation.name() + "\"",
              -1);
      default ->
          throw context.error(
              SqlState.WRONG_OBJECT_TYPE,
              "cannot change materialized view \"" + relation.name() + "\"",
              -1);
    }
  }

  static List<Target> returning(
      AnalysisContext context, DataStatement.Returning node, Scope scope) {
    if (node == null) {
      return List.of();
    }
    if (node.oldName() != null || node.newName() != null) {
      throw context.error(
          SqlState.FEATURE_NOT_SUPPORTED, "RETURNING WITH (...) is not supported", -1);
    }
    List<Target> targets =
        context.targets.transform(node.targets(), scope, ExpressionKind.RETURNING);
    context.targets.resolveUnknowns(targets);
    return targets;
  }
}
