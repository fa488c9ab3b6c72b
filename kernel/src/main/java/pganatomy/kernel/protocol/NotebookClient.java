package pganatomy.kernel.protocol;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/// A front end for graders and tests: starts a real kernel process and speaks the real protocol
/// with it.
public final class NotebookClient implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 90_000;
  private static final String SCHEME = "hmac-sha256";

  private final ZMQ.Context context = ZMQ.context(1);
  private final Codec codec;
  private Process process;
  private ZMQ.Socket shell;
  private ZMQ.Socket control;
  private ZMQ.Socket stdin;
  private ZMQ.Socket iopub;
  private final Deque<Message> early = new ArrayDeque<>();

  /// What a cell published and replied.
  public record Run(JsonObject reply, List<Message> outputs) {

    /// Messages of a type, as JSON of their contents.
    public List<JsonObject> of(String type) {
      return outputs.stream().filter(m -> m.type().equals(type)).map(Message::content).toList();
    }

    /// The status of the reply.
    public String status() {
      return reply.get("status").getAsString();
    }

    /// All text of a stream.
    public String stream(String name) {
      StringBuilder text = new StringBuilder();
      for (JsonObject content : of("stream")) {
        if (content.get("name").getAsString().equals(name)) {
          text.append(content.get("text").getAsString());
        }
      }
      return text.toString();
    }

    /// The text of the cell's result; null if it has none.
    public String result() {
      List<JsonObject> results = of("execute_result");
      return results.isEmpty()
          ? null
          : results.getFirst().getAsJsonObject("data").get("text/plain").getAsString();
    }
  }

  /// Starts a kernel with this command; the connection file's path is added to it.
  public NotebookClient(List<String> command) throws IOException {
    this(command, new ProcessBuilder().inheritIO());
  }

  /// Starts a kernel with this command in the builder's folder and environment.
  public NotebookClient(List<String> command, ProcessBuilder builder) throws IOException {
    this(command, builder, NotebookClient::freePorts);
  }

  /// Between looking for free ports and listening on them, somebody else on this machine may take
  /// one: then the kernel ends at once, and gets others.
  ///
  /// @throws IOException when the kernel ends again and again before it answers
  NotebookClient(List<String> command, ProcessBuilder builder, PortFinder finder)
      throws IOException {
    String key = UUID.randomUUID().toString();
    codec = new Codec(SCHEME, key);
    builder.environment().put("JPY_PARENT_PID", "" + ProcessHandle.current().pid());
    for (int triesLeft = 4; !isStarted(command, builder, key, finder.find()); triesLeft--) {
      int status = process.exitValue();
      closeSockets();
      if (triesLeft == 0) {
        context.term();
        throw new IOException("the kernel ends before it answers, with status " + status);
      }
    }
  }

  /// Finds the ports for shell, control, stdin, iopub and heartbeat.
  interface PortFinder {
    int[] find() throws IOException;
  }

  static int[] freePorts() throws IOException {
    int[] ports = new int[5];
    List<ServerSocket> reserved = new ArrayList<>();
    for (int i = 0; i < ports.length; i++) {
      reserved.add(new ServerSocket(0));
      ports[i] = reserved.get(i).getLocalPort();
    }
    for (ServerSocket socket : reserved) {
      socket.close();
    }
    return ports;
  }

  private boolean isStarted(List<String> command, ProcessBuilder builder, String key, int[] ports)
      throws IOException {
    JsonObject json =
        Json.of(
            "transport", "tcp",
            "ip", "127.0.0.1",
            "shell_port", ports[0],
            "control_port", ports[1],
            "stdin_port", ports[2],
            "iopub_port", ports[3],
            "hb_port", ports[4],
            "signature_scheme", SCHEME,
            "key", key);
    Path file = Files.createTempFile("connection-", ".json");
    try {
      Files.writeString(file, json.toString());
      ConnectionFile connection = ConnectionFile.read(file);
      List<String> whole = new ArrayList<>(command);
      whole.add(file.toString());
      process = builder.command(whole).start();
      iopub = connect(SocketType.SUB, connection.address(ports[3]));
      iopub.subscribe(new byte[0]);
      shell = connect(SocketType.DEALER, connection.address(ports[0]));
      control = connect(SocketType.DEALER, connection.address(ports[1]));
      stdin = connect(SocketType.DEALER, connection.address(ports[2]));
      return isReady();
    } finally {
      Files.delete(file);
    }
  }

  private ZMQ.Socket connect(SocketType type, String address) {
    ZMQ.Socket socket = context.socket(type);
    socket.setLinger(0);
    socket.setReconnectIVL(20);
    socket.setReceiveTimeOut(PATIENCE_MILLIS);
    if (type == SocketType.DEALER) {
      socket.setIdentity("test".getBytes(StandardCharsets.US_ASCII));
    }
    socket.connect(address);
    return socket;
  }

  /// Asks until the subscription works: a published message before that is lost.
  ///
  /// @return whether it answers; false when it has ended
  private boolean isReady() {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    while (System.nanoTime() < end) {
      send(shell, "kernel_info_request", new JsonObject());
      if (receive(iopub, 200).isPresent()) {
        while (receive(iopub, 50).isPresent()) {
          // Status messages of the questions.
        }
        return true;
      }
      if (!process.isAlive()) {
        return false;
      }
    }
    throw new IllegalStateException("the kernel publishes nothing");
  }

  /// The kernel's process.
  public Process process() {
    return process;
  }

  private String send(ZMQ.Socket socket, String type, JsonObject content) {
    return send(socket, type, new JsonObject(), content);
  }

  private String send(ZMQ.Socket socket, String type, JsonObject parent, JsonObject content) {
    Message message = codec.compose(List.of(), type, parent, content);
    List<byte[]> frames = codec.encode(message);
    for (int i = 0; i < frames.size(); i++) {
      socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
    return message.header().get("msg_id").getAsString();
  }

  private Optional<Message> receive(ZMQ.Socket socket, int millis) {
    socket.setReceiveTimeOut(millis);
    List<byte[]> frames = new ArrayList<>();
    for (byte[] frame = socket.recv(); frame != null; ) {
      frames.add(frame);
      frame = socket.hasReceiveMore() ? socket.recv() : null;
    }
    return codec.decode(frames);
  }

  private Message next(ZMQ.Socket socket) {
    return receive(socket, PATIENCE_MILLIS)
        .orElseThrow(() ->
            new IllegalStateException(
                (process.isAlive() ? "the kernel, which is alive," : "the ended kernel")
                    + " has said nothing for "
                    + PATIENCE_MILLIS / 1000
                    + " s"));
  }

  /// Sends a cell without waiting for it.
  ///
  /// @return the request's identity, for [#await]
  public String start(String code) {
    return send(
        shell, "execute_request", Json.of("code", code, "silent", false, "allow_stdin", true));
  }

  /// Runs a cell to its end.
  public Run run(String code) {
    return await(start(code));
  }

  /// Waits for a cell's reply and for the last of its outputs.
  public Run await(String request) {
    Message reply = reply(shell, request);
    List<Message> outputs = new ArrayList<>();
    while (true) {
      Message message = early.isEmpty() ? next(iopub) : early.poll();
      if (!belongsTo(message, request)) {
        continue;
      }
      if (message.text("execution_state", "").equals("idle")) {
        return new Run(reply.content(), outputs);
      }
      outputs.add(message);
    }
  }

  /// As [#await(String)], but no longer than this; empty when the time is over or the kernel is
  /// dead. Of the outputs only the first so many are kept.
  public Optional<Run> await(String request, long millis, int mostOutputs) {
    long end = System.nanoTime() + millis * 1_000_000L;
    List<Message> outputs = new ArrayList<>();
    boolean isIdle = false;
    JsonObject reply = null;
    while (System.nanoTime() < end && (reply == null || !isIdle)) {
      if (reply == null) {
        Optional<Message> got = receive(shell, isIdle ? 50 : 0);
        reply = got.filter(m -> belongsTo(m, request)).map(Message::content).orElse(null);
      }
      if (!isIdle) {
        Message message = early.isEmpty() ? receive(iopub, 50).orElse(null) : early.poll();
        if (message != null && belongsTo(message, request)) {
          isIdle = message.text("execution_state", "").equals("idle");
          if (outputs.size() < mostOutputs) {
            outputs.add(message);
          }
        } else if (message == null && !process.isAlive()) {
          return Optional.empty();
        }
      }
    }
    return reply == null ? Optional.empty() : Optional.of(new Run(reply, outputs));
  }

  /// Waits until the cell has published what is wanted; the outputs are kept for [#await(String)].
  public Message await(String request, Predicate<Message> wanted) {
    while (true) {
      Message message = next(iopub);
      early.add(message);
      if (belongsTo(message, request) && wanted.test(message)) {
        return message;
      }
    }
  }

  private Message reply(ZMQ.Socket socket, String request) {
    while (true) {
      Message reply = next(socket);
      if (belongsTo(reply, request)) {
        return reply;
      }
    }
  }

  private static boolean belongsTo(Message message, String request) {
    return message.parent().has("msg_id")
        && message.parent().get("msg_id").getAsString().equals(request);
  }

  /// The next output of an ended cell that comes within the time.
  public Optional<Message> later(String request, int millis) {
    Optional<Message> message = receive(iopub, millis);
    return message.filter(m -> belongsTo(m, request));
  }

  /// Sends a request and returns the reply's content.
  public JsonObject ask(String type, JsonObject content) {
    return reply(shell, send(shell, type, content)).content();
  }

  /// Asks on the control channel.
  public JsonObject control(String type, JsonObject content) {
    return reply(control, send(control, type, content)).content();
  }

  /// Waits for the next question for input.
  public Message awaitQuestion() {
    return next(stdin);
  }

  /// Answers a question.
  public void answer(Message question, String line) {
    JsonObject content = Json.of("value", line, "status", "ok");
    send(stdin, "input_reply", question.header(), content);
  }

  @Override
  public void close() {
    process.destroyForcibly(); // Only the kernel: its watchdog sees to the rest.
    closeSockets();
    context.term();
  }

  private void closeSockets() {
    for (ZMQ.Socket socket : List.of(shell, control, stdin, iopub)) {
      socket.close();
    }
  }
}
