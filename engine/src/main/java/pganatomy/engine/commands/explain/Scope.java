package pganatomy.engine.commands.explain;

import pganatomy.engine.executor.plan.Plan;

/// Where an expression stands: in a node's own space, or over its child (an aggregate's arguments).
record Scope(Plan node, boolean isOverChild) {}
