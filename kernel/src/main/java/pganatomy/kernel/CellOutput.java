package pganatomy.kernel;

import java.io.OutputStream;
import pganatomy.kernel.protocol.Outputs;

/// `System.out` and `System.err` of cells.
final class CellOutput extends OutputStream {

  private final Outputs outputs;
  private final String stream;

  CellOutput(Outputs outputs, String stream) {
    this.outputs = outputs;
    this.stream = stream;
  }

  @Override
  public void write(int b) {
    outputs.print(stream, new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    outputs.print(stream, bytes, offset, length);
  }
}
