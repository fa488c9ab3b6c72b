package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Expression;

/// A condition, and the ranges that must be joined before it can be checked.
record Clause(Expression expression, long required) {}
