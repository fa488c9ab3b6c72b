package pganatomy.kernel.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The cells that this kernel has run. What earlier kernels ran is not kept.
final class History {

  private static final int SESSION = 1;

  private record Entry(int line, String input, String output) {
    JsonElement tuple(boolean withOutput) {
      JsonArray tuple = new JsonArray();
      tuple.add(SESSION);
      tuple.add(line);
      if (withOutput) {
        JsonArray pair = new JsonArray();
        pair.add(input);
        pair.add(output);
        tuple.add(pair);
      } else {
        tuple.add(input);
      }
      return tuple;
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  synchronized void add(int line, String input, Kernel.Outcome outcome) {
    String output = null;
    if (outcome instanceof Kernel.Done(JsonObject data)
        && data != null
        && data.get("data") instanceof JsonObject bundle
        && bundle.has("text/plain")) {
      output = bundle.get("text/plain").getAsString();
    }
    entries.add(new Entry(line, input, output));
  }

  /// Content of `history_reply`, without the status.
  synchronized JsonObject answer(Message request) {
    List<Entry> found =
        switch (request.text("hist_access_type", "tail")) {
          case "range" -> range(request.number("start", 1), request.number("stop", 0));
          case "search" -> search(request.text("pattern", "*"), request.flag("unique", false));
          default -> entries;
        };
    int wanted = request.number("n", found.size());
    List<Entry> last = found.subList(Math.max(0, found.size() - Math.max(0, wanted)), found.size());
    boolean withOutput = request.flag("output", false);
    JsonArray tuples = new JsonArray();
    last.forEach(entry -> tuples.add(entry.tuple(withOutput)));
    return Json.of("history", tuples);
  }

  private List<Entry> range(int start, int stop) {
    int end = stop <= 0 ? Integer.MAX_VALUE : stop;
    return entries.stream().filter(e -> e.line >= start && e.line < end).toList();
  }

  /// Glob patterns, as in Python's `fnmatch`.
  private List<Entry> search(String glob, boolean unique) {
    StringBuilder regex = new StringBuilder();
    for (char c : glob.toCharArray()) {
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    Pattern pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (pattern.matcher(entry.input).matches()) {
        if (unique) {
          found.removeIf(earlier -> earlier.input.equals(entry.input));
        }
        found.add(entry);
      }
    }
    return found;
  }
}
