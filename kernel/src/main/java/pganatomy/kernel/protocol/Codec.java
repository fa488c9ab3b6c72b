package pganatomy.kernel.protocol;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Frames of a message, and back.
///
/// ```text
/// identity ... | <IDS|MSG> | signature | header | parent header | metadata | content | buffer ...
///                            ^ HMAC over the four JSON frames, in hexadecimal
/// ```
public final class Codec {

  static final String PROTOCOL_VERSION = "5.3";
  private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeSpecialFloatingPointValues().create();

  private final String session = UUID.randomUUID().toString();
  private final SecretKeySpec key;
  private final String algorithm;

  /// @param scheme `hmac-sha256` or its like
  /// @param key no signatures if it is empty
  public Codec(String scheme, String key) {
    this.algorithm = scheme.replace("-", "").replace("hmac", "Hmac").replace("sha", "SHA");
    this.key =
        key.isEmpty() ? null : new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm);
  }

  /// A new message of the kernel's.
  Message compose(List<byte[]> identities, String type, JsonObject parent, JsonObject content) {
    JsonObject header = new JsonObject();
    header.addProperty("msg_id", UUID.randomUUID().toString());
    header.addProperty("session", session);
    header.addProperty("username", "kernel");
    header.addProperty("date", Instant.now().toString());
    header.addProperty("msg_type", type.toLowerCase(Locale.ROOT));
    header.addProperty("version", PROTOCOL_VERSION);
    return new Message(identities, header, parent, new JsonObject(), content, List.of());
  }

  /// The frames of a message, signed.
  List<byte[]> encode(Message message) {
    List<byte[]> json = new ArrayList<>(4);
    for (JsonElement part :
        List.of(message.header(), message.parent(), message.metadata(), message.content())) {
      json.add(GSON.toJson(part).getBytes(StandardCharsets.UTF_8));
    }
    List<byte[]> frames = new ArrayList<>(message.identities());
    frames.add(DELIMITER);
    frames.add(signature(json).getBytes(StandardCharsets.US_ASCII));
    frames.addAll(json);
    frames.addAll(message.buffers());
    return frames;
  }

  /// The message in these frames; empty if they are not one or the signature is wrong, since
  /// whoever sent such a thing gets no answer.
  Optional<Message> decode(List<byte[]> frames) {
    int at = 0;
    while (at < frames.size() && !Arrays.equals(frames.get(at), DELIMITER)) {
      at++;
    }
    if (at + 5 >= frames.size()) {
      return Optional.empty();
    }
    List<byte[]> json = frames.subList(at + 2, at + 6);
    byte[] expected = signature(json).getBytes(StandardCharsets.US_ASCII);
    if (key != null && !MessageDigest.isEqual(expected, frames.get(at + 1))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Message(
              List.copyOf(frames.subList(0, at)),
              parse(json.get(0)),
              parse(json.get(1)),
              parse(json.get(2)),
              parse(json.get(3)),
              List.copyOf(frames.subList(at + 6, frames.size()))));
    } catch (JsonParseException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static JsonObject parse(byte[] frame) {
    JsonElement element = JsonParser.parseString(new String(frame, StandardCharsets.UTF_8));
    return element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
  }

  private String signature(List<byte[]> frames) {
    if (key == null) {
      return "";
    }
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(key);
      frames.forEach(mac::update);
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("unknown signature scheme " + algorithm, e);
    }
  }
}
