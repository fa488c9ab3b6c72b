package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;

/// NOT NULL and CHECK: what a new row must meet.
///
/// PostgreSQL: src/backend/executor/execMain.c, ExecConstraints()
final class RowChecks {
  private final RelationDescriptor relation;
  private final List<Plan.Check> checks;
  private final Evaluator[] conditions;

  RowChecks(RelationDescriptor relation, List<Plan.Check> checks, ExpressionCompiler compiler) {
    this.relation = relation;
    this.checks = checks;
    this.conditions = new Evaluator[checks.size()];
    for (int i = 0; i < conditions.length; i++) {
      conditions[i] = compiler.compile(checks.get(i).condition());
    }
  }

  void check(Batch batch) {
    List<AttributeDescriptor> attributes = relation.attributes();
    for (int a = 0; a < attributes.size(); a++) {
      if (attributes.get(a).notNull() && batch.columns[a].hasNulls) {
        checkNotNull(batch, a, attributes.get(a));
      }
    }
    for (int i = 0; i < conditions.length; i++) {
      BooleanVector passed = (BooleanVector) conditions[i].evaluate(batch);
      for (int row = 0; row < batch.rowCount; row++) {
        if (!passed.isNull(row) && !passed.values[row]) {
          throw checkViolation(batch, row, checks.get(i));
        }
      }
    }
  }

  private void checkNotNull(Batch batch, int column, AttributeDescriptor attribute) {
    for (int row = 0; row < batch.rowCount; row++) {
      if (batch.columns[column].nulls[row]) {
        throw DatabaseException.error(
                SqlState.NOT_NULL_VIOLATION,
                "null value in column \""
                    + attribute.name()
                    + "\" of relation \""
                    + relation.name()
                    + "\" violates not-null constraint")
            .detail("Failing row contains " + rowText(batch, row) + ".")
            .schema(relation.namespaceName())
            .table(relation.name())
            .column(attribute.name());
      }
    }
  }

  private DatabaseException checkViolation(Batch batch, int row, Plan.Check check) {
    return DatabaseException.error(
            SqlState.CHECK_VIOLATION,
            "new row for relation \""
                + relation.name()
                + "\" violates check constraint \""
                + check.name()
                + "\"")
        .detail("Failing row contains " + rowText(batch, row) + ".")
        .schema(relation.namespaceName())
        .table(relation.name())
        .constraint(check.name());
  }

  private String rowText(Batch batch, int row) {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < relation.attributes().size(); i++) {
      AttributeDescriptor attribute = relation.attributes().get(i);
      if (attribute.dropped()) {
        continue;
      }
      if (text.length() > 1) {
        text.append(", ");
      }
      Object value = batch.columns[i].get(row);
      String shown = value == null ? "null" : attribute.type().codec().format(value);
      text.append(shown.length() > 64 ? shown.substring(0, 64) + "..." : shown);
    }
    return text.append(')').toString();
  }
}
