package pganatomy.tests;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import pganatomy.tests.server.Project;

/// The engine's packages depend downwards only, in the order of PostgreSQL's folders, and not in
/// circles.
class PackageOrderTest {

  private static final String ROOT = "pganatomy.engine.";

  /// From high to low. A package may use what stands after it.
  private static final List<String> ORDER =
      List.of(
          "main",
          "postmaster",
          "replication",
          "tcop",
          "commands",
          "optimizer",
          "executor",
          "parser",
          "catalog",
          "access",
          "libpq",
          "storage",
          "utils",
          "port");

  private final JavaClasses engine =
      new ClassFileImporter().importPath(Project.home().resolve("engine/target/classes"));

  @Test
  void aPackageUsesOnlyWhatStandsBelowIt() {
    ArchRuleDefinition.classes().should(dependDownwards()).allowEmptyShould(true).check(engine);
  }

  @Test
  void packagesDoNotDependInCircles() {
    SlicesRuleDefinition.slices()
        .matching(ROOT + "(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(engine);
  }

  private static ArchCondition<JavaClass> dependDownwards() {
    return new ArchCondition<>("use only packages below their own") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        int own = rank(item);
        if (own < 0) {
          events.add(
              SimpleConditionEvent.violated(item, item.getName() + " is in no known package"));
        }
        item.getDirectDependenciesFromSelf().stream()
            .filter(use -> rank(use.getTargetClass()) >= 0 && rank(use.getTargetClass()) < own)
            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
      }
    };
  }

  /// The place of a class's package in the order; -1 outside of the engine.
  private static int rank(JavaClass item) {
    String name = item.getPackageName();
    if (!name.startsWith(ROOT)) {
      return -1;
    }
    String rest = name.substring(ROOT.length());
    int dot = rest.indexOf('.');
    return ORDER.indexOf(dot < 0 ? rest : rest.substring(0, dot));
  }
}
