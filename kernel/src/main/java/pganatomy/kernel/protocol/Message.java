package pganatomy.kernel.protocol;

import com.google.gson.JsonObject;
import java.util.List;

/// One message of the Jupyter protocol.
///
/// @param identities ZeroMQ routing frames of the client that sent it, or to which it goes
/// @param parent header of the message that this one answers; empty if none
/// @param buffers binary frames after the four JSON ones
public record Message(
    List<byte[]> identities,
    JsonObject header,
    JsonObject parent,
    JsonObject metadata,
    JsonObject content,
    List<byte[]> buffers) {

  /// `execute_request`, `kernel_info_request`, ...
  public String type() {
    return header.has("msg_type") ? header.get("msg_type").getAsString() : "";
  }

  /// A text of the content, or the other value where it is missing or null.
  public String text(String name, String otherwise) {
    return content.has(name) && !content.get(name).isJsonNull()
        ? content.get(name).getAsString()
        : otherwise;
  }

  /// A truth value of the content.
  public boolean flag(String name, boolean otherwise) {
    return content.has(name) && !content.get(name).isJsonNull()
        ? content.get(name).getAsBoolean()
        : otherwise;
  }

  /// A number of the content.
  public int number(String name, int otherwise) {
    return content.has(name) && !content.get(name).isJsonNull()
        ? content.get(name).getAsInt()
        : otherwise;
  }
}
