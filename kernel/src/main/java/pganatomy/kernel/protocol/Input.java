package pganatomy.kernel.protocol;

import java.util.Optional;

/// Asks the user for a line.
public final class Input {

  /// How often a wait for an answer looks whether the cell was interrupted.
  private static final int CHECK_MILLIS = 50;

  private final Socket stdin;
  private final Codec codec;
  private final Outputs outputs;

  Input(Socket stdin, Codec codec, Outputs outputs) {
    this.stdin = stdin;
    this.codec = codec;
    this.outputs = outputs;
  }

  /// The line that the user typed, without a line end; null if this front end cannot ask, or if the
  /// cell was interrupted meanwhile.
  public synchronized String readLine(String prompt, boolean secret) {
    Cell cell = Cell.ofThread();
    if (cell == null || !cell.allowsStdin()) {
      return null;
    }
    outputs.flush(cell);
    while (stdin.receive(0).isPresent()) {
      // An answer to a question that an interrupted cell had asked.
    }
    Message question =
        codec.compose(
            cell.identities(),
            "input_request",
            cell.header(),
            Json.of("prompt", prompt, "password", secret));
    stdin.send(question);
    while (!cell.stopped()) {
      Optional<Message> answer = stdin.receive(CHECK_MILLIS);
      if (answer.isPresent() && isAnswer(answer.get(), question)) {
        return answer.get().text("value", "");
      }
    }
    return null;
  }

  /// Some front ends leave out which question they answer; those that tell are taken at their word.
  private static boolean isAnswer(Message answer, Message question) {
    return answer.type().equals("input_reply")
        && (!answer.parent().has("msg_id")
            || answer.parent().get("msg_id").equals(question.header().get("msg_id")));
  }
}
