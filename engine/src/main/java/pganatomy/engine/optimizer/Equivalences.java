package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// Classes of expressions that equal one another in every row of a query level's result.
///
/// ```text
///   a.x = b.x AND b.x = c.y      one class: a.x, b.x, c.y
///   order by a.x = order by c.y  orders name the first member of a class
/// ```
///
/// Only conditions of WHERE, of inner joins and of semi-joins make classes. A condition of an outer
/// join holds in some rows only: its two sides are remembered, because a merge join can use their
/// orders, but they stay two.
///
/// PostgreSQL: src/backend/optimizer/path/equivclass.c, pathkeys.c
final class Equivalences {
  /// One expression of a class.
  ///
  /// @param expression as a condition has it
  /// @param key without casts that change nothing, and without locations
  record Member(Expression expression, Expression key, long ranges) {}

  /// @param members in the order in which conditions name them
  /// @param clauses the conditions that it was made of, and later those that follow from it
  record Group(List<Member> members, List<Expression.OperatorCall> clauses) {
    boolean has(Expression key) {
      return find(key) != null;
    }

    Member find(Expression key) {
      for (Member member : members) {
        if (member.key.equals(key)) {
          return member;
        }
      }
      return null;
    }
  }

  private record OuterPair(Member left, Member right) {}

  private final List<Group> groups = new ArrayList<>();
  private final List<OuterPair> outerPairs = new ArrayList<>();
  private final List<Expression> constants = new ArrayList<>();

  /// Reads all conditions of a level, before any of it is planned.
  void collect(Query.FromItem from, List<Expression> where) {
    for (Expression clause : where) {
      add(clause);
    }
    collect(from);
    groups.removeIf(this::isConstant);
  }

  private void collect(Query.FromItem item) {
    switch (item) {
      case Query.FromItem.Range range -> {
        // No condition.
      }
      case Query.FromItem.List list -> {
        for (Query.FromItem part : list.items()) {
          collect(part);
        }
      }
      case Query.FromItem.Join join -> {
        collect(join.left());
        collect(join.right());
        List<Expression> clauses = new ArrayList<>();
        Clauses.splitAnd(join.condition(), clauses);
        for (Expression clause : clauses) {
          if (join.type() == Query.JoinType.INNER || join.type() == Query.JoinType.SEMI) {
            add(clause);
          } else {
            addOuter(clause);
          }
        }
      }
    }
  }

  /// Whether a merge join can use the condition: an equality of two sides over different ranges.
  static boolean isMergeable(Expression clause) {
    if (!(clause instanceof Expression.OperatorCall call)
        || call.arguments().size() != 2
        || !call.operator().canMerge()) {
      return false;
    }
    long left = Clauses.ranges(call.arguments().get(0));
    long right = Clauses.ranges(call.arguments().get(1));
    return left != 0 && right != 0 && (left & right) == 0 && !Clauses.hasVolatile(clause);
  }

  private void add(Expression clause) {
    if (isMergeable(clause)) {
      merge((Expression.OperatorCall) clause);
    } else if (clause instanceof Expression.OperatorCall call
        && call.arguments().size() == 2
        && call.operator().canMerge()) {
      Clauses.collectConstant(call, constants);
    }
  }

  private void merge(Expression.OperatorCall clause) {
    Member left = member(clause.arguments().get(0));
    Member right = member(clause.arguments().get(1));
    Group a = group(left.key);
    Group b = group(right.key);
    if (a == null && b == null) {
      a = new Group(new ArrayList<>(), new ArrayList<>());
      groups.add(a);
    } else if (a == null) {
      a = b;
    } else if (b != null && a != b) {
      a.members.addAll(b.members);
      a.clauses.addAll(b.clauses);
      groups.remove(b);
    }
    for (Member member : List.of(left, right)) {
      if (!a.has(member.key)) {
        a.members.add(member);
      }
    }
    a.clauses.add(clause);
  }

  private void addOuter(Expression clause) {
    if (isMergeable(clause)) {
      Expression.OperatorCall call = (Expression.OperatorCall) clause;
      outerPairs.add(
          new OuterPair(member(call.arguments().get(0)), member(call.arguments().get(1))));
    }
  }

  private static Member member(Expression expression) {
    return new Member(expression, IndexMatching.placeless(expression), Clauses.ranges(expression));
  }

  private boolean isConstant(Group group) {
    for (Member member : group.members) {
      if (constants.contains(member.key)) {
        return true;
      }
    }
    return false;
  }

  List<Group> groups() {
    return groups;
  }

  /// The class of an expression (without locations), null when it is alone.
  Group group(Expression key) {
    for (Group group : groups) {
      if (group.has(key)) {
        return group;
      }
    }
    return null;
  }

  /// The expression that stands for all that equal this one.
  Expression canonical(Expression key) {
    Group group = groups.isEmpty() ? null : group(key);
    return group == null ? key : group.members.getFirst().key;
  }

  /// Whether a join of `ranges` with others may want rows in the order of `key`.
  boolean isUsefulForMerging(Expression key, long ranges) {
    Group group = group(key);
    if (group != null && countOutside(group, ranges) > 0) {
      return true;
    }
    for (OuterPair pair : outerPairs) {
      if (isUseful(pair.left, pair.right, key, ranges)
          || isUseful(pair.right, pair.left, key, ranges)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUseful(Member own, Member other, Expression key, long ranges) {
    return (own.ranges & ~ranges) == 0
        && (other.ranges & ranges) == 0
        && canonical(own.key).equals(key);
  }

  /// How many further joins can use an order by `key`.
  int popularity(Expression key, long ranges) {
    Group group = group(key);
    return group == null ? 0 : countOutside(group, ranges);
  }

  private static int countOutside(Group group, long ranges) {
    int count = 0;
    for (Member member : group.members) {
      count += (member.ranges & ranges) == 0 ? 1 : 0;
    }
    return count;
  }
}
