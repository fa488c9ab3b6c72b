package pganatomy.tests.torture;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One of the things that a client may draw.
///
/// @param weight how often, against the others'
record Action(String name, int weight, Body body) {

  /// Does it, as a client.
  interface Body {
    void run(TortureClient client) throws SQLException;
  }

  void run(TortureClient client) throws SQLException {
    body.run(client);
  }

  /// What a server with these features can be asked.
  static List<Action> all(Set<Feature> features) {
    List<Action> actions = new ArrayList<>();
    MoneyActions.add(actions, features);
    RowActions.add(actions, features);
    TableActions.add(actions, features);
    return actions;
  }
}
