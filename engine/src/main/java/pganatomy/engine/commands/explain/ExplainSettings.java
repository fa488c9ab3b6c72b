package pganatomy.engine.commands.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.utils.guc.Setting;
import pganatomy.engine.utils.guc.SettingDescriptions;

/// Settings that change plans and are not what they are by default.
///
/// PostgreSQL: src/backend/commands/explain.c, ExplainPrintSettings();
/// src/backend/utils/misc/guc.c, get_explain_guc_options()
public final class ExplainSettings {
  private ExplainSettings() {}

  /// Names and values as SHOW prints them: first what the server began with, then the session's.
  public static Map<String, Object> changed() {
    Map<String, Object> changed = new LinkedHashMap<>();
    List<SettingDescriptions.Row> rows = SettingDescriptions.all();
    rows.sort((a, b) -> a.setting().source().compareTo(b.setting().source()));
    for (SettingDescriptions.Row row : rows) {
      Setting setting = row.setting();
      if (row.flags().contains("EXPLAIN") && !setting.rawValue().equals(setting.bootText())) {
        changed.put(setting.name(), setting.show());
      }
    }
    return changed;
  }

  /// `a = '1', b = 'on'`.
  public static String text(Map<String, Object> changed) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Object> entry : changed.entrySet()) {
      text.append(text.isEmpty() ? "" : ", ");
      text.append(entry.getKey()).append(" = '").append(entry.getValue()).append('\'');
    }
    return text.toString();
  }
}
