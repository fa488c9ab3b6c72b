/// Tests that need more than one module: real servers, real clients, the repository as a whole.
///
/// | test | asks |
/// | --- | --- |
/// | `ConformanceTest` | does psql print the same on the engine as on PostgreSQL 18? |
/// | `TwoSessionsTest` | what do two sessions see of each other, and what outlives a crash? |
/// | `ProcessTortureTest` | is the process tree whole again after any signal to any process? |
/// | `NotebookKernelTest` | what does Jupyter's own client see of the notebook's kernel? |
/// | `PackageOrderTest` | do the engine's packages depend downwards only? |
/// | `StyleTest`, `RepositoryTest` | is it written as we agreed? |
/// | `LauncherTest` | does `./course` say what is wrong, from any folder? |
/// | `TwoUsersTest` | do two users of one machine, or of one checkout, get in each other's way? |
/// | `BinderImageTest` | does the image's Dockerfile keep Binder's rules? |
///
/// Each server test runs on both servers. What the engine cannot do yet is skipped only while the
/// engine has no `Main`.
package pganatomy.tests;
