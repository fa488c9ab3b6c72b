package pganatomy.engine.postmaster;

import pganatomy.engine.catalog.functions.SystemFunctions;
import pganatomy.engine.libpq.HbaFile;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.SocketAddress;
import pganatomy.engine.port.Sockets;
import pganatomy.engine.port.StreamSocket;
import pganatomy.engine.storage.ipc.PostmasterSignal;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.tcop.Backend;
import pganatomy.engine.tcop.ConnectionInfo;
import pganatomy.engine.tcop.QuickDie;
import pganatomy.engine.utils.error.LogContext;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// A process that serves one client, from accept to disconnect: what lies between the postmaster,
/// which hands over a socket, and [Backend], which talks over it.
///
/// PostgreSQL: src/backend/tcop/backend_startup.c, BackendMain()
final class ClientBackend {
  private ClientBackend() {}

  /// A backend that was started for this very connection.
  static void main(ChildArguments arguments) {
    ChildProcess.attach(arguments, "starting");
    serve(arguments.socket(), arguments.admission(), HbaFile.load(Guc.HBA_FILE.value()));
  }

  /// Serves the client to the end, and ends the process.
  static void serve(int descriptor, Admission admission, HbaFile rules) {
    StreamSocket socket = new StreamSocket(descriptor);
    SystemFunctions.setClientSocket(descriptor);
    SocketAddress client = peer(socket);
    if (client == null) {
      ProcessExit.exit(0);
      return;
    }
    ChildProcess.setQuitMessage(new LastWords(socket));
    ConnectionInfo connection =
        new ConnectionInfo(
            client,
            client.isUnix() ? Sockets.peerUserId(descriptor) : -1,
            rules,
            refusalState(admission, rules),
            refusal(admission, rules),
            null,
            LogContext.current().processId,
            System.nanoTime());
    int code = Backend.serve(socket, new ServerServices(client), connection);
    if (AotCache.isRecording()) {
      AotCache.finishLargeRecord();
    }
    ProcessExit.exit(code);
  }

  /// Who cannot be told by the rules whether they may come in may not.
  private static String refusal(Admission admission, HbaFile rules) {
    return admission == Admission.OK && rules == null
        ? "could not load " + Guc.HBA_FILE.value()
        : admission.refusal();
  }

  private static String refusalState(Admission admission, HbaFile rules) {
    return switch (admission) {
      case TOO_MANY -> SqlState.TOO_MANY_CONNECTIONS;
      case OK -> rules == null ? SqlState.CONFIG_FILE_ERROR : SqlState.CANNOT_CONNECT_NOW;
      default -> SqlState.CANNOT_CONNECT_NOW;
    };
  }

  /// Null when the client has gone already.
  private static SocketAddress peer(StreamSocket socket) {
    try {
      SocketAddress client = socket.peer();
      if (!client.isUnix()) {
        Sockets.setClientOptions(socket.descriptor());
      }
      return client;
    } catch (PosixException gone) {
      return null;
    }
  }

  /// Upon SIGQUIT, from the signal thread: tells the client why, and does not wait for it.
  private static final class LastWords implements Runnable {
    private final StreamSocket socket;

    LastWords(StreamSocket socket) {
      this.socket = socket;
    }

    @Override
    public void run() {
      byte[] message = QuickDie.message(reason());
      try {
        socket.send(message, 0, message.length);
      } catch (PosixException gone) {
        // Then nobody is left to be told.
        return;
      }
    }

    private static QuickDie.Reason reason() {
      return switch (PostmasterSignal.quitReason()) {
        case PostmasterSignal.QUIT_FOR_CRASH -> QuickDie.Reason.CRASH_OF_ANOTHER;
        case PostmasterSignal.QUIT_FOR_STOP -> QuickDie.Reason.IMMEDIATE_SHUTDOWN;
        default -> QuickDie.Reason.UNKNOWN;
      };
    }
  }
}
