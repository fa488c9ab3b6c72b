package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// A context without a session: defaults for everything. initdb and unit tests use it, and a
/// session's own context extends it.
public class DefaultContext implements FunctionContext {
  private static final long EPOCH_MICROS = 946_684_800_000_000L;

  private final FormatSettings formats = new FormatSettings();
  private final RandomState random = new RandomState();
  private final long start = currentMicros();

  /// The clock as a `timestamptz`.
  public static long currentMicros() {
    java.time.Instant now = java.time.Clock.systemUTC().instant();
    return now.getEpochSecond() * 1_000_000L + now.getNano() / 1_000 - EPOCH_MICROS;
  }

  @Override
  public long transactionTimestamp() {
    return start;
  }

  @Override
  public long statementTimestamp() {
    return start;
  }

  @Override
  public int databaseOid() {
    return 5;
  }

  @Override
  public String databaseName() {
    return "postgres";
  }

  @Override
  public int currentUserOid() {
    return 10;
  }

  @Override
  public String currentUserName() {
    return "postgres";
  }

  @Override
  public int sessionUserOid() {
    return 10;
  }

  @Override
  public String sessionUserName() {
    return "postgres";
  }

  @Override
  public int backendPid() {
    return (int) ProcessHandle.current().pid();
  }

  @Override
  public String setting(String name) {
    return null;
  }

  @Override
  public String changeSetting(String name, String value, boolean local) {
    throw DatabaseException.error(
        SqlState.UNDEFINED_OBJECT, "unrecognized configuration parameter \"" + name + "\"");
  }

  @Override
  public String[] searchPath(boolean withImplicit) {
    return withImplicit ? new String[] {"pg_catalog", "public"} : new String[] {"public"};
  }

  @Override
  public ObjectNames names() {
    return ObjectNames.NONE;
  }

  @Override
  public FormatSettings formats() {
    return formats;
  }

  @Override
  public void checkInterrupts() {
    // No session: nobody can cancel.
  }

  @Override
  public void sleepMicros(long micros) {
    try {
      Thread.sleep(micros / 1_000, (int) (micros % 1_000) * 1_000);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void notice(boolean warning, String sqlState, String message, String detail, String hint) {
    // Without a client there is nobody to tell.
  }

  @Override
  public RandomState random() {
    return random;
  }
}
