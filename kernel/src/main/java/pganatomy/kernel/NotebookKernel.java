package pganatomy.kernel;

import com.google.gson.JsonObject;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.protocol.Cell;
import pganatomy.kernel.protocol.Json;
import pganatomy.kernel.protocol.Kernel;
import pganatomy.kernel.protocol.Message;
import pganatomy.kernel.render.Renderers;

/// Answers the protocol's requests with a [JavaKernel].
final class NotebookKernel implements Kernel {

  private static final String API = "https://docs.oracle.com/en/java/javase/25/docs/api/";

  private final JavaKernel kernel;

  NotebookKernel(JavaKernel kernel) {
    this.kernel = kernel;
  }

  @Override
  public JsonObject info() {
    JsonObject language =
        Json.of(
            "name", "java",
            "version", Runtime.version().toString(),
            "mimetype", "text/x-java-source",
            "file_extension", ".jshell",
            "pygments_lexer", "java",
            "codemirror_mode", "text/x-java",
            "nbconvert_exporter", "script");
    String banner =
        "PG Anatomy's Java kernel, Java " + Runtime.version() + ". %lsmagic lists magics.";
    return Json.of(
        "protocol_version",
        "5.3",
        "implementation",
        "pganatomy",
        "implementation_version",
        JavaKernel.VERSION,
        "language_info",
        language,
        "banner",
        banner,
        "debugger",
        false,
        "help_links",
        List.of(Json.of("text", "Java API", "url", API)));
  }

  @Override
  public Outcome execute(Cell cell, String code) {
    cell.enter();
    kernel.java().runner().mind(cell);
    try {
      Object value = kernel.evaluate(code, cell.number());
      if (value == null) {
        return new Done(null);
      }
      if (value instanceof JavaKernel.Help(String text)) {
        return new Paged(text);
      }
      DisplayData data = kernel.java().runner().run(() -> kernel.rendered(value));
      return new Done(JavaKernel.content(data));
    } catch (Throwable e) {
      // An Error as well: a renderer's LinkageError must not end the shell thread.
      return failed(kernel.failure(e));
    } finally {
      kernel.java().runner().mind(null);
      System.out.flush();
      System.err.flush();
    }
  }

  private static Failed failed(CellFailure failure) {
    JsonObject folded =
        failure.trace().isEmpty()
            ? null
            : JavaKernel.content(Renderers.folded("the whole stack trace", failure.trace()));
    return new Failed(failure.name(), failure.getMessage(), failure.traceback(), folded);
  }

  @Override
  public JsonObject expression(String code) {
    try {
      Object value = kernel.evaluate(code, 0);
      JsonObject content = JavaKernel.content(kernel.rendered(value == null ? "null" : value));
      content.addProperty("status", "ok");
      return content;
    } catch (Throwable e) {
      CellFailure failure = kernel.failure(e);
      return Json.of(
          "status", "error",
          "ename", failure.name(),
          "evalue", failure.getMessage(),
          "traceback", failure.traceback());
    }
  }

  @Override
  public JsonObject complete(String code, int cursor) {
    ReplacementOptions options = kernel.complete(code, cursor);
    return Json.of(
        "matches", options.getReplacements(),
        "cursor_start", code.codePointCount(0, options.getSourceStart()),
        "cursor_end", code.codePointCount(0, options.getSourceEnd()),
        "metadata", new JsonObject());
  }

  @Override
  public JsonObject inspect(String code, int cursor, int detail) {
    DisplayData data = kernel.inspect(code, cursor, detail > 0);
    JsonObject content =
        data == null
            ? Json.of("data", new JsonObject(), "metadata", new JsonObject())
            : JavaKernel.content(data);
    content.remove("transient");
    content.addProperty("found", data != null);
    return content;
  }

  @Override
  public JsonObject isComplete(String code) {
    return switch (kernel.isComplete(code)) {
      case BaseKernel.IS_COMPLETE_YES -> Json.of("status", "complete");
      case BaseKernel.IS_COMPLETE_BAD -> Json.of("status", "invalid");
      default -> Json.of("status", "incomplete", "indent", "  ");
    };
  }

  @Override
  public Outcome comm(Cell cell, Message message) {
    cell.enter();
    try {
      kernel
          .java()
          .runner()
          .run(() -> {
            kernel.bridge().comm(message);
            return null;
          });
      return new Done(null);
    } catch (Throwable e) {
      return failed(kernel.failure(e));
    }
  }

  @Override
  public JsonObject commInfo(String target) {
    return kernel.bridge().commInfo(target);
  }

  @Override
  public void interrupt() {
    kernel.interrupt();
  }

  @Override
  public void shutdown(boolean restart) {
    kernel.onShutdown(restart);
  }
}
