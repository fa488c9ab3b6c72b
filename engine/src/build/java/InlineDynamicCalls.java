import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A step of the build, after the compiler: takes `invokedynamic` out of pattern switches and out of
/// records' `equals` and `hashCode`.
///
/// javac leaves both to be spun at run time, at the first use in each process. A server has one JVM
/// for years; here every connection is a JVM, the AOT cache archives lambdas but not these, and a
/// backend's first queries spent more on making 40 small classes than on the queries (and 6 MB, for
/// the compiler that compiled the class writer). Here the same code is made once, as a private
/// static method beside its caller:
///
/// ```text
///   invokedynamic typeSwitch(Object, int) int  [A, B]       switch$0(Object value, int from):
///                                                             if value == null           return -1
///                                                             if value is A && from <= 0 return 0
///                                                             if value is B && from <= 1 return 1
///                                                             return 2
/// ```
///
/// Sources stay as they are, and classes that have not been through here work as well, only later.
///
/// Usage: `java InlineDynamicCalls.java <folder of classes>`
///
/// PostgreSQL: none
final class InlineDynamicCalls {
  private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
  private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final int PRIVATE_HELPER =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  private final Path folder;
  private final ClassFile classFile;

  private InlineDynamicCalls(Path folder) {
    this.folder = folder;
    classFile =
        ClassFile.of(
            ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::open)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    InlineDynamicCalls step = new InlineDynamicCalls(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        step.rewrite(file);
      }
    }
  }

  private java.io.InputStream open(ClassDesc type) {
    String name = type.descriptorString();
    Path file = folder.resolve(name.substring(1, name.length() - 1) + ".class");
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void rewrite(Path file) throws IOException {
    ClassModel model = classFile.parse(file);
    Rewriting rewriting = new Rewriting(model);
    byte[] bytes = classFile.transformClass(model, rewriting);
    if (!rewriting.helpers.isEmpty()) {
      Files.write(file, bytes);
    }
  }

  /// One class.
  private static final class Rewriting implements ClassTransform {
    final List<Consumer<ClassBuilder>> helpers = new ArrayList<>();
    private final ClassDesc owner;
    private final boolean isInterface;

    Rewriting(ClassModel model) {
      owner = model.thisClass().asSymbol();
      isInterface = model.flags().has(java.lang.reflect.AccessFlag.INTERFACE);
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
      if (element instanceof MethodModel method && hasCandidate(method)) {
        builder.transformMethod(
            method,
            java.lang.classfile.MethodTransform.transformingCode(this::acceptInstruction));
      } else {
        builder.with(element);
      }
    }

    @Override
    public void atEnd(ClassBuilder builder) {
      helpers.forEach(helper -> helper.accept(builder));
    }

    private static boolean hasCandidate(MethodModel method) {
      return method.code().isPresent()
          && method.code().get().elementStream().anyMatch(Rewriting::isCandidate);
    }

    private static boolean isCandidate(CodeElement element) {
      return element instanceof InvokeDynamicInstruction call
          && (isTypeSwitch(call) || isRecordMethod(call));
    }

    private static boolean isTypeSwitch(InvokeDynamicInstruction call) {
      return bootstrapOwner(call).equals(SWITCHES)
          && call.bootstrapMethod().methodName().equals("typeSwitch")
          && call.invokedynamic().bootstrap().arguments().stream()
              .allMatch(ClassEntry.class::isInstance);
    }

    private static boolean isRecordMethod(InvokeDynamicInstruction call) {
      String name = call.name().stringValue();
      return bootstrapOwner(call).equals(RECORDS)
          && (name.equals("equals") || name.equals("hashCode"));
    }

    private static ClassDesc bootstrapOwner(InvokeDynamicInstruction call) {
      return call.bootstrapMethod().owner();
    }

    private void acceptInstruction(CodeBuilder code, CodeElement element) {
      if (!isCandidate(element)) {
        code.with(element);
        return;
      }
      InvokeDynamicInstruction call = (InvokeDynamicInstruction) element;
      String word = isTypeSwitch(call) ? "switch" : call.name().stringValue();
      String name = word + "$" + helpers.size();
      MethodTypeDesc type = call.typeSymbol();
      helpers.add(
          builder ->
              builder.withMethodBody(name, type, PRIVATE_HELPER, body -> write(call, body)));
      code.invokestatic(owner, name, type, isInterface);
    }

    private void write(InvokeDynamicInstruction call, CodeBuilder body) {
      if (isTypeSwitch(call)) {
        writeSwitch(call.invokedynamic().bootstrap().arguments(), body);
      } else if (call.name().equalsString("hashCode")) {
        writeHashCode(fields(call), body);
      } else {
        writeEquals(fields(call), body);
      }
    }

    private static void writeSwitch(List<LoadableConstantEntry> labels, CodeBuilder body) {
      Label present = body.newLabel();
      body.aload(0).ifnonnull(present).iconst_m1().ireturn().labelBinding(present);
      for (int i = 0; i < labels.size(); i++) {
        Label next = body.newLabel();
        body.aload(0).instanceOf((ClassEntry) labels.get(i)).ifeq(next);
        body.iload(1).loadConstant(i).if_icmpgt(next);
        body.loadConstant(i).ireturn().labelBinding(next);
      }
      body.loadConstant(labels.size()).ireturn();
    }

    // -------------------------------------------------------------- records

    /// The record's fields, each as the handle that reads it.
    private static List<DirectMethodHandleDesc> fields(InvokeDynamicInstruction call) {
      List<DirectMethodHandleDesc> fields = new ArrayList<>();
      List<ConstantDesc> arguments = call.bootstrapArgs();
      for (ConstantDesc argument : arguments.subList(2, arguments.size())) {
        fields.add((DirectMethodHandleDesc) argument);
      }
      return fields;
    }

    private ClassDesc load(CodeBuilder body, int slot, DirectMethodHandleDesc field) {
      ClassDesc type = field.invocationType().returnType();
      body.aload(slot).getfield(owner, field.methodName(), type);
      return type;
    }

    /// As `ObjectMethods` counts: 31 times what was, plus the field's.
    private void writeHashCode(List<DirectMethodHandleDesc> fields, CodeBuilder body) {
      body.iconst_0();
      for (DirectMethodHandleDesc field : fields) {
        body.bipush(31).imul();
        ClassDesc type = load(body, 0, field);
        if (type.isPrimitive()) {
          body.invokestatic(
              box(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
        } else {
          body.invokestatic(
              OBJECTS,
              "hashCode",
              MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
        }
        body.iadd();
      }
      body.ireturn();
    }

    private void writeEquals(List<DirectMethodHandleDesc> fields, CodeBuilder body) {
      Label differs = body.newLabel();
      Label same = body.newLabel();
      body.aload(0).aload(1).if_acmpeq(same);
      body.aload(1).instanceOf(owner).ifeq(differs);
      int other = body.allocateLocal(TypeKind.REFERENCE);
      body.aload(1).checkcast(owner).astore(other);
      for (DirectMethodHandleDesc field : fields) {
        ClassDesc type = load(body, 0, field);
        load(body, other, field);
        compare(type, body, differs);
      }
      body.labelBinding(same).iconst_1().ireturn();
      body.labelBinding(differs).iconst_0().ireturn();
    }

    private static void compare(ClassDesc type, CodeBuilder body, Label differs) {
      if (!type.isPrimitive()) {
        body.invokestatic(
                OBJECTS,
                "equals",
                MethodTypeDesc.of(
                    ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object))
            .ifeq(differs);
        return;
      }
      switch (TypeKind.from(type)) {
        case LONG -> body.lcmp().ifne(differs);
        case FLOAT, DOUBLE ->
            body.invokestatic(
                    box(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                .ifne(differs);
        default -> body.if_icmpne(differs);
      }
    }

    private static ClassDesc box(ClassDesc primitive) {
      return switch (primitive.descriptorString()) {
        case "Z" -> ConstantDescs.CD_Boolean;
        case "B" -> ConstantDescs.CD_Byte;
        case "C" -> ConstantDescs.CD_Character;
        case "S" -> ConstantDescs.CD_Short;
        case "I" -> ConstantDescs.CD_Integer;
        case "J" -> ConstantDescs.CD_Long;
        case "F" -> ConstantDescs.CD_Float;
        default -> ConstantDescs.CD_Double;
      };
    }
  }
}
