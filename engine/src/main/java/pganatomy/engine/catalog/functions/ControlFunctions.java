package pganatomy.engine.catalog.functions;

import java.util.Locale;
import pganatomy.engine.access.transam.xlog.CheckpointRecord;
import pganatomy.engine.access.transam.xlog.ControlFile;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.ScalarFunction;

/// What the control file says, as rows.
///
/// PostgreSQL: src/backend/utils/misc/pg_controldata.c
final class ControlFunctions implements ScalarFunction {
  private static final long SECONDS_TO_2000 = 946_684_800L;
  private static final long SEGMENT_BYTES = 16L << 20;
  private static final long SEGMENTS_PER_ID = 256;

  private final FunctionDescriptor function;

  ControlFunctions(FunctionDescriptor function) {
    this.function = function;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    ControlFile control = ControlFile.read();
    return switch (function.symbol()) {
      case "pg_control_system" ->
          SystemFunctions.row(
              function,
              ControlFile.VERSION,
              ControlFile.CATALOG_VERSION,
              control.systemIdentifier(),
              timestamp(control.timeSeconds()));
      case "pg_control_checkpoint" -> checkpoint(control.checkpointLsn(), control.checkpoint());
      case "pg_control_recovery" -> SystemFunctions.row(function, 0L, 0, 0L, 0L, false);
      case "pg_control_init" -> init(control);
      default -> throw new IllegalStateException(function.symbol());
    };
  }

  private static long timestamp(long seconds) {
    return (seconds - SECONDS_TO_2000) * 1_000_000;
  }

  private Object checkpoint(long lsn, CheckpointRecord of) {
    return SystemFunctions.row(
        function,
        lsn,
        of.redo,
        segmentName(of.timeline, of.redo),
        of.timeline,
        of.previousTimeline,
        of.fullPageWrites,
        (of.nextFullXid >>> 32) + ":" + (of.nextFullXid & 0xffff_ffffL),
        of.nextOid,
        of.nextMultixact,
        of.nextMultixactOffset,
        of.oldestXid,
        of.oldestXidDatabase,
        of.oldestActiveXid,
        of.oldestMultixact,
        of.oldestMultixactDatabase,
        of.oldestCommitTimestampXid,
        of.newestCommitTimestampXid,
        timestamp(of.time));
  }

  private static String segmentName(int timeline, long lsn) {
    long segment = lsn / SEGMENT_BYTES;
    return String.format(
        Locale.ROOT,
        "%08X%08X%08X",
        timeline,
        segment / SEGMENTS_PER_ID,
        segment % SEGMENTS_PER_ID);
  }

  private Object init(ControlFile control) {
    return SystemFunctions.row(
        function,
        control.constant(204),
        control.constant(216),
        control.constant(220),
        control.constant(224),
        control.constant(228),
        control.constant(232),
        control.constant(236),
        control.constant(240),
        control.constant(244),
        true,
        control.constant(252),
        true);
  }
}
