package pganatomy.engine.optimizer;

import java.util.List;

/// A plan on its way up, with the order of its rows.
record Stage(Planned planned, List<SortItem> order) {
  double total() {
    return planned.estimate().total();
  }
}
