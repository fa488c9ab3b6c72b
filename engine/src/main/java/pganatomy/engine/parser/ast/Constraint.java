package pganatomy.engine.parser.ast;

import java.util.List;

/// A constraint of a column or a table. Which parts mean something depends on the kind; the others
/// are null, false or empty.
///
/// @param name after `CONSTRAINT`, or null
/// @param expression of CHECK, DEFAULT and GENERATED
/// @param columns the key: of PRIMARY KEY, UNIQUE, NOT NULL, FOREIGN KEY
/// @param including `INCLUDE (...)`
/// @param elements of EXCLUDE, with their operators in `exclusionOperators`
/// @param options of the index (`WITH`), or of the identity's sequence
/// @param index the name after `USING INDEX`, or null
/// @param foreign what a foreign key refers to, or null
/// @param always `GENERATED ALWAYS` rather than `BY DEFAULT`
/// @param virtual `VIRTUAL` (or nothing) rather than `STORED`
///
///   PostgreSQL: src/include/nodes/parsenodes.h, Constraint
public record Constraint(
    Kind kind,
    String name,
    ExpressionNode expression,
    List<String> columns,
    List<String> including,
    List<TableStatement.IndexElement> elements,
    List<List<String>> exclusionOperators,
    String accessMethod,
    List<Option> options,
    String index,
    String tablespace,
    ExpressionNode where,
    Foreign foreign,
    boolean always,
    boolean virtual,
    boolean nullsNotDistinct,
    boolean withoutOverlaps,
    boolean noInherit,
    Attributes attributes,
    int location)
    implements TableStatement.TableElement {

  /// What a constraint demands.
  public enum Kind {
    NULL,
    NOT_NULL,
    DEFAULT,
    IDENTITY,
    GENERATED,
    CHECK,
    PRIMARY_KEY,
    UNIQUE,
    EXCLUSION,
    FOREIGN_KEY
  }

  /// When and whether a constraint is checked.
  public record Attributes(
      boolean deferrable, boolean initiallyDeferred, boolean notValid, boolean notEnforced) {
    /// What holds when nothing is said.
    public static final Attributes DEFAULT = new Attributes(false, false, false, false);
  }

  /// `MATCH` of a foreign key.
  public enum Match {
    SIMPLE,
    FULL,
    PARTIAL
  }

  /// What happens to referencing rows.
  public enum Action {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
  }

  /// `REFERENCES table (columns) MATCH ... ON DELETE ... ON UPDATE ...`.
  public record Foreign(
      RelationName table,
      List<String> columns,
      Match match,
      Action onDelete,
      List<String> onDeleteColumns,
      Action onUpdate) {}
}
