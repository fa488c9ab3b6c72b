package pganatomy.engine.tcop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Conversations that were held with PostgreSQL 18.6 and written down, byte by byte; ours must be
/// the same. In the script a line `>` is what the client sends (`>+` after a login), `<` the
/// answer, with message types before their bodies.
class ProtocolTest {
  @TempDir static Path folder;
  private ToyServer server;

  private record Conversation(String name, boolean isLoggedIn, String request, String reply) {}

  @BeforeEach
  void start() throws IOException {
    server = new ToyServer(folder, "host all all all trust\n");
  }

  @AfterEach
  void stop() throws InterruptedException {
    server.close();
  }

  @TestFactory
  List<DynamicTest> answersAsPostgres18() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Conversation conversation : conversations()) {
      tests.add(DynamicTest.dynamicTest(conversation.name(), () -> hold(conversation)));
    }
    assertThat(tests).hasSizeGreaterThan(70);
    return tests;
  }

  private static List<Conversation> conversations() throws IOException {
    List<Conversation> all = new ArrayList<>();
    try (InputStream in = ProtocolTest.class.getResourceAsStream("protocol-18.txt")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (int i = 0; i + 2 < lines.size(); i += 3) {
        String request = lines.get(i + 1).substring(2);
        boolean isLoggedIn = request.startsWith("+");
        all.add(
            new Conversation(
                lines.get(i).substring(2),
                isLoggedIn,
                isLoggedIn ? request.substring(1) : request,
                lines.get(i + 2).substring(2)));
      }
    }
    return all;
  }

  private void hold(Conversation conversation) throws IOException {
    try (RawClient client =
        conversation.isLoggedIn()
            ? RawClient.loggedIn(server.port())
            : new RawClient(server.port())) {
      client.send(conversation.request());
      assertThat(client.await(conversation.reply())).isEqualTo(conversation.reply());
    }
  }
}
