package pganatomy.engine.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// System calls, and what two real processes see of each other.
@Timeout(120)
class PortTest {
  @TempDir Path folder;

  private final List<Integer> children = new ArrayList<>();

  @AfterEach
  void killChildren() {
    for (int child : children) {
      Processes.kill(child, Signals.SIGKILL);
    }
    while (!children.isEmpty()) {
      awaitExit(children.removeLast());
    }
  }

  @Test
  void fileKeepsWhatWasWrittenAtAPosition() {
    int file = Posix.open(folder + "/f", Posix.O_RDWR | Posix.O_CREAT, 0600);
    byte[] page = new byte[200_000];
    page[0] = 1;
    page[199_999] = 2;
    Posix.pwrite(file, page, 0, page.length, 8192);
    Posix.fsync(file);

    byte[] back = new byte[200_000];
    assertThat(Posix.pread(file, back, 0, back.length, 8192)).isEqualTo(200_000);
    assertThat(back).isEqualTo(page);
    assertThat(Posix.fileSize(file)).isEqualTo(208_192);
    assertThat(Posix.pread(file, back, 0, 10, 208_190)).isEqualTo(2);
    assertThat(Posix.stat(folder + "/f").permissions()).isEqualTo(0600);
    Posix.close(file);
    Posix.rename(folder + "/f", folder + "/g");
    Posix.unlink(folder + "/g");
    assertThat(Files.exists(folder.resolve("g"))).isFalse();
  }

  @Test
  void failureCarriesErrnoAndItsText() {
    assertThatThrownBy(() -> Posix.open(folder + "/none", Posix.O_RDONLY, 0))
        .isInstanceOfSatisfying(
            PosixException.class, failed -> assertThat(failed.errno()).isEqualTo(Errno.ENOENT))
        .hasMessageEndingWith("none: No such file or directory");
    assertThat(Errno.text(Errno.EADDRINUSE)).isEqualTo("Address already in use");
  }

  @Test
  void secondListenerOnAPortIsRefused() {
    byte[] loopback = {127, 0, 0, 1};
    int listener = Sockets.listen(loopback, 0, 5);
    int port = Sockets.local(listener).port();
    assertThatThrownBy(() -> Sockets.listen(loopback, port, 5))
        .isInstanceOfSatisfying(
            PosixException.class, failed -> assertThat(failed.errno()).isEqualTo(Errno.EADDRINUSE));
    Posix.close(listener);
  }

  @Test
  void bytesTravelThroughAnAcceptedSocketThatWasHandedOver() {
    int listener = Sockets.listen(folder + "/.s", 5);
    int client = Sockets.connect(folder + "/.s");
    int accepted = Sockets.accept(listener);
    int[] pair = Sockets.pair();
    assertThat(Sockets.sendDescriptor(pair[0], 7, accepted)).isTrue();
    Posix.close(accepted);

    int[] word = new int[1];
    int received = Sockets.receiveDescriptor(pair[1], word);
    assertThat(word[0]).isEqualTo(7);
    StreamSocket server = new StreamSocket(received);
    assertThat(server.receive(new byte[1], 0, 1)).isEqualTo(-1);
    Sockets.send(client, "hello".getBytes(StandardCharsets.UTF_8), 0, 5, true);
    byte[] text = new byte[16];
    assertThat(server.awaitReadable(-1, 1000)).isTrue();
    assertThat(server.receive(text, 0, 16)).isEqualTo(5);
    assertThat(server.peer().isUnix()).isTrue();
    assertThat(Sockets.peerUserId(received)).isEqualTo(Processes.effectiveUserId());
    Posix.close(client);
    assertThat(server.receive(text, 0, 16)).isZero();
    server.close();
    Posix.close(listener);
    Posix.close(pair[0]);
    Posix.close(pair[1]);
  }

  @Test
  void addressesReadAsEverybodyWritesThem() {
    byte[] loopback6 = new byte[16];
    loopback6[15] = 1;
    assertThat(new SocketAddress(loopback6, 1).host()).isEqualTo("::1");
    byte[] address = {0x20, 1, 0xd, (byte) 0xb8, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1};
    assertThat(new SocketAddress(address, 1).host()).isEqualTo("2001:db8::1:0:0:1");
  }

  @Test
  void childSharesMemoryWakesOnAFutexTakesSignalsAndShowsItsTitle() throws Exception {
    int memory = Posix.createMemoryFile("test", 4096);
    SharedMemory.attach(memory, 4096);
    int child = spawnChild("title room", memory);
    awaitWord(0, 1);
    assertThat(Files.readString(Path.of("/proc/" + child + "/cmdline")).trim().replace("\0", ""))
        .isEqualTo("postgres: test child");
    assertThat(Files.readString(Path.of("/proc/" + child + "/comm"))).isEqualTo("postgres\n");

    awaitSleeper(4);
    SharedMemory.putIntVolatile(4, 1);
    Futex.wake(4, 1);
    awaitWord(0, 2);
    for (int signal : new int[] {Signals.SIGHUP, Signals.SIGINT, Signals.SIGTERM}) {
      SharedMemory.putIntVolatile(8, 0);
      Processes.kill(child, signal);
      awaitWord(8, signal);
    }
    Processes.kill(child, Signals.SIGQUIT);
    Processes.ExitedChild exited = awaitExit(child);
    children.clear();
    assertThat(exited.exitCode()).isEqualTo(3);
    SharedMemory.detach();
    Posix.close(memory);
  }

  private int spawnChild(String title, int memory) {
    List<String> command = new ArrayList<>();
    command.add(title);
    command.addAll(
        List.of("-Xshare:auto", "-Xrs", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    for (String inside : JavaCommand.JDK_PACKAGES) {
      command.add("--add-exports");
      command.add("java.base/" + inside + "=ALL-UNNAMED");
    }
    command.addAll(
        List.of("-cp", JavaCommand.classPath(), Child.class.getName(), Integer.toString(memory)));
    int child =
        Processes.spawn(
            JavaCommand.program(),
            command.toArray(new String[0]),
            JavaCommand.environment(),
            new int[] {memory},
            -1,
            true);
    children.add(child);
    return child;
  }

  private static void awaitWord(long offset, int value) {
    while (SharedMemory.getIntVolatile(offset) != value) {
      Thread.onSpinWait();
    }
  }

  /// Wakes who sleeps on the word; the word is as before, so he sleeps on.
  private static void awaitSleeper(long offset) {
    while (Futex.wake(offset, 1) == 0) {
      Thread.onSpinWait();
    }
  }

  private static Processes.ExitedChild awaitExit(int child) {
    while (true) {
      Processes.ExitedChild exited = Processes.waitForChild();
      if (exited != null && exited.processId() == child) {
        return exited;
      }
      Thread.onSpinWait();
    }
  }

  /// Runs in a process of its own. Words: 0 how far it is, 4 slept on, 8 the last signal.
  static final class Child {
    public static void main(String[] arguments) {
      SharedMemory.attach(Integer.parseInt(arguments[0]), 4096);
      Processes.signalWhenParentDies(Signals.SIGKILL);
      ProcessTitle.set("postgres: a title that is longer than the one that stays");
      ProcessTitle.set("postgres: test child");
      ProcessTitle.setCommandName("postgres");
      SignalThread.start(Child::onSignal);
      SharedMemory.putIntVolatile(0, 1);
      while (SharedMemory.getIntVolatile(4) == 0) {
        Futex.await(4, 0, -1);
      }
      SharedMemory.putIntVolatile(0, 2);
      Futex.await(12, 0, -1);
    }

    private static void onSignal(int signal) {
      if (signal == Signals.SIGQUIT) {
        Processes.exitImmediately(3);
      }
      SharedMemory.putIntVolatile(8, signal);
    }
  }
}
