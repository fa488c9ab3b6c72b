package pganatomy.engine.commands.explain;

import pganatomy.engine.parser.query.Expression;

/// Conversions that nobody has written.
public final class ImplicitCasts {
  private ImplicitCasts() {}

  /// The expression without those around it.
  public static Expression without(Expression expression) {
    Expression at = expression;
    while (true) {
      Expression inner =
          switch (at) {
            case Expression.Relabel cast when cast.implicit() -> cast.argument();
            case Expression.CoerceViaText cast when cast.implicit() -> cast.argument();
            case Expression.ArrayCoerce cast when cast.implicit() -> cast.argument();
            case Expression.CoerceToDomain cast when cast.implicit() -> cast.argument();
            case Expression.FunctionCall cast when cast.form() == Expression.Form.IMPLICIT_CAST ->
                cast.arguments().getFirst();
            default -> at;
          };
      if (inner == at) {
        return at;
      }
      at = inner;
    }
  }
}
