package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.IndexTargets;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Plans ON CONFLICT: finds the indexes that decide, and lays out the rows for DO UPDATE.
///
/// PostgreSQL: src/backend/optimizer/util/plancat.c, infer_arbiter_indexes()
final class ConflictPlanner {
  private final QueryPlanner query;
  private final Query.OnConflict conflict;
  private final RelationDescriptor relation;
  private final int resultRange;

  ConflictPlanner(QueryPlanner query, Query source, RelationDescriptor relation) {
    this.query = query;
    this.conflict = source.onConflict();
    this.relation = relation;
    this.resultRange = source.resultRange();
  }

  Plan.Conflict plan() {
    int[] arbiters = arbiters();
    if (!conflict.update()) {
      return new Plan.Conflict(false, arbiters, List.of(), null);
    }
    SlotMapper mapper = new SlotMapper(bothRows());
    List<Expression> row = new ArrayList<>();
    for (AttributeDescriptor attribute : relation.attributes()) {
      row.add(mapper.map(query.new Preprocessor().map(value(attribute))));
    }
    Expression where =
        conflict.where() == null
            ? null
            : mapper.map(query.new Preprocessor().map(conflict.where()));
    return new Plan.Conflict(true, arbiters, row, where);
  }

  private Expression value(AttributeDescriptor attribute) {
    for (Query.Target target : conflict.targets()) {
      if (target.attribute() == attribute.number()) {
        return target.expression();
      }
    }
    Type type = attribute.type() == null ? Types.INT4 : attribute.type();
    return attribute.dropped()
        ? new Expression.Constant(type, -1, null, -1)
        : column(resultRange, attribute);
  }

  private static Expression column(int range, AttributeDescriptor attribute) {
    return new Expression.Column(
        range, attribute.number(), 0, attribute.type(), attribute.typeModifier(), -1);
  }

  /// The row that is there, its ctid, and the row that was to be inserted.
  private List<Expression> bothRows() {
    List<Expression> columns = new ArrayList<>();
    for (AttributeDescriptor attribute : relation.attributes()) {
      columns.add(column(resultRange, attribute));
    }
    columns.add(new Expression.Column(resultRange, -1, 0, Types.byOid(TypeOids.TID), -1, -1));
    for (AttributeDescriptor attribute : relation.attributes()) {
      columns.add(column(conflict.excludedRange(), attribute));
    }
    return columns;
  }

  // ---------------------------------------------------------------- arbiters

  private int[] arbiters() {
    Catalog catalog = query.global.catalog;
    List<IndexDescriptor> indexes = catalog.indexes(relation);
    if (conflict.constraint() != null) {
      return new int[] {byConstraint(indexes)};
    }
    if (conflict.arbiterExpressions().isEmpty()) {
      return new int[0];
    }
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < indexes.size(); i++) {
      if (suits(indexes.get(i), catalog)) {
        checkImmediate(indexes.get(i));
        found.add(i);
      }
    }
    if (found.isEmpty()) {
      throw DatabaseException.error(
          SqlState.INVALID_COLUMN_REFERENCE,
          "there is no unique or exclusion constraint matching the ON CONFLICT specification");
    }
    int[] numbers = new int[found.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = found.get(i);
    }
    return numbers;
  }

  private static void checkImmediate(IndexDescriptor index) {
    if (!index.isImmediate()) {
      throw DatabaseException.error(
          SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
          "ON CONFLICT does not support deferrable unique constraints/exclusion constraints as"
              + " arbiters");
    }
  }

  private int byConstraint(List<IndexDescriptor> indexes) {
    for (int i = 0; i < indexes.size(); i++) {
      if (indexes.get(i).name().equals(conflict.constraint()) && indexes.get(i).isUnique()) {
        checkImmediate(indexes.get(i));
        return i;
      }
    }
    throw DatabaseException.error(
        SqlState.UNDEFINED_OBJECT,
        "constraint \""
            + conflict.constraint()
            + "\" for table \""
            + relation.name()
            + "\" does not exist");
  }

  /// Whether the index's keys are exactly the named ones, and all named rows are in it.
  private boolean suits(IndexDescriptor index, Catalog catalog) {
    if (!index.isUnique() || !index.isValid()) {
      return false;
    }
    List<Expression> keys = IndexTargets.columns(index, catalog).subList(0, index.keyCount());
    for (Expression wanted : conflict.arbiterExpressions()) {
      if (!contains(keys, plain(wanted))) {
        return false;
      }
    }
    for (Expression key : keys) {
      boolean isNamed = false;
      for (Expression wanted : conflict.arbiterExpressions()) {
        isNamed |= IndexMatching.same(key, plain(wanted));
      }
      if (!isNamed) {
        return false;
      }
    }
    Expression predicate = IndexTargets.predicate(index, catalog);
    List<Expression> given = new ArrayList<>();
    Clauses.splitAnd(
        conflict.arbiterWhere() == null ? null : plain(conflict.arbiterWhere()), given);
    return predicate == null || IndexMatching.implies(given, predicate);
  }

  private static boolean contains(List<Expression> keys, Expression wanted) {
    for (Expression key : keys) {
      if (IndexMatching.same(key, wanted)) {
        return true;
      }
    }
    return false;
  }

  /// As the index has it: its table is range 0 there.
  private Expression plain(Expression expression) {
    return IndexMatching.onRange(expression, 0);
  }
}
