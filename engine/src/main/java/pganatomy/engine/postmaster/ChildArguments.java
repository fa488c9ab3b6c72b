package pganatomy.engine.postmaster;

/// What a child is told on its command line: `--forkchild=<kind>` and `--inherit=<numbers>`.
///
/// ```text
///   --inherit=  postmaster pid , slot , shared memory , settings , socket , number , admission
///                                       ---- descriptors, under the numbers they have ----
/// ```
///
/// `socket` is a client's connection, a spare's pair or the logger's pipe, or -1; `number` an io
/// worker's; `admission` says whether a client may come in ([Admission]).
///
/// PostgreSQL: src/backend/postmaster/launch_backend.c, BackendParameters
record ChildArguments(
    ChildKind kind,
    int postmasterProcessId,
    int slot,
    int memory,
    int settings,
    int socket,
    int number,
    Admission admission) {
  private static final String KIND = "--forkchild=";
  private static final String INHERIT = "--inherit=";
  private static final int NUMBERS = 7;

  String[] toCommandLine() {
    return new String[] {
      KIND + kind.word(),
      INHERIT
          + postmasterProcessId
          + ","
          + slot
          + ","
          + memory
          + ","
          + settings
          + ","
          + socket
          + ","
          + number
          + ","
          + admission.ordinal()
    };
  }

  static ChildArguments parse(String[] arguments) {
    ChildKind kind = ChildKind.of(arguments[0].substring(KIND.length()));
    String text = arguments[1].substring(INHERIT.length());
    int[] numbers = new int[NUMBERS];
    int from = 0;
    for (int i = 0; i < NUMBERS; i++) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? text.length() : comma;
      numbers[i] = Integer.parseInt(text.substring(from, to));
      from = to + 1;
    }
    return new ChildArguments(
        kind,
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        numbers[4],
        numbers[5],
        Admission.of(numbers[6]));
  }
}
