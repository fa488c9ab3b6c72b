package pganatomy.engine.commands;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.libpq.ClientText;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.UtilityStatement;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.utils.adt.QuotedNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.vector.Batch;

/// COPY TO: a table's or a query's rows become lines.
///
/// PostgreSQL: src/backend/commands/copyto.c, DoCopyTo()
final class CopyTo {
  private final CommandContext context;
  private final UtilityStatement.Copy statement;
  private final CopyOptions options;
  private final StringBuilder line = new StringBuilder();
  private CopyData client;
  private OutputStream file;
  private int relationOid;
  private long bytesSent;

  CopyTo(CommandContext context, UtilityStatement.Copy statement, CopyOptions options) {
    this.context = context;
    this.statement = statement;
    this.options = options;
  }

  long run() {
    try (QueryServices.Rows rows = open()) {
      Progress.start(Progress.Command.COPY, relationOid, Guc.TRACK_ACTIVITIES.isOn());
      Progress.set(
          Progress.COPY_COMMAND,
          Progress.COPY_TO,
          Progress.COPY_TYPE,
          statement.file() == null ? Progress.TYPE_PIPE : Progress.TYPE_FILE);
      if (statement.file() == null) {
        client = context.queries().copyData();
        client.beginOut(rows.columns().size(), false);
        long count = send(rows);
        client.endOut();
        Progress.end();
        return count;
      }
      try (OutputStream out = create(statement.file())) {
        file = out;
        long count = send(rows);
        Progress.end();
        return count;
      }
    } catch (IOException e) {
      throw DatabaseException.error(
          SqlState.IO_ERROR, "could not write to COPY file: " + e.getMessage());
    }
  }

  private static OutputStream create(String path) {
    if (!path.startsWith("/")) {
      throw DatabaseException.error(
          SqlState.INVALID_NAME, "relative path not allowed for COPY to file");
    }
    try {
      return new BufferedOutputStream(Files.newOutputStream(Path.of(path)));
    } catch (IOException e) {
      throw DatabaseException.error(
              SqlState.UNDEFINED_FILE,
              "could not open file \"" + path + "\" for writing: No such file or directory")
          .hint(
              "COPY TO instructs the PostgreSQL server process to write a file. You may want a"
                  + " client-side facility such as psql's \\copy.");
    }
  }

  private QueryServices.Rows open() {
    if (statement.query() != null) {
      QueryServices.Rows rows = context.queries().open(statement.query(), context.text());
      if (rows.columns().isEmpty()) {
        rows.close();
        throw DatabaseException.error(
            SqlState.FEATURE_NOT_SUPPORTED, "COPY query must have a RETURNING clause");
      }
      return rows;
    }
    RelationDescriptor relation = context.relation(statement.table());
    if (relation.kind() != 'r') {
      throw DatabaseException.error(
              SqlState.WRONG_OBJECT_TYPE,
              "cannot copy from "
                  + CommandContext.kindWord(relation.kind())
                  + " \""
                  + relation.name()
                  + "\"")
          .hint("Try the COPY (SELECT ...) TO variant.");
    }
    relationOid = relation.oid();
    String text = selectAll(relation);
    Statement select = Parser.parse(text).getFirst().statement();
    return context.queries().open(select, text);
  }

  private String selectAll(RelationDescriptor relation) {
    StringBuilder text = new StringBuilder("SELECT ");
    String separator = "";
    for (String name : Copy.names(Copy.attributes(relation, statement))) {
      text.append(separator).append(QuotedNames.quoteIdentifier(name));
      separator = ", ";
    }
    return text.append(" FROM ONLY ")
        .append(QuotedNames.quoteIdentifier(relation.namespaceName()))
        .append('.')
        .append(QuotedNames.quoteIdentifier(relation.name()))
        .toString();
  }

  private long send(QueryServices.Rows rows) throws IOException {
    List<QueryServices.Column> columns = rows.columns();
    List<String> names = new ArrayList<>();
    for (QueryServices.Column column : columns) {
      names.add(column.name());
    }
    CopyFields fields = new CopyFields(options, names);
    boolean[] forceQuote = CopyOptions.named(options.forceQuote, names);
    if (options.header == CopyOptions.Header.YES) {
      for (int i = 0; i < names.size(); i++) {
        appendField(fields, i, names.get(i), false, names.size());
      }
      sendLine();
    }
    long count = 0;
    for (Batch batch = rows.next(); batch != null; batch = rows.next()) {
      Interrupts.check();
      for (int row = 0; row < batch.rowCount; row++) {
        for (int i = 0; i < columns.size(); i++) {
          Object value = batch.columns[i].get(row);
          String text = value == null ? null : columns.get(i).type().codec().format(value);
          appendField(fields, i, text, forceQuote[i], columns.size());
        }
        sendLine();
      }
      count += batch.rowCount;
      Progress.set(Progress.COPY_TUPLES, count, Progress.COPY_BYTES, bytesSent);
    }
    return count;
  }

  private void appendField(
      CopyFields fields, int index, String value, boolean forceQuote, int columnCount) {
    if (index > 0) {
      line.append(options.delimiter);
    }
    fields.append(line, value, forceQuote, columnCount == 1);
  }

  private void sendLine() throws IOException {
    byte[] bytes = ClientText.encode(line.append('\n').toString());
    line.setLength(0);
    bytesSent += bytes.length;
    if (client != null) {
      client.write(bytes, 0, bytes.length);
    } else {
      file.write(bytes);
    }
  }
}
