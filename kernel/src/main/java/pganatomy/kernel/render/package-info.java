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
/// 4. Charts are PNG in double resolution, not SVG: a chart of a few thousand samples stays small,
///    text looks the same without the fonts that it was made with, and the AOT cache need not hold
///    a second drawing library. Trees and plans, which have few parts, are SVG.
/// 5. Pictures are in the page as HTML too: so their text reaches screen readers, the details of a
///    drawing come up under the mouse in JupyterLab as well, and exported pages show them
///    (nbconvert 6.5 takes a bare SVG apart).
/// 6. A learner's own type is registered like ours:
///    `kernel().getRenderer().createRegistration(Type.class)...`.
///
/// **Read first:** [pganatomy.kernel.render.Renderers], [pganatomy.kernel.render.Grid].
package pganatomy.kernel.render;
