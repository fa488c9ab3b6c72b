package pganatomy.engine.commands.ruleutils;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.commands.explain.Indent;
import pganatomy.engine.parser.nodes.QueryReader;
import pganatomy.engine.parser.query.Query;

/// The definition of a view as SQL.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, pg_get_viewdef_worker()
public final class ViewText {
  private ViewText() {}

  /// @param isPretty without parentheses that are not needed
  /// @param wrap how long a line may get before another column is put on it; below 0 for no end
  /// @return the system's own views as they stand in the program, and null for what is no view
  public static String of(RelationDescriptor view, Catalog catalog, boolean isPretty, int wrap) {
    String text = view == null ? null : view.viewText();
    if (text == null || !QueryReader.isTree(text)) {
      return text == null ? null : " " + text.strip() + ";";
    }
    Query query = QueryReader.read(text, catalog, null);
    List<String> names = new ArrayList<>();
    for (AttributeDescriptor column : view.attributes()) {
      names.add(column.name());
    }
    StringBuilder out = new StringBuilder();
    var style = new QueryText.Style(catalog, isPretty, wrap);
    new QueryText(query, null, new QueryText.Result(names, true, false), style, out, 0).write();
    return Indent.resolve(out.append(';').toString());
  }
}
