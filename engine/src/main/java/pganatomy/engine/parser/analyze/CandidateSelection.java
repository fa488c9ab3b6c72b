package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;

/// Chooses among functions or operators of one name that all could take the arguments.
///
/// The rules, each applied to what the one before left, until one candidate remains:
///
/// 1. Most arguments of exactly the declared type.
/// 2. Most arguments that are exact or whose declared type is its category's preferred one.
/// 3. For literals without a type: the category that all candidates agree on at that place, or the
///    string category if any candidate takes a string; and within it the preferred type.
/// 4. If all known arguments have one type, let the literals have it, too.
///
/// PostgreSQL: src/backend/parser/parse_func.c, func_select_candidate()
final class CandidateSelection {
  private final AnalysisContext context;
  private final List<Type> inputs;
  private final int[] inputOids;
  private int unknownCount;

  CandidateSelection(AnalysisContext context, List<Type> inputs) {
    this.context = context;
    this.inputs = inputs;
    inputOids = new int[inputs.size()];
    for (int i = 0; i < inputOids.length; i++) {
      inputOids[i] = context.baseType(inputs.get(i)).oid();
      if (inputOids[i] == TypeOids.UNKNOWN) {
        unknownCount++;
      }
    }
  }

  /// The candidates whose declared types the arguments can become.
  List<int[]> matching(List<int[]> candidates) {
    var matching = new ArrayList<int[]>();
    for (int[] candidate : candidates) {
      if (context.coercion.allPossible(inputs, candidate, Coercion.Context.IMPLICIT)) {
        matching.add(candidate);
      }
    }
    return matching;
  }

  /// The best candidate (the very array), or null if there is no single best one.
  int[] best(List<int[]> candidates) {
    List<int[]> left = mostMatches(candidates, false);
    if (left.size() > 1) {
      left = mostMatches(left, true);
    }
    if (left.size() > 1 && unknownCount > 0) {
      left = byCategory(left);
      if (left.size() > 1) {
        left = byKnownType(left);
      }
    }
    return left.size() == 1 ? left.getFirst() : null;
  }

  private List<int[]> mostMatches(List<int[]> candidates, boolean preferredCounts) {
    var best = new ArrayList<int[]>();
    int most = -1;
    for (int[] candidate : candidates) {
      int matches = 0;
      for (int i = 0; i < inputOids.length; i++) {
        if (inputOids[i] != TypeOids.UNKNOWN
            && (candidate[i] == inputOids[i] || preferredCounts && isPreferred(i, candidate[i]))) {
          matches++;
        }
      }
      if (matches > most) {
        most = matches;
        best.clear();
      }
      if (matches == most) {
        best.add(candidate);
      }
    }
    return best;
  }

  private boolean isPreferred(int argument, int candidate) {
    Type type = context.type(candidate);
    return type.preferred() && type.category() == context.type(inputOids[argument]).category();
  }

  private List<int[]> byCategory(List<int[]> candidates) {
    char[] categories = new char[inputOids.length];
    boolean[] preferred = new boolean[inputOids.length];
    for (int i = 0; i < inputOids.length; i++) {
      if (inputOids[i] == TypeOids.UNKNOWN && !categoryAt(i, candidates, categories, preferred)) {
        return candidates;
      }
    }
    var left = new ArrayList<int[]>();
    for (int[] candidate : candidates) {
      if (fits(candidate, categories, preferred)) {
        left.add(candidate);
      }
    }
    return left.isEmpty() ? candidates : left;
  }

  private boolean categoryAt(
      int argument, List<int[]> candidates, char[] categories, boolean[] preferred) {
    boolean conflict = false;
    for (int[] candidate : candidates) {
      Type type = context.type(candidate[argument]);
      if (categories[argument] == 0) {
        categories[argument] = type.category();
        preferred[argument] = type.preferred();
      } else if (type.category() == categories[argument]) {
        preferred[argument] |= type.preferred();
      } else if (type.category() == 'S') {
        categories[argument] = 'S';
        preferred[argument] = type.preferred();
      } else {
        conflict = true;
      }
    }
    return !conflict || categories[argument] == 'S';
  }

  private boolean fits(int[] candidate, char[] categories, boolean[] preferred) {
    for (int i = 0; i < inputOids.length; i++) {
      if (inputOids[i] == TypeOids.UNKNOWN) {
        Type type = context.type(candidate[i]);
        if (type.category() != categories[i] || preferred[i] && !type.preferred()) {
          return false;
        }
      }
    }
    return true;
  }

  private List<int[]> byKnownType(List<int[]> candidates) {
    int known = TypeOids.UNKNOWN;
    for (int oid : inputOids) {
      if (oid == TypeOids.UNKNOWN || oid == known) {
        continue;
      }
      if (known != TypeOids.UNKNOWN) {
        return candidates;
      }
      known = oid;
    }
    if (known == TypeOids.UNKNOWN) {
      return candidates;
    }
    var same = new ArrayList<Type>();
    for (int i = 0; i < inputOids.length; i++) {
      same.add(context.type(known));
    }
    var left = new ArrayList<int[]>();
    for (int[] candidate : candidates) {
      if (context.coercion.allPossible(same, candidate, Coercion.Context.IMPLICIT)) {
        left.add(candidate);
      }
    }
    return left.size() == 1 ? left : candidates;
  }
}
