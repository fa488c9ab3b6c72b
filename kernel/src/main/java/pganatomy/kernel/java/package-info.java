/// Java cells on JShell, inside the kernel's own process.
///
/// **The problem.** JShell's in-process engines lose the values of variables when something that
/// they mention is declared again, and cannot stop a loop; its default engine, another process,
/// cannot render objects and is slow. This package is an engine of its own that does neither.
///
/// ```text
///   cell -> Magics -> JavaShell -> JShell -> CellControl -> CellRunner: the thread "cell"
///                        |                     |  load: Weaver puts stop checks in
///                        |                     `  redefine: Redefiner replaces bodies in place
///                        `- VariableKeeper: values move along when JShell makes new classes
/// ```
///
/// **Rules.**
/// 1. Redefinition has two layers. Where only bodies change, classes are redefined in place, as the
///    debugger would. Where JShell makes new classes (a changed signature, a body that gets a
///    lambda), [pganatomy.kernel.java.VariableKeeper] carries the values over. What cannot be kept,
///    an object of a class that was itself declared anew, is told.
/// 2. An interrupt is minded at the start of each method and at each jump backwards of the cell's
///    own code, by the common pool's workers too; sleeping threads are interrupted; library code
///    that minds nothing is left behind.
/// 3. A failure is one [pganatomy.kernel.java.CellFailure] with a text for a learner: the place in
///    the cell first, the whole trace folded below it, and by `%trace`.
/// 4. JShell's index of packages is made when a completion first wants it, not at the start:
///    [pganatomy.kernel.java.PackageIndex].
///
/// **Left out.** Threads that a cell has started stop at their next check, but are not woken from a
/// sleep. The state of JShell is not saved.
///
/// **Read first:** [pganatomy.kernel.java.JavaShell], [pganatomy.kernel.java.CellControl].
package pganatomy.kernel.java;
