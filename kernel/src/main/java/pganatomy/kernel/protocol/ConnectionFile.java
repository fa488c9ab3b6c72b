package pganatomy.kernel.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What Jupyter tells a kernel about where to listen: the "connection file".
public record ConnectionFile(
    String transport,
    String ip,
    int shellPort,
    int controlPort,
    int stdinPort,
    int iopubPort,
    int heartbeatPort,
    String signatureScheme,
    String key) {

  /// Reads a connection file.
  ///
  /// @throws IOException with a sentence that names the file and what is wrong with it
  public static ConnectionFile read(Path file) throws IOException {
    try {
      JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      return new ConnectionFile(
          text(json, "transport", "tcp"),
          text(json, "ip", "127.0.0.1"),
          port(json, "shell_port"),
          port(json, "control_port"),
          port(json, "stdin_port"),
          port(json, "iopub_port"),
          port(json, "hb_port"),
          scheme(text(json, "signature_scheme", "hmac-sha256")),
          text(json, "key", ""));
    } catch (NoSuchFileException e) {
      throw new IOException("there is no connection file " + file, e);
    } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
      throw new IOException(file + " is not a connection file: " + e.getMessage(), e);
    }
  }

  private static String text(JsonObject json, String name, String otherwise) {
    return json.has(name) ? json.get(name).getAsString() : otherwise;
  }

  private static int port(JsonObject json, String name) {
    if (!json.has(name)) {
      throw new IllegalArgumentException(name + " is missing");
    }
    String port = json.get(name).toString();
    if (!port.matches("[0-9]{1,5}")
        || Integer.parseInt(port) < 1
        || Integer.parseInt(port) > 65535) {
      throw new IllegalArgumentException(name + " is " + port + ", which is no port");
    }
    return Integer.parseInt(port);
  }

  private static String scheme(String scheme) {
    if (!scheme.matches("hmac-(md5|sha1|sha224|sha256|sha384|sha512)")) {
      throw new IllegalArgumentException("signature_scheme " + scheme + " is not known");
    }
    return scheme;
  }

  /// The ZeroMQ address of one of the ports.
  String address(int port) {
    return transport.equals("ipc")
        ? "ipc://" + ip + "-" + port
        : transport + "://" + ip + ":" + port;
  }
}
