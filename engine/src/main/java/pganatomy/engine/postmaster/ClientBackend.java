package pganatomy.engine.postmaster;

import pganatomy.engine.port.Posix;
import pganatomy.engine.storage.ipc.ProcessExit;

/// A process that serves one client, from accept to disconnect.
final class ClientBackend {
  private ClientBackend() {}

  static void main(ChildArguments arguments) {
    ChildProcess.attach(arguments, "starting");
    serve(arguments.socket(), arguments.admission());
  }

  static void serve(int socket, Admission admission) {
    Posix.close(socket);
    ProcessExit.exit(0);
  }
}
