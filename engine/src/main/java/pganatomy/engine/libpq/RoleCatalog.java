package pganatomy.engine.libpq;

/// What authentication asks of `pg_authid`. The catalogs implement it; they are a layer above.
public interface RoleCatalog {
  /// A role as authentication sees it. The password is the stored verifier, or null; the connection
  /// limit is -1 for none.
  record Role(
      int oid,
      String name,
      boolean canLogin,
      boolean isSuperuser,
      boolean isReplication,
      String password,
      boolean isPasswordExpired,
      int connectionLimit) {}

  /// The role of that name, or null.
  Role find(String name);

  /// Whether a role is, directly or through others, a member of a group.
  boolean isMember(String roleName, String groupName);
}
