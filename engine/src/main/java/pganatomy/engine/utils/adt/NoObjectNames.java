package pganatomy.engine.utils.adt;

/// Catalogs without any user-defined object.
final class NoObjectNames implements ObjectNames {
  @Override
  public int relationOid(String schema, String name) {
    return 0;
  }

  @Override
  public String relationName(int oid) {
    return null;
  }

  @Override
  public int relationNamespace(int oid) {
    return 0;
  }

  @Override
  public boolean relationIsVisible(int oid) {
    return false;
  }

  @Override
  public int namespaceOid(String name) {
    return switch (name) {
      case "pg_catalog" -> 11;
      case "public" -> 2200;
      default -> 0;
    };
  }

  @Override
  public String namespaceName(int oid) {
    return switch (oid) {
      case 11 -> "pg_catalog";
      case 2200 -> "public";
      default -> null;
    };
  }

  @Override
  public int roleOid(String name) {
    return name.equals("postgres") ? 10 : 0;
  }

  @Override
  public String roleName(int oid) {
    return oid == 10 ? "postgres" : null;
  }

  @Override
  public int databaseOid(String name) {
    return 0;
  }

  @Override
  public String databaseName(int oid) {
    return null;
  }

  @Override
  public Type userType(String schema, String name) {
    return null;
  }

  @Override
  public Type userType(int oid) {
    return null;
  }

  @Override
  public RowShape rowShape(int typeOid) {
    return null;
  }
}
