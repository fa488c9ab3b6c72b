package pganatomy.lab;

/// What a process has in memory, in kilobytes.
///
/// The kernel's own sums (`smaps_rollup`) count a page of shared memory as private as long as only
/// one process has touched it. That would make the first process to touch the buffer pool look fat,
/// so we go through the mappings one by one, and count what is mapped as shared as shared.
///
/// @param resident all of it, what `ps` shows as RSS
/// @param privately what only this process has
/// @param shared shared mappings, and pages of files that others have in memory too
record ProcessMemory(long resident, long privately, long shared) {

  /// Null if the process is gone or is not ours to look at.
  static ProcessMemory of(long pid) {
    String maps = ProcFiles.read(pid, "smaps");
    if (maps.isEmpty()) {
      return null;
    }
    long resident = 0;
    long privately = 0;
    boolean isShared = false;
    for (String line : maps.split("\n")) {
      int colon = line.indexOf(':');
      char first = line.charAt(0);
      if (first >= 'A' && first <= 'Z' && colon > 0) {
        switch (line.substring(0, colon)) {
          case "Rss" -> resident += kilobytes(line, colon);
          case "Private_Clean", "Private_Dirty" ->
              privately += isShared ? 0 : kilobytes(line, colon);
          default -> {}
        }
      } else {
        int permissions = line.indexOf(' ') + 1;
        isShared = line.charAt(permissions + 3) == 's';
      }
    }
    return new ProcessMemory(resident, privately, resident - privately);
  }

  private static long kilobytes(String line, int colon) {
    return Long.parseLong(line.substring(colon + 1, line.length() - 2).strip());
  }
}
