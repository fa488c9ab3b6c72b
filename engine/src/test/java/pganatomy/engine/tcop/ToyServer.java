package pganatomy.engine.tcop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.libpq.DatabaseCatalog;
import pganatomy.engine.libpq.HbaFile;
import pganatomy.engine.libpq.RoleCatalog;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.Sockets;
import pganatomy.engine.port.StreamSocket;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.Settings;
import pganatomy.engine.utils.guc.SettingsReset;

/// One backend after the other, in a thread of the test's process, behind a real socket.
final class ToyServer implements BackendServices, AutoCloseable {
  final List<String> events = Collections.synchronizedList(new ArrayList<>());
  final Map<String, RoleCatalog.Role> roles = new HashMap<>();
  volatile String refusal;
  volatile int exitStatus = -1;

  private final int listener;
  private final SqlEngine engine = new ToyEngine();
  private final Thread thread;
  private volatile boolean isClosing;
  private volatile HbaFile rules;

  ToyServer(Path folder, String hba) throws IOException {
    listener = Sockets.listen(new byte[] {127, 0, 0, 1}, 0, 16);
    Settings.override(Guc.CLIENT_ENCODING, "UTF8");
    hba(folder, hba);
    role("postgres", null, true);
    thread = new Thread(this::acceptAll, "toy server");
    thread.setDaemon(true);
    thread.start();
  }

  void hba(Path folder, String text) throws IOException {
    Path file = folder.resolve("pg_hba.conf");
    Files.writeString(file, text);
    rules = HbaFile.load(file.toString());
  }

  void role(String name, String password, boolean canLogin) {
    roles.put(
        name,
        new RoleCatalog.Role(
            roles.size() + 10,
            name,
            canLogin,
            name.equals("postgres"),
            false,
            password,
            false,
            -1));
  }

  int port() {
    return Sockets.local(listener).port();
  }

  private void acceptAll() {
    while (!isClosing) {
      short[] ready = new short[1];
      Posix.poll(new int[] {listener}, new short[] {Posix.POLLIN}, ready, 1, 50);
      if (ready[0] != 0) {
        int socket = Sockets.accept(listener);
        if (socket >= 0) {
          serve(socket);
        }
      }
    }
    Posix.close(listener);
  }

  private void serve(int descriptor) {
    StreamSocket socket = new StreamSocket(descriptor);
    String state = refusal == null ? null : "57P03";
    exitStatus =
        Backend.serve(
            socket,
            this,
            new ConnectionInfo(
                socket.peer(), -1, rules, state, refusal, null, 4711, System.nanoTime()));
    SettingsReset.run();
    events.add("exit " + exitStatus);
  }

  @Override
  public void close() throws InterruptedException {
    isClosing = true;
    thread.join(5000);
  }

  @Override
  public RoleCatalog roles() {
    return new RoleCatalog() {
      @Override
      public Role find(String name) {
        return roles.get(name);
      }

      @Override
      public boolean isMember(String roleName, String groupName) {
        return roleName.equals("alice") && groupName.equals("staff");
      }
    };
  }

  @Override
  public DatabaseCatalog databases() {
    return new DatabaseCatalog() {
      @Override
      public Database find(String name) {
        return name.equals("nodb") ? null : new Database(5, name, !name.equals("nocon"), -1);
      }

      @Override
      public boolean mayConnect(Database database, RoleCatalog.Role role) {
        return true;
      }
    };
  }

  @Override
  public SqlEngine sqlEngine() {
    return engine;
  }

  @Override
  public TransactionManager transactions() {
    return new TransactionManager() {
      @Override
      public void start() {
        events.add("start");
      }

      @Override
      public void commit() {
        events.add("commit");
      }

      @Override
      public void abort() {
        events.add("abort");
      }

      @Override
      public void startSubtransaction() {
        events.add("sub start");
      }

      @Override
      public void commitSubtransaction() {
        events.add("sub commit");
      }

      @Override
      public void abortSubtransaction() {
        events.add("sub abort");
      }

      @Override
      public void incrementCommandCounter() {}
    };
  }

  @Override
  public void cancel(int processId, byte[] key) {
    events.add("cancel " + processId + " " + key.length);
  }

  @Override
  public void join() {
    // Nobody counts.
  }

  @Override
  public void begin(RoleCatalog.Role role, DatabaseCatalog.Database database, byte[] cancelKey) {
    // A process has one session; this one has them one after the other.
    engine.preparedStatements().removeAll();
    events.add("begin " + role.name() + " " + database.name());
  }

  @Override
  public void reload() {
    events.add("reload");
  }

  @Override
  public void title(String title) {
    events.add("title " + title);
  }

  @Override
  public void activity(Activity activity, String query) {
    events.add("activity " + activity + " " + query);
  }
}
