package pganatomy.engine.main;

/// Records the AOT cache.
final class Training {
  Training(CtlOptions options) {}

  int run() {
    return 1;
  }
}
