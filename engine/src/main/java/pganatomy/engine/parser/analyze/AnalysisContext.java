package pganatomy.engine.parser.analyze;

import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;

/// What the analysis of one statement shares: the catalogs, the text, the parameters, and the parts
/// of the analyzer.
///
/// PostgreSQL: src/backend/parser/parse_node.c
final class AnalysisContext {
  final Catalog catalog;
  final String source;
  final Parameters parameters;
  final Coercion coercion;
  final CommonTypes commonTypes;
  final Polymorphism polymorphism;
  final FunctionResolver functions;
  final OperatorResolver operators;
  final TypeResolver types;
  final ExpressionAnalyzer expressions;
  final CallAnalyzer calls;
  final ColumnResolver columns;
  final RowAnalyzer rows;
  final TargetAnalyzer targets;
  final FromAnalyzer from;
  final ClauseAnalyzer clauses;
  final QueryAnalyzer queries;

  AnalysisContext(Catalog catalog, String source, Parameters parameters) {
    this.catalog = catalog;
    this.source = source;
    this.parameters = parameters;
    coercion = new Coercion(this);
    commonTypes = new CommonTypes(this);
    polymorphism = new Polymorphism(this);
    functions = new FunctionResolver(this);
    operators = new OperatorResolver(this);
    types = new TypeResolver(this);
    expressions = new ExpressionAnalyzer(this);
    calls = new CallAnalyzer(this);
    columns = new ColumnResolver(this);
    rows = new RowAnalyzer(this);
    targets = new TargetAnalyzer(this);
    from = new FromAnalyzer(this);
    clauses = new ClauseAnalyzer(this);
    queries = new QueryAnalyzer(this);
  }

  /// An error at a place of the text; none when the location is negative.
  DatabaseException error(String sqlState, String message, int location) {
    DatabaseException error = DatabaseException.error(sqlState, message);
    if (location >= 0 && location <= source.length()) {
      error.position(source.codePointCount(0, location) + 1);
    }
    return error;
  }

  /// The type with that OID, built in or not.
  Type type(int oid) {
    Type type = Types.byOid(oid);
    return type == null ? catalog.type(oid) : type;
  }

  /// What a message calls the type.
  static String name(Type type) {
    return TypeNames.format(type.oid(), -1);
  }

  /// The type below a domain, or the type itself.
  Type baseType(Type type) {
    Type base = type;
    while (base.kind() == 'd') {
      base = type(base.baseOid());
    }
    return base;
  }

  /// The type of an array's elements, null if the type is no array.
  Type elementType(Type type) {
    boolean isVector = type.oid() == TypeOids.INT2VECTOR || type.oid() == TypeOids.OIDVECTOR;
    return isVector || Types.isArray(type) ? type(type.elementOid()) : null;
  }

  /// The type of arrays of `type`, null if there is none.
  Type arrayType(Type type) {
    return type.arrayOid() == 0 ? null : type(type.arrayOid());
  }

  /// Whether values are rows with fields.
  boolean isRow(Type type) {
    return type.oid() == Types.RECORD.oid() || baseType(type).kind() == 'c';
  }
}
