package pganatomy.kernel.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodecTest {

  private final Codec codec = new Codec("hmac-sha256", "secret");

  private List<byte[]> frames() {
    Message message =
        codec.compose(
            List.of(new byte[] {0, 1}), "execute_request", new JsonObject(), Json.of("code", "ü"));
    return new ArrayList<>(codec.encode(message));
  }

  @Test
  void aMessageSurvivesTheWire() {
    Message decoded = codec.decode(frames()).orElseThrow();
    assertThat(decoded.type()).isEqualTo("execute_request");
    assertThat(decoded.text("code", "")).isEqualTo("ü");
    assertThat(decoded.identities().getFirst()).containsExactly(0, 1);
  }

  @Test
  void aForgedMessageIsDropped() {
    List<byte[]> frames = frames();
    frames.set(frames.size() - 1, "{\"code\": \"evil\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(codec.decode(frames)).isEmpty();
    assertThat(new Codec("hmac-sha256", "other").decode(frames())).isEmpty();
  }

  @Test
  void garbageIsDropped() {
    assertThat(codec.decode(List.of())).isEmpty();
    assertThat(codec.decode(List.of(new byte[] {1}, new byte[] {2}))).isEmpty();
    Codec unsigned = new Codec("hmac-sha256", "");
    List<byte[]> frames = frames();
    frames.set(3, "{broken".getBytes(StandardCharsets.UTF_8));
    assertThat(unsigned.decode(frames)).isEmpty();
  }

  @Test
  void charactersAreNotCutInTwo() {
    byte[] euro = "a€".getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.wholeCharacters(euro, 4)).isEqualTo(4);
    assertThat(Utf8.wholeCharacters(euro, 3)).isEqualTo(1);
    assertThat(Utf8.wholeCharacters(euro, 2)).isEqualTo(1);
    byte[] garbage = {(byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80};
    assertThat(Utf8.wholeCharacters(garbage, 4)).isEqualTo(4);
  }
}
