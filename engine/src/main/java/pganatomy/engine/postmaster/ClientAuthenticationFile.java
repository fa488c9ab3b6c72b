package pganatomy.engine.postmaster;

/// `pg_hba.conf`, as the postmaster reads it: to refuse to start with a broken one, and to keep the
/// old rules when a reload finds one.
final class ClientAuthenticationFile {
  private ClientAuthenticationFile() {}

  static void load() {}

  static void reload() {}
}
