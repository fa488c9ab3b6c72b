package pganatomy.engine.catalog.functions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Reads the server's files. For superusers only: whoever reads files reads the data.
///
/// PostgreSQL: src/backend/utils/adt/genfile.c
final class FileFunctions implements ScalarFunction {
  private final FunctionDescriptor function;

  FileFunctions(FunctionDescriptor function) {
    this.function = function;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    RolePrivileges.requireForFunction(context.currentUserOid(), 0, function.name());
    String name = (String) a[0];
    return switch (function.symbol()) {
      case "pg_read_file_all" -> text(name, read(name, 0, -1, false));
      case "pg_read_file_all_missing" -> text(name, read(name, 0, -1, (Boolean) a[1]));
      case "pg_read_file_off_len" ->
          text(name, read(name, (Long) a[1], length((Long) a[2]), false));
      case "pg_read_file_off_len_missing" ->
          text(name, read(name, (Long) a[1], length((Long) a[2]), (Boolean) a[3]));
      case "pg_read_binary_file_all" -> bytes(read(name, 0, -1, false));
      case "pg_read_binary_file_all_missing" -> bytes(read(name, 0, -1, (Boolean) a[1]));
      case "pg_read_binary_file_off_len" ->
          bytes(read(name, (Long) a[1], length((Long) a[2]), false));
      case "pg_read_binary_file_off_len_missing" ->
          bytes(read(name, (Long) a[1], length((Long) a[2]), (Boolean) a[3]));
      case "pg_stat_file_1arg" -> status(name, false);
      case "pg_stat_file" -> status(name, (Boolean) a[1]);
      default -> throw new IllegalStateException(function.symbol());
    };
  }

  private static long length(long requested) {
    if (requested < 0) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE, "requested length cannot be negative");
    }
    return requested;
  }

  /// A negative offset counts from the end; a negative length means all the rest.
  private static byte[] read(String name, long offset, long length, boolean missingOk) {
    try (SeekableByteChannel file = Files.newByteChannel(FileRows.path(name))) {
      long start = offset >= 0 ? offset : Math.max(0, file.size() + offset);
      long rest = Math.max(0, file.size() - start);
      ByteBuffer content = ByteBuffer.allocate((int) (length < 0 ? rest : Math.min(length, rest)));
      file.position(start);
      while (content.hasRemaining() && file.read(content) > 0) {
        // Until there is as much as was asked for, or no more.
      }
      return Arrays.copyOf(content.array(), content.position());
    } catch (NoSuchFileException missing) {
      if (missingOk) {
        return null;
      }
      throw DatabaseException.error(
          SqlState.UNDEFINED_FILE,
          "could not open file \"" + name + "\" for reading: No such file or directory");
    } catch (IOException failed) {
      throw DatabaseException.error(
          SqlState.IO_ERROR, "could not read file \"" + name + "\": " + failed.getMessage());
    }
  }

  private static String text(String name, byte[] content) {
    if (content == null) {
      return null;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException _) {
      throw DatabaseException.error(
          SqlState.CHARACTER_NOT_IN_REPERTOIRE, "invalid byte sequence for encoding \"UTF8\"");
    }
  }

  private static Object bytes(byte[] content) {
    return content;
  }

  private Object status(String name, boolean missingOk) {
    try {
      Map<String, Object> facts = Files.readAttributes(FileRows.path(name), "unix:*");
      return SystemFunctions.row(
          function,
          facts.get("size"),
          FileRows.micros((FileTime) facts.get("lastAccessTime")),
          FileRows.micros((FileTime) facts.get("lastModifiedTime")),
          FileRows.micros((FileTime) facts.get("ctime")),
          null,
          facts.get("isDirectory"));
    } catch (NoSuchFileException missing) {
      if (missingOk) {
        return null;
      }
      throw DatabaseException.error(
          SqlState.UNDEFINED_FILE,
          "could not stat file \"" + name + "\": No such file or directory");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
