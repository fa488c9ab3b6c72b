package pganatomy.engine.tcop;

import pganatomy.engine.parser.StatementText;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.ast.SessionStatement;
import pganatomy.engine.parser.ast.SessionStatement.SetKind;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.parser.ast.UtilityStatement;
import pganatomy.engine.parser.query.QueryJumble;
import pganatomy.engine.storage.statistics.StatementsArea;

/// What makes two statements the same to the statistics: a number, and a text without constants.
///
/// @param queryId never 0
/// @param statement the statement's own text
/// @param start where it begins in the string that the client has sent
/// @param locations where constants begin in that string
/// @param lists for each its list, or null
/// @param highestParameter the largest `n` of the `$n` that the client has written
/// @param areWordsConstants whether names at those places count as constants
public record StatementIdentity(
    long queryId,
    String statement,
    int start,
    int[] locations,
    int[] lists,
    int highestParameter,
    boolean areWordsConstants)
    implements StatementsArea.TextSource {
  private static final int[] NOWHERE = {};

  /// Of a statement that is planned.
  public static StatementIdentity of(RawStatement raw, String source, QueryJumble jumble) {
    return new StatementIdentity(
        jumble.queryId(),
        raw.text(source).stripTrailing(),
        raw.start(),
        jumble.locations(),
        jumble.lists(),
        jumble.highestParameter(),
        false);
  }

  /// Of EXPLAIN: what is explained has an identity of its own.
  public static StatementIdentity ofExplain(
      RawStatement raw, String source, StatementIdentity inner) {
    String text = raw.text(source).stripTrailing();
    return new StatementIdentity(
        StatementText.hash(text, 0),
        text,
        raw.start(),
        inner.locations(),
        inner.lists(),
        inner.highestParameter(),
        false);
  }

  /// Of any other: most have no constants, whatever they say.
  ///
  /// PostgreSQL: src/include/nodes/parsenodes.h, query_jumble_location
  public static StatementIdentity ofUtility(RawStatement raw, String source) {
    String text = raw.text(source).stripTrailing();
    return switch (raw.statement()) {
      case SessionStatement.Transaction transaction -> ofTransaction(raw, text, transaction);
      case SessionStatement.Deallocate deallocate when deallocate.name() != null ->
          word(raw, text, "deallocate", StatementText.lastWord(text));
      case SessionStatement.VariableSet set when isValue(set) -> ofSet(raw, text, "", set);
      case SessionStatement.AlterSystem alter when isValue(alter.variable()) ->
          ofSet(raw, text, "alter system ", alter.variable());
      case SelectStatement _,
          SessionStatement.DeclareCursor _,
          TableStatement.CreateTableAs _,
          UtilityStatement.Explain _ ->
          withQuery(raw, text);
      default -> plain(raw, text, StatementText.hash(text, Integer.MAX_VALUE));
    };
  }

  private static boolean isValue(SessionStatement.VariableSet set) {
    return set.kind() == SetKind.VALUE && !set.values().isEmpty();
  }

  private static StatementIdentity plain(RawStatement raw, String text, long queryId) {
    return new StatementIdentity(queryId, text, raw.start(), NOWHERE, null, 0, true);
  }

  /// One word, at an offset of the statement's own text, is its only constant.
  private static StatementIdentity word(RawStatement raw, String text, String what, int location) {
    int[] locations = {raw.start() + location};
    long queryId = StatementText.hash(what, Integer.MAX_VALUE);
    return new StatementIdentity(queryId, text, raw.start(), locations, null, 0, true);
  }

  /// COMMIT and END are the same statement.
  private static StatementIdentity ofTransaction(
      RawStatement raw, String text, SessionStatement.Transaction transaction) {
    String what =
        "transaction " + transaction.kind().name() + (transaction.chain() ? " chain" : "");
    if (transaction.name() != null) {
      return word(raw, text, what, StatementText.lastWord(text));
    }
    StringBuilder all = new StringBuilder(what);
    for (var option : transaction.options()) {
      all.append(' ').append(option.name()).append(' ').append(option.text());
    }
    return plain(raw, text, StatementText.hash(all.toString(), Integer.MAX_VALUE));
  }

  private static StatementIdentity ofSet(
      RawStatement raw, String text, String prefix, SessionStatement.VariableSet set) {
    if (set.name().equalsIgnoreCase("timezone") && text.regionMatches(true, 4, "time ", 0, 5)) {
      return plain(raw, text, StatementText.hash(text, Integer.MAX_VALUE));
    }
    String what = prefix + (set.local() ? "set local " : "set ") + '"' + set.name() + '"';
    return word(raw, text, what, set.values().getFirst().location() - raw.start());
  }

  /// The literals of the query in it are its constants.
  private static StatementIdentity withQuery(RawStatement raw, String text) {
    int[] locations = StatementText.literals(text, 0);
    for (int i = 0; i < locations.length; i++) {
      locations[i] += raw.start();
    }
    long queryId = StatementText.hash(text, 0);
    return new StatementIdentity(queryId, text, raw.start(), locations, null, 0, true);
  }

  @Override
  public String text() {
    if (locations.length == 0) {
      return statement;
    }
    return StatementText.normalize(
        statement, start, locations, lists, highestParameter, areWordsConstants);
  }
}
