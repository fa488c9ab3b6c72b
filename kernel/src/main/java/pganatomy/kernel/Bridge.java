package pganatomy.kernel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dflib.jjava.jupyter.channels.IOPubChannel;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.comm.Comm;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.messages.HMACGenerator;
import org.dflib.jjava.jupyter.messages.Header;
import org.dflib.jjava.jupyter.messages.MessageContext;
import org.dflib.jjava.jupyter.messages.MessageType;
import org.dflib.jjava.jupyter.messages.comm.CommCloseCommand;
import org.dflib.jjava.jupyter.messages.comm.CommMsgCommand;
import org.dflib.jjava.jupyter.messages.comm.CommOpenCommand;
import org.zeromq.ZMQ;
import pganatomy.kernel.protocol.Json;
import pganatomy.kernel.protocol.Message;
import pganatomy.kernel.protocol.Outputs;

/// Makes JJava's own objects (displays, comms) speak through our protocol.
///
/// JJava hands its messages to a socket; ours is one that is bound to nothing and passes them on to
/// [Outputs].
final class Bridge {

  private static final int MOST_CHARACTERS = 8_000_000;
  private static final int MOST_TEXT_CHARACTERS = 100_000;
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final Outlet outlet;
  private final Io io = new Io();
  private CommManager comms;

  Bridge(Outputs outputs) {
    this.outlet = new Outlet(outputs);
    io.attach(new Replies(outlet));
  }

  JupyterIO io() {
    return io;
  }

  void attach(CommManager manager) {
    this.comms = manager;
    manager.setIOPubChannel(outlet);
    manager.setMessageContext(Nobody.NOBODY);
  }

  /// A display's data, metadata and transient data, as messages carry them.
  static JsonObject content(DisplayData data) {
    JsonObject content = GSON.toJsonTree(data).getAsJsonObject();
    for (String part : List.of("data", "metadata", "transient")) {
      if (!content.has(part)) {
        content.add(part, new JsonObject());
      }
    }
    stringsForText(content.getAsJsonObject("data"));
    return content;
  }

  /// Everything but JSON types must be a string in a message's data.
  private static void stringsForText(JsonObject data) {
    List<String> tooLong = new ArrayList<>();
    for (Map.Entry<String, JsonElement> entry : data.entrySet()) {
      boolean json = entry.getKey().endsWith("json");
      if (!json && !(entry.getValue() instanceof JsonPrimitive text && text.isString())) {
        entry.setValue(new JsonPrimitive(entry.getValue().toString()));
      }
      int most = entry.getKey().equals("text/plain") ? MOST_TEXT_CHARACTERS : MOST_CHARACTERS;
      if (!json && entry.getValue().getAsString().length() > most) {
        tooLong.add(entry.getKey());
      }
    }
    tooLong.forEach(kind -> shorten(data, kind));
  }

  /// A browser does not survive everything that a cell can make. Text is cut with a note; of
  /// anything else the note alone is left.
  private static void shorten(JsonObject data, String kind) {
    String value = data.get(kind).getAsString();
    String note = String.format("... [%,d characters of %s are not shown]", value.length(), kind);
    if (kind.equals("text/plain") || kind.equals("text/markdown")) {
      data.addProperty(kind, value.substring(0, MOST_TEXT_CHARACTERS) + note);
    } else {
      data.remove(kind);
      String text = data.has("text/plain") ? data.get("text/plain").getAsString() : "";
      data.addProperty("text/plain", text + note);
    }
  }

  /// `comm_open`, `comm_msg` and `comm_close` from the front end.
  void comm(Message message) {
    String id = message.text("comm_id", "");
    JsonObject data =
        message.content().get("data") instanceof JsonObject object ? object : new JsonObject();
    Replies replies = new Replies(outlet);
    switch (message.type()) {
      case "comm_open" ->
          comms.handleCommOpenCommand(
              replies,
              wrap(
                  CommOpenCommand.MESSAGE_TYPE,
                  new CommOpenCommand(id, message.text("target_name", ""), data),
                  message));
      case "comm_msg" ->
          comms.handleCommMsgCommand(
              replies, wrap(CommMsgCommand.MESSAGE_TYPE, new CommMsgCommand(id, data), message));
      default ->
          comms.handleCommCloseCommand(
              replies,
              wrap(CommCloseCommand.MESSAGE_TYPE, new CommCloseCommand(id, data), message));
    }
  }

  private static <T> org.dflib.jjava.jupyter.messages.Message<T> wrap(
      MessageType<T> type, T content, Message message) {
    return new org.dflib.jjava.jupyter.messages.Message<>(
        new Header<>(type), content, Map.of(), message.buffers());
  }

  JsonObject commInfo(String target) {
    JsonObject open = new JsonObject();
    for (Comm comm : comms) {
      if (target == null || target.equals(comm.getTargetName())) {
        open.add(comm.getID(), Json.of("target_name", comm.getTargetName()));
      }
    }
    return Json.of("comms", open);
  }

  /// JJava's streams are not used; its display stream is.
  private static final class Io extends JupyterIO {
    Io() {
      super(StandardCharsets.UTF_8);
    }

    void attach(Replies replies) {
      setEnv(replies);
    }
  }

  private static final class Replies extends ShellReplyEnvironment {
    Replies(Outlet outlet) {
      super(null, null, outlet, Nobody.NOBODY);
    }
  }

  /// Stands for the message that is answered; [Outputs] knows the real one.
  private enum Nobody implements MessageContext {
    NOBODY;

    private final Header<Object> header =
        new Header<>(UUID.randomUUID().toString(), MessageType.UNKNOWN);

    @Override
    public List<byte[]> getIdentities() {
      return List.of();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Header getHeader() {
      return header;
    }
  }

  private static final class Outlet extends IOPubChannel {
    private final Outputs outputs;

    Outlet(Outputs outputs) {
      super(ZMQ.context(1), HMACGenerator.NO_AUTH_INSTANCE);
      this.outputs = outputs;
    }

    @Override
    public void sendMessage(org.dflib.jjava.jupyter.messages.Message<?> message) {
      String type = message.getHeader().getType().getName();
      JsonObject content =
          message.getContent() instanceof DisplayData data
              ? content(data)
              : GSON.toJsonTree(message.getContent()).getAsJsonObject();
      if (type.endsWith("display_data")) {
        outputs.show(type, content);
      } else if (message.getContent() instanceof CommOpenCommand open) {
        comm(type, open.getCommID(), open.getData(), open.getTargetName(), message);
      } else if (message.getContent() instanceof CommMsgCommand said) {
        comm(type, said.getCommID(), said.getData(), null, message);
      } else if (message.getContent() instanceof CommCloseCommand close) {
        comm(type, close.getCommID(), close.getData(), null, message);
      }
    }

    private void comm(
        String type,
        String id,
        JsonObject data,
        String target,
        org.dflib.jjava.jupyter.messages.Message<?> message) {
      JsonObject content = Json.of("comm_id", id, "data", data == null ? new JsonObject() : data);
      if (target != null) {
        content.addProperty("target_name", target);
      }
      JsonObject metadata = GSON.toJsonTree(message.getNonNullMetadata()).getAsJsonObject();
      outputs.send(
          type, content, metadata, message.getBlobs() == null ? List.of() : message.getBlobs());
    }
  }
}
