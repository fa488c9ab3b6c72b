package pganatomy.kernel.java;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.Set;

/// Puts stop checks into the user's classes, so that an interrupt ends a busy loop, and takes calls
/// of `System.exit` out.
final class Weaver {

  private static final ClassDesc STOP_CHECK = ClassDesc.of(StopCheck.class.getName());
  private static final MethodTypeDesc EXIT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

  private Weaver() {}

  static byte[] weave(byte[] classFile) {
    ClassFile context = ClassFile.of();
    return context.transformClass(
        context.parse(classFile),
        ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Checks::new)));
  }

  private static final class Checks implements CodeTransform {

    private final Set<Label> behind = new HashSet<>();

    @Override
    public void atStart(CodeBuilder builder) {
      check(builder);
    }

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
      switch (element) {
        case LabelTarget target -> behind.add(target.label());
        case BranchInstruction branch when behind.contains(branch.target()) -> check(builder);
        case InvokeInstruction call when isExit(call) -> {
          exit(builder, call);
          return;
        }
        default -> {
          // Stays as it is.
        }
      }
      builder.with(element);
    }

    private static void check(CodeBuilder builder) {
      builder.invokestatic(STOP_CHECK, "check", ConstantDescs.MTD_void);
    }

    private static boolean isExit(InvokeInstruction call) {
      String owner = call.owner().asInternalName();
      String method = call.name().stringValue();
      return (owner.equals("java/lang/System") && method.equals("exit"))
          || (owner.equals("java/lang/Runtime")
              && (method.equals("exit") || method.equals("halt")));
    }

    private static void exit(CodeBuilder builder, InvokeInstruction call) {
      builder.invokestatic(STOP_CHECK, "exit", EXIT);
      if (call.owner().asInternalName().equals("java/lang/Runtime")) {
        builder.pop(); // The Runtime that it was called on.
      }
    }
  }
}
