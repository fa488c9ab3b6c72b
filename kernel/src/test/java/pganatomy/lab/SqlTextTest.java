package pganatomy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTextTest {

  private static List<String> split(String text) {
    return SqlText.split(text).stream().map(SqlText.Statement::sql).toList();
  }

  @Test
  void splitsAtSemicolonsOnly() {
    assertThat(split("SELECT 1; SELECT 2 ;; ")).containsExactly("SELECT 1", "SELECT 2");
  }

  @Test
  void keepsSemicolonsInsideQuotesAndComments() {
    assertThat(split("SELECT 'a;''b;'; SELECT \"x;y\" /* ; /* ; */ ; */; SELECT 3 -- ; no\n"))
        .containsExactly("SELECT 'a;''b;'", "SELECT \"x;y\" /* ; /* ; */ ; */", "SELECT 3 -- ; no");
  }

  @Test
  void knowsBackslashesInEscapeStringsOnly() {
    assertThat(split("SELECT E'a\\';b'; SELECT 'a\\'; SELECT 2"))
        .containsExactly("SELECT E'a\\';b'", "SELECT 'a\\'", "SELECT 2");
  }

  @Test
  void keepsDollarQuotesWhole() {
    String function =
        "CREATE FUNCTION f() RETURNS int AS $body$ BEGIN; $$;$$ END; $body$ LANGUAGE x";
    assertThat(split(function + "; SELECT $1; SELECT 'a'")).hasSize(3).startsWith(function);
  }

  @Test
  void keepsAtomicBodiesWhole() {
    String function =
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END";
    assertThat(split(function + "; BEGIN; COMMIT")).containsExactly(function, "BEGIN", "COMMIT");
  }

  @Test
  void tellsTheLineOfEachStatement() {
    assertThat(SqlText.split("-- first\nSELECT 1;\n\nSELECT\n 2"))
        .extracting(SqlText.Statement::line)
        .containsExactly(2, 4);
  }

  @Test
  void endsAtAnUnclosedQuote() {
    assertThat(split("SELECT 'abc; SELECT 2")).containsExactly("SELECT 'abc; SELECT 2");
    assertThat(split("SELECT /* ;")).containsExactly("SELECT /* ;");
  }

  @Test
  void putsTheCaretUnderThePositionOfALaterLine() {
    assertThat(SqlErrors.caret("SELECT 1\nFROM nix", 15, "LINE "))
        .containsExactly("LINE 2: FROM nix", "             ^");
  }

  @Test
  void aBackslashStartsACommandThatEndsWithItsLine() {
    assertThat(SqlText.split("\\d t; x\nSELECT '\\d'; SELECT 2 \\watch 1 3\n\\timing"))
        .extracting(SqlText.Statement::sql)
        .containsExactly("\\d t; x", "SELECT '\\d'", "SELECT 2", "\\watch 1 3", "\\timing");
  }
}
