package pganatomy.engine.port;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import jdk.internal.access.SharedSecrets;
import jdk.internal.foreign.abi.ABIDescriptor;
import jdk.internal.foreign.abi.NativeEntryPoint;
import jdk.internal.foreign.abi.VMStorage;
import jdk.internal.loader.BootLoader;

/// The one door to native code: calls any function of the C library that takes up to seven integers
/// or pointers and returns an integer, and keeps the `errno` that it leaves behind.
///
/// `Linker.downcallHandle` builds a class for each signature, which costs a young JVM 35 ms. What
/// it stands on, a *native entry point*, is a stub that moves arguments into registers; asked for
/// directly, with arguments that are all `long`, it needs no such class and costs 4 ms (measured
/// with an AOT cache; see the package's chapter). So on x86-64 we ask for it directly, and take the
/// public way when the JDK's inside is closed or different.
///
/// PostgreSQL: none, C calls C.
final class NativeCall {
  private static final int INTEGER_ARGUMENTS = 7;

  /// `(function, errno's address, seven arguments) -> result`
  private static final MethodType TYPE =
      MethodType.methodType(
          long.class,
          new Class<?>[] {
            long.class,
            long.class,
            long.class,
            long.class,
            long.class,
            long.class,
            long.class,
            long.class,
            long.class
          });

  private static final MethodHandle HANDLE = link();

  private NativeCall() {}

  /// Calls `function` and returns what it returned. A transition to native is made, so that it may
  /// block without holding up the garbage collector.
  static long invoke(
      long function,
      long errnoAddress,
      long a0,
      long a1,
      long a2,
      long a3,
      long a4,
      long a5,
      long a6) {
    try {
      return (long) HANDLE.invokeExact(function, errnoAddress, a0, a1, a2, a3, a4, a5, a6);
    } catch (Throwable broken) {
      throw new IllegalStateException("native call failed", broken);
    }
  }

  /// The address of a function of the C library.
  static long find(String name) {
    long address = 0;
    try {
      address = findQuickly(name);
    } catch (LinkageError closed) {
      // The public way below finds it too, only later.
    }
    if (address == 0) {
      address = Linker.nativeLinker().defaultLookup().findOrThrow(name).address();
    }
    return address;
  }

  /// `libsyslookup` is the JDK's empty library that depends on the C library; looking up a name in
  /// it finds the C library's.
  private static long findQuickly(String name) {
    BootLoader.loadLibrary("syslookup");
    return BootLoader.getNativeLibraries().find(name);
  }

  private static MethodHandle link() {
    if (System.getProperty("os.arch").equals("amd64")) {
      try {
        return linkDirectly();
      } catch (LinkageError closed) {
        return linkPublicly();
      }
    }
    return linkPublicly();
  }

  /// The System V calling convention for x86-64: six integers in registers, the seventh on the
  /// stack.
  private static MethodHandle linkDirectly() {
    byte integer = 0;
    byte stack = 3;
    byte placeholder = 4;
    VMStorage target = new VMStorage(placeholder, (short) 8, 0);
    VMStorage returnBuffer = new VMStorage(placeholder, (short) 8, 1);
    VMStorage capturedState = new VMStorage(placeholder, (short) 8, 2);
    VMStorage[] inputs = new VMStorage[6];
    int[] rdiRsiRdxRcxR8R9 = {7, 6, 2, 1, 8, 9};
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = new VMStorage(integer, (short) 0b1111, rdiRsiRdxRcxR8R9[i]);
    }
    VMStorage rax = new VMStorage(integer, (short) 0b1111, 0);
    VMStorage r10 = new VMStorage(integer, (short) 0b1111, 10);
    VMStorage r11 = new VMStorage(integer, (short) 0b1111, 11);
    VMStorage[] none = {};
    ABIDescriptor convention =
        new ABIDescriptor(
            null,
            new VMStorage[][] {inputs, none},
            new VMStorage[][] {{rax}, none, none},
            new VMStorage[][] {{r10, r11}, none},
            16,
            0,
            r10,
            r11,
            target,
            returnBuffer,
            capturedState);
    VMStorage[] moves = new VMStorage[2 + INTEGER_ARGUMENTS];
    moves[0] = target;
    moves[1] = capturedState;
    System.arraycopy(inputs, 0, moves, 2, inputs.length);
    moves[8] = new VMStorage(stack, (short) 8, 0);
    int errnoMask = 1 << 2;
    NativeEntryPoint entry =
        NativeEntryPoint.make(
            convention, moves, new VMStorage[] {rax}, TYPE, false, errnoMask, true, false);
    return SharedSecrets.getJavaLangInvokeAccess().nativeMethodHandle(entry);
  }

  private static MethodHandle linkPublicly() {
    ValueLayout.OfLong word = ValueLayout.JAVA_LONG;
    FunctionDescriptor shape =
        FunctionDescriptor.of(word, word, word, word, word, word, word, word);
    MethodHandle call =
        Linker.nativeLinker().downcallHandle(shape, Linker.Option.captureCallState("errno"));
    try {
      MethodHandle segment =
          MethodHandles.lookup()
              .findStatic(
                  NativeCall.class,
                  "segmentAt",
                  MethodType.methodType(MemorySegment.class, long.class));
      return MethodHandles.filterArguments(call, 0, segment, segment);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @SuppressWarnings("unused") // By the method handle above.
  private static MemorySegment segmentAt(long address) {
    return MemorySegment.ofAddress(address).reinterpret(Integer.BYTES);
  }
}
