package pganatomy.kernel.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MagicsTest {

  private static final Set<String> KNOWN = Set.of("sql", "sh", "pstree");

  @Test
  void aCellMagicKeepsItsLineAndBodyAsWritten() {
    Magics.CellMagic magic = Magics.cellMagic("\n%%sql --session a x << SELECT 'a  b'\nFROM \"t\"");
    assertThat(magic.name()).isEqualTo("sql");
    assertThat(magic.line()).isEqualTo("--session a x << SELECT 'a  b'");
    assertThat(magic.body()).isEqualTo("FROM \"t\"");
    assertThat(Magics.cellMagic("int a = 5 %% 3;")).isNull();
  }

  @Test
  void aLineMagicBecomesACallOnTheSameLine() {
    String java = Magics.transpile("int a = 1;\n%sh echo \"$a\" \\n\na", KNOWN);
    assertThat(java.split("\n"))
        .containsExactly(
            "int a = 1;",
            "pganatomy.kernel.Notebook.lineMagic(\"sh\", \"echo \\\"$a\\\" \\\\n\");",
            "a");
  }

  @Test
  void anAssignedMagicHasItsType() {
    assertThat(Magics.transpile("var t = %sql SELECT 1", KNOWN))
        .isEqualTo(
            "var t = (tech.tablesaw.api.Table) "
                + "pganatomy.kernel.Notebook.magicValue(\"sql\", \"SELECT 1\");");
  }

  @Test
  void remaindersAndTextBlocksStayAsTheyAre() {
    String java = "int a = 7 % sql;\nint c = a\n  % b;\nString s = \"\"\"\n%sql SELECT\n\"\"\";";
    assertThat(Magics.transpile(java, KNOWN)).isEqualTo(java);
  }

  @Test
  void anUnknownMagicNamesTheNearest() {
    assertThat(Magics.unknown("%pstre", KNOWN)).hasMessageContaining("Did you mean %pstree?");
    assertThat(Magics.unknown("%%zzzzzz", KNOWN).getMessage()).doesNotContain("Did you mean");
  }

  @Test
  void wordsLoseTheirQuotes() {
    assertThat(Magics.words("a \"b c\" 'd e'")).containsExactly("a", "b c", "d e");
  }

  @Test
  void aQuestionMarkAsksForHelp() {
    assertThat(Magics.helpWanted("%sql?")).isEqualTo("sql");
    assertThat(Magics.helpWanted("?%%sh")).isEqualTo("sh");
    assertThat(Magics.helpWanted("%sql SELECT '?'")).isNull();
    assertThat(Magics.javaHelpWanted("String.format?")).isEqualTo("String.format");
    assertThat(Magics.javaHelpWanted("a ? b : c")).isNull();
  }

  @Test
  void theCursorIsInAMagicsTextOrInJava() {
    String cell = "%%sql --session a\nSELECT re";
    assertThat(Magics.magicText(cell, cell.length()))
        .isEqualTo(new Magics.Text("sql", " --session a\nSELECT re"));
    String line = "int a;\nvar t = %sql SEL";
    assertThat(Magics.magicText(line, line.length())).isEqualTo(new Magics.Text("sql", "SEL"));
    assertThat(Magics.magicText(line, 5)).isNull();
  }
}
