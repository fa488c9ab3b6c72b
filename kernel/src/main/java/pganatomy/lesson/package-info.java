/// # Exercises
///
/// Each lesson has a class here with one method for each exercise. A notebook's check cell hands
/// the learner's answer over, and gets a verdict: a list of sentences, each true of a right answer,
/// with a hint where it is not true of this one.
///
/// ```text
///   learner's cell   int freeSeats(Connection c) { ... }                  nbgrader: solution
///   check cell       check(Lesson03.freeSeats(c -> freeSeats(c)));        nbgrader: grade, locked
///                                 │
///                                 ▼
///   Exercise ── claims ──▶ Verdict ──▶ what the notebook shows, what `./course grade` counts
/// ```
///
/// 1. A claim asks the answer in ever other situations; it never looks at the answer's text.
/// 2. It says what is wrong and where to look, never the solution.
/// 3. Whatever the answer throws is the answer's failure, not the check's.
/// 4. A check leaves nothing behind: servers and connections that it opens, it closes.
///
/// The held-back checks of the graders have the same shape and other data; they lie with the tests.
///
/// Read [pganatomy.lesson.Exercise] first.
package pganatomy.lesson;
