/// The Jupyter kernel of the course: Java cells, and SQL, shell and process views beside them.
///
/// **The problem.** A notebook wants a Java that answers at once, keeps its variables, can be
/// stopped, and shows what it has: tables, charts, process trees. JShell gives a Java that can be
/// extended line by line; JJava gives the interface that extensions are written against; the
/// protocol between Jupyter and a kernel is ours ([pganatomy.kernel.protocol]).
///
/// ```text
///   Jupyter  --shell-->    KernelServer  -->  NotebookKernel  -->  JavaKernel  -->  JavaShell (JShell)
///            --control-->  (own thread)  -->  interrupt              |    \
///            <--iopub---   Outputs  <--------- prints, displays ------     magics, renderers
///            <--stdin--    Input
/// ```
///
/// **How it is started.** A launcher calls, once after each build,
///
/// ```text
/// java -cp kernel/target/pganatomy-kernel.jar pganatomy.kernel.Install --dir <X>/kernels
///      --engine-jar engine/target/<engine>.jar --postgres-home <folder with bin/postgres>
/// ```
///
/// and sets `JUPYTER_PATH=<X>`. The jar's manifest names its libraries in `target/lib`.
/// [pganatomy.kernel.Install] writes `<X>/kernels/java/kernel.json` with absolute paths, the logos,
/// and trains the AOT cache beside it unless it is there already (5 to 10 seconds; `--no-train`
/// leaves it out). The command in `kernel.json` is the one that [pganatomy.kernel.CommandLine]
/// makes; its environment has `JAVA_HOME`, `PGANATOMY_ENGINE_JAR` and `PGANATOMY_POSTGRES_HOME`.
/// `LAB_SERVER` is not in it: it is inherited from whoever starts Jupyter.
///
/// **Rules.**
/// 1. A cell that fails gives exactly one `error` message. Nothing else of the kernel's own goes to
///    the notebook, and never anything to standard error: graders count that as failure.
/// 2. Only the cell's thread runs the user's code; the shell thread waits for it and can leave it.
/// 3. Whatever a notebook starts ends with the kernel, also by `kill -9`: see [pganatomy.lab].
/// 4. Magics and renderers know JJava's interfaces only, and [pganatomy.kernel.magic.MagicHost]
///    where that is not enough.
///
/// **Left out.** The debugger's protocol; history of earlier kernels.
///
/// **Read first:** [pganatomy.kernel.Main], [pganatomy.kernel.protocol.KernelServer],
/// [pganatomy.kernel.java.JavaShell].
package pganatomy.kernel;
