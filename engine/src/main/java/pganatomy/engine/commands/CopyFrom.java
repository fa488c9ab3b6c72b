package pganatomy.engine.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.Privileges;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// COPY FROM: lines become rows, which are checked and stored a batch at a time.
///
/// PostgreSQL: src/backend/commands/copyfrom.c, CopyFrom()
final class CopyFrom {
  private static final int LONGEST_SHOWN = 100;

  private final CommandContext context;
  private final RelationDescriptor relation;
  private final List<AttributeDescriptor> columns;
  private final CopyOptions options;
  private final CopyFields fields;
  private final Batch batch;
  private final String[] lines = new String[Batch.CAPACITY];
  private final Default[] defaults;
  private long lineNumber;
  private long fileBytes;
  private final long[] lineNumbers = new long[Batch.CAPACITY];

  /// A column that the data does not have: its value, or what gives each row its own.
  private record Default(String expression, Type type, int typeModifier, Object value) {}

  CopyFrom(
      CommandContext context,
      RelationDescriptor relation,
      List<AttributeDescriptor> columns,
      CopyOptions options) {
    this.context = context;
    this.relation = relation;
    this.columns = columns;
    this.options = options;
    this.fields = new CopyFields(options, Copy.names(columns));
    VectorKind[] kinds = new VectorKind[relation.attributes().size()];
    defaults = new Default[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      AttributeDescriptor attribute = relation.attributes().get(i);
      kinds[i] = attribute.type().vectorKind();
      defaults[i] = columns.contains(attribute) ? null : defaultOf(attribute);
    }
    batch = Batch.create(kinds);
  }

  private Default defaultOf(AttributeDescriptor attribute) {
    String expression = attribute.defaultExpression();
    TableCreation.refuse(attribute.generated() == 's', "COPY FROM with stored generated columns");
    if (attribute.dropped() || expression == null || attribute.generated() != '\0') {
      return new Default(null, attribute.type(), -1, null);
    }
    boolean[] isVolatile = new boolean[1];
    Object value =
        context
            .queries()
            .evaluate(expression, attribute.type(), attribute.typeModifier(), isVolatile);
    return new Default(
        isVolatile[0] ? expression : null, attribute.type(), attribute.typeModifier(), value);
  }

  long run(String path) {
    if (path != null) {
      checkTarget();
      try (InputStream file = open(path)) {
        fileBytes = Files.size(Path.of(path));
        return run(new CopyLines(null, file, options));
      } catch (IOException e) {
        throw DatabaseException.error(
            SqlState.IO_ERROR, "could not read from COPY file: " + e.getMessage());
      }
    }
    checkPrivileges();
    CopyData client = context.queries().copyData();
    client.beginIn(columns.size(), false);
    checkTarget();
    return run(new CopyLines(client, null, options));
  }

  private void checkPrivileges() {
    Privileges privileges = context.catalog().privileges();
    int user = context.catalog().userOid();
    if (privileges.ofRelation(user, relation, AclItem.INSERT) != 0) {
      return;
    }
    for (AttributeDescriptor column : columns) {
      if (privileges.ofColumn(user, relation, column.number(), AclItem.INSERT) == 0) {
        throw Privileges.denied(Privileges.kindWord(relation.kind()), relation.name());
      }
    }
  }

  /// Only now, as PostgreSQL does: the client is already asked for data.
  private void checkTarget() {
    if (relation.kind() != 'r') {
      DatabaseException error =
          DatabaseException.error(
              SqlState.WRONG_OBJECT_TYPE,
              "cannot copy to "
                  + CommandContext.kindWord(relation.kind())
                  + " \""
                  + relation.name()
                  + "\"");
      throw relation.kind() == 'v'
          ? error.hint("To enable copying to a view, provide an INSTEAD OF INSERT trigger.")
          : error;
    }
  }

  private static InputStream open(String path) throws IOException {
    if (!path.startsWith("/")) {
      throw DatabaseException.error(
          SqlState.INVALID_NAME, "relative path not allowed for COPY to file");
    }
    try {
      return Files.newInputStream(Path.of(path));
    } catch (NoSuchFileException e) {
      throw DatabaseException.error(
              SqlState.UNDEFINED_FILE,
              "could not open file \"" + path + "\" for reading: No such file or directory")
          .hint(
              "COPY FROM instructs the PostgreSQL server process to read a file. You may want a"
                  + " client-side facility such as psql's \\copy.");
    }
  }

  private long run(CopyLines input) {
    long rows = 0;
    Progress.start(Progress.Command.COPY, relation.oid(), Guc.TRACK_ACTIVITIES.isOn());
    Progress.set(
        Progress.COPY_COMMAND,
        Progress.COPY_FROM,
        Progress.COPY_TYPE,
        input.isFile() ? Progress.TYPE_FILE : Progress.TYPE_PIPE);
    Progress.set(Progress.COPY_BYTES_TOTAL, fileBytes);
    List<String> values = new ArrayList<>();
    try (QueryServices.Insertion insertion = context.queries().openInsertion(relation)) {
      if (options.header != CopyOptions.Header.NO) {
        readHeader(next(input), values);
      }
      for (String line = next(input); line != null; line = next(input)) {
        Interrupts.check();
        lines[batch.rowCount] = line;
        lineNumbers[batch.rowCount] = lineNumber;
        readRow(line, values);
        batch.rowCount++;
        rows++;
        Progress.set(Progress.COPY_TUPLES, rows);
        if (batch.rowCount == Batch.CAPACITY) {
          flush(insertion);
        }
      }
      flush(insertion);
      insertion.finish();
    }
    Progress.end();
    return rows;
  }

  private String next(CopyLines input) {
    lineNumber++;
    String line;
    try {
      line = input.next();
    } catch (DatabaseException e) {
      if (SqlState.BAD_COPY_FILE_FORMAT.equals(e.sqlState())) {
        throw located(e, lineNumber, input.unfinished());
      }
      if (!e.isFatal()) {
        e.data().addContext("COPY " + relation.name() + ", line " + lineNumber);
      }
      throw e;
    }
    // As in PostgreSQL, which knows only after the first line what ends one.
    if (options.isCsv && line != null && lineNumber > 1) {
      for (int at = line.indexOf('\n'); at >= 0; at = line.indexOf('\n', at + 1)) {
        lineNumber++;
      }
    }
    return line;
  }

  private void readHeader(String line, List<String> values) {
    if (line == null || options.header != CopyOptions.Header.MATCH) {
      return;
    }
    fields.split(line, values);
    if (values.size() != columns.size()) {
      throw badHeader(
          "wrong number of fields in header line: got "
              + values.size()
              + ", expected "
              + columns.size(),
          line);
    }
    for (int i = 0; i < values.size(); i++) {
      String expected = columns.get(i).name();
      if (!expected.equals(values.get(i))) {
        String got = values.get(i) == null ? "null value (\"" + options.nullText + "\")" : null;
        throw badHeader(
            "column name mismatch in header line field "
                + (i + 1)
                + ": got "
                + (got == null ? "\"" + values.get(i) + "\"" : got)
                + ", expected \""
                + expected
                + "\"",
            line);
      }
    }
  }

  private DatabaseException badHeader(String message, String line) {
    return located(
        DatabaseException.error(SqlState.BAD_COPY_FILE_FORMAT, message), lineNumber, line);
  }

  private void readRow(String line, List<String> values) {
    try {
      fields.split(line, values);
    } catch (DatabaseException e) {
      throw located(e, lineNumber, line);
    }
    if (values.size() > columns.size()) {
      throw badLine("extra data after last expected column", line);
    }
    for (int i = 0; i < columns.size(); i++) {
      if (i >= values.size()) {
        throw badLine("missing data for column \"" + columns.get(i).name() + "\"", line);
      }
      setValue(columns.get(i), values.get(i));
    }
    for (int i = 0; i < defaults.length; i++) {
      if (defaults[i] != null) {
        setDefault(batch.columns[i], defaults[i]);
      }
    }
  }

  private DatabaseException badLine(String message, String line) {
    return located(
        DatabaseException.error(SqlState.BAD_COPY_FILE_FORMAT, message), lineNumber, line);
  }

  private void setValue(AttributeDescriptor column, String value) {
    ColumnVector vector = batch.columns[column.number() - 1];
    if (value == null) {
      vector.setNull(batch.rowCount);
      return;
    }
    try {
      Type type = column.type();
      vector.set(batch.rowCount, type.codec().parse(value, column.typeModifier()));
    } catch (DatabaseException e) {
      e.data()
          .addContext(
              "COPY "
                  + relation.name()
                  + ", line "
                  + lineNumber
                  + ", column "
                  + column.name()
                  + ": \""
                  + shown(value)
                  + "\"");
      throw e;
    }
  }

  private void setDefault(ColumnVector vector, Default value) {
    Object shown = value.value();
    if (value.expression() != null) {
      shown =
          context
              .queries()
              .evaluate(value.expression(), value.type(), value.typeModifier(), new boolean[1]);
    }
    if (shown == null) {
      vector.setNull(batch.rowCount);
    } else {
      vector.set(batch.rowCount, shown);
    }
  }

  private void flush(QueryServices.Insertion insertion) {
    if (batch.rowCount > 0) {
      try {
        insertion.check(batch);
      } catch (DatabaseException e) {
        throw blame(insertion, e);
      }
      insertion.insert(batch);
      batch.clear();
    }
  }

  /// Finds the first row that does not pass, to name its line.
  private DatabaseException blame(QueryServices.Insertion insertion, DatabaseException whole) {
    ColumnVector[] single = new ColumnVector[batch.columns.length];
    for (int row = 0; row < batch.rowCount; row++) {
      for (int i = 0; i < single.length; i++) {
        single[i] = ColumnVector.create(batch.columns[i].kind(), 1);
        single[i].copyRow(0, batch.columns[i], row);
      }
      Batch one = new Batch(single);
      one.rowCount = 1;
      try {
        insertion.check(one);
      } catch (DatabaseException e) {
        return located(e, lineNumbers[row], lines[row]);
      }
    }
    return whole;
  }

  private DatabaseException located(DatabaseException error, long number, String line) {
    error
        .data()
        .addContext("COPY " + relation.name() + ", line " + number + ": \"" + shown(line) + "\"");
    return error;
  }

  private static String shown(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
  }
}
