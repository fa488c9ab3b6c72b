package pganatomy.tests.torture;

/// The places in the engine that name themselves with `FaultPoint.reach`, and how often they are
/// visited between two starts, about.
enum NamedPoint {
  ;

  private final String text;
  private final int often;

  NamedPoint(String text, int often) {
    this.text = text;
    this.often = often;
  }

  String text() {
    return text;
  }

  int often() {
    return often;
  }
}
