package pganatomy.kernel.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Java cells, without Jupyter around them.
class JavaShellTest {

  private static final JavaShell SHELL =
      new JavaShell(System.getProperty("java.class.path"), JavaShellTest.class.getClassLoader());

  @AfterAll
  static void close() {
    SHELL.close();
  }

  private static Object run(String code) throws CellFailure {
    return SHELL.run(code, 1);
  }

  private static CellFailure failure(String code) {
    return catchThrowableOfType(CellFailure.class, () -> run(code));
  }

  private static String plain(CellFailure failure) {
    return String.join("\n", failure.traceback()).replaceAll("\u001b\\[[0-9;]*m", "");
  }

  private static String printed(String code) throws CellFailure {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      run(code);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void redefinedMethodKeepsVariablesThatWereComputedWithIt() throws CellFailure {
    assertThat(run("int f() {return 1;} var v = f(); int f() {return 2;} v")).isEqualTo(1);
    assertThat(run("f()")).isEqualTo(2);
  }

  @Test
  void redefinedMethodIsTheSameForItsCallers() throws CellFailure {
    run("int inner() {return 1;} int outer() {return inner() + 10;}");
    run("int inner() {return 2;}");
    assertThat(run("outer()")).isEqualTo(12);
  }

  @Test
  void bodyThatGetsALambdaKeepsVariables() throws CellFailure {
    run("int g() {return 5;} var fromG = g();");
    run("int g() {return java.util.stream.Stream.of(1, 2).map(n -> n * 2).toList().size();}");
    assertThat(run("fromG")).isEqualTo(5);
    assertThat(run("g()")).isEqualTo(2);
  }

  @Test
  void changedSignatureKeepsVariables() throws CellFailure {
    run("int h() {return 7;} var fromH = h(); int typed = h();");
    run("String h() {return \"seven\";}");
    assertThat(run("fromH")).isEqualTo(7);
    assertThat(run("typed")).isEqualTo(7);
    assertThat(run("h()")).isEqualTo("seven");
  }

  @Test
  void laterImportKeepsVariables() throws CellFailure {
    run("var list = new java.util.ArrayList<Integer>(); list.add(3);");
    run("import java.util.*;");
    assertThat(run("list")).isEqualTo(List.of(3));
  }

  @Test
  void variableOfAReplacedClassIsToldToBeLost() throws CellFailure {
    run("record P(int a) {} var p = new P(3);");
    assertThat(printed("record P(int a, int b) {}")).contains("p lost the value");
    assertThat(run("p")).isNull();
    assertThat(run("p = new P(1, 2); p.b()")).isEqualTo(2);
  }

  @Test
  void redeclaredVariableHasItsNewValue() throws CellFailure {
    run("int n = 1;");
    run("int n;");
    assertThat(run("n")).isEqualTo(0);
  }

  @Test
  void declarationsAndAssignmentsShowNothing() throws CellFailure {
    assertThat(run("int shown = 3;")).isNull();
    assertThat(run("shown = 4")).isNull();
    assertThat(run("shown + 1")).isEqualTo(5);
    assertThat(run("shown // the value")).isEqualTo(4);
  }

  @Test
  void compileErrorHasLineAndCaret() {
    CellFailure failure = failure("int ok = 1;\n\nint wrong =\n  \"three\";");
    assertThat(failure.name()).isEqualTo("CompileError");
    assertThat(plain(failure))
        .isEqualTo(
            """
            cell [1], line 4: incompatible types: java.lang.String cannot be converted to int
                "three";
                ^^^^^^^\
            """);
  }

  @Test
  void unfinishedCodeIsACompileError() {
    assertThat(plain(failure("int unfinished() {\n  return 1;"))).contains("line 2");
  }

  @Test
  void exceptionShowsTheLearnersLines() {
    CellFailure failure = failure("int div(int n) {\n  return 1 / n;\n}\n\ndiv(0)");
    assertThat(failure.name()).isEqualTo("java.lang.ArithmeticException");
    assertThat(plain(failure))
        .startsWith(
            """
            ArithmeticException: / by zero
              in div, cell [1], line 2:   return 1 / n;
              in cell [1], line 5:   div(0)\
            """);
  }

  @Test
  void causesAreShown() {
    CellFailure failure =
        failure("throw new IllegalStateException(\"outer\", new RuntimeException(\"inner\"));");
    assertThat(plain(failure))
        .contains("IllegalStateException: outer", "caused by RuntimeException: inner");
  }

  @Test
  void endlessRecursionIsToldInFewLines() {
    run0("int so(int n) {return so(n + 1);}");
    assertThat(failure("so(1)").traceback()).hasSizeLessThan(8);
  }

  private static void run0(String code) {
    try {
      run(code);
    } catch (CellFailure e) {
      throw new AssertionError(plain(e), e);
    }
  }

  @Test
  void unresolvedReferencesAreTold() throws CellFailure {
    assertThat(printed("void later() {zork(1);}")).contains("later").contains("zork");
    assertThat(failure("later()")).hasMessageContaining("zork");
    run("void zork(int n) {}");
    assertThat(run("later()")).isNull();
  }

  @Test
  void exitDoesNotEndTheProcess() {
    assertThat(failure("System.exit(3);")).hasMessageContaining("restart");
    assertThat(failure("Runtime.getRuntime().halt(1);")).hasMessageContaining("restart");
  }

  @Test
  void completionReplacesTheUnfinishedWord() {
    int[] anchor = new int[1];
    assertThat(SHELL.complete("int a = 1; \"abc\".subs", 21, anchor)).contains("substring(");
    assertThat(anchor[0]).isEqualTo(17);
  }

  @Test
  void documentationIsFoundForAMethodsName() {
    assertThat(Documentation.of(SHELL, "String.valueOf", 14)).contains("valueOf(");
  }
}
