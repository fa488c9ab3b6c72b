package pganatomy.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pganatomy.lab.GivenUp;
import pganatomy.lab.LabException;
import pganatomy.lab.Load;

/// One exercise's claims about an answer, gathered and then tried one after the other.
///
/// ```java
/// return Exercise.of("03-1", "How full is it?")
///     .claim(1, "It counts client connections", () -> counts(answer) ? null : "You also count ...")
///     .verdict();
/// ```
public final class Exercise {

  /// How long a claim may take; longer where the machine is overloaded.
  private static final int SECONDS = 10;

  private static final String TRUE = "";
  private static final String STUCK =
      "Your code was not done after "
          + SECONDS
          + " seconds, and was stopped. Is there a loop that never ends, or something that it waits"
          + " for?";

  private final String id;
  private final String title;
  private final List<Trial> trials = new ArrayList<>();

  private record Trial(int points, String sentence, Claim claim) {}

  /// Whether something is true of an answer.
  @FunctionalInterface
  public interface Claim {

    /// Null when it is true; otherwise a hint for the learner.
    ///
    /// @throws Exception whatever the answer throws, or [Wrong] with a hint
    String problem() throws Exception;
  }

  private Exercise(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /// @param id lesson and number: `03-1`
  public static Exercise of(String id, String title) {
    return new Exercise(id, title);
  }

  /// Adds a claim that is worth so many points.
  ///
  /// @param sentence what is true of a right answer
  public Exercise claim(int points, String sentence, Claim claim) {
    trials.add(new Trial(points, sentence, claim));
    return this;
  }

  /// Tries all claims. An answer that is not written yet fails all of them at once, and after one
  /// that does not come to an end the others are not tried.
  public Verdict verdict() {
    List<Verdict.Result> results = new ArrayList<>();
    String fatal = null;
    for (Trial trial : trials) {
      String hint = fatal == null ? hint(trial.claim) : fatal;
      if (Verdict.NOT_WRITTEN.equals(hint) || STUCK.equals(hint)) {
        fatal = hint;
      }
      results.add(new Verdict.Result(trial.sentence, trial.points, hint));
    }
    return new Verdict(id, title, results);
  }

  /// A claim that waits for ever is as wrong as one that is not true.
  private static String hint(Claim claim) {
    CompletableFuture<String> hint = new CompletableFuture<>();
    Thread thread =
        Thread.ofPlatform().daemon().name("check").start(() -> hint.complete(attempt(claim)));
    try {
      String told = hint.get(Load.millis(SECONDS), TimeUnit.MILLISECONDS);
      return told.equals(TRUE) ? null : told;
    } catch (TimeoutException stuck) {
      GivenUp.add(thread);
      return STUCK;
    } catch (InterruptedException stopped) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return "The check was interrupted.";
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String attempt(Claim claim) {
    try {
      return Objects.requireNonNullElse(claim.problem(), TRUE);
    } catch (Wrong wrong) {
      return wrong.getMessage();
    } catch (Throwable thrown) { // Whatever the answer throws is the answer's failure.
      return ofThrown(thrown);
    } finally {
      GivenUp.remove(Thread.currentThread());
    }
  }

  /// The verdict when the check itself could not be set up.
  public Verdict unable(int points, Exception broken) {
    return new Verdict(
        id,
        title,
        List.of(new Verdict.Result("The check can be set up", points, ofThrown(broken))));
  }

  private static String ofThrown(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Wrong) {
        return cause.getMessage();
      }
      if (cause instanceof UnsupportedOperationException
          && "not implemented".equals(cause.getMessage())) {
        return Verdict.NOT_WRITTEN;
      }
    }
    String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    if (thrown instanceof LabException && message.startsWith(": the server does not run")) {
      return "The server of this check does not run any more. Has your code stopped or harmed it?";
    }
    if (message.startsWith(": System.exit(")) {
      return "Your code called "
          + message.substring(2)
          + ". That would end the whole program; give the answer back with return.";
    }
    return "Your code ended with " + thrown.getClass().getSimpleName() + message;
  }
}
