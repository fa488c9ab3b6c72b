package pganatomy.engine.libpq;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Names of the operating system's users, from `/etc/passwd`.
///
/// PostgreSQL: none; getpwuid_r() also asks other sources than the file.
final class UserNames {
  private UserNames() {}

  /// The name of a user id, or null.
  static String find(int userId) {
    try (BufferedReader reader =
        new BufferedReader(new FileReader("/etc/passwd", StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split(":", 4);
        if (fields.length == 4 && fields[2].equals(Integer.toString(userId))) {
          return fields[0];
        }
      }
    } catch (IOException _) {
      return null;
    }
    return null;
  }
}
