package pganatomy.engine.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.utils.error.DatabaseException;

/// The shape of trees, and the stretches of text that statements come from.
class ParserTest {

  @Test
  void aStatementsTextEndsBeforeItsSemicolon() {
    String sql = " SELECT 1 ;; /* two */ COMMIT ; SHOW x -- three";

    assertThat(Parser.parse(sql))
        .extracting(statement -> statement.text(sql))
        .containsExactly("SELECT 1 ", "COMMIT ", "SHOW x");
  }

  @Test
  void anEmptyStringHoldsNoStatement() {
    assertThat(Parser.parse("")).isEmpty();
    assertThat(Parser.parse(" ; -- nothing\n ;")).isEmpty();
  }

  @Test
  void commandTagsAreThoseOfPostgres() {
    assertThat(tags("SELECT 1; SELECT 1 FOR NO KEY UPDATE; VALUES (1); BEGIN; START TRANSACTION"))
        .containsExactly(
            "SELECT", "SELECT FOR NO KEY UPDATE", "SELECT", "BEGIN", "START TRANSACTION");
    assertThat(tags("DROP MATERIALIZED VIEW m; ALTER TABLE t RENAME a TO b; CLOSE ALL; TRUNCATE t"))
        .containsExactly(
            "DROP MATERIALIZED VIEW", "ALTER TABLE", "CLOSE CURSOR ALL", "TRUNCATE TABLE");
  }

  private static List<String> tags(String sql) {
    return Parser.parse(sql).stream()
        .map(RawStatement::statement)
        .map(statement -> statement.commandTag())
        .toList();
  }

  @Test
  void multiplicationBindsTighterThanAdditionAndNotLooserThanAnd() {
    assertThat(shape("a + b * c = d AND NOT e OR f"))
        .isEqualTo("OR(AND(=(+(a,*(b,c)),d),NOT(e)),f)");
    assertThat(shape("- a ^ 2")).isEqualTo("^(-(a),2)");
    assertThat(shape("a - b - c")).isEqualTo("-(-(a,b),c)");
    assertThat(shape("a || b < c || d")).isEqualTo("<(||(a,b),||(c,d))");
  }

  /// The expression with its operators in front.
  private static String shape(String sql) {
    return shape(Parser.parseExpression(sql));
  }

  private static String shape(ExpressionNode node) {
    return switch (node) {
      case ExpressionNode.Operation o ->
          o.operator().getFirst()
              + "("
              + (o.left() == null ? "" : shape(o.left()) + ",")
              + shape(o.right())
              + ")";
      case ExpressionNode.BooleanOperation b ->
          b.kind()
              + "("
              + String.join(",", b.arguments().stream().map(ParserTest::shape).toList())
              + ")";
      case ExpressionNode.ColumnReference c -> String.join(".", c.names());
      case ExpressionNode.Literal l -> l.text();
      default -> node.toString();
    };
  }

  @Test
  void theSignOfANumberBelongsToTheNumber() {
    assertThat(Parser.parseExpression("-2147483648"))
        .isEqualTo(
            new ExpressionNode.Literal(ExpressionNode.LiteralKind.INTEGER, "-2147483648", 0));
    assertThat(((ExpressionNode.Literal) Parser.parseExpression("0x_ff")).text()).isEqualTo("255");
    assertThat(((ExpressionNode.Literal) Parser.parseExpression("1_000_000")).text())
        .isEqualTo("1000000");
  }

  @Test
  void stringsAreReadAsTheirQuotesSay() {
    assertThat(text("'it''s'")).isEqualTo("it's");
    assertThat(text("E'a\\tb\\x41\\u00e9'")).isEqualTo("a\tbA\u00e9");
    assertThat(text("U&'d\\0061t!' UESCAPE '\\'")).isEqualTo("dat!");
    assertThat(text("$x$ a $$ 'b' $x$")).isEqualTo(" a $$ 'b' ");
    assertThat(text("'a'\n  -- more\n 'b'")).isEqualTo("ab");
  }

  private static String text(String sql) {
    return ((ExpressionNode.Literal) Parser.parseExpression(sql)).text();
  }

  @Test
  void positionsCountCharactersNotJavaChars() {
    assertThatThrownBy(() -> Parser.parse("SELECT '\uD83D\uDE00' x y"))
        .isInstanceOfSatisfying(
            DatabaseException.class, error -> assertThat(error.data().position()).isEqualTo(14));
  }

  @Test
  void theLeftmostErrorIsReported() {
    assertThatThrownBy(() -> Parser.parse("SELEC 'not closed"))
        .hasMessage("syntax error at or near \"SELEC\"");
  }

  @Test
  void namesAreFoldedAndCutAt63Bytes() {
    var reference = (ExpressionNode.ColumnReference) Parser.parseExpression("ABC.\"Def\"");
    assertThat(reference.names()).containsExactly("abc", "Def");
    assertThat(Lexer.truncate("\u00e9".repeat(40))).isEqualTo("\u00e9".repeat(31));
  }

  @Test
  void aTreePrintsItself() {
    assertThat(AstPrinter.print("SELECT a, sum(b) FROM t WHERE c > 1"))
        .isEqualTo(
            """
            SelectStatement
              body: Select
                targets:
                  Target
                    expression: ColumnReference
                      names: [a]
                  Target
                    expression: FunctionCall
                      name: [sum]
                      arguments:
                        ColumnReference
                          names: [b]
                      syntax: CALL
                from:
                  Table
                    name: RelationName
                      name: t
                where: Operation
                  operator: [>]
                  left: ColumnReference
                    names: [c]
                  right: Literal
                    kind: INTEGER
                    text: 1
            """);
  }
}
