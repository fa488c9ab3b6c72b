package pganatomy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PlanTreeTest {

  private static final String PLAN =
      """
      Sort  (cost=125.79..125.96 rows=68 width=74) (actual time=0.633..0.638 rows=69.00 loops=1)
        Sort Key: p.relname
        CTE x
          ->  Aggregate  (cost=15.41..15.42 rows=1 width=8) (actual time=0.064..0.064 rows=1.00 loops=1)
        ->  Nested Loop  (cost=1.37..108.28 rows=68 width=74) (actual time=0.137..0.590 rows=69.00 loops=1)
              ->  Seq Scan on "a<b"  (cost=0.00..19.19 rows=68 width=72) (actual time=0.006..0.091 rows=69.00 loops=1)
                    Filter: (relkind = 'r'::"char")
              ->  Index Scan using i on z  (cost=0.28..1.07 rows=8 width=4) (actual time=0.004..0.004 rows=1.00 loops=69)
              SubPlan 4
                ->  Result  (cost=0.80..0.81 rows=1 width=2) (never executed)
      Planning:
        Buffers: shared hit=282
      Planning Time: 0.983 ms
      Execution Time: 0.786 ms\
      """;

  private final PlanTree plan = PlanTree.parse(PLAN.lines().toList());

  @Test
  void nodesKnowTheirParentsLabelsAndDetails() {
    assertThat(plan.nodes())
        .extracting(PlanTree.Node::name)
        .containsExactly(
            "Sort",
            "CTE x: Aggregate",
            "Nested Loop",
            "Seq Scan on \"a<b\"",
            "Index Scan using i on z",
            "SubPlan 4: Result");
    assertThat(plan.nodes()).extracting(PlanTree.Node::parent).containsExactly(-1, 0, 0, 2, 2, 2);
    assertThat(plan.nodes().get(3).details()).containsExactly("Filter: (relkind = 'r'::\"char\")");
    assertThat(plan.footer()).hasSize(4).last().isEqualTo("Execution Time: 0.786 ms");
    assertThat(plan).hasToString(PLAN);
  }

  @Test
  void timeOfLoopsIsAddedUpAndChildrenAreTakenOff() {
    assertThat(plan.nodes().get(4).millis()).isCloseTo(0.276, within(1e-9));
    assertThat(plan.ownMillis(2)).isCloseTo(0.590 - 0.091 - 0.276, within(1e-9));
    assertThat(plan.nodes().get(5).ran()).isFalse();
  }

  @Test
  void theDrawingIsXmlWithEachNodesRows() throws Exception {
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new java.io.ByteArrayInputStream(plan.svg().getBytes("UTF-8")));
    assertThat(document.getElementsByTagName("g").getLength()).isEqualTo(6);
    assertThat(document.getDocumentElement().getTextContent())
        .contains("69 rows, 68 expected", "never executed", "1 row, 8 expected, 69 times");
  }
}
