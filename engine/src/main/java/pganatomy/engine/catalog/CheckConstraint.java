package pganatomy.engine.catalog;

/// A CHECK constraint of a table, with its condition as text.
public record CheckConstraint(String name, String condition) {}
