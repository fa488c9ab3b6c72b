package pganatomy.engine.access.transam.xlog;

import java.util.zip.CRC32C;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.storage.smgr.FileErrors;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// `global/pg_control`: what must be known before anything else can be read, in PostgreSQL 18's
/// layout.
///
/// ```text
///    0  system identifier (8)      8 control version (4)     12 catalog version (4)
///   16  state (4)                 24 time (8)                32 LSN of the last checkpoint (8)
///   40  that checkpoint's record (88)                       128 LSN of unlogged pages (8)
///  136  minimum recovery point (8), timeline (4)            152 backup start, end (8 + 8)
///  168  end of backup required (1)
///  172  wal level, log hints, connections, workers, walsenders, prepared, locks (4 each)
///  200  commit timestamps (1)    204 alignment (4)          208 1234567.0 as a double
///  216  block, relation segment, log block, log segment, name, index keys, toast chunk, large
///       object chunk (4 each)    248 8-byte values passed   252 checksum version
///  256  signed char (1)          257 nonce (32)             292 CRC-32C of all before (4)
/// ```
///
/// The file is 8192 bytes long, but all that counts lies in its first 512: one sector, which a disk
/// writes whole or not at all. So it is written in place, and fsynced.
///
/// Only one process writes it at a time: initdb, then the startup process, then the checkpointer.
///
/// PostgreSQL: src/include/catalog/pg_control.h; src/common/controldata_utils.c
public final class ControlFile {
  /// PostgreSQL's DBState, under its numbers.
  public static final int STARTING_UP = 0;

  public static final int SHUT_DOWN = 1;
  public static final int SHUTTING_DOWN = 3;
  public static final int IN_CRASH_RECOVERY = 4;
  public static final int IN_PRODUCTION = 6;

  public static final int VERSION = 1800;
  public static final int CATALOG_VERSION = 202506291;

  private static final String PATH = "global/pg_control";
  private static final int FILE_BYTES = 8192;
  private static final int SYSTEM_IDENTIFIER = 0;
  private static final int CONTROL_VERSION = 8;
  private static final int CATALOG = 12;
  private static final int STATE = 16;
  private static final int TIME = 24;
  private static final int CHECKPOINT_LSN = 32;
  private static final int CHECKPOINT = 40;
  private static final int UNLOGGED_LSN = 128;
  private static final int PARAMETERS = 172;
  private static final int COMPILED_IN = 204;
  private static final int FLOAT8_BY_VALUE = 248;
  private static final int CHECKSUM_VERSION = 252;
  private static final int CHAR_SIGNEDNESS = 256;
  private static final int NONCE = 257;
  private static final int NONCE_BYTES = 32;
  private static final int CRC = 292;

  /// What PostgreSQL calls `maxAlign`, and so on, from offset 204: there is one of each here.
  private static final int[] CONSTANTS = {
    8, 0, 0x4132d687, 8192, 131072, 8192, 16777216, 64, 32, 1996, 2048
  };

  private static final String[] CONSTANT_NAMES = {
    "MAXALIGN",
    "",
    "",
    "BLCKSZ",
    "RELSEG_SIZE",
    "XLOG_BLCKSZ",
    "",
    "NAMEDATALEN",
    "INDEX_MAX_KEYS",
    "TOAST_MAX_CHUNK_SIZE",
    "LOBLKSIZE"
  };

  private static final int SEGMENT_SIZE_INDEX = 6;
  private static final int READ_TRIES = 10;

  /// OIDs below are the system's own.
  public static final int FIRST_NORMAL_OID = 16384;

  private final byte[] bytes;

  private ControlFile(byte[] bytes) {
    this.bytes = bytes;
  }

  // ---------------------------------------------------------------- making and reading

  /// The control file of a new cluster, not written yet.
  public static ControlFile create(long systemIdentifier) {
    ControlFile file = new ControlFile(new byte[FILE_BYTES]);
    byte[] bytes = file.bytes;
    ByteAccess.putLong(bytes, SYSTEM_IDENTIFIER, systemIdentifier);
    ByteAccess.putInt(bytes, CONTROL_VERSION, VERSION);
    ByteAccess.putInt(bytes, CATALOG, CATALOG_VERSION);
    ByteAccess.putLong(bytes, UNLOGGED_LSN, 1000);
    for (int i = 0; i < CONSTANTS.length; i++) {
      ByteAccess.putInt(bytes, COMPILED_IN + Integer.BYTES * i, CONSTANTS[i]);
    }
    bytes[FLOAT8_BY_VALUE] = 1;
    ByteAccess.putInt(bytes, CHECKSUM_VERSION, 1);
    bytes[CHAR_SIGNEDNESS] = 1;
    int random = Posix.open("/dev/urandom", Posix.O_RDONLY, 0);
    Posix.read(random, bytes, NONCE, NONCE_BYTES);
    Posix.close(random);
    file.setCheckpoint(0, new CheckpointRecord());
    file.setParameters();
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
    return new Content(file.systemIdentifier(), file.state(), file.timeSeconds());
  }

  /// Notes the state, as of now, on disk.
  public static void update(String dataDirectory, int state) {
    DataDirectory.set(dataDirectory);
    update(state);
  }

  /// Notes the state, as of now, on disk.
  public static void update(int state) {
    ControlFile file = read();
    file.setState(state);
    file.write();
  }

  /// Reads it and makes sure that it is whole, and this program's.
  ///
  /// PostgreSQL: src/backend/access/transam/xlog.c, ReadControlFile()
  public static ControlFile read() {
    for (int tries = 1; ; tries++) {
      ControlFile file = new ControlFile(readBytes());
      boolean isWhole = file.crc() == ByteAccess.getInt(file.bytes, CRC);
      if (isWhole || tries >= READ_TRIES) {
        file.check(isWhole);
        return file;
      }
      // Somebody may be writing it this very moment.
      Thread.yield();
    }
  }

  private static byte[] readBytes() {
    byte[] bytes;
    try {
      bytes = DataDirectory.read(PATH);
    } catch (DatabaseException failed) {
      throw fatal(SqlState.INSUFFICIENT_PRIVILEGE, failed.getMessage());
    }
    if (bytes == null) {
      throw fatal(
          SqlState.UNDEFINED_FILE,
          "could not open file \"" + PATH + "\": No such file or directory");
    }
    if (bytes.length < CRC + Integer.BYTES) {
      throw Log.panic(
          "could not read file \"" + PATH + "\": read " + bytes.length + " of 296", null);
    }
    return bytes.length == FILE_BYTES ? bytes : java.util.Arrays.copyOf(bytes, FILE_BYTES);
  }

  private static DatabaseException fatal(String sqlState, String message) {
    return DatabaseException.fatal(sqlState, message);
  }

  private static DatabaseException incompatible(String detail) {
    return fatal(
            SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
            "database files are incompatible with server")
        .detail(detail)
        .hint("It looks like you need to initdb.");
  }

  /// In PostgreSQL's order: a file of another version need not have its checksum where ours is.
  private void check(boolean isWhole) {
    int version = ByteAccess.getInt(bytes, CONTROL_VERSION);
    if (version != VERSION && version % 65536 == 0 && version / 65536 != 0) {
      throw incompatible(
              "The database cluster was initialized with PG_CONTROL_VERSION "
                  + version
                  + " (0x"
                  + hex(version)
                  + "), but the server was compiled with PG_CONTROL_VERSION "
                  + VERSION
                  + " (0x"
                  + hex(VERSION)
                  + ").")
          .hint(
              "This could be a problem of mismatched byte ordering.  It looks like you need to"
                  + " initdb.");
    }
    if (version != VERSION) {
      throw incompatible(
          "The database cluster was initialized with PG_CONTROL_VERSION "
              + version
              + ", but the server was compiled with PG_CONTROL_VERSION "
              + VERSION
              + ".");
    }
    if (!isWhole) {
      throw fatal(SqlState.DATA_CORRUPTED, "incorrect checksum in control file");
    }
    int catalogVersion = ByteAccess.getInt(bytes, CATALOG);
    if (catalogVersion != CATALOG_VERSION) {
      throw incompatible(
          "The database cluster was initialized with CATALOG_VERSION_NO "
              + catalogVersion
              + ", but the server was compiled with CATALOG_VERSION_NO "
              + CATALOG_VERSION
              + ".");
    }
    for (int i = 0; i < CONSTANTS.length; i++) {
      checkConstant(i);
    }
  }

  private static String hex(int value) {
    String digits = Integer.toHexString(value);
    return "00000000".substring(digits.length()) + digits;
  }

  private void checkConstant(int index) {
    int value = ByteAccess.getInt(bytes, COMPILED_IN + Integer.BYTES * index);
    if (value == CONSTANTS[index]) {
      return;
    }
    String name = CONSTANT_NAMES[index];
    if (index == SEGMENT_SIZE_INDEX) {
      throw fatal(
              SqlState.INVALID_PARAMETER_VALUE,
              "invalid WAL segment size in control file (" + value + " bytes)")
          .detail("The WAL segment size of this server is 16777216 bytes.");
    }
    if (name.isEmpty()) {
      throw incompatible(
          "The database cluster appears to use a different floating-point number format than the"
              + " server executable.");
    }
    throw incompatible(
            "The database cluster was initialized with "
                + name
                + " "
                + value
                + ", but the server was compiled with "
                + name
                + " "
                + CONSTANTS[index]
                + ".")
        .hint("It looks like you need to recompile or initdb.");
  }

  // ---------------------------------------------------------------- writing

  /// Writes it, as of now, and makes that durable. A failure ends the server: what it would have
  /// said may be relied on no more.
  ///
  /// PostgreSQL: src/common/controldata_utils.c, update_controlfile()
  public void write() {
    ByteAccess.putLong(bytes, TIME, System.currentTimeMillis() / 1000);
    ByteAccess.putInt(bytes, CRC, crc());
    int descriptor;
    try {
      int flags = Posix.O_RDWR | Posix.O_CREAT;
      descriptor = Posix.open(DataDirectory.resolve(PATH), flags, 0600);
    } catch (PosixException failed) {
      throw FileErrors.of("could not open file \"" + PATH + "\"", failed);
    }
    try {
      FaultPoint.reach("control file: not written");
      Posix.pwrite(descriptor, bytes, 0, FILE_BYTES, 0);
      FaultPoint.reach("control file: written, not synced");
    } catch (PosixException failed) {
      throw FileErrors.of("could not write file \"" + PATH + "\"", failed);
    } finally {
      closeSynced(descriptor);
    }
  }

  private static void closeSynced(int descriptor) {
    try {
      if (Guc.FSYNC.isOn()) {
        Posix.fsync(descriptor);
      }
    } catch (PosixException failed) {
      throw FileErrors.of("could not fsync file \"" + PATH + "\"", failed);
    } finally {
      Posix.close(descriptor);
    }
  }

  private int crc() {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, CRC);
    return (int) crc.getValue();
  }

  // ---------------------------------------------------------------- what it says

  public long systemIdentifier() {
    return ByteAccess.getLong(bytes, SYSTEM_IDENTIFIER);
  }

  public int state() {
    return ByteAccess.getInt(bytes, STATE);
  }

  public void setState(int state) {
    ByteAccess.putInt(bytes, STATE, state);
  }

  /// When it was written last, in seconds since 1970.
  public long timeSeconds() {
    return ByteAccess.getLong(bytes, TIME);
  }

  /// Where the last checkpoint's record begins.
  public long checkpointLsn() {
    return ByteAccess.getLong(bytes, CHECKPOINT_LSN);
  }

  public CheckpointRecord checkpoint() {
    return CheckpointRecord.decode(bytes, CHECKPOINT);
  }

  public void setCheckpoint(long lsn, CheckpointRecord checkpoint) {
    ByteAccess.putLong(bytes, CHECKPOINT_LSN, lsn);
    checkpoint.encode(bytes, CHECKPOINT);
  }

  public long nextFullXid() {
    return checkpoint().nextFullXid;
  }

  public int nextOid() {
    return checkpoint().nextOid;
  }

  public void setCounters(long nextFullXid, int nextOid) {
    CheckpointRecord checkpoint = checkpoint();
    checkpoint.nextFullXid = nextFullXid;
    checkpoint.nextOid = nextOid;
    setCheckpoint(checkpointLsn(), checkpoint);
  }

  /// One of the facts that never change, by its offset in the diagram: 204, 216 ... 252.
  public int constant(int offset) {
    return ByteAccess.getInt(bytes, offset);
  }

  /// Notes the settings that a standby would have to know.
  public void setParameters() {
    int[] values = {
      walLevel(),
      Guc.WAL_LOG_HINTS.isOn() ? 1 : 0,
      Guc.MAX_CONNECTIONS.intValue(),
      Guc.MAX_WORKER_PROCESSES.intValue(),
      Guc.MAX_WAL_SENDERS.intValue(),
      0,
      Guc.MAX_LOCKS_PER_TRANSACTION.intValue(),
    };
    for (int i = 0; i < values.length; i++) {
      ByteAccess.putInt(bytes, PARAMETERS + Integer.BYTES * i, values[i]);
    }
  }

  /// The setting `wal_level` as a number: minimal, replica, logical.
  public static int walLevel() {
    return switch (Guc.WAL_LEVEL.value()) {
      case "minimal" -> 0;
      case "logical" -> 2;
      default -> 1;
    };
  }
}
