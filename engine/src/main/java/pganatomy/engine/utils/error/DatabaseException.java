package pganatomy.engine.utils.error;

/// The way out of a statement (ERROR) or of the process (FATAL), with SQLSTATE and texts. It
/// carries no stack trace, because errors are part of normal life and traces are not cheap; a bug
/// in the engine shows itself as any other exception, which does carry one.
///
/// ```java
/// throw DatabaseException.error(SqlState.UNDEFINED_TABLE, "relation \"t\" does not exist")
///     .position(15);
/// ```
///
/// PostgreSQL: src/backend/utils/error/elog.c, ereport(ERROR) with its longjmp
public final class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ErrorData data;

  public DatabaseException(ErrorData data) {
    super(data.message(), null, false, false);
    this.data = data;
  }

  public static DatabaseException error(String sqlState, String message) {
    return new DatabaseException(ErrorData.of(LogLevel.ERROR, sqlState, message));
  }

  public static DatabaseException fatal(String sqlState, String message) {
    return new DatabaseException(ErrorData.of(LogLevel.FATAL, sqlState, message));
  }

  /// The report of whatever was thrown: a [DatabaseException]'s own; "out of memory" and "stack
  /// depth limit exceeded" for what the JVM throws there; and for anything else, which is a bug, an
  /// internal error whose stack trace goes to the log.
  public static ErrorData dataOf(Throwable thrown) {
    // No pattern switch: its bootstrap would make a session's first error slow.
    if (thrown instanceof DatabaseException known) {
      return known.data;
    }
    if (thrown instanceof OutOfMemoryError memory) {
      return ErrorData.of(LogLevel.ERROR, SqlState.OUT_OF_MEMORY, "out of memory")
          .detailForLog(memory.getMessage());
    }
    if (thrown instanceof StackOverflowError) {
      return ErrorData.of(
              LogLevel.ERROR, SqlState.STATEMENT_TOO_COMPLEX, "stack depth limit exceeded")
          .hint(
              "Increase the configuration parameter \"max_stack_depth\" (currently 2048kB),"
                  + " after ensuring the platform's stack depth limit is adequate.");
    }
    return ErrorData.of(LogLevel.ERROR, SqlState.INTERNAL_ERROR, "internal error: " + thrown)
        .detailForLog(StackTraces.text(thrown));
  }

  public DatabaseException detail(String text) {
    data.detail(text);
    return this;
  }

  public DatabaseException detailForLog(String text) {
    data.detailForLog(text);
    return this;
  }

  public DatabaseException hint(String text) {
    data.hint(text);
    return this;
  }

  public DatabaseException context(String text) {
    data.context(text);
    return this;
  }

  public DatabaseException position(int characterPosition) {
    data.position(characterPosition);
    return this;
  }

  public DatabaseException schema(String name) {
    data.schema(name);
    return this;
  }

  public DatabaseException table(String name) {
    data.table(name);
    return this;
  }

  public DatabaseException column(String name) {
    data.column(name);
    return this;
  }

  public DatabaseException constraint(String name) {
    data.constraint(name);
    return this;
  }

  public DatabaseException dataType(String name) {
    data.dataType(name);
    return this;
  }

  public ErrorData data() {
    return data;
  }

  public String sqlState() {
    return data.sqlState();
  }

  public LogLevel level() {
    return data.level();
  }

  public boolean isFatal() {
    return data.level().compareTo(LogLevel.FATAL) >= 0;
  }
}
