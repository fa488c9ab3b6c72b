package pganatomy.engine.tcop.sql;

import java.util.List;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.utils.adt.ObjectNames;
import pganatomy.engine.utils.adt.RowShape;
import pganatomy.engine.utils.adt.Type;

/// The session's catalog, for the types and functions that name objects.
record SessionObjectNames(SqlSession session) implements ObjectNames {
  private SessionCatalog catalog() {
    return session.catalog();
  }

  @Override
  public int relationOid(String schema, String name) {
    RelationDescriptor found = catalog().relation(schema, name);
    return found == null ? 0 : found.oid();
  }

  @Override
  public String relationName(int oid) {
    RelationDescriptor found = catalog().relation(oid);
    return found == null ? null : found.name();
  }

  @Override
  public int relationNamespace(int oid) {
    RelationDescriptor found = catalog().relation(oid);
    return found == null ? 0 : found.namespaceOid();
  }

  @Override
  public boolean relationIsVisible(int oid) {
    String name = relationName(oid);
    return name != null && relationOid(null, name) == oid;
  }

  @Override
  public int namespaceOid(String name) {
    return catalog().namespaceOid(name);
  }

  @Override
  public String namespaceName(int oid) {
    return catalog().namespaceName(oid);
  }

  @Override
  public int roleOid(String name) {
    return catalog().roleOid(name);
  }

  @Override
  public String roleName(int oid) {
    return catalog().roleName(oid);
  }

  @Override
  public int databaseOid(String name) {
    return catalog().databaseOid(name);
  }

  @Override
  public String databaseName(int oid) {
    return catalog().databaseName(oid);
  }

  @Override
  public Type userType(String schema, String name) {
    return catalog().type(schema, name);
  }

  @Override
  public Type userType(int oid) {
    return catalog().type(oid);
  }

  @Override
  public RowShape rowShape(int typeOid) {
    List<AttributeDescriptor> columns = catalog().rowColumns(typeOid);
    if (columns == null) {
      return null;
    }
    String[] names = new String[columns.size()];
    Type[] types = new Type[names.length];
    int[] modifiers = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = columns.get(i).name();
      types[i] = columns.get(i).type();
      modifiers[i] = columns.get(i).typeModifier();
    }
    return new RowShape(names, types, modifiers);
  }
}
