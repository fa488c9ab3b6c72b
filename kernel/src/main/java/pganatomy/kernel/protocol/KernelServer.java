package pganatomy.kernel.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/// The five sockets of a kernel, and the threads that serve them.
///
/// ```text
/// shell      thread "kernel shell"    runs cells, completes, inspects; one request after the other
/// control    thread "kernel control"  interrupt and shutdown, while the shell thread is busy
/// heartbeat  thread "kernel heart"    echoes
/// iopub      any thread               sends only
/// stdin      the cell's thread        asks and waits
/// ```
///
/// Every thread blocks in its socket; nothing polls.
public final class KernelServer {

  private static final int MILLIS_TO_CLOSE = 1000;

  private final Codec codec;
  private final ZMQ.Context context = ZMQ.context(1);
  private final Socket shell;
  private final Socket control;
  private final Socket iopub;
  private final Outputs outputs;
  private final Input input;
  private final ZMQ.Socket heartbeat;
  private final History history = new History();
  private final CountDownLatch ended = new CountDownLatch(1);
  private Kernel kernel;
  private int executionCount;
  private final Deque<Message> queued = new ArrayDeque<>();
  private boolean aborting;

  /// Binds all sockets.
  public KernelServer(ConnectionFile file) {
    codec = new Codec(file.signatureScheme(), file.key());
    iopub = new Socket(context, SocketType.PUB, codec, file.address(file.iopubPort()));
    shell = new Socket(context, SocketType.ROUTER, codec, file.address(file.shellPort()));
    control = new Socket(context, SocketType.ROUTER, codec, file.address(file.controlPort()));
    Socket stdin = new Socket(context, SocketType.ROUTER, codec, file.address(file.stdinPort()));
    heartbeat = context.socket(SocketType.REP);
    Socket.bind(heartbeat, file.address(file.heartbeatPort()));
    outputs = new Outputs(iopub, codec);
    input = new Input(stdin, codec, outputs);
  }

  /// Where outputs go.
  public Outputs outputs() {
    return outputs;
  }

  /// Where answers of the user come from.
  public Input input() {
    return input;
  }

  /// Starts serving; returns at once.
  public void serve(Kernel servedKernel) {
    this.kernel = servedKernel;
    outputs.publish("status", new JsonObject(), Json.of("execution_state", "starting"));
    thread("kernel heart", this::beat);
    thread("kernel control", () -> serve(control));
    thread("kernel shell", () -> serve(shell));
  }

  private void thread(String name, Runnable body) {
    Thread thread =
        new Thread(
            () -> {
              try {
                runThroughShortages(body);
              } catch (ZMQException e) {
                // ETERM: the kernel ends.
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
  }

  /// A cell that eats all memory must not end the threads that could tell so.
  private static void runThroughShortages(Runnable body) {
    while (true) {
      try {
        body.run();
        return;
      } catch (OutOfMemoryError e) {
        Thread.onSpinWait();
      }
    }
  }

  private void beat() {
    while (true) {
      byte[] frame = heartbeat.recv();
      heartbeat.send(frame);
    }
  }

  /// Waits for a shutdown request.
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  /// Sends what is still unsent; the process is expected to exit right after.
  public void close() {
    Thread closer =
        new Thread(
            () -> {
              iopub.close();
              context.term();
            },
            "kernel close");
    closer.setDaemon(true);
    closer.start();
    try {
      closer.join(MILLIS_TO_CLOSE / 4);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(Socket socket) {
    Deque<Message> waiting = socket == shell ? queued : new ArrayDeque<>();
    while (true) {
      Message message = waiting.isEmpty() ? socket.receive() : waiting.poll();
      answer(socket, message);
      if (aborting && socket == shell) {
        waiting.removeIf(this::abort);
        aborting = false;
      }
    }
  }

  /// A cell has failed: what has come by now was queued behind it. To be called before the client
  /// learns of the failure, because what it sends after that is new.
  private void abortQueued() {
    Optional<Message> next = shell.receive(0);
    while (next.isPresent()) {
      queued.add(next.get());
      next = shell.receive(0);
    }
    aborting = true;
  }

  /// Cells that were queued behind a failed one are not run.
  private boolean abort(Message message) {
    if (!message.type().equals("execute_request")) {
      return false;
    }
    status(message, "busy");
    reply(
        shell,
        message,
        "execute_reply",
        Json.of("status", "aborted", "execution_count", executionCount));
    status(message, "idle");
    return true;
  }

  private void answer(Socket socket, Message request) {
    status(request, "busy");
    try {
      dispatch(socket, request);
    } catch (ZMQException e) {
      throw e;
    } catch (Throwable e) {
      // An Error too: a shell thread that dies would hang the notebook for ever.
      String type = request.type().replace("_request", "_reply");
      if (type.endsWith("_reply")) {
        reply(
            socket,
            request,
            type,
            Json.of(
                "status",
                "error",
                "ename",
                e.getClass().getName(),
                "evalue",
                String.valueOf(e.getMessage()),
                "traceback",
                new JsonArray(),
                "execution_count",
                executionCount));
      }
    } finally {
      status(request, "idle");
    }
  }

  private void dispatch(Socket socket, Message request) {
    switch (request.type()) {
      case "execute_request" -> execute(request);
      case "kernel_info_request" -> ok(socket, request, "kernel_info_reply", kernel.info());
      case "complete_request" ->
          ok(socket, request, "complete_reply", kernel.complete(code(request), cursor(request)));
      case "inspect_request" ->
          ok(
              socket,
              request,
              "inspect_reply",
              kernel.inspect(code(request), cursor(request), request.number("detail_level", 0)));
      case "is_complete_request" ->
          reply(socket, request, "is_complete_reply", kernel.isComplete(code(request)));
      case "history_request" -> ok(socket, request, "history_reply", history.answer(request));
      case "comm_info_request" ->
          ok(
              socket,
              request,
              "comm_info_reply",
              kernel.commInfo(request.text("target_name", null)));
      case "comm_open", "comm_msg", "comm_close" -> comm(request);
      case "interrupt_request" -> {
        kernel.interrupt();
        ok(socket, request, "interrupt_reply", new JsonObject());
      }
      case "shutdown_request" -> shutdown(socket, request);
      default -> {
        // The protocol lets a kernel ignore what it does not know.
      }
    }
  }

  /// What a comm's handler prints and sends belongs to the message that it handles.
  private void comm(Message request) {
    Cell cell = new Cell(request, executionCount, false);
    Kernel.Outcome outcome = kernel.comm(cell, request);
    outputs.flush(cell);
    if (outcome instanceof Kernel.Failed failed) {
      outputs.publish("error", request.header(), error(failed));
    }
  }

  private void shutdown(Socket socket, Message request) {
    boolean restart = request.flag("restart", false);
    kernel.shutdown(restart);
    ok(socket, request, "shutdown_reply", Json.of("restart", restart));
    ended.countDown();
  }

  private static String code(Message request) {
    return request.text("code", "");
  }

  private static int cursor(Message request) {
    String code = code(request);
    int codePoints = request.number("cursor_pos", code.length());
    int all = code.codePointCount(0, code.length());
    return codePoints < 0 || codePoints >= all
        ? code.length()
        : code.offsetByCodePoints(0, codePoints);
  }

  private void execute(Message request) {
    String code = code(request);
    boolean silent = request.flag("silent", false);
    boolean stored = !silent && request.flag("store_history", true);
    if (stored) {
      executionCount++;
    }
    Cell cell = new Cell(request, executionCount, silent);
    outputs.becomeLatest(cell);
    if (!silent) {
      outputs.publish(
          "execute_input",
          request.header(),
          Json.of("code", code, "execution_count", executionCount));
    }
    Kernel.Outcome outcome = code.isBlank() ? new Kernel.Done(null) : kernel.execute(cell, code);
    outputs.flush(cell);
    if (stored) {
      history.add(executionCount, code, outcome);
    }
    finish(request, silent, outcome);
  }

  private void finish(Message request, boolean silent, Kernel.Outcome outcome) {
    JsonObject reply = Json.of("execution_count", executionCount, "payload", new JsonArray());
    switch (outcome) {
      case Kernel.Done(JsonObject data) -> {
        if (data != null && !silent) {
          data.addProperty("execution_count", executionCount);
          outputs.publish("execute_result", request.header(), data);
        }
        reply.add("user_expressions", expressions(request));
        ok(shell, request, "execute_reply", reply);
      }
      case Kernel.Failed failed -> {
        JsonObject error = error(failed);
        if (!silent) {
          outputs.publish("error", request.header(), error);
          if (failed.folded() != null) {
            outputs.publish("display_data", request.header(), failed.folded());
          }
        }
        error.entrySet().forEach(entry -> reply.add(entry.getKey(), entry.getValue()));
        reply.addProperty("status", "error");
        if (request.flag("stop_on_error", true)) {
          abortQueued();
        }
        reply(shell, request, "execute_reply", reply);
      }
    }
  }

  private static JsonObject error(Kernel.Failed failed) {
    return Json.of(
        "ename", failed.name(),
        "evalue", failed.value(),
        "traceback", Json.array(failed.traceback()));
  }

  private JsonObject expressions(Message request) {
    JsonObject values = new JsonObject();
    if (request.content().get("user_expressions") instanceof JsonObject wanted) {
      wanted
          .entrySet()
          .forEach(entry ->
              values.add(entry.getKey(), kernel.expression(entry.getValue().getAsString())));
    }
    return values;
  }

  private void ok(Socket socket, Message request, String type, JsonObject content) {
    content.addProperty("status", "ok");
    reply(socket, request, type, content);
  }

  private void reply(Socket socket, Message request, String type, JsonObject content) {
    socket.send(codec.compose(request.identities(), type, request.header(), content));
  }

  private void status(Message request, String state) {
    outputs.publish("status", request.header(), Json.of("execution_state", state));
  }
}
