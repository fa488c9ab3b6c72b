package pganatomy.engine.tcop;

/// How a statement is being run. `VACUUM` and its kind, which commit on their own, ask whether they
/// may: [TransactionBlock#preventInBlock].
public record StatementContext(
    String text, boolean isTopLevel, TransactionBlock transaction, CopyChannel copy) {}
