package pganatomy.engine.commands;

import java.util.Locale;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `STORAGE` and `COMPRESSION` of a column.
///
/// PostgreSQL: src/backend/commands/tablecmds.c, GetAttributeStorage(), GetAttributeCompression()
final class ColumnStorage {
  private ColumnStorage() {}

  /// The letter of `attstorage`; the type's own when nothing is said.
  static char storage(String name, Type type) {
    if (name == null) {
      return type.storage();
    }
    char letter =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "plain" -> 'p';
          case "external" -> 'e';
          case "extended" -> 'x';
          case "main" -> 'm';
          case "default" -> type.storage();
          default ->
              throw DatabaseException.error(
                  SqlState.INVALID_PARAMETER_VALUE, "invalid storage type \"" + name + "\"");
        };
    if (letter != 'p' && type.storage() == 'p') {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "column data type " + TypeNames.format(type.oid(), -1) + " can only have storage PLAIN");
    }
    return letter;
  }

  /// The letter of `attcompression`; 0 when the session's setting is to say.
  static char compression(String name, Type type) {
    if (name == null || name.equals("default")) {
      return '\0';
    }
    if (type.storage() == 'p') {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "column data type " + TypeNames.format(type.oid(), -1) + " does not support compression");
    }
    return switch (name) {
      case "pglz" -> 'p';
      case "lz4" ->
          throw DatabaseException.error(
                  SqlState.FEATURE_NOT_SUPPORTED, "compression method lz4 not supported")
              .detail("This functionality requires the server to be built with lz4 support.");
      default ->
          throw DatabaseException.error(
              SqlState.INVALID_PARAMETER_VALUE, "invalid compression method \"" + name + "\"");
    };
  }
}
