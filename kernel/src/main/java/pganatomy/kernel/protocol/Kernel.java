package pganatomy.kernel.protocol;

import com.google.gson.JsonObject;
import java.util.List;

/// What the protocol asks of a language's kernel.
public interface Kernel {

  /// How a cell ended.
  sealed interface Outcome {}

  /// It ran to its end.
  ///
  /// @param data content of `execute_result` without the counter, or null if there is nothing to
  ///   show
  record Done(JsonObject data) implements Outcome {}

  /// It failed; becomes one `error` message.
  ///
  /// @param folded content of a display that stands after it, or null
  record Failed(String name, String value, List<String> traceback, JsonObject folded)
      implements Outcome {}

  /// Content of `kernel_info_reply`, without the status.
  JsonObject info();

  /// Runs a cell to its end, on the calling thread.
  Outcome execute(Cell cell, String code);

  /// Value of a user expression, as `execute_reply` wants it.
  JsonObject expression(String code);

  /// Content of `complete_reply`, without the status.
  JsonObject complete(String code, int cursor);

  /// Content of `inspect_reply`, without the status.
  JsonObject inspect(String code, int cursor, int detail);

  /// Content of `is_complete_reply`.
  JsonObject isComplete(String code);

  /// `comm_open`, `comm_msg`, `comm_close`, whose outputs belong to the cell.
  Outcome comm(Cell cell, Message message);

  /// Content of `comm_info_reply`, without the status.
  JsonObject commInfo(String target);

  /// Stops the running cell, if there is one; called on another thread.
  void interrupt();

  /// Ends everything that the notebook started; the process exits right after.
  void shutdown(boolean restart);
}
