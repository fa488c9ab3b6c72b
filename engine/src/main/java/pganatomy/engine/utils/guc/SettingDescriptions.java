package pganatomy.engine.utils.guc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What people want to know of a setting and the engine does not: category and description. For
/// `pg_settings` and SHOW ALL only; the resource is read when they ask.
public final class SettingDescriptions {
  /// One row of `pg_settings`: the setting and its texts. The long description may be null; the
  /// flags are the words of `pg_settings_get_flags()`.
  public record Row(
      Setting setting,
      String category,
      String shortDescription,
      String longDescription,
      List<String> flags) {}

  private static final String RESOURCE = "settings.tsv";

  private SettingDescriptions() {}

  /// All settings that SHOW ALL lists, ordered by name without regard to case; custom ones as well.
  public static List<Row> all() {
    List<Row> rows = new ArrayList<>(420);
    try (InputStream stream = SettingDescriptions.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rows.add(row(line));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (PreloadLibraries.hasStatements()) {
      rows.addAll(List.of(StatementsSettings.describe()));
    }
    for (Setting custom : SettingTables.custom()) {
      rows.add(new Row(custom, "Customized Options", "", null, List.of()));
    }
    rows.sort((a, b) -> a.setting().name().compareToIgnoreCase(b.setting().name()));
    return rows;
  }

  private static Row row(String line) {
    String[] fields = line.split("\t", -1);
    return new Row(
        Settings.get(fields[0]),
        fields[1],
        fields[2],
        fields[3].isEmpty() ? null : fields[3],
        fields[4].isEmpty() ? List.of() : List.of(fields[4].split(",")));
  }
}
