/// The Jupyter protocol, version 5.3: five ZeroMQ sockets and the messages on them.
///
/// **The problem.** JJava's own channels poll their sockets every 50 ms, lose the shell thread when
/// a renderer throws an `Error`, leave `status` out of replies, and send a message for each
/// `println`. So JJava stays the interface for extensions, and the wire is ours.
///
/// ```text
///   frames  <-- Codec -->  Message  <-- KernelServer -->  Kernel (the language's side)
///                                        Outputs, Input, History
/// ```
///
/// **Rules.**
/// 1. A thread blocks in the socket that it serves; nothing polls, except that a wait for input
///    looks every 50 ms whether its cell was interrupted.
/// 2. Outputs belong to the [pganatomy.kernel.protocol.Cell] whose thread made them. Threads
///    inherit it.
/// 3. Text is gathered for 40 ms, in order with displays; a cell's text is cut after 1 MiB, its
///    displays after a thousand, each with a note; of a display's updates the newest is sent.
/// 4. Whatever is thrown while a request is answered becomes an error reply. The thread lives on.
/// 5. A message with a wrong signature gets no answer; a wrong connection file ends the process
///    with one line that says what is wrong.
/// 6. After a failed cell, the cells that were queued behind it are answered with `aborted`.
///
/// **Left out.** The debugger's messages.
///
/// **Read first:** [pganatomy.kernel.protocol.KernelServer], [pganatomy.kernel.protocol.Outputs].
package pganatomy.kernel.protocol;
