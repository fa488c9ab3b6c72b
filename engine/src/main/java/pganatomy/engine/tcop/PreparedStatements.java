package pganatomy.engine.tcop;

import java.util.HashMap;
import java.util.Map;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// A session's prepared statements, whether Parse messages or PREPARE have made them: both share
/// their names.
///
/// PostgreSQL: src/backend/commands/prepare.c
public final class PreparedStatements {
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  /// Keeps a statement; the unnamed one takes the place of the one before.
  public void store(PreparedStatement prepared) {
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

  public void remove(String name) {
    statements.remove(name);
  }

  public void removeAll() {
    statements.clear();
  }
}
