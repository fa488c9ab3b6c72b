package pganatomy.engine.parser.analyze;

import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.nodes.QueryReader;
import pganatomy.engine.parser.query.Query;

/// A view's query: where a view is named, its query takes its place.
///
/// What a user has made into a view is stored analysed, and read back as it is. The system's own
/// views are SQL in the program: their text is analysed when one is used, which costs no start-up
/// time until then.
///
/// PostgreSQL: src/backend/rewrite/rewriteHandler.c, ApplyRetrieveRule()
final class ViewAnalyzer {
  private final AnalysisContext context;

  ViewAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  Query query(RelationDescriptor view) {
    String text = view.viewText();
    if (text == null) {
      return null;
    }
    if (QueryReader.isTree(text)) {
      return QueryReader.read(text, context.catalog, this::query);
    }
    RawStatement statement = Parser.parse(text).getFirst();
    var inner = new AnalysisContext(context.catalog, text, new Parameters(List.of(), false));
    return inner.queries.subquery((SelectStatement) statement.statement(), null, false);
  }
}
