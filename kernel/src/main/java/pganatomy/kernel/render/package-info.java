/// How values look: tables, charts, process trees, collections.
///
/// **The problem.** An output is read in light and in dark themes, in the notebook, on an exported
/// page, and by those who cannot see it.
///
/// **Rules.**
/// 1. Tables take the theme's colours (`inherit`); drawings and charts bring a light ground of
///    their own.
/// 2. Everything has a text form as well; for a picture it says what the picture shows.
/// 3. What is cut is told: rows, characters.
///
/// **Read first:** [pganatomy.kernel.render.Renderers], [pganatomy.kernel.render.Grid].
package pganatomy.kernel.render;
