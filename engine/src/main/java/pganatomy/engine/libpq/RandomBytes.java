package pganatomy.engine.libpq;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Random bytes from the kernel, for keys and salts; `SecureRandom` would first load the JDK's
/// security providers.
///
/// PostgreSQL: src/port/pg_strong_random.c
public final class RandomBytes {
  private RandomBytes() {}

  public static byte[] make(int count) {
    try (FileInputStream stream = new FileInputStream("/dev/urandom")) {
      return stream.readNBytes(count);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
