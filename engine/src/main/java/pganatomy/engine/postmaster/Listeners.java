package pganatomy.engine.postmaster;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.SocketAddress;
import pganatomy.engine.port.Sockets;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// The sockets that the server listens on: TCP on each address of `listen_addresses`, and a path in
/// each folder of `unix_socket_directories`.
///
/// PostgreSQL: src/backend/libpq/pqcomm.c, ListenServerPort(); postmaster.c, PostmasterMain()
final class Listeners {
  private static final int MAX_BACKLOG = 65535;

  private final int port = Guc.PORT.intValue();
  private final String dataDirectory;
  private final List<Integer> sockets = new ArrayList<>();
  private final List<String> paths = new ArrayList<>();
  private final List<LockFile> locks = new ArrayList<>();
  private String firstAddress = "";

  Listeners(String dataDirectory) {
    this.dataDirectory = dataDirectory;
  }

  /// Opens all; a server that listens on none does not start.
  void open() {
    boolean anyTcp = false;
    boolean wantsTcp = false;
    for (String address : words(Guc.LISTEN_ADDRESSES.value())) {
      wantsTcp = true;
      if (listenOn(address)) {
        anyTcp = true;
        firstAddress = firstAddress.isEmpty() ? address : firstAddress;
      } else {
        Log.report(
            LogLevel.WARNING,
            SqlState.WARNING,
            "could not create listen socket for \"" + address + "\"");
      }
    }
    if (wantsTcp && !anyTcp) {
      throw fatal("could not create any TCP/IP sockets");
    }
    boolean anyPath = false;
    boolean wantsPath = false;
    for (String folder : words(Guc.UNIX_SOCKET_DIRECTORIES.value())) {
      wantsPath = true;
      anyPath |= listenIn(folder);
    }
    if (wantsPath && !anyPath) {
      throw fatal("could not create any Unix-domain sockets");
    }
    if (sockets.isEmpty()) {
      throw fatal("no socket created for listening");
    }
  }

  private static DatabaseException fatal(String message) {
    return DatabaseException.fatal(SqlState.INTERNAL_ERROR, message);
  }

  /// For line 6 of `postmaster.pid`.
  String firstAddress() {
    return firstAddress;
  }

  /// For line 5 of `postmaster.pid`: the first folder that the settings name.
  static String firstFolder() {
    List<String> folders = words(Guc.UNIX_SOCKET_DIRECTORIES.value());
    return folders.isEmpty() ? "" : folders.getFirst();
  }

  List<Integer> sockets() {
    return sockets;
  }

  private boolean listenOn(String name) {
    InetAddress[] addresses;
    try {
      addresses =
          name.equals("*") ? InetAddress.getAllByName("0.0.0.0") : InetAddress.getAllByName(name);
    } catch (UnknownHostException unknown) {
      Log.log(
          "could not translate host name \""
              + name
              + "\", service \""
              + port
              + "\" to address: Name or service not known");
      return false;
    }
    boolean any = false;
    for (InetAddress address : addresses) {
      any |= listenOn(address.getAddress());
    }
    if (name.equals("*")) {
      any |= listenOn(new byte[16]);
    }
    return any;
  }

  private boolean listenOn(byte[] address) {
    String family = address.length == 16 ? "IPv6" : "IPv4";
    String host = new SocketAddress(address, port).host();
    try {
      sockets.add(Sockets.listen(address, port, backlog()));
    } catch (PosixException failed) {
      reportBindFailure(failed, family, host);
      return false;
    }
    Log.log("listening on " + family + " address \"" + host + "\", port " + port);
    return true;
  }

  private void reportBindFailure(PosixException failed, String family, String host) {
    ErrorData data =
        ErrorData.of(
            LogLevel.LOG,
            SqlState.INTERNAL_ERROR,
            "could not bind " + family + " address \"" + host + "\": " + failed.text());
    if (failed.errno() == Errno.EADDRINUSE) {
      data.hint(
          "Is another postmaster already running on port "
              + port
              + "? If not, wait a few seconds and retry.");
    }
    Log.report(data);
  }

  private boolean listenIn(String folder) {
    String path = folder + "/.s.PGSQL." + port;
    locks.add(LockFile.ofSocket(path, dataDirectory, port, folder));
    try {
      Files.deleteIfExists(path);
      int before = Posix.umask(0777 & ~Guc.UNIX_SOCKET_PERMISSIONS.intValue());
      try {
        sockets.add(Sockets.listen(path, backlog()));
      } finally {
        Posix.umask(before);
      }
    } catch (PosixException failed) {
      Log.log("could not bind Unix address \"" + path + "\": " + failed.text());
      Log.report(
          LogLevel.WARNING,
          SqlState.WARNING,
          "could not create Unix-domain socket in directory \"" + folder + "\"");
      return false;
    }
    paths.add(path);
    Log.log("listening on Unix socket \"" + path + "\"");
    return true;
  }

  private static int backlog() {
    return Math.min(Guc.MAX_CONNECTIONS.intValue() * 2, MAX_BACKLOG);
  }

  /// Stops listening, and removes the paths.
  void close() {
    for (int socket : sockets) {
      Posix.close(socket);
    }
    sockets.clear();
    for (String path : paths) {
      Files.deleteIfExists(path);
    }
    paths.clear();
    for (LockFile lock : locks) {
      lock.remove();
    }
    locks.clear();
  }

  /// A list as settings have it: words between commas, with blanks around them.
  static List<String> words(String list) {
    List<String> found = new ArrayList<>();
    int from = 0;
    while (from <= list.length()) {
      int comma = list.indexOf(',', from);
      int to = comma < 0 ? list.length() : comma;
      String word = list.substring(from, to).strip();
      if (!word.isEmpty()) {
        found.add(word);
      }
      from = to + 1;
    }
    return found;
  }
}
