package pganatomy.engine.commands;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.UtilityStatement.Copy;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// What stands in COPY's `WITH (...)`: the text and the CSV format.
///
/// PostgreSQL: src/backend/commands/copy.c, ProcessCopyOptions()
final class CopyOptions {
  /// Whether the first line names the columns.
  enum Header {
    NO,
    YES,
    MATCH
  }

  boolean isCsv;
  char delimiter;
  String nullText;
  char quote = '"';
  char escape = '"';
  Header header = Header.NO;
  Option forceQuote;
  Option forceNotNull;
  Option forceNull;

  private final CommandContext context;

  CopyOptions(CommandContext context, Copy statement) {
    this.context = context;
    String delimiterText = null;
    String quoteText = null;
    String escapeText = null;
    Set<String> seen = new HashSet<>();
    for (Option option : statement.options()) {
      if (!seen.add(option.name())) {
        throw context.error(
            SqlState.SYNTAX_ERROR, "conflicting or redundant options", option.location());
      }
      switch (option.name()) {
        case "format" -> isCsv = isCsv(option);
        case "delimiter" -> delimiterText = option.text();
        case "null" -> nullText = option.text();
        case "header" -> header = header(option, statement.from());
        case "quote" -> quoteText = option.text();
        case "escape" -> escapeText = option.text();
        case "force_quote" -> forceQuote = option;
        case "force_not_null" -> forceNotNull = option;
        case "force_null" -> forceNull = option;
        case "freeze", "encoding", "log_verbosity" -> {
          // The text is always UTF-8, and nothing is frozen early.
        }
        case "default", "on_error", "reject_limit" ->
            TableCreation.refuse(true, "COPY option " + option.name().toUpperCase(Locale.ROOT));
        default ->
            throw context.error(
                SqlState.SYNTAX_ERROR,
                "option \"" + option.name() + "\" not recognized",
                option.location());
      }
    }
    finish(delimiterText, quoteText, escapeText);
  }

  private boolean isCsv(Option option) {
    switch (option.text()) {
      case "text" -> {
        return false;
      }
      case "csv" -> {
        return true;
      }
      case "binary" -> TableCreation.refuse(true, "COPY in binary format");
      default ->
          throw context.error(
              SqlState.INVALID_PARAMETER_VALUE,
              "COPY format \"" + option.text() + "\" not recognized",
              option.location());
    }
    return false;
  }

  private static Header header(Option option, boolean isFrom) {
    String value = option.text() == null ? "true" : option.text().toLowerCase(Locale.ROOT);
    return switch (value) {
      case "true", "on", "1" -> Header.YES;
      case "false", "off", "0" -> Header.NO;
      case "match" -> {
        if (!isFrom) {
          throw DatabaseException.error(
              SqlState.INVALID_PARAMETER_VALUE, "cannot use \"match\" with HEADER in COPY TO");
        }
        yield Header.MATCH;
      }
      default ->
          throw DatabaseException.error(
              SqlState.SYNTAX_ERROR, "header requires a Boolean value or \"match\"");
    };
  }

  private void finish(String delimiterText, String quoteText, String escapeText) {
    if (nullText == null) {
      nullText = isCsv ? "" : "\\N";
    }
    delimiter =
        delimiterText == null
            ? isCsv ? ',' : '\t'
            : single("COPY delimiter must be a single one-byte character", delimiterText);
    if (delimiter == '\r' || delimiter == '\n') {
      throw invalid("COPY delimiter cannot be newline or carriage return");
    }
    if (!isCsv && "\\.abcdefghijklmnopqrstuvwxyz0123456789".indexOf(delimiter) >= 0) {
      throw invalid("COPY delimiter cannot be \"" + delimiter + "\"");
    }
    requireCsv(quoteText, "QUOTE");
    requireCsv(escapeText, "ESCAPE");
    requireCsv(forceQuote, "FORCE_QUOTE");
    requireCsv(forceNotNull, "FORCE_NOT_NULL");
    requireCsv(forceNull, "FORCE_NULL");
    if (quoteText != null) {
      quote = single("COPY quote must be a single one-byte character", quoteText);
    }
    if (isCsv && delimiter == quote) {
      throw invalid("COPY delimiter and quote must be different");
    }
    escape =
        escapeText == null
            ? quote
            : single("COPY escape must be a single one-byte character", escapeText);
  }

  private static char single(String message, String text) {
    if (text.length() != 1 || text.charAt(0) > 127) {
      throw DatabaseException.error(SqlState.FEATURE_NOT_SUPPORTED, message);
    }
    return text.charAt(0);
  }

  private static DatabaseException invalid(String message) {
    return DatabaseException.error(SqlState.INVALID_PARAMETER_VALUE, message);
  }

  private void requireCsv(Object value, String name) {
    if (value != null && !isCsv) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "COPY " + name + " requires CSV mode");
    }
  }

  /// For each column whether an option that lists columns (or `*`) names it.
  static boolean[] named(Option option, List<String> columns) {
    boolean[] named = new boolean[columns.size()];
    for (int i = 0; option != null && i < named.length; i++) {
      named[i] = option.kind() == Option.Kind.STAR || option.list().contains(columns.get(i));
    }
    return named;
  }
}
