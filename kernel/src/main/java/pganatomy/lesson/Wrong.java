package pganatomy.lesson;

/// Says that an answer is wrong, in words for the learner. A claim throws it when it is deep in its
/// work.
public final class Wrong extends Exception {

  private static final long serialVersionUID = 1;

  public Wrong(String hint) {
    super(hint);
  }
}
