package pganatomy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundSqlTest {

  private static BoundSql bind(String sql) throws Exception {
    return BoundSql.of(sql, name -> 7);
  }

  @Test
  void namesBecomeParametersInTheirOrder() throws Exception {
    BoundSql sql = BoundSql.of("SELECT :a, :b WHERE x=:a", name -> name + "!");
    assertThat(sql.shown()).isEqualTo("SELECT $1, $2 WHERE x=$3");
    assertThat(sql.jdbc()).isEqualTo("SELECT ?, ? WHERE x=?");
    assertThat(sql.parameters())
        .extracting(BoundSql.Parameter::text)
        .containsExactly("a!", "b!", "a!");
  }

  @Test
  void castsSlicesQuotesAndCommentsAreNoParameters() throws Exception {
    for (String sql :
        List.of(
            "SELECT '1'::int, a[1:n], \":q\", ':s', $$ :d $$ -- :c",
            "SELECT f(a := 1) /* :c */",
            "SELECT E'\\':x'")) {
      assertThat(bind(sql).parameters()).as(sql).isEmpty();
      assertThat(bind(sql).shown()).isEqualTo(sql);
    }
  }

  @Test
  void aQuestionMarkThatIsAnOperatorStaysOne() throws Exception {
    BoundSql sql = bind("SELECT j ? 'a?' FROM t WHERE i = :i");
    assertThat(sql.jdbc()).isEqualTo("SELECT j ?? 'a?' FROM t WHERE i = ?");
    assertThat(sql.shown()).isEqualTo("SELECT j ? 'a?' FROM t WHERE i = $1");
  }

  @Test
  void valuesHaveTheTypeOfTheirJavaClass() throws Exception {
    List<Object> values =
        Arrays.asList(1, 2L, true, "s", null, List.of(1, 2), new String[] {"a\"b"});
    int[] next = {0};
    BoundSql sql = BoundSql.of(":a :b :c :d :e :f :g", name -> values.get(next[0]++));
    assertThat(sql.parameters())
        .extracting(BoundSql.Parameter::type)
        .containsExactly(23, 20, 16, 0, 0, 1007, 0);
    assertThat(sql.parameters())
        .extracting(BoundSql.Parameter::text)
        .containsExactly("1", "2", "true", "s", null, "{\"1\",\"2\"}", "{\"a\\\"b\"}");
  }
}
