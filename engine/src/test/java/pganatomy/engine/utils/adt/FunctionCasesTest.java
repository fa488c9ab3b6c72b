package pganatomy.engine.utils.adt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Functions, operators, types and aggregates give what PostgreSQL 18 gives: every line of the
/// `.cases` files was made by it (tests/tools/function-cases.py).
///
/// Where we are known to differ, `known-differences.txt` has the line's left side; a line that
/// begins to agree has to leave that list.
class FunctionCasesTest {
  @BeforeEach
  void useTheZoneOfTheCases() {
    DefaultContext context = new DefaultContext();
    context.formats().setTimeZone("America/New_York");
    CurrentContext.set(context);
  }

  @AfterEach
  void forgetTheZone() {
    CurrentContext.set(null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "integers",
        "booleans",
        "floats",
        "numerics",
        "texts",
        "patterns",
        "times",
        "others",
        "binary",
        "aggregates"
      })
  void agreeWithPostgres(String group) throws IOException {
    List<String> known = lines("known-differences.txt");
    List<String> differences = new ArrayList<>();
    int checked = 0;
    for (String line : lines(group + ".cases")) {
      int arrow = line.indexOf("\t=> ");
      String left = line.substring(0, arrow);
      String expected = line.substring(arrow + 4);
      String actual = FunctionCase.run(left);
      boolean agrees = FunctionCase.agree(left, expected, actual);
      if (agrees == known.contains(left)) {
        differences.add(left + "\n    expected " + expected + "\n    actual   " + actual);
      }
      checked++;
    }
    assertThat(differences).isEmpty();
    assertThat(checked).isPositive();
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = FunctionCasesTest.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split("\n"));
    }
  }
}
