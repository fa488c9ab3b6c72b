package pganatomy.engine.tcop.sql;

import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.tcop.PreparedQuery;
import pganatomy.engine.tcop.ResultColumn;
import pganatomy.engine.utils.adt.Type;

/// A statement that is not planned and returns no rows: nothing is looked up before it runs.
record UtilityQuery(RawStatement raw, Statement command, String text) implements PreparedQuery {
  private static final Type[] NO_PARAMETERS = {};

  @Override
  public RawStatement statement() {
    return raw;
  }

  @Override
  public Type[] parameterTypes() {
    return NO_PARAMETERS;
  }

  @Override
  public ResultColumn[] resultColumns() {
    return null;
  }
}
