package pganatomy.engine.commands;

/// The client's end of COPY FROM STDIN and COPY TO STDOUT.
public interface CopyData {
  /// Asks the client for data.
  void beginIn(int columnCount, boolean isBinary);

  /// The next piece of the client's data, cut anywhere; null at the end.
  byte[] read();

  /// Announces data to the client.
  void beginOut(int columnCount, boolean isBinary);

  /// One row, with its line end.
  void write(byte[] data, int offset, int length);

  void endOut();
}
