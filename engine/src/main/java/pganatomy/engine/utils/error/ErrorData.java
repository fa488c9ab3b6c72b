package pganatomy.engine.utils.error;

/// Everything that one report says: what the log prints and what the wire protocol sends. Filled in
/// fluently, `ErrorData.of(...).detail(...).hint(...)`; a null part is absent.
///
/// PostgreSQL: src/include/utils/elog.h, struct ErrorData
public final class ErrorData {
  private LogLevel level;
  private final String sqlState;
  private final String message;
  private String detail;
  private String detailForLog;
  private String hint;
  private String context;
  private int position;
  private int internalPosition;
  private String internalQuery;
  private String schemaName;
  private String tableName;
  private String columnName;
  private String dataTypeName;
  private String constraintName;
  private boolean statementHidden;

  private ErrorData(LogLevel level, String sqlState, String message) {
    this.level = level;
    this.sqlState = sqlState;
    this.message = message;
  }

  public static ErrorData of(LogLevel level, String sqlState, String message) {
    return new ErrorData(level, sqlState, message);
  }

  public ErrorData detail(String text) {
    detail = text;
    return this;
  }

  /// A detail for the log only, in place of [#detail]: what a client must not learn.
  public ErrorData detailForLog(String text) {
    detailForLog = text;
    return this;
  }

  public ErrorData hint(String text) {
    hint = text;
    return this;
  }

  public ErrorData context(String text) {
    context = text;
    return this;
  }

  /// Adds a line to the context: called by each level of nesting while an error unwinds.
  public ErrorData addContext(String line) {
    context = context == null ? line : context + "\n" + line;
    return this;
  }

  /// Where in the statement's text, counted in characters from 1; 0 for nowhere.
  public ErrorData position(int characterPosition) {
    position = characterPosition;
    return this;
  }

  /// An error within a query that the server itself made, a function's body for example.
  public ErrorData internal(String query, int characterPosition) {
    internalQuery = query;
    internalPosition = characterPosition;
    return this;
  }

  /// The objects that the error is about, each a field of its own for clients.
  public ErrorData schema(String name) {
    schemaName = name;
    return this;
  }

  public ErrorData table(String name) {
    tableName = name;
    return this;
  }

  public ErrorData column(String name) {
    columnName = name;
    return this;
  }

  public ErrorData constraint(String name) {
    constraintName = name;
    return this;
  }

  public ErrorData dataType(String name) {
    dataTypeName = name;
    return this;
  }

  /// Keeps the STATEMENT line out of the log: the message already shows the statement.
  public ErrorData hideStatement() {
    statementHidden = true;
    return this;
  }

  /// Raises the severity: an ERROR where no transaction could go on is FATAL.
  public ErrorData level(LogLevel newLevel) {
    level = newLevel;
    return this;
  }

  public LogLevel level() {
    return level;
  }

  public String sqlState() {
    return sqlState;
  }

  public String message() {
    return message;
  }

  public String detail() {
    return detail;
  }

  public String detailForLog() {
    return detailForLog == null ? detail : detailForLog;
  }

  public String hint() {
    return hint;
  }

  public String context() {
    return context;
  }

  public int position() {
    return position;
  }

  public int internalPosition() {
    return internalPosition;
  }

  public String internalQuery() {
    return internalQuery;
  }

  public String schemaName() {
    return schemaName;
  }

  public String tableName() {
    return tableName;
  }

  public String columnName() {
    return columnName;
  }

  public String dataTypeName() {
    return dataTypeName;
  }

  public String constraintName() {
    return constraintName;
  }

  public boolean isStatementHidden() {
    return statementHidden;
  }
}
