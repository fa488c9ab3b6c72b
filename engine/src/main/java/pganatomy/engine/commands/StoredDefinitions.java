package pganatomy.engine.commands;

import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.functions.SystemFunctions;
import pganatomy.engine.commands.ruleutils.ViewText;

/// Writes what the catalogs keep of expressions and views, for the functions that show definitions.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c
public record StoredDefinitions(Catalog catalog) implements SystemFunctions.DefinitionWriter {
  @Override
  public String expression(String text, RelationDescriptor relation, boolean isPretty) {
    return StoredExpressions.show(text, relation, catalog, isPretty);
  }

  @Override
  public String view(RelationDescriptor view, boolean isPretty, int wrap) {
    return ViewText.of(view, catalog, isPretty, wrap);
  }
}
