package pganatomy.engine.libpq;

/// What a new connection asks of `pg_database`. The catalogs implement it; they are a layer above.
public interface DatabaseCatalog {
  /// A database as a new connection sees it. The connection limit is -1 for none.
  record Database(int oid, String name, boolean allowsConnections, int connectionLimit) {}

  /// The database of that name, or null.
  Database find(String name);

  /// Whether the role has the CONNECT privilege.
  boolean mayConnect(Database database, RoleCatalog.Role role);
}
