/// # Errors and the log
///
/// A server of many processes has one log and many clients. Whatever goes wrong, or is worth
/// telling, becomes one report; level and settings decide who reads it.
///
/// ```text
///  throw DatabaseException ──┐ (caught by the process's main loop)
///                            ├─> Log.report(ErrorData) ──┬─> log_min_messages ── descriptor 2
///  Log.log / Log.report ─────┘                           │      one write(2) per message, or
///                                                        │      chunks for the logger's pipe
///                                                        └─> client_min_messages ── ClientSink
/// ```
///
/// Rules:
///
/// 1. An ERROR ends the statement, a FATAL the process: both are thrown, never just reported. A
///    PANIC ends all processes ([Log#panic]): only for broken invariants.
/// 2. Message texts and SQLSTATEs are PostgreSQL's: they are part of the interface.
/// 3. One message is one `write(2)`, so that lines of several processes do not mix. With
///    `logging_collector`, where a reader puts the pieces together, it is chunks of at most
///    PIPE_BUF bytes ([LogPipe]).
/// 4. Reporting never throws, so that it can be used anywhere, also while handling an error.
/// 5. Nothing here may be slow on a young JVM: no formatter, no regular expression, and the JDK's
///    time zones only when the zone is not UTC.
///
/// Left out: csvlog, jsonlog, syslog and the LOCATION line of `log_error_verbosity = verbose`
/// (PostgreSQL prints the C function and line; a [DatabaseException] carries no stack trace).
///
/// Read first: [ErrorData], then [Log], then [LogText].
package pganatomy.engine.utils.error;
