package pganatomy.kernel.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/// A front end that only asks on the shell channel and waits for the reply. For the training run
/// and for tests.
public final class TrainingClient implements AutoCloseable {

  private static final int REPLY_MILLIS = 30_000;

  private final ZMQ.Context context = ZMQ.context(1);
  private final ZMQ.Socket shell = context.socket(SocketType.DEALER);
  private final Codec codec;

  /// Connects to a kernel.
  public TrainingClient(ConnectionFile connection) {
    codec = new Codec(connection.signatureScheme(), connection.key());
    shell.setReceiveTimeOut(REPLY_MILLIS);
    shell.setLinger(0);
    shell.connect(connection.address(connection.shellPort()));
  }

  /// Runs a cell and returns the reply's content.
  public JsonObject execute(String code) {
    JsonObject content = Json.of("code", code, "silent", false, "stop_on_error", false);
    return ask("execute_request", content.toString());
  }

  /// Sends a request with this content (JSON) and returns the reply's content.
  public JsonObject ask(String type, String json) {
    JsonObject content = JsonParser.parseString(json).getAsJsonObject();
    List<byte[]> frames = codec.encode(codec.compose(List.of(), type, new JsonObject(), content));
    for (int i = 0; i < frames.size(); i++) {
      shell.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
    List<byte[]> reply = new ArrayList<>();
    for (byte[] frame = shell.recv(); frame != null; ) {
      reply.add(frame);
      frame = shell.hasReceiveMore() ? shell.recv() : null;
    }
    return codec.decode(reply).map(Message::content).orElseThrow();
  }

  @Override
  public void close() {
    shell.close();
    context.term();
  }
}
