package pganatomy.engine.catalog.functions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pganatomy.engine.storage.file.TempFile;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// What lies in the server's folders.
///
/// PostgreSQL: src/backend/utils/adt/genfile.c, pg_ls_dir(), pg_ls_dir_files()
final class FileRows implements SetReturningFunction {
  private static final long MICROS_1970_TO_2000 = 946_684_800_000_000L;

  private final String symbol;

  FileRows(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    int user = context.currentUserOid();
    List<Object[]> rows =
        switch (symbol) {
          case "pg_ls_dir_1arg" -> names(user, (String) arguments[0], false, false);
          case "pg_ls_dir" ->
              names(user, (String) arguments[0], isTrue(arguments[1]), isTrue(arguments[2]));
          case "pg_ls_logdir" -> files(user, Guc.LOG_DIRECTORY.value(), "pg_ls_logdir", false);
          case "pg_ls_waldir" -> files(user, "pg_wal", "pg_ls_waldir", false);
          case "pg_ls_archive_statusdir" ->
              files(user, "pg_wal/archive_status", "pg_ls_archive_statusdir", true);
          case "pg_ls_tmpdir_noargs", "pg_ls_tmpdir_1arg" ->
              files(user, TempFile.DIRECTORY, "pg_ls_tmpdir", true);
          default -> throw new IllegalStateException(symbol);
        };
    return new ListSource(rows);
  }

  private static boolean isTrue(Object value) {
    return value != null && (Boolean) value;
  }

  /// Names only, folders among them.
  private static List<Object[]> names(int user, String name, boolean missingOk, boolean withDots) {
    RolePrivileges.requireForFunction(user, 0, "pg_ls_dir");
    List<Object[]> rows = new ArrayList<>();
    if (withDots) {
      rows.add(new Object[] {"."});
      rows.add(new Object[] {".."});
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path(name))) {
      for (Path entry : entries) {
        rows.add(new Object[] {entry.getFileName().toString()});
      }
    } catch (NoSuchFileException | NotDirectoryException missing) {
      if (missingOk && missing instanceof NoSuchFileException) {
        return List.of();
      }
      throw cannotOpen(name, missing);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return rows;
  }

  /// Plain files with their sizes and times; hidden ones are left out.
  private static List<Object[]> files(int user, String name, String function, boolean missingOk) {
    RolePrivileges.requireForFunction(user, RolePrivileges.MONITOR, function);
    List<Object[]> rows = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path(name))) {
      for (Path entry : entries) {
        addFile(entry, rows);
      }
    } catch (NoSuchFileException missing) {
      if (!missingOk) {
        throw cannotOpen(name, missing);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return rows;
  }

  private static void addFile(Path file, List<Object[]> rows) throws IOException {
    String name = file.getFileName().toString();
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!name.startsWith(".") && attributes.isRegularFile()) {
        rows.add(new Object[] {name, attributes.size(), micros(attributes.lastModifiedTime())});
      }
    } catch (NoSuchFileException _) {
      return;
    }
  }

  static Path path(String name) {
    return name.startsWith("/") ? Path.of(name) : DataDirectory.javaPath(name);
  }

  static long micros(FileTime time) {
    return time.to(TimeUnit.MICROSECONDS) - MICROS_1970_TO_2000;
  }

  private static DatabaseException cannotOpen(String name, IOException cause) {
    boolean isMissing = cause instanceof NoSuchFileException;
    return DatabaseException.error(
        isMissing ? SqlState.UNDEFINED_FILE : SqlState.WRONG_OBJECT_TYPE,
        "could not open directory \""
            + name
            + "\": "
            + (isMissing ? "No such file or directory" : "Not a directory"));
  }
}
