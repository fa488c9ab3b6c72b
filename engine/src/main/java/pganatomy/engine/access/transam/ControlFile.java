package pganatomy.engine.access.transam;

import java.util.zip.CRC32C;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `global/pg_control`: what must be known before anything else can be read.
///
/// ```text
///    0  system identifier (8)      8 control version (4)    12 catalog version (4)
///   16  state (4)                 24 time (8)               32 checkpoint's LSN (8)
///   40  last checkpoint: redo (8), timeline (4), previous (4), full page writes (1), wal level (4)
///   64    next full xid (8)       72 next OID (4)           ...
///  288  CRC-32C of all before (4)
/// ```
///
/// PostgreSQL: src/include/catalog/pg_control.h
public final class ControlFile {
  /// PostgreSQL's DBState, under its numbers.
  public static final int SHUT_DOWN = 1;

  public static final int SHUTTING_DOWN = 3;
  public static final int IN_CRASH_RECOVERY = 4;
  public static final int IN_PRODUCTION = 6;

  private static final String PATH = "global/pg_control";
  private static final int FILE_BYTES = 8192;
  private static final int VERSION = 1800;
  private static final int CATALOG_VERSION = 202506291;
  private static final int SYSTEM_IDENTIFIER = 0;
  private static final int CONTROL_VERSION = 8;
  private static final int CATALOG = 12;
  private static final int STATE = 16;
  private static final int TIME = 24;
  private static final int TIMELINE = 48;
  private static final int NEXT_XID = 64;
  private static final int NEXT_OID = 72;
  private static final int CRC = 288;

  /// OIDs below are the system's own.
  public static final int FIRST_NORMAL_OID = 16384;

  private final byte[] bytes;

  private ControlFile(byte[] bytes) {
    this.bytes = bytes;
  }

  public static ControlFile create(long systemIdentifier) {
    ControlFile file = new ControlFile(new byte[FILE_BYTES]);
    ByteAccess.putLong(file.bytes, SYSTEM_IDENTIFIER, systemIdentifier);
    ByteAccess.putInt(file.bytes, CONTROL_VERSION, VERSION);
    ByteAccess.putInt(file.bytes, CATALOG, CATALOG_VERSION);
    ByteAccess.putInt(file.bytes, TIMELINE, 1);
    file.setCounters(TransactionId.FIRST_NORMAL, FIRST_NORMAL_OID);
    return file;
  }

  /// What the file says of the cluster's state.
  public record Content(long systemIdentifier, int state, long timeSeconds) {}

  /// Makes the file of a new cluster.
  public static void create(String dataDirectory, long systemIdentifier) {
    DataDirectory.set(dataDirectory);
    ControlFile file = create(systemIdentifier);
    file.setState(SHUT_DOWN);
    file.write();
  }

  public static Content read(String dataDirectory) {
    DataDirectory.set(dataDirectory);
    ControlFile file = read();
    return new Content(file.systemIdentifier(), file.state(), ByteAccess.getLong(file.bytes, TIME));
  }

  /// Notes the state, as of now, on disk. The counters stay as they are.
  public static void update(String dataDirectory, int state) {
    DataDirectory.set(dataDirectory);
    ControlFile file = read();
    file.setState(state);
    file.write();
  }

  public static ControlFile read() {
    byte[] bytes = DataDirectory.read(PATH);
    if (bytes == null) {
      throw DatabaseException.fatal(
          SqlState.UNDEFINED_FILE,
          "could not open file \"" + PATH + "\": No such file or directory");
    }
    if (bytes.length < FILE_BYTES) {
      throw DatabaseException.fatal(
          SqlState.DATA_CORRUPTED,
          "could not read file \"" + PATH + "\": read " + bytes.length + " of " + FILE_BYTES);
    }
    ControlFile file = new ControlFile(bytes);
    if (ByteAccess.getInt(bytes, CONTROL_VERSION) != VERSION) {
      throw DatabaseException.fatal(
              SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
              "database files are incompatible with server")
          .detail(
              "The database cluster was initialized with PG_CONTROL_VERSION "
                  + ByteAccess.getInt(bytes, CONTROL_VERSION)
                  + ", but the server was compiled with PG_CONTROL_VERSION "
                  + VERSION
                  + ".")
          .hint("It looks like you need to initdb.");
    }
    if (file.crc() != ByteAccess.getInt(bytes, CRC)) {
      throw DatabaseException.fatal(SqlState.DATA_CORRUPTED, "incorrect checksum in control file");
    }
    return file;
  }

  public void write() {
    ByteAccess.putLong(bytes, TIME, System.currentTimeMillis() / 1000);
    ByteAccess.putInt(bytes, CRC, crc());
    DataDirectory.write(PATH, bytes);
  }

  public long systemIdentifier() {
    return ByteAccess.getLong(bytes, SYSTEM_IDENTIFIER);
  }

  public int state() {
    return ByteAccess.getInt(bytes, STATE);
  }

  /// When it was written last, in seconds since 1970.
  public long timeSeconds() {
    return ByteAccess.getLong(bytes, TIME);
  }

  /// Notes the state, as of now.
  public static void update(int state) {
    ControlFile file = read();
    file.setState(state);
    file.write();
  }

  public void setState(int state) {
    ByteAccess.putInt(bytes, STATE, state);
  }

  public long nextFullXid() {
    return ByteAccess.getLong(bytes, NEXT_XID);
  }

  public int nextOid() {
    return ByteAccess.getInt(bytes, NEXT_OID);
  }

  public void setCounters(long nextFullXid, int nextOid) {
    ByteAccess.putLong(bytes, NEXT_XID, nextFullXid);
    ByteAccess.putInt(bytes, NEXT_OID, nextOid);
  }

  private int crc() {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, CRC);
    return (int) crc.getValue();
  }
}
