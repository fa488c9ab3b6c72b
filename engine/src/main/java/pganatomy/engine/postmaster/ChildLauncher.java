package pganatomy.engine.postmaster;

import java.util.Arrays;
import java.util.List;
import pganatomy.engine.port.JavaCommand;
import pganatomy.engine.port.JavaCommand.ProcessSize;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.Processes;
import pganatomy.engine.port.Sockets;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.PostmasterSignal;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.guc.SettingTransfer;

/// Starts children: builds the command line, lays out the descriptors to inherit, spawns.
///
/// PostgreSQL: src/backend/postmaster/launch_backend.c, postmaster_child_launch()
final class ChildLauncher {
  private final int postmaster = Processes.currentId();
  private final String[] environment = JavaCommand.environment();
  private final String program = JavaCommand.program();
  private final int[] flagsFiles = new int[ProcessSize.values().length];
  private final Children children;
  private boolean recorderStarted;
  private int memory = -1;
  private int settings = -1;

  /// Where children write their log: the logger's pipe, or -1 for the postmaster's own.
  private int standardError = -1;

  ChildLauncher(Children children) {
    this.children = children;
  }

  /// The segment that children attach to from now on.
  void setMemory(int descriptor) {
    if (memory >= 0) {
      Posix.close(memory);
    }
    memory = descriptor;
  }

  void setStandardError(int descriptor) {
    standardError = descriptor;
  }

  /// Children that start from now on take over the postmaster's settings of this moment.
  void publishSettings() {
    byte[] saved = SettingTransfer.save();
    int fresh = Posix.createMemoryFile("settings", saved.length);
    Posix.pwrite(fresh, saved, 0, saved.length, 0);
    if (settings >= 0) {
      Posix.close(settings);
    }
    settings = fresh;
  }

  /// Starts a child that serves nobody; null when that failed (it has been logged).
  Child start(ChildKind kind, int number) {
    return start(kind, -1, number, Admission.OK);
  }

  /// Starts a backend for an accepted connection.
  Child startBackend(int socket, Admission admission) {
    return start(ChildKind.BACKEND, socket, 0, admission);
  }

  /// Starts a spare backend, with its end of a fresh pair.
  Child startSpare() {
    int[] pair = Sockets.pair();
    Child child = start(ChildKind.SPARE, pair[1], 0, Admission.OK);
    Posix.close(pair[1]);
    if (child == null) {
      Posix.close(pair[0]);
    } else {
      child.handOver = pair[0];
    }
    return child;
  }

  /// Starts the logger, which reads from `pipe`.
  Child startLogger(int pipe, int originalStandardError) {
    ChildArguments arguments =
        new ChildArguments(ChildKind.LOGGER, postmaster, -1, -1, settings, pipe, 0, Admission.OK);
    return spawn(arguments, new int[] {settings, pipe}, originalStandardError);
  }

  private Child start(ChildKind kind, int socket, int number, Admission admission) {
    int slot = PostmasterSignal.assignSlot();
    if (slot < 0) {
      Log.log("no postmaster child slots are available");
      return null;
    }
    ChildArguments arguments =
        new ChildArguments(kind, postmaster, slot, memory, settings, socket, number, admission);
    int[] descriptors =
        socket >= 0 ? new int[] {memory, settings, socket} : new int[] {memory, settings};
    Child child = spawn(arguments, descriptors, standardError);
    if (child == null) {
      PostmasterSignal.releaseSlot(slot);
      return null;
    }
    child.number = number;
    if (kind == ChildKind.LOGICAL_LAUNCHER) {
      child.workerName = LogicalReplicationLauncher.NAME;
    }
    if (admission != Admission.OK) {
      child.kind = BackendKind.DEAD_END_BACKEND;
    }
    return child;
  }

  private boolean isFirstSpareOfTraining(ChildKind kind) {
    if (kind != ChildKind.SPARE || !AotCache.isRecording() || recorderStarted) {
      return false;
    }
    recorderStarted = true;
    return true;
  }

  private static int recordingFlagsFile() {
    return JavaCommand.flagsFile(
        ProcessSize.BACKEND, null, AotCache.recordFlags(AotCache.Size.LARGE));
  }

  private int flagsFile(ProcessSize size) {
    int index = size.ordinal();
    if (flagsFiles[index] == 0) {
      flagsFiles[index] = JavaCommand.flagsFile(size, AotCache.fileToUse(size), List.of());
    }
    return flagsFiles[index];
  }

  private Child spawn(ChildArguments arguments, int[] descriptors, int errorDescriptor) {
    ChildKind kind = arguments.kind();
    int flags = isFirstSpareOfTraining(kind) ? recordingFlagsFile() : flagsFile(kind.size());
    int[] inherited = Arrays.copyOf(descriptors, descriptors.length + 1);
    inherited[descriptors.length] = flags;
    String[] command = JavaCommand.arguments(kind.title(), flags, arguments.toCommandLine());
    try {
      int processId =
          Processes.spawn(program, command, environment, inherited, errorDescriptor, true);
      Child child = new Child(processId, arguments.slot(), kind.backendKind());
      children.add(child);
      return child;
    } catch (PosixException failed) {
      Log.log(
          "could not fork "
              + (kind == ChildKind.BACKEND ? "new process for connection" : kind.word())
              + ": "
              + failed.text());
      return null;
    }
  }
}
