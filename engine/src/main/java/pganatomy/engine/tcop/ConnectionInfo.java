package pganatomy.engine.tcop;

import pganatomy.engine.libpq.HbaFile;
import pganatomy.engine.port.SocketAddress;

/// What the postmaster knows of a connection when it hands it to a backend.
///
/// The refusal is the FATAL message for a client that may not come in (`the database system is
/// starting up`), with its SQLSTATE and detail; null when it may. startNanos is when the connection
/// was accepted.
public record ConnectionInfo(
    SocketAddress client,
    int peerUserId,
    HbaFile rules,
    String refusalSqlState,
    String refusal,
    String refusalDetail,
    int processId,
    long startNanos) {}
