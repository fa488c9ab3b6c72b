package pganatomy.kernel.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import pganatomy.kernel.CommandLine;

/// How a front end starts kernels on a busy machine.
class NotebookClientTest {

  private static List<String> kernel() {
    return CommandLine.of(
        System.getProperty("java.home"), System.getProperty("java.class.path"), null);
  }

  private static ProcessBuilder quiet() {
    return new ProcessBuilder()
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  @Test
  void aPortThatSomebodyElseHasTakenIsExchangedForAnother() throws Exception {
    Deque<int[]> offers = new ArrayDeque<>();
    try (ServerSocket somebodyElses = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int[] ports = NotebookClient.freePorts();
      int[] taken = ports.clone();
      taken[1] = somebodyElses.getLocalPort();
      offers.add(taken);
      offers.add(ports);
      try (NotebookClient client = new NotebookClient(kernel(), quiet(), offers::remove)) {
        assertThat(offers).isEmpty();
        assertThat(client.run("6 * 7").result()).isEqualTo("42");
      }
    }
  }

  @Test
  void aCommandThatStartsNoKernelIsAnErrorAtOnce() {
    assertThatThrownBy(() -> new NotebookClient(List.of("false"), quiet()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("status 1");
  }
}
