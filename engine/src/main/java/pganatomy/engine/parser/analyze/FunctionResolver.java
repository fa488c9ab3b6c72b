package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;

/// Finds the function that a call means.
///
/// A function of `n` declared arguments can be called with more (VARIADIC), with fewer (defaults),
/// or in another order (named arguments). Each way gives a candidate: the declared types in the
/// order of the call's arguments.
///
/// PostgreSQL: src/backend/parser/parse_func.c, func_get_detail(); src/backend/catalog/namespace.c,
/// FuncnameGetCandidates()
final class FunctionResolver {
  /// A function as it would be called.
  ///
  /// @param types the declared type for each argument given
  /// @param positions for each argument given, its place in the declaration; null if in order
  /// @param variadicCount how many of the last arguments are gathered into an array
  record Candidate(FunctionDescriptor function, int[] types, int[] positions, int variadicCount) {
    int defaultsUsed() {
      return Math.max(0, function.argumentTypes().length - types.length);
    }
  }

  /// What the look-up found: a function, or several equally good ones, or none.
  record Result(Candidate candidate, boolean ambiguous) {}

  private final AnalysisContext context;

  FunctionResolver(AnalysisContext context) {
    this.context = context;
  }

  /// @param argumentNames names for the last arguments, empty if none are named
  /// @param expandVariadic false if the call says `VARIADIC` itself
  Result resolve(
      String name, List<Type> arguments, List<String> argumentNames, boolean expandVariadic) {
    List<Candidate> candidates = candidates(name, arguments.size(), argumentNames, expandVariadic);
    for (Candidate candidate : candidates) {
      if (isExact(candidate.types, arguments)) {
        return new Result(candidate, false);
      }
    }
    if (candidates.isEmpty()) {
      return new Result(null, false);
    }
    var lists = new ArrayList<int[]>();
    for (Candidate candidate : candidates) {
      lists.add(candidate.types);
    }
    var selection = new CandidateSelection(context, arguments);
    List<int[]> matching = selection.matching(lists);
    if (matching.isEmpty()) {
      return new Result(null, false);
    }
    int[] best = matching.size() == 1 ? matching.getFirst() : selection.best(matching);
    if (best == null) {
      return new Result(null, true);
    }
    for (Candidate candidate : candidates) {
      if (candidate.types == best) {
        return new Result(candidate, false);
      }
    }
    throw new IllegalStateException("a candidate that was not one");
  }

  private static boolean isExact(int[] declared, List<Type> actual) {
    for (int i = 0; i < declared.length; i++) {
      if (declared[i] != actual.get(i).oid()) {
        return false;
      }
    }
    return true;
  }

  private List<Candidate> candidates(
      String name, int count, List<String> argumentNames, boolean expandVariadic) {
    var candidates = new ArrayList<Candidate>();
    for (FunctionDescriptor function : Functions.candidates(name)) {
      Candidate candidate = candidate(function, count, argumentNames, expandVariadic);
      if (candidate != null) {
        addUnlessWorse(candidates, candidate);
      }
    }
    return candidates;
  }

  /// Of two candidates with the same types, the one without VARIADIC and with fewer defaults stays.
  private static void addUnlessWorse(List<Candidate> candidates, Candidate added) {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate old = candidates.get(i);
      if (java.util.Arrays.equals(old.types, added.types)) {
        boolean better =
            old.variadicCount > 0 && added.variadicCount == 0
                || old.variadicCount == added.variadicCount
                    && added.defaultsUsed() < old.defaultsUsed();
        if (better) {
          candidates.set(i, added);
        }
        return;
      }
    }
    candidates.add(added);
  }

  private static Candidate candidate(
      FunctionDescriptor function, int count, List<String> names, boolean expandVariadic) {
    int[] declared = function.argumentTypes();
    if (!names.isEmpty()) {
      return namedCandidate(function, count, names);
    }
    boolean variadic = function.variadicType() != 0 && expandVariadic;
    if (variadic && count >= declared.length) {
      return variadicCandidate(function, count);
    }
    if (count == declared.length) {
      return new Candidate(function, declared, null, 0);
    }
    if (count < declared.length && count + function.defaultCount() >= declared.length) {
      return new Candidate(function, java.util.Arrays.copyOf(declared, count), null, 0);
    }
    return null;
  }

  private static Candidate variadicCandidate(FunctionDescriptor function, int count) {
    int[] declared = function.argumentTypes();
    int[] types = new int[count];
    for (int i = 0; i < count; i++) {
      types[i] = i < declared.length - 1 ? declared[i] : function.variadicType();
    }
    boolean gathered = function.variadicType() != TypeOids.ANY;
    return new Candidate(function, types, null, gathered ? count - declared.length + 1 : 0);
  }

  private static Candidate namedCandidate(
      FunctionDescriptor function, int count, List<String> names) {
    int[] declared = function.argumentTypes();
    if (count > declared.length
        || count + function.defaultCount() < declared.length
        || function.argumentNames().length == 0) {
      return null;
    }
    int[] positions = new int[count];
    boolean[] given = new boolean[declared.length];
    int positional = count - names.size();
    for (int i = 0; i < count; i++) {
      int position =
          i < positional ? i : indexOf(function.argumentNames(), names.get(i - positional));
      if (position < 0 || position >= declared.length || given[position]) {
        return null;
      }
      given[position] = true;
      positions[i] = position;
    }
    for (int i = 0; i < declared.length - function.defaultCount(); i++) {
      if (!given[i]) {
        return null;
      }
    }
    int[] types = new int[count];
    for (int i = 0; i < count; i++) {
      types[i] = declared[positions[i]];
    }
    return new Candidate(function, types, positions, 0);
  }

  private static int indexOf(String[] names, String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
