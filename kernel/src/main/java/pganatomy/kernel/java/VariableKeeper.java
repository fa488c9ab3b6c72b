package pganatomy.kernel.java;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/// Keeps the values of variables when JShell makes new classes for them.
///
/// A variable is a static field of a class that JShell generates. When something that the class
/// mentions changes (a method's signature, an import), JShell compiles the class anew, under a new
/// name, and the new field starts at zero: the learner's variable has silently lost its value.
///
/// ```text
/// before the snippet   field of v in $JShell$7   -> 1   remembered
/// the snippet          v moves to $JShell$7B, value 0
/// after the snippet    field of v in $JShell$7B  <- 1   unless the snippet declared v itself
/// ```
///
/// A value whose own class was replaced does not fit its variable any more; [#restore] returns the
/// names of such variables, so that the learner is told.
final class VariableKeeper {

  /// A variable's field and its value.
  record Kept(VarSnippet variable, Field field, Object value) {}

  private final JShell shell;
  private final CellControl control;

  VariableKeeper(JShell shell, CellControl control) {
    this.shell = shell;
    this.control = control;
  }

  /// The variables that have a value now, by the identity of their snippets.
  Map<String, Kept> remember() {
    Map<String, Kept> kept = new LinkedHashMap<>();
    shell
        .variables()
        .forEach(variable -> {
          Field field = field(variable);
          if (field != null) {
            kept.put(variable.id(), new Kept(variable, field, get(field)));
          }
        });
    return kept;
  }

  /// Gives moved variables their values back.
  ///
  /// @param own identities of the snippets that were run: these have new values
  /// @return names of the variables that could not keep their value
  List<String> restore(Map<String, Kept> remembered, Set<String> own) {
    List<String> lost = new ArrayList<>();
    for (VarSnippet variable : shell.variables().toList()) {
      Kept kept = remembered.get(variable.id());
      if (kept != null && !own.contains(variable.id())) {
        Field now = field(variable);
        boolean moved = now != null && !now.equals(kept.field);
        if (moved && !isNothing(kept.value) && !set(now, kept.value)) {
          lost.add(variable.name());
        }
      }
    }
    for (Kept kept : remembered.values()) {
      if (isGone(kept.variable) && !declareAgain(kept)) {
        lost.add(kept.variable.name());
      }
    }
    return lost;
  }

  /// Whether a change elsewhere has made the variable's own declaration invalid, as `int v = f();`
  /// is once `f` returns a `long`.
  private boolean isGone(VarSnippet variable) {
    return switch (shell.status(variable)) {
      case VALID, OVERWRITTEN, DROPPED -> false;
      default -> shell.variables().noneMatch(other -> isValid(other, variable.name()));
    };
  }

  private boolean isValid(VarSnippet variable, String name) {
    return variable.name().equals(name) && shell.status(variable) == Snippet.Status.VALID;
  }

  private boolean declareAgain(Kept kept) {
    String declaration = kept.variable.typeName() + " " + kept.variable.name() + ";";
    for (SnippetEvent event : shell.eval(declaration)) {
      if (event.snippet() instanceof VarSnippet again && event.causeSnippet() == null) {
        Field now = field(again);
        return now != null && (isNothing(kept.value) || set(now, kept.value));
      }
    }
    return false;
  }

  /// Sets variables that a piece of code mentions to null, one after the other, until enough memory
  /// is free: javac needs some for the next cell.
  ///
  /// @return names of the variables that have lost their value
  List<String> freeMemory(String source, long enoughBytes) {
    List<String> cleared = new ArrayList<>();
    for (VarSnippet variable : shell.variables().toList()) {
      boolean mentioned = Pattern.compile("\\b" + variable.name() + "\\b").matcher(source).find();
      if (mentioned && freeBytes() < enoughBytes) {
        Field field = field(variable);
        Object value = field == null ? null : get(field);
        if (value != null && !field.getType().isPrimitive() && set(field, null)) {
          cleared.add(variable.name());
        }
      }
    }
    return cleared;
  }

  private static long freeBytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
  }

  /// The value that a variable has now.
  Object value(VarSnippet variable) {
    Field field = field(variable);
    return field == null ? null : get(field);
  }

  private Field field(VarSnippet variable) {
    try {
      shell.varValue(variable);
      return control.field();
    } catch (IllegalArgumentException e) {
      return null; // Declared, but its type is not known yet: it has no field.
    }
  }

  private static boolean isNothing(Object value) {
    return value == null
        || value.equals(false)
        || (value instanceof Number number && number.doubleValue() == 0)
        || value.equals('\0');
  }

  private static Object get(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException | LinkageError e) {
      return null; // Its initialiser failed: there is no value.
    }
  }

  private static boolean set(Field field, Object value) {
    if (Modifier.isFinal(field.getModifiers())) {
      return false;
    }
    try {
      field.set(null, value);
      return true;
    } catch (IllegalAccessException | IllegalArgumentException | LinkageError e) {
      return false;
    }
  }
}
