package pganatomy.engine.parser.analyze;

import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.query.Query;

/// A view is kept as text; where it is named, its query takes its place.
///
/// PostgreSQL keeps the analysed tree and puts it in during rewriting; we read the text again,
/// which is simpler and, for the system views, costs no start-up time until one is used.
///
/// PostgreSQL: src/backend/rewrite/rewriteHandler.c, ApplyRetrieveRule()
final class ViewAnalyzer {
  private final AnalysisContext context;

  ViewAnalyzer(AnalysisContext context) {
    this.context = context;
  }

  Query query(RelationDescriptor view) {
    RawStatement statement = Parser.parse(view.viewText()).getFirst();
    var inner =
        new AnalysisContext(context.catalog, view.viewText(), new Parameters(List.of(), false));
    return inner.queries.subquery((SelectStatement) statement.statement(), null, false);
  }
}
