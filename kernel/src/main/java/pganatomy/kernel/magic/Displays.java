package pganatomy.kernel.magic;

import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;

/// Replaces what is shown, in our kernel and in a stock one.
final class Displays {

  private Displays() {}

  /// Puts the data in place of the display that has the same identity.
  static void update(BaseKernel kernel, DisplayData data) {
    if (kernel instanceof MagicHost host) {
      host.updateDisplay(data);
    } else {
      kernel.getIO().display.updateDisplay(data.getDisplayId(), data);
    }
  }
}
