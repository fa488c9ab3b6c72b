package pganatomy.engine.parser;

import static pganatomy.engine.parser.Keyword.*;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.ColumnDefinition;
import pganatomy.engine.parser.ast.Constraint;
import pganatomy.engine.parser.ast.ExpressionNode;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.ast.SortBy;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TableStatement.CheckOption;
import pganatomy.engine.parser.ast.TableStatement.CreateSequence;
import pganatomy.engine.parser.ast.TableStatement.CreateTable;
import pganatomy.engine.parser.ast.TableStatement.CreateTableAs;
import pganatomy.engine.parser.ast.TableStatement.CreateView;
import pganatomy.engine.parser.ast.TableStatement.IndexElement;
import pganatomy.engine.parser.ast.TableStatement.Into;
import pganatomy.engine.parser.ast.TableStatement.LikeClause;
import pganatomy.engine.parser.ast.TableStatement.OnCommit;
import pganatomy.engine.parser.ast.TableStatement.PartitionBound;
import pganatomy.engine.parser.ast.TableStatement.PartitionBy;
import pganatomy.engine.parser.ast.TableStatement.Persistence;
import pganatomy.engine.parser.ast.TableStatement.TableElement;
import pganatomy.engine.parser.ast.TypeName;

/// `CREATE TABLE`, `VIEW`, `MATERIALIZED VIEW` and `SEQUENCE`.
///
/// PostgreSQL: src/backend/parser/gram.y, CreateStmt, CreateAsStmt, ViewStmt, CreateSeqStmt
final class TableGrammar extends Grammar {
  TableGrammar(Parser parser) {
    super(parser);
  }

  // ---- CREATE TABLE ----

  /// `CREATE [TEMP] TABLE`, from `TABLE` on.
  Statement create(Persistence persistence, int location) {
    expect(TABLE);
    boolean ifNotExists = ifNotExists();
    RelationName name = relationName();
    if (accept(OF)) {
      return createOf(name, persistence, ifNotExists, location);
    }
    if (at(PARTITION)) {
      return createPartition(name, persistence, ifNotExists, location);
    }
    if (!at('(') || parser.onlyCreateAs || beginsColumnNames()) {
      return createAs(name, persistence, ifNotExists, location);
    }
    advance();
    List<TableElement> elements = at(')') ? List.of() : elements();
    expect(')');
    List<RelationName> inherits = List.of();
    if (accept(INHERITS)) {
      expect('(');
      inherits = relationNames();
      expect(')');
    }
    return finish(name, persistence, ifNotExists, elements, inherits, null, null, null, location);
  }

  /// `(a, b) AS`: the names of a `CREATE TABLE AS` instead of definitions.
  private boolean beginsColumnNames() {
    int distance = 1;
    while (isColumnId(ahead(distance))) {
      if (ahead(distance + 1) == ')') {
        return true;
      }
      if (ahead(distance + 1) != ',') {
        return false;
      }
      distance += 2;
    }
    return false;
  }

  private Statement finish(
      RelationName name,
      Persistence persistence,
      boolean ifNotExists,
      List<TableElement> elements,
      List<RelationName> inherits,
      TypeName ofType,
      RelationName parent,
      PartitionBound bound,
      int location) {
    PartitionBy partitionBy = at(PARTITION) ? partitionBy() : null;
    String accessMethod = accept(USING) ? columnId() : null;
    List<Option> options = tableOptions();
    OnCommit onCommit = onCommit();
    String tablespace = accept(TABLESPACE) ? columnId() : null;
    return new CreateTable(
        name,
        persistence,
        ifNotExists,
        elements,
        inherits,
        ofType,
        parent,
        bound,
        partitionBy,
        accessMethod,
        options,
        onCommit,
        tablespace,
        location);
  }

  private List<Option> tableOptions() {
    if (at(WITHOUT, OIDS)) {
      parser.index += 2;
      return List.of();
    }
    if (accept(WITH)) {
      return parser.options().storage();
    }
    return List.of();
  }

  private OnCommit onCommit() {
    if (!accept(ON)) {
      return OnCommit.NOTHING_SAID;
    }
    expect(COMMIT);
    if (accept(DROP)) {
      return OnCommit.DROP;
    }
    boolean delete = accept(DELETE);
    if (!delete) {
      expect(PRESERVE);
    }
    expect(ROWS);
    return delete ? OnCommit.DELETE_ROWS : OnCommit.PRESERVE_ROWS;
  }

  private List<TableElement> elements() {
    var elements = new ArrayList<TableElement>();
    do {
      if (at(LIKE)) {
        elements.add(like());
      } else if (parser.constraints().atTableConstraint()) {
        elements.add(parser.constraints().tableConstraint());
      } else {
        elements.add(column());
      }
    } while (accept(','));
    return elements;
  }

  private LikeClause like() {
    int location = expect(LIKE);
    RelationName table = relationName();
    var options = new ArrayList<String>();
    while (at(INCLUDING) || at(EXCLUDING)) {
      String sign = at(INCLUDING) ? "+" : "-";
      advance();
      switch (token()) {
        case COMMENTS,
            COMPRESSION,
            CONSTRAINTS,
            DEFAULTS,
            IDENTITY,
            GENERATED,
            INDEXES,
            STATISTICS,
            STORAGE,
            ALL ->
            options.add(sign + take());
        default -> throw syntaxError();
      }
    }
    return new LikeClause(table, options, location);
  }

  /// `columnDef`.
  ColumnDefinition column() {
    int location = start();
    String name = columnId();
    TypeName type = parser.types.type();
    String storage = null;
    if (accept(STORAGE)) {
      storage = at(DEFAULT) ? take() : columnId();
    }
    String compression = null;
    if (accept(COMPRESSION)) {
      compression = at(DEFAULT) ? take() : columnId();
    }
    return columnQualifiers(name, type, storage, compression, location);
  }

  private ColumnDefinition columnQualifiers(
      String name, TypeName type, String storage, String compression, int location) {
    List<String> collation = List.of();
    var constraints = new ArrayList<Constraint>();
    while (true) {
      if (at(COLLATE)) {
        int place = start();
        advance();
        if (!collation.isEmpty()) {
          throw errorAt("multiple COLLATE clauses not allowed", place);
        }
        collation = anyName();
      } else if (parser.constraints().atColumnConstraint()) {
        constraints.add(parser.constraints().columnConstraint());
      } else {
        return new ColumnDefinition(
            name, type, storage, compression, collation, constraints, location);
      }
    }
  }

  // ---- OF, PARTITION OF, PARTITION BY ----

  private Statement createOf(
      RelationName name, Persistence persistence, boolean ifNotExists, int location) {
    int place = start();
    TypeName type = TypeName.of(anyName(), place);
    return finish(
        name, persistence, ifNotExists, typedElements(), List.of(), type, null, null, location);
  }

  private Statement createPartition(
      RelationName name, Persistence persistence, boolean ifNotExists, int location) {
    expect(PARTITION, OF);
    RelationName parent = relationName();
    List<TableElement> elements = typedElements();
    PartitionBound bound = bound();
    return finish(
        name, persistence, ifNotExists, elements, List.of(), null, parent, bound, location);
  }

  /// `OptTypedTableElementList`.
  private List<TableElement> typedElements() {
    if (!accept('(')) {
      return List.of();
    }
    var elements = new ArrayList<TableElement>();
    do {
      if (parser.constraints().atTableConstraint()) {
        elements.add(parser.constraints().tableConstraint());
      } else {
        int location = start();
        String name = columnId();
        if (accept(WITH)) {
          expect(OPTIONS);
        }
        elements.add(columnQualifiers(name, null, null, null, location));
      }
    } while (accept(','));
    expect(')');
    return elements;
  }

  private PartitionBy partitionBy() {
    int location = expect(PARTITION);
    expect(BY);
    String strategy = columnId();
    expect('(');
    List<IndexElement> elements = partitionElements();
    expect(')');
    return new PartitionBy(strategy, elements, location);
  }

  private List<IndexElement> partitionElements() {
    var elements = new ArrayList<IndexElement>();
    do {
      IndexElement element = parser.indexes().element();
      if (element.direction() != SortBy.Direction.DEFAULT
          || element.nulls() != SortBy.Nulls.DEFAULT) {
        parser.index--;
        throw syntaxError();
      }
      elements.add(element);
    } while (accept(','));
    return elements;
  }

  /// `PartitionBoundSpec`.
  PartitionBound bound() {
    int location = start();
    if (accept(DEFAULT)) {
      return new PartitionBound(true, List.of(), List.of(), List.of(), -1, -1, location);
    }
    expect(FOR);
    expect(VALUES);
    if (accept(IN)) {
      return new PartitionBound(false, list(), List.of(), List.of(), -1, -1, location);
    }
    if (accept(FROM)) {
      List<ExpressionNode> from = list();
      expect(TO);
      return new PartitionBound(false, List.of(), from, list(), -1, -1, location);
    }
    return hashBound(location);
  }

  private List<ExpressionNode> list() {
    expect('(');
    List<ExpressionNode> list = parser.expressions.expressionList();
    expect(')');
    return list;
  }

  private PartitionBound hashBound(int location) {
    int withPlace = expect(WITH);
    expect('(');
    int modulus = -1;
    int remainder = -1;
    do {
      int place = start();
      String name = nonReservedWord();
      int value = integer();
      if (name.equals("modulus")) {
        modulus = value;
      } else if (name.equals("remainder")) {
        remainder = value;
      } else {
        throw errorAt("unrecognized hash partition bound specification \"" + name + "\"", place);
      }
    } while (accept(','));
    expect(')');
    if (modulus < 0) {
      throw errorAt("modulus for hash partition must be specified", withPlace);
    }
    if (remainder < 0) {
      throw errorAt("remainder for hash partition must be specified", withPlace);
    }
    return new PartitionBound(false, List.of(), List.of(), List.of(), modulus, remainder, location);
  }

  // ---- AS ----

  private Statement createAs(
      RelationName name, Persistence persistence, boolean ifNotExists, int location) {
    List<String> columns = optionalColumnList();
    String accessMethod = accept(USING) ? columnId() : null;
    List<Option> options = tableOptions();
    OnCommit onCommit = onCommit();
    String tablespace = accept(TABLESPACE) ? columnId() : null;
    expect(AS);
    Statement query = at(EXECUTE) ? parser.sessions().execute() : parser.queries.query();
    boolean noData = withNoData();
    var into =
        new Into(name, persistence, columns, accessMethod, options, onCommit, tablespace, noData);
    return new CreateTableAs(into, query, false, ifNotExists, location);
  }

  /// `[WITH [NO] DATA]`: true for `NO`.
  boolean withNoData() {
    if (!accept(WITH)) {
      return false;
    }
    boolean no = accept(NO);
    expect(DATA);
    return no;
  }

  /// `CREATE MATERIALIZED VIEW`, from `MATERIALIZED` on.
  Statement createMaterializedView(Persistence persistence, int location) {
    expect(MATERIALIZED, VIEW);
    boolean ifNotExists = ifNotExists();
    RelationName name = relationName();
    List<String> columns = optionalColumnList();
    String accessMethod = accept(USING) ? columnId() : null;
    List<Option> options = parser.options().optionalWith();
    String tablespace = accept(TABLESPACE) ? columnId() : null;
    expect(AS);
    SelectStatement query = parser.queries.query();
    var into =
        new Into(
            name,
            persistence,
            columns,
            accessMethod,
            options,
            OnCommit.NOTHING_SAID,
            tablespace,
            withNoData());
    return new CreateTableAs(into, query, true, ifNotExists, location);
  }

  // ---- views ----

  /// `CREATE VIEW`, from `[RECURSIVE] VIEW` on.
  Statement createView(boolean replace, Persistence persistence, int location) {
    boolean recursive = accept(RECURSIVE);
    expect(VIEW);
    RelationName name = relationName();
    List<String> columns = recursive ? columnList() : optionalColumnList();
    List<Option> options = parser.options().optionalWith();
    expect(AS);
    SelectStatement query = parser.queries.query();
    int place = start();
    CheckOption check = checkOption();
    if (recursive) {
      if (check != CheckOption.NONE) {
        throw errorAt(
            pganatomy.engine.utils.error.SqlState.FEATURE_NOT_SUPPORTED,
            "WITH CHECK OPTION not supported on recursive views",
            place);
      }
      query = RecursiveView.wrap(name.name(), columns, query);
    }
    return new CreateView(name, columns, query, replace, persistence, options, check, location);
  }

  private CheckOption checkOption() {
    if (!accept(WITH)) {
      return CheckOption.NONE;
    }
    boolean local = accept(LOCAL);
    if (!local) {
      accept(CASCADED);
    }
    expect(CHECK);
    expect(OPTION);
    return local ? CheckOption.LOCAL : CheckOption.CASCADED;
  }

  // ---- sequences ----

  /// `CREATE SEQUENCE`, from `SEQUENCE` on.
  Statement createSequence(Persistence persistence, int location) {
    expect(SEQUENCE);
    boolean ifNotExists = ifNotExists();
    RelationName name = relationName();
    return new CreateSequence(name, persistence, ifNotExists, sequenceOptions(), location);
  }

  /// `SeqOptList`, possibly empty.
  List<Option> sequenceOptions() {
    var options = new ArrayList<Option>();
    while (true) {
      Option option = sequenceOption();
      if (option == null) {
        return options;
      }
      options.add(option);
    }
  }

  private Option sequenceOption() {
    int location = start();
    switch (token()) {
      case AS -> {
        advance();
        return Option.word("as", parser.types.simpleType().toString(), location);
      }
      case CACHE, MAXVALUE, MINVALUE -> {
        String name = take();
        return Option.number(name, number(), location);
      }
      case CYCLE, LOGGED, UNLOGGED -> {
        return Option.word(take(), "true", location);
      }
      case NO -> {
        return noOption(location);
      }
      case INCREMENT -> {
        advance();
        accept(BY);
        return Option.number("increment", number(), location);
      }
      case OWNED -> {
        advance();
        expect(BY);
        return Option.list("owned_by", anyName(), location);
      }
      case SEQUENCE -> {
        advance();
        expect(NAME);
        return Option.list("sequence_name", anyName(), location);
      }
      case START -> {
        advance();
        accept(WITH);
        return Option.number("start", number(), location);
      }
      case RESTART -> {
        advance();
        if (!accept(WITH) && !atNumber()) {
          return Option.flag("restart", location);
        }
        return Option.number("restart", number(), location);
      }
      default -> {
        return null;
      }
    }
  }

  private Option noOption(int location) {
    expect(NO);
    if (accept(CYCLE)) {
      return Option.word("cycle", "false", location);
    }
    if (!at(MAXVALUE) && !at(MINVALUE)) {
      throw syntaxError();
    }
    return Option.flag(take(), location);
  }
}
