package pganatomy.engine.tcop;

import pganatomy.engine.utils.vector.Batch;

/// One run of a query.
public interface Execution {
  /// The next rows, or null when there are none left. A statement that returns no rows does all its
  /// work in the first call. The batch is valid until the next call.
  Batch next();

  /// The words that tell the client that it is done: `INSERT 0 5`. For a query `SELECT` and the
  /// number of rows that were sent, which the caller knows.
  String completionTag(long rowsSent);

  /// The client has what it has asked for; nothing is done until the next call.
  default void pause() {
    // Only who measures wants to know.
  }

  /// Gives back everything; also after an error, and in the middle of the rows.
  void close();
}
