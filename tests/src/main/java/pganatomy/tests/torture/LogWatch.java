package pganatomy.tests.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads what the server has logged since the last time, for what no crash of ours explains.
///
/// That a page's checksum is wrong is no complaint yet: a power failure may tear pages of the free
/// space map, which is not logged, and who reads such a page takes it for an empty one. With any
/// other page the error about the invalid page follows.
final class LogWatch {
  private static final Pattern BAD =
      Pattern.compile(
          "PANIC:|invalid page|terminated by signal (6|7|8|11)\\b"
              + "|XX00[0-9]|Exception|Error:|could not (read|write|fsync|access)|TRAP|failed to re-find"
              + "|is not a multiple|unexpected data beyond EOF|corrupt");

  private int seen;

  List<String> complaints(List<String> log) {
    List<String> found = new ArrayList<>();
    int from = Math.min(seen, log.size());
    seen = log.size();
    for (String line : log.subList(from, log.size())) {
      // The hint comes after every crash during recovery.
      boolean isHint = line.contains("This probably means that some data is corrupted");
      if (!isHint && BAD.matcher(line).find() && found.size() < 10) {
        found.add("the log says: " + line);
      }
    }
    return found;
  }
}
