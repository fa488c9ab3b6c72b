package pganatomy.engine.tcop;

import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.utils.adt.Type;

/// BEGIN and its kin as a prepared statement: the main loop runs them itself.
record TransactionQuery(RawStatement statement) implements PreparedQuery {
  private static final Type[] NONE = {};

  @Override
  public Type[] parameterTypes() {
    return NONE;
  }

  @Override
  public ResultColumn[] resultColumns() {
    return null;
  }
}
