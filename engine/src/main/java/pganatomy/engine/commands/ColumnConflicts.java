package pganatomy.engine.commands;

import pganatomy.engine.parser.ast.ColumnDefinition;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.utils.error.SqlState;

/// What a column cannot be at once: nullable and not, or a taker of values from two sources.
///
/// PostgreSQL: src/backend/parser/parse_utilcmd.c, transformColumnDefinition()
final class ColumnConflicts {
  private final CommandContext context;
  private final ColumnDefinition definition;
  private final String table;
  private final boolean isSerial;
  private boolean isNullable;
  private boolean isNotNull;
  private boolean hasDefault;
  private boolean hasIdentity;

  ColumnConflicts(
      CommandContext context, ColumnDefinition definition, String table, boolean isSerial) {
    this.context = context;
    this.definition = definition;
    this.table = table;
    this.isSerial = isSerial;
    isNotNull = isSerial;
  }

  void check() {
    for (Constraint constraint : definition.constraints()) {
      check(constraint.kind(), constraint.location());
    }
    if (isSerial) {
      check(Constraint.Kind.DEFAULT, -1);
    }
  }

  private void check(Constraint.Kind kind, int location) {
    switch (kind) {
      case NULL -> isNullable = true;
      case NOT_NULL -> isNotNull = true;
      case DEFAULT -> {
        refuse(hasDefault, "multiple default values specified", location);
        hasDefault = true;
      }
      case IDENTITY -> {
        refuse(hasIdentity, "multiple identity specifications", location);
        hasIdentity = true;
        isNotNull = true;
      }
      default -> {}
    }
    refuse(isNullable && isNotNull, "conflicting NULL/NOT NULL declarations", location);
    refuse(hasDefault && hasIdentity, "both default and identity specified", location);
  }

  private void refuse(boolean isConflict, String what, int location) {
    if (isConflict) {
      throw context.error(
          SqlState.SYNTAX_ERROR,
          what + " for column \"" + definition.name() + "\" of table \"" + table + "\"",
          location);
    }
  }
}
