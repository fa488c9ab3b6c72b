package pganatomy.engine.catalog.functions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationLocator;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// How large things are in files: relations with their forks, databases, tablespaces.
///
/// The files are asked, not the buffers: a block counts from when it was added to its file.
///
/// PostgreSQL: src/backend/utils/adt/dbsize.c
final class SizeFunctions implements ScalarFunction {
  private final String symbol;

  SizeFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    Object first = arguments[0];
    return switch (symbol) {
      case "pg_relation_size_sql" -> ofRelation((Integer) first, "main");
      case "pg_relation_size" -> ofRelation((Integer) first, (String) arguments[1]);
      case "pg_table_size" -> sum((Integer) first, true, false);
      case "pg_indexes_size" -> sum((Integer) first, false, true);
      case "pg_total_relation_size" -> sum((Integer) first, true, true);
      case "pg_relation_filepath" -> path((Integer) first);
      case "pg_relation_filenode" -> fileNode((Integer) first);
      case "pg_filenode_relation" -> relationOf((Integer) first, (Integer) arguments[1]);
      case "pg_database_size_name" -> ofDatabase(databaseNamed((String) first));
      case "pg_database_size_oid" -> ofDatabase((Integer) first);
      case "pg_tablespace_size_name" -> ofTablespace(tablespaceNamed((String) first));
      case "pg_tablespace_size_oid" -> ofTablespace((Integer) first);
      case "pg_tablespace_location" -> location((Integer) first);
      default -> throw new IllegalStateException(symbol);
    };
  }

  // ---------------------------------------------------------------- relations

  private static RelationDescriptor relation(int oid) {
    return SystemFunctions.catalog().relation(oid);
  }

  private static boolean hasFiles(RelationDescriptor relation) {
    return switch (relation.kind()) {
      case 'r', 'i', 'S', 't', 'm' -> true;
      default -> false;
    };
  }

  private static Long ofRelation(int oid, String forkName) {
    RelationDescriptor relation = relation(oid);
    if (relation == null) {
      return null;
    }
    Fork fork = fork(forkName);
    return hasFiles(relation) ? ofFork(relation.locator(), fork) : 0L;
  }

  private static Fork fork(String name) {
    return switch (name) {
      case "main" -> Fork.MAIN;
      case "fsm" -> Fork.FREE_SPACE;
      case "vm" -> Fork.VISIBILITY;
      case "init" -> Fork.INIT;
      default ->
          throw DatabaseException.error(SqlState.INVALID_PARAMETER_VALUE, "invalid fork name")
              .hint("Valid fork names are \"main\", \"fsm\", \"vm\", and \"init\".");
    };
  }

  /// All segments: `16384`, `16384.1`, ...
  private static long ofFork(RelationLocator locator, Fork fork) {
    String path = DataDirectory.resolve(locator.path(fork));
    long size = 0;
    for (int segment = 0; ; segment++) {
      long bytes = fileSize(segment == 0 ? path : path + "." + segment);
      if (bytes < 0) {
        return size;
      }
      size += bytes;
    }
  }

  private static long fileSize(String path) {
    try {
      return Posix.stat(path).size();
    } catch (PosixException _) {
      return -1;
    }
  }

  private static Long sum(int oid, boolean withTable, boolean withIndexes) {
    RelationDescriptor relation = relation(oid);
    if (relation == null) {
      return null;
    }
    long size = 0;
    if (withTable && hasFiles(relation)) {
      for (Fork fork : Fork.values()) {
        size += ofFork(relation.locator(), fork);
      }
      if (relation.toastOid() != 0) {
        Long toast = sum(relation.toastOid(), true, true);
        size += toast == null ? 0 : toast;
      }
    }
    if (withIndexes) {
      for (int index : relation.indexOids()) {
        Long of = sum(index, true, false);
        size += of == null ? 0 : of;
      }
    }
    return size;
  }

  private static String path(int oid) {
    RelationDescriptor relation = relation(oid);
    return relation == null || !hasFiles(relation) ? null : relation.locator().path(Fork.MAIN);
  }

  private static Integer fileNode(int oid) {
    RelationDescriptor relation = relation(oid);
    return relation == null || !hasFiles(relation) ? null : relation.fileNode();
  }

  private static Integer relationOf(int tablespace, int fileNode) {
    CatalogRow row =
        SystemFunctions.catalog().table(CatalogOids.PG_CLASS).findOne(PgClass.FILE_NODE, fileNode);
    boolean isShared = tablespace == RelationLocator.GLOBAL_TABLESPACE;
    return row == null || row.flag(PgClass.IS_SHARED) != isShared ? null : row.integer(PgClass.OID);
  }

  // ---------------------------------------------------------------- databases and tablespaces

  private static int databaseNamed(String name) {
    int oid = SystemFunctions.catalog().databaseOid(name);
    if (oid == 0) {
      throw DatabaseException.error(
          SqlState.INVALID_CATALOG_NAME, "database \"" + name + "\" does not exist");
    }
    return oid;
  }

  private static Long ofDatabase(int oid) {
    long size = ofDirectory(DataDirectory.javaPath("base/" + Integer.toUnsignedString(oid)), false);
    return size == 0 ? null : size;
  }

  private static int tablespaceNamed(String name) {
    CatalogRow row = SystemFunctions.catalog().table(CatalogOids.PG_TABLESPACE).findOne(2, name);
    if (row == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT, "tablespace \"" + name + "\" does not exist");
    }
    return row.integer(1);
  }

  private static Long ofTablespace(int oid) {
    return switch (oid) {
      case RelationLocator.DEFAULT_TABLESPACE -> ofDirectory(DataDirectory.javaPath("base"), true);
      case RelationLocator.GLOBAL_TABLESPACE -> ofDirectory(DataDirectory.javaPath("global"), true);
      default -> null;
    };
  }

  /// Files that vanish meanwhile count as nothing.
  private static long ofDirectory(Path directory, boolean isRecursive) {
    long size = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        if (isRecursive && Files.isDirectory(file)) {
          size += ofDirectory(file, true);
        }
        try {
          size += Files.size(file);
        } catch (NoSuchFileException _) {
          continue;
        }
      }
    } catch (NoSuchFileException | NotDirectoryException _) {
      return 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return size;
  }

  /// The two tablespaces that there are lie in the data directory: they have no path of their own.
  private static String location(int oid) {
    int actual = oid == 0 ? RelationLocator.DEFAULT_TABLESPACE : oid;
    if (SystemFunctions.catalog().table(CatalogOids.PG_TABLESPACE).findOne(1, actual) == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT,
          "tablespace with OID " + Integer.toUnsignedString(actual) + " does not exist");
    }
    return "";
  }
}
