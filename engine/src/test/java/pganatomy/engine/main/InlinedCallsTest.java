package pganatomy.engine.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.utils.sort.SortKey;

/// What the build's step `InlineDynamicCalls` leaves behind.
class InlinedCallsTest {
  @Test
  void noClassOfTheEngineMakesItsSwitchesOrItsEqualityAtRunTime() throws Exception {
    Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      List<Path> late =
          files
              .filter(file -> file.toString().endsWith(".class"))
              .filter(InlinedCallsTest::isLate)
              .toList();
      assertThat(late)
          .as("run engine/src/build/java/InlineDynamicCalls.java on these, as the build does")
          .isEmpty();
    }
  }

  @Test
  void recordsAreEqualFieldByField() {
    SortKey key = new SortKey(3, true, false);
    assertThat(key).isEqualTo(new SortKey(3, true, false)).hasSameHashCodeAs(same(key));
    assertThat(key).isNotEqualTo(new SortKey(4, true, false));
    assertThat(key).isNotEqualTo(new SortKey(3, true, true));
    assertThat(key.equals(null)).isFalse();
    LockTag.Kind kind = LockTag.Kind.values()[0];
    LockTag tag = new LockTag(kind, 1, 2, 3, 4);
    assertThat(tag).isEqualTo(new LockTag(kind, 1, 2, 3, 4));
    assertThat(tag).isNotEqualTo(new LockTag(LockTag.Kind.values()[1], 1, 2, 3, 4));
    assertThat(tag.hashCode()).isEqualTo(new LockTag(kind, 1, 2, 3, 4).hashCode());
  }

  private static SortKey same(SortKey key) {
    return new SortKey(key.column(), key.descending(), key.nullsFirst());
  }

  private static boolean isLate(Path file) {
    try {
      for (MethodModel method : ClassFile.of().parse(file).methods()) {
        if (method.code().isPresent()
            && method.code().get().elementStream().anyMatch(InlinedCallsTest::isLateCall)) {
          return true;
        }
      }
      return false;
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  /// Switches with other labels than classes stay; there are few.
  private static boolean isLateCall(Object element) {
    if (!(element instanceof InvokeDynamicInstruction call)) {
      return false;
    }
    return switch (call.name().stringValue()) {
      case "typeSwitch" ->
          call.invokedynamic().bootstrap().arguments().stream()
              .allMatch(ClassEntry.class::isInstance);
      case "equals", "hashCode" ->
          call.bootstrapMethod().owner().displayName().equals("ObjectMethods");
      default -> false;
    };
  }
}
