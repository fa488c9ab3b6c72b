package pganatomy.engine.tcop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.utils.adt.DefaultContext;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// A session's prepared statements, whether Parse messages or PREPARE have made them: both share
/// their names.
///
/// PostgreSQL: src/backend/commands/prepare.c
public final class PreparedStatements {
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  /// Keeps a statement, null for an empty string's; the unnamed one takes the place of the one
  /// before.
  public PreparedStatement store(String name, String text, PreparedQuery query, boolean isFromSql) {
    long arrival = BackendStatus.activityStart();
    PreparedStatement prepared =
        new PreparedStatement(
            name, text, query, arrival == 0 ? DefaultContext.currentMicros() : arrival, isFromSql);
    store(prepared);
    return prepared;
  }

  private void store(PreparedStatement prepared) {
    if (prepared.name().isEmpty()) {
      statements.remove("");
    } else if (statements.containsKey(prepared.name())) {
      throw DatabaseException.error(
          SqlState.DUPLICATE_PREPARED_STATEMENT,
          "prepared statement \"" + prepared.name() + "\" already exists");
    }
    statements.put(prepared.name(), prepared);
  }

  /// The statement of that name; 26000 when there is none.
  public PreparedStatement find(String name) {
    PreparedStatement found = statements.get(name);
    if (found == null) {
      throw DatabaseException.error(
          SqlState.INVALID_SQL_STATEMENT_NAME,
          name.isEmpty()
              ? "unnamed prepared statement does not exist"
              : "prepared statement \"" + name + "\" does not exist");
    }
    return found;
  }

  /// The statement of that name, null when there is none.
  PreparedStatement ifThere(String name) {
    return statements.get(name);
  }

  /// All that have a name, in no order.
  public List<PreparedStatement> named() {
    List<PreparedStatement> named = new ArrayList<>();
    for (PreparedStatement each : statements.values()) {
      if (!each.name().isEmpty()) {
        named.add(each);
      }
    }
    return named;
  }

  public void remove(String name) {
    statements.remove(name);
  }

  public void removeAll() {
    statements.clear();
  }
}
