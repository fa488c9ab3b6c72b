/// # Grading
///
/// `./course grade` runs what learners hand in, in the real kernel, and counts points.
///
/// ```text
///   submission.ipynb ── answers only ──▶ Trial: a kernel and a folder of its own for each exercise
///   notebooks/03-…   ── setup and checks ─▶   setup · answer · visible check · held-back check
///                                                   │ verdicts
///                                                   ▼
///                        table · results/*.json · junit.xml · feedback/*.html
/// ```
///
/// 1. Of a submission only the answers count: cells whose `nbgrader` metadata say `solution`. All
///    other code comes from the notebook in this repository, so an edited check changes nothing; it
///    is reported.
/// 2. Each exercise gets a new kernel, a new folder and no network: an answer that loops, exits,
///    floods, or deletes what it finds spoils its own exercise and no other.
/// 3. The held-back checks ask the same with other data. They add as many points again. The page
///    for the learner tells how many of them passed, not what they were.
/// 4. A result that is there is not made again, unless the submission has changed: a run that was
///    stopped goes on where it was.
///
/// 5. Limits are for a machine that has time: they grow with its load, so that the thirtieth
///    submission of a class is treated as the first. A loop is stopped all the same.
/// 6. The checks' own names are written out before they run: a `check` or a `Lesson01` that an
///    answer defines is not asked.
///
/// Left out: an answer may still look at its kernel's class path and read how it is checked, and as
/// root it may end other processes of the machine; a class of strangers is graded in a container.
///
/// `./course class` rehearses it all ([pganatomy.tests.grading.ClassRoom]).
///
/// Read [pganatomy.tests.grading.Grade] first.
package pganatomy.tests.grading;
