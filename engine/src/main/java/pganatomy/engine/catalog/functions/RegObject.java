package pganatomy.engine.catalog.functions;

import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;

/// Names of objects, read and written as the `reg...` types do.
///
/// PostgreSQL: src/backend/utils/adt/regproc.c
final class RegObject {
  private final Type type;

  RegObject(String typeName) {
    type = Types.byName(typeName);
  }

  /// The OID; an error when there is no such object.
  Object parse(String name) {
    return type.codec().parse(name, -1);
  }

  String format(int oid) {
    return type.codec().format(oid);
  }
}
