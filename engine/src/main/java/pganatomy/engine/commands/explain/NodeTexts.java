package pganatomy.engine.commands.explain;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.OperatorDescriptor;

/// What plan nodes do, in words that all of EXPLAIN's formats share.
///
/// PostgreSQL: src/backend/commands/explain.c, show_sort_keys() and siblings
final class NodeTexts {
  private final ExpressionText text;
  private final boolean isPrefixed;

  NodeTexts(ExpressionText text, boolean isPrefixed) {
    this.text = text;
    this.isPrefixed = isPrefixed;
  }

  String call(Plan.FunctionScan plan) {
    StringBuilder calls = new StringBuilder();
    for (Expression call : plan.calls()) {
      calls.append(calls.isEmpty() ? "" : ", ");
      calls.append(text.text(call, new Scope(plan, false), true));
    }
    return calls.toString();
  }

  String hashCondition(Plan.HashJoin join) {
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < join.operators().size(); i++) {
      conditions.add(
          equality(
              join.outer(),
              join.outerKeys().get(i),
              join.operators().get(i),
              join.inner(),
              join.innerKeys().get(i)));
    }
    return allOf(conditions);
  }

  String mergeCondition(Plan.MergeJoin join) {
    List<String> conditions = new ArrayList<>();
    for (Plan.MergeKey key : join.keys()) {
      conditions.add(
          equality(join.outer(), key.outer(), key.operator(), join.inner(), key.inner()));
    }
    return allOf(conditions);
  }

  private String equality(
      Plan outer,
      Expression outerKey,
      OperatorDescriptor operator,
      Plan inner,
      Expression innerKey) {
    String left = text.text(outerKey, new Scope(over(outer), true), isPrefixed);
    String right = text.text(innerKey, new Scope(over(inner), true), isPrefixed);
    return "(" + left + " " + operator.name() + " " + right + ")";
  }

  private static String allOf(List<String> conditions) {
    return conditions.size() == 1
        ? conditions.getFirst()
        : "(" + String.join(" AND ", conditions) + ")";
  }

  /// A stand-in node with one child: the keys are written over that child alone.
  private static Plan over(Plan child) {
    return new Plan.Hash(child.estimate(), List.of(), child);
  }

  List<String> keys(Plan child, List<Plan.Key> keys) {
    List<String> list = new ArrayList<>();
    for (Plan.Key key : keys) {
      list.add(text.key(child, key.column(), isPrefixed));
    }
    return list;
  }

  List<String> sortKeys(Plan plan, List<Plan.Key> keys) {
    List<String> list = new ArrayList<>();
    for (Plan.Key key : keys) {
      Expression column = plan.outputs().get(key.column()).expression();
      list.add(
          text.text(column, new Scope(plan, false), isPrefixed)
              + ExpressionText.order(key.descending(), key.nullsFirst()));
    }
    return list;
  }

  /// The keys in which the child is sorted, without their directions.
  List<String> presortedKeys(Plan.IncrementalSort plan) {
    List<String> list = new ArrayList<>();
    for (Plan.Key key : plan.keys().subList(0, plan.presorted())) {
      Expression column = plan.outputs().get(key.column()).expression();
      list.add(text.text(column, new Scope(plan, false), isPrefixed));
    }
    return list;
  }

  List<String> outputs(Plan plan, boolean isTextPrefixed) {
    List<String> list = new ArrayList<>();
    for (Plan.Output output : plan.outputs()) {
      list.add(text.text(output.expression(), new Scope(plan, false), isTextPrefixed));
    }
    return list;
  }

  String window(Plan.WindowAggregate plan) {
    StringBuilder definition = new StringBuilder(plan.name()).append(" AS (");
    String separator = "";
    if (!plan.partitionColumns().isEmpty()) {
      definition.append("PARTITION BY ");
      definition.append(String.join(", ", keys(plan.child(), plan.partitionColumns())));
      separator = " ";
    }
    if (!plan.orderColumns().isEmpty()) {
      definition.append(separator).append("ORDER BY ");
      definition.append(String.join(", ", keys(plan.child(), plan.orderColumns())));
      separator = " ";
    }
    String frame = FrameText.of(plan.frame());
    if (!frame.isEmpty()) {
      definition.append(separator).append(frame);
    }
    return definition.append(')').toString();
  }
}
