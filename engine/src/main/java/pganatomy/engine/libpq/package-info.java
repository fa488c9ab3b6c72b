/// # Talking to the client
///
/// One socket, one client: bytes in, bytes out, in messages of PostgreSQL's protocol, versions 3.0
/// and 3.2. Here is all that happens until a client is let in, and the framing of what comes after.
///
/// ```text
///  ClientStream ──> MessageReader ──> Message      (what the client sends)
///       ^
///       └────────── MessageWriter <── rows, errors, states   (what it gets)
///
///  accept ─> StartupPacket ─> HbaFile: first rule that matches ─> Authentication ─> tcop
/// ```
///
/// Rules:
///
/// 1. Nothing a client sends is trusted: lengths are bounded before memory is spent, text is
///    verified, and whoever is not authenticated gets short buffers and few words.
/// 2. A message that cannot be delimited ends the connection ([ConnectionLostException]); a message
///    with a wrong content is an error, after which the next message is read.
/// 3. While a process waits for the client, signals and timeouts still reach it ([WaitInterrupts]).
/// 4. Cryptography is done here ([Sha256], [RandomBytes]), because the JDK's takes longer to load
///    than a young backend lives until its first answer.
/// 5. What authentication must know of roles and databases it asks through [RoleCatalog] and
///    [DatabaseCatalog], which the catalogs, a layer above, implement.
///
/// Left out: TLS and GSSAPI encryption (both requests are answered with "no"), channel binding, MD5
/// passwords (the `md5` method runs SCRAM, as PostgreSQL does for a SCRAM verifier), SASLprep of
/// passwords beyond ASCII, user name maps, and the methods gss, sspi, ldap, pam, bsd, cert, radius,
/// oauth, and ident over TCP.
///
/// Read first: [MessageReader], [StartupPacket], [Authentication].
package pganatomy.engine.libpq;
