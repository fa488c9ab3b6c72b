package pganatomy.engine.access.sequence;

/// What a sequence's tuple says.
///
/// @param lastValue the number handed out last, or the first one when `isCalled` is false
/// @param logCount numbers that may still be taken without a record in the log
///
///   PostgreSQL: src/include/commands/sequence.h, FormData_pg_sequence_data
public record SequenceState(long lastValue, long logCount, boolean isCalled) {}
