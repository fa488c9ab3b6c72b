package pganatomy.engine.parser.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.Query.Target;
import pganatomy.engine.utils.adt.Types;

/// What the planner relies on, and what the described columns of a statement do not show.
class QueryShapeTest {
  private static final String SCHEMA =
      """
      create table t (a int, b text, c numeric(10,2));
      create table u (a int, d bigint default 7, e text);
      create view v as select a, b || 'x' as bx from t;
      """;

  private static Query analyze(String sql) {
    var statement = (DataStatement) Parser.parse(sql).getFirst().statement();
    return Analyzer.analyze(statement, sql, new SmallCatalog(SCHEMA), List.of(), true).query();
  }

  private static Expression first(Query query) {
    return query.targets().getFirst().expression();
  }

  @Test
  void anOuterColumnKnowsItsLevel() {
    Query outer = analyze("select (select t.a from u where u.a = t.a) from t");

    var link = (Expression.SubLink) first(outer);
    var column = (Expression.Column) first(link.query());
    assertThat(column.levelsUp()).isEqualTo(1);
    assertThat(column.range()).isZero();
    assertThat(outer.hasSubLinks()).isTrue();
  }

  @Test
  void anAggregateOfOuterColumnsBelongsToTheOuterQuery() {
    Query outer = analyze("select (select sum(t.a)) from t");

    assertThat(outer.hasAggregates()).isTrue();
    var inner = ((Expression.SubLink) first(outer)).query();
    assertThat(inner.hasAggregates()).isFalse();
    assertThat(((Expression.Aggregate) first(inner)).levelsUp()).isEqualTo(1);
  }

  @Test
  void mergedColumnsAreWrittenOut() {
    assertThat(first(analyze("select a from t join u using (a)")))
        .isInstanceOf(Expression.Column.class);
    assertThat(first(analyze("select a from t full join u using (a)")))
        .isInstanceOf(Expression.Coalesce.class);
    var right = (Expression.Column) first(analyze("select a from t right join u using (a)"));
    assertThat(right.range()).isEqualTo(1);
  }

  @Test
  void sortKeysThatAreNotShownBecomeHiddenTargets() {
    Query query = analyze("select b from t order by a + 1, 1");

    assertThat(query.targets()).extracting(Target::hidden).containsExactly(false, true);
    assertThat(query.orderBy())
        .extracting(Query.Group::reference)
        .containsExactly(query.targets().get(1).reference(), query.targets().get(0).reference());
  }

  @Test
  void groupByAndTheSelectListShareATarget() {
    Query query = analyze("select a + 1, count(*) from t group by a + 1");

    assertThat(query.targets()).hasSize(2);
    assertThat(query.groupBy().getFirst().reference())
        .isEqualTo(query.targets().getFirst().reference());
  }

  @Test
  void insertHasATargetForEveryColumnWithDefaultsFilledIn() {
    Query query = analyze("insert into u (a) values (1)");

    assertThat(query.targets()).extracting(Target::name).containsExactly("a", "d", "e");
    assertThat(query.targets()).extracting(Target::attribute).containsExactly(1, 2, 3);
    Expression defaultValue = query.targets().get(1).expression();
    assertThat(defaultValue.type()).isEqualTo(Types.INT8);
    assertThat(((Expression.Constant) query.targets().get(2).expression()).value()).isNull();
    assertThat(query.from()).isNull();
  }

  @Test
  void insertOfSeveralRowsReadsARangeOfConvertedValues() {
    Query query = analyze("insert into u (a, d) values (1, default), (2, 3)");

    var values = (RangeEntry.Values) query.ranges().get(1);
    assertThat(values.rows()).hasSize(2);
    assertThat(values.rows().get(1).get(1).type()).isEqualTo(Types.INT8);
  }

  @Test
  void leavesOfASetOperationGiveTheCommonType() {
    Query query = analyze("select a from t union all select d from u union select 1.5");

    for (RangeEntry leaf : query.ranges()) {
      assertThat(leaf.columnTypes()).containsExactly(Types.NUMERIC);
    }
    var top = (Query.SetOperation.Node) query.setOperation();
    assertThat(top.all()).isFalse();
    assertThat(((Query.SetOperation.Node) top.left()).all()).isTrue();
  }

  @Test
  void aViewTakesItsQuerysPlace() {
    Query query = analyze("select bx from v");

    var view = (RangeEntry.SubQuery) query.ranges().getFirst();
    assertThat(view.viewOid()).isNotZero();
    assertThat(view.query().ranges().getFirst().alias()).isEqualTo("t");
  }

  @Test
  void aRecursiveItemSeesItself() {
    Query query =
        analyze("with recursive n (i) as (select 1 union all select i + 1 from n) select i from n");

    Query.CommonTable table = query.with().getFirst();
    assertThat(table.recursive()).isTrue();
    assertThat(table.columnNames()).containsExactly("i");
    var recursiveLeaf = (RangeEntry.SubQuery) table.query().ranges().get(1);
    var self = (RangeEntry.CommonTableReference) recursiveLeaf.query().ranges().getFirst();
    assertThat(self.selfReference()).isTrue();
    assertThat(self.levelsUp()).isEqualTo(2);
  }

  @Test
  void rollupIsSpelledOut() {
    Query query = analyze("select a, b, grouping(a) from t group by rollup (a, b)");

    int a = query.groupBy().get(0).reference();
    int b = query.groupBy().get(1).reference();
    assertThat(query.groupingSets()).containsExactly(List.of(a, b), List.of(a), List.of());
    assertThat(((Expression.Grouping) query.targets().get(2).expression()).references())
        .containsExactly(a);
  }

  @Test
  void aListOfConstantsIsComparedAsAnArray() {
    Query query = analyze("select 1 from t where a in (1, 2, 3)");

    assertThat(query.where()).isInstanceOf(Expression.ArrayComparison.class);
  }

  @Test
  void literalsTakeTheTypeOfWhatTheyMeet() {
    Query query = analyze("select 1 from t where c = '1.5' and b > 'x'");

    var both = (Expression.BooleanCall) query.where();
    var comparison = (Expression.OperatorCall) both.arguments().getFirst();
    assertThat(comparison.arguments().get(1).type()).isEqualTo(Types.NUMERIC);
  }

  @Test
  void targetsKnowTheTableColumnThatTheyShow() {
    Query query = analyze("select x.a, x.a + 1 from (select a from t) x");

    assertThat(query.targets().get(0).originRelation()).isNotZero();
    assertThat(query.targets().get(0).originAttribute()).isEqualTo(1);
    assertThat(query.targets().get(1).originRelation()).isZero();
  }
}
