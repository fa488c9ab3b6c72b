package pganatomy.engine.parser.analyze;

/// Where in a statement an expression stands; it decides what may occur in it, and what the message
/// calls the place.
///
/// PostgreSQL: src/include/parser/parse_node.h, ParseExprKind
enum ExpressionKind {
  NONE("", true, true),
  JOIN_ON("JOIN conditions", false, false),
  FROM_SUBSELECT("FROM", true, true),
  FROM_FUNCTION("functions in FROM", false, false),
  WHERE("WHERE", false, false),
  HAVING("HAVING", true, false),
  FILTER("FILTER", false, false),
  WINDOW_PARTITION("window definitions", true, false),
  WINDOW_ORDER("window definitions", true, false),
  WINDOW_FRAME("window frame", false, false),
  TARGET("SELECT", true, true),
  INSERT_TARGET("INSERT", false, false),
  UPDATE("UPDATE", false, false),
  GROUP_BY("GROUP BY", false, false),
  ORDER_BY("ORDER BY", true, true),
  DISTINCT_ON("DISTINCT ON", true, true),
  LIMIT("LIMIT", false, false),
  OFFSET("OFFSET", false, false),
  RETURNING("RETURNING", false, false),
  VALUES("VALUES", false, false),
  CHECK("check constraints", false, false),
  DEFAULT("DEFAULT expressions", false, false),
  INDEX("index expressions", false, false),
  INDEX_PREDICATE("index predicates", false, false),
  EXECUTE("EXECUTE parameters", false, false),
  CALL("CALL arguments", false, false);

  final String words;
  final boolean aggregates;
  final boolean windows;

  ExpressionKind(String words, boolean aggregates, boolean windows) {
    this.words = words;
    this.aggregates = aggregates;
    this.windows = windows;
  }
}
