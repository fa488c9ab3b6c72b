package pganatomy.engine.tcop.sql;

import java.util.List;
import pganatomy.engine.access.transam.IsolationLevel;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.commands.TemporarySchema;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.ExpressionNode.Literal;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.SessionStatement.Discard;
import pganatomy.engine.parser.ast.SessionStatement.DiscardTarget;
import pganatomy.engine.parser.ast.SessionStatement.VariableSet;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.tcop.StatementContext;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.Setting;
import pganatomy.engine.utils.guc.Settings;
import pganatomy.engine.utils.guc.Settings.Duration;

/// SET, RESET, SET TRANSACTION, DISCARD.
///
/// PostgreSQL: src/backend/utils/misc/guc_funcs.c, ExecSetVariableStmt()
final class VariableCommands {
  private final SqlSession session;
  private final StatementContext context;

  VariableCommands(SqlSession session, StatementContext context) {
    this.session = session;
    this.context = context;
  }

  void set(VariableSet statement) {
    switch (statement.kind()) {
      case RESET_ALL -> Settings.resetAll();
      case RESET, DEFAULT -> change(statement, null);
      case CURRENT -> change(statement, Settings.show(statement.name()));
      case VALUE -> change(statement, flatten(statement.name(), statement.values()));
      case MULTI -> setTransaction(statement);
    }
  }

  private void change(VariableSet statement, String value) {
    if (statement.local() && !context.transaction().isInBlock()) {
      Log.report(
          LogLevel.WARNING,
          SqlState.NO_ACTIVE_SQL_TRANSACTION,
          "SET LOCAL can only be used in transaction blocks");
    }
    checkRole(statement.name(), value);
    Settings.setInSession(
        statement.name(),
        value,
        statement.local() ? Duration.LOCAL : Duration.SESSION,
        session.catalog().isSuperuser());
  }

  /// `SET ROLE` and `SET SESSION AUTHORIZATION` name a role that there is, and that one may be.
  ///
  /// PostgreSQL: src/backend/commands/variable.c, check_role(), check_session_authorization()
  private void checkRole(String setting, String name) {
    boolean isRole = setting.equals("role");
    if (name == null
        || !isRole && !setting.equals("session_authorization")
        || isRole && name.equals("none")) {
      return;
    }
    SessionCatalog catalog = session.catalog();
    int role = catalog.roleOid(name);
    if (role == 0) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT, "role \"" + name + "\" does not exist");
    }
    boolean isAllowed =
        isRole
            ? catalog.privileges().canSet(session.sessionUserOid(), role)
            : role == session.authenticatedUserOid()
                || catalog.privileges().isSuperuser(session.authenticatedUserOid());
    if (!isAllowed) {
      throw DatabaseException.error(
          SqlState.INSUFFICIENT_PRIVILEGE,
          "permission denied to set "
              + (isRole ? "role" : "session authorization")
              + " \""
              + name
              + "\"");
    }
    if (!isRole) {
      Settings.setInSession("role", "none", Duration.SESSION, true);
    }
  }

  /// Several values are a list; a list of names keeps each element quoted.
  private String flatten(String name, List<ExpressionNode> values) {
    Setting setting = Settings.find(name);
    if (values.size() > 1 && (setting == null || !setting.isListInput())) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE, "SET " + name + " takes only one argument");
    }
    StringBuilder flat = new StringBuilder();
    for (ExpressionNode value : values) {
      flat.append(flat.isEmpty() ? "" : ", ").append(element(setting, value));
    }
    return flat.toString();
  }

  private String element(Setting setting, ExpressionNode value) {
    if (value instanceof Literal literal) {
      boolean isQuoted =
          setting != null
              && setting.isListQuoted()
              && literal.kind() == ExpressionNode.LiteralKind.STRING;
      return isQuoted ? QuotedNames.quoteIdentifier(literal.text()) : literal.text();
    }
    if (value instanceof ExpressionNode.TypeCast cast && cast.argument() instanceof Literal zone) {
      return zone.text();
    }
    throw DatabaseException.error(
        SqlState.SYNTAX_ERROR, "unexpected value in SET: " + context.text().strip());
  }

  // ---------------------------------------------------------------- SET TRANSACTION

  private void setTransaction(VariableSet statement) {
    boolean isSession = statement.name().startsWith("SESSION");
    if (!isSession && !context.transaction().isInBlock()) {
      Log.report(
          LogLevel.WARNING,
          SqlState.NO_ACTIVE_SQL_TRANSACTION,
          "SET TRANSACTION can only be used in transaction blocks");
    }
    for (Option option : statement.transactionOptions()) {
      if (!isSession) {
        checkMayChange(option);
      }
      Settings.setInSession(
          (isSession ? "default_" : "") + option.name(),
          option.text(),
          isSession ? Duration.SESSION : Duration.LOCAL,
          session.catalog().isSuperuser());
    }
  }

  /// PostgreSQL: src/backend/commands/variable.c, check_transaction_isolation() and kin
  private void checkMayChange(Option option) {
    TransactionContext transaction = session.transaction();
    boolean isInner = transaction.nestingLevel() > 1;
    switch (option.name()) {
      case "transaction_isolation" -> {
        boolean isChange =
            IsolationLevel.of(option.text())
                != IsolationLevel.of(Guc.TRANSACTION_ISOLATION.value());
        refuseIf(
            isChange && transaction.hasSnapshot(),
            "SET TRANSACTION ISOLATION LEVEL must be called before any query");
        refuseIf(
            isChange && isInner,
            "SET TRANSACTION ISOLATION LEVEL must not be called in a subtransaction");
      }
      case "transaction_read_only" -> {
        boolean isChange = Guc.TRANSACTION_READ_ONLY.isOn() && option.text().equals("false");
        refuseIf(
            isChange && isInner,
            "cannot set transaction read-write mode inside a read-only transaction");
        refuseIf(
            isChange && transaction.hasSnapshot(),
            "transaction read-write mode must be set before any query");
      }
      case "transaction_deferrable" -> {
        refuseIf(
            isInner, "SET TRANSACTION [NOT] DEFERRABLE cannot be called within a subtransaction");
        refuseIf(
            transaction.hasSnapshot(),
            "SET TRANSACTION [NOT] DEFERRABLE must be called before any query");
      }
      default -> {}
    }
  }

  private static void refuseIf(boolean isWrong, String message) {
    if (isWrong) {
      throw DatabaseException.error(SqlState.ACTIVE_SQL_TRANSACTION, message);
    }
  }

  // ---------------------------------------------------------------- DISCARD

  void discard(Discard statement) {
    if (statement.target() == DiscardTarget.ALL) {
      context.transaction().preventInBlock("DISCARD ALL", context.isTopLevel());
      Settings.resetAll();
      session.preparedStatements().removeAll();
      LockManager.releaseAllOfSession();
    }
    if (statement.target() == DiscardTarget.ALL || statement.target() == DiscardTarget.PLANS) {
      session.catalog().forget();
    }
    if (statement.target() == DiscardTarget.ALL || statement.target() == DiscardTarget.TEMP) {
      TemporarySchema.dropAll(session.catalog());
    }
  }
}
