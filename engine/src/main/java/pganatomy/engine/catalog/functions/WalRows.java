package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.rmgrdesc.RecordDescription;
import pganatomy.engine.access.rmgrdesc.RecordType;
import pganatomy.engine.access.transam.xlog.Lsn;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalBlock;
import pganatomy.engine.access.transam.xlog.WalReader;
import pganatomy.engine.access.transam.xlog.WalRecordView;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.adt.TypeCodec;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The write-ahead log's records as rows, read from its files.
///
/// PostgreSQL: contrib/pg_walinspect/pg_walinspect.c; src/backend/access/transam/rmgr.c,
/// pg_get_wal_resource_managers()
final class WalRows implements SetReturningFunction {
  private static final String[] IMAGE_FLAGS = {
    "HAS_HOLE", "APPLY", "COMPRESS_PGLZ", "COMPRESS_LZ4", "COMPRESS_ZSTD"
  };
  private static final int KINDS = 16;

  private final String symbol;
  private final TypeCodec times = Types.byOid(TypeOids.TIMESTAMPTZ).codec();

  WalRows(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public RowSource open(Object[] a, FunctionContext context) {
    if (!symbol.equals("pg_get_wal_resource_managers")) {
      RolePrivileges.requireForFunction(
          context.currentUserOid(), RolePrivileges.READ_SERVER_FILES, symbol);
    }
    return new ListSource(
        switch (symbol) {
          case "pg_get_wal_resource_managers" -> managers();
          case "pg_get_wal_records_info" -> records((Long) a[0], (Long) a[1]);
          case "pg_get_wal_block_info" -> blocks((Long) a[0], (Long) a[1], (Boolean) a[2]);
          case "pg_get_wal_stats" -> statistics((Long) a[0], (Long) a[1], (Boolean) a[2]);
          default -> throw new IllegalStateException(symbol);
        });
  }

  private static List<Object[]> managers() {
    List<Object[]> rows = new ArrayList<>();
    for (ResourceManager manager : ResourceManager.values()) {
      rows.add(new Object[] {manager.id(), manager.title(), true});
    }
    return rows;
  }

  // ---------------------------------------------------------------- reading

  private interface Visitor {
    void visit(WalRecordView record);
  }

  private static DatabaseException invalid(String message) {
    return DatabaseException.error(SqlState.INVALID_PARAMETER_VALUE, message);
  }

  private static DatabaseException behindEnd(String what, long current) {
    return invalid("WAL " + what + " LSN must be less than current LSN")
        .detail("Current WAL LSN on the database system is at " + Lsn.text(current) + ".");
  }

  /// Reads the records that begin at `start` or later and end at `end` or earlier.
  private static void read(long start, long end, Visitor visitor) {
    long current = Wal.flushedLsn();
    if (start > current) {
      throw behindEnd("start", current);
    }
    if (start >= end) {
      throw invalid("WAL start LSN must be less than end LSN");
    }
    long limit = Math.min(end, current);
    try (WalReader reader = open(start, current)) {
      while (true) {
        WalRecordView record = reader.next();
        if (record == null && reader.reason() != null) {
          throw DatabaseException.error(
              SqlState.INTERNAL_ERROR,
              "could not read WAL at " + Lsn.text(reader.endOfLog()) + ": " + reader.reason());
        }
        if (record == null || record.end > limit) {
          return;
        }
        visitor.visit(record);
      }
    }
  }

  private static WalReader open(long start, long current) {
    if (start < Lsn.SEGMENT_BYTES) {
      throw invalid("could not read WAL at LSN " + Lsn.text(start));
    }
    WalReader reader = new WalReader(0).limit(current);
    if (reader.findFirst(start) == 0) {
      boolean isMissing = reader.isSegmentMissing();
      reader.close();
      if (isMissing) {
        throw DatabaseException.error(
            SqlState.UNDEFINED_FILE,
            "requested WAL segment " + Lsn.path(Lsn.segment(start)) + " has already been removed");
      }
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR, "could not find a valid record after " + Lsn.text(start));
    }
    return reader;
  }

  // ---------------------------------------------------------------- records

  /// `pg_get_wal_record_info()`: the first record at this LSN or behind.
  static Object[] record(long lsn, FunctionContext context) {
    String name = "pg_get_wal_record_info";
    RolePrivileges.requireForFunction(
        context.currentUserOid(), RolePrivileges.READ_SERVER_FILES, name);
    long current = Wal.flushedLsn();
    if (lsn > current) {
      throw behindEnd("input", current);
    }
    try (WalReader reader = open(lsn, current)) {
      return new WalRows(name).row(reader.next());
    }
  }

  private List<Object[]> records(long start, long end) {
    List<Object[]> rows = new ArrayList<>();
    read(start, end, record -> rows.add(row(record)));
    return rows;
  }

  private Object[] row(WalRecordView record) {
    return new Object[] {
      record.start,
      record.end,
      record.previous(),
      record.xid(),
      record.manager().title(),
      RecordType.name(record),
      record.length(),
      record.mainLength(),
      record.imageBytes(),
      nullIfEmpty(RecordDescription.of(record, times::format)),
      nullIfEmpty(RecordDescription.blocks(record))
    };
  }

  private static String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  // ---------------------------------------------------------------- blocks

  private List<Object[]> blocks(long start, long end, boolean withData) {
    List<Object[]> rows = new ArrayList<>();
    read(
        start,
        end,
        record -> {
          for (int i = 0; i < record.blockCount(); i++) {
            rows.add(blockRow(record, record.block(i), withData));
          }
        });
    return rows;
  }

  private Object[] blockRow(WalRecordView record, WalBlock block, boolean withData) {
    return new Object[] {
      record.start,
      record.end,
      record.previous(),
      block.id,
      block.tablespaceOid,
      block.databaseOid,
      block.relationNumber,
      block.forkNumber,
      Integer.toUnsignedLong(block.block),
      record.xid(),
      record.manager().title(),
      RecordType.name(record),
      record.length(),
      record.mainLength(),
      block.dataLength,
      block.imageLength,
      block.hasImage ? imageFlags(block) : null,
      nullIfEmpty(RecordDescription.of(record, times::format)),
      withData && block.dataLength > 0 ? block.data() : null,
      withData && block.hasImage ? wholeImage(block) : null
    };
  }

  private static ArrayValue imageFlags(WalBlock block) {
    List<Object> names = new ArrayList<>();
    for (int bit = 0; bit < IMAGE_FLAGS.length; bit++) {
      if ((block.imageFlags & 1 << bit) != 0) {
        names.add(IMAGE_FLAGS[bit]);
      }
    }
    return ArrayValue.of(TypeOids.TEXT, names.toArray());
  }

  private static byte[] wholeImage(WalBlock block) {
    byte[] page = new byte[Lsn.PAGE_BYTES];
    block.restoreImage(page);
    return page;
  }

  // ---------------------------------------------------------------- sums

  private static List<Object[]> statistics(long start, long end, boolean perRecord) {
    int managers = ResourceManager.values().length;
    int size = perRecord ? managers * KINDS : managers;
    long[] counts = new long[size];
    long[] recordBytes = new long[size];
    long[] imageBytes = new long[size];
    String[] names = new String[size];
    read(
        start,
        end,
        record -> {
          int index = record.managerId();
          if (perRecord) {
            index = index * KINDS + kind(record);
            names[index] = record.manager().title() + "/" + RecordType.name(record);
          }
          counts[index]++;
          recordBytes[index] += record.length() - record.imageBytes();
          imageBytes[index] += record.imageBytes();
        });
    for (int i = 0; i < managers && !perRecord; i++) {
      names[i] = ResourceManager.of(i).title();
    }
    return sums(names, counts, recordBytes, imageBytes);
  }

  /// Commits with and without more facts are one kind.
  private static int kind(WalRecordView record) {
    int info = record.info();
    boolean hasFlag = record.manager() == ResourceManager.TRANSACTION;
    return (hasFlag ? info & ~ResourceManager.TRANSACTION_HAS_INFO : info) >>> 4;
  }

  private static List<Object[]> sums(
      String[] names, long[] counts, long[] recordBytes, long[] imageBytes) {
    long totalCount = sum(counts);
    long totalRecords = sum(recordBytes);
    long totalImages = sum(imageBytes);
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if (names[i] != null) {
        long both = recordBytes[i] + imageBytes[i];
        rows.add(
            new Object[] {
              names[i],
              counts[i],
              percent(counts[i], totalCount),
              recordBytes[i],
              percent(recordBytes[i], totalRecords),
              imageBytes[i],
              percent(imageBytes[i], totalImages),
              both,
              percent(both, totalRecords + totalImages)
            });
      }
    }
    return rows;
  }

  private static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
